--TEST--
elements survive copying the array
--FILE--
<?php
$a = [1, 2]; $r = &$a[0]; $b = $a; $b[0] = 'shared'; $b[1] = 'own';
echo json_encode([$a, $b]), "\n";
unset($r); $c = $a; $c[0] = 'x'; echo $a[0], $b[0], "\n";
$p = [1]; $q = &$p[0]; unset($q); $s = $p; $s[0] = 2; echo $p[0], "\n";
--EXPECT--
[["shared",2],["shared","own"]]
xx
1
