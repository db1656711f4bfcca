--TEST--
assert throws with the expression
--FILE--
<?php
$n = 5; assert($n > 1);
try { $o = null; assert($n > 10 && is_int($n) || in_array($n, [1, 'k' => $o?->x])); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
try { assert(false, "described"); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
class MyE extends Exception {}
try { assert(false, new MyE('own')); } catch (MyE $e) { echo get_class($e), $e->getMessage(), "\n"; }
try { assert(fn() => new class { public $x = 1; } == null && false); echo "truthy closure\n"; assert(!(function (int ...$a): ?array { return match (true) { default => $a }; })); } catch (AssertionError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
assert($n > 10 && is_int($n) || in_array($n, [1, 'k' => $o?->x]))
described
MyEown
truthy closure
assert(!function (int ...$a): ?array {
    return match (true) {
        default => $a,
    };
})
