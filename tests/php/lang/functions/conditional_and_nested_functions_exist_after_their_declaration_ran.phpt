--TEST--
conditional and nested functions exist after their declaration ran
--FILE--
<?php
echo function_exists('top') ? 'yes' : 'no', function_exists('cond') ? 'yes' : 'no', "\n";
function top() { function inner() { return 'inner'; } return 'top'; }
if (true) { function cond() { return 'cond'; } }
echo cond(), top(), inner(), "\n";
try { top(); } finally { echo "not reached twice?\n"; }
--EXPECTF--
yesno
condtopinner

Fatal error: Cannot redeclare inner() (previously declared in %s/conditional_and_nested_functions_exist_after_their_declaration_ran.php:3) in %s/conditional_and_nested_functions_exist_after_their_declaration_ran.php on line 3
