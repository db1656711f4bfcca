--TEST--
elements of a spread variable become references where the callee takes them, those of other places do not
--FILE--
<?php
function f(&$a, &$b) { $a = "A"; $b = "B"; }
function va(&...$r) { foreach ($r as &$x) $x++; }
function t() { $a = [1, 2]; f(...$a); var_dump($a); $b = [1, 2, 3]; va(...$b); var_dump($b); 
 $c = [5]; $z = 0; f($z, ...$c); var_dump($z, $c); $d = ['b' => 1, 'a' => 2]; f(...$d); var_dump($d);
 $e = [1,2]; $e2 = $e; f(...$e); var_dump($e, $e2);
 $x = 1; $q = [&$x, 2]; f(...$q); var_dump($x, $q); }
t();
$a = [1, 2]; f(...$a); var_dump($a);
class K { public $p = [1, 2]; static $s = [1, 2]; function m(&$a, $b) { $a .= "m$b"; } static function st(&$a, &$b) { $a = $b = 's'; } function __construct(&$a = null) { $a = 'cons'; } }
function u() { $k = new K; $a = [1, 2]; $k->m(...$a); var_dump($a); K::st(...$a); var_dump($a); f(...$k->p); var_dump($k->p); f(...K::$s); var_dump(K::$s); new K(...$a); var_dump($a);
 $n = 'f'; $a = [1, 2]; $n(...$a); var_dump($a); $a = [[3, 1, 2]]; sort(...$a); var_dump($a); $fn = function (&$x) { $x = 'fn'; }; $a=[1]; $fn(...$a); var_dump($a);
 $a=[[1,2]]; f(...$a[0]); var_dump($a); $a = [1, 2]; call_user_func_array('f', $a); var_dump($a);
 try { f(...[1, 2]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
 f(...new ArrayIterator([1, 2]));
 $m = ['/(a)(b)/', 'ab', null]; var_dump(preg_match(...$m)); var_dump($m);
 try { f(...$undef); } catch (Error $e) { echo $e->getMessage(), "\n"; }
 $str = "abc"; try { f(...$str); } catch (Error $e) { echo $e->getMessage(), "\n"; }
 $a = [1]; try { f(...$a); } catch (Error $e) { echo $e->getMessage(), "\n"; } var_dump($a);
}
u();
--EXPECTF--
array(2) {
  [0]=>
  string(1) "A"
  [1]=>
  string(1) "B"
}
array(3) {
  [0]=>
  int(2)
  [1]=>
  int(3)
  [2]=>
  int(4)
}
string(1) "A"
array(1) {
  [0]=>
  string(1) "B"
}
array(2) {
  ["b"]=>
  string(1) "B"
  ["a"]=>
  string(1) "A"
}
array(2) {
  [0]=>
  string(1) "A"
  [1]=>
  string(1) "B"
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
string(1) "A"
array(2) {
  [0]=>
  &string(1) "A"
  [1]=>
  string(1) "B"
}
array(2) {
  [0]=>
  string(1) "A"
  [1]=>
  string(1) "B"
}
array(2) {
  [0]=>
  string(3) "1m2"
  [1]=>
  int(2)
}
array(2) {
  [0]=>
  string(1) "s"
  [1]=>
  string(1) "s"
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}
array(2) {
  [0]=>
  string(4) "cons"
  [1]=>
  string(1) "s"
}
array(2) {
  [0]=>
  string(1) "A"
  [1]=>
  string(1) "B"
}
array(1) {
  [0]=>
  array(3) {
    [0]=>
    int(1)
    [1]=>
    int(2)
    [2]=>
    int(3)
  }
}
array(1) {
  [0]=>
  string(2) "fn"
}
array(1) {
  [0]=>
  array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}

Warning: f(): Argument #1 ($a) must be passed by reference, value given in %s/spread_variable_writes_through.php on line 13

Warning: f(): Argument #2 ($b) must be passed by reference, value given in %s/spread_variable_writes_through.php on line 13
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(2)
}

Warning: Cannot pass by-reference argument 1 of f() by unpacking a Traversable, passing by-value instead in %s/spread_variable_writes_through.php on line 15

Warning: Cannot pass by-reference argument 2 of f() by unpacking a Traversable, passing by-value instead in %s/spread_variable_writes_through.php on line 15
int(1)
array(3) {
  [0]=>
  string(8) "/(a)(b)/"
  [1]=>
  string(2) "ab"
  [2]=>
  array(3) {
    [0]=>
    string(2) "ab"
    [1]=>
    string(1) "a"
    [2]=>
    string(1) "b"
  }
}

Warning: Undefined variable $undef in %s/spread_variable_writes_through.php on line 17
Only arrays and Traversables can be unpacked
Only arrays and Traversables can be unpacked
Too few arguments to function f(), 1 passed in %s/spread_variable_writes_through.php on line 19 and exactly 2 expected
array(1) {
  [0]=>
  int(1)
}
