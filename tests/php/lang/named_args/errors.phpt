--TEST--
errors
--FILE--
<?php
function f($a, $b = 1) {}
foreach (['f(b: 2);', 'f(1, a: 2);', 'f(1, nope: 2);', 'strlen(str: "x");', 'f(...["a" => 1], ...["a" => 2]);', 'f(a: 1, a: 2);', 'f(a: 1, 2);'] as $code) {
    try { eval($code); echo "fine\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
--EXPECTF--
f(): Argument #1 ($a) not passed
Named parameter $a overwrites previous argument
Unknown named parameter $nope
Unknown named parameter $str
Named parameter $a overwrites previous argument
Named parameter $a overwrites previous argument

Fatal error: Cannot use positional argument after named argument in %s/errors.php(4) : eval()'d code on line 1
