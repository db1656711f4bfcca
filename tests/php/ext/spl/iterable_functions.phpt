--TEST--
iterator_to_array and iterator_count take arrays too
--FILE--
<?php
echo json_encode(iterator_to_array(["x" => 1, 5 => 2], false)), json_encode(iterator_to_array(["x" => 1])), iterator_count([1, 2, 3]), "\n";
try { iterator_count("x"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
?>
--EXPECT--
[1,2]{"x":1}3
iterator_count(): Argument #1 ($iterator) must be of type Traversable|array, string given
