--TEST--
throws inside of try, in functions that native code calls, beside objects and global variables
--FILE--
<?php
$total = 0;
function adds(int $n) { global $total; static $calls = 0; $calls++; $total += $n; if ($total > 5) throw new Exception("total $total after $calls"); return $total; }
function guarded(int $n) {
    $s = 0;
    for ($i = 0; $i < $n; $i++) {
        try {
            if ($i % 3 == 1) throw new DomainException("one $i");
            if ($i % 5 == 4) throw new RangeException("four $i");
            $s += $i;
        } catch (DomainException $e) {
            $s -= 100;
            echo $e->getMessage(), ' ', $e->getLine(), "\n";
        } finally {
            $s += 1000;
        }
    }
    return $s;
}
function positive(int $n): int { if ($n < 0) throw new DomainException("negative $n"); return $n; }
function all(array $list) { $s = 0; foreach ($list as $n) $s += positive($n); return $s; }
final class Box { public $v = 0; function put(int $n): static { if ($n > 2) throw new LengthException("full: $n, $this->v"); $this->v = $n; return $this; } }
function fill(int $n) { $box = new Box; $box->v = 1; if ($n > 1) throw new LengthException("box {$box->v}"); return $box->put($n)->v; }
for ($round = 0; $round < 4; $round++) {
    $total = 0;
    try { adds(1); adds(3); adds(3); adds(4); } catch (Exception $e) { echo $e->getMessage(), ' ', $total, "\n"; }
    try { echo guarded(4), "\n"; echo guarded(6), "\n"; } catch (Exception $e) { echo get_class($e), $e->getMessage(), "\n"; }
    try { echo all([1, 2, 3]), all([4, -5, 6]), "\n"; } catch (Exception $e) { echo preg_replace('~/.*/~', '', $e), "\n"; }
    $box = new Box;
    try { echo $box->put(2)->v, $box->put(3)->v; } catch (Exception $e) { echo preg_replace('~/.*/~', '', $e), spl_object_id($e), "\n"; }
    try { echo fill(1), fill(2); } catch (Exception $e) { echo $e->getMessage(), ' ', spl_object_id($e), "\n"; }
    unset($e);
}
--EXPECT--
total 7 after 3 7
one 1 8
3905
one 1 8
one 4 8
5810
6DomainException: negative -5 in inside_try.php:20
Stack trace:
#0 inside_try.php(21): positive(-5)
#1 inside_try.php(28): all(Array)
#2 {main}
2LengthException: full: 3, 2 in inside_try.php:22
Stack trace:
#0 inside_try.php(30): Box->put(3)
#1 {main}2
1box 1 4
total 7 after 6 7
one 1 8
3905
one 1 8
one 4 8
5810
6DomainException: negative -5 in inside_try.php:20
Stack trace:
#0 inside_try.php(21): positive(-5)
#1 inside_try.php(28): all(Array)
#2 {main}
2LengthException: full: 3, 2 in inside_try.php:22
Stack trace:
#0 inside_try.php(30): Box->put(3)
#1 {main}1
1box 1 2
total 7 after 9 7
one 1 8
3905
one 1 8
one 4 8
5810
6DomainException: negative -5 in inside_try.php:20
Stack trace:
#0 inside_try.php(21): positive(-5)
#1 inside_try.php(28): all(Array)
#2 {main}
2LengthException: full: 3, 2 in inside_try.php:22
Stack trace:
#0 inside_try.php(30): Box->put(3)
#1 {main}4
1box 1 1
total 7 after 12 7
one 1 8
3905
one 1 8
one 4 8
5810
6DomainException: negative -5 in inside_try.php:20
Stack trace:
#0 inside_try.php(21): positive(-5)
#1 inside_try.php(28): all(Array)
#2 {main}
2LengthException: full: 3, 2 in inside_try.php:22
Stack trace:
#0 inside_try.php(30): Box->put(3)
#1 {main}2
1box 1 4
