--TEST--
use already in use
--FILE--
<?php
echo "start\n";
use A\B;
use C\B;
--EXPECTF--
Fatal error: Cannot use C\B as B because the name is already in use in %s/use_already_in_use.php on line 4
