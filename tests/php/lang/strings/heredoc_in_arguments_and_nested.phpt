--TEST--
heredoc in arguments and nested
--FILE--
<?php
function f(...$a) { return implode('+', $a); }
echo f(<<<X
one
X, <<<Y
two {${f('z')}}
Y), "\n";
$z = 'zz'; echo <<<A
out {$z} {${'z'}}
A;
--EXPECTF--
Warning: Undefined variable $z in %s/heredoc_in_arguments_and_nested.php on line 6
one+two 
out zz zz
