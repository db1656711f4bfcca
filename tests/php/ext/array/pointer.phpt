--TEST--
the internal pointer of arrays
--FILE--
<?php
$a = ["x" => 1, "y" => 2, "z" => 3];
echo current($a), key($a), next($a), next($a), json_encode(next($a)), json_encode(key($a)), reset($a), end($a), prev($a), "\n";
unset($a["y"]); echo json_encode(current($a)), key($a), "\n";
$b = $a; next($b); echo json_encode([current($a), current($b)]), "\n";
$a[] = 4; end($a); echo key($a), "\n";
?>
--EXPECT--
1x23falsenull132
3z
[3,false]
0
