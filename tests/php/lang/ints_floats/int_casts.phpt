--TEST--
int casts
--FILE--
<?php
var_dump((int)"12abc", (int)" 42", (int)"1e3", (int)1.99, (int)-1.99, (int)"0x1A", (int)null, (int)true, (int)[], (int)[0], (int)"", (int)1e19, (int)NAN, (int)INF, (int)"9999999999999999999", (int)"-9999999999999999999", intval("12", 0), intval("0x1A", 16), intval("0b11", 0), intval("z", 36), (int)-1e19, (int)18446744073709551617.0);
--EXPECT--
int(12)
int(42)
int(1000)
int(1)
int(-1)
int(0)
int(0)
int(1)
int(0)
int(1)
int(0)
int(-8446744073709551616)
int(0)
int(0)
int(9223372036854775807)
int(-9223372036854775808)
int(12)
int(26)
int(3)
int(35)
int(8446744073709551616)
int(0)
