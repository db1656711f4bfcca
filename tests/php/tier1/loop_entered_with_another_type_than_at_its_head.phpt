--TEST--
A loop whose variable has another type in its middle than at its head is not entered with that type
--FILE--
<?php
function once(int|float $f) { static $n = 0; $g = -0.5; $k = 3;
    do { $f -= $g; $g = $f; } while (--$k > 0 && false);
    return $f; }
foreach ([-3, -3, 1e3, 1e3, -3, 2.5] as $v) { var_dump(once($v)); }
function halves($f, int $n) { static $calls = 0; $sum = 0;
    for ($i = 0; $i < $n; $i++) { $sum += $f; $f = $f * 0.5; $f = (int)$f + 1; }
    return $sum; }
foreach ([9, 9, 2.5, 1e3, 7, null, '12', 1e300, 3] as $v) { var_dump(halves($v, 4)); }
function texts($s, int $n) { static $calls = 0; $out = '';
    for ($i = 0; $i < $n; $i++) { $out .= $s; $s = strlen($s) + $i; $s = "<$s>"; }
    return $out; }
foreach (['a', 'b', 5, 2.5, 'c', null, true] as $v) { var_dump(texts($v, 3)); }
--EXPECTF--
float(-2.5)
float(-2.5)
float(1000.5)
float(1000.5)
float(-2.5)
float(3)
int(19)
int(19)
float(8.5)
float(1878)
int(16)
int(3)
int(26)
float(1.0E+300)
int(9)
string(7) "a<1><4>"
string(7) "b<1><4>"
string(7) "5<1><4>"
string(9) "2.5<3><4>"
string(7) "c<1><4>"

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/loop_entered_with_another_type_than_at_its_head.php on line 11
string(6) "<0><4>"
string(7) "1<1><4>"
