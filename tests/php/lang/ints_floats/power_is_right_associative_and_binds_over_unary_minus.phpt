--TEST--
power is right associative and binds over unary minus
--FILE--
<?php
var_dump(2 ** 3 ** 2, -2 ** 2, (-2) ** 2, 2 ** -1, 2 ** 0.5, "2" ** "3", 10 ** 18, 10 ** 19, (-1) ** PHP_INT_MAX, 0 ** -1 ?? null);
--EXPECT--
int(512)
int(-4)
int(4)
float(0.5)
float(1.4142135623730951)
int(8)
int(1000000000000000000)
float(1.0E+19)
int(-1)
float(INF)
