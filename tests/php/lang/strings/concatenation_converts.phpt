--TEST--
concatenation converts
--FILE--
<?php
echo 1 . 2, 1.0 . '', -0.0 . '', true . '', null . '|', 1e25 . '', "\n";
echo [] . "x", "\n";
try { echo new stdClass . ''; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo "a" . 1 + 2 . "b", "\n";
--EXPECTF--
121-01|1.0E+25

Warning: Array to string conversion in %s/concatenation_converts.php on line 3
Arrayx
Object of class stdClass could not be converted to string
a3b
