--TEST--
spread of what is not iterable throws
--FILE--
<?php
function f(...$a) {}
try { f(...5); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { f(...null); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { f(...['a' => 1], ...[2]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
Only arrays and Traversables can be unpacked
Only arrays and Traversables can be unpacked
