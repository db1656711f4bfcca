--TEST--
$argv and $argc
--ARGS--
a -b --c d=1
--FILE--
<?php
var_dump(array_slice($argv, 1), $argc, $_SERVER['argc'], PHP_SAPI, php_sapi_name());
--EXPECT--
array(4) {
  [0]=>
  string(1) "a"
  [1]=>
  string(2) "-b"
  [2]=>
  string(3) "--c"
  [3]=>
  string(3) "d=1"
}
int(5)
int(5)
string(3) "cli"
string(3) "cli"
