--TEST--
jumps forward backward and out of loops
--FILE--
<?php
$i = 0; again: $i++; if ($i < 3) goto again; echo $i, "\n";
for ($j = 0; ; $j++) { while (true) { if ($j == 2) goto out; break; } }
out: echo "out $j\n"; goto end; echo 'skipped'; end: echo "end\n";
function f($n) { top: if ($n > 0) { echo $n--; goto top; } return "done\n"; } echo f(3);
--EXPECT--
3
out 2
end
321done
