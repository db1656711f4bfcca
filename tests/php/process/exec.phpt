--TEST--
exec, shell_exec, system, proc_open
--FILE--
<?php
var_dump(exec('printf "a\nb \n"', $out, $code), $out, $code, shell_exec('echo hi'), shell_exec('true'), system('echo sys; exit 3', $c), $c, `echo tick`);
echo escapeshellarg("it's"), "\n"; passthru('echo pass');
$p = proc_open(['cat'], [['pipe', 'r'], ['pipe', 'w']], $pipes); fwrite($pipes[0], 'to cat'); fclose($pipes[0]); var_dump(stream_get_contents($pipes[1])); var_dump(proc_close($p));
--EXPECT--
sys
string(1) "b"
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(1) "b"
}
int(0)
string(3) "hi
"
NULL
string(3) "sys"
int(3)
string(5) "tick
"
'it'\''s'
pass
string(6) "to cat"
int(0)
