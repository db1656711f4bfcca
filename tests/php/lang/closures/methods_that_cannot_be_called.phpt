--TEST--
What PHP says of methods that cannot be called from here
--FILE--
<?php
class Base { private static function secret($v) { return $v + 1000; } protected static function g($v) { return $v; } public function inst($v) { return $v; } private function p() { return "base"; }
 public static function go() { return array_map([static::class, 'secret'], [1]); } function go2() { return [array_map([$this, 'p'], [1]), call_user_func([$this, 'p']), array_map([$this, 'secret'], [1]), $this->secret(1), static::secret(1)]; }
 function go3() { return array_map($this->p(...), [1]); } function go4() { return array_map($this->secret(...), [1]); } function go5() { return array_map('B::secret', [1]); }  }
class A extends Base {} class B extends A { public static function secret($v) { return $v + 9; } public function p() { return "b"; } }
echo json_encode([B::go(), (new B)->go2(), (new B)->go3(), (new B)->go4(), (new B)->go5()]), "\n";
foreach (['secret', 'g'] as $m) { try { A::$m(1); } catch (Error $e) { echo $e->getMessage(), "\n"; } try { (new A)->$m(1); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
try { A::secret(1); } catch (Error $e) { echo $e->getMessage(), "\n"; } try { A::g(1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { A::g(...); } catch (Error $e) { echo $e->getMessage(), "\n"; } 
foreach (['inst', 'secret', 'g', 'zz'] as $m) { try { array_map(['A', $m], [1]); } catch (Error $e) { echo $e->getMessage(), "\n"; } try { array_map([new A, $m], [1]); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
try { A::inst(1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
[[10],[["base"],"base",[1001],1001,10],["base"],[1001],[10]]
Call to private method Base::secret() from global scope
Call to private method Base::secret() from global scope
Call to protected method Base::g() from global scope
Call to protected method Base::g() from global scope
Call to private method Base::secret() from global scope
Call to protected method Base::g() from global scope
Call to protected method Base::g() from global scope
array_map(): Argument #1 ($callback) must be a valid callback or null, non-static method A::inst() cannot be called statically
array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access private method A::secret()
array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access private method A::secret()
array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access protected method A::g()
array_map(): Argument #1 ($callback) must be a valid callback or null, cannot access protected method A::g()
array_map(): Argument #1 ($callback) must be a valid callback or null, class A does not have a method "zz"
array_map(): Argument #1 ($callback) must be a valid callback or null, class A does not have a method "zz"
Non-static method Base::inst() cannot be called statically
