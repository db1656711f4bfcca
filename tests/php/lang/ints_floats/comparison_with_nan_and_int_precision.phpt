--TEST--
comparison with nan and int precision
--FILE--
<?php
$n = NAN; var_dump($n < 1, $n > 1, $n <= $n, $n <=> 1, 1 <=> $n, max(NAN, 1), max(1, NAN));
var_dump(PHP_INT_MAX == (float)PHP_INT_MAX, PHP_INT_MAX == PHP_INT_MAX - 1, 9007199254740993 == 9007199254740992.0, "9223372036854775807" == "9223372036854775808");
--EXPECT--
bool(false)
bool(false)
bool(false)
int(1)
int(1)
int(1)
float(NAN)
bool(true)
bool(false)
bool(true)
bool(false)
