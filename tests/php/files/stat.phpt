--TEST--
stat and its relatives
--FILE--
<?php
$f = __DIR__ . '/st.txt'; file_put_contents($f, 'hello'); chmod($f, 0640); touch($f, 1000000000, 1100000000);
$s = stat($f); var_dump($s['size'], $s[7], decoct($s['mode']), $s['mtime'], $s['atime'], count($s), filetype($f), filetype(__DIR__), decoct(fileperms($f)));
var_dump(is_readable($f), is_executable($f), is_link($f), filemtime($f), symlink($f, "$f.l"), is_link("$f.l"), readlink("$f.l") === $f, filetype("$f.l"));
var_dump(rename($f, "$f.2"), copy("$f.2", $f), file_get_contents($f), unlink("$f.l"), unlink("$f.2"), unlink($f), file_exists($f));
--EXPECT--
int(5)
int(5)
string(6) "100640"
int(1000000000)
int(1100000000)
int(26)
string(4) "file"
string(3) "dir"
string(6) "100640"
bool(true)
bool(false)
bool(false)
int(1000000000)
bool(true)
bool(true)
bool(true)
string(4) "link"
bool(true)
bool(true)
string(5) "hello"
bool(true)
bool(true)
bool(true)
bool(false)
