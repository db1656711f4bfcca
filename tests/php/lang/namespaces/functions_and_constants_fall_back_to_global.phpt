--TEST--
functions and constants fall back to global
--FILE--
<?php
namespace A; echo strlen('abc'), PHP_INT_SIZE, \strtoupper('x'), E_ALL, "\n";
try { missing(); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
try { echo NOPE; } catch (\Error $e) { echo $e->getMessage(), "\n"; }
try { new Nope; } catch (\Error $e) { echo $e->getMessage(), "\n"; }
eval('namespace A; function strlen($x) { return "late"; }'); echo strlen('abc'), "\n";
try { throw new Exception('x'); } catch (\Error $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
38X32767
Call to undefined function A\missing()
Undefined constant "A\NOPE"
Class "A\Nope" not found
late
Class "A\Exception" not found
