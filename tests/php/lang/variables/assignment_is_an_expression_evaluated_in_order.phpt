--TEST--
assignment is an expression evaluated in order
--FILE--
<?php
$a = $b = 3; echo $a + ($c = 4), $c, "\n"; $i = 0; $arr = []; $arr[$i++] = $i;
echo json_encode($arr), "\n";
function k() { echo 'k'; return 'key'; } function v() { echo 'v'; return 'val'; }
$arr2[k()] = v(); echo "\n";
$x = 1; echo $x + $x++ + ++$x, "\n"; $y = [1, 2, 3]; $z = 0;
echo $y[$z] . $y[++$z] . $y[$z++] . $z, "\n";
--EXPECT--
74
[1]
kv
6
1222
