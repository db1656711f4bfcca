--TEST--
Warnings, overflows, exceptions and other types in the middle of a run of statements
--FILE--
<?php
class Seen { public $list = []; public $sum = 0; function add($n, $odd) {
    putenv("X=$n");
    $xs = [];
    for ($i = 0; $i < $n; $i++) { $xs[] = $i * 3; }
    $t = 0;
    foreach ($xs as $k => $x) { $t += $odd === $k ? $missing : $x; }
    $this->list[] = $t;
    for ($i = 0; $i < 10; $i++) { $t += $i; }
    for (; $i < 20; $i++) { $t *= 1; }
    return $t;
} }
$seen = new Seen;
for ($i = 0; $i < 30; $i++) { echo $seen->add(100, $i === 7 ? 3 : -1), ' '; }
echo array_sum($seen->list), "\n";

function grows($n) {
    putenv("Y=$n");
    $x = 1;
    for ($i = 0; $i < $n; $i++) { $x = $x * 3 + 1; }
    $y = 0;
    for ($i = 0; $i < 10; $i++) { $y += $x; }
    var_dump($y);
}
foreach ([5, 20, 38, 39, 40, 41, 45, 10, 60, 3] as $n) grows($n);

function divides($n, $by) {
    putenv("Z=$n");
    $log = '';
    for ($i = 0; $i < $n; $i++) { $log .= $i % 10; }
    echo strlen($log), ' ';
    $r = [];
    for ($i = 0; $i < $n; $i++) { $r[] = intdiv($n, $by - $i); }
    echo count($r), ' ';
    while ($by > 0) { $by--; }
    return $r[0];
}
foreach ([200, 300, 150, 90, 400, 50, 1000] as $by) {
    try {
        echo divides(100, $by), "\n";
    } catch (DivisionByZeroError $e) {
        echo get_class($e), ' at ', $e->getLine(), ' of ', $e->getTrace()[0]['function'], ' ', count($e->getTrace()), "\n";
    }
}

function throws($n) {
    putenv("W=$n");
    $total = 0;
    for ($i = 0; $i < $n; $i++) { $total += $i; }
    echo "total $total\n";
    for ($i = 0; $i < $n; $i++) { if ($i > 70) throw new RangeException("at $i", $n); }
    return $total;
}
foreach ([10, 50, 80, 20, 90] as $n) {
    try { echo throws($n), "\n"; } catch (RangeException $e) { echo $e->getMessage(), ' ', $e->getCode(), ' ', $e->getLine(), "\n"; }
}

function typed($n, $v) {
    putenv("V=$n");
    $s = $v;
    for ($i = 0; $i < $n; $i++) { $s = $s + $i; }
    for ($i = 0; $i < $n; $i++) { $s = $s - $i; }
    return $s;
}
foreach ([1, 1.5, '7', 2, null, true, 3, '1e2', 4] as $v) { var_dump(typed(50, $v)); }
--EXPECTF--
14895 14895 14895 14895 14895 14895 14895 
Warning: Undefined variable $missing in %s/what_runs_bail_out_for.php on line 7
14886 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 14895 445491
int(3640)
int(52301766010)
float(2.0262775765094887E+19)
float(6.078832729528465E+19)
float(1.82364981885854E+20)
float(5.4709494565756194E+20)
float(4.431469059826251E+22)
int(885730)
float(6.358673741282431E+29)
int(400)
100 100 0
100 100 0
100 100 0
100 DivisionByZeroError at 33 of intdiv 2
100 100 0
100 DivisionByZeroError at 33 of intdiv 2
100 100 0
total 45
45
total 1225
1225
total 3160
at 71 80 51
total 190
190
total 4005
at 71 90 51
int(1)
float(1.5)
int(7)
int(2)
int(0)
int(1)
int(3)
float(100)
int(4)
