--TEST--
of two unset variables that > compares the right one is warned of first
--FILE--
<?php
function a() { var_dump($x > $y, $x >= $y, $x < $y); if ($x > $y) echo "yes"; while ($p >= $q) { echo "in"; break; } return $m > $n ? 1 : 2; }
var_dump(a());
function b($f) { if ($f) { $x = 5; $y = "4"; } var_dump($x > $y, $y >= $x); }
b(true); b(false);
function c($f) { if ($f) $x = [1]; else $y = 3; var_dump($x > $y, $x >= $y); }
c(true); c(false);
var_dump($g > $h); $g = 2; var_dump($g > $h, $h >= $g);
--EXPECTF--
Warning: Undefined variable $y in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $x in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $y in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $x in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $x in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $y in %s/greater_than_reads_the_right_variable_first.php on line 2
bool(false)
bool(true)
bool(false)

Warning: Undefined variable $y in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $x in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $q in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $p in %s/greater_than_reads_the_right_variable_first.php on line 2
in
Warning: Undefined variable $n in %s/greater_than_reads_the_right_variable_first.php on line 2

Warning: Undefined variable $m in %s/greater_than_reads_the_right_variable_first.php on line 2
int(2)
bool(true)
bool(false)

Warning: Undefined variable $y in %s/greater_than_reads_the_right_variable_first.php on line 4

Warning: Undefined variable $x in %s/greater_than_reads_the_right_variable_first.php on line 4

Warning: Undefined variable $x in %s/greater_than_reads_the_right_variable_first.php on line 4

Warning: Undefined variable $y in %s/greater_than_reads_the_right_variable_first.php on line 4
bool(false)
bool(true)

Warning: Undefined variable $y in %s/greater_than_reads_the_right_variable_first.php on line 6

Warning: Undefined variable $y in %s/greater_than_reads_the_right_variable_first.php on line 6
bool(true)
bool(true)

Warning: Undefined variable $x in %s/greater_than_reads_the_right_variable_first.php on line 6

Warning: Undefined variable $x in %s/greater_than_reads_the_right_variable_first.php on line 6
bool(false)
bool(false)

Warning: Undefined variable $h in %s/greater_than_reads_the_right_variable_first.php on line 8

Warning: Undefined variable $g in %s/greater_than_reads_the_right_variable_first.php on line 8
bool(false)

Warning: Undefined variable $h in %s/greater_than_reads_the_right_variable_first.php on line 8

Warning: Undefined variable $h in %s/greater_than_reads_the_right_variable_first.php on line 8
bool(true)
bool(false)
