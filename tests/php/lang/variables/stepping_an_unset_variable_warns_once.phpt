--TEST--
++ and -- of an unset variable warn once, in expressions too
--FILE--
<?php
function r(&$x) {}
function a() { $b = $a++; var_dump($a, $b); }
a();
$f = fn() => $q++; $f();
function c() { try { r($z++); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
c();
function d() { try { r(-$zz); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
d();
function e2($p) { if ($p) $x = 5; $y = $x++; var_dump($x, $y); $k = ++$u; var_dump($k); $w = $v--; var_dump($w, $v); $aa = $bb[3]++; var_dump($aa, $bb); }
e2(true); e2(false);
function g() { for ($i = 0; $i < 3; $i++) { $s = $t++; $n .= "x$i"; $m[$i] = $cnt['a']++; } var_dump($s, $t, $n, $m); }
g();
function h() { $c = $d + 1; $e = -$nope; $f = "$nope2"; $g = $nope3 ?? 4; $l = [$nope4]; return [$c, $e, $f, $g, $l]; }
var_dump(h());
--EXPECTF--
Warning: Undefined variable $a in %s/stepping_an_unset_variable_warns_once.php on line 3
int(1)
NULL

Warning: Undefined variable $q in %s/stepping_an_unset_variable_warns_once.php on line 5

Warning: Undefined variable $z in %s/stepping_an_unset_variable_warns_once.php on line 6
r(): Argument #1 ($x) cannot be passed by reference

Warning: Undefined variable $zz in %s/stepping_an_unset_variable_warns_once.php on line 8
r(): Argument #1 ($x) cannot be passed by reference
int(6)
int(5)

Warning: Undefined variable $u in %s/stepping_an_unset_variable_warns_once.php on line 10
int(1)

Warning: Undefined variable $v in %s/stepping_an_unset_variable_warns_once.php on line 10
NULL
NULL

Warning: Undefined variable $bb in %s/stepping_an_unset_variable_warns_once.php on line 10

Warning: Undefined array key 3 in %s/stepping_an_unset_variable_warns_once.php on line 10
NULL
array(1) {
  [3]=>
  int(1)
}

Warning: Undefined variable $x in %s/stepping_an_unset_variable_warns_once.php on line 10
int(1)
NULL

Warning: Undefined variable $u in %s/stepping_an_unset_variable_warns_once.php on line 10
int(1)

Warning: Undefined variable $v in %s/stepping_an_unset_variable_warns_once.php on line 10
NULL
NULL

Warning: Undefined variable $bb in %s/stepping_an_unset_variable_warns_once.php on line 10

Warning: Undefined array key 3 in %s/stepping_an_unset_variable_warns_once.php on line 10
NULL
array(1) {
  [3]=>
  int(1)
}

Warning: Undefined variable $t in %s/stepping_an_unset_variable_warns_once.php on line 12

Warning: Undefined variable $n in %s/stepping_an_unset_variable_warns_once.php on line 12

Warning: Undefined variable $cnt in %s/stepping_an_unset_variable_warns_once.php on line 12

Warning: Undefined array key "a" in %s/stepping_an_unset_variable_warns_once.php on line 12
int(2)
int(3)
string(6) "x0x1x2"
array(3) {
  [0]=>
  NULL
  [1]=>
  int(1)
  [2]=>
  int(2)
}

Warning: Undefined variable $d in %s/stepping_an_unset_variable_warns_once.php on line 14

Warning: Undefined variable $nope in %s/stepping_an_unset_variable_warns_once.php on line 14

Warning: Undefined variable $nope2 in %s/stepping_an_unset_variable_warns_once.php on line 14

Warning: Undefined variable $nope4 in %s/stepping_an_unset_variable_warns_once.php on line 14
array(5) {
  [0]=>
  int(1)
  [1]=>
  int(0)
  [2]=>
  string(0) ""
  [3]=>
  int(4)
  [4]=>
  array(1) {
    [0]=>
    NULL
  }
}
