--TEST--
Properties of what is not there, written, and read and written
--FILE--
<?php
class B { public int $v = 1; public ?B $b = null; public array $l = []; }
function t($f) { try { $f(); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
t(function () { $bs = []; $bs[1]->v += 2; });
t(function () { $bs = []; $bs[1]->v = 2; });
t(function () { $bs = []; $bs[1]->v++; });
t(function () { $bs = []; --$bs[1]->v; });
t(function () { $bs = []; $bs[1]->l[] = 2; });
t(function () { $bs = []; $bs[1]->l[1] .= 2; });
t(function () { $bs = []; $bs[1]->b->v .= 2; });
t(function () { $bs = []; $bs[1]->b->v = 2; });
t(function () { $bs = []; $bs[1][2]->v .= 2; });
t(function () { $bs = []; $bs[1]->v ??= 2; });
t(function () { $bs->v .= 2; });
t(function () { $bs->v = 2; });
t(function () { $bs->v++; });
t(function () { $bs[1]->v++; });
t(function () { $o = new B; $o->q->v .= 2; });
t(function () { $o = new B; $o->q->v = 2; });
t(function () { $o = new B; $o->q->v++; });
t(function () { $o = new B; $o->b->v++; });
t(function () { $o = new B; $o->b->b->v++; });
t(function () { $o = new B; $o->q->r->v++; });
t(function () { $o = new B; $o->q[1]->v++; });
t(function () { $o = new B; $o->l[1]->v++; });
t(function () { $o = new B; $o->l[1]->v = 2; });
t(function () { $o = new B; $o->l['x']['y']->v -= 2; });
t(function () { $o = new B; $x = &$o->l[1]->v; });
t(function () { $o = new B; unset($o->l[1]->v); });
t(function () { $o = new B; unset($o->l[1]->l[1]); });
t(function () { $a = [1]; $a[5]->v .= 1; });
t(function () { $a = null; $a[5]->v .= 1; });
t(function () { $a = 'abc'; $a[1]->v .= 1; });
t(function () { $a = 'abc'; $a->v .= 1; });
t(function () { $a = 5; $a[1]->v .= 1; });
t(function () { global $nope; $nope[1]->v .= 1; });
t(function () { static $s = []; $s[1]->v .= 1; });
t(function () { $GLOBALS['nope2']->v .= 1; });
t(function () { foreach ([1] as $i) { $bs[$i]->v += $i; } });
t(function () { $o = new B; $o->q[1] .= 2; });
t(function () { $o = new B; $o->q .= 2; });
t(function () { $o = new B; $o->q++; });
t(function () { $o = new stdClass; $o->q->v .= 2; });
t(function () { $o = new stdClass; try { $o->q->v = 2; } catch (Error) {} var_dump((array)$o); });
t(function () { $o = new B; try { $o->q->v = 2; } catch (Error) {} var_dump($o->q); });
t(function () { $o = new B; try { $o->l[3]->v = 2; } catch (Error) {} var_dump($o->l); });
class R { public readonly ?R $r; private ?R $p = null; public ?R $u; public function __construct() {} function go() { $this->u->u = 1; } }
t(function () { $o = new R; $o->r->u = 2; });
t(function () { $o = new R; $o->p->u = 2; });
t(function () { $o = new R; $o->u->u = 2; });
t(function () { $o = new R; $o->u->u .= 2; });
t(function () { $o = new R; $o->go(); });
class M { public function __get($n) { echo "get $n\n"; return null; } }
t(function () { $o = new M; $o->x->u = 2; });
t(function () { $o = new M; $o->x->u .= 2; });
t(function () { $o = new M; $o->x->u++; });
--EXPECTF--
Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 4
Error: Attempt to assign property "v" on null
Error: Attempt to assign property "v" on null

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 6
Error: Attempt to increment/decrement property "v" on null

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 7
Error: Attempt to increment/decrement property "v" on null
Error: Attempt to modify property "l" on null

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 9
Error: Attempt to modify property "l" on null

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 10
Error: Attempt to modify property "b" on null
Error: Attempt to modify property "b" on null

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 12

Warning: Undefined array key 2 in %s/missing_objects_read_and_written.php on line 12
Error: Attempt to assign property "v" on null
Error: Attempt to assign property "v" on null

Warning: Undefined variable $bs in %s/missing_objects_read_and_written.php on line 14
Error: Attempt to assign property "v" on null
Error: Attempt to assign property "v" on null

Warning: Undefined variable $bs in %s/missing_objects_read_and_written.php on line 16
Error: Attempt to increment/decrement property "v" on null

Warning: Undefined variable $bs in %s/missing_objects_read_and_written.php on line 17

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 17
Error: Attempt to increment/decrement property "v" on null

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 18

Warning: Undefined property: B::$q in %s/missing_objects_read_and_written.php on line 18
Error: Attempt to assign property "v" on null

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 19
Error: Attempt to assign property "v" on null

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 20

Warning: Undefined property: B::$q in %s/missing_objects_read_and_written.php on line 20
Error: Attempt to increment/decrement property "v" on null
Error: Attempt to increment/decrement property "v" on null
Error: Attempt to modify property "b" on null

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 23

Warning: Undefined property: B::$q in %s/missing_objects_read_and_written.php on line 23
Error: Attempt to modify property "r" on null

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 24

Warning: Undefined property: B::$q in %s/missing_objects_read_and_written.php on line 24

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 24
Error: Attempt to increment/decrement property "v" on null

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 25
Error: Attempt to increment/decrement property "v" on null
Error: Attempt to assign property "v" on null

Warning: Undefined array key "x" in %s/missing_objects_read_and_written.php on line 27

Warning: Undefined array key "y" in %s/missing_objects_read_and_written.php on line 27
Error: Attempt to assign property "v" on null
Error: Attempt to modify property "v" on null

Warning: Undefined array key 5 in %s/missing_objects_read_and_written.php on line 31
Error: Attempt to assign property "v" on null

Warning: Undefined array key 5 in %s/missing_objects_read_and_written.php on line 32
Error: Attempt to assign property "v" on null
Error: Cannot use string offset as an object
Error: Attempt to assign property "v" on string
Error: Cannot use a scalar value as an array

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 36
Error: Attempt to assign property "v" on null

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 37
Error: Attempt to assign property "v" on null

Warning: Undefined global variable $nope2 in %s/missing_objects_read_and_written.php on line 38
Error: Attempt to assign property "v" on null

Warning: Undefined variable $bs in %s/missing_objects_read_and_written.php on line 39

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 39
Error: Attempt to assign property "v" on null

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 40

Warning: Undefined property: B::$q in %s/missing_objects_read_and_written.php on line 40

Warning: Undefined array key 1 in %s/missing_objects_read_and_written.php on line 40

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 41

Warning: Undefined property: B::$q in %s/missing_objects_read_and_written.php on line 41

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 42

Warning: Undefined property: B::$q in %s/missing_objects_read_and_written.php on line 42

Warning: Undefined property: stdClass::$q in %s/missing_objects_read_and_written.php on line 43
Error: Attempt to assign property "v" on null
array(1) {
  ["q"]=>
  NULL
}

Deprecated: Creation of dynamic property B::$q is deprecated in %s/missing_objects_read_and_written.php on line 45
NULL
array(1) {
  [3]=>
  NULL
}
Error: Cannot indirectly modify readonly property R::$r
Error: Cannot access private property R::$p
Error: Attempt to assign property "u" on null
Error: Typed property R::$u must not be accessed before initialization
Error: Attempt to assign property "u" on null
get x

Notice: Indirect modification of overloaded property M::$x has no effect in %s/missing_objects_read_and_written.php on line 54
Error: Attempt to assign property "u" on null
get x

Notice: Indirect modification of overloaded property M::$x has no effect in %s/missing_objects_read_and_written.php on line 55
Error: Attempt to assign property "u" on null
get x

Notice: Indirect modification of overloaded property M::$x has no effect in %s/missing_objects_read_and_written.php on line 56
Error: Attempt to increment/decrement property "u" on null
