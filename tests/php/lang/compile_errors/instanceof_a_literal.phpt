--TEST--
instanceof a literal
--FILE--
<?php
var_dump(1 instanceof A);
--EXPECT--
bool(false)
