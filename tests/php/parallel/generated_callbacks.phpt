--TEST--
Callbacks of array builtins from tests/generated/callbacks.py (seeds 10 31 53 67 83 85 89 94 102)
--FILE--
<?php
function h_add(int $a, int $b): int { return $a + $b; }
function h_fact(int $n) { return $n <= 1 ? 1 : $n * h_fact($n - 1); }
function h_gcd($a, $b) { return $b == 0 ? $a : h_gcd($b, $a % $b); }
function h_opt($a, $b = 3, int ...$rest) { return $a - $b + count($rest); }
function h_typed(int $n): int { if ($n > 1000) { throw new RangeException("large $n"); } return $n * 2; }
function h_half($v) { return $v / 2; }
function h_maybe(int $n): ?int { if ($n % 3 == 0) return null; return $n; }
function h_num(int $n): int|float { return $n % 2 ? $n : $n / 4; }
function h_join(array $a): string { $out = ''; foreach ($a as $k => $v) { $out .= $k . ':' . $v . ';'; } return $out; }
function h_push(array $a, int $v): array { $a[] = $v; $a[0] = $v; return $a; }
function h_sorted(array $a): array { sort($a); return $a; }
function h_fresh(int $n): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $i * $i; } return $a; }
function h_inc(int &$n, $by = 1) { $n += $by; return $n; }
function h_fill(array &$a, $v) { $a[] = $v; return count($a); }
function h_grow(string &$s, string $t): void { $s = substr($s . $t, 0, 30); }
class h_E extends LogicException { protected $code = 3; }
function h_told($e) { $t = '';
    foreach ($e->getTrace() as $c) { $t .= ' ' . $c['function'] . serialize($c['args']) . ($c['line'] ?? ''); }
    return get_class($e) . ': ' . $e->getMessage() . ' ' . $e->getCode() . ' ' . $e->getLine() . $t; }
final class h_C { public int $n = 1; public $v = 0; public array $list = [];
    static function twice($x) { return $x * 2; }
    function bump(int $by): int { $this->n += $by; $this->v++; $this->list[] = $by; return $this->n; }
    function total() { $t = 0; foreach ($this->list as $x) { $t += $x; } return $t + $this->n; } }

function h_ints(int $n, int $m, int $d, int $o): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = ($i * $m + 5) % $d + $o; } return $a; }
function h_floats(int $n, float $f): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = ($i * 37 + 11) % 101 * $f; } return $a; }
function h_strs(int $n, int $d, string $s): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $s . $i * 7 % $d; } return $a; }
function h_bools(int $n): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $i * 5 % 3 == 0; } return $a; }
function h_rows(int $n): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = [$i, $i * 7 % 11, 3]; } return $a; }
function h_some(int $n, array $of): array { $a = []; for ($i = 0; $i < $n; $i++) { $a[] = $of[$i * 5 % count($of)]; } return $a; }
function h_holes(array $a): array { $i = 0; foreach ($a as $k => $v) { if ($i++ % 3 == 1) { unset($a[$k]); } } return $a; }
function h_keyed(array $a): array { $o = []; foreach ($a as $k => $v) { $o["k$k"] = $v; } return $o; }
function h_moved(array $a): array { $o = []; foreach ($a as $k => $v) { $o[$k * 2 - 5] = $v; } return $o; }
function h_both(array $a): array { $o = []; foreach ($a as $k => $v) { $o[$k % 3 ? $k : "s$k"] = $v; } return $o; }
function h_show($value) { $text = serialize($value); echo gettype($value), ' ', md5($text), ' ', strlen($text) < 90 ? $text : substr($text, 0, 70) . '...' . substr($text, -12), "\n"; }
class h_Scale { public function __construct(private $by) {} public function __invoke($x) { return $x * $this->by; }
    public function plus($x, $y = 1) { return $x + $y * $this->by; } public static function less($x, $y) { return $x <=> $y; }
    public static function twice(int $x): int { return $x * 2; } public static function told($x): string { return "<$x>"; } }
