--TEST--
declare ticks and encoding blocks
--FILE--
<?php
declare(ticks=1) { register_tick_function(function () { static $n = 0; global $count; $count = ++$n; }); $a = 1; $b = 2; }
echo $count > 0 ? 'ticked' : 'none', "\n";
--EXPECT--
ticked
