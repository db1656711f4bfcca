--TEST--
assigning an offset copies the string
--FILE--
<?php
$a = "hello"; $b = $a; $b[0] = 'J';
function f($s) { $s[0] = 'x'; return $s; }
echo $a, $b, f($a), $a, "\n";
--EXPECT--
helloJelloxellohello
