--TEST--
names and keys in diagnostics end at a NUL byte
--FILE--
<?php
$a=[]; $k="x\0y"; echo $a[$k]; $o=new stdClass; echo $o->$k; $a[$k]++; echo ${"q\0r"}; $k="\0"; echo $a[$k]; $a[$k] .= 'x';
--EXPECTF--
Warning: Undefined array key "x" in %s/names_end_at_nul.php on line 2

Warning: Undefined property: stdClass::$x in %s/names_end_at_nul.php on line 2

Warning: Undefined array key "x" in %s/names_end_at_nul.php on line 2

Warning: Undefined variable $q in %s/names_end_at_nul.php on line 2

Warning: Undefined array key "" in %s/names_end_at_nul.php on line 2

Warning: Undefined array key "" in %s/names_end_at_nul.php on line 2
