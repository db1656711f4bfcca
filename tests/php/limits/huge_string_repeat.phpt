--TEST--
huge string repeat
--INI--
memory_limit=512M
--FILE--
<?php
$s = str_repeat('ab', 100000000); echo strlen($s), substr($s, -3), "\n"; unset($s);
try { str_repeat('x', -1); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
200000000bab
str_repeat(): Argument #2 ($times) must be greater than or equal to 0
