--TEST--
increment of every type
--FILE--
<?php
foreach ([null, true, 5, 1.5, "5", "5.5", "a", "z", "Zz", "a9", "zZ9", "", "-", "1e2", "9", "abc-", " 1", PHP_INT_MAX, "9223372036854775807"] as $v) { $i = $v; $i++; $d = $v; $d--; var_dump($i, $d); }
foreach ([[], new stdClass] as $v) { try { $v++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; } try { $v--; } catch (TypeError $e) { echo $e->getMessage(), "\n"; } }
--EXPECT--
int(1)
NULL
bool(true)
bool(true)
int(6)
int(4)
float(2.5)
float(0.5)
int(6)
int(4)
float(6.5)
float(4.5)
string(1) "b"
string(1) "a"
string(2) "aa"
string(1) "z"
string(3) "AAa"
string(2) "Zz"
string(2) "b0"
string(2) "a9"
string(4) "aaA0"
string(3) "zZ9"
string(1) "1"
int(-1)
string(1) "-"
string(1) "-"
float(101)
float(99)
int(10)
int(8)
string(4) "abc-"
string(4) "abc-"
int(2)
int(0)
float(9.223372036854776E+18)
int(9223372036854775806)
float(9.223372036854776E+18)
int(9223372036854775806)
Cannot increment array
Cannot decrement array
Cannot increment stdClass
Cannot decrement stdClass
