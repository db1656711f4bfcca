--TEST--
never must not return
--FILE--
<?php
function stop(): never { throw new Exception("stopped"); }
function lies(): never { if (0) exit; }
try { stop(); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
try { lies(); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
stopped
lies(): never-returning function must not implicitly return
