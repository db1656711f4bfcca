--TEST--
strict types refuses all but int to float
--FILE--
<?php
declare(strict_types=1);
function i(int $x) { return $x; } function f(float $x) { return $x; }
function s(string $x) { return $x; } function b(bool $x) { return $x; }
var_dump(f(1));
foreach ([fn() => i(1.0), fn() => i("1"), fn() => i(true), fn() => s(1), fn() => b(1), fn() => f("1"), fn() => strlen(5), fn() => round("1.5")] as $c)
    try { var_dump($c()); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
var_dump(array_map('i', [1]));
--EXPECT--
float(1)
i(): Argument #1 ($x) must be of type int, float given
i(): Argument #1 ($x) must be of type int, string given
i(): Argument #1 ($x) must be of type int, bool given
s(): Argument #1 ($x) must be of type string, int given
b(): Argument #1 ($x) must be of type bool, int given
f(): Argument #1 ($x) must be of type float, string given
strlen(): Argument #1 ($string) must be of type string, int given
round(): Argument #1 ($num) must be of type int|float, string given
array(1) {
  [0]=>
  int(1)
}
