--TEST--
null false true standalone
--FILE--
<?php
function n(): null { return null; } function f(): false { return false; }
function t(): true { return true; } function u(false|int $x) { var_dump($x); }
var_dump(n(), f(), t()); u(false); u(3);
try { u(true); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
function bad(): true { return false; }
try { bad(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
try { u("no"); } catch (TypeError $e) { echo preg_replace('/, called.*/', '', $e->getMessage()), "\n"; }
--EXPECT--
NULL
bool(false)
bool(true)
bool(false)
int(3)
int(1)
bad(): Return value must be of type true, bool returned
u(): Argument #1 ($x) must be of type int|false, string given
