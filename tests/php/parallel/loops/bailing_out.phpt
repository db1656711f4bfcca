--TEST--
What only PHP can say happens in the middle of a loop
--FILE--
<?php
set_error_handler(function ($n, $m) { echo "[$m]\n"; return true; });
function divide(array $a, int $n) { $out = []; for ($i = 0; $i < $n; $i++) { $out[$i] = 1000 % $a[$i]; } return array_sum($out); }
function fetch(array $a, int $n) { $out = []; for ($i = 0; $i < $n; $i++) { $out[$i] = $a[$i * 2]; } return count($out); }
function total(array $a) { $s = 0; foreach ($a as $v) { $s += $v; } return $s; }
function times(array $a) { $p = 1; foreach ($a as $v) { $p *= $v; } return $p; }
function square(array $a, int $n) { for ($i = 0; $i < $n; $i++) { $out[$i] = $a[$i] * $a[$i]; } return $out[$n - 1]; }
function check($v) { if ($v % 1000 == 777) throw new DomainException("no $v"); return $v + 1; }
function throws(array $a) { $out = []; foreach ($a as $v) { $out[] = check($v); } return count($out); }
function deep($n) { return $n < 1 ? 0 : 1 + deep($n - 1); }
function calls(array $a) { $s = 0; foreach ($a as $v) { $s += deep($v % 20) + intdiv(100, $v - 3000); } return $s; }
function words(array $a) { $s = 0; foreach ($a as $v) { $s += strlen(str_repeat('x', $v)); } return $s; }
function catches(array $a) { $out = []; foreach ($a as $v) { try { $out[] = check($v); } catch (DomainException $e) { $out[] = $e->getMessage(); } } return count($out) . $out[777]; }
function unset_at_times(array $a) { foreach ($a as $v) { if ($v != 300) $x = $v; $out[] = $x; unset($x); } return count($out); }
function tried(callable $f, ...$args) { try { echo json_encode($f(...$args)), "\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), ' line ', $e->getLine(), "\n"; } }
$a = range(1, 2000); $zero = $a; $zero[1234] = 0; $big = $a; $big[1500] = PHP_INT_MAX - 5; $swing = $big; $swing[1501] = -(PHP_INT_MAX - 1000);
$large = $a; $large[1999] = 4000000000; $minus = $a; $minus[900] = -1; $three = $a; $three[1700] = 3000;
for ($turn = 0; $turn < 4; $turn++) {
    tried('divide', $a, 2000); tried('divide', $zero, 2000); tried('fetch', $a, 900); tried('fetch', $a, 1002);
    tried('total', $a); tried('total', $big); tried('total', $swing); tried('times', array_fill(0, 62, 2)); tried('times', array_fill(0, 66, 2)); tried('times', [...array_fill(0, 80, 2), 0]);
    tried('square', $a, 2000); tried('square', $large, 2000); tried('throws', $a); tried('throws', array_slice($a, 0, 700)); tried('calls', $a); tried('calls', $three);
    tried('words', $a); tried('words', $minus); tried('catches', $a); tried('unset_at_times', $a);
}
--EXPECT--
1176919
DivisionByZeroError: Modulo by zero line 3
900
[Undefined array key 2000]
[Undefined array key 2002]
1002
2001000
9.223372036856924e+18
1999671
4611686018427387904
7.378697629483821e+19
0
4000000
1.6e+19
DomainException: no 777 line 8
700
19000
DivisionByZeroError: Division by zero line 11
2001000
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0 line 12
"2000779"
[Undefined variable $x]
2000
1176919
DivisionByZeroError: Modulo by zero line 3
900
[Undefined array key 2000]
[Undefined array key 2002]
1002
2001000
9.223372036856924e+18
1999671
4611686018427387904
7.378697629483821e+19
0
4000000
1.6e+19
DomainException: no 777 line 8
700
19000
DivisionByZeroError: Division by zero line 11
2001000
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0 line 12
"2000779"
[Undefined variable $x]
2000
1176919
DivisionByZeroError: Modulo by zero line 3
900
[Undefined array key 2000]
[Undefined array key 2002]
1002
2001000
9.223372036856924e+18
1999671
4611686018427387904
7.378697629483821e+19
0
4000000
1.6e+19
DomainException: no 777 line 8
700
19000
DivisionByZeroError: Division by zero line 11
2001000
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0 line 12
"2000779"
[Undefined variable $x]
2000
1176919
DivisionByZeroError: Modulo by zero line 3
900
[Undefined array key 2000]
[Undefined array key 2002]
1002
2001000
9.223372036856924e+18
1999671
4611686018427387904
7.378697629483821e+19
0
4000000
1.6e+19
DomainException: no 777 line 8
700
19000
DivisionByZeroError: Division by zero line 11
2001000
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0 line 12
"2000779"
[Undefined variable $x]
2000
