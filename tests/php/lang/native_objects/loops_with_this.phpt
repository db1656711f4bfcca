--TEST--
Loops that use $this
--FILE--
<?php
class Sim { private array $grid = []; private float $sum = 0.0; public int $steps = 0; private ?Sim $next = null;
 function __construct(private int $n) { for ($i = 0; $i < $n; $i++) { $this->grid[] = $i * 0.5; } }
 function run(int $rounds): float { for ($r = 0; $r < $rounds; $r++) { for ($i = 1; $i < $this->n; $i++) { $this->grid[$i] = ($this->grid[$i] + $this->grid[$i - 1]) / 2; } $this->steps++; } $this->sum = array_sum($this->grid); return $this->sum; }
 function each(array $xs) { foreach ($xs as $k => $x) { $this->steps += $x; if ($this->steps > 100) { return $k; } } return -1; }
 function chain(int $k) { $o = $this; while ($k-- > 0) { $o->next = new Sim(2); $o = $o->next; $o->steps = $k; } return $this; }
 function depth(): int { $d = 0; $o = $this; while ($o !== null) { $d++; $o = $o->next; } return $d; }
 static function count(int $n): int { $s = new self($n); $t = 0; for ($i = 0; $i < $n; $i++) { $s->steps++; $t += $s->steps; } return $t; }
}
$s = new Sim(10); echo $s->run(50), "\n"; echo $s->run(20), ' ', $s->steps, "\n"; var_dump($s->each([1,2,3]), $s->each([50, 60, 70]), $s->steps); $s->chain(3); echo $s->depth(), "\n"; var_dump($s); echo Sim::count(20), "\n";
for ($i = 0; $i < 20; $i++) { $s->steps++; $s->run(1); } echo $s->steps, "\n";

--EXPECT--
7.0782352114968E-9
6.7144943910517E-14 70
int(-1)
int(0)
int(126)
4
object(Sim)#1 (5) {
  ["grid":"Sim":private]=>
  array(10) {
    [0]=>
    float(0)
    [1]=>
    float(4.235164736271502E-22)
    [2]=>
    float(1.5670109524204556E-20)
    [3]=>
    float(2.94026311815649E-19)
    [4]=>
    float(3.729697824997498E-18)
    [5]=>
    float(3.597587155005429E-17)
    [6]=>
    float(2.8141976164298564E-16)
    [7]=>
    float(1.859349379035133E-15)
    [8]=>
    float(1.0670772944623025E-14)
    [9]=>
    float(5.4293386135902935E-14)
  }
  ["sum":"Sim":private]=>
  float(6.714494391051694E-14)
  ["steps"]=>
  int(126)
  ["next":"Sim":private]=>
  object(Sim)#2 (5) {
    ["grid":"Sim":private]=>
    array(2) {
      [0]=>
      float(0)
      [1]=>
      float(0.5)
    }
    ["sum":"Sim":private]=>
    float(0)
    ["steps"]=>
    int(2)
    ["next":"Sim":private]=>
    object(Sim)#3 (5) {
      ["grid":"Sim":private]=>
      array(2) {
        [0]=>
        float(0)
        [1]=>
        float(0.5)
      }
      ["sum":"Sim":private]=>
      float(0)
      ["steps"]=>
      int(1)
      ["next":"Sim":private]=>
      object(Sim)#4 (5) {
        ["grid":"Sim":private]=>
        array(2) {
          [0]=>
          float(0)
          [1]=>
          float(0.5)
        }
        ["sum":"Sim":private]=>
        float(0)
        ["steps"]=>
        int(0)
        ["next":"Sim":private]=>
        NULL
        ["n":"Sim":private]=>
        int(2)
      }
      ["n":"Sim":private]=>
      int(2)
    }
    ["n":"Sim":private]=>
    int(2)
  }
  ["n":"Sim":private]=>
  int(10)
}
210
166
