--TEST--
replace split callbacks
--FILE--
<?php
var_dump(preg_replace('/(\w)(\d)?/', '<$1|${2}|\0|\\\\1>', "a1 b", -1, $n), $n, preg_replace(['/a/', '/b/'], ['b', 'c'], ["ab", "k" => "xx"]), preg_filter('/a/', 'Z', ["abc", "xyz"]));
var_dump(preg_replace_callback('/(?<w>\w+)/', fn($m) => strrev($m["w"]), "abc def", 1, $n), $n);
var_dump(preg_replace_callback_array(['/a/' => fn($m) => 'b', '/b/' => fn($m) => strlen($m[0])], "aab"));
var_dump(preg_replace_callback('/\d/', fn($m) => preg_replace_callback('/\d/', fn($m) => $m[0] + 1, "5$m[0]"), "1-2"));
var_dump(preg_split('//', "abc"), preg_split('//u', "aé", -1, PREG_SPLIT_NO_EMPTY), preg_split('/(-)|,/', "a-b,c", 2, PREG_SPLIT_DELIM_CAPTURE | PREG_SPLIT_OFFSET_CAPTURE));
var_dump(preg_quote("a.b*c?[d]#-\0", "d"), preg_grep('/^\d+$/', ["1", "a", "x" => "22"], PREG_GREP_INVERT));
--EXPECT--
string(21) "<a|1|a1|\1> <b||b|\1>"
int(2)
array(2) {
  [0]=>
  string(2) "cc"
  ["k"]=>
  string(2) "xx"
}
array(1) {
  [0]=>
  string(3) "Zbc"
}
string(7) "cba def"
int(1)
string(3) "111"
string(5) "62-63"
array(5) {
  [0]=>
  string(0) ""
  [1]=>
  string(1) "a"
  [2]=>
  string(1) "b"
  [3]=>
  string(1) "c"
  [4]=>
  string(0) ""
}
array(2) {
  [0]=>
  string(1) "a"
  [1]=>
  string(2) "é"
}
array(3) {
  [0]=>
  array(2) {
    [0]=>
    string(1) "a"
    [1]=>
    int(0)
  }
  [1]=>
  array(2) {
    [0]=>
    string(1) "-"
    [1]=>
    int(1)
  }
  [2]=>
  array(2) {
    [0]=>
    string(3) "b,c"
    [1]=>
    int(2)
  }
}
string(23) "a\.b\*c\?\[\d\]\#\-\000"
array(1) {
  [1]=>
  string(1) "a"
}
