--TEST--
an offset beyond a string, read and written
--FILE--
<?php
function letters(string $s, int $n) {
    $out = [];
    for ($i = 0; $i < $n; $i++) {
        echo $i;
        $out[] = $s[$i];
        echo $out[$i], "\n";
    }
    return implode('-', $out);
}
var_dump(letters('abcd', 4));
var_dump(letters('ab', 4));
function put(string $s, array $at) {
    foreach ($at as $k) {
        echo $k, ' ';
        $s[$k] = 'x';
    }
    return $s;
}
var_dump(put('abcdef', [0, 3, -1]));
var_dump(put('abcdef', [1, 8, -2]));
try {
    var_dump(put('ab', [0, -5]));
} catch (Error $e) {
    echo get_class($e), ': ', $e->getMessage(), "\n";
}
--EXPECTF--
0a
1b
2c
3d
string(7) "a-b-c-d"
0a
1b
2
Warning: Uninitialized string offset 2 in %s/string_offset.php on line 6

3
Warning: Uninitialized string offset 3 in %s/string_offset.php on line 6

string(5) "a-b--"
0 3 -1 string(6) "xbcxex"
1 8 -2 string(9) "axcdef xx"
0 -5 
Warning: Illegal string offset -5 in %s/string_offset.php on line 16
string(2) "xb"
