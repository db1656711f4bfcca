--TEST--
include looks beside the calling script and returns what the file returns
--FILE--
<?php
file_put_contents(__DIR__ . '/inc_a.php', '<?php $x = 5; return ["a", __FILE__ === realpath(__FILE__), basename(__DIR__) !== ""];');
file_put_contents(__DIR__ . '/inc_b.php', '<?php function from_b() { return __FUNCTION__; } echo "b\n";');
var_dump(include 'inc_a.php', $x, (include_once 'inc_b.php'), include_once 'inc_b.php', from_b(), require_once __DIR__ . '/inc_b.php');
function f() { $y = 1; include 'inc_a.php'; return $x + $y; }
var_dump(f(), array_map('basename', get_included_files()));
unlink(__DIR__ . '/inc_a.php'); unlink(__DIR__ . '/inc_b.php');
--EXPECT--
b
array(3) {
  [0]=>
  string(1) "a"
  [1]=>
  bool(true)
  [2]=>
  bool(true)
}
int(5)
int(1)
bool(true)
string(6) "from_b"
bool(true)
int(6)
array(3) {
  [0]=>
  string(12) "relative.php"
  [1]=>
  string(9) "inc_a.php"
  [2]=>
  string(9) "inc_b.php"
}