function p0_c0($x0) {
     return h_typed((int)$x0);
}
function p0_c1(float $f0) {
     return ($f0 - 'abc');
}
function p0_c2($x0) {
    $t = 0; for ($j = 0; $j < 3; $j++) { $t += (int)$x0; } if ($t > 20) { return empty('9223372036854775808'); } return (bool)((64 <= (int)$x0 ? -128 : (int)$x0));
}
function p0_c3($x0) {
     return (int)$x0;
}
function p0_f($a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0; $r3 = 0; $r4 = 0;
    $a = $in; $sum = 0; $seen = []; $keep = $a; $done = array_walk($a, function (&$v, $i1, $x1) use ($k, $t, &$sum, &$seen) { $v++; }, 5); $r0 = [$a, $sum, $seen, $keep, $done];
    $a = $in; $r1 = array_map(p0_c0(...), $a);
    $a = $in; return min(array_map(function ($x0) use ($k, $t): string {  $r2 = ([])[0]; }, array_map('p0_c1', array_map(fn($x0) => 1e16, $a))));
    $a = $in; $r3 = array_map(p0_c2(...), $a);
    $a = $in; $r4 = array_sum(array_filter(array_map(p0_c3(...), array_filter($a))));
    return [$r0, $r1, $r2, $r3, $r4];
}
function p0_main() {
    try { h_show(p0_f(array_slice(h_some(40, [1, 2.5, 3]), 1), h_ints(2, 3, 50, 1), -1, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p0_f(array_slice(h_some(300, [1, [2], 'z']), 1), h_ints(300, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p0_f(array_slice(h_some(64, [1, 2.5, 3]), 1), array_slice(h_ints(64, 3, 50, 1), 1), 7, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p0_run() { try { p0_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
function p1_c0(?float $f0, ?int $i0) {
     return (1 << $i0);
}
function p1_f(array $a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0; $r3 = 0; $r4 = 0;
    $a = $in; $keep = $a; usort($a, function (float $x, $y) {  return $x - $y; }); $r0 = [$a, $keep];
    $a = $in; return array_reduce($a, function ($c, float $f0) use ($k, $t) {  $r1 = [($k % 2), $c]; }, 0.0);
    $a = $in; $t2 = 0; foreach ([1, 2] as $k) { $m = array_map(fn($f0) => 100 % (array_sum([]) % 17), $a); $t2 += count($m); } $r2 = [$t2, $m];
    $a = $in; $r3 = array_sum(array_filter($a, 'p1_c0', ARRAY_FILTER_USE_BOTH));
    $a = $in; $r4 = array_unique(array_filter(array_filter(array_map((new h_Scale($k))->plus(...), $a), fn(mixed $i0) => array_sum(h_push([1, 2, 3], $i0)))));
    return [$r0, $r1, $r2, $r3, $r4];
}
function p1_main() {
    try { h_show(p1_f(h_moved(h_floats(1, -1e15)), h_ints(1, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p1_f(h_moved(h_floats(9, 0.1)), h_ints(9, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p1_run() { try { p1_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
function p2_c0($c, array $a0) {
     return ($c ?? 0) + h_add(255, -128);
}
function p2_c1(array $a0) {
     return (0 <=> 63);
}
function p2_f($a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0; $r3 = 0; $r4 = 0;
    $a = $in; $r0 = array_reduce($a, p2_c0(...), PHP_INT_MIN);
    $a = $in; $r1 = max(array_map(fn(mixed $a0) => [$k, 255], $a));
    $a = $in; return array_map(function (mixed $a0) use ($k, $t) {  $r2 = (float)$k; }, $a);
    $a = $in; $r3 = array_slice(array_map('count', array_filter($a, 'array_product')), 1, 20);
    $a = $in; $r4 = array_sum(array_filter(array_map('p2_c1', $a)));
    return [$r0, $r1, $r2, $r3, $r4];
}
function p2_main() {
    try { h_show(p2_f(h_rows(300), h_ints(300, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p2_f(h_rows(9), h_ints(9, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p2_run() { try { p2_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
function p3_c0($i0, $i1) {
    $w = match (true) { false => -2, default => $i0 }; if (($i1 % 2 == 0)) { return ($i0 > -2); } return (!(bool)($i1));
}
function p3_c1(mixed $i0) {
    foreach ([1, 2] as $j) { if ((1 >= $i0)) { return [$i0, $i0]; } } return [$i0, $i0];
}
function p3_c2(int $x, mixed $y) {
     return 0;
}
function p3_f(array $a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0; $r3 = 0;
    $a = $in; $r0 = array_values(array_map('p3_c1', array_filter($a, 'p3_c0', ARRAY_FILTER_USE_BOTH)));
    $a = $in; $keep = 0; uasort($a, 'p3_c2'); $r1 = [$a, $keep];
    $a = $in; return array_reduce($a, function ($c, $i0) use ($k, $t) {  $r2 = min($c, $i0); }, 0);
    $a = $in; $r3 = array_search($k, $a, false);
    return [$r0, $r1, $r2, $r3];
}
function p3_main() {
    try { h_show(p3_f(h_moved(h_some(17, [0, 1, -1, PHP_INT_MAX, 7])), h_ints(17, 3, 50, 1), 2, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p3_f(h_moved(h_some(1, [0, 1, -1, PHP_INT_MAX, 7])), h_ints(1, 3, 50, 1), 2, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p3_f(h_moved(h_some(1000, [0, 1, -1, PHP_INT_MAX, 7])), h_ints(1000, 3, 50, 1), -1, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p3_run() { try { p3_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
class p4_c0 {
    public static function go($x0) {  return (int)($x0); }
}
class p4_c1 {
    public static function go($c, int $i0) {  return $c | $i0; }
}
function p4_f($a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0; $r3 = 0; $r4 = 0;
    $a = $in; $r0 = array_map(fn(int $i0) => $i0, $a);
    $a = $in; $m = $a; $m[] = null; $r1 = [array_map('p4_c0::go', $m), count($a)];
    $a = $in; $r2 = array_reduce($a, [p4_c1::class, 'go'], 5);
    $a = $in; $r3 = array_keys(array_map(fn(int $i0, ...$more): string => (string)$i0, array_filter($a, fn(int $i0, mixed $i1) => (!false), ARRAY_FILTER_USE_BOTH)));
    $a = $in; return array_keys(array_filter(array_map(function (?int $i0) use ($k, $t) {  $r4 = $i0; }, $a), fn($x0, ?int $i0): bool => in_array($i0, [-1, 0, 5, 9]), ARRAY_FILTER_USE_BOTH));
    return [$r0, $r1, $r2, $r3, $r4];
}
function p4_main() {
    try { h_show(p4_f(h_holes(array_fill(0, 0, 3)), h_ints(0, 3, 50, 1), 7, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p4_f(h_holes(h_ints(1, 37, 1009, -500)), h_ints(1, 3, 50, 1), 7, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p4_run() { try { p4_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
function p5_f(array $a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0;
    $a = $in; $sum = 0; $seen = []; $keep = 0; $done = array_walk($a, function (&$v, $i1, $x1) use ($k, $t, &$sum, &$seen) { $v++; $w = strlen(null); }, $t); $r0 = [$a, $sum, $seen, $keep, $done];
    $a = $in; $r1 = array_reduce($a, fn($c, mixed $f0) => $c + $k * $k, -0.0);
    $a = $in; return array_slice(array_map(function ($f0) use ($k, $t) {  echo (int)round($f0), ' '; $r2 = ($f0 * -0.0); }, $a), 1, 20);
    return [$r0, $r1, $r2];
}
function p5_main() {
    try { h_show(p5_f(h_floats(3, 1e306), h_holes(h_keyed(h_ints(300, 3, 50, 1))), 7, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p5_f(h_floats(9, 1e306), h_ints(3, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p5_run() { try { p5_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
function p6_c0(?int $i0) {
     return true;
}
function p6_c1(&$v, $i1) {
    $v = -9.2233720368547758e18;
}
function p6_f($a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0; $r3 = 0; $r4 = 0;
    $a = $in; $r0 = array_filter($a, p6_c0(...), ARRAY_FILTER_USE_KEY);
    $a = $in; $sum = 0; $seen = []; $keep = 0; $done = array_walk($a, function (&$v, $i1, $x1) use ($k, $t, &$sum, &$seen) { $v = $i1; }, 5); $r1 = [$a, $sum, $seen, $keep, $done];
    $a = $in; $sum = 0; $seen = []; $keep = 0; $done = array_walk($a, 'p6_c1'); $r2 = [$a, $sum, $seen, $keep, $done];
    $a = $in; return array_unique(array_map(fn(array $a0) => [$k, $k], array_map(static function ($x0, $more = 5) {  $r3 = [(int)$x0, ord(((string)$x0)[0])]; }, $a)));
    $a = $in; $r4 = array_filter($a, fn($x0) => true);
    return [$r0, $r1, $r2, $r3, $r4];
}
function p6_main() {
    try { h_show(p6_f(h_some(64, [1, [2], 'z']), array_slice(h_ints(64, 3, 50, 1), 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p6_f(h_some(300, [1, [2], 'z']), h_ints(300, 3, 50, 1), 7, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p6_run() { try { p6_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
class p7_c0 {
    public static function go(float $f0, $more = 5) {  return (int)$f0; }
}
function p7_f(array $a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0;
    $a = $in; $r0 = in_array(NAN, array_filter($a, fn(float $f0) => ($t)[3]));
    $a = $in; $r1 = array_map(p7_c0::go(...), $a);
    $a = $in; return array_map(function (float $f0) use ($k, $t): float { foreach ([1, 2] as $j) { if (is_float($f0)) { return $f0; } } $r2 = (($t == 1 ? $f0 : 2.0) + strlen($t)); }, $a);
    return [$r0, $r1, $r2];
}
function p7_main() {
    try { h_show(p7_f(h_floats(9, 1.0), h_ints(9, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p7_f(h_floats(2, 1.0), h_ints(2, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p7_run() { try { p7_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
function p8_c0($x0, int $i0) {
    $w = ('.5' <=> (string)$x0); if (empty([])) { return $i0; } return $i0;
}
function p8_c1($x0, mixed $x1, $i0) {
    foreach ([1, 2] as $j) { if (true) { return (float)$i0; } } if (('-0' > 'INF')) { echo '.'; } return ($i0 / 4);
}
function p8_f(array $a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0; $r3 = 0; $r4 = 0;
    $a = $in; $keep = 0; arsort($a, SORT_STRING); $r0 = [$a, $keep];
    $a = $in; $r1 = array_map(fn($x0, ?int $i0): float => (true ? (float)($i0) : h_half(123456789.125)), $a, $b);
    $a = $in; $r2 = array_map('p8_c0', $a, $b);
    $a = $in; $r3 = array_map('p8_c1', $a, $a, $b);
    $a = $in; $r4 = array_product(array_map('intval', $a));
    return [$r0, $r1, $r2, $r3, $r4];
}
function p8_main() {
    try { h_show(p8_f(h_moved(h_some(1, [1, [2], 'z'])), h_ints(1, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
    try { h_show(p8_f(h_moved(h_some(5, [1, [2], 'z'])), h_ints(5, 3, 50, 1), 2, 'ab')); } catch (Throwable $e) { echo substr(h_told($e), 0, 300), "\n"; }
}

function p8_run() { try { p8_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
$from = (int)($argv[1] ?? 0);
if ($from <= 0) { echo "\n=====#0\n"; p0_run(); }
if ($from <= 1) { echo "\n=====#1\n"; p1_run(); }
if ($from <= 2) { echo "\n=====#2\n"; p2_run(); }
if ($from <= 3) { echo "\n=====#3\n"; p3_run(); }
if ($from <= 4) { echo "\n=====#4\n"; p4_run(); }
if ($from <= 5) { echo "\n=====#5\n"; p5_run(); }
if ($from <= 6) { echo "\n=====#6\n"; p6_run(); }
if ($from <= 7) { echo "\n=====#7\n"; p7_run(); }
if ($from <= 8) { echo "\n=====#8\n"; p8_run(); }
--EXPECTF--
=====#0
TypeError: Unsupported operand types: float - string 0 44 p0_c1a:1:{i:0;d:10000000000000000;} array_mapa:2:{i:0;s:5:"p0_c1";i:1;a:39:{i:0;d:10000000000000000;i:1;d:10000000000000000;i:2;d:10000000000000000;i:3;d:10000000000000000;i:4;d:10000000000000000;i:5;d:10000000000000000;i:6;d:1000000000000000
Exception: Serialization of 'Closure' is not allowed

=====#1
NULL dcca48101505dd86b703689a604fe3c4 N;
NULL dcca48101505dd86b703689a604fe3c4 N;

=====#2
array eead92b6410c352da1b7586ec0a8cea7 a:300:{i:0;N;i:1;N;i:2;N;i:3;N;i:4;N;i:5;N;i:6;N;i:7;N;i:8;N;i:9;N;i:1...;N;i:299;N;}
array ad56ae6e1378730d4e8cafb70ffc56e6 a:9:{i:0;N;i:1;N;i:2;N;i:3;N;i:4;N;i:5;N;i:6;N;i:7;N;i:8;N;}

=====#3
NULL dcca48101505dd86b703689a604fe3c4 N;
NULL dcca48101505dd86b703689a604fe3c4 N;
NULL dcca48101505dd86b703689a604fe3c4 N;

=====#4
array 40cd750bba9870f18aada2478b24840a a:0:{}
array 087886d6bcd311a92de967591304e9d8 a:1:{i:0;i:0;}

=====#5

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154
0 0 0 array 12051f9a58288e5328ad748881cc4e00 a:2:{i:0;N;i:1;N;}

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154

Deprecated: strlen(): Passing null to parameter #1 ($string) of type string is deprecated in %s/generated_callbacks.php on line 154
0 0 0 0 0 0 0 0 0 array 7daeb38d62378cd74967ebd6c13b36fe a:8:{i:0;N;i:1;N;i:2;N;i:3;N;i:4;N;i:5;N;i:6;N;i:7;N;}

=====#6

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176

Warning: Array to string conversion in %s/generated_callbacks.php on line 176
Exception: Serialization of 'Closure' is not allowed

=====#7

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191
array b5cc680a00456a1b46efbbc3b2a5c7a5 a:9:{i:0;d:11;i:1;d:48;i:2;d:85;i:3;d:21;i:4;d:58;i:5;d:95;i:6;d:31;i:7;d:68;i:8;d:4;}

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 191
array 1ea2aa4501adea515ac0a43c5e956c4a a:2:{i:0;d:11;i:1;d:48;}

=====#8
array 0df51015116ad25c74877d13407c0731 a:5:{i:0;a:2:{i:0;a:1:{i:-5;i:1;}i:1;i:0;}i:1;a:1:{i:0;d:6;}i:2;a:1:{i...6;}i:4;i:1;}

Warning: Array to string conversion in %s/generated_callbacks.php on line 210

Warning: Array to string conversion in %s/generated_callbacks.php on line 210

Warning: Array to string conversion in %s/generated_callbacks.php on line 210

Warning: Array to string conversion in %s/generated_callbacks.php on line 203
array def857dc12004b29db2070ff86263811 a:5:{i:0;a:2:{i:0;a:5:{i:-3;s:1:"z";i:3;s:1:"z";i:-1;a:1:{i:0;i:2;}i:-...8;}i:4;i:0;}
