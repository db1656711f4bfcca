--TEST--
warnings, overflow and juggling in the middle of a long array
--FILE--
<?php
$a = range(1, 3000);
$table = ["x" => 1];
for ($round = 0; $round < 2; $round++) {
    echo array_sum(array_map(fn($x) => $x % 1000 == 0 ? $table["y$x"] : $x, $a)), "\n";
    var_dump(array_sum(array_map(fn($x) => $x > 2990 ? PHP_INT_MAX - 3000 + $x + 100 : $x, $a)));
    var_dump(array_sum(array_map(fn($x) => $x == 2500 ? "12" : $x, $a)));
    echo array_sum(array_map(fn($x) => "1 apple" == $x ? 5 : $x + "2", $a)), "\n";
    $mixed = $a;
    $mixed[1500] = "7";
    $mixed[1501] = 2.5;
    $mixed[1502] = null;
    $mixed[1503] = true;
    echo array_sum(array_map(fn($x) => $x * 2, $mixed)), "\n";
}
--EXPECTF--
Warning: Undefined array key "y1000" in %s/warnings_in_long_arrays.php on line 5

Warning: Undefined array key "y2000" in %s/warnings_in_long_arrays.php on line 5

Warning: Undefined array key "y3000" in %s/warnings_in_long_arrays.php on line 5
4495500
float(9.223372036855223E+19)
int(4499012)
4507500
8991001

Warning: Undefined array key "y1000" in %s/warnings_in_long_arrays.php on line 5

Warning: Undefined array key "y2000" in %s/warnings_in_long_arrays.php on line 5

Warning: Undefined array key "y3000" in %s/warnings_in_long_arrays.php on line 5
4495500
float(9.223372036855223E+19)
int(4499012)
4507500
8991001
