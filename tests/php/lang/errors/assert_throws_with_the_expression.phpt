--TEST--
assert throws with the expression
--FILE--
<?php
$n = 5; assert($n > 1);
try { assert($n > 10 && is_int($n) || f([1, 'k' => $n?->x])); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
try { assert(false, "described"); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
class MyE extends Exception {}
try { assert(false, new MyE('own')); } catch (MyE $e) { echo get_class($e), $e->getMessage(), "\n"; }
try { assert(fn() => new class { public $x = 1; } == null && false); echo "truthy closure\n"; assert(!(function (int ...$a): ?array { return match (true) { default => $a }; })); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Fatal error: Uncaught Error: Call to undefined function f() in %s/assert_throws_with_the_expression.php:3
Stack trace:
#0 {main}
  thrown in %s/assert_throws_with_the_expression.php on line 3
