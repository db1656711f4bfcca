--TEST--
the object of new is there before its arguments, and goes without a destructor when one throws
--FILE--
<?php
class A { function __construct(...$a) {} }
class D { public $x; function __construct($x = null) { $this->x = $x; if ($x === 'bad') throw new Exception("ctor"); } function __destruct() { echo "d", spl_object_id($this), "\n"; } }
class P { private function __construct($x) { echo "private"; } static function mk($x) { return new P(boom($x)); } static function mk2($x) { return new static(ok($x)); } }
abstract class Ab { }
class N {}
function ok($x) { echo "ok $x "; return $x; }
function boom($x) { throw new LogicException("boom $x"); }
function oid() { return spl_object_id(new N); }
function inside() {
  try { new A(boom(1)); } catch (Exception $e) { var_dump(spl_object_id($e)); }
  unset($e); var_dump(spl_object_id(new N));
  try { $d = new D(boom(2)); } catch (Exception $e) { var_dump(spl_object_id($e)); echo "caught\n"; }
  $n = new N; var_dump(spl_object_id($n));
  try { $d = new D(ok('bad')); } catch (Exception $e) { var_dump(spl_object_id($e)); echo "caught\n"; }
  $m = new N; var_dump(spl_object_id($m), spl_object_id($n));
  $d = new D(oid()); var_dump($d); $d = new D(ok(5)); var_dump($d); unset($d);
  try { P::mk(1); } catch (Exception $e) { echo $e->getMessage(), spl_object_id($e), "\n", $e->getTraceAsString(), "\n"; }
  var_dump(P::mk2(1));
  try { new P(ok(1)); } catch (Error $e) { echo $e->getMessage(), spl_object_id($e), "\n"; }
  try { new Ab(ok(1)); } catch (Error $e) { echo $e->getMessage(), spl_object_id($e), "\n"; }
  try { new Undef(ok(1)); } catch (Error $e) { echo $e->getMessage(), spl_object_id($e), "\n"; }
  try { new N(ok(1)); } catch (Error $e) { echo $e->getMessage(), spl_object_id($e), "\n"; }
  try { new A(intdiv(1, 0)); } catch (Error $e) { echo $e->getMessage(), spl_object_id($e), "\n"; }
  try { new A(new A, new A(boom(3))); } catch (Exception $e) { echo $e->getMessage(), spl_object_id($e), "\n"; }
  try { throw new Exception("m" . ok('x'),
     ok(4)); } catch (Exception $e) { echo $e->getMessage(), spl_object_id($e), $e->getLine(), $e->getTraceAsString(), "\n"; }
  try { $c = 'A'; new $c($x = ok(2), new $c(throw new Exception("t"))); } catch (Exception $e) { echo $e->getMessage(), spl_object_id($e), $e->getLine(), "\n"; }
  $o = new class(ok(7)) { public function __construct(public $v) {} }; echo $o->v, spl_object_id($o), "\n";
  $list = []; foreach ([1, 2, 3] as $i) { try { $list[] = new D($i == 2 ? boom($i) : ok($i)); } catch (Exception $e) { echo get_class($e), spl_object_id($e), "\n"; } }
  foreach ($list as $l) echo spl_object_id($l), ' ';
  $g = (function () { yield new D(ok(yield 5)); })(); foreach ($g as $v) { if (is_object($v)) echo spl_object_id($v), "\n"; else echo $v, "\n"; }
  try { $it = new ArrayIterator([oid(), boom(8)]); } catch (Exception $e) { echo spl_object_id($e), "\n"; }
  $dt = new ArrayObject([ok(1)]); var_dump(spl_object_id($dt), count($dt));
  new A(...[ok(1), ok(2)], ...[boom(5)]);
}
try { inside(); } catch (Exception $e) { echo $e->getMessage(), spl_object_id($e), "\n"; }
try { new D(boom(2)); } catch (Exception $e) { echo spl_object_id($e), "\n"; }
$n = new N; echo spl_object_id($n), "\n";
try { new D(x: boom(2)); } catch (Exception $e) { echo spl_object_id($e), "\n"; }
echo "end\n";
--EXPECTF--
int(2)
int(2)
int(1)
caught
int(2)
ok bad int(4)
caught
int(1)
int(2)
object(D)#3 (1) {
  ["x"]=>
  int(5)
}
ok 5 d3
object(D)#5 (1) {
  ["x"]=>
  int(5)
}
d5
boom 13
#0 %s/objects_are_made_before_the_arguments_of_new.php(4): boom(1)
#1 %s/objects_are_made_before_the_arguments_of_new.php(18): P::mk(1)
#2 %s/objects_are_made_before_the_arguments_of_new.php(37): inside()
#3 {main}
ok 1 privateobject(P)#4 (0) {
}
Call to private P::__construct() from global scope5
Cannot instantiate abstract class Ab3
Class "Undef" not found5
ok 1 Division by zero4
boom 37
ok x ok 4 mx426#0 %s/objects_are_made_before_the_arguments_of_new.php(37): inside()
#1 {main}
ok 2 t528
ok 7 74
ok 1 LogicException3
ok 3 6 5 5
ok  10
7
ok 1 int(3)
int(1)
ok 1 ok 2 d6
d5
d10
boom 511
10
11
8
end
