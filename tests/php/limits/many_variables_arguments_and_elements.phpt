--TEST--
many variables arguments and elements
--FILE--
<?php
function f(...$a) { return count($a); } echo f(...range(1, 100000)), "\n"; $code = '';
for ($i = 0; $i < 3000; $i++) $code .= "\$v$i = $i;"; eval($code); echo $v2999, "\n";
$args = implode(',', range(1, 2000));
echo eval("return f($args);"), count(eval("return [" . implode(',', range(1, 20000)) . "];")), max(...range(1, 5000)), "\n";
$s = 'return "x"'; for ($i = 0; $i < 3000; $i++) $s .= '."y"';
echo strlen(eval("$s;")), "\n"; $if = '';
for ($i = 0; $i < 1000; $i++) $if .= "if (\$q == $i) echo $i; else"; $q = 999;
eval("$if echo 'none';"); echo "\n";
--EXPECT--
100000
2999
2000200005000
3001
999
