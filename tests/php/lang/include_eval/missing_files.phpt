--TEST--
missing files
--FILE--
<?php
var_dump(include 'nope.php'); var_dump(@include_once 'nope.php'); echo "going on\n";
require 'nope.php'; echo 'never';
--EXPECTF--
Warning: include(nope.php): Failed to open stream: No such file or directory in %s/missing_files.php on line 2

Warning: include(): Failed opening 'nope.php' for inclusion (include_path='.:/usr/share/php') in %s/missing_files.php on line 2
bool(false)
bool(false)
going on

Warning: require(nope.php): Failed to open stream: No such file or directory in %s/missing_files.php on line 3

Fatal error: Uncaught Error: Failed opening required 'nope.php' (include_path='.:/usr/share/php') in %s/missing_files.php:3
Stack trace:
#0 {main}
  thrown in %s/missing_files.php on line 3
