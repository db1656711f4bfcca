--TEST--
variables share until unset
--FILE--
<?php
$a = 1; $b = &$a; $c = $b; $b++; $c += 10; echo "$a $b $c\n";
unset($a); $b = 7; var_dump(isset($a), $b);
$x = &$undefined; var_dump($x); $x = 5; echo $undefined, "\n";
--EXPECT--
2 2 11
bool(false)
int(7)
NULL
5
