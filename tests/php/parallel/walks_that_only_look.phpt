--TEST--
array_walk by value whose callback writes nothing: what it raises and prints comes as in PHP
--FILE--
<?php
$ints = range(1, 900); $floats = array_map(fn($x) => $x / 4, $ints); $words = array_map(fn($x) => "w$x", $ints);
$map = array_combine($words, $ints); $holes = $map; unset($holes['w1'], $holes['w400'], $holes['w900']);
$mixed = $ints; $mixed[700] = 'text'; $mixed[800] = 2.5;
function looked(array $a) { $r = array_walk($a, function ($v, $k) { return $v * 3; }); return [$r, count($a)]; }
function with(array $a, $f) { $r = array_walk($a, function ($v, $k, $f) { return $f * 2 . $k; }, $f); return [$r, count($a)]; }
function throws(array $a, $limit) {
    try { array_walk($a, function ($v, $k) use ($limit) { if ($v == $limit || $v == $limit + 100) throw new Exception("at $k"); return $v; }); }
    catch (Exception $e) { return $e->getMessage() . ' ' . $e->getLine(); }
    return 'none';
}
function divides(array $a, $by) { try { array_walk($a, fn($v, $k) => intdiv(1000, (int) $v - $by) + 7 % ((int) $v - $by - 1)); } catch (Error $e) { return $e->getMessage(); } return 'none'; }
function warns(array $a) { $t = [1, 2, 3]; array_walk($a, function ($v, $k) use ($t) { return $v == 450 || $v == 460 ? $t[$v] : 0; }); return 'warned'; }
function typed(array $a) { try { array_walk($a, function (int $v, $k) { return $v; }); } catch (TypeError $e) { return preg_replace('/, called.*/', '', $e->getMessage()); } return 'ok'; }
function prints(array $a) { array_walk($a, function ($v, $k) { if ($v == 10 || $v == 890) { echo "$k=>$v "; } }); }
function overflows(array $a) { array_walk($a, function ($v, $k) { return $v * PHP_INT_MAX; }); return count($a); }
function loops(array $a) { array_walk($a, function ($v, $k) { for ($i = 0, $s = 0; $i < 9; $i++) { $s += $i * 3; } return $s; }); return count($a); }
function named($v, $k) { return strlen($k) + $v; }
final class C { static function of($v, $k) { return 1000 % ((int) $v - 500); } }
for ($round = 0; $round < 3; $round++) {
    foreach ([$ints, $floats, $map, $holes] as $a) {
        echo json_encode([looked($a), with($a, 7), with($a, 'x9' > '' ? 1.5 : 0), throws($a, 300), throws($a, 5000), divides($a, 250), divides($a, 5000),
            warns($a), typed(array_map(fn($x) => (int) $x, $a)), overflows($a), loops($a), array_walk($a, 'named')]), "\n";
        prints($a);
        try { array_walk($a, 'C::of'); echo "all\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
        try { array_walk($a, ['C', 'of']); echo "all\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
    }
    echo typed($mixed), ' ', json_encode(looked($ints)), "\n";
    try { looked($mixed); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { looked($words); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
}
array_walk($ints, function ($v, $k) { if ($v > 1000) throw new Exception('never'); }); echo array_sum($ints), "\n";
--EXPECTF--
Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,900],[true,900],[true,900],"at 299 8","none","Division by zero","none","warned","ok",900,900,true]
9=>10 889=>890 Modulo by zero
Modulo by zero
[[true,900],[true,900],[true,900],"none","none","none","none","warned","ok",900,900,true]
39=>10 all
all

Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,900],[true,900],[true,900],"at w300 8","none","Division by zero","none","warned","ok",900,900,true]
w10=>10 w890=>890 Modulo by zero
Modulo by zero

Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,897],[true,897],[true,897],"at w300 8","none","Division by zero","none","warned","ok",897,897,true]
w10=>10 w890=>890 Modulo by zero
Modulo by zero
{closure}(): Argument #1 ($v) must be of type int, string given [true,900]
Unsupported operand types: string * int
Unsupported operand types: string * int

Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,900],[true,900],[true,900],"at 299 8","none","Division by zero","none","warned","ok",900,900,true]
9=>10 889=>890 Modulo by zero
Modulo by zero
[[true,900],[true,900],[true,900],"none","none","none","none","warned","ok",900,900,true]
39=>10 all
all

Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,900],[true,900],[true,900],"at w300 8","none","Division by zero","none","warned","ok",900,900,true]
w10=>10 w890=>890 Modulo by zero
Modulo by zero

Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,897],[true,897],[true,897],"at w300 8","none","Division by zero","none","warned","ok",897,897,true]
w10=>10 w890=>890 Modulo by zero
Modulo by zero
{closure}(): Argument #1 ($v) must be of type int, string given [true,900]
Unsupported operand types: string * int
Unsupported operand types: string * int

Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,900],[true,900],[true,900],"at 299 8","none","Division by zero","none","warned","ok",900,900,true]
9=>10 889=>890 Modulo by zero
Modulo by zero
[[true,900],[true,900],[true,900],"none","none","none","none","warned","ok",900,900,true]
39=>10 all
all

Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,900],[true,900],[true,900],"at w300 8","none","Division by zero","none","warned","ok",900,900,true]
w10=>10 w890=>890 Modulo by zero
Modulo by zero

Warning: Undefined array key 450 in %s/walks_that_only_look.php on line 13

Warning: Undefined array key 460 in %s/walks_that_only_look.php on line 13
[[true,897],[true,897],[true,897],"at w300 8","none","Division by zero","none","warned","ok",897,897,true]
w10=>10 w890=>890 Modulo by zero
Modulo by zero
{closure}(): Argument #1 ($v) must be of type int, string given [true,900]
Unsupported operand types: string * int
Unsupported operand types: string * int
405450
