--TEST--
anonymous classes
--FILE--
<?php
$o = new class(5) extends ArrayObject implements JsonSerializable { public $x; function __construct($x) { $this->x = $x; } function jsonSerialize(): mixed { return ['x' => $this->x]; } };
echo json_encode($o), $o instanceof ArrayObject ? 'y' : 'n', strstr(get_class($o), "\0", true), "\n";
$f = fn() => new class {};
var_dump(get_class($f()) === get_class($f()), (new class { const C = 'c'; static $s = 's'; })::C);
echo str_contains((new class {})::class, 'class@anonymous') ? 'ok' : 'no', "\n";
class Outer { private $p = 'secret'; function make() { return new class($this->p) { function __construct(public $p) {} }; } }
echo (new Outer)->make()->p, "\n";
--EXPECT--
{"x":5}yArrayObject@anonymous
bool(true)
string(1) "c"
ok
secret
