--TEST--
Array builtins over an array in a property whose callbacks use the object: walks that replace it, sorts, sums
--FILE--
<?php
class W { public array $rows; public int $k = 3; public int $sum = 0; function __construct() { $this->rows = range(1, 200); }
 function a() { array_walk($this->rows, function (&$v) { $v = $this->rows[0] + 10; }); return $this->rows; }
 function b() { array_walk($this->rows, function ($v) { if ($v < 5) $this->rows[] = $v * 100; }); return $this->rows; }
 function c() { array_walk($this->rows, function ($v, $k) { $this->sum += $v * $this->k + count($this->rows); }); return $this->sum; }
 function d() { array_walk($this->rows, [$this, 'one']); return $this->sum; }
 function one($v, $k) { $this->sum += $v; if ($k == 3) $this->rows = [1]; return 1; }
 function e() { usort($this->rows, function ($a, $b) { return $b % $this->k <=> $a % $this->k ?: count($this->rows) <=> 3; }); return $this->rows; }
 function f() { $this->rows = array_map(function ($v) { $this->sum += $v; return $this->sum; }, $this->rows); return [$this->rows, $this->sum]; }
 function g() { return array_filter($this->rows, fn($v) => $v % $this->k == 0); }
 function h() { return array_reduce($this->rows, fn($c, $v) => $c + $v * $this->k, 0); }
 function i() { $r = []; foreach ($this->rows as $i => $v) { $r[] = array_sum(array_map(fn($w) => $w * $this->k + $i, [$v, 2])); } return $r; }
}
foreach (['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h', 'i'] as $m) { foreach ([0, 1] as $_) { $w = new W; echo $m, ' ', md5(json_encode($w->$m())), ' ', md5(json_encode($w)), "\n"; } }
foreach (['a', 'b', 'd', 'e', 'f'] as $m) { $w = new W; if ($m == 'a') array_walk($w->rows, function (&$v) use ($w) { $v = $w->rows[0] + 10; });
 if ($m == 'b') array_walk($w->rows, function ($v) use ($w) { if ($v < 5) $w->rows[] = $v * 100; });
 if ($m == 'd') array_walk($w->rows, [$w, 'one']); if ($m == 'e') usort($w->rows, fn($a, $b) => $a % $w->k <=> $b % $w->k);
 if ($m == 'f') $w->rows = array_map(function ($v) use ($w) { $w->sum += $v; return $w->sum; }, $w->rows);
 echo $m, md5(json_encode($w)), "\n"; }
for ($i = 0; $i < 3; $i++) { $w = new W; echo $w->d(), ' ', json_encode($w->rows), "\n"; }
--EXPECT--
a 1f4efa50538cc8a60965c1cfc504a065 f2345e614385f211269ab24f6d6cd394
a 1f4efa50538cc8a60965c1cfc504a065 f2345e614385f211269ab24f6d6cd394
b e2aee2246d95daae20061c9e69a3c4b8 7deb770e739739264424e8342eeb2a9f
b e2aee2246d95daae20061c9e69a3c4b8 7deb770e739739264424e8342eeb2a9f
c 79d5cdcdd8ae7d673c93d3c4a5f611cf a278e22f57eb733bec369bb942852c69
c 79d5cdcdd8ae7d673c93d3c4a5f611cf a278e22f57eb733bec369bb942852c69
d 6512bd43d9caa6e02c990b0a82652dca f3a2d1b71f4754c887860686e50e1934
d 6512bd43d9caa6e02c990b0a82652dca f3a2d1b71f4754c887860686e50e1934
e fd1b43e52238e2bbedf0e137bcc0a21d ede0cecb23edd5cea5ade68e31b39c3f
e fd1b43e52238e2bbedf0e137bcc0a21d ede0cecb23edd5cea5ade68e31b39c3f
f e112bd02eff9a14f2c6fc6fc11da3257 f69d803786983d136214bbf2f6e3772e
f e112bd02eff9a14f2c6fc6fc11da3257 f69d803786983d136214bbf2f6e3772e
g cd75f72d10352522aa75f425a165cf8f e06e33ca63261b37f5c1cbcc26c85998
g cd75f72d10352522aa75f425a165cf8f e06e33ca63261b37f5c1cbcc26c85998
h 9c222eca291828cde682de364e2af2f0 e06e33ca63261b37f5c1cbcc26c85998
h 9c222eca291828cde682de364e2af2f0 e06e33ca63261b37f5c1cbcc26c85998
i 52bd12a115c8c5ec7f81f9781582198d e06e33ca63261b37f5c1cbcc26c85998
i 52bd12a115c8c5ec7f81f9781582198d e06e33ca63261b37f5c1cbcc26c85998
af2345e614385f211269ab24f6d6cd394
b7deb770e739739264424e8342eeb2a9f
df3a2d1b71f4754c887860686e50e1934
ea77753a7442cac89806f7d97bd508150
ff69d803786983d136214bbf2f6e3772e
11 [1]
11 [1]
11 [1]
