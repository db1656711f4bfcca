--TEST--
without constructor do not evaluate arguments
--FILE--
<?php
function t() { echo "evaluated"; return 1; }
class N {} class W { function __construct() {} }
new N(t()); echo "|"; new W(t()); echo "\n";
--EXPECT--
evaluated|evaluated
