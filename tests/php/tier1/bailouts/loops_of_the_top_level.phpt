--TEST--
bail-outs in loops that are regions of the main script
--FILE--
<?php
$rounds = strlen(dirname('abcdef/'));
$list = [1];
$x = PHP_INT_MAX - 8;
for ($i = 0; $i < 5 + $rounds; $i++) {
    $list[] = $x;
    echo $i, ' ';
    $x = $x + 2;
}
var_dump($x, count($list), $list[5]);
$text = '';
$words = ['a', 'b', 'c'];
for ($i = 0; $i < 4 + $rounds; $i++) {
    $text .= $words[$i];
    echo "$i:$text\n";
}
$sum = 0;
try {
    foreach ([3, 2, 0, 1] as $k => $d) {
        $sum += 12 % $d;
        $words[] = "w$k";
        echo "did $k\n";
    }
} catch (DivisionByZeroError $e) {
    echo $e->getMessage(), ' at ', $k, ' ', $sum, ' ', count($words), "\n";
}
$k = 0;
while ($k < 4) {
    echo ++$k, ' ';
    if ($k == 3) {
        echo $missing;
    }
}
$grid = [[1, 2], [3]];
foreach ($grid as $y => $row) {
    for ($c = 0; $c < 2; $c++) {
        $grid[$y][$c] = $row[$c] + 1;
        echo "$y/$c ";
    }
}
var_dump($grid);
--EXPECTF--
0 1 2 3 4 5 float(9.223372036854776E+18)
int(7)
int(9223372036854775807)
0:a
1:ab
2:abc

Warning: Undefined array key 3 in %s/loops_of_the_top_level.php on line 14
3:abc

Warning: Undefined array key 4 in %s/loops_of_the_top_level.php on line 14
4:abc
did 0
did 1
Modulo by zero at 2 0 5
1 2 3 
Warning: Undefined variable $missing in %s/loops_of_the_top_level.php on line 31
4 0/0 0/1 1/0 
Warning: Undefined array key 1 in %s/loops_of_the_top_level.php on line 37
1/1 array(2) {
  [0]=>
  array(2) {
    [0]=>
    int(2)
    [1]=>
    int(3)
  }
  [1]=>
  array(2) {
    [0]=>
    int(4)
    [1]=>
    int(1)
  }
}
