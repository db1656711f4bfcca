--TEST--
empty index read
--FILE--
<?php
echo "start\n";
echo $a[];
--EXPECTF--
Fatal error: Cannot use [] for reading in %s/empty_index_read.php on line 3
