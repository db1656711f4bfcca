--TEST--
set error handler gets everything and may decline
--FILE--
<?php
set_error_handler(function (int $no, string $msg, string $file, int $line) { echo "[$no] $msg @", basename($file), ":$line\n"; return $no == E_NOTICE ? false : true; });
echo $u; echo [][1] ?? 'quiet', "\n"; trigger_error('mine', E_USER_DEPRECATED);
$a = [1.5 => 1]; strlen(null); unserialize('x'); echo @$silenced;
var_dump(error_reporting()); restore_error_handler(); echo $v;
--EXPECTF--
[2] Undefined variable $u @set_error_handler_gets_everything_and_may_decline.php:3
quiet
[16384] mine @set_error_handler_gets_everything_and_may_decline.php:3
[8192] Implicit conversion from float 1.5 to int loses precision @set_error_handler_gets_everything_and_may_decline.php:4
[8192] strlen(): Passing null to parameter #1 ($string) of type string is deprecated @set_error_handler_gets_everything_and_may_decline.php:4
[8] unserialize(): Error at offset 0 of 1 bytes @set_error_handler_gets_everything_and_may_decline.php:4

Notice: unserialize(): Error at offset 0 of 1 bytes in %s/set_error_handler_gets_everything_and_may_decline.php on line 4
[2] Undefined variable $silenced @set_error_handler_gets_everything_and_may_decline.php:4
int(32767)

Warning: Undefined variable $v in %s/set_error_handler_gets_everything_and_may_decline.php on line 5
