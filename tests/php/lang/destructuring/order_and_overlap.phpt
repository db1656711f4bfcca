--TEST--
order and overlap
--FILE--
<?php
$a = [1, 2, 3]; [$a, $b] = $a; var_dump($a, $b); $i = 0; $z = [];
[$z[$i++], $z[$i++]] = ['p', 'q']; echo json_encode($z), $i, "\n";
$x = ['a' => ['b' => 1]]; ['a' => ['b' => $x]] = $x; var_dump($x); [$g, $g] = [1, 2];
echo $g, "\n";
--EXPECT--
int(1)
int(2)
["p","q"]2
int(1)
2
