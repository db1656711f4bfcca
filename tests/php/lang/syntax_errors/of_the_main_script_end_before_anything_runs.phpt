--TEST--
of the main script end before anything runs
--FILE--
<?php
echo "this is not printed\n";
function ok() {}

$broken = [1, 2
echo 3;
--EXPECTF--
Parse error: syntax error, unexpected token "echo", expecting "]" in %s/of_the_main_script_end_before_anything_runs.php on line 6
