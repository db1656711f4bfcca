--TEST--
Traces show what parameters hold now, when a loop gave them a value that nothing reads any more
--FILE--
<?php
function joined(array $a) { $out = ''; foreach ($a as $x) { $out .= $x; } return $out . 'q'; }
function counting($s, $f): array { for ($k = 6; $k > -4; $k -= 2) { $s = joined([$k]); } return $f; }
function walking(array $a, $last, $n) { foreach ($a as $x) { $last = $x * 2; } throw new LogicException("after $n"); }
function square(int $n) { $sum = 0; for ($i = 0; $i < $n; $i++) { $sum += $n; } return $sum; }
function growing(int $n, float $half, array $all): int { for ($i = 0; $i < $n; $i++) { $half = square($i) / 2; $all[] = $i; } return "no"; }
class A {
    function keeps($last, $n) { while ($n-- > 0) { $last = square($n + 5); } return (function ($x) { throw new LogicException($x); })($n); }
}
function show(callable $call) {
    try { $call(); } catch (Throwable $e) { echo preg_replace('/#\d .*?: /', '', $e->getTraceAsString()), "\n"; }
}
for ($i = 0; $i < 3; $i++) {
    show(fn() => counting(1, 2));
    show(fn() => walking([1, 2, 3], null, 7));
    show(fn() => growing(4, 0.5, []));
    show(fn() => (new A)->keeps('old', 4));
}
--EXPECT--
counting('-2q', 2)
{closure}()
show(Object(Closure))
#3 {main}
walking(Array, 6, 7)
{closure}()
show(Object(Closure))
#3 {main}
growing(4, 4.5, Array)
{closure}()
show(Object(Closure))
#3 {main}
A->{closure}(-1)
A->keeps(25, -1)
{closure}()
show(Object(Closure))
#4 {main}
counting('-2q', 2)
{closure}()
show(Object(Closure))
#3 {main}
walking(Array, 6, 7)
{closure}()
show(Object(Closure))
#3 {main}
growing(4, 4.5, Array)
{closure}()
show(Object(Closure))
#3 {main}
A->{closure}(-1)
A->keeps(25, -1)
{closure}()
show(Object(Closure))
#4 {main}
counting('-2q', 2)
{closure}()
show(Object(Closure))
#3 {main}
walking(Array, 6, 7)
{closure}()
show(Object(Closure))
#3 {main}
growing(4, 4.5, Array)
{closure}()
show(Object(Closure))
#3 {main}
A->{closure}(-1)
A->keeps(25, -1)
{closure}()
show(Object(Closure))
#4 {main}
