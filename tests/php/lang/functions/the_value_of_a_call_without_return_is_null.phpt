--TEST--
the value of a call without return is null
--FILE--
<?php
function f() {}
function g() { return; }
var_dump(f(), g());
function v(): void { return; }
var_dump(v());
--EXPECT--
NULL
NULL
NULL
