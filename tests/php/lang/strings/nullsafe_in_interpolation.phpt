--TEST--
nullsafe in interpolation
--FILE--
<?php
$o = null; $p = (object)['a' => (object)['b' => 'deep']];
echo "[$o?->x] [$p?->a?->b]\n";
--EXPECTF--
Fatal error: Uncaught Error: Object of class stdClass could not be converted to string in %s/nullsafe_in_interpolation.php:3
Stack trace:
#0 {main}
  thrown in %s/nullsafe_in_interpolation.php on line 3
