--TEST--
silence operator changes error reporting
--FILE--
<?php
set_error_handler(function ($n, $m) { echo "handler: ", error_reporting(), " $m\n"; });
@$a['x']; echo @$u; echo @file_get_contents('/nope/nope'), "\n"; restore_error_handler();
@trigger_error('quiet', E_USER_WARNING); echo error_get_last()['message'], "\n";
error_clear_last(); var_dump(error_get_last());
function t() { throw new Exception('e'); }
try { @t(); } catch (Exception $e) { echo error_reporting(), "\n"; } echo @nope();
--EXPECTF--
handler: 4437 Undefined variable $a
handler: 4437 Trying to access array offset on value of type null
handler: 4437 Undefined variable $u
handler: 4437 file_get_contents(/nope/nope): Failed to open stream: No such file or directory

quiet
NULL
32767

Fatal error: Uncaught Error: Call to undefined function nope() in %s/silence_operator_changes_error_reporting.php:7
Stack trace:
#0 {main}
  thrown in %s/silence_operator_changes_error_reporting.php on line 7
