--TEST--
fseek, ftell, ftruncate, rewind on files and in memory
--FILE--
<?php
foreach ([__DIR__ . '/s.bin', 'php://memory', 'php://temp'] as $name) {
    $h = fopen($name, 'w+');
    fwrite($h, 'abcdefghij');
    var_dump(fseek($h, 2), fread($h, 2), fseek($h, 1, SEEK_CUR), fgetc($h), fseek($h, -2, SEEK_END), fread($h, 9));
    var_dump(fseek($h, -20, SEEK_CUR), ftell($h), fseek($h, 3), ftruncate($h, 5), ftell($h), stream_get_contents($h));
    var_dump(fseek($h, 8), fwrite($h, 'Z'), rewind($h), bin2hex(stream_get_contents($h)), fstat($h)['size']);
    fclose($h);
}
unlink(__DIR__ . '/s.bin');
--EXPECT--
int(0)
string(2) "cd"
int(0)
string(1) "f"
int(0)
string(2) "ij"
int(-1)
int(10)
int(0)
bool(true)
int(3)
string(2) "de"
int(0)
int(1)
bool(true)
string(18) "61626364650000005a"
int(9)
int(0)
string(2) "cd"
int(0)
string(1) "f"
int(0)
string(2) "ij"
int(-1)
bool(false)
int(0)
bool(true)
int(3)
string(2) "de"
int(-1)
int(1)
bool(true)
string(12) "61626364655a"
int(6)
int(0)
string(2) "cd"
int(0)
string(1) "f"
int(0)
string(2) "ij"
int(-1)
bool(false)
int(0)
bool(true)
int(3)
string(2) "de"
int(-1)
int(1)
bool(true)
string(12) "61626364655a"
int(6)
