--TEST--
static variable twice
--FILE--
<?php
echo "start\n";
function f() { static $a, $a; }
--EXPECT--
start
