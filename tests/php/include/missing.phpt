--TEST--
what a missing file says
--FILE--
<?php
var_dump(include 'nothing.php');
var_dump(@include_once 'nothing.php');
try { require 'nothing.php'; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
try { include ''; } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
echo get_include_path(), "\n"; var_dump(set_include_path('/tmp/none')); include 'nothing.php';
--EXPECTF--

Warning: include(nothing.php): Failed to open stream: No such file or directory in %s/missing.php on line 2

Warning: include(): Failed opening 'nothing.php' for inclusion (include_path='.:/usr/share/php') in %s/missing.php on line 2
bool(false)
bool(false)

Warning: require(nothing.php): Failed to open stream: No such file or directory in %s/missing.php on line 4
Error: Failed opening required 'nothing.php' (include_path='.:/usr/share/php')
ValueError: Path cannot be empty
.:/usr/share/php
string(16) ".:/usr/share/php"

Warning: include(nothing.php): Failed to open stream: No such file or directory in %s/missing.php on line 6

Warning: include(): Failed opening 'nothing.php' for inclusion (include_path='/tmp/none') in %s/missing.php on line 6
