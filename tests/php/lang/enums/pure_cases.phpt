--TEST--
pure cases
--FILE--
<?php
enum Suit { case Hearts; case Spades; const Wild = self::Spades; static function def(): self { return self::Hearts; } function label(): string { return ucfirst(strtolower($this->name)); } }
var_dump(Suit::Hearts, Suit::Wild === Suit::Spades, Suit::Hearts instanceof UnitEnum, Suit::Hearts == Suit::Spades, Suit::def()->label());
echo count(Suit::cases()), Suit::cases()[1]->name, match (Suit::def()) { Suit::Hearts => 'red', Suit::Spades => 'black' }, "\n";
print_r(Suit::Hearts); var_export([Suit::Spades]);
echo json_encode((array)Suit::Hearts), gettype(Suit::Hearts), "\n"; $n = 'Hearts';
echo constant("Suit::$n")->name, "\n";
try { Suit::Nope; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
enum(Suit::Hearts)
bool(true)
bool(true)
bool(false)
string(6) "Hearts"
2Spadesred
Suit Enum
(
    [name] => Hearts
)
array (
  0 => 
  \Suit::Spades,
){"name":"Hearts"}object
Hearts
Undefined constant Suit::Nope
