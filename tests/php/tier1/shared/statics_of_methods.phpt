--TEST--
static variables of methods: shared with classes that inherit the method, own ones where it is overridden
--FILE--
<?php
class Counter {
    public $n = 0;
    function next(int $by): int { static $count = 0; $count += $by; return $count; }
    static function all(array $more): array { static $list = [1]; foreach ($more as $x) { $list[] = $x; } return $list; }
    function both(): string { static $text = ''; $text .= $this->n . ','; return $text . self::steps(); }
    private static function steps(): int { static $steps; $steps = ($steps ?? 10) + 1; return $steps; }
    function overflow() { static $big = 9223372036854775800; $big += 3; return $big; }
}
class Child extends Counter { }
class Other extends Counter { function next(int $by): int { static $count = 100; $count -= $by; return $count + parent::next(1); } }
trait Counts { function up() { static $n = 0; return ++$n; } }
final class One { use Counts; }
final class Two { use Counts; }
function sum(Counter $c, int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $c->next($i); } return $s; }
final class Loops { function run(int $n) { static $total = 0; for ($i = 0; $i < $n; $i++) { $total += $i; if ($total > 20) { echo "[$total]"; $total = 0; } } return $total; } }
$c = new Counter; $d = new Child; $o = new Other; $one = new One; $two = new Two; $l = new Loops;
for ($i = 0; $i < 4; $i++) {
    $c->n = $i;
    echo $c->next($i), ' ', $d->next(1), ' ', $o->next(2), ' ', json_encode(Counter::all([$i])), json_encode(Child::all([])), "\n";
    echo $c->both(), ' ', $one->up(), $two->up(), ' ', sum(new Counter, 3), ' ', $l->run(5), "\n";
    var_dump($c->overflow());
}
--EXPECT--
0 1 100 [1,0][1,0]
0,11 11 10 10
int(9223372036854775803)
6 7 104 [1,0,1][1,0,1]
0,1,12 22 28 20
int(9223372036854775806)
13 14 109 [1,0,1,2][1,0,1,2]
0,1,2,13 33 49 [21]9
float(9.223372036854776E+18)
21 22 115 [1,0,1,2,3][1,0,1,2,3]
0,1,2,3,14 44 73 19
float(9.223372036854776E+18)
