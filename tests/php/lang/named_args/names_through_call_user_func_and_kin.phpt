--TEST--
Named arguments through call_user_func, call_user_func_array, fibers, reflection and callbacks
--FILE--
<?php
function f($a = 1, $b = 2, ...$rest) { echo json_encode([$a, $b, $rest]), "\n"; return 7; }
function r(&$x) { $x = 5; }
class C { function m($p, $q = 3) { echo "m $p $q\n"; } static function s($p, $q = 4) { echo "s $p $q\n"; } function __call($n, $a) { echo $n, json_encode($a), "\n"; } static function __callStatic($n, $a) { echo "static $n", json_encode($a), "\n"; } function __invoke($p) { echo "inv $p\n"; } function __construct($z = 0) { echo "C $z\n"; } }
function t($c) { try { $c(); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
t(fn() => call_user_func('f', b: 1));
t(fn() => call_user_func('f', 5, b: 1));
t(fn() => call_user_func('f', 5, x: 1, y: 2));
t(fn() => call_user_func(callback: 'f'));
t(fn() => call_user_func(callback: 'f', b: 2));


t(fn() => call_user_func('f', ...['b' => 5]));
t(fn() => call_user_func('f', ...[1, 'b' => 5]));
t(fn() => call_user_func('f', 1, a: 5));
t(fn() => call_user_func_array('f', ['b' => 5]));
t(fn() => call_user_func_array('f', [1, 'b' => 5, 'z' => 6]));
t(fn() => call_user_func_array('f', ['b' => 5, 1]));
t(fn() => call_user_func_array('f', [1, 'a' => 5]));
t(fn() => call_user_func_array('strlen', ['string' => 'abc']));
t(fn() => var_dump(call_user_func('strlen', string: 'abc')));
t(fn() => var_dump(call_user_func('strlen', str: 'abc')));
t(fn() => call_user_func([new C, 'm'], q: 1, p: 2));
t(fn() => call_user_func(['C', 's'], q: 1, p: 2));
t(fn() => call_user_func('C::s', p: 2));
t(fn() => call_user_func([new C, 'none'], q: 1, p: 2));
t(fn() => call_user_func(['C', 'none'], 1, p: 2));
t(fn() => call_user_func(new C(z: 3), p: 2));
t(fn() => call_user_func([new C, 'm'], q: 1));
t(fn() => call_user_func(fn(int $x) => print("x $x\n"), x: "12"));
t(function () { $v = 1; call_user_func('r', x: $v); var_dump($v); });
t(function () { $v = 1; call_user_func_array('r', ['x' => &$v]); var_dump($v); });
t(fn() => (new ReflectionFunction('f'))->invoke(1, b: 3));
t(fn() => (new ReflectionFunction('f'))->invokeArgs(['b' => 3]));
t(fn() => (new ReflectionMethod('C', 'm'))->invoke(new C, q: 3, p: 1));
t(fn() => (new ReflectionMethod('C', 'm'))->invokeArgs(new C, ['q' => 3, 'p' => 1]));
t(fn() => (new ReflectionClass('C'))->newInstance(z: 4));
t(fn() => (new ReflectionClass('C'))->newInstanceArgs(['z' => 4]));
t(fn() => forward_static_call('f', 1, b: 3));
t(fn() => forward_static_call_array('f', ['b' => 3]));
t(fn() => Closure::fromCallable('f')->call(new C, b: 3));
t(fn() => Closure::fromCallable('f')->__invoke(b: 3, c: 5));
t(fn() => (new C)->__invoke(p: 3));
t(fn() => array_map(callback: 'f', array: ['a' => 1, 'b' => 2]));
t(fn() => array_map('f', ['a' => 1, 'b' => 2], arrays: [1]));
t(fn() => array_map('f', ...['array' => [1, 2]]));
t(fn() => usort(callback: fn($a, $b) => 1, array: $GLOBALS['arr']));
t(fn() => array_filter([1, 2, 3], mode: ARRAY_FILTER_USE_KEY, callback: 'f'));
t(function () { $a = ['x' => 1]; array_walk($a, 'f', arg: 9); array_walk(array: $a, callback: 'f'); });
t(fn() => register_shutdown_function('f', 1, b: 'shutdown'));
t(fn() => register_shutdown_function('f', b: 'shutdown2'));
t(fn() => iterator_apply(new ArrayIterator([1]), 'f', ['b' => 3]));
t(fn() => iterator_apply(iterator: new ArrayIterator([1]), callback: 'f', args: [3]));
t(fn() => preg_replace_callback(pattern: '/a/', callback: 'f', subject: 'aa'));
t(fn() => new Fiber(callback: 'f'));
t(fn() => (new Fiber('f'))->start(b: 3));
t(fn() => (new Fiber('f'))->start(1, z: 3));
t(fn() => var_dump(max(...['value' => [1, 2]])));
t(fn() => var_dump(max(value: [1, 2])));
t(fn() => var_dump(min(1, values: 2)));
t(fn() => call_user_func('call_user_func', 'f', b: 8));
t(fn() => call_user_func_array('call_user_func_array', ['callback' => 'f', 'args' => ['b' => 8]]));
t(fn() => call_user_func_array(args: ['b' => 1], callback: 'f'));
t(fn() => func_get_args(x: 1));
t(fn() => call_user_func());
t(fn() => call_user_func(b: 1));
t(fn() => sprintf('%s', x: 1));
t(fn() => printf(format: "%s\n", values: 1));
t(fn() => var_dump(array_merge(a: [1], b: [2])));
t(fn() => var_dump(array_merge(...['a' => [1], 'b' => [2]])));
t(fn() => set_error_handler(callback: fn() => true));
t(fn() => spl_autoload_register(callback: fn($c) => print("auto $c\n")));
t(fn() => new Nope(x: 1));
t(function () { $v = 1; $w = 2; call_user_func_array(function (&$a, $b, &...$rest) { $a++; $b++; foreach ($rest as &$r) $r++; }, [&$v, 'b' => &$w, 'c' => &$w]); var_dump($v, $w); });
t(function () { $v = 1; $w = 2; call_user_func_array(function (&$a, $b, ...$rest) { $a++; $b++; foreach ($rest as &$r) $r++; }, [&$v, 'b' => &$w, 'c' => &$w]); var_dump($v, $w); });
t(function () { $v = 1; $w = 2; call_user_func_array(function ($a, &$b) { $a++; $b++; }, [&$v, 'b' => &$w]); var_dump($v, $w); });
t(function () { $v = 1; call_user_func_array([new C, 'none'], ['x' => &$v, 'y' => 2]); });
t(function () { $v = [3, 1]; call_user_func_array('sort', ['array' => &$v]); echo json_encode($v), "\n"; call_user_func('sort', array: $v); });
t(function () { $v = [3, 1]; (new ReflectionFunction('sort'))->invokeArgs(['array' => &$v]); echo json_encode($v), "\n"; });
t(fn() => str_replace(search: 'a'));
t(fn() => max(zz: 1));
t(fn() => sprintf(zz: 1));
t(fn() => f(...new ArrayIterator(['a' => 3, 'zz' => 4])));
class FF { static function a() { return forward_static_call(['FF', 'b'], 1, x: 3); } static function b(...$a) { return json_encode($a); } static function c() { return forward_static_call_array(['FF', 'b'], ['x' => 3]); } }
t(fn() => print(FF::c() . "\n"));
t(fn() => print(FF::a() . "\n"));
--EXPECTF--
[1,1,[]]
[5,1,[]]
[5,2,{"x":1,"y":2}]
[1,2,[]]
[1,2,[]]
[1,5,[]]
[1,5,[]]
Error: Named parameter $a overwrites previous argument
[1,5,[]]
[1,5,{"z":6}]
Error: Cannot use positional argument after named argument
Error: Named parameter $a overwrites previous argument
int(3)
Error: Unknown named parameter $str
C 0
m 2 1
s 2 1
s 2 4
C 0
none{"q":1,"p":2}
static none{"0":1,"p":2}
C 3
inv 2
C 0
ArgumentCountError: C::m(): Argument #1 ($p) not passed
x 12

Warning: r(): Argument #1 ($x) must be passed by reference, value given in %s/names_through_call_user_func_and_kin.php on line 31
int(1)
int(5)
[1,3,[]]
[1,3,[]]
C 0
m 1 3
C 0
m 1 3
C 4
C 4
ArgumentCountError: forward_static_call() does not accept unknown named parameters
[3,2,[]]
C 0

Warning: Cannot rebind scope of closure created from function in %s/names_through_call_user_func_and_kin.php on line 41
[1,3,{"c":5}]
C 0
inv 3
[1,2,[]]
[2,2,[]]
ArgumentCountError: array_map() does not accept unknown named parameters
[1,2,[]]
[2,2,[]]
TypeError: usort(): Argument #1 ($array) must be of type array, null given
[0,2,[]]
[1,2,[]]
[2,2,[]]
[1,"x",[9]]
[1,"x",[]]
ArgumentCountError: register_shutdown_function() does not accept unknown named parameters
ArgumentCountError: register_shutdown_function() does not accept unknown named parameters
[3,2,[]]
[3,2,[]]
[["a"],2,[]]
[["a"],2,[]]
[1,3,[]]
[1,2,{"z":3}]
int(2)
int(2)
ArgumentCountError: min() does not accept unknown named parameters
[1,8,[]]
[1,8,[]]
[1,1,[]]
Error: Unknown named parameter $x
ArgumentCountError: call_user_func() expects at least 1 argument, 0 given
ArgumentCountError: call_user_func() expects at least 1 argument, 0 given
ArgumentCountError: sprintf() does not accept unknown named parameters
ArgumentCountError: printf() does not accept unknown named parameters
ArgumentCountError: array_merge() does not accept unknown named parameters
ArgumentCountError: array_merge() does not accept unknown named parameters
auto Nope
Error: Class "Nope" not found
int(2)
int(3)
int(2)
int(2)
int(1)
int(3)
C 0
none{"x":1,"y":2}
[1,3]
[1,3]
ArgumentCountError: str_replace() expects at least 3 arguments, 1 given
ArgumentCountError: max() expects at least 1 argument, 0 given
ArgumentCountError: sprintf() expects at least 1 argument, 0 given
[3,2,{"zz":4}]
[3]
ArgumentCountError: forward_static_call() does not accept unknown named parameters
