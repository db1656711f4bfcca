--TEST--
switch falls through and continues
--FILE--
<?php
for ($i = 0; $i < 5; $i++) { switch ($i) { case 1: echo 'one '; case 2: echo 'two '; break; case 3: continue 2; default: echo 'd '; } echo "after $i\n"; }
switch (true) { default: echo 'default in front'; break; case false: echo 'no'; }
echo "\n"; switch ("1.0") { case "1": echo 'num equal'; }
switch (5): case 5: echo ' alt syntax'; endswitch; switch (1) {} echo "\n";
--EXPECT--
d after 0
one two after 1
two after 2
d after 4
default in front
num equal alt syntax
