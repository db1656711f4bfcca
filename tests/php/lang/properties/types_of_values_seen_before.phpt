--TEST--
A property takes values of the types it took before, and still refuses the others
--FILE--
<?php
interface Named { } interface Aged { }
class Node implements Named { public ?Node $next; public int|string $id = 0; public null|false|int $flag = null; public float $f = 1; public self|array $own = []; private ?int $p = 1;
    public Named&Aged $both; public iterable $all = []; public object $any; public ?bool $yes = null; public int|float $n = 0;
    public function p(?int $v): ?int { return $this->p = $v; } }
class Both extends Node implements Aged { private string $p = 'child'; public function q(string $v): string { return $this->p = $v; } }
class Other { public readonly ?Node $once; public ?Node $node; public function __construct() { unset($this->node); }
    public function __set($name, $value) { echo "set $name\n"; } public function set(?Node $n) { $this->once = $n; } public function fill(?Node $n) { $this->node = $n; } }
function attempt(callable $f): void { try { var_dump($f()); } catch (TypeError | Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$n = new Node; $b = new Both; $o = new Other;
foreach ([0, 1] as $round) {
    foreach ([null, $n, $b, $o, 5] as $v) { attempt(function () use ($n, $v) { $n->next = $v; return $n->next === $v; }); }
    foreach ([1, 'a', 2.0, 2.5, true, null, []] as $v) { attempt(fn() => $n->id = $v); }
    foreach ([false, null, 7, true, '8', 'x'] as $v) { attempt(fn() => $n->flag = $v); }
    foreach ([1, 1.5, '2', false, null] as $v) { attempt(fn() => $n->f = $v); }
    foreach ([[1], $n, $b, $o, null] as $v) { attempt(function () use ($n, $v) { $n->own = $v; return gettype($n->own); }); }
    foreach ([$b, $n] as $v) { attempt(function () use ($n, $v) { $n->both = $v; return get_class($n->both); }); }
    foreach ([[], new ArrayIterator([]), $n] as $v) { attempt(function () use ($n, $v) { $n->all = $v; return gettype($n->all); }); }
    foreach ([$n, fn() => 1, 3] as $v) { attempt(function () use ($n, $v) { $n->any = $v; return get_class($n->any); }); }
    foreach ([true, false, null, 0, ''] as $v) { attempt(fn() => $n->yes = $v); }
    foreach ([1, 1.5, '7', '7.5', null] as $v) { attempt(fn() => $n->n = $v); }
    foreach ([$n, $b] as $object) { attempt(fn() => $object->p($round)); attempt(fn() => $object->p(null)); }
    attempt(fn() => $b->q("t$round")); attempt(fn() => $b->q(3));
    attempt(fn() => $o->set(null)); attempt(fn() => $o->set($n)); attempt(fn() => $o->fill($n)); attempt(fn() => isset($o->node));
    $ref = &$n->id; attempt(fn() => $n->id = 3); attempt(fn() => $n->id = []); $ref = 'through'; attempt(fn() => $n->id); unset($ref);
}
(function () { $n = new Node; foreach ([1, '1', 1.5, null] as $v) { try { $n->id = $v; var_dump($n->id); } catch (TypeError $e) { echo $e->getMessage(), "\n"; } } })();
$fresh = new Node; attempt(fn() => $fresh->next); $fresh->next = $n; attempt(fn() => $fresh->next === $n); unset($fresh->next); attempt(fn() => $fresh->next); $fresh->next = null; attempt(fn() => $fresh->next);
--EXPECTF--
bool(true)
bool(true)
bool(true)
TypeError: Cannot assign Other to property Node::$next of type ?Node
TypeError: Cannot assign int to property Node::$next of type ?Node
int(1)
string(1) "a"
int(2)

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/types_of_values_seen_before.php on line 13
int(2)
int(1)
TypeError: Cannot assign null to property Node::$id of type string|int
TypeError: Cannot assign array to property Node::$id of type string|int
bool(false)
NULL
int(7)
int(1)
int(8)
TypeError: Cannot assign string to property Node::$flag of type int|false|null
float(1)
float(1.5)
float(2)
float(0)
TypeError: Cannot assign null to property Node::$f of type float
string(5) "array"
string(6) "object"
string(6) "object"
TypeError: Cannot assign Other to property Node::$own of type self|array
TypeError: Cannot assign null to property Node::$own of type self|array
string(4) "Both"
TypeError: Cannot assign Node to property Node::$both of type Named&Aged
string(5) "array"
string(6) "object"
TypeError: Cannot assign Node to property Node::$all of type Traversable|array
string(4) "Node"
string(7) "Closure"
TypeError: Cannot assign int to property Node::$any of type object
bool(true)
bool(false)
NULL
bool(false)
bool(false)
int(1)
float(1.5)
int(7)
float(7.5)
TypeError: Cannot assign null to property Node::$n of type int|float
int(0)
NULL
int(0)
NULL
string(2) "t0"
string(1) "3"
NULL
Error: Cannot modify readonly property Other::$once
set node
NULL
bool(false)
int(3)
TypeError: Cannot assign array to property Node::$id of type string|int
string(7) "through"
bool(true)
bool(true)
bool(true)
TypeError: Cannot assign Other to property Node::$next of type ?Node
TypeError: Cannot assign int to property Node::$next of type ?Node
int(1)
string(1) "a"
int(2)

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/types_of_values_seen_before.php on line 13
int(2)
int(1)
TypeError: Cannot assign null to property Node::$id of type string|int
TypeError: Cannot assign array to property Node::$id of type string|int
bool(false)
NULL
int(7)
int(1)
int(8)
TypeError: Cannot assign string to property Node::$flag of type int|false|null
float(1)
float(1.5)
float(2)
float(0)
TypeError: Cannot assign null to property Node::$f of type float
string(5) "array"
string(6) "object"
string(6) "object"
TypeError: Cannot assign Other to property Node::$own of type self|array
TypeError: Cannot assign null to property Node::$own of type self|array
string(4) "Both"
TypeError: Cannot assign Node to property Node::$both of type Named&Aged
string(5) "array"
string(6) "object"
TypeError: Cannot assign Node to property Node::$all of type Traversable|array
string(4) "Node"
string(7) "Closure"
TypeError: Cannot assign int to property Node::$any of type object
bool(true)
bool(false)
NULL
bool(false)
bool(false)
int(1)
float(1.5)
int(7)
float(7.5)
TypeError: Cannot assign null to property Node::$n of type int|float
int(1)
NULL
int(1)
NULL
string(2) "t1"
string(1) "3"
Error: Cannot modify readonly property Other::$once
Error: Cannot modify readonly property Other::$once
set node
NULL
bool(false)
int(3)
TypeError: Cannot assign array to property Node::$id of type string|int
string(7) "through"
int(1)
string(1) "1"

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/types_of_values_seen_before.php on line 27
int(1)
Cannot assign null to property Node::$id of type string|int
Error: Typed property Node::$next must not be accessed before initialization
bool(true)
Error: Typed property Node::$next must not be accessed before initialization
NULL
