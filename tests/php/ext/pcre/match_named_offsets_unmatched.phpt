--TEST--
match named offsets unmatched
--FILE--
<?php
var_dump(preg_match('/(?<y>\d{4})-(?<m>\d\d)(x)?/', "on 2024-05", $m), $m);
preg_match('/(a)(b)?(c)?/', "ac", $m, PREG_UNMATCHED_AS_NULL | PREG_OFFSET_CAPTURE); var_dump($m);
var_dump(preg_match_all('/(a)(b)?/', "ab a", $m), $m, preg_match_all('/(?J)(?<n>a)|(?<n>b)/', "ab", $m, PREG_SET_ORDER), $m);
var_dump(preg_match('/x*/', "aé", $m, 0, 1), preg_match('/é/u', "\xff"), preg_last_error_msg(), preg_match('/./u', "é", $m, 0, 1), preg_last_error_msg());
preg_match('/(*MARK:one)a/', "a", $m); var_dump($m);
var_dump(preg_match('/^(?:a?){20}a{20}$/', str_repeat("a", 20)), ini_set("pcre.backtrack_limit", 2), ini_set("pcre.jit", 0), preg_match('/.*\d.*x/', "foo 1 bar baz"), preg_last_error_msg());
--EXPECT--
int(1)
array(5) {
  [0]=>
  string(7) "2024-05"
  ["y"]=>
  string(4) "2024"
  [1]=>
  string(4) "2024"
  ["m"]=>
  string(2) "05"
  [2]=>
  string(2) "05"
}
array(4) {
  [0]=>
  array(2) {
    [0]=>
    string(2) "ac"
    [1]=>
    int(0)
  }
  [1]=>
  array(2) {
    [0]=>
    string(1) "a"
    [1]=>
    int(0)
  }
  [2]=>
  array(2) {
    [0]=>
    NULL
    [1]=>
    int(-1)
  }
  [3]=>
  array(2) {
    [0]=>
    string(1) "c"
    [1]=>
    int(1)
  }
}
int(2)
array(3) {
  [0]=>
  array(2) {
    [0]=>
    string(2) "ab"
    [1]=>
    string(1) "a"
  }
  [1]=>
  array(2) {
    [0]=>
    string(1) "a"
    [1]=>
    string(1) "a"
  }
  [2]=>
  array(2) {
    [0]=>
    string(1) "b"
    [1]=>
    string(0) ""
  }
}
int(2)
array(2) {
  [0]=>
  array(3) {
    [0]=>
    string(1) "a"
    ["n"]=>
    string(1) "a"
    [1]=>
    string(1) "a"
  }
  [1]=>
  array(4) {
    [0]=>
    string(1) "b"
    ["n"]=>
    string(1) "b"
    [1]=>
    string(0) ""
    [2]=>
    string(1) "b"
  }
}
int(1)
bool(false)
string(56) "Malformed UTF-8 characters, possibly incorrectly encoded"
bool(false)
string(74) "The offset did not correspond to the beginning of a valid UTF-8 code point"
array(2) {
  [0]=>
  string(1) "a"
  ["MARK"]=>
  string(3) "one"
}
bool(false)
string(7) "1000000"
string(1) "1"
int(0)
string(8) "No error"
