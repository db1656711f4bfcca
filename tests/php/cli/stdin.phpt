--TEST--
STDIN, php://stdin, feof
--STDIN--
first
second
third
--FILE--
<?php
var_dump(fgets(STDIN), fgetc(STDIN), stream_get_contents(STDIN), feof(STDIN), STDIN, STDOUT);
fwrite(STDOUT, "out\n"); echo "echo\n"; file_put_contents('php://output', "output\n"); fprintf(STDOUT, "%d\n", 5);
--EXPECT--
string(6) "first
"
string(1) "s"
string(12) "econd
third
"
bool(true)
resource(1) of type (stream)
resource(2) of type (stream)
out
echo
output
5
