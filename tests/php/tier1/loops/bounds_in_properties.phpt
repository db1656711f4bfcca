--TEST--
Loops that count up to a property: it may change while the loop runs, and may be no int
--FILE--
<?php
class Life { private array $g; public function __construct(private int $w, private int $h) { for ($y = 0; $y < $h; $y++) for ($x = 0; $x < $w; $x++) $this->g[$y][$x] = ($x * 7 + $y * 13 + $x * $y) % 5 < 2; }
  private function n(int $x, int $y): int { $c = 0; for ($i = -1; $i <= 1; $i++) for ($j = -1; $j <= 1; $j++) { if ($i == 0 && $j == 0) continue; $c += $this->g[($y + $i + $this->h) % $this->h][($x + $j + $this->w) % $this->w] ? 1 : 0; } return $c; }
  public function step(): void { $new = []; for ($y = 0; $y < $this->h; $y++) { $row = []; for ($x = 0; $x < $this->w; $x++) { $c = $this->n($x, $y); $row[] = $c === 3 || ($c === 2 && $this->g[$y][$x]); } $new[] = $row; } $this->g = $new; }
  public function alive(): int { return array_sum(array_map(fn(array $r): int => count(array_filter($r)), $this->g)); } }
$l = new Life(40, 30);
for ($i = 0; $i < 30; $i++) { $l->step(); if ($i % 10 == 0) echo $l->alive(), "\n"; }
final class Grid { public function __construct(public readonly int $w, public readonly int $h, public array $d = []) {}
  public function fill(): array { $o = []; for ($y = 0; $y < $this->h; $y++) { for ($x = 0; $x < $this->w; $x++) { $o[$y * $this->w + $x] = sin($x * 0.1) * cos($y * 0.1); } } return $o; }
  public function sum(array $a): float { $s = 0; for ($i = 0; $i < $this->w * $this->h; $i++) $s += $a[$i]; return $s; }
  public function shrink(int $n): int { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $this->d[$i]; } return $s; } }
$g = new Grid(60, 40, range(1, 1000)); for ($i = 0; $i < 5; $i++) { $a = $g->fill(); printf("%.9f\n", $g->sum($a)); } echo $g->shrink(1000), "\n";
class Q { public int $n = 10; public array $log = []; function run(): int { $s = 0; for ($i = 0; $i < $this->n; $i++) { $s += $i; if ($i == 5) $this->n = 20; $this->hit($i); } return $s; } function hit(int $i): void { if ($i == 15) { $this->n = 100; } } 
  function other(Q $o): int { $s = 0; for ($i = 0; $i < $o->n; $i++) { $s += $i; if ($i == 3) $this->n++; } return $s; } }
for ($i = 0; $i < 5; $i++) { $q = new Q; echo $q->run(), " ", $q->other($q), " ", $q->other(new Q), "\n"; }

final class Table {
    public function __construct(public ?int $n, public float $f, public int $step = 1) {}
    public function nullable(array $a): int { $s = 0; for ($i = 0; $i < $this->n; $i++) { $s += $a[$i]; } return $s; }
    public function fraction(array $a): int { $s = 0; for ($i = 0; $i < $this->f; $i++) { $s += $a[$i]; } return $s; }
    public function down(): array { $o = []; for ($i = $this->step * 20; $i >= $this->step; $i--) { $o[] = $i; } return $o; }
    public function blocks(int $n): array { $o = []; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $this->step; $j++) { $o[$i * $this->step + $j] = $i - $j; } } return $o; }
    public function grows(int $n): array { $o = []; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $this->step; $j++) { $o[$i * $this->step + $j] = $i; } if ($i == 3) { $this->step++; } } return $o; }
    public function others(Table $t, array $a): int { $s = 0; for ($i = 0; $i < $t->step; $i++) { $s += $a[$i]; $this->bump($i); } return $s; }
    private function bump(int $i): void { if ($i == 2) { $this->step = 7; } }
}
for ($r = 0; $r < 4; $r++) {
    $t = new Table(20, 10.5, 5);
    $a = range(1, 30);
    echo $t->nullable($a), ' ', $t->fraction($a), ' ', json_encode($t->down()), ' ', md5(json_encode($t->blocks(30))), "\n";
    echo $t->others($t, $a), ' ', (new Table(1, 1.0, 5))->others($t, $a), ' ', md5(json_encode($t->grows(10))), ' ', $t->step, "\n";
    $t->n = null;
    echo $t->nullable($a), "\n";
}
--EXPECT--
576
0
0
-3.621170830
-3.621170830
-3.621170830
-3.621170830
-3.621170830
500500
4950 5050 45
4950 5050 45
4950 5050 45
4950 5050 45
4950 5050 45
210 66 [100,99,98,97,96,95,94,93,92,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5] f87fd846cb1443589af7a727bc47f61b
28 28 68d59aabfce107735d677464bb14474f 8
0
210 66 [100,99,98,97,96,95,94,93,92,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5] f87fd846cb1443589af7a727bc47f61b
28 28 68d59aabfce107735d677464bb14474f 8
0
210 66 [100,99,98,97,96,95,94,93,92,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5] f87fd846cb1443589af7a727bc47f61b
28 28 68d59aabfce107735d677464bb14474f 8
0
210 66 [100,99,98,97,96,95,94,93,92,91,90,89,88,87,86,85,84,83,82,81,80,79,78,77,76,75,74,73,72,71,70,69,68,67,66,65,64,63,62,61,60,59,58,57,56,55,54,53,52,51,50,49,48,47,46,45,44,43,42,41,40,39,38,37,36,35,34,33,32,31,30,29,28,27,26,25,24,23,22,21,20,19,18,17,16,15,14,13,12,11,10,9,8,7,6,5] f87fd846cb1443589af7a727bc47f61b
28 28 68d59aabfce107735d677464bb14474f 8
0
