--TEST--
keywords are allowed as member names
--FILE--
<?php
class A { const FOR = 'for', IF = 'if'; public $class = 'cls'; function list() { return 'list'; } static function new() { return 'new'; } function print($x) { return $x; } }
echo A::FOR, A::IF, (new A)->class, (new A)->list(), A::new(), (new A)->print('p'), "\n";
function enum() { return 'enum fn'; } echo enum(), "\n";
echo (fn(int $match) => $match)(match: 5), json_encode(['list' => 1]), "\n";
class enum_ { } enum readonly_ { case default; case match; }
echo readonly_::default->name, readonly_::match->name, "\n"; namespace\enum();
--EXPECT--
forifclslistnewp
enum fn
5{"list":1}
defaultmatch
