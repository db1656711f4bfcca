--TEST--
trigger error levels
--FILE--
<?php
foreach ([E_USER_NOTICE, E_USER_WARNING, E_USER_DEPRECATED] as $l) trigger_error("level $l", $l);
try { trigger_error('bad', 42); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
trigger_error("fatal", E_USER_ERROR); echo 'not reached';
--EXPECTF--
Notice: level 1024 in %s/trigger_error_levels.php on line 2

Warning: level 512 in %s/trigger_error_levels.php on line 2

Deprecated: level 16384 in %s/trigger_error_levels.php on line 2
trigger_error(): Argument #2 ($error_level) must be one of E_USER_ERROR, E_USER_WARNING, E_USER_NOTICE, or E_USER_DEPRECATED

Fatal error: fatal in %s/trigger_error_levels.php on line 4
