--TEST--
string to number comparison in switch and in array
--FILE--
<?php
switch ("1e0") { case 1: echo "one\n"; break; default: echo "default\n"; }
switch ("a") { case 0: echo "zero\n"; break; case "a": echo "a\n"; }
var_dump(in_array("abc", [0]), in_array("1e1", ["10"]), array_search("1", [0, 1.0, "1"]), in_array(null, [0]));
--EXPECT--
one
a
bool(false)
bool(true)
int(1)
bool(true)
