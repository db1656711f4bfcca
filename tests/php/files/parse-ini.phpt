--TEST--
parse_ini_string
--FILE--
<?php
$ini = "; comment\na=1\nb = \"quoted ; text\"\nc=on\nd=off\ne=null\nf='single'\n[sec]\nx[]=1\nx[]=2\ny[k]=v\nz=hello world\nn=-5\nm=1.5\n";
var_dump(parse_ini_string($ini)); var_dump(parse_ini_string($ini, true, INI_SCANNER_TYPED)); var_dump(parse_ini_string("a=b=c\nq=x;y", false, INI_SCANNER_RAW));
--EXPECT--
array(11) {
  ["a"]=>
  string(1) "1"
  ["b"]=>
  string(13) "quoted ; text"
  ["c"]=>
  string(1) "1"
  ["d"]=>
  string(0) ""
  ["e"]=>
  string(0) ""
  ["f"]=>
  string(6) "single"
  ["x"]=>
  array(2) {
    [0]=>
    string(1) "1"
    [1]=>
    string(1) "2"
  }
  ["y"]=>
  array(1) {
    ["k"]=>
    string(1) "v"
  }
  ["z"]=>
  string(11) "hello world"
  ["n"]=>
  string(2) "-5"
  ["m"]=>
  string(3) "1.5"
}
array(7) {
  ["a"]=>
  int(1)
  ["b"]=>
  string(13) "quoted ; text"
  ["c"]=>
  bool(true)
  ["d"]=>
  bool(false)
  ["e"]=>
  NULL
  ["f"]=>
  string(6) "single"
  ["sec"]=>
  array(5) {
    ["x"]=>
    array(2) {
      [0]=>
      int(1)
      [1]=>
      int(2)
    }
    ["y"]=>
    array(1) {
      ["k"]=>
      string(1) "v"
    }
    ["z"]=>
    string(11) "hello world"
    ["n"]=>
    int(-5)
    ["m"]=>
    float(1.5)
  }
}
array(2) {
  ["a"]=>
  string(3) "b=c"
  ["q"]=>
  string(1) "x"
}
