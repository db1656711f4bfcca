--TEST--
endless recursion is a memory error
--FILE--
<?php
function f($n) { return f($n + 1) + 1; } f(0);
--EXPECTF--
Fatal error: Allowed memory size of 134217728 bytes exhausted (tried to allocate %d bytes) in %s/endless_recursion_is_a_memory_error.php on line 2
