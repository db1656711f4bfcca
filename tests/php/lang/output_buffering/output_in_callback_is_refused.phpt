--TEST--
output in callback is refused
--FILE--
<?php
ob_start(function ($b) { ob_start(); return $b; }); echo "x"; ob_end_flush();
--EXPECTF--
Fatal error: ob_start(): Cannot use output buffering in output buffering display handlers in %s/output_in_callback_is_refused.php on line 2
