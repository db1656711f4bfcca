--TEST--
an exception in the middle of a long array: everything before it has happened once
--FILE--
<?php
function check(int $x, int $bad): int {
    if ($x === $bad) {
        throw new RangeException("no $x");
    }
    return $x;
}
$a = range(1, 5000);
foreach ([4321, 1, 5000, 70, -1] as $bad) {
    try {
        echo array_sum(array_map(fn($x) => check($x, $bad), $a)), "\n";
    } catch (RangeException $e) {
        echo $e->getMessage(), " on line ", $e->getLine(), "\n", $e->getTraceAsString(), "\n";
    }
    try {
        echo count(array_filter($a, fn($x) => intdiv(10000, $x - $bad) > 3)), "\n";
    } catch (DivisionByZeroError $e) {
        echo get_class($e), " ", $e->getLine(), "\n";
    }
}
--EXPECTF--
no 4321 on line 4
#0 %s/exceptions_in_long_arrays.php(11): check(4321, 4321)
#1 [internal function]: {closure}(4321)
#2 %s/exceptions_in_long_arrays.php(11): array_map(Object(Closure), Array)
#3 {main}
DivisionByZeroError 16
no 1 on line 4
#0 %s/exceptions_in_long_arrays.php(11): check(1, 1)
#1 [internal function]: {closure}(1)
#2 %s/exceptions_in_long_arrays.php(11): array_map(Object(Closure), Array)
#3 {main}
DivisionByZeroError 16
no 5000 on line 4
#0 %s/exceptions_in_long_arrays.php(11): check(5000, 5000)
#1 [internal function]: {closure}(5000)
#2 %s/exceptions_in_long_arrays.php(11): array_map(Object(Closure), Array)
#3 {main}
DivisionByZeroError 16
no 70 on line 4
#0 %s/exceptions_in_long_arrays.php(11): check(70, 70)
#1 [internal function]: {closure}(70)
#2 %s/exceptions_in_long_arrays.php(11): array_map(Object(Closure), Array)
#3 {main}
DivisionByZeroError 16
12502500
2499
