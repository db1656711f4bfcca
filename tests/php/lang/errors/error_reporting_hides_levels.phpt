--TEST--
error reporting hides levels
--FILE--
<?php
error_reporting(E_ALL & ~E_WARNING); echo $a, "x\n";
trigger_error('shown', E_USER_NOTICE); error_reporting(0); echo $b;
trigger_error('hidden'); ini_set('error_reporting', E_ALL); echo $c;
error_reporting(E_ERROR); echo $d, "end\n";
--EXPECTF--
x

Notice: shown in %s/error_reporting_hides_levels.php on line 3

Warning: Undefined variable $c in %s/error_reporting_hides_levels.php on line 4
end
