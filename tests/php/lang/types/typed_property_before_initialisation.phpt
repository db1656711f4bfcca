--TEST--
typed property before initialisation
--FILE--
<?php
class P { public int $i; public ?P $next; public $free; }
$p = new P;
var_dump($p, isset($p->i), $p->free);
try { echo $p->i; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $p->i++; } catch (Error $e) { echo $e->getMessage(), "\n"; }
$p->i = 5; unset($p->i);
try { echo $p->i; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
object(P)#1 (1) {
  ["i"]=>
  uninitialized(int)
  ["next"]=>
  uninitialized(?P)
  ["free"]=>
  NULL
}
bool(false)
NULL
Typed property P::$i must not be accessed before initialization
Typed property P::$i must not be accessed before initialization
Typed property P::$i must not be accessed before initialization
