--TEST--
recursive by reference and y combinator
--FILE--
<?php
$fact = function ($n) use (&$fact) { return $n < 2 ? 1 : $n * $fact($n - 1); };
echo $fact(20), "\n";
$y = fn($f) => (fn($x) => $x($x))(fn($x) => $f(fn(...$a) => $x($x)(...$a)));
echo $y(fn($self) => fn($n) => $n < 2 ? $n : $self($n - 1) + $self($n - 2))(15), "\n";
--EXPECT--
2432902008176640000
610
