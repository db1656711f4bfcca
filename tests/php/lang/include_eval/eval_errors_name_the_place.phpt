--TEST--
eval errors name the place
--FILE--
<?php
try { eval('echo 1 +;'); } catch (ParseError $e) { echo $e->getMessage(), $e->getLine(), "\n"; }
try { eval("\n\nthrow new Exception('in eval');"); } catch (Exception $e) { echo preg_replace('~/.*/~', '', $e->getFile()), ' ', $e->getLine(), "\n"; }
eval('echo $undefined;'); eval('function dup() {}'); eval("\n\nfunction dup() {}");
--EXPECTF--
syntax error, unexpected token ";"1
eval_errors_name_the_place.php(3) : eval()'d code 3

Warning: Undefined variable $undefined in %s/eval_errors_name_the_place.php(4) : eval()'d code on line 1

Fatal error: Cannot redeclare dup() (previously declared in %s/eval_errors_name_the_place.php(4) : eval()'d code:1) in %s/eval_errors_name_the_place.php(4) : eval()'d code on line 3
