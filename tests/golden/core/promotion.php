<?php
function f(int $a = 1, $b, ?A $c = null, $d) {}
function g(A $x = null, float $f = 1, int|string $u = PHP_INT_MAX) { assert($x  and !f( 'a',$f )); }
