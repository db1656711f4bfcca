--TEST--
round floor ceil keep float
--FILE--
<?php
var_dump(round(2.5), round(-2.5), round(3.14159, 2), round(1234567, -3), floor(-1.5), ceil(-1.5), round(1.955, 2), round(5.055, 2), floor(5), round("3.7"), round(1.45, 1), abs(-5), abs(-5.5), abs(PHP_INT_MIN));
--EXPECT--
float(3)
float(-3)
float(3.14)
float(1235000)
float(-2)
float(-1)
float(1.96)
float(5.06)
float(5)
float(4)
float(1.5)
int(5)
float(5.5)
float(9.223372036854776E+18)
