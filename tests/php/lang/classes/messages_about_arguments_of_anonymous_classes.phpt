--TEST--
The class name in a message about an argument ends at its zero byte
--FILE--
<?php
function t($f, ...$a) { try { $r = $f(...$a); echo json_encode($r), "\n"; } catch (\Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
$o = new class { function m(int $x): int { return "q"; } function c() { return function (int $x): int { return "q"; }; } function r(&$x) {} function n(): never {} };
t([$o, 'm'], "x"); t([$o, 'm'], 1); t([$o, 'm']); t($o->c(), "x"); t($o->c(), 1); t($o->c()); t([$o, 'n']); call_user_func([$o, 'r'], 1);
try { $o->m(y: 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECTF--
TypeError: class@anonymous(): Argument #1 ($x) must be of type int, string given, called in %s/messages_about_arguments_of_anonymous_classes.php on line 2
TypeError: class@anonymous::m(): Return value must be of type int, string returned
ArgumentCountError: Too few arguments to function class@anonymous::m(), 0 passed in %s/messages_about_arguments_of_anonymous_classes.php on line 2 and exactly 1 expected
TypeError: class@anonymous(): Argument #1 ($x) must be of type int, string given, called in %s/messages_about_arguments_of_anonymous_classes.php on line 2
TypeError: class@anonymous::{closure}(): Return value must be of type int, string returned
ArgumentCountError: Too few arguments to function class@anonymous::{closure}(), 0 passed in %s/messages_about_arguments_of_anonymous_classes.php on line 2 and exactly 1 expected
TypeError: class@anonymous(): never-returning function must not implicitly return

Warning: class@anonymous::r(): Argument #1 ($x) must be passed by reference, value given in %s/messages_about_arguments_of_anonymous_classes.php on line 4
Unknown named parameter $y
