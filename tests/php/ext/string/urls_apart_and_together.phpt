--TEST--
urls apart and together
--FILE--
<?php
foreach (["http://u:p@h.de:80/p/a?q=1#f", "//h/x", "h:80", "mailto:a@b", "http:///x", "/a:80", "x://::abc/?", "?a", ""] as $u) var_dump(parse_url($u));
var_dump(parse_url("http://h/p", PHP_URL_HOST), parse_url("http://h/p", PHP_URL_PORT));
parse_str("a[]=1&a[x][y]=2&b.c=3&d+e=%20&a[=4&=5", $r);
var_dump($r, http_build_query(["a" => [1, 2, ["k" => "v w"]], "b" => true, "c" => null, 5 => 1.5], "n_"), http_build_query(["x" => "a b"], "", "&amp;", PHP_QUERY_RFC3986));
var_dump(rawurlencode("a b~é"), urlencode("a b~"), urldecode("a+b%zz%41"));
--EXPECT--
array(8) {
  ["scheme"]=>
  string(4) "http"
  ["host"]=>
  string(4) "h.de"
  ["port"]=>
  int(80)
  ["user"]=>
  string(1) "u"
  ["pass"]=>
  string(1) "p"
  ["path"]=>
  string(4) "/p/a"
  ["query"]=>
  string(3) "q=1"
  ["fragment"]=>
  string(1) "f"
}
array(2) {
  ["host"]=>
  string(1) "h"
  ["path"]=>
  string(2) "/x"
}
array(2) {
  ["host"]=>
  string(1) "h"
  ["port"]=>
  int(80)
}
array(2) {
  ["scheme"]=>
  string(6) "mailto"
  ["path"]=>
  string(3) "a@b"
}
bool(false)
bool(false)
bool(false)
array(1) {
  ["query"]=>
  string(1) "a"
}
array(1) {
  ["path"]=>
  string(0) ""
}
string(1) "h"
NULL
array(4) {
  ["a"]=>
  array(2) {
    [0]=>
    string(1) "1"
    ["x"]=>
    array(1) {
      ["y"]=>
      string(1) "2"
    }
  }
  ["b_c"]=>
  string(1) "3"
  ["d_e"]=>
  string(1) " "
  ["a_"]=>
  string(1) "4"
}
string(53) "a%5B0%5D=1&a%5B1%5D=2&a%5B2%5D%5Bk%5D=v+w&b=1&n_5=1.5"
string(7) "x=a%20b"
string(12) "a%20b~%C3%A9"
string(6) "a+b%7E"
string(7) "a b%zzA"
