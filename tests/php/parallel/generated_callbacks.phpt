--TEST--
Callbacks of array builtins as tests/generated/callbacks.py makes them (seeds 39 53 94)
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
function h_caught($e) { $t = get_class($e) . ': ' . $e->getMessage() . ' ' . $e->getLine();
    foreach ($e->getTrace() as $c) { $t .= ' ' . $c['function'] . ($c['line'] ?? '-'); foreach ($c['args'] ?? [] as $x) { $t .= ',' . (is_scalar($x) ? var_export($x, true) : get_debug_type($x)); } }
    return $t; }
class h_Scale { public function __construct(private $by) {} public function __invoke($x) { return $x * $this->by; }
    public function plus($x, $y = 1) { return $x + $y * $this->by; } public static function less($x, $y) { return $x <=> $y; }
    public static function twice(int $x): int { return $x * 2; } public static function told($x): string { return "<$x>"; } }
function p0_c0($x, $y) {
     return abs($x) <=> abs($y);
}
function p0_f($a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0;
    $a = $in; $r0 = count(array_map(fn(float $f0) => $f0, array_map(intval(...), $a)));
    $a = $in; $r1 = array_map(function ($x0) use ($k, $t) {  return '1.5'; }, $a);
    $a = $in; $keep = 0; uasort($a, p0_c0(...)); $r2 = [$a, $keep];
    return [$r0, $r1, $r2];
}
function p0_main() {
    try { h_show(p0_f(array_reverse(h_some(1, [1, null, 3])), h_moved(h_ints(64, 3, 50, 1)), 7, 'ab')); } catch (Throwable $e) { echo substr(h_caught($e), 0, 500), "\n"; }
    try { h_show(p0_f(array_reverse(h_some(3, [1, null, 3])), h_ints(3, 3, 50, 1), 2, 'ab')); } catch (Throwable $e) { echo substr(h_caught($e), 0, 500), "\n"; }
}

function p0_run() { try { p0_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
function p1_c0($c, array $a0) {
     return ($c ?? 0) + h_add(255, -128);
}
function p1_c1(array $a0) {
     return (0 <=> 63);
}
function p1_f($a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0; $r3 = 0; $r4 = 0;
    $a = $in; $r0 = array_reduce($a, p1_c0(...), PHP_INT_MIN);
    $a = $in; $r1 = max(array_map(fn(mixed $a0) => [$k, 255], $a));
    $a = $in; $r2 = array_map(function (mixed $a0) use ($k, $t) {  return (float)$k; }, $a);
    $a = $in; $r3 = array_slice(array_map('count', array_filter($a, 'array_product')), 1, 20);
    $a = $in; $r4 = array_sum(array_filter(array_map('p1_c1', $a)));
    return [$r0, $r1, $r2, $r3, $r4];
}
function p1_main() {
    try { h_show(p1_f(h_rows(300), h_ints(300, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_caught($e), 0, 500), "\n"; }
    try { h_show(p1_f(h_rows(9), h_ints(9, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_caught($e), 0, 500), "\n"; }
}

function p1_run() { try { p1_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
class p2_c0 {
    public static function go(float $f0, $more = 5) {  return (int)$f0; }
}
function p2_f(array $a, array $b, int $k, string $t) {
    $in = $a; $r0 = 0; $r1 = 0; $r2 = 0;
    $a = $in; $r0 = in_array(NAN, array_filter($a, fn(float $f0) => ($t)[3]));
    $a = $in; $r1 = array_map(p2_c0::go(...), $a);
    $a = $in; $r2 = array_map(function (float $f0) use ($k, $t): float { foreach ([1, 2] as $j) { if (is_float($f0)) { return $f0; } } return (($t == 1 ? $f0 : 2.0) + strlen($t)); }, $a);
    return [$r0, $r1, $r2];
}
function p2_main() {
    try { h_show(p2_f(h_floats(9, 1.0), h_ints(9, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_caught($e), 0, 500), "\n"; }
    try { h_show(p2_f(h_floats(2, 1.0), h_ints(2, 3, 50, 1), 3, 'ab')); } catch (Throwable $e) { echo substr(h_caught($e), 0, 500), "\n"; }
}

function p2_run() { try { p2_main(); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
$from = (int)($argv[1] ?? 0);
if ($from <= 0) { echo "\n=====#0\n"; p0_run(); }
if ($from <= 1) { echo "\n=====#1\n"; p1_run(); }
if ($from <= 2) { echo "\n=====#2\n"; p2_run(); }
--EXPECTF--
=====#0
array 55c0da4977987819cf87f1bbda768c3f a:3:{i:0;i:1;i:1;a:1:{i:0;s:3:"1.5";}i:2;a:2:{i:0;a:1:{i:0;i:1;}i:1;i:0;}}

Deprecated: abs(): Passing null to parameter #1 ($num) of type int|float is deprecated in %s/generated_callbacks.php on line 44

Deprecated: abs(): Passing null to parameter #1 ($num) of type int|float is deprecated in %s/generated_callbacks.php on line 44
array c97210abbc571572772261adcf6ed007 a:3:{i:0;i:3;i:1;a:3:{i:0;s:3:"1.5";i:1;s:3:"1.5";i:2;s:3:"1.5";}i:2;a...;}i:1;i:0;}}

=====#1
array e5854191dca8af7c3f49fc92916bb799 a:5:{i:0;i:-9223372036854737708;i:1;a:2:{i:0;i:3;i:1;i:255;}i:2;a:300:...i:4;i:-300;}
array ad0b379a221b49b6b11661d6dbd0c96d a:5:{i:0;i:-9223372036854774665;i:1;a:2:{i:0;i:3;i:1;i:255;}i:2;a:9:{i...;}i:4;i:-9;}

=====#2

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85
array c6cdb8cdc421badf61f2376484fbab8b a:3:{i:0;b:0;i:1;a:9:{i:0;i:11;i:1;i:48;i:2;i:85;i:3;i:21;i:4;i:58;i:5...8;i:8;d:4;}}

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85

Warning: Uninitialized string offset 3 in %s/generated_callbacks.php on line 85
array b7268e7c27d00b274b028e256f6336e2 a:3:{i:0;b:0;i:1;a:2:{i:0;i:11;i:1;i:48;}i:2;a:2:{i:0;d:11;i:1;d:48;}}
