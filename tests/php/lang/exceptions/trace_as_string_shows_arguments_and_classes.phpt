--TEST--
trace as string shows arguments and classes
--FILE--
<?php
namespace N;
class C { function m($a, ...$r) { throw new \Exception("m"); } static function s($x) { (new self)->m($x, [1], new \stdClass, null, true, 1.5, "a long string that is cut off", fopen('php://memory', 'r')); } function __invoke() { self::s('q'); } }
function f($c) { $c(); }
try { array_map('N\f', [new C]); } catch (\Exception $e) { echo preg_replace('~(/[^ (]*/)~', '', $e->getTraceAsString()), "\n"; echo count($e->getTrace()), json_encode(array_map(fn($t) => [$t['class'] ?? '-', $t['type'] ?? '-', $t['function'], $t['line'] ?? '-'], $e->getTrace())), "\n"; }
--EXPECT--
#0 trace_as_string_shows_arguments_and_classes.php(3): N\C->m('q', Array, Object(stdClass), NULL, true, 1.5, 'a long string t...', Resource id #5)
#1 trace_as_string_shows_arguments_and_classes.php(3): N\C::s('q')
#2 trace_as_string_shows_arguments_and_classes.php(4): N\C->__invoke()
#3 [internal function]: N\f(Object(N\C))
#4 trace_as_string_shows_arguments_and_classes.php(5): array_map('N\\f', Array)
#5 {main}
5[["N\\C","->","m",3],["N\\C","::","s",3],["N\\C","->","__invoke",4],["-","-","N\\f","-"],["-","-","array_map",5]]
