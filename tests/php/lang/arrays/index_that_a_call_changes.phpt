--TEST--
an index that a call changes: a global variable, a reference, and one that stays as it is
--FILE--
<?php
$g = 0;
function next_global(): int { global $g; return $g += 1; }
function into_globals(int $n): array {
    global $g;
    $l = [];
    for ($i = 0; $i < $n; $i++) {
        $l[$g] = next_global();
        $l[$g][] = 1;
    }
    return $l;
}
function change(int &$x, int $by): int { return $x += $by; }
function by_reference(int $n): array {
    $l = [];
    for ($i = 0, $k = 0; $i < $n; $i++) {
        $l[$k] = change($k, 3);
        $l[$k][$i] = change($k, -1);
    }
    return $l;
}
function same(int $x): int { return $x * 2; }
function unchanged(int $n): int {
    $l = [];
    for ($i = 0; $i < $n; $i++) {
        for ($j = 0; $j < $n; $j++) {
            $l[$i][$j] = same($i) + same($j);
            $l[$i][same($i) + $n] = $j;
        }
    }
    return array_sum(array_map('array_sum', $l));
}
for ($t = 0; $t < 3; $t++) {
    try {
        echo json_encode(into_globals(3)), "\n";
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), " $g\n";
    }
    try {
        echo json_encode(by_reference(3)), "\n";
    } catch (Error $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
    echo unchanged(20), "\n";
}
--EXPECT--
Error: Cannot use a scalar value as an array 1
{"3":3,"2":[2],"5":5,"4":{"1":4},"7":7,"6":{"2":6}}
15580
Error: Cannot use a scalar value as an array 2
{"3":3,"2":[2],"5":5,"4":{"1":4},"7":7,"6":{"2":6}}
15580
Error: Cannot use a scalar value as an array 3
{"3":3,"2":[2],"5":5,"4":{"1":4},"7":7,"6":{"2":6}}
15580
