--TEST--
Unpacked arrays that are shorter than the parameters: the others take their defaults
--FILE--
<?php
function three(int $a, int $b = 2, int|float $c = 3) { return $a * 100 + $b * 10 + $c; }
function text(string $a, ?string $b = null, string $c = "c" . PHP_INT_SIZE) { return $a . ($b ?? 'none') . $c; }
function rest(int $a, int $b = 5, int ...$more) { return $a + $b * 10 + count($more) * 100; }
class Box { const SIDE = 4; function area(int $w, int $h = self::SIDE) { return $w * $h; } static function of(array $sides) { return (new self)->area(...$sides); } }
function numbers(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += three(...[$i, 1]) + three(...[$i]) + three($i, ...[7, 0.5]) + three(1, ...[]); } return $s; }
function texts(int $n) { $s = ''; for ($i = 0; $i < $n; $i++) { $s .= text(...["a$i"]) . text("x", ...["b", "$i"]) . ';'; } return $s; }
function variable(array $a) { return three(...$a); }
function rests(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += rest(...[$i]) + rest(...[$i, 1]) + rest(...[$i, 2, 3, 4]) + Box::of([$i]) + Box::of([$i, 2]); } return $s; }
function sum(int ...$more) { $s = 0; foreach ($more as $m) { $s += $m; } return $s; }
function converted(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $a = [$i * 1.0, 2.0]; $s += sum(...$a) + sum(...["$i", "3"]) + sum(1, 2, ...[3, 4]); } return $s; }
function sum_of(array $a) { return sum(...$a); }
for ($r = 0; $r < 30; $r++) {
    $z = converted(10);
    $x = [numbers(20), md5(texts(20)), rests(20)];
    foreach ([[1], [1, 2], [1, 2, 4.5], [1, 2, 3, 4]] as $a) { $y[count($a)] = variable($a); }
}
var_dump($x, $y, $z, texts(2));
try { variable([]); } catch (ArgumentCountError $e) { echo preg_replace('~ in .*? on line~', ' in FILE on line', $e->getMessage()), "\n"; }
try { variable(['x']); } catch (TypeError $e) { echo preg_replace('~called in .*~', '', $e->getMessage()), "\n"; }
foreach ([[1, 'a'], [null], [1, 2, []]] as $a) {
    try { sum_of($a); } catch (TypeError $e) { echo preg_replace('~called in .*~', '', $e->getMessage()), "\n"; }
}
echo variable(['c' => 1, 'a' => 9]), "\n";
--EXPECT--
array(3) {
  [0]=>
  float(61590)
  [1]=>
  string(32) "cf1173c916066218f28614c500da401b"
  [2]=>
  int(7310)
}
array(4) {
  [1]=>
  int(123)
  [2]=>
  int(123)
  [3]=>
  float(124.5)
  [4]=>
  int(123)
}
int(240)
string(24) "a0nonec8xb0;a1nonec8xb1;"
Too few arguments to function three(), 0 passed in FILE on line 8 and at least 1 expected
three(): Argument #1 ($a) must be of type int, string given, 
sum(): Argument #2 must be of type int, string given, 
sum(): Argument #1 must be of type int, null given, 
sum(): Argument #3 must be of type int, array given, 
921
