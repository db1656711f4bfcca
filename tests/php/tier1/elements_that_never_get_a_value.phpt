--TEST--
elements that never get a value
--FILE--
<?php
function f(array $a, int $k) {
    $p = []; $sum = 0;
    for ($i = 0; $i < count($a); $i++) { $q = [][0]; $p[$i] = $q * 2; $sum += $k; }
    return [$p, $sum];
}
function g(array $a) {
    $p = []; $o = [];
    for ($i = 0; $i < count($a); $i++) { $v = $a[$i]; $p[$i] = [][-2]; $o[] = $v; }
    return [$p, $o];
}
function h(int $n) {
    $p = array_fill(0, $n, 1);
    for ($i = 0; $i < $n; $i++) { if ($i > 100) { $p[$i] = [][1]; } $p[$i] += $i; }
    return array_sum($p);
}
echo json_encode(@f([1, 2, 3], 2)), json_encode(@g([1, 2])), h(50), "\n";
echo json_encode(f([1, 2], 2)), "\n";
echo json_encode(g([1])), "\n";
echo h(102), "\n";
--EXPECTF--
[[0,0,0],6][[null,null],[1,2]]1275

Warning: Undefined array key 0 in %s/elements_that_never_get_a_value.php on line 4

Warning: Undefined array key 0 in %s/elements_that_never_get_a_value.php on line 4
[[0,0],4]

Warning: Undefined array key -2 in %s/elements_that_never_get_a_value.php on line 9
[[null],[1]]

Warning: Undefined array key 1 in %s/elements_that_never_get_a_value.php on line 14
5252
