--TEST--
call and callstatic
--FILE--
<?php
class C { function __call($n, $a) { return "->$n(" . implode(',', $a) . ')'; } static function __callStatic($n, $a) { return "::$n(" . implode(',', $a) . ')'; } private function priv() { return 'private'; } function inside() { return [self::other(1), static::st(2), C::x(), $this->priv()]; } }
$c = new C;
echo $c->foo(1, 2), C::bar(3), $c->priv(), json_encode($c->inside()), call_user_func([$c, 'dyn'], 9), call_user_func('C::dyn', 8), (new C)->{'a b'}(), "\n";
echo implode(array_map([$c, 'm'], [1, 2])), is_callable([$c, 'anything']) ? 'y' : 'n', method_exists($c, 'anything') ? 'y' : 'n', "\n";
--EXPECT--
->foo(1,2)::bar(3)->priv()["->other(1)","->st(2)","->x()","private"]->dyn(9)::dyn(8)->a b()
->m(1)->m(2)yn
