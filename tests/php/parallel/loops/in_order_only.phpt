--TEST--
Loops whose rounds need each other run one after the other
--FILE--
<?php
function fibonacci(int $n) { $f = [0, 1]; for ($i = 2; $i < $n; $i++) { $f[$i] = ($f[$i - 1] + $f[$i - 2]) % 1000007; } return $f[$n - 1]; }
function prefix(array $a, int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $a[$i]; $out[$i] = $s; } return $out[$n - 1]; }
function shift(array $a, int $n) { for ($i = 0; $i < $n - 1; $i++) { $a[$i] = $a[$i + 1] * 2; } return $a[$n - 2] + $a[0]; }
function scatter(array $a, int $n) { $out = array_fill(0, $n, 0); for ($i = 0; $i < $n; $i++) { $out[$a[$i] % 10] += $i; } return array_slice($out, 0, 10); }
function hash_of(array $a) { $h = 17; foreach ($a as $v) { $h = ($h * 31 + $v) & 0xFFFFFF; } return $h; }
function joined(array $a) { $t = ''; foreach ($a as $v) { $t .= $v; } return md5($t); }
function ends(array $a) { foreach ($a as $k => $v) { if ($v > 700) break; $x[] = $v; } return [$k, count($x)]; }
function returns(array $a) { foreach ($a as $k => $v) { if ($v * 3 > 2000) return $k; } return -1; }
function prints(array $a) { $s = 0; foreach ($a as $v) { $s += $v; if ($v % 500 == 0) echo "at $v\n"; } return $s; }
function tick() { static $n = 0; return ++$n; }
function ticks(array $a) { foreach ($a as $v) { $t[] = tick(); } return $t[count($a) - 1]; }
function global_(array $a) { global $seen; foreach ($a as $v) { $seen += $v; } return $seen; }
function two(array $a, int $n) { for ($i = 0; $i < $n; $i++) { $a[$i] = 1; $a[$n - 1 - $i] = 2; } return array_sum($a); }
function previous(array $a) { $p = 0; foreach ($a as $v) { $d[] = $v - $p; $p = $v; } return array_sum($d) . ' ' . $p; }
function length(int $n) { $a = []; for ($i = 0; $i < $n; $i++) { $a[$i] = count($a) * 2; } return array_sum($a); }
function both(array $a) { $s = 1; foreach ($a as $v) { $s += $v; $s ^= 3; } return $s; }
function sieve(int $n) { $c = array_fill(0, $n, 1); for ($i = 2; $i * $i < $n; $i++) { if ($c[$i]) for ($j = $i * $i; $j < $n; $j += $i) { $c[$j] = 0; } } return array_sum($c); }
function blocks_overlap(int $n) { $a = array_fill(0, 3 * $n + 9, 0); for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < 4; $j++) { $a[$i * 3 + $j] = $i; } } return crc32(json_encode($a)); }
function by_ref(array &$a, int $i) { $a[$i] = $i; return 1; }
function refs(int $n) { $a = array_fill(0, $n, 0); $s = 0; for ($i = 0; $i < $n; $i++) { $s += by_ref($a, $i); } return [$s, array_sum($a)]; }
class P { public int $n = 0; function add(int $x): int { $this->n += $x; return $this->n; } }
function objects(array $a) { $p = new P; foreach ($a as $v) { $r[] = $p->add($v); } return [$p->n, $r[5]]; }
$a = range(0, 1000); $seen = 0;
for ($turn = 0; $turn < 3; $turn++)
    echo json_encode([fibonacci(1500), prefix($a, 1000), shift($a, 1000), scatter($a, 1000), hash_of($a), joined($a), ends($a), returns($a), prints($a), ticks($a), global_($a), two($a, 1000), previous($a), length(1000), both($a), sieve(3000), blocks_overlap(300), refs(500), objects($a)]), "\n";
--EXPECT--
at 0
at 500
at 1000
[695160,499500,2000,[49500,49600,49700,49800,49900,50000,50100,50200,50300,50400],9897859,"ba656581bd9b43f60acae4eee39ba6c4",[701,701],667,500500,1001,500500,2500,"1000 1000",999000,500502,432,3763007094,[500,124750],[500500,15]]
at 0
at 500
at 1000
[695160,499500,2000,[49500,49600,49700,49800,49900,50000,50100,50200,50300,50400],9897859,"ba656581bd9b43f60acae4eee39ba6c4",[701,701],667,500500,2002,1001000,2500,"1000 1000",999000,500502,432,3763007094,[500,124750],[500500,15]]
at 0
at 500
at 1000
[695160,499500,2000,[49500,49600,49700,49800,49900,50000,50100,50200,50300,50400],9897859,"ba656581bd9b43f60acae4eee39ba6c4",[701,701],667,500500,3003,1501500,2500,"1000 1000",999000,500502,432,3763007094,[500,124750],[500500,15]]
