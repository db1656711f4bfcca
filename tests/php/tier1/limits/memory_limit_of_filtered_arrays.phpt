--TEST--
Arrays that array_filter and array_map leave in native memory count for memory_limit
--INI--
memory_limit=16M
--FILE--
<?php
$a = range(1, 20000);
$filtered = $mapped = [];
for ($i = 0; $i < 3; $i++) { $filtered[] = array_filter($a, fn($x) => $x % 2 == 1); $mapped[] = array_map(fn($x) => $x * 2, $a); }
echo count($filtered[2]), ' ', array_sum($filtered[1]), ' ', array_sum($mapped[2]), "\n";
$filtered = $mapped = [];
for ($i = 0; $i < 40; $i++) { $filtered = array_filter($a, fn($x) => $x % 3 == 1); $mapped = array_map(fn($x) => $x + 1, $filtered); }
echo count($mapped), "\n";
function shutdown() { echo "stopped\n"; }
register_shutdown_function('shutdown');
$kept = [];
for ($i = 0; $i < 300; $i++) { $kept[] = $i % 2 ? array_filter($a, fn($x) => $x % 2 == 1) : array_map(fn($x) => $x * 2, $a); }
echo "not reached\n";
--EXPECTF--
10000 100000000 400020000
6667

Fatal error: Allowed memory size of 16777216 bytes exhausted (tried to allocate %d bytes) in %s/memory_limit_of_filtered_arrays.php on line 12
stopped
