--TEST--
self:: calls of instance methods where $this is no object of the class; what unbinding a closure takes
--FILE--
<?php
class A { public $v = 1; function inst() { return isset($this) ? "this" : "none"; } private function priv() { return "priv"; }
 function go() { return $this->inst() . self::inst() . self::priv(); }
 static function st() { try { return self::inst(); } catch (Error $e) { return $e->getMessage(); } }
 static function st2() { try { return self::priv(); } catch (Error $e) { return $e->getMessage(); } }
 static function st3() { try { $this->v = 2; } catch (Error $e) { return $e->getMessage(); } }
 function clo() { return function () { $this->v = 5; return $this->v; }; }
 function clo2() { return function () { return self::inst(); }; }
 function clo3() { return function () { return [self::class, self::K]; }; }
}
for ($i = 0; $i < 3; $i++) { echo (new A)->go(), A::st(), A::st2(), A::st3(), "\n"; }
class B { public int $v = 1; }
class Z {}
function t($f) { try { var_dump($f()); } catch (Error $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
$f = (new A)->clo();
t($f); t($f->bindTo(new B)); t($f->bindTo(new Z, A::class)); t(Closure::bind($f, null)); 
$s = (new A)->clo2();
t($s); t($s->bindTo(new Z)); t($s->bindTo(new Z)); t($s->bindTo(null)); t(Closure::bind($s, null, null)); 
$s = (new A)->clo3();
t($s); t($s->bindTo(null)); t(Closure::bind($s, null, null)); t(Closure::bind($s, new Z, null));
$g = function () { $this->v = "text"; return $this->v; };
t($g->bindTo(new A)); t($g->bindTo(new B, B::class)); t($g->bindTo(new B));
$o = new A; $o->{'inst/0'} = 1; var_dump($o->{'inst/0'}, $o->{'new/0'} ?? 'n');
--EXPECTF--
thisthisprivNon-static method A::inst() cannot be called staticallyNon-static method A::priv() cannot be called staticallyUsing $this when not in object context
thisthisprivNon-static method A::inst() cannot be called staticallyNon-static method A::priv() cannot be called staticallyUsing $this when not in object context
thisthisprivNon-static method A::inst() cannot be called staticallyNon-static method A::priv() cannot be called staticallyUsing $this when not in object context
int(5)
int(5)

Deprecated: Creation of dynamic property Z::$v is deprecated in %s/static_calls_without_an_object.php on line 7
int(5)

Warning: Cannot unbind $this of closure using $this in %s/static_calls_without_an_object.php on line 16
Error: Value of type null is not callable
string(4) "this"
Error: Non-static method A::inst() cannot be called statically
Error: Non-static method A::inst() cannot be called statically
Error: Non-static method A::inst() cannot be called statically
Error: Cannot access "self" when no class scope is active
Error: Undefined constant A::K
Error: Undefined constant A::K
Error: Cannot use "self" in the global scope
Error: Undefined constant Closure::K
string(4) "text"
TypeError: Cannot assign string to property B::$v of type int
TypeError: Cannot assign string to property B::$v of type int

Deprecated: Creation of dynamic property A::$inst/0 is deprecated in %s/static_calls_without_an_object.php on line 23
int(1)
string(1) "n"
