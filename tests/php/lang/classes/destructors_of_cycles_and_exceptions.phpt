--TEST--
destructors of cycles and exceptions
--FILE--
<?php
class D { public $o; function __destruct() { echo "~D\n"; } } $a = new D; $a->o = $a;
unset($a); echo "cycle alive\n"; gc_collect_cycles(); echo "collected\n";
class T { function __destruct() { throw new Exception('from destructor'); } }
try { $t = new T; unset($t); echo "not here\n"; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
function g() { $t = new T; return 'value'; }
try { echo g(); } catch (Exception $e) { echo 'caught ', $e->getMessage(), "\n"; }
--EXPECT--
cycle alive
~D
collected
from destructor
caught from destructor
