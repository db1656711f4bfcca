--TEST--
array_multisort sorts several arrays row by row
--FILE--
<?php
$data = [3, 1, 2, 1]; $names = ["c", "a", "b", "A"]; $k = ["x" => 1, "y" => 2, 5 => 3, 9 => 4];
array_multisort($data, SORT_DESC, $names, SORT_ASC, SORT_STRING | SORT_FLAG_CASE, $k);
print_r($data); print_r($names); print_r($k);
try { array_multisort($data, SORT_ASC, SORT_ASC); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; }
$short = [1];
try { array_multisort($data, $short); } catch (Throwable $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; }
?>
--EXPECT--
Array
(
    [0] => 3
    [1] => 2
    [2] => 1
    [3] => 1
)
Array
(
    [0] => c
    [1] => b
    [2] => a
    [3] => A
)
Array
(
    [x] => 1
    [0] => 3
    [y] => 2
    [1] => 4
)
TypeError: array_multisort(): Argument #3 must be an array or a sort flag that has not already been specified
ValueError: Array sizes are inconsistent
