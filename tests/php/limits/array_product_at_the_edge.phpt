--TEST--
array_product wraps around where the float product rounds to 2**63, as php does
--FILE--
<?php
var_dump(array_product([1 << 62, 2]), array_product([1 << 62, 2, 3]), array_product([1 << 62, -2]), array_product([3037000500, 3037000500]), array_product([PHP_INT_MAX, 1]), array_product([4611686018427387905, 2]));
--EXPECT--
int(-9223372036854775808)
float(-2.7670116110564327E+19)
int(-9223372036854775808)
float(9.22337203700025E+18)
int(9223372036854775807)
int(-9223372036854775806)
