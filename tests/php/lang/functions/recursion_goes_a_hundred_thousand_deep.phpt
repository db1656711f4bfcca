--TEST--
recursion goes a hundred thousand deep
--FILE--
<?php
function depth(int $n) { return $n === 0 ? 0 : 1 + depth($n - 1); }
echo depth(100000), "\n";
class T { public $next; function sum($n) { return $n == 0 ? 0 : $n + $this->sum($n - 1); } }
echo (new T)->sum(50000), "\n";
--EXPECT--
100000
1250025000
