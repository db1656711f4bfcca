--TEST--
assigning this is forbidden
--FILE--
<?php
echo "not printed";
function f() { $this = 5; }
--EXPECTF--
Fatal error: Cannot re-assign $this in %s/assigning_this_is_forbidden.php on line 3
