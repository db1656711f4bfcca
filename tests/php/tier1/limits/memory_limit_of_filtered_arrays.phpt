--TEST--
Arrays that array_filter and array_map leave in native memory count for memory_limit
--INI--
memory_limit=64M
--FILE--
<?php
$a = range(1, 200000);
$filtered = array_filter($a, fn($x) => $x % 2 == 1);
echo count($filtered), ' ', array_sum(array_map(fn($x) => $x * 2, $filtered)), "\n";
register_shutdown_function(function () { echo "stopped\n"; });
$kept = [];
for ($i = 0; $i < 300; $i++) {
    $kept[] = $i % 2 ? array_filter($a, fn($x) => $x % 2 == 1) : array_map(fn($x) => $x * 2, $a);
}
echo "not reached\n";
--EXPECTF--
100000 20000000000

Fatal error: Allowed memory size of 67108864 bytes exhausted (tried to allocate %d bytes) in %s/memory_limit_of_filtered_arrays.php on line 8
stopped
