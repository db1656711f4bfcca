--TEST--
Variables of a function called in a native loop that begin as an int and are floats ever after
--FILE--
<?php
function mean(array $xs) {
    $sum = 0;
    foreach ($xs as $x) {
        $sum += $x;
    }
    return $sum / 4;
}
function total(array $xs) {
    $sum = 0;
    foreach ($xs as $x) {
        $sum += $x;
    }
    return $sum;
}
function negative(float $x): float {
    $z = 0;
    for ($i = 0; $i < 3; $i++) {
        $z = -1 * $z + $x;
    }
    return $z;
}
for ($round = 0; $round < 3; $round++) {
    for ($i = 0; $i < 3; $i++) {
        var_dump(mean([1.5, 2.5, -4.0]), total([1.5, -1.5]), total([]), mean([]), negative(-0.0), negative(0.5));
    }
}
?>
--EXPECT--
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
float(0)
float(0)
int(0)
int(0)
float(0)
float(0.5)
