--TEST--
new is not allowed
--FILE--
<?php
echo 1; new stdClass(...);
--EXPECTF--
Fatal error: Cannot create Closure for new expression in %s/new_is_not_allowed.php on line 2
