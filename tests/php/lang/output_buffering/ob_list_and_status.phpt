--TEST--
ob list and status
--FILE--
<?php
ob_start(); ob_start('strrev'); $l = ob_list_handlers(); $s = ob_get_status();
ob_end_clean(); ob_end_clean();
echo json_encode($l), $s['name'], $s['level'], $s['type'], "\n";
output_add_rewrite_var('a', 'b'); output_reset_rewrite_vars(); echo print('p'), "\n";
echo 'a', 'b' . 'c', "\n";
--EXPECTF--
Fatal error: Uncaught ArgumentCountError: strrev() expects exactly 1 argument, 2 given in %s/ob_list_and_status.php:3
Stack trace:
#0 [internal function]: strrev('', 11)
#1 %s/ob_list_and_status.php(3): ob_end_clean()
#2 {main}
  thrown in %s/ob_list_and_status.php on line 3
