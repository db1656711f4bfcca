--TEST--
foreach with keys lists and references into nested
--FILE--
<?php
$rows = [['id' => 1, 'v' => [1, 2]], ['id' => 2, 'v' => [3, 4]]];
foreach ($rows as ['id' => $id, 'v' => [, $second]]) echo "$id:$second ";
foreach ($rows as $i => &$row) $row['sum'] = array_sum($row['v']); unset($row);
echo json_encode($rows), "\n";
foreach ([1, 2] as $rows[0]['id']); echo $rows[0]['id'], "\n";
foreach ([[1, 2], [3, 4]] as list($p, $q)) echo $p + $q; echo "\n";
foreach (5 as $x) {} foreach (null as $x) {}
--EXPECTF--
1:2 2:4 [{"id":1,"v":[1,2],"sum":3},{"id":2,"v":[3,4],"sum":7}]
2
37

Warning: foreach() argument must be of type array|object, int given in %s/foreach_with_keys_lists_and_references_into_nested.php on line 8

Warning: foreach() argument must be of type array|object, null given in %s/foreach_with_keys_lists_and_references_into_nested.php on line 8
