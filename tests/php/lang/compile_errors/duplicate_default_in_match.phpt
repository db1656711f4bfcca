--TEST--
duplicate default in match
--FILE--
<?php
echo "start\n";
match (1) { default => 1, default => 2 };
--EXPECTF--
Fatal error: Match expressions may only contain one default arm in %s/duplicate_default_in_match.php on line 3
