--TEST--
Some rounds of a loop at once: overflows, divisions by zero and other types in one of them, and exceptions after them
--FILE--
<?php
function divides($n, $bad) {
    $sum = 0.0;
    for ($x = 0; $x < $n; $x++) {
        $z = 0.5; $c = $x * 0.1;
        for ($k = 0; $k < 30; $k++) { $z = $z * $z * 0.25 + $c; if ($k == $x) $z = $z + 1.0 / ($x - $bad); }
        echo round($z, 4), ' ';
        $sum += $z;
    }
    return $sum;
}
foreach ([-1, -1, 5, -1, 0, 9, 100, 10] as $bad) {
    try { echo round(divides(11, $bad), 4), "\n"; } catch (DivisionByZeroError $e) { echo $e->getMessage(), ' ', $e->getLine(), "\n"; }
}
function overflows($n, $big) {
    $z = 0.0; $count = 0;
    for ($x = 0; $x < $n; $x++) {
        $z = 0.1; $w = $big;
        for ($k = 0; $k < 20; $k++) { $z = $z * 0.5 + $x * 0.25 - 0.125; if ($x == 7) $w = $w + 1; }
        $count += $k;
        if ($x == 7) var_dump($w);
    }
    return [$count, $z, $w];
}
for ($r = 0; $r < 4; $r++) { echo json_encode(overflows(9, 5)), json_encode(overflows(9, PHP_INT_MAX - 10)), "\n"; }
function becomes_int($n, $first) {
    $all = [];
    for ($x = 0; $x < $n; $x++) {
        $z = $first; $Z = 0;
        for ($k = 0; $k < 20; $k++) { $t = $z * $z * 0.5 - $Z; $Z = $t * 0.25; $z = $Z + $x * 0.01; }
        $all[] = round($z, 5);
    }
    return $all;
}
foreach ([1, 1.5, 2, '3', null, 1, true, 0.25] as $first) echo json_encode(becomes_int(5, $first)), "\n";
function throws($n, $at) {
    $log = '';
    for ($x = 0; $x < $n; $x++) {
        $z = 0.5; $k = 0;
        while ($k < 25) { $z = $z * 1.25 - $z * $z * 0.5; $k++; }
        $log .= round($z, 3) . ',';
        echo $x;
        check($x, $at);
    }
    return $log;
}
function check($x, $at) { if ($x === $at) { throw new RuntimeException("at $x"); } }
foreach ([-1, 3, -1, 0, 7, 4] as $at) {
    try { echo throws(8, $at), "\n"; } catch (RuntimeException $e) { echo ' ', $e->getMessage(), "\n"; }
}
function unset_before($n) {
    putenv('A=1');
    for ($x = 0; $x < $n; $x++) {
        $z = 0.0; $q = $x * 0.5;
        for ($k = 0; $k < 20; $k++) { $z = $z * 0.75 + $q * 0.5 - 0.25; }
        $sum = ($sum ?? 0) + $z;
    }
    putenv('A=2');
    return [$k ?? 'none', isset($z), round($sum ?? -1, 5), $q ?? null];
}
foreach ([0, 1, 2, 3, 8, 0] as $n) echo json_encode(unset_before($n)), "\n";
--EXPECT--
0 0.1026 0.2111 0.3267 0.4508 0.5858 0.7351 0.9046 1.1056 1.3676 1.909 7.6989
0 0.1026 0.2111 0.3267 0.4508 0.5858 0.7351 0.9046 1.1056 1.3676 1.909 7.6989
0 0.1026 0.2111 0.3267 0.4508 Division by zero 6
0 0.1026 0.2111 0.3267 0.4508 0.5858 0.7351 0.9046 1.1056 1.3676 1.909 7.6989
Division by zero 6
0 0.1026 0.2111 0.3267 0.4508 0.5858 0.7351 0.9046 1.1056 Division by zero 6
0 0.1026 0.2111 0.3267 0.4508 0.5858 0.7351 0.9046 1.1056 1.3675 1.8853 7.6751
0 0.1026 0.2111 0.3267 0.4508 0.5858 0.7351 0.9046 1.1056 1.3673 Division by zero 6
int(25)
[180,3.749996519088745,5]float(9.223372036854776E+18)
[180,3.749996519088745,9223372036854775797]
int(25)
[180,3.749996519088745,5]float(9.223372036854776E+18)
[180,3.749996519088745,9223372036854775797]
int(25)
[180,3.749996519088745,5]float(9.223372036854776E+18)
[180,3.749996519088745,9223372036854775797]
int(25)
[180,3.749996519088745,5]float(9.223372036854776E+18)
[180,3.749996519088745,9223372036854775797]
[-0,0.01001,0.02004,0.03009,0.04016]
[-0,0.01001,0.02004,0.03009,0.04016]
[-0,0.01001,0.02004,0.03009,0.04016]
[-0,0.01001,0.02004,0.03009,0.04016]
[0,0.01001,0.02004,0.03009,0.04016]
[-0,0.01001,0.02004,0.03009,0.04016]
[-0,0.01001,0.02004,0.03009,0.04016]
[-0,0.01001,0.02004,0.03009,0.04016]
012345670.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,
0123 at 3
012345670.5,0.5,0.5,0.5,0.5,0.5,0.5,0.5,
0 at 0
01234567 at 7
01234 at 4
["none",false,-1,null]
[20,true,-0.99683,0]
[20,true,-0.99683,0.5]
[20,true,0,1]
[20,true,19.93658,3.5]
["none",false,-1,null]
