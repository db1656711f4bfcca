--TEST--
mkdir, scandir, opendir, glob, rmdir
--FILE--
<?php
$d = __DIR__ . '/dd';
var_dump(mkdir("$d/x/y", 0755, true), is_dir("$d/x"), mkdir($d), touch("$d/b.txt"), touch("$d/a.txt"), touch("$d/.hid"));
print_r(scandir($d)); print_r(scandir($d, SCANDIR_SORT_DESCENDING));
$h = opendir($d); $n = []; while (($e = readdir($h)) !== false) { $n[] = $e; } sort($n); echo implode(' ', $n), "\n"; rewinddir($h); closedir($h);
print_r(array_map('basename', glob("$d/*"))); print_r(array_map('basename', glob("$d/{a,b}.*", GLOB_BRACE)));
print_r(array_map('basename', glob("$d/*", GLOB_ONLYDIR | GLOB_MARK))); print_r(glob("$d/no*"));
var_dump(rmdir($d)); rmdir("$d/x/y"); rmdir("$d/x"); array_map('unlink', ["$d/a.txt", "$d/b.txt", "$d/.hid"]); var_dump(rmdir($d), file_exists($d));
$dir = dir(__DIR__); var_dump(get_class($dir), $dir->path === __DIR__, is_string($dir->read())); $dir->close();
--EXPECTF--

Warning: mkdir(): File exists in %s/directories.php on line 3
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
Array
(
    [0] => .
    [1] => ..
    [2] => .hid
    [3] => a.txt
    [4] => b.txt
    [5] => x
)
Array
(
    [0] => x
    [1] => b.txt
    [2] => a.txt
    [3] => .hid
    [4] => ..
    [5] => .
)
. .. .hid a.txt b.txt x
Array
(
    [0] => a.txt
    [1] => b.txt
    [2] => x
)
Array
(
    [0] => a.txt
    [1] => b.txt
)
Array
(
    [0] => x
)
Array
(
)

Warning: rmdir(%s/dd): Directory not empty in %s/directories.php on line 8
bool(false)
bool(true)
bool(false)
string(9) "Directory"
bool(true)
bool(true)
