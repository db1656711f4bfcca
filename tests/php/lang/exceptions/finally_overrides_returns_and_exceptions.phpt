--TEST--
finally overrides returns and exceptions
--FILE--
<?php
function a() { try { throw new Exception('lost'); } finally { return 'finally wins'; } }
function b() { foreach ([1, 2, 3] as $x) { try { continue; } finally { echo $x; } } return 'b'; }
function c() { $x = 1; try { return $x; } finally { $x = 2; } }
function d() { try { try { throw new Exception('first'); } finally { throw new Exception('second'); } } catch (Exception $e) { return $e->getMessage() . '<-' . $e->getPrevious()->getMessage(); } }
echo a(), b(), c(), d(), "\n";
function e() { try { foreach ([1, 2] as $x) { try { return $x; } finally { echo "[$x]"; } } } finally { for ($i = 0; $i < 3; $i++) { if ($i == 1) continue; echo $i; } } }
echo e(), "\n";
--EXPECT--
finally wins123b1second<-first
[1]021
