--TEST--
checked variadics in backtraces and func_get_args; array_splice keeps references; iterator_apply goes on while true
--FILE--
<?php
ini_set('zend.exception_ignore_args', '0');
function a(int ...$r) { return json_encode(func_get_args()); }
function b($x, float ...$r) { $r[] = 'more'; throw new Exception; }
function c(int ...$r) { $r['z'] = 1; throw new Exception; }
function d($x = 1, ?int ...$r) { $n = func_num_args(); return json_encode([$n, func_get_args(), $r]); }
echo a("1", 2.0, true), a(), d(5, "7"), d(), d(1, null, k: "3"), "\n";
foreach ([fn() => b("1", 2, "3"), fn() => b(1), fn() => c("4", k: "5"), fn() => c()] as $f) try { $f(); } catch (Exception $e) { echo json_encode($e->getTrace()[0]['args']), "\n"; }
final class K { public static function m(int|float $a, int|string $b = 0, float $c = 0.5, int ...$rest) { return count($rest); } }
function work(int $n) { $z = null; $out = ''; for ($i = 0; $i < $n; $i++) { $out .= K::m($i / 2, $i, PHP_INT_MAX, $z) . ';'; } return $out; }
try { echo work(9); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
$a1 = [1, 2, 3]; $a2 = ['a' => 1, 'b' => [1, 2]]; foreach ($a2 as &$m) {} unset($m); array_splice($a1, 2, 1, $a2); var_dump($a1, $a2);
echo iterator_apply(new ArrayIterator([1, 2, 0, 3]), function () { static $n = 0; return 2 - $n++; }), "\n";
--EXPECTF--
[1,2,1][][2,[5,7],[7]][0,[],[]][2,[1,null],{"0":null,"k":3}]
["1",2,3]
[1]
{"0":4,"k":5}
[]
K::m(): Argument #4 must be of type int, null given, called in %s/checked_variadics_are_seen.php on line 10
array(4) {
  [0]=>
  int(1)
  [1]=>
  int(2)
  [2]=>
  &int(1)
  [3]=>
  &array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
array(2) {
  ["a"]=>
  &int(1)
  ["b"]=>
  &array(2) {
    [0]=>
    int(1)
    [1]=>
    int(2)
  }
}
3
