--TEST--
Operands that may be an object
--FILE--
<?php
enum Op { case Add; case Mul; case Sub; }
function run(array $ops, int $n): int { $x = 1; for ($i=0;$i<$n;$i++) { foreach ($ops as [$op, $v]) { $x = match($op) { Op::Add => $x + $v, Op::Mul => $x * $v % 1009, Op::Sub => $x - $v }; } } return $x; }
for ($k=0;$k<3;$k++) { echo run([[Op::Add, 3], [Op::Mul, 7], [Op::Sub, $k]], 100), "\n"; }
function bad($o) { return $o[0] + 1; }
for ($k=0;$k<3;$k++) { try { echo bad([$k < 2 ? $k : Op::Add, Op::Mul]), "\n"; } catch (TypeError $e) { echo $e->getMessage(), "\n"; } }

--EXPECT--
9
644
270
1
2
Unsupported operand types: Op + int
