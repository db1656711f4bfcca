--TEST--
Static calls and callables by class name take what the class has; private methods of the calling class come first on objects only
--FILE--
<?php
class Base { private static function secret($v) { return $v + 1000; } private function p($v) { return "base"; }
 public static function go() { $m = 'secret'; $c = static::class; $f = static::secret(...); $g = [$c, 'secret']; $h = "$c::secret"; return [$f(1), static::$m(1), $c::secret(1), $c::$m(1), $g(1), $h(1), call_user_func("$c::secret", 1), call_user_func($g, 1), is_callable($g)]; }
 function in() { $m = 'p'; return [static::p(1), $this->p(1), $this->$m(1), static::p(...)(1), $this->p(...)(1), B::p(1)]; } }
class A extends Base {} class B extends A { public static function secret($v) { return $v + 9; } public function p($v) { return "b"; } }
echo json_encode([B::go(), A::go(), (new B)->in()]), "\n";
--EXPECT--
[[10,10,10,10,10,10,10,10,true],[1001,1001,1001,1001,1001,1001,1001,1001,true],["b","base","base","b","base","b"]]
