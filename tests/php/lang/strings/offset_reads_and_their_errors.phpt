--TEST--
offset reads and their errors
--FILE--
<?php
$s = "abc";
echo $s[0], $s[-1], $s["1"], $s[1.7], $s[true], "\n";
foreach ([5, -4, "x", "1x", null, [], "1.5"] as $k) try { var_dump($s[$k]); } catch (Error $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
var_dump(isset($s[2]), isset($s[3]), isset($s["1"]), isset($s["1x"]), isset($s["1.0"]), isset($s[1][0]), $s[9] ?? 'dflt', empty($s[0]), isset($s['a']['b']));
--EXPECTF--
acb
Warning: String offset cast occurred in %s/offset_reads_and_their_errors.php on line 3
b
Warning: String offset cast occurred in %s/offset_reads_and_their_errors.php on line 3
b

Warning: Uninitialized string offset 5 in %s/offset_reads_and_their_errors.php on line 4
string(0) ""

Warning: Uninitialized string offset -4 in %s/offset_reads_and_their_errors.php on line 4
string(0) ""
TypeError: Cannot access offset of type string on string

Warning: Illegal string offset "1x" in %s/offset_reads_and_their_errors.php on line 4
string(1) "b"

Warning: String offset cast occurred in %s/offset_reads_and_their_errors.php on line 4
string(1) "a"
TypeError: Cannot access offset of type array on string
TypeError: Cannot access offset of type string on string
bool(true)
bool(false)
bool(true)
bool(false)
bool(false)
bool(true)
string(4) "dflt"
bool(false)
bool(false)
