--TEST--
compound assignment on elements
--FILE--
<?php
$a = ['n' => 1]; $a['n'] += 5; $a['s'] ??= 'new'; $a['n'] **= 2; $a['c'] .= 'x';
$a['m']++; $a[] = 'end'; --$a['n'];
echo json_encode($a), "\n";
--EXPECTF--
Warning: Undefined array key "c" in %s/compound_assignment_on_elements.php on line 2

Warning: Undefined array key "m" in %s/compound_assignment_on_elements.php on line 3
{"n":35,"s":"new","c":"x","m":1,"0":"end"}
