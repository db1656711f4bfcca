--TEST--
properties are written once inside the class
--FILE--
<?php
class P { public readonly int $x; public readonly array $a; function __construct() { $this->x = 1; } function again() { $this->x = 2; } function arr() { $this->a = [1]; $this->a[] = 2; } function inc() { $this->x++; } function ref() { $r = &$this->x; } function un() { unset($this->x); } }
$p = new P;
foreach ([fn() => $p->again(), fn() => $p->arr(), fn() => $p->inc(), fn() => $p->ref(), fn() => $p->un(), fn() => $p->x = 5, fn() => $p->a[] = 1] as $f) try { $f(); echo "ok\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
class Q { public readonly int $y; } $q = new Q;
try { $q->y = 1; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { echo $q->y; } catch (Error $e) { echo $e->getMessage(), "\n"; }
var_dump(isset($q->y), $p);
--EXPECT--
Cannot modify readonly property P::$x
Cannot modify readonly property P::$a
Cannot modify readonly property P::$x
Cannot modify readonly property P::$x
Cannot unset readonly property P::$x
Cannot modify readonly property P::$x
Cannot modify readonly property P::$a
Cannot initialize readonly property Q::$y from global scope
Typed property Q::$y must not be accessed before initialization
bool(false)
object(P)#1 (2) {
  ["x"]=>
  int(1)
  ["a"]=>
  array(1) {
    [0]=>
    int(1)
  }
}
