--TEST--
The called class of callables like ['C', 'parent::f']; objects with readonly properties, iterated by reference
--FILE--
<?php
class B { public static function name() { return static::class; } public function inst() { return static::class . get_class($this); } }
class K1 extends B {} class K2 extends K1 { public static function name() { return 'K2' . parent::name(); } function go() { return [call_user_func([$this, 'parent::name']), call_user_func('parent::name'), call_user_func([$this, 'parent::inst']), call_user_func('self::name'), call_user_func('static::name'), call_user_func([K2::class, 'B::name']), call_user_func([$this, 'self::name'])]; } static function sgo() { return [call_user_func('parent::name'), call_user_func([static::class, 'parent::name']), call_user_func(['K2', 'B::name'])]; } }
class K3 extends K2 {}
function t($f) { try { var_dump($f()); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
t(fn() => call_user_func([K2::class, 'parent::name'])); t(fn() => call_user_func(['K2', 'B::name'])); t(fn() => call_user_func(['K2', 'self::name']));  t(fn() => call_user_func(['K3', 'parent::name'])); t(fn() => call_user_func([new K2, 'parent::inst'])); t(fn() => call_user_func([new K3, 'parent::name']));
t(fn() => (new K2)->go()); t(fn() => (new K3)->go()); t(fn() => K2::sgo()); t(fn() => K3::sgo());
class Ro { public $x = 1; public function __construct(public readonly array $a, public readonly object $o, private readonly int $p = 1) {} function loop() { foreach ($this as $k => &$v) { echo $k, "\n"; } } }
$r = new Ro([1], new stdClass);
t(function () use ($r) { foreach ($r as $k => &$v) { echo "$k\n"; } }); t(fn() => $r->loop()); t(function () use ($r) { foreach ($r as $k => $v) { echo "$k\n"; } });
class Ro2 { public readonly int $u; public readonly object $o; function __construct() { $this->o = new stdClass; } } t(function () { foreach (new Ro2 as $k => &$v) { echo "$k\n"; } });
--EXPECTF--
Deprecated: Callables of the form ["K2", "parent::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 6
string(2) "K1"

Deprecated: Callables of the form ["K2", "B::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 6
string(1) "B"

Deprecated: Callables of the form ["K2", "self::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 6
string(4) "K2K2"

Deprecated: Callables of the form ["K3", "parent::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 6
string(4) "K2K2"

Deprecated: Callables of the form ["K2", "parent::inst"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 6
string(4) "K2K2"

Deprecated: Callables of the form ["K3", "parent::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 6
string(4) "K2K3"

Deprecated: Callables of the form ["K2", "parent::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Use of "parent" in callables is deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K2", "parent::inst"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Use of "self" in callables is deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Use of "static" in callables is deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K2", "B::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K2", "self::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3
array(7) {
  [0]=>
  string(2) "K2"
  [1]=>
  string(2) "K2"
  [2]=>
  string(4) "K2K2"
  [3]=>
  string(4) "K2K2"
  [4]=>
  string(4) "K2K2"
  [5]=>
  string(2) "K2"
  [6]=>
  string(4) "K2K2"
}

Deprecated: Callables of the form ["K3", "parent::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Use of "parent" in callables is deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K3", "parent::inst"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Use of "self" in callables is deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Use of "static" in callables is deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K2", "B::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K3", "self::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3
array(7) {
  [0]=>
  string(4) "K2K3"
  [1]=>
  string(2) "K3"
  [2]=>
  string(4) "K3K3"
  [3]=>
  string(4) "K2K3"
  [4]=>
  string(4) "K2K3"
  [5]=>
  string(2) "K3"
  [6]=>
  string(4) "K2K3"
}

Deprecated: Use of "parent" in callables is deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K2", "parent::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K2", "B::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3
array(3) {
  [0]=>
  string(2) "K2"
  [1]=>
  string(2) "K2"
  [2]=>
  string(1) "B"
}

Deprecated: Use of "parent" in callables is deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K3", "parent::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3

Deprecated: Callables of the form ["K2", "B::name"] are deprecated in %s/callables_with_a_class_in_the_method.php on line 3
array(3) {
  [0]=>
  string(2) "K3"
  [1]=>
  string(4) "K2K3"
  [2]=>
  string(1) "B"
}
x
Error: Cannot acquire reference to readonly property Ro::$a
x
Error: Cannot acquire reference to readonly property Ro::$a
x
a
o
NULL
Error: Cannot acquire reference to readonly property Ro2::$o
