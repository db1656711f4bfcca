--TEST--
Compound assignment and ++ on elements: each level that is not there is announced, then an unset variable on the right
--FILE--
<?php
function one($a, $o) {
    if ($a) { $a[3] += $u; }
    $a['x']['y'] .= $u;
    $a['z'] ??= $u;
    $o->p += $u;
    $a[$w] += $u;
    $a[0]--;
    return $a;
}
one([1], new stdClass);
function maybe(array $a, $k) { if ($k > 3) { $u = 1; } $a[7] *= $u; return $a; }
var_dump(maybe([1], 2));
function levels($v) {
    $a = []; $a['x']['y'] .= $v;
    $a['p']['q']++;
    --$a[3][4];
    $a['u'][] = 1;
    $a['n']['m']['k'] += 1;
    $a['j']['m'] ??= 1;
    $a['i'][] .= 'w';
    $o = new stdClass; $o->p['k'] .= 1;
    $o->q['k']['l'] .= 1;
    $a['null'] = null; $a['null']['z'] += 1;
    return [$a, $o];
}
echo json_encode(levels(5)), "\n";
function grid(array $g, int $n) { for ($i = 0; $i < $n; $i++) { $g[$i][0] += $i; $g[$i][1]++; } return $g; }
echo json_encode(grid([[1, 2], [3, 4]], 2)), "\n";
echo json_encode(grid([[1, 2], [3, 4]], 3)), "\n";
$q = [1]; $q[5] -= $zz; $o = new stdClass; $o->r .= $zz;
$b = []; $b['x']['y'] .= 4; $b['z']['z']++; $none['a']['b'] += 1;
--EXPECTF--
Warning: Undefined array key 3 in %s/compound_assignment_says_what_is_missing.php on line 3

Warning: Undefined variable $u in %s/compound_assignment_says_what_is_missing.php on line 3

Warning: Undefined array key "x" in %s/compound_assignment_says_what_is_missing.php on line 4

Warning: Undefined array key "y" in %s/compound_assignment_says_what_is_missing.php on line 4

Warning: Undefined variable $u in %s/compound_assignment_says_what_is_missing.php on line 4

Warning: Undefined variable $u in %s/compound_assignment_says_what_is_missing.php on line 5

Warning: Undefined variable $u in %s/compound_assignment_says_what_is_missing.php on line 6

Warning: Undefined property: stdClass::$p in %s/compound_assignment_says_what_is_missing.php on line 6

Warning: Undefined variable $w in %s/compound_assignment_says_what_is_missing.php on line 7

Warning: Undefined array key "" in %s/compound_assignment_says_what_is_missing.php on line 7

Warning: Undefined variable $u in %s/compound_assignment_says_what_is_missing.php on line 7

Warning: Undefined array key 7 in %s/compound_assignment_says_what_is_missing.php on line 12

Warning: Undefined variable $u in %s/compound_assignment_says_what_is_missing.php on line 12
array(2) {
  [0]=>
  int(1)
  [7]=>
  int(0)
}

Warning: Undefined array key "x" in %s/compound_assignment_says_what_is_missing.php on line 15

Warning: Undefined array key "y" in %s/compound_assignment_says_what_is_missing.php on line 15

Warning: Undefined array key "p" in %s/compound_assignment_says_what_is_missing.php on line 16

Warning: Undefined array key "q" in %s/compound_assignment_says_what_is_missing.php on line 16

Warning: Undefined array key 3 in %s/compound_assignment_says_what_is_missing.php on line 17

Warning: Undefined array key 4 in %s/compound_assignment_says_what_is_missing.php on line 17

Warning: Undefined array key "n" in %s/compound_assignment_says_what_is_missing.php on line 19

Warning: Undefined array key "m" in %s/compound_assignment_says_what_is_missing.php on line 19

Warning: Undefined array key "k" in %s/compound_assignment_says_what_is_missing.php on line 19

Warning: Undefined array key "i" in %s/compound_assignment_says_what_is_missing.php on line 21

Warning: Undefined property: stdClass::$p in %s/compound_assignment_says_what_is_missing.php on line 22

Warning: Undefined array key "k" in %s/compound_assignment_says_what_is_missing.php on line 22

Warning: Undefined property: stdClass::$q in %s/compound_assignment_says_what_is_missing.php on line 23

Warning: Undefined array key "k" in %s/compound_assignment_says_what_is_missing.php on line 23

Warning: Undefined array key "l" in %s/compound_assignment_says_what_is_missing.php on line 23

Warning: Undefined array key "z" in %s/compound_assignment_says_what_is_missing.php on line 24
[{"x":{"y":"5"},"p":{"q":1},"3":{"4":null},"u":[1],"n":{"m":{"k":1}},"j":{"m":1},"i":["w"],"null":{"z":1}},{"p":{"k":"1"},"q":{"k":{"l":"1"}}}]
[[1,3],[4,5]]

Warning: Undefined array key 2 in %s/compound_assignment_says_what_is_missing.php on line 28

Warning: Undefined array key 0 in %s/compound_assignment_says_what_is_missing.php on line 28

Warning: Undefined array key 1 in %s/compound_assignment_says_what_is_missing.php on line 28
[[1,3],[4,5],[2,1]]

Warning: Undefined array key 5 in %s/compound_assignment_says_what_is_missing.php on line 31

Warning: Undefined variable $zz in %s/compound_assignment_says_what_is_missing.php on line 31

Warning: Undefined variable $zz in %s/compound_assignment_says_what_is_missing.php on line 31

Warning: Undefined property: stdClass::$r in %s/compound_assignment_says_what_is_missing.php on line 31

Warning: Undefined array key "x" in %s/compound_assignment_says_what_is_missing.php on line 32

Warning: Undefined array key "y" in %s/compound_assignment_says_what_is_missing.php on line 32

Warning: Undefined array key "z" in %s/compound_assignment_says_what_is_missing.php on line 32

Warning: Undefined array key "z" in %s/compound_assignment_says_what_is_missing.php on line 32

Warning: Undefined variable $none in %s/compound_assignment_says_what_is_missing.php on line 32

Warning: Undefined array key "a" in %s/compound_assignment_says_what_is_missing.php on line 32

Warning: Undefined array key "b" in %s/compound_assignment_says_what_is_missing.php on line 32
