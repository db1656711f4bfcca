--TEST--
arms are lazy and may throw
--FILE--
<?php
function t($x) { echo "[$x]"; return $x; }
echo match (t(2)) { t(1) => 'one', t(2), t(3) => 'two' }, "\n";
try { $x = match (1) { 1 => throw new Exception('thrown'), }; } catch (Exception $e) { echo $e->getMessage(), "\n"; }
echo match (1) { default => (function () { return 'nested'; })() }, "\n";
--EXPECT--
[2][1][2]two
thrown
nested
