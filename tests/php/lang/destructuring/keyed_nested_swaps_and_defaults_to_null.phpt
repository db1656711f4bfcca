--TEST--
keyed nested swaps and defaults to null
--FILE--
<?php
['x' => $x, 'n' => [$p, , $q], 3 => $t] = ['x' => 1, 'n' => [2, 3, 4], 3 => 't'];
echo "$x$p$q$t\n"; list(, $second) = [1, 2]; echo $second, "\n";
[$u, $v] = [1]; var_dump($v); [$w] = null; var_dump($w); [$s] = 5; var_dump($s);
[$str] = "abc"; var_dump($str); $k = 'dyn'; [$k => $d] = ['dyn' => 'D']; echo $d, "\n";
$r = [$m, $n] = [7, 8]; echo json_encode($r), "\n"; $o = new stdClass;
[$o->a, $arr['z']] = [1, 2]; echo json_encode([$o, $arr]), "\n";
--EXPECTF--
124t
2

Warning: Undefined array key 1 in %s/keyed_nested_swaps_and_defaults_to_null.php on line 4
NULL
NULL
NULL
NULL
D
[7,8]
[{"a":1},{"z":2}]
