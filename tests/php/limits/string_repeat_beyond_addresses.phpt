--TEST--
A string whose size no memory can have is an overflow, not a lack of memory
--FILE--
<?php
echo str_repeat("ab", PHP_INT_MAX - 2000);
--EXPECTF--
Fatal error: Possible integer overflow in memory allocation (18446744073709547646 + 4096) in %s/string_repeat_beyond_addresses.php on line 2
