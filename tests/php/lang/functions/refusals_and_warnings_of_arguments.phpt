--TEST--
refusals of arguments and functions against the warnings of other arguments
--FILE--
<?php
set_error_handler(function ($no, $msg) { echo "[$msg]\n"; return true; });
function i(int $x, $y = 0) { return 1; }
function ii(int $x, int $y = 0, ...$r) { return 1; }
function r(&$x, $y = 0) { return 1; }
function s(string $s, array $a = []) {}
class T { function __construct(int $a = 0, $b = 0) {} function m(int $x, $y = 0) {} static function st(int $x, $y = 0) {} function rm(&$x, $y = 0) {} public $pub; function __call($n, $a) { echo "call $n\n"; } }
function t(callable $f) { try { $f(); } catch (Error $e) { echo get_class($e), ": ", $e->getMessage(), "\n"; } }
$o = new T; $n = null; $arr = [];
function named() {
$o = new T; $n = null; $arr = [];
t(function () use ($o, $n, $arr) { i("x", $undef); });
t(function () use ($o, $n, $arr) { i("x", $arr['k']); });
t(function () use ($o, $n, $arr) { i("x", $n->p); });
t(function () use ($o, $n, $arr) { i("x", "a$arr"); });
t(function () use ($o, $n, $arr) { i("x", $undef . $arr[3]); });
t(function () use ($o, $n, $arr) { i(y: $undef, x: "x"); });
t(function () use ($o, $n, $arr) { i($undef, $undef2); });
t(function () use ($o, $n, $arr) { i(); });
t(function () use ($o, $n, $arr) { i(...[], ...$undef); });
t(function () use ($o, $n, $arr) { ii(1, "x", $undef, $undef2); });
t(function () use ($o, $n, $arr) { ii("y", "x", $arr[0], $undef2); });
t(function () use ($o, $n, $arr) { r(5, $undef); });
t(function () use ($o, $n, $arr) { r(1 + 2, $undef); });
t(function () use ($o, $n, $arr) { r($arr['x'], $undef); });
t(function () use ($o, $n, $arr) { r("a" . $undef3, $undef); });
t(function () use ($o, $n, $arr) { s($arr, $undef); });
t(function () use ($o, $n, $arr) { s($undef, $undef2); });
t(function () use ($o, $n, $arr) { $o->m("x", $undef); });
t(function () use ($o, $n, $arr) { $o->m($undef, $arr[1]); });
t(function () use ($o, $n, $arr) { $o->rm(f(), $undef); });
t(function () use ($o, $n, $arr) { $o->nope($undef, $arr[1]); });
t(function () use ($o, $n, $arr) { $n->nope($undef, $arr[1]); });
t(function () use ($o, $n, $arr) { T::st("x", $undef); });
t(function () use ($o, $n, $arr) { T::nope("x", $undef); });
t(function () use ($o, $n, $arr) { new T("x", $undef); });
t(function () use ($o, $n, $arr) { new T($undef, $arr[2]); });
t(function () use ($o, $n, $arr) { new Nope($undef, $arr[2]); });
t(function () use ($o, $n, $arr) { nope($undef, $arr[2]); });
t(function () use ($o, $n, $arr) { $f = 'nope'; $f($undef, $arr[2]); });
t(function () use ($o, $n, $arr) { $f = 'i'; $f("x", $arr[2]); });
t(function () use ($o, $n, $arr) { $f = i(...); $f("x", $arr[2]); });
t(function () use ($o, $n, $arr) { $f = fn(int $x, $y) => 1; $f("x", $arr[2]); });
t(function () use ($o, $n, $arr) { strlen($arr, $undef); });
t(function () use ($o, $n, $arr) { strlen($undef); });
t(function () use ($o, $n, $arr) { strlen(); });
t(function () use ($o, $n, $arr) { str_repeat($arr, $undef); });
t(function () use ($o, $n, $arr) { str_repeat("x", $arr['n']); });
t(function () use ($o, $n, $arr) { str_repeat($undef, $arr['n']); });
t(function () use ($o, $n, $arr) { sort(5, $undef); });
t(function () use ($o, $n, $arr) { sort($undef, $undef2); });
t(function () use ($o, $n, $arr) { preg_match("/x/", $undef, 5); });
t(function () use ($o, $n, $arr) { array_push(5, $undef); });
t(function () use ($o, $n, $arr) { array_map($undef, $undef2, $arr[1]); });
t(function () use ($o, $n, $arr) { implode($undef, $arr[1]); });
t(function () use ($o, $n, $arr) { max($undef, $arr[1]); });
t(function () use ($o, $n, $arr) { max($undef); });
t(function () use ($o, $n, $arr) { in_array($undef, $undef2); });
t(function () use ($o, $n, $arr) { call_user_func('i', "x", $undef); });
} named();
--EXPECTF--
[Undefined variable $undef]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 12
[Undefined array key "k"]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 13
[Attempt to read property "p" on null]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 14
[Array to string conversion]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 15
[Undefined array key 3]
[Undefined variable $undef]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 16
[Undefined variable $undef]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 17
[Undefined variable $undef]
[Undefined variable $undef2]
TypeError: i(): Argument #1 ($x) must be of type int, null given, called in %s/refusals_and_warnings_of_arguments.php on line 18
ArgumentCountError: Too few arguments to function i(), 0 passed in %s/refusals_and_warnings_of_arguments.php on line 19 and at least 1 expected
[Undefined variable $undef]
TypeError: Only arrays and Traversables can be unpacked
[Undefined variable $undef]
[Undefined variable $undef2]
TypeError: ii(): Argument #2 ($y) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 21
[Undefined array key 0]
[Undefined variable $undef2]
TypeError: ii(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 22
Error: r(): Argument #1 ($x) cannot be passed by reference
Error: r(): Argument #1 ($x) cannot be passed by reference
[Undefined variable $undef]
[Undefined variable $undef3]
Error: r(): Argument #1 ($x) cannot be passed by reference
[Undefined variable $undef]
TypeError: s(): Argument #1 ($s) must be of type string, array given, called in %s/refusals_and_warnings_of_arguments.php on line 27
[Undefined variable $undef]
[Undefined variable $undef2]
TypeError: s(): Argument #1 ($s) must be of type string, null given, called in %s/refusals_and_warnings_of_arguments.php on line 28
[Undefined variable $undef]
TypeError: T::m(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 29
[Undefined variable $undef]
[Undefined array key 1]
TypeError: T::m(): Argument #1 ($x) must be of type int, null given, called in %s/refusals_and_warnings_of_arguments.php on line 30
Error: Call to undefined function f()
[Undefined variable $undef]
[Undefined array key 1]
call nope
Error: Call to a member function nope() on null
[Undefined variable $undef]
TypeError: T::st(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 34
Error: Call to undefined method T::nope()
[Undefined variable $undef]
TypeError: T::__construct(): Argument #1 ($a) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 36
[Undefined variable $undef]
[Undefined array key 2]
TypeError: T::__construct(): Argument #1 ($a) must be of type int, null given, called in %s/refusals_and_warnings_of_arguments.php on line 37
Error: Class "Nope" not found
Error: Call to undefined function nope()
Error: Call to undefined function nope()
[Undefined array key 2]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 41
[Undefined array key 2]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 42
[Undefined array key 2]
TypeError: {closure}(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 43
[Undefined variable $undef]
ArgumentCountError: strlen() expects exactly 1 argument, 2 given
[Undefined variable $undef]
[strlen(): Passing null to parameter #1 ($string) of type string is deprecated]
ArgumentCountError: strlen() expects exactly 1 argument, 0 given
[Undefined variable $undef]
TypeError: str_repeat(): Argument #1 ($string) must be of type string, array given
[Undefined array key "n"]
[str_repeat(): Passing null to parameter #2 ($times) of type int is deprecated]
[Undefined variable $undef]
[Undefined array key "n"]
[str_repeat(): Passing null to parameter #1 ($string) of type string is deprecated]
[str_repeat(): Passing null to parameter #2 ($times) of type int is deprecated]
Error: sort(): Argument #1 ($array) cannot be passed by reference
[Undefined variable $undef2]
TypeError: sort(): Argument #1 ($array) must be of type array, null given
[Undefined variable $undef]
Error: preg_match(): Argument #3 ($matches) cannot be passed by reference
Error: array_push(): Argument #1 ($array) cannot be passed by reference
[Undefined variable $undef]
[Undefined variable $undef2]
[Undefined array key 1]
TypeError: array_map(): Argument #2 ($array) must be of type array, null given
[Undefined variable $undef]
[Undefined array key 1]
[implode(): Passing null to parameter #1 ($separator) of type array|string is deprecated]
TypeError: implode(): Argument #1 ($array) must be of type array, string given
[Undefined variable $undef]
[Undefined array key 1]
[Undefined variable $undef]
TypeError: max(): Argument #1 ($value) must be of type array, null given
[Undefined variable $undef]
[Undefined variable $undef2]
TypeError: in_array(): Argument #2 ($haystack) must be of type array, null given
[Undefined variable $undef]
TypeError: i(): Argument #1 ($x) must be of type int, string given, called in %s/refusals_and_warnings_of_arguments.php on line 59
