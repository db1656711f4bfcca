--TEST--
trait constants are fine
--FILE--
<?php
trait T { const X = 1; } echo 'x';
--EXPECT--
x
