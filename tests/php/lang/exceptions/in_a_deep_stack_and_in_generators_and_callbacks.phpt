--TEST--
in a deep stack and in generators and callbacks
--FILE--
<?php
function deep($n) { if ($n == 0) throw new Exception('bottom'); try { deep($n - 1); } finally { global $c; $c++; } }
try { deep(1000); } catch (Exception $e) { echo $e->getMessage(), $c, count($e->getTrace()), "\n"; }
try { usort($GLOBALS['arr'], fn() => 1); } catch (TypeError $e) { echo get_class($e), "\n"; }
$l = [3, 1, 2];
try { usort($l, function ($a, $b) { throw new Exception('cmp'); }); } catch (Exception $e) { echo $e->getMessage(), json_encode($l), "\n"; }
try { array_map(fn($x) => throw new Exception("at $x"), [5, 6]); } catch (Exception $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
bottom10001001
TypeError
cmp[3,1,2]
at 5
