--TEST--
named before positional
--FILE--
<?php
echo "start\n";
f(a: 1, 2);
--EXPECTF--
Fatal error: Cannot use positional argument after named argument in %s/named_before_positional.php on line 3
