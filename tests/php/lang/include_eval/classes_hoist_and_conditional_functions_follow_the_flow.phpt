--TEST--
classes hoist and conditional functions follow the flow
--FILE--
<?php
echo (new Later)->f(), later(), "\n";
class Later extends Base { function f() { return 'later' . parent::f(); } }
class Base { function f() { return 'base'; } } function later() { return 'fn'; }
echo class_exists('Cond') ? 'y' : 'n'; if (1) { class Cond {} interface CI {} }
echo class_exists('Cond') ? 'y' : 'n', interface_exists('CI') ? 'y' : 'n', "\n";
class Needs extends Auto {}
--EXPECTF--
Fatal error: Uncaught Error: Class "Later" not found in %s/classes_hoist_and_conditional_functions_follow_the_flow.php:2
Stack trace:
#0 {main}
  thrown in %s/classes_hoist_and_conditional_functions_follow_the_flow.php on line 2
