--TEST--
numbers of objects made in arguments
--FILE--
<?php
class A { function __construct(public $x = null) {} static function of($x) { return new A($x); } }
var_dump(new A(new A(new A)), A::of(new A));
--EXPECT--
object(A)#1 (1) {
  ["x"]=>
  object(A)#2 (1) {
    ["x"]=>
    object(A)#3 (1) {
      ["x"]=>
      NULL
    }
  }
}
object(A)#5 (1) {
  ["x"]=>
  object(A)#4 (1) {
    ["x"]=>
    NULL
  }
}
