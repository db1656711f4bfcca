--TEST--
fopen's modes: read, write, append, exclusive, create
--FILE--
<?php
$f = __DIR__ . '/m.txt';
$h = fopen($f, 'w+'); var_dump(fwrite($h, "one\ntwo\nthree"), ftell($h), rewind($h), fgets($h), ftell($h), feof($h));
var_dump(fread($h, 100), feof($h), fread($h, 1), feof($h), fclose($h));
$h = fopen($f, 'a+'); var_dump(ftell($h), fwrite($h, "!"), fseek($h, 0), fread($h, 3)); fclose($h);
var_dump(@fopen($f, 'x')); var_dump(error_get_last()['message'] !== '');
$h = fopen($f, 'c+'); var_dump(fread($h, 3)); fseek($h, 0); fwrite($h, 'ONE'); fclose($h);
echo file_get_contents($f), "\n";
$h = fopen($f, 'r'); var_dump(fwrite($h, 'x')); fclose($h);
$h = fopen($f, 'w'); var_dump(fread($h, 1)); fclose($h);
var_dump(filesize($f));
unlink($f);
--EXPECTF--
int(13)
int(13)
bool(true)
string(4) "one
"
int(4)
bool(false)
string(9) "two
three"
bool(true)
string(0) ""
bool(true)
bool(true)
int(0)
int(1)
int(0)
string(3) "one"
bool(false)
bool(true)
string(3) "one"
ONE
two
three!

Notice: fwrite(): Write of 1 bytes failed with errno=9 Bad file descriptor in %s/fopen-modes.php on line 9
bool(false)

Notice: fread(): Read of 8192 bytes failed with errno=9 Bad file descriptor in %s/fopen-modes.php on line 10
bool(false)
int(0)
