--TEST--
pre and post increment values
--FILE--
<?php
$i = 5; echo $i++ + ++$i, ' ', $i, "\n";
$a = [1, 2]; $j = 0; $a[$j++] = $j++; echo json_encode($a), $j, "\n";
$x = 3; $x = $x++ * 2; echo $x, "\n";
$s = "Az"; echo $s++, $s, "\n";
--EXPECT--
12 7
[1,2]2
6
AzBa
