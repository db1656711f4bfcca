--TEST--
functions that read and write global variables, called from code that uses them between the calls
--FILE--
<?php
const IA = 3877, IC = 29573, IM = 139968;
function gen_random($n) { global $LAST; return $n * ($LAST = ($LAST * IA + IC) % IM) / IM; }
function typed($n) { global $t; $t = $t + $n; return $t; }
function both() { global $x, $y; $x++; $y += 2; return $x + $y; }
function setting($k) { global $cfg; switch ($k % 3) { case 0: return $cfg['a']; case 1: return $cfg['b'] ?? 'none'; default: return count($cfg); } }
function set($k, $v) { global $cfg; $cfg[$k] = $v; }
function undefined() { global $nope; return $nope === null ? 'null' : $nope; }
function filled() { global $z; if ($z === null) { $z = [1, 2]; } return count($z); }
function is_set() { global $maybe; if (!isset($maybe)) return "unset"; return "set:" . $maybe; }
$LAST = 42;
for ($i = 0; $i < 10; $i++) { $x = gen_random(10); echo $LAST, " "; }
echo $x, "\n";
for ($i = 0; $i < 10; $i++) { $LAST += 1; $x = gen_random(10); $LAST ^= 3; }
echo $x, " $LAST\n";
$t = 1;
for ($i = 0; $i < 3; $i++) echo typed(2), " ", typed(0.5), "\n";
$t = PHP_INT_MAX - 3;
for ($i = 0; $i < 3; $i++) { echo typed(2), " $t\n"; }
$x = 1;
$y = 2;
for ($i = 0; $i < 3; $i++) { echo both(), " $x $y\n"; }
$cfg = ['a' => 1];
for ($i = 0; $i < 6; $i++) {
    echo setting($i), " ";
    if ($i == 2) { set('b', "bee"); set('c', 3.5); }
}
print_r($cfg);
$z = null;
for ($i = 0; $i < 3; $i++) echo undefined(), filled(), "\n";
var_dump($nope);
$nope = 5;
echo undefined(), "\n";
unset($nope);
echo undefined(), "\n";
var_dump($nope);
for ($i = 0; $i < 3; $i++) { echo is_set(), " "; $maybe = $i; echo is_set(), " "; unset($maybe); }
echo "\n";
function never_set() { global $a_global_that_is_never_set; return 1; }
echo never_set(), never_set(), array_key_exists('a_global_that_is_never_set', $GLOBALS) ? "there" : "missing", "\n";
--EXPECT--
52439 102040 89085 111062 75379 20772 81017 44290 1167 75056 5.3623685413809
9.0322788065844 126420
3 3.5
5.5 6
8 8.5
9223372036854775806 9223372036854775806
9.2233720368548E+18 9.2233720368548E+18
9.2233720368548E+18 9.2233720368548E+18
6 2 4
9 3 6
12 4 8
1 none 1 1 bee 3 Array
(
    [a] => 1
    [b] => bee
    [c] => 3.5
)
null2
null2
null2
NULL
5
null
NULL
unset set:0 unset set:1 unset set:2 
11there
