--TEST--
dollar brace interpolation is deprecated
--FILE--
<?php
$n = 'x'; $x = [1, 2];
echo "${n} ${x[1]}\n";
--EXPECTF--
Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s/dollar_brace_interpolation_is_deprecated.php on line 3

Deprecated: Using ${var} in strings is deprecated, use {$var} instead in %s/dollar_brace_interpolation_is_deprecated.php on line 3
x 2
