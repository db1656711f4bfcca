--TEST--
trace shows arguments that no parameter takes
--FILE--
<?php
function f($a) { echo (new Exception)->getTraceAsString(), "\n"; }
f(1, 2, 'three');
$c = fn() => (new Exception)->getTraceAsString(); echo $c(9), "\n";
--EXPECTF--
#0 %s/trace_shows_arguments_that_no_parameter_takes.php(3): f(1, 2, 'three')
#1 {main}
#0 %s/trace_shows_arguments_that_no_parameter_takes.php(4): {closure}(9)
#1 {main}
