--TEST--
division is int only when exact
--FILE--
<?php
var_dump(6 / 3, 7 / 2, 0 / 5, -6 / 2, PHP_INT_MIN / -1, PHP_INT_MIN / 1, 1 / 3.0, "8" / "2", 6 / true);
foreach ([fn() => 1 / 0, fn() => 1 % 0, fn() => intdiv(1, 0), fn() => 1.0 / 0.0, fn() => intdiv(PHP_INT_MIN, -1), fn() => fmod(1, 0), fn() => fdiv(1, 0)] as $f)
    try { var_dump($f()); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
--EXPECT--
int(2)
float(3.5)
int(0)
int(-3)
float(9.223372036854776E+18)
int(-9223372036854775808)
float(0.3333333333333333)
int(4)
int(6)
DivisionByZeroError: Division by zero
DivisionByZeroError: Modulo by zero
DivisionByZeroError: Division by zero
DivisionByZeroError: Division by zero
ArithmeticError: Division of PHP_INT_MIN by -1 is not an integer
float(NAN)
float(INF)
