--TEST--
are values also when nested
--FILE--
<?php
$a = [1, [2, [3]]]; $b = $a; $b[1][1][0] = 'changed';
function f($x) { $x[1][] = 9; return $x; }
$c = f($a);
echo json_encode([$a, $b, $c]), "\n";
$o = new stdClass; $o->l = [1]; $copy = $o->l; $copy[] = 2; $o->l[] = 3;
echo json_encode([$o, $copy]), "\n";
static fn() => 1; $s = [$a, $a]; $s[0][0] = 'x'; echo json_encode($s), "\n";
--EXPECT--
[[1,[2,[3]]],[1,[2,["changed"]]],[1,[2,[3],9]]]
[{"l":[1,3]},[1,2]]
[["x",[2,[3]]],[1,[2,[3]]]]
