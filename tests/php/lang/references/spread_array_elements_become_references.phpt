--TEST--
spread array elements become references
--FILE--
<?php
function inc(&...$x) { foreach ($x as &$e) $e++; }
$a = [1, 2]; $copy = $a;
inc(...$a); echo json_encode([$a, $copy]), "\n";
--EXPECT--
[[2,3],[1,2]]
