--TEST--
duplicate label
--FILE--
<?php
echo "start\n";
a: a:
--EXPECTF--
Fatal error: Label 'a' already defined in %s/duplicate_label.php on line 3
