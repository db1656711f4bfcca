--TEST--
in a function with int prints nothing
--FILE--
<?php
ob_start(); echo "buffered is flushed\n"; (function () { exit(3); })(); 
--EXPECT--
buffered is flushed
