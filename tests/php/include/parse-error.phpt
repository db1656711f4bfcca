--TEST--
a parse error of an included file can be caught
--FILE--
<?php
file_put_contents(__DIR__ . '/bad.php', "<?php\n\necho 1 1;\n");
try { include 'bad.php'; } catch (ParseError $e) { echo $e->getMessage(), ' ', basename($e->getFile()), ' ', $e->getLine(), "\n"; }
try { eval('foo('); } catch (ParseError $e) { echo $e->getMessage(), ' ', $e->getLine(), "\n"; }
var_dump(eval('return 1 + 1;'), eval('$z = 3;'), $z, eval('?>html<?php return __LINE__;'));
unlink(__DIR__ . '/bad.php');
--EXPECT--
syntax error, unexpected integer "1", expecting "," or ";" bad.php 3
Unclosed '(' 1
htmlint(2)
NULL
int(3)
int(1)
