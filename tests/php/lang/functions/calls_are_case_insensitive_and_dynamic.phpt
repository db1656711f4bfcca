--TEST--
calls are case insensitive and dynamic
--FILE--
<?php
function MixedCase($x) { return __FUNCTION__ . $x; }
echo mixedcase(1), MIXEDCASE(2), "\n";
$f = 'mixedCASE'; echo $f(3), "\n";
class C { static function S($x) { return __METHOD__ . $x; } function i($x) { return __METHOD__ . $x; } }
$s = 'c::s'; echo $s(1), "\n";
$p = [new C, 'I']; echo $p(2), (['C', 's'])(3), "\n";
$m = 'i'; $k = 'C'; echo (new $k)->$m(4), $k::{'s'}(5), "\n";
--EXPECT--
MixedCase1MixedCase2
MixedCase3
C::S1
C::i2C::S3
C::i4C::S5
