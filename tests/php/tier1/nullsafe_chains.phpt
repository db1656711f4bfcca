--TEST--
Nullsafe chains in hot code
--FILE--
<?php
final class P { public ?P $next = null; public array $list = [1, 2, 3]; public ?string $name = null; public float $w = 0.5;
    public function __construct(public int $v) {}
    public function twice(int $k = 2): int { return $this->v * $k; }
    public function self(): ?static { return $this->v > 5 ? null : $this; }
    public function nothing(): void { $this->v++; } }
function props(?P $p, int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $q = $i % 3 ? $p : null; $s += $q?->v ?? 1; $s += $q?->next?->v ?? 10; $s += isset($q?->next->v) ? 100 : 0; } return $s; }
function methods(?P $p, int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $q = $i % 2 ? $p : null; $s += $q?->twice() + $q?->twice($i); $s += $q?->self()?->twice(3) ?? -1; $q?->nothing(); } return $s; }
function short(?P $p, int $n) { $k = 0; $out = ''; for ($i = 0; $i < $n; $i++) { $q = $i & 1 ? $p : null; $out .= $q?->twice($k++) . ',' . $q?->name . ';' . ($q?->list[$i % 3] ?? 'none') . ($q?->w ?? 'w'); } return "$out $k"; }
function whole(?P $p): ?int { return $p?->v; }
function text(?P $p): string { return 'v' . $p?->name . strlen($p?->name ?? ''); }
function chained(?P $p): int|null { return $p?->next->v; }
function never(int $n) { $s = 0; $o = null; for ($i = 0; $i < $n; $i++) { $s += $o?->v ?? 2; $o?->nothing($s = 1000); } return $s; }
function made(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += (new P($i))?->twice() + ((new P($i))->self()?->v ?? 50); } return $s; }
$a = new P(3); $b = new P(7); $b->next = $a; $a->name = 'a';
for ($r = 0; $r < 25; $r++) {
    $x = [props($a, 9), props($b, 9), props(null, 3), methods($a, 4), methods($b, 5), methods(null, 2), short($a, 5), short($b, 4), short(null, 2),
        whole($a), whole(null), text($a), text($b), text(null), chained($b), chained(null), never(5), made(9)];
}
var_dump($x, $a->v, $b->v);
echo chained($a);
try { $a?->missing(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
array(18) {
  [0]=>
  int(399)
  [1]=>
  int(1269)
  [2]=>
  int(33)
  [3]=>
  int(409)
  [4]=>
  int(440)
  [5]=>
  int(-2)
  [6]=>
  string(40) ",;nonew0,a;20.5,;nonew53,a;10.5,;nonew 2"
  [7]=>
  string(31) ",;nonew0,;20.5,;nonew57,;10.5 2"
  [8]=>
  string(16) ",;nonew,;nonew 0"
  [9]=>
  int(53)
  [10]=>
  NULL
  [11]=>
  string(3) "va1"
  [12]=>
  string(2) "v0"
  [13]=>
  string(2) "v0"
  [14]=>
  int(53)
  [15]=>
  NULL
  [16]=>
  int(10)
  [17]=>
  int(237)
}
int(53)
int(57)

Warning: Attempt to read property "v" on null in %s/nullsafe_chains.php on line 12
Call to undefined method P::missing()
