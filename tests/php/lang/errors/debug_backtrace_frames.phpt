--TEST--
debug backtrace frames
--FILE--
<?php
class C { function m($x) { return debug_backtrace(); } static function s() { return (new self)->m(func_get_args()); } }
function f() { return C::s(1, 'two'); }
foreach (f() as $i => $t) { unset($t['file'], $t['object']); echo $i, json_encode($t), "\n"; }
function p() { debug_print_backtrace(); } ob_start(); array_map('p', [1]);
echo preg_replace('~/.*/~', '', ob_get_clean());
function g() { return count(debug_backtrace(0, 1)) . isset(debug_backtrace(DEBUG_BACKTRACE_IGNORE_ARGS)[0]['args']); }
echo g(), "\n"; $c = fn() => debug_backtrace()[0]['function']; echo $c(), "\n";
--EXPECT--
0{"line":2,"function":"m","class":"C","type":"->","args":[[1,"two"]]}
1{"line":3,"function":"s","class":"C","type":"::","args":[1,"two"]}
2{"line":4,"function":"f","args":[]}
#0 [internal function]: p(1)
#1 debug_backtrace_frames.php(5): array_map('p', Array)
1
{closure}
