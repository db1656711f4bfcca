--TEST--
autoloaders are asked in order
--FILE--
<?php
spl_autoload_register(function ($c) { echo "1:$c\n"; });
spl_autoload_register($f = function ($c) { echo "2:$c\n"; if ($c == 'Made') { eval('class Made { const C = 5; static function s() { return "s"; } }'); } });
echo Made::C, Made::s(), "\n";
var_dump(class_exists('Ns\Missing'), class_exists('Quiet', false), $x instanceof NotLoaded, is_callable('Nope::x'));
try { new Missing; } catch (Error $e) { echo $e->getMessage(), "\n"; }
spl_autoload_unregister($f);
try { Other::f(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { (function (Unknown $u) {})(5); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
class X extends ParentGone {}
--EXPECTF--
1:Made
2:Made
5s
1:Ns\Missing
2:Ns\Missing

Warning: Undefined variable $x in %s/autoloaders_are_asked_in_order.php on line 5
1:Nope
2:Nope
bool(false)
bool(false)
bool(false)
bool(false)
1:Missing
2:Missing
Class "Missing" not found
1:Other
Class "Other" not found
{closure}(): Argument #1 ($u) must be of type Unknown, int given
1:ParentGone

Fatal error: Uncaught Error: Class "ParentGone" not found in %s/autoloaders_are_asked_in_order.php:10
Stack trace:
#0 {main}
  thrown in %s/autoloaders_are_asked_in_order.php on line 10
