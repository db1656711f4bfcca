--TEST--
replace arrays and counts
--FILE--
<?php
var_dump(str_replace(["a", "b"], ["b", "c"], "ab", $n), $n);
var_dump(str_ireplace("L", ["x" => "y"] ? "1" : "", ["Hello", "k" => "World"], $n), $n);
var_dump(strtr("Hi all", ["Hi" => "Hello", "Hello" => "x", "a" => 1]), strtr("abc", "ab", "xyz"));
var_dump(substr_replace(["abc", "def"], ["1", "2"], [0, 1], 1), nl2br("a\r\nb\nc"));
try { str_replace("a", ["b"], "c"); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
var_dump(strtr("abc", ["" => "x", "b" => "y"]));
--EXPECTF--
string(2) "cc"
int(3)
array(2) {
  [0]=>
  string(5) "He11o"
  ["k"]=>
  string(5) "Wor1d"
}
int(3)
string(9) "Hello 1ll"
string(3) "xyc"
array(2) {
  [0]=>
  string(3) "1bc"
  [1]=>
  string(3) "d2f"
}
string(18) "a<br />
b<br />
c"
str_replace(): Argument #2 ($replace) must be of type string when argument #1 ($search) is a string

Warning: strtr(): Ignoring replacement of empty string in %s on line 7
string(3) "ayc"
