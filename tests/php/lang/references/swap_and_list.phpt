--TEST--
swap and list
--FILE--
<?php
$a = 1; $b = 2; [$a, $b] = [$b, $a]; echo "$a$b\n";
$arr = [1, [2, 3]]; [&$x, [, &$y]] = $arr; $x = 'X'; $y = 'Y'; echo json_encode($arr), "\n";
['k' => &$n] = $made; $n = 5; echo json_encode($made), "\n";
foreach ($rows = [[1, 2]] as [$p, $q]) echo $p, $q, "\n";
--EXPECT--
21
["X",[2,"Y"]]
{"k":5}
12
