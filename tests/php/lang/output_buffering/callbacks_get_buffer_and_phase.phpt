--TEST--
callbacks get buffer and phase
--FILE--
<?php
ob_start(function ($b, $phase) use (&$log) { $log[] = [$b, $phase]; return strtoupper($b); });
echo "one\n"; ob_flush(); echo "two\n"; ob_clean(); echo "three\n"; ob_end_flush();
echo json_encode($log), "\n"; ob_start(fn($b) => false); echo "unchanged\n";
ob_end_flush(); ob_start(fn($b) => strlen($b) . '|', 4); echo 'ab'; echo 'cdef';
echo 'g'; ob_end_flush(); echo "\n";
--EXPECT--
ONE
THREE
[["one\n",5],["two\n",2],["three\n",8]]
unchanged
6|1|
