--TEST--
duplicate default in switch
--FILE--
<?php
echo "start\n";
switch (1) { default: default: }
--EXPECTF--
Fatal error: Switch statements may only contain one default clause in %s/duplicate_default_in_switch.php on line 3
