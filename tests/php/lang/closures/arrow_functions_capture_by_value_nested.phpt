--TEST--
arrow functions capture by value nested
--FILE--
<?php
$a = 1; $f = fn($x) => fn($y) => $a + $x + $y; echo $f(10)(100), "\n"; $g = fn() => $a++;
echo $g(), $a, "\n"; $h = fn(&$r) => $r = 'set'; $h($z); echo $z, "\n";
$k = fn(int ...$n): array => [...$n, $undefd ?? 'u']; echo json_encode($k(1, 2)), "\n";
echo (fn() => compact('a'))()['a'] ?? 'none', "\n";
class C { public $p = 'P'; function get() { return fn() => fn() => $this->p; } }
echo (new C)->get()()(), "\n";
--EXPECTF--
111
11
set
[1,2,"u"]

Warning: compact(): Undefined variable $a in %s/arrow_functions_capture_by_value_nested.php on line 5
none
P
