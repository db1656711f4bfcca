--TEST--
fgets, fgetc, file and their flags
--FILE--
<?php
$f = __DIR__ . '/l.txt';
var_dump(file_put_contents($f, "a\n\nbb\r\nccc"));
var_dump(file($f), file($f, FILE_IGNORE_NEW_LINES), file($f, FILE_IGNORE_NEW_LINES | FILE_SKIP_EMPTY_LINES));
$h = fopen($f, 'r');
while (($c = fgetc($h)) !== false) { echo ord($c), ' '; }
echo "\n"; rewind($h);
while (($l = fgets($h, 3)) !== false) { var_dump($l); }
rewind($h);
while (!feof($h)) { var_dump(stream_get_line($h, 10, "\n")); }
var_dump(file_put_contents($f, ['x', 'y', 1.5], FILE_APPEND), file_get_contents($f, false, null, 3, 4));
unlink($f);
--EXPECT--
int(10)
array(4) {
  [0]=>
  string(2) "a
"
  [1]=>
  string(1) "
"
  [2]=>
  string(4) "bb
"
  [3]=>
  string(3) "ccc"
}
array(4) {
  [0]=>
  string(1) "a"
  [1]=>
  string(0) ""
  [2]=>
  string(2) "bb"
  [3]=>
  string(3) "ccc"
}
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  string(2) "bb"
  [2]=>
  string(3) "ccc"
}
97 10 10 98 98 13 10 99 99 99 
string(2) "a
"
string(1) "
"
string(2) "bb"
string(2) "
"
string(2) "cc"
string(1) "c"
string(1) "a"
string(0) ""
string(3) "bb"
string(3) "ccc"
int(5)
string(4) "bb
"
