--TEST--
try catch finally order
--FILE--
<?php
function f($n) { try { echo "try "; if ($n == 1) throw new LogicException('L'); if ($n == 2) throw new TypeError('T'); if ($n == 3) return 'ret'; echo "end "; } catch (LogicException | RuntimeException $e) { echo 'caught ', get_class($e), ' '; return 'from catch'; } finally { echo "finally "; if ($n == 4) return 'override'; } return 'after'; }
foreach ([0, 1, 2, 3, 4] as $n) try { echo f($n), "\n"; } catch (Error) { echo "outer\n"; }
--EXPECT--
try end finally after
try caught LogicException finally from catch
try finally outer
try finally ret
try end finally override
