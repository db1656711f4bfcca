--TEST--
Compound assignments and steps of variables of the file: overflow, types, order of warnings, typed references
--FILE--
<?php
$i = PHP_INT_MAX - 1; $i++; var_dump($i); $i++; var_dump($i);
$j = PHP_INT_MIN + 1; $j--; var_dump($j); --$j; var_dump($j);
$s = 'az'; $s++; var_dump($s); $n = null; $n++; var_dump($n); $m = null; $m--; var_dump($m);
$u1++; var_dump($u1); $u2 += 1; var_dump($u2); $u3 += $u4; var_dump($u3); $u5 .= 'x'; var_dump($u5);
$a = [1]; $a += [5, 6]; echo json_encode($a), "\n";
$x = 5; $x += $x; $x *= $x; $x -= 1; $x /= 2; var_dump($x); $x %= 7; $x **= 3; $x <<= 2; $x |= 1; $x ^= 3; $x &= 0xff; $x >>= 1; var_dump($x);
$k = PHP_INT_MAX; $k += 1; var_dump($k); $k = PHP_INT_MAX; $k *= 2; var_dump($k);
class T { public int $t = 5; public ?float $f = 1.5; }
$o = new T; $r = &$o->t; $r += 2; $r++; var_dump($o->t);
try { $r += 1.5; var_dump($o->t); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $r += 'abc'; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$r = PHP_INT_MAX; try { $r++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; } var_dump($r);
$g = &$o->f; $g++; $g -= 1; var_dump($g);
function side() { global $x; $x = 100; return 1; }
$x = 1; $x += side(); var_dump($x);
$y = 1; $y += $y++ + ++$y; var_dump($y);
try { $z = []; $z += 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $z = new stdClass; $z++; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { $z = 1; $z %= 0; } catch (Error $e) { echo $e->getMessage(), "\n"; } var_dump($z);
set_error_handler(function ($no, $text) { global $w; echo "[$text]"; $w = 7; });
$w += $missing; var_dump($w);
$v += $missing1 % $missing2 ?? 1;
--EXPECTF--
int(9223372036854775807)
float(9.223372036854776E+18)
int(-9223372036854775808)
float(-9.223372036854776E+18)
string(2) "ba"
int(1)
NULL

Warning: Undefined variable $u1 in %s/compound_assignments_at_file_level.php on line 5
int(1)

Warning: Undefined variable $u2 in %s/compound_assignments_at_file_level.php on line 5
int(1)

Warning: Undefined variable $u4 in %s/compound_assignments_at_file_level.php on line 5

Warning: Undefined variable $u3 in %s/compound_assignments_at_file_level.php on line 5
int(0)

Warning: Undefined variable $u5 in %s/compound_assignments_at_file_level.php on line 5
string(1) "x"
[1,6]
float(49.5)

Deprecated: Implicit conversion from float 49.5 to int loses precision in %s/compound_assignments_at_file_level.php on line 7
int(1)
float(9.223372036854776E+18)
float(1.8446744073709552E+19)
int(8)

Deprecated: Implicit conversion from float 9.5 to int loses precision in %s/compound_assignments_at_file_level.php on line 11
int(9)
Unsupported operand types: int + string
Cannot increment a reference held by property T::$t of type int past its maximal value
int(9223372036854775807)
float(1.5)
int(101)
int(7)
Unsupported operand types: array + int
Cannot increment stdClass
Modulo by zero
int(1)
[Undefined variable $missing]int(7)
[Undefined variable $missing1][Undefined variable $missing2]
Fatal error: Uncaught DivisionByZeroError: Modulo by zero in %s/compound_assignments_at_file_level.php:23
Stack trace:
#0 {main}
  thrown in %s/compound_assignments_at_file_level.php on line 23
