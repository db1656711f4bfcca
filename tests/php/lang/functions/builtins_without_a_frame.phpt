--TEST--
builtins that php compiles to instructions have no frame in traces
--FILE--
<?php
class C implements Countable { function count(): int { throw new Exception('c'); } }
function f($x) { return count($x); }
function g($x) { return strlen($x); }
function h($x) { return sizeof($x); }
foreach ([fn() => f(5), fn() => f(new C), fn() => g([]), fn() => h(null), fn() => array_map('count', [1]), fn() => call_user_func('strlen', []),
  fn() => (function($y) { return \strlen($y); })([]), fn() => \count(1), fn() => in_array(1, 5), fn() => ord([]), fn() => array_key_exists([], []), fn() => chr([]), fn() => is_callable(), fn() => array_slice(1, 2), fn() => get_class(5), fn() => func_num_args(3)] as $t) {
  try { $t(); } catch (Throwable $e) { echo $e->getMessage(), "\n", $e->getTraceAsString(), "\n"; }
}
--EXPECTF--
count(): Argument #1 ($value) must be of type Countable|array, int given
#0 %s/builtins_without_a_frame.php(6): f(5)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
c
#0 %s/builtins_without_a_frame.php(3): C->count()
#1 %s/builtins_without_a_frame.php(6): f(Object(C))
#2 %s/builtins_without_a_frame.php(8): {closure}()
#3 {main}
strlen(): Argument #1 ($string) must be of type string, array given
#0 %s/builtins_without_a_frame.php(6): g(Array)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
sizeof(): Argument #1 ($value) must be of type Countable|array, null given
#0 %s/builtins_without_a_frame.php(6): h(NULL)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
count(): Argument #1 ($value) must be of type Countable|array, int given
#0 [internal function]: count(1)
#1 %s/builtins_without_a_frame.php(6): array_map('count', Array)
#2 %s/builtins_without_a_frame.php(8): {closure}()
#3 {main}
strlen(): Argument #1 ($string) must be of type string, array given
#0 %s/builtins_without_a_frame.php(6): strlen(Array)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
strlen(): Argument #1 ($string) must be of type string, array given
#0 %s/builtins_without_a_frame.php(7): {closure}(Array)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
count(): Argument #1 ($value) must be of type Countable|array, int given
#0 %s/builtins_without_a_frame.php(8): {closure}()
#1 {main}
in_array(): Argument #2 ($haystack) must be of type array, int given
#0 %s/builtins_without_a_frame.php(7): in_array(1, 5)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
ord(): Argument #1 ($character) must be of type string, array given
#0 %s/builtins_without_a_frame.php(7): ord(Array)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
Illegal offset type
#0 %s/builtins_without_a_frame.php(8): {closure}()
#1 {main}
chr(): Argument #1 ($codepoint) must be of type int, array given
#0 %s/builtins_without_a_frame.php(7): chr(Array)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
is_callable() expects at least 1 argument, 0 given
#0 %s/builtins_without_a_frame.php(7): is_callable()
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
array_slice(): Argument #1 ($array) must be of type array, int given
#0 %s/builtins_without_a_frame.php(7): array_slice(1, 2)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
get_class(): Argument #1 ($object) must be of type object, int given
#0 %s/builtins_without_a_frame.php(8): {closure}()
#1 {main}
func_num_args() expects exactly 0 arguments, 1 given
#0 %s/builtins_without_a_frame.php(7): func_num_args(3)
#1 %s/builtins_without_a_frame.php(8): {closure}()
#2 {main}
