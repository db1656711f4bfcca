--TEST--
undefined read warns and is null
--FILE--
<?php
function f() { return $nope; } var_dump(f());
echo $a + 1, "$b|", "\n"; $c .= 'x'; $d[] = 1; $e++; var_dump($c, $d, $e);
var_dump(isset($z), $z ?? 'd', empty($z), @$z);
unset($never); $n--; var_dump($n); $g += 5; var_dump($g);
--EXPECTF--
Warning: Undefined variable $nope in %s/undefined_read_warns_and_is_null.php on line 2
NULL

Warning: Undefined variable $a in %s/undefined_read_warns_and_is_null.php on line 3
1
Warning: Undefined variable $b in %s/undefined_read_warns_and_is_null.php on line 3
|

Warning: Undefined variable $c in %s/undefined_read_warns_and_is_null.php on line 3

Warning: Undefined variable $e in %s/undefined_read_warns_and_is_null.php on line 3
string(1) "x"
array(1) {
  [0]=>
  int(1)
}
int(1)
bool(false)
string(1) "d"
bool(true)
NULL

Warning: Undefined variable $n in %s/undefined_read_warns_and_is_null.php on line 5
NULL

Warning: Undefined variable $g in %s/undefined_read_warns_and_is_null.php on line 5
int(5)
