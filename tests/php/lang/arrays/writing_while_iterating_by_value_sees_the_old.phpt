--TEST--
writing while iterating by value sees the old
--FILE--
<?php
$a = [1, 2, 3];
foreach ($a as $k => $v) { $a[] = $v * 10; unset($a[0]); echo "$k=>$v "; }
echo json_encode($a), "\n";
foreach ($a as $v) { $a = []; echo $v, ' '; } echo json_encode($a), "\n";
--EXPECT--
0=>1 1=>2 2=>3 {"1":2,"2":3,"3":10,"4":20,"5":30}
2 3 10 20 30 []
