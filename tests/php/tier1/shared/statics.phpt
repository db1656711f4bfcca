--TEST--
static variables: counters, tables of results, several of them in one function
--FILE--
<?php
function counter() { static $n = 0; return ++$n; }
function fib($n) { static $memo = []; if (isset($memo[$n])) return $memo[$n]; return $memo[$n] = $n < 2 ? $n : fib($n - 1) + fib($n - 2); }
function fact($n) { static $memo = [1, 1]; return $memo[$n] ??= $n * fact($n - 1); }
function words() { static $a = 1, $b = "x", $c = null; $a++; $b .= $a; if ($c === null) $c = [$b]; else $c[] = $b; return implode("|", $c) . " $a"; }
function seeded() { static $seed = 7; $seed = ($seed * 16807) % 2147483647; return $seed & 1 ? $seed : -$seed; }
function depth($n) { static $level = 0, $most = 0; $level++; if ($level > $most) $most = $level; $r = $n > 0 ? depth($n - 1) : $most; $level--; return $r; }
class K { function count() { static $c = 0; return ++$c; } }
$k = new K;
for ($i = 0; $i < 6; $i++) {
    echo counter(), " ", fib($i * 9), " ", fact($i + 3), " ", words(), " ", seeded(), " ", depth($i * 5), " ", $k->count(), "\n";
}
$f = function () { static $own = 5; return $own++; };
for ($i = 0; $i < 3; $i++) echo $f(), " ";
$g = clone $f;
echo $f(), $g(), "\n";
echo fact(20), " ", fact(25), " ", fact(10), "\n";
$sum = 0;
for ($i = 0; $i < 1000; $i++) { $sum += counter() + (seeded() & 15); }
echo $sum, " ", counter(), "\n";
function table($i) { static $all = []; $all[$i % 500] = ($all[$i % 500] ?? 0) + $i; return count($all); }
for ($i = 0; $i < 3000; $i++) { $n = table($i); }
echo $n, "\n";
--EXPECT--
1 0 6 x2 2 117649 1 1
2 34 24 x2|x23 3 1977326743 6 2
3 2584 120 x2|x23|x234 4 -621132276 11 3
4 196418 720 x2|x23|x234|x2345 5 452154665 16 4
5 14930352 5040 x2|x23|x234|x2345|x23456 6 1566311569 21 5
6 1134903170 40320 x2|x23|x234|x2345|x23456|x234567 7 1143995257 26 6
5 6 7 88
2432902008176640000 1.5511210043331E+25 3628800
514027 1007
500
