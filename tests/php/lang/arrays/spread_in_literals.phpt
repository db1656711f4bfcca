--TEST--
spread in literals
--FILE--
<?php
$x = [1, 2]; $h = ['a' => 1, 'b' => 2];
echo json_encode([...$x, 3, ...$x]), json_encode([...$h, 'b' => 9, 'c' => 3]), json_encode(['a' => 0, ...$h, ...[5, 6]]), json_encode([...(function () { yield 'k' => 1; yield 'k' => 2; })()]), "\n";
try { [...5]; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { [...(fn() => yield 1.5 => 2)()]; } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
Fatal error: Only arrays and Traversables can be unpacked in %s/spread_in_literals.php on line 4
