--TEST--
many parentheses
--FILE--
<?php
$n = 5000;
echo eval('return ' . str_repeat('(', $n) . '1' . str_repeat(')', $n) . ';'), "\n";
echo eval('return ' . str_repeat('-', 1) . implode('+', array_fill(0, 5000, 1)) . ';'), "\n";
--EXPECT--
1
4998
