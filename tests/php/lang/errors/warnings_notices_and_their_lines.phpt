--TEST--
warnings notices and their lines
--FILE--
<?php
echo $undef;
echo [1][5], "abc"[9] ?? '',
    [] . '';
$x = "5 apples" + 1; $o = new stdClass; echo $o->p;
echo intdiv(7, 2) . hex2bin("abc");
function f() { return $GLOBALS['zz'] . (string)
    $local; }
f();
--EXPECTF--
Warning: Undefined variable $undef in %s/warnings_notices_and_their_lines.php on line 2

Warning: Undefined array key 5 in %s/warnings_notices_and_their_lines.php on line 3

Warning: Array to string conversion in %s/warnings_notices_and_their_lines.php on line 4
Array
Warning: A non-numeric value encountered in %s/warnings_notices_and_their_lines.php on line 5

Warning: Undefined property: stdClass::$p in %s/warnings_notices_and_their_lines.php on line 5

Warning: hex2bin(): Hexadecimal input string must have an even length in %s/warnings_notices_and_their_lines.php on line 6
3
Warning: Undefined global variable $zz in %s/warnings_notices_and_their_lines.php on line 7

Warning: Undefined variable $local in %s/warnings_notices_and_their_lines.php on line 8
