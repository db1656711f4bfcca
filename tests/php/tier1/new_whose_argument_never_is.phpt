--TEST--
new with an argument that has only been null or missing: its constructor still runs
--FILE--
<?php
final class B { public function __construct(public int $v) {} }
final class A { public ?B $b = null; }
function f1(A $o, int $n) {
    $r = new B($n);
    for ($i = 0; $i < $n; $i++) {
        $r = new B($o->b->v);
    }
    return 5;
}
function f2(A $o, int $n) {
    $r = new B($n);
    for ($i = 0; $i < $n; $i++) {
        $r = new B($o->b->v);
    }
    return $r;
}
function f3(A $o, int $n) { for ($i = 0; $i < $n; $i++) { throw new RangeException('at ' . $o->b->v); } return 1; }
function f4(array $a, int $n) { $r = null; for ($i = 0; $i < $n; $i++) { [$p, $r] = [$r, new B($a[3]->v)]; } return $r; }
foreach (['f1', 'f2', 'f3'] as $f) try { print_r($f(new A, 3)); } catch (Throwable $e) { echo preg_replace('~called in .*~', '', $e->getMessage()), "\n"; }
foreach ([[], [new A], [1, 2, 3, new B(4)]] as $a) try { print_r(f4($a, 3)); } catch (TypeError $e) { echo preg_replace('~called in .*~', '', $e->getMessage()), "\n"; }
$o = new A; $o->b = new B(8);
foreach (['f1', 'f2', 'f3'] as $f) try { print_r($f($o, 3)); } catch (Throwable $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Warning: Attempt to read property "v" on null in %s/new_whose_argument_never_is.php on line 7
B::__construct(): Argument #1 ($v) must be of type int, null given, 

Warning: Attempt to read property "v" on null in %s/new_whose_argument_never_is.php on line 14
B::__construct(): Argument #1 ($v) must be of type int, null given, 

Warning: Attempt to read property "v" on null in %s/new_whose_argument_never_is.php on line 18
at 

Warning: Undefined array key 3 in %s/new_whose_argument_never_is.php on line 19

Warning: Attempt to read property "v" on null in %s/new_whose_argument_never_is.php on line 19
B::__construct(): Argument #1 ($v) must be of type int, null given, 

Warning: Undefined array key 3 in %s/new_whose_argument_never_is.php on line 19

Warning: Attempt to read property "v" on null in %s/new_whose_argument_never_is.php on line 19
B::__construct(): Argument #1 ($v) must be of type int, null given, 
B Object
(
    [v] => 4
)
5B Object
(
    [v] => 8
)
at 8
