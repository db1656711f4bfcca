--TEST--
Named arguments that leave out by-reference parameters: they take their defaults, silently
--FILE--
<?php
function g(int $a = 1, ?string &$b = 'n', int|float $c = 1.5) { var_dump(func_get_args()); $b = 'changed'; return $b; }
function k($f, $c) { echo g(c: $c / 2), "\n"; echo $f(c: 3), "\n"; $h='g'; echo $h(c: 4), "\n"; echo call_user_func('g', c: 5), "\n"; echo call_user_func_array('g', ['c' => 6]),"\n"; echo (g(...))(c: 7), "\n"; echo g(...['c' => 8]), "\n"; echo g(1, c: 9), "\n"; }
k(function (int $a = 1, ?string &$b = 'n', int|float $c = 1.5) { return "$a $b $c"; }, 5);
class A { function __construct(public int $x = 1, ?array &$y = [1], $z = 3) { $y[] = $z; var_dump($y); } static function s(&$r = 1, $q = 2) { return $r + $q; } function __invoke(&$p = 4, $q = 2) { return $p . $q; } }
$a = new A(z: 5); echo A::s(q: 3), "\n"; echo $a(q: 9), "\n"; echo $a->s(q: 4), "\n"; echo call_user_func([$a, 's'], q: 6), "\n"; 
try { echo array_map(fn(&$x) => $x + 1, [1, 2])[1], "\n"; } catch (Error $e) { echo $e->getMessage(); }
preg_match('/a/', subject: 'xay'); echo preg_match(subject: 'xay', pattern: '/a/', offset: 1), "\n";
--EXPECTF--
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "n"
  [2]=>
  float(2.5)
}
changed
1 n 3
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "n"
  [2]=>
  int(4)
}
changed
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "n"
  [2]=>
  int(5)
}
changed
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "n"
  [2]=>
  int(6)
}
changed
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "n"
  [2]=>
  int(7)
}
changed
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "n"
  [2]=>
  int(8)
}
changed
array(3) {
  [0]=>
  int(1)
  [1]=>
  string(1) "n"
  [2]=>
  int(9)
}
changed
array(2) {
  [0]=>
  int(1)
  [1]=>
  int(5)
}
4
49
5
7

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/named_arguments_leave_out_references.php on line 7

Warning: {closure}(): Argument #1 ($x) must be passed by reference, value given in %s/named_arguments_leave_out_references.php on line 7
3
1
