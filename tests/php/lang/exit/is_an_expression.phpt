--TEST--
is an expression
--FILE--
<?php
$x = false or print("or\n"); $f = fn() => exit("from arrow\n"); true || exit('no');
isset($y) ?: $f();
--EXPECT--
or
from arrow
