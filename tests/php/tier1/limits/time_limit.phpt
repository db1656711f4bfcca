--TEST--
a loop that runs longer than the time limit
--FILE--
<?php
register_shutdown_function(function () { echo "end\n"; });
function spin(int $n) {
    $x = 1;
    for ($i = 0; $i < $n; $i++) { $x = ($x * 31 + $i) & 0xFFFFFF; if ($i == 3) { echo "running\n"; } }
    return $x;
}
var_dump(spin(10));
set_time_limit(1);
spin(PHP_INT_MAX);
--EXPECTF--
running
int(12245702)
running

Fatal error: Maximum execution time of 1 second exceeded in %s/time_limit.php on line 5
end
