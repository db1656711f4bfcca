--TEST--
Calls through call_user_func are plain calls; __callStatic through parent::, self::, static::; property_exists and method_exists of private members
--FILE--
<?php
declare(strict_types=1);
function f(int $a){ throw new Exception("x"); }
try { call_user_func('f', "1"); } catch (Error $e) { echo $e, "\n"; }
try { call_user_func('f'); } catch (Error $e) { echo $e, "\n"; }
try { call_user_func_array('f', [1]); } catch (Exception $e) { echo $e, "\n"; }
try { array_map('f', ["1"]); } catch (Throwable $e) { echo $e, "\n"; }
try { array_map('f', ["a"]); } catch (Throwable $e) { echo $e, "\n"; }
try { var_dump(call_user_func('strlen', 12)); } catch (Error $e) { echo $e, "\n"; }
class A { static function __callStatic($n,$a) { echo static::class,$n,"\n"; } }
class B extends A { static function t() { parent::foo(); self::bar(); static::baz(); A::q(); } }
B::t();
var_dump(is_callable("B::t"), get_parent_class("B"));
class C { private static $x=1; private $y; private function m(){} function a() { return [property_exists($this,'y'), method_exists($this,'m')]; } }
class D extends C { function b() { return [property_exists($this,'y'), method_exists($this,'m'), method_exists('D','m')]; } }
echo json_encode([(new D)->a(), (new D)->b(), property_exists('D','y')]);

?>
--EXPECTF--
TypeError: f(): Argument #1 ($a) must be of type int, string given, called in %s on line 4 and defined in %s:3
Stack trace:
#0 %s(4): f('1')
#1 {main}
ArgumentCountError: Too few arguments to function f(), 0 passed in %s on line 5 and exactly 1 expected in %s:3
Stack trace:
#0 %s(5): f()
#1 {main}
Exception: x in %s:3
Stack trace:
#0 %s(6): f(1)
#1 {main}
Exception: x in %s:3
Stack trace:
#0 [internal function]: f(1)
#1 %s(7): array_map('f', Array)
#2 {main}
TypeError: f(): Argument #1 ($a) must be of type int, string given in %s:3
Stack trace:
#0 [internal function]: f('a')
#1 %s(8): array_map('f', Array)
#2 {main}
TypeError: strlen(): Argument #1 ($string) must be of type string, int given in %s:9
Stack trace:
#0 %s(9): strlen(12)
#1 {main}
Bfoo
Bbar
Bbaz
Aq
bool(true)
string(1) "A"
[[true,true],[false,true,false],false]