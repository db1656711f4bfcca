--TEST--
Numeric strings are compared as numbers, also beside a constant of one byte
--FILE--
<?php
function g(array $a, $k) { return array_filter($a, function ($x0) use ($k) { if (('2' > '1e1')) { echo '.'; } return $x0; }); }
var_dump(count(g([1, 2.5, 3], 1)));
function h(int $n) { $c = 0; for ($i = 0; $i < $n; $i++) { if ('2' > '1e1') $c++; if ('1e1' < '2') $c += 10; if ('2' < '1e1') $c += 100; } return $c; }
var_dump(h(3));
function t(string $a, string $b) { $c = 0; for ($i = 0; $i < 2; $i++) { if ($a < $b) $c += 1; if ($a > '1e1') $c += 10; if ('1e1' < $b) $c += 100; if ($a == '10') $c += 1000; } return $c; }
foreach ([['2', '1e1'], ['1e1', '2'], ['9', '10'], ['10', '9'], ['1e1', '10'], ['abc', '1e1'], ['1e1', 'abc'], [' 2', '1e1'], ['1e5', '3'], ['3', '1e5'], ['10.0', '1e1'], ['.5', '1e0'], ['1e0', '.5']] as [$a, $b]) echo "$a $b ", t($a, $b), "\n";
--EXPECT--
int(3)
int(300)
2 1e1 2
1e1 2 2000
9 10 2
10 9 2000
1e1 10 2000
abc 1e1 20
1e1 abc 2202
 2 1e1 2
1e5 3 20
3 1e5 202
10.0 1e1 2000
.5 1e0 2
1e0 .5 0
