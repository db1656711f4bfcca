--TEST--
decode errors objects big ints
--FILE--
<?php
foreach (['{"a":{"b":[1,2]},"0":1}', '[1,2', '{"a"}', '[1}', '{"a":1]', "\"\x01\"", "\"\xff\"", '"\ud800"', 'nul', '-0', '1e3', '12345678901234567890', '{"\u0000a":1}', '"\u00e9\ud83d\ude00"', ''] as $j) {
    var_dump(json_decode($j)); echo json_last_error(), " ", json_last_error_msg(), "\n";
}
var_dump(json_decode('{"a":{"1":2}}', true), json_decode('[[1]]', true, 1), json_last_error(), json_decode('12345678901234567890', false, 512, JSON_BIGINT_AS_STRING));
try { json_decode("{", flags: JSON_THROW_ON_ERROR); } catch (JsonException $e) { echo get_class($e), $e->getMessage(), $e->getCode(), "\n"; }
try { json_decode("1", false, 0); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
var_dump(json_decode("\"a\xffb\"", flags: JSON_INVALID_UTF8_SUBSTITUTE));
--EXPECT--
object(stdClass)#2 (2) {
  ["a"]=>
  object(stdClass)#1 (1) {
    ["b"]=>
    array(2) {
      [0]=>
      int(1)
      [1]=>
      int(2)
    }
  }
  ["0"]=>
  int(1)
}
0 No error
NULL
4 Syntax error
NULL
4 Syntax error
NULL
2 State mismatch (invalid or malformed JSON)
NULL
2 State mismatch (invalid or malformed JSON)
NULL
3 Control character error, possibly incorrectly encoded
NULL
5 Malformed UTF-8 characters, possibly incorrectly encoded
NULL
10 Single unpaired UTF-16 surrogate in unicode escape
NULL
4 Syntax error
int(0)
0 No error
float(1000)
0 No error
float(1.2345678901234567E+19)
0 No error
NULL
9 The decoded property name is invalid
string(6) "é😀"
0 No error
NULL
4 Syntax error
array(1) {
  ["a"]=>
  array(1) {
    [1]=>
    int(2)
  }
}
NULL
int(1)
string(20) "12345678901234567890"
JsonExceptionSyntax error4
json_decode(): Argument #3 ($depth) must be greater than 0
string(5) "a�b"
