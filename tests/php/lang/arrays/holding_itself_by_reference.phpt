--TEST--
holding itself by reference
--FILE--
<?php
$a = [1]; $a['self'] = &$a;
echo count($a, COUNT_RECURSIVE), "\n";
print_r($a); var_dump($a);
--EXPECTF--
Warning: count(): Recursion detected in %s/holding_itself_by_reference.php on line 3
2
Array
(
    [0] => 1
    [self] => Array
 *RECURSION*
)
array(2) {
  [0]=>
  int(1)
  ["self"]=>
  *RECURSION*
}
