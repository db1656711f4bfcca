--TEST--
too few arguments name caller and counts
--FILE--
<?php
function f($a, $b, $c = 1) {}
function v($a, ...$rest) {}
try { f(1); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { v(); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { array_map('f', [1]); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { strlen(); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
try { strlen(1, 2); } catch (ArgumentCountError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Too few arguments to function f(), 1 passed in %s/too_few_arguments_name_caller_and_counts.php on line 4 and at least 2 expected
Too few arguments to function v(), 0 passed in %s/too_few_arguments_name_caller_and_counts.php on line 5 and exactly 1 expected
Too few arguments to function f(), 1 passed and at least 2 expected
strlen() expects exactly 1 argument, 0 given
strlen() expects exactly 1 argument, 2 given
