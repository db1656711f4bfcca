--TEST--
unsupported operand types
--FILE--
<?php
foreach (['[] + 1', '[] - []', 'new stdClass * 2', '"a" % []', 'null / []', '[] ** 2', '-[]', '~null', '"x" << []', '1 . []', 'fopen("php://memory","r") + 1', '[] <=> 1'] as $c) try { echo $c, ': '; var_dump(@eval("return $c;")); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[] + 1: Unsupported operand types: array + int
[] - []: Unsupported operand types: array - array
new stdClass * 2: Unsupported operand types: stdClass * int
"a" % []: Unsupported operand types: string % array
null / []: Unsupported operand types: null / array
[] ** 2: Unsupported operand types: array ** int
-[]: Unsupported operand types: array * int
~null: Cannot perform bitwise not on null
"x" << []: Unsupported operand types: string << array
1 . []: string(6) "1Array"
fopen("php://memory","r") + 1: Unsupported operand types: resource + int
[] <=> 1: int(1)
