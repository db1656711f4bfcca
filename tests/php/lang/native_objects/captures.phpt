--TEST--
Closures with captured values, called by builtins and by hand
--FILE--
<?php
$n = 5; $fs = [1.5, 2.5]; $name = 'abc';
$f = function (int $x) use ($n, $fs): float { $s = 0.0; foreach ($fs as $v) $s += $v * $x; return $s + $n; };
$g = fn($x) => $x . $name . $n;
$h = fn(int $a, int $b) => $n * ($a <=> $b);
for ($k = 0; $k < 5; $k++) { print_r(array_map($f, [1,2,3])); print_r(array_map($g, [1,2])); $a = [3,1,2]; usort($a, $h); echo implode(',', $a), $f(9), $g('q'), "\n"; $n++; }
function mk(int $m) { return fn(int $x) => $x * $m; }
foreach ([2, 3, 2.5, 4] as $m) { echo implode(' ', array_map(@mk((int)$m), range(1, 5))), "\n"; }
class K { private $q = 3; function m(array $a, int $add) { return array_map(fn($x) => $x + $this->q + $add, $a); } static function s(array $a, int $w) { return array_filter($a, static fn($x) => $x > $w); } }
$k = new K; for ($i = 0; $i < 4; $i++) { print_r($k->m([1,2], $i)); print_r(K::s([1,2,3,4], $i)); }

--EXPECT--
Array
(
    [0] => 9
    [1] => 13
    [2] => 17
)
Array
(
    [0] => 1abc5
    [1] => 2abc5
)
1,2,341qabc5
Array
(
    [0] => 9
    [1] => 13
    [2] => 17
)
Array
(
    [0] => 1abc5
    [1] => 2abc5
)
1,2,341qabc5
Array
(
    [0] => 9
    [1] => 13
    [2] => 17
)
Array
(
    [0] => 1abc5
    [1] => 2abc5
)
1,2,341qabc5
Array
(
    [0] => 9
    [1] => 13
    [2] => 17
)
Array
(
    [0] => 1abc5
    [1] => 2abc5
)
1,2,341qabc5
Array
(
    [0] => 9
    [1] => 13
    [2] => 17
)
Array
(
    [0] => 1abc5
    [1] => 2abc5
)
1,2,341qabc5
2 4 6 8 10
3 6 9 12 15
2 4 6 8 10
4 8 12 16 20
Array
(
    [0] => 4
    [1] => 5
)
Array
(
    [0] => 1
    [1] => 2
    [2] => 3
    [3] => 4
)
Array
(
    [0] => 5
    [1] => 6
)
Array
(
    [1] => 2
    [2] => 3
    [3] => 4
)
Array
(
    [0] => 6
    [1] => 7
)
Array
(
    [2] => 3
    [3] => 4
)
Array
(
    [0] => 7
    [1] => 8
)
Array
(
    [3] => 4
)
