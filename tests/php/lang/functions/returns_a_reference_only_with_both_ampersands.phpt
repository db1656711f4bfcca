--TEST--
returns a reference only with both ampersands
--FILE--
<?php
function &counter() { static $n = 0; $n++; return $n; }
$a = &counter(); $a += 10;
echo counter(), "\n";
$b = counter(); $b += 100;
echo counter(), "\n";
function &lit() { return 5; }
$x = &lit(); echo $x, "\n";
--EXPECTF--
12
14

Notice: Only variable references should be returned by reference in %s/returns_a_reference_only_with_both_ampersands.php on line 7
5
