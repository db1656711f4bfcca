--TEST--
memory limit exceeded
--INI--
memory_limit=20M
--FILE--
<?php
$a = []; while (true) $a[] = str_repeat('x', 100000);
--EXPECTF--
Fatal error: Allowed memory size of 20971520 bytes exhausted (tried to allocate %d bytes) in %s/memory_limit_exceeded.php on line 2
