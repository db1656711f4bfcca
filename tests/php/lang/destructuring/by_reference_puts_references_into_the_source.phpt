--TEST--
by reference puts references into the source
--FILE--
<?php
function g() { $a = [1, 2, 3]; $b = $a; [$x, &$y] = $a; $y = 'Y'; return [$a, $b]; }
echo json_encode(g()), "\n";
function h() { [[&$z]] = $q; $z = 'deep'; return $q; }
echo json_encode(h()), "\n";
$g = [1, [2, 3]]; [$p, [&$q, ]] = $g; $q = 'Q'; var_dump($g);
--EXPECT--
[[1,"Y",3],[1,2,3]]
[["deep"]]
array(2) {
  [0]=>
  int(1)
  [1]=>
  array(2) {
    [0]=>
    &string(1) "Q"
    [1]=>
    int(3)
  }
}
