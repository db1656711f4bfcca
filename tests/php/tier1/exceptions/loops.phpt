--TEST--
loops that throw: what they did before is done, variables are what they were at the throw
--FILE--
<?php
function sum(array $list, int $most, &$seen) {
    $sum = 0;
    try {
        foreach ($list as $k => $v) {
            $sum += $v;
            $list[$k] = $sum;
            $seen = $k;
            echo "[$k]";
            if ($sum > $most) {
                throw new OverflowException("$sum is more than $most at $k: " . implode(',', $list), $k);
            }
        }
    } catch (OverflowException $e) {
        echo "\n", $e->getMessage(), " ", $e->getCode(), " ", $e->getLine(), "\n";
        echo $sum, json_encode($list), $k, $v, $seen, "\n";
        echo preg_replace('~/.*/~', '', $e->getTraceAsString()), "\n";
    }
    return $sum;
}
function search(int $from): int {
    for ($i = $from; ; $i++) {
        if ($i % 7 == 3) return $i;
        if ($i > 100) throw new OutOfRangeException("beyond $i");
    }
}
function two(int $n) {
    $i = 0;
    do {
        $j = 0;
        while (true) {
            if ($j++ == $n) break;
            if ($i * $j == 42) throw new Exception("i=$i j=$j", $i);
            if ($j > 50) break 2;
        }
    } while ($i++ < 20);
    return [$i, $j];
}
function &by_reference(array &$a) { foreach ($a as $x) if ($x > 1) throw new Error("x$x"); return $a; }
function gen(array $a) { foreach ($a as $x) { if ($x > 2) throw new Error("gen $x"); yield $x; } }
class Walker {
    private $at = 5;
    function run(array $a) { foreach ($a as $x) { if ($x == $this->at) throw new UnexpectedValueException("five $x"); } return 'none'; }
}
for ($round = 0; $round < 3; $round++) {
    $seen = null;
    echo sum([1, 2, 3, 4], 5, $seen), ' ', $seen, "\n";
    echo sum([1, 2], 5, $seen), ' ', $seen, "\n";
    try { echo search(1), search(4), search(101); } catch (OutOfRangeException $e) { echo $e->getMessage(), $e->getLine(), "\n"; }
    try { echo json_encode(two(3)), json_encode(two(30)), "\n"; } catch (Exception $e) { echo $e->getMessage(), $e->getCode(), "\n"; }
    $a = [1, 2];
    try { by_reference($a); } catch (Error $e) { echo preg_replace('~/.*/~', '', $e), "\n"; }
    try { foreach (gen([1, 2, 3]) as $x) echo $x; } catch (Error $e) { echo preg_replace('~/.*/~', '', $e), "\n"; }
    try { (new Walker)->run([1, 5]); } catch (Exception $e) { echo preg_replace('~/.*/~', '', $e), "\n"; }
}
for ($i = 0; ; $i++) {
    echo $i;
    if ($i > 3) throw new LengthException("at the top: $i");
}
--EXPECTF--
[0][1][2]
6 is more than 5 at 2: 1,3,6,4 2 11
6[1,3,6,4]232
#0 loops.php(47): sum(Array, 5, 2)
#1 {main}
6 2
[0][1]3 1
310101i=14 j=314
Error: x2 in loops.php:39
Stack trace:
#0 loops.php(52): by_reference(Array)
#1 {main}
12Error: gen 3 in loops.php:40
Stack trace:
#0 loops.php(53): gen(Array)
#1 {main}
UnexpectedValueException: five 5 in loops.php:43
Stack trace:
#0 loops.php(54): Walker->run(Array)
#1 {main}
[0][1][2]
6 is more than 5 at 2: 1,3,6,4 2 11
6[1,3,6,4]232
#0 loops.php(47): sum(Array, 5, 2)
#1 {main}
6 2
[0][1]3 1
310101i=14 j=314
Error: x2 in loops.php:39
Stack trace:
#0 loops.php(52): by_reference(Array)
#1 {main}
12Error: gen 3 in loops.php:40
Stack trace:
#0 loops.php(53): gen(Array)
#1 {main}
UnexpectedValueException: five 5 in loops.php:43
Stack trace:
#0 loops.php(54): Walker->run(Array)
#1 {main}
[0][1][2]
6 is more than 5 at 2: 1,3,6,4 2 11
6[1,3,6,4]232
#0 loops.php(47): sum(Array, 5, 2)
#1 {main}
6 2
[0][1]3 1
310101i=14 j=314
Error: x2 in loops.php:39
Stack trace:
#0 loops.php(52): by_reference(Array)
#1 {main}
12Error: gen 3 in loops.php:40
Stack trace:
#0 loops.php(53): gen(Array)
#1 {main}
UnexpectedValueException: five 5 in loops.php:43
Stack trace:
#0 loops.php(54): Walker->run(Array)
#1 {main}
01234
Fatal error: Uncaught LengthException: at the top: 4 in %s/loops.php:58
Stack trace:
#0 {main}
  thrown in %s/loops.php on line 58
