--TEST--
arithmetic on what is no number
--FILE--
<?php
foreach ([["5 apples", 1], ["apples", 1], [null, 1], [true, 1], ["", 1], [[], 1], [new stdClass, 1], ["1.5", "2"], ["1e2", 1], [" 1", "1 "], ["0x1A", 1], [".5", 1]] as [$a, $b])
    try { var_dump($a + $b); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
foreach (['-', '*', '/', '%', '**'] as $op) try { eval("[] $op 1;"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Warning: A non-numeric value encountered in %s/arithmetic_on_what_is_no_number.php on line 3
int(6)
Unsupported operand types: string + int
int(1)
int(2)
Unsupported operand types: string + int
Unsupported operand types: array + int
Unsupported operand types: stdClass + int
float(3.5)
float(101)
int(2)

Warning: A non-numeric value encountered in %s/arithmetic_on_what_is_no_number.php on line 3
int(1)
float(1.5)
Unsupported operand types: array - int
Unsupported operand types: array * int
Unsupported operand types: array / int
Unsupported operand types: array % int
Unsupported operand types: array ** int
