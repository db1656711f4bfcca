--TEST--
modulo takes the sign of the dividend
--FILE--
<?php
var_dump(7 % 3, -7 % 3, 7 % -3, -7 % -3, PHP_INT_MIN % -1, 7.9 % 3.9, "10" % "4");
var_dump(fmod(-7.5, 2), fmod(7.5, -2), intdiv(-7, 2));
$x = 17; $x %= 5; var_dump($x);
--EXPECTF--
Deprecated: Implicit conversion from float 7.9 to int loses precision in %s/modulo_takes_the_sign_of_the_dividend.php on line 2

Deprecated: Implicit conversion from float 3.9 to int loses precision in %s/modulo_takes_the_sign_of_the_dividend.php on line 2
int(1)
int(-1)
int(1)
int(-1)
int(0)
int(1)
int(2)
float(-1.5)
float(1.5)
int(-3)
int(2)
