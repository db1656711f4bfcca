--TEST--
comparison of number and string is php8s
--FILE--
<?php
var_dump(0 == "a", "1" == "01", 100 == "1e2", "abc" == 0, null == false, "" == null, 0 == "", "0" == false, " 1" == 1, "1 " == 1, "1x" == 1, INF == "INF", [] == false, "a" == "A", "1e3" == "1000", "abc" < "abd", "10" < "9", "10" < "9a", 1.0 === 1, "0.0" == false, "0.0" == "0", NAN == NAN);
--EXPECT--
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
bool(false)
