--TEST--
basename, dirname, pathinfo
--FILE--
<?php
foreach (['/a/b.c.txt', 'b.txt', '/', '', '.', '..', '/a/', 'a//b//', '.htaccess', 'a.', '/a.b/c', "x/.y"] as $p) {
    echo json_encode([$p, basename($p), basename($p, '.txt'), dirname($p), pathinfo($p)]), "\n";
}
var_dump(dirname('/a/b/c/d', 2), dirname('/a/b', 9), pathinfo('/a/b.c', PATHINFO_EXTENSION), pathinfo('b', PATHINFO_EXTENSION));
try { dirname('a', 0); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
--EXPECT--
["\/a\/b.c.txt","b.c.txt","b.c","\/a",{"dirname":"\/a","basename":"b.c.txt","extension":"txt","filename":"b.c"}]
["b.txt","b.txt","b",".",{"dirname":".","basename":"b.txt","extension":"txt","filename":"b"}]
["\/","","","\/",{"dirname":"\/","basename":"","filename":""}]
["","","","",{"basename":"","filename":""}]
[".",".",".",".",{"dirname":".","basename":".","extension":"","filename":""}]
["..","..","..",".",{"dirname":".","basename":"..","extension":"","filename":"."}]
["\/a\/","a","a","\/",{"dirname":"\/","basename":"a","filename":"a"}]
["a\/\/b\/\/","b","b","a",{"dirname":"a","basename":"b","filename":"b"}]
[".htaccess",".htaccess",".htaccess",".",{"dirname":".","basename":".htaccess","extension":"htaccess","filename":""}]
["a.","a.","a.",".",{"dirname":".","basename":"a.","extension":"","filename":"a"}]
["\/a.b\/c","c","c","\/a.b",{"dirname":"\/a.b","basename":"c","filename":"c"}]
["x\/.y",".y",".y","x",{"dirname":"x","basename":".y","extension":"y","filename":""}]
string(4) "/a/b"
string(1) "/"
string(1) "c"
string(0) ""
dirname(): Argument #2 ($levels) must be greater than or equal to 1
