--TEST--
math functions: coercion of arguments, errors, deprecations
--FILE--
<?php // math functions: coercion of arguments, errors, deprecations
foreach ([fn() => abs("5"), fn() => abs("x"), fn() => round("3.7"), fn() => floor(null), fn() => intdiv(1, 0), fn() => intdiv(PHP_INT_MIN, -1), fn() => 1 % 0, fn() => log(1, 0), fn() => log(8, 2),
    fn() => base_convert('zz', 36, 2), fn() => base_convert('1', 1, 2), fn() => bindec('12'), fn() => hexdec('fffffffffffffffff'), fn() => number_format(1234.5678, 2), fn() => number_format(0.5), fn() => number_format(-1234.567, 2, ',', '.'),
    fn() => sqrt([]), fn() => pow("3", 2), fn() => pow([], 2), fn() => fdiv(1, 0), fn() => fmod(5, 0), fn() => max(1, "2", 3.5), fn() => min([1, 2], [1, 3]), fn() => max([]), fn() => array_sum([1, 2.5, "3"]), fn() => round(1234.5678, -2), fn() => round(-0.4), fn() => is_nan(NAN), fn() => dechex(-1), fn() => decbin(10), fn() => pi(), fn() => M_PI, fn() => hypot(3, 4), fn() => intdiv(1.5, 1), fn() => 7 <=> 7.0, fn() => mt_rand(5, 1), fn() => random_int(5, 1), fn() => random_bytes(0)] as $i => $f) {
    echo $i, ': '; try { var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECTF--
0: int(5)
1: TypeError: abs(): Argument #1 ($num) must be of type int|float, string given
2: float(4)
3: 
Deprecated: floor(): Passing null to parameter #1 ($num) of type int|float is deprecated in %s on line 2
float(0)
4: DivisionByZeroError: Division by zero
5: ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
6: DivisionByZeroError: Modulo by zero
7: ValueError: log(): Argument #2 ($base) must be greater than 0
8: float(3)
9: string(11) "10100001111"
10: ValueError: base_convert(): Argument #2 ($from_base) must be between 2 and 36 (inclusive)
11: 
Deprecated: Invalid characters passed for attempted conversion, these have been ignored in %s on line 3
int(1)
12: float(2.9514790517935283E+20)
13: string(8) "1,234.57"
14: string(1) "1"
15: string(9) "-1.234,57"
16: TypeError: sqrt(): Argument #1 ($num) must be of type float, array given
17: int(9)
18: TypeError: Unsupported operand types: array ** int
19: float(INF)
20: float(NAN)
21: float(3.5)
22: array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
23: ValueError: max(): Argument #1 ($value) must contain at least one element
24: float(6.5)
25: float(1200)
26: float(-0)
27: bool(true)
28: string(16) "ffffffffffffffff"
29: string(4) "1010"
30: float(3.141592653589793)
31: float(3.141592653589793)
32: float(5)
33: 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 4
int(1)
34: int(0)
35: ValueError: mt_rand(): Argument #2 ($max) must be greater than or equal to argument #1 ($min)
36: ValueError: random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max)
37: ValueError: random_bytes(): Argument #1 ($length) must be greater than 0
