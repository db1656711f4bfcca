--TEST--
classes
--FILE--
<?php
readonly class V { function __construct(public int $x, public ?stdClass $o = null) {} function with(int $x): static { return new static($x, $this->o); } }
$v = new V(1, new stdClass); $v->o->inner = 'mutable'; $w = $v->with(2);
echo json_encode([$v, $w]), "\n";
try { $v->x = 5; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $v->dyn = 5; } catch (Error $e) { echo $e->getMessage(), "\n"; } $c = clone $v;
var_dump($c == $v); readonly class W extends V {}
echo (new ReflectionClass('W'))->isReadOnly() ? 'ro' : 'rw', "\n";
--EXPECT--
[{"x":1,"o":{"inner":"mutable"}},{"x":2,"o":{"inner":"mutable"}}]
Cannot modify readonly property V::$x
Cannot create dynamic property V::$dyn
bool(true)
ro
