--TEST--
traces of calls with too few, refused and coerced arguments, of builtins and generators
--FILE--
<?php
function f(int $a, $b) { return 1; }
class A { function m($x, $y) {} static function s($x) {} function __construct($q) {} }
function co(string $s, float $f, int $i) { throw new Exception("co"); }
function tr($fn) { try { $fn(); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), ' @', $e->getLine(), "\n", $e->getTraceAsString(), "\n"; } }
tr(fn() => f(1));
tr(fn() => f());
tr(fn() => (new A(1))->m(1));
tr(fn() => A::s());
tr(fn() => new A);
tr(fn() => co(5, 3, "7"));
tr(fn() => co(1.5, "2.5", true));
tr(fn() => intdiv(1, 0));
tr(fn() => strlen());
tr(fn() => strlen([]));
tr(fn() => str_repeat("x", -1));
tr(fn() => array_combine([1], [1, 2]));
tr(fn() => array_map(fn($x) => intdiv($x, 0), [5]));
tr(fn() => json_decode("{", flags: JSON_THROW_ON_ERROR));
tr(fn() => (new ArrayIterator([]))->seek(5));
tr(fn() => [1, 2] > range(1, 0, 5));
tr(fn() => 1 % 0);
tr(fn() => [] + 1);
tr(fn() => (function (int $x) {})("a"));
tr(fn() => unserialize(serialize(fn() => 1)));
tr(fn() => array_fill(0, -1, 0));
tr(fn() => max([]));
tr(fn() => number_format("abc"));
tr(fn() => random_int(5, 1));
tr(fn() => (new SplStack)->pop());
tr(fn() => (new SplFixedArray(2))[5]);
tr(fn() => iterator_to_array((function () { yield 1; throw new LogicException("gen"); })()));
tr(function () { $g = (function () { yield 1; })(); foreach ($g as $x); foreach ($g as $x); });
tr(function () { $g = (function () { throw new LogicException("in"); yield 1; })(); try { $g->current(); } catch (LogicException $e) {} $g->next(); var_dump($g->valid()); });
tr(function () { $g = (function () { yield from h(); })(); try { foreach ($g as $x) echo $x; } catch (LogicException $e) { echo "c"; } foreach ($g as $y) echo $y; });
function h() { yield 1; throw new LogicException("h"); }
tr(function () { $g = (function () { throw new LogicException("in"); yield 1; })(); $w = (function () use ($g) { yield from $g; })(); try { $w->current(); } catch (LogicException $e) { echo "1\n"; } $w2 = (function () use ($g) { yield from $g; })(); $w2->current(); });
var_dump(class_exists('ClosedGeneratorException'), (new ClosedGeneratorException("x"))->getMessage(), get_parent_class('ClosedGeneratorException'));
function deep($n, array $a, ?A $o = null, ...$rest) { if ($n == 0) throw new RuntimeException("deep"); deep($n - 1, $a, $o, "a long string that is more than fifteen", 1.0, 2.5, null, true, $n); }
tr(fn() => deep(2, [1]));
function u(int|string $x, ?float $y = null, bool $z = false, iterable $it = []) { throw new Exception("u"); }
tr(fn() => u(5.0, 3, 1)); tr(fn() => u("5", "3", "yes")); tr(fn() => u(true));
tr(fn() => call_user_func('co', 1, 2, 3)); tr(fn() => call_user_func_array([new A(1), 'm'], [1]));
tr(fn() => array_walk($GLOBALS['arr'], fn($v, $k, $z) => 1));
$arr = [1]; tr(function () use ($arr) { array_walk($arr, fn($v, $k, $z) => 1); });
tr(function () { usort($GLOBALS['arr2'], fn($a, $b, $c) => 0); });
$arr2 = [2, 1]; tr(function () use ($arr2) { usort($arr2, fn($a, $b, $c) => 0); });
function co2(int $x, string $s) { $x++; $s .= '!'; throw new Exception("co2"); }
tr(fn() => co2("41", 12));
--EXPECTF--
ArgumentCountError: Too few arguments to function f(), 1 passed in %s/traces_of_refused_and_coerced_arguments.php on line 6 and exactly 2 expected @2
#0 %s/traces_of_refused_and_coerced_arguments.php(6): f(1)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(6): tr(Object(Closure))
#3 {main}
ArgumentCountError: Too few arguments to function f(), 0 passed in %s/traces_of_refused_and_coerced_arguments.php on line 7 and exactly 2 expected @2
#0 %s/traces_of_refused_and_coerced_arguments.php(7): f()
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(7): tr(Object(Closure))
#3 {main}
ArgumentCountError: Too few arguments to function A::m(), 1 passed in %s/traces_of_refused_and_coerced_arguments.php on line 8 and exactly 2 expected @3
#0 %s/traces_of_refused_and_coerced_arguments.php(8): A->m(1)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(8): tr(Object(Closure))
#3 {main}
ArgumentCountError: Too few arguments to function A::s(), 0 passed in %s/traces_of_refused_and_coerced_arguments.php on line 9 and exactly 1 expected @3
#0 %s/traces_of_refused_and_coerced_arguments.php(9): A::s()
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(9): tr(Object(Closure))
#3 {main}
ArgumentCountError: Too few arguments to function A::__construct(), 0 passed in %s/traces_of_refused_and_coerced_arguments.php on line 10 and exactly 1 expected @3
#0 %s/traces_of_refused_and_coerced_arguments.php(10): A->__construct()
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(10): tr(Object(Closure))
#3 {main}
Exception: co @4
#0 %s/traces_of_refused_and_coerced_arguments.php(11): co('5', 3.0, 7)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(11): tr(Object(Closure))
#3 {main}
Exception: co @4
#0 %s/traces_of_refused_and_coerced_arguments.php(12): co('1.5', 2.5, 1)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(12): tr(Object(Closure))
#3 {main}
DivisionByZeroError: Division by zero @13
#0 %s/traces_of_refused_and_coerced_arguments.php(13): intdiv(1, 0)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(13): tr(Object(Closure))
#3 {main}
ArgumentCountError: strlen() expects exactly 1 argument, 0 given @14
#0 %s/traces_of_refused_and_coerced_arguments.php(14): strlen()
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(14): tr(Object(Closure))
#3 {main}
TypeError: strlen(): Argument #1 ($string) must be of type string, array given @15
#0 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#1 %s/traces_of_refused_and_coerced_arguments.php(15): tr(Object(Closure))
#2 {main}
ValueError: str_repeat(): Argument #2 ($times) must be greater than or equal to 0 @16
#0 %s/traces_of_refused_and_coerced_arguments.php(16): str_repeat('x', -1)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(16): tr(Object(Closure))
#3 {main}
ValueError: array_combine(): Argument #1 ($keys) and argument #2 ($values) must have the same number of elements @17
#0 %s/traces_of_refused_and_coerced_arguments.php(17): array_combine(Array, Array)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(17): tr(Object(Closure))
#3 {main}
DivisionByZeroError: Division by zero @18
#0 %s/traces_of_refused_and_coerced_arguments.php(18): intdiv(5, 0)
#1 [internal function]: {closure}(5)
#2 %s/traces_of_refused_and_coerced_arguments.php(18): array_map(Object(Closure), Array)
#3 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#4 %s/traces_of_refused_and_coerced_arguments.php(18): tr(Object(Closure))
#5 {main}
JsonException: Syntax error @19
#0 %s/traces_of_refused_and_coerced_arguments.php(19): json_decode('{', NULL, 512, 4194304)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(19): tr(Object(Closure))
#3 {main}
OutOfBoundsException: Seek position 5 is out of range @20
#0 %s/traces_of_refused_and_coerced_arguments.php(20): ArrayIterator->seek(5)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(20): tr(Object(Closure))
#3 {main}
ValueError: range(): Argument #3 ($step) must not exceed the specified range @21
#0 %s/traces_of_refused_and_coerced_arguments.php(21): range(1, 0, 5)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(21): tr(Object(Closure))
#3 {main}
DivisionByZeroError: Modulo by zero @22
#0 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#1 %s/traces_of_refused_and_coerced_arguments.php(22): tr(Object(Closure))
#2 {main}
TypeError: Unsupported operand types: array + int @23
#0 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#1 %s/traces_of_refused_and_coerced_arguments.php(23): tr(Object(Closure))
#2 {main}
TypeError: {closure}(): Argument #1 ($x) must be of type int, string given, called in %s/traces_of_refused_and_coerced_arguments.php on line 24 @24
#0 %s/traces_of_refused_and_coerced_arguments.php(24): {closure}('a')
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(24): tr(Object(Closure))
#3 {main}
Exception: Serialization of 'Closure' is not allowed @25
#0 %s/traces_of_refused_and_coerced_arguments.php(25): serialize(Object(Closure))
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(25): tr(Object(Closure))
#3 {main}
ValueError: array_fill(): Argument #2 ($count) must be greater than or equal to 0 @26
#0 %s/traces_of_refused_and_coerced_arguments.php(26): array_fill(0, -1, 0)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(26): tr(Object(Closure))
#3 {main}
ValueError: max(): Argument #1 ($value) must contain at least one element @27
#0 %s/traces_of_refused_and_coerced_arguments.php(27): max(Array)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(27): tr(Object(Closure))
#3 {main}
TypeError: number_format(): Argument #1 ($num) must be of type float, string given @28
#0 %s/traces_of_refused_and_coerced_arguments.php(28): number_format('abc')
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(28): tr(Object(Closure))
#3 {main}
ValueError: random_int(): Argument #1 ($min) must be less than or equal to argument #2 ($max) @29
#0 %s/traces_of_refused_and_coerced_arguments.php(29): random_int(5, 1)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(29): tr(Object(Closure))
#3 {main}
RuntimeException: Can't pop from an empty datastructure @30
#0 %s/traces_of_refused_and_coerced_arguments.php(30): SplDoublyLinkedList->pop()
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(30): tr(Object(Closure))
#3 {main}
RuntimeException: Index invalid or out of range @31
#0 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#1 %s/traces_of_refused_and_coerced_arguments.php(31): tr(Object(Closure))
#2 {main}
LogicException: gen @32
#0 [internal function]: {closure}()
#1 %s/traces_of_refused_and_coerced_arguments.php(32): iterator_to_array(Object(Generator))
#2 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#3 %s/traces_of_refused_and_coerced_arguments.php(32): tr(Object(Closure))
#4 {main}
Exception: Cannot traverse an already closed generator @33
#0 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#1 %s/traces_of_refused_and_coerced_arguments.php(33): tr(Object(Closure))
#2 {main}
bool(false)
1cException: Cannot traverse an already closed generator @35
#0 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#1 %s/traces_of_refused_and_coerced_arguments.php(35): tr(Object(Closure))
#2 {main}
1
Error: Generator passed to yield from was aborted without proper return and is unable to continue @37
#0 [internal function]: {closure}()
#1 %s/traces_of_refused_and_coerced_arguments.php(37): Generator->current()
#2 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#3 %s/traces_of_refused_and_coerced_arguments.php(37): tr(Object(Closure))
#4 {main}
bool(true)
string(1) "x"
string(9) "Exception"
RuntimeException: deep @39
#0 %s/traces_of_refused_and_coerced_arguments.php(39): deep(0, Array, NULL, 'a long string t...', 1.0, 2.5, NULL, true, 1)
#1 %s/traces_of_refused_and_coerced_arguments.php(39): deep(1, Array, NULL, 'a long string t...', 1.0, 2.5, NULL, true, 2)
#2 %s/traces_of_refused_and_coerced_arguments.php(40): deep(2, Array)
#3 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#4 %s/traces_of_refused_and_coerced_arguments.php(40): tr(Object(Closure))
#5 {main}
Exception: u @41
#0 %s/traces_of_refused_and_coerced_arguments.php(42): u(5, 3.0, true)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(42): tr(Object(Closure))
#3 {main}
Exception: u @41
#0 %s/traces_of_refused_and_coerced_arguments.php(42): u('5', 3.0, true)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(42): tr(Object(Closure))
#3 {main}
Exception: u @41
#0 %s/traces_of_refused_and_coerced_arguments.php(42): u(1)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(42): tr(Object(Closure))
#3 {main}
Exception: co @4
#0 %s/traces_of_refused_and_coerced_arguments.php(43): co('1', 2.0, 3)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(43): tr(Object(Closure))
#3 {main}
ArgumentCountError: Too few arguments to function A::m(), 1 passed in %s/traces_of_refused_and_coerced_arguments.php on line 43 and exactly 2 expected @3
#0 %s/traces_of_refused_and_coerced_arguments.php(43): A->m(1)
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(43): tr(Object(Closure))
#3 {main}
TypeError: array_walk(): Argument #1 ($array) must be of type array, null given @44
#0 %s/traces_of_refused_and_coerced_arguments.php(44): array_walk(NULL, Object(Closure))
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(44): tr(Object(Closure))
#3 {main}
ArgumentCountError: Too few arguments to function {closure}(), 2 passed and exactly 3 expected @45
#0 [internal function]: {closure}(1, 0)
#1 %s/traces_of_refused_and_coerced_arguments.php(45): array_walk(Array, Object(Closure))
#2 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#3 %s/traces_of_refused_and_coerced_arguments.php(45): tr(Object(Closure))
#4 {main}
TypeError: usort(): Argument #1 ($array) must be of type array, null given @46
#0 %s/traces_of_refused_and_coerced_arguments.php(46): usort(NULL, Object(Closure))
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(46): tr(Object(Closure))
#3 {main}
ArgumentCountError: Too few arguments to function {closure}(), 2 passed and exactly 3 expected @47
#0 [internal function]: {closure}(2, 1)
#1 %s/traces_of_refused_and_coerced_arguments.php(47): usort(Array, Object(Closure))
#2 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#3 %s/traces_of_refused_and_coerced_arguments.php(47): tr(Object(Closure))
#4 {main}
Exception: co2 @48
#0 %s/traces_of_refused_and_coerced_arguments.php(49): co2(42, '12!')
#1 %s/traces_of_refused_and_coerced_arguments.php(5): {closure}()
#2 %s/traces_of_refused_and_coerced_arguments.php(49): tr(Object(Closure))
#3 {main}
