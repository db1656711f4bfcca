--TEST--
array_map without a callback, and array_column of rows
--FILE--
<?php
function rows(int $n): array { $r = []; for ($i = 0; $i < $n; $i++) { $r[] = ['id' => $i * 7 % 1000, 'price' => $i / 4, 'n' => $i % 5]; } return $r; }
function people(int $n): array { $r = []; for ($i = 0; $i < $n; $i++) { $r[] = $i % 3 ? ['name' => "p$i", 'city' => 'c' . $i % 7] : ['name' => "q$i"]; } return $r; }
function zip(array $a, array $b) { return array_map(null, $a, $b); }
function three(array $a, array $b, array $c) { $s = 0; foreach (array_map(null, $a, $b, $c) as [$x, $y, $z]) $s += $x * $y + $z; return $s; }
function one(array $a) { $b = array_map(null, $a); $b[] = 1; return [$a, $b]; }
function ids(array $r) { return array_column($r, 'id'); }
function total(array $r) { return array_sum(array_column($r, 'price')); }
function byid(array $r) { return array_column($r, 'n', 'id'); }
function whole(array $r) { return array_column($r, null, 'id'); }
function cities(array $r) { return [array_column($r, 'city'), array_column($r, 'name', 'city'), array_column($r, 'nothing'), array_column($r, 'nothing', 'city')]; }
function pairs(array $r) { return [array_column($r, 1), array_column($r, 0, 1), array_column($r, null, 0), array_column($r, 1, null), array_column($r, null)]; }
function named(array $r) { return array_column(array: $r, index_key: 'id', column_key: 'n'); }
function transposed(array $m) { $r = []; foreach (array_map(null, $m[0], $m[1], $m[2]) as $row) $r[] = array_sum($row); return $r; }
function turned(array $m) { return array_map(null, ...$m); }
function chains(array $r) { return [array_sum(array_column($r, 'id')), count(array_column($r, 'n')), array_map(fn($x) => $x % 7, array_column($r, 'id')), array_sum(array_map(fn($x) => $x * 2, array_column($r, 'n'))), array_filter(array_column($r, 'id'), fn($x) => $x % 3), array_column(array_filter($r, fn($x) => $x['n'] > 2), 'id'), max(array_column($r, 'id') ?: [0]), array_product(array_column(array_slice($r, 1, 9), 'n'))]; }
function some(array $r) { return [array_sum(array_column($r, 'x')), array_column($r, 'x'), array_map(fn($x) => $x + 1, array_column($r, 'y')), count(array_column($r, 'z'))]; }
function texts(array $r) { return [implode(',', array_column($r, 't')), array_map('strrev', array_column($r, 't'))]; }
function h($v) { return md5(serialize($v)); }
function computed(array $r, $k, $i) { return array_column($r, $k, $i); }

for ($t = 0; $t < 4; $t++) {
  foreach ([0, 1, 3, 200, 3000] as $n) {
    $r = rows($n); $p = people($n); $a = range(1, $n + 1); $b = array_map(fn($x) => $x / 2, $a); $m = ['x' => 1, 'y' => 2];
    echo $n, ' ', h([zip($a, $b), zip($b, $a), zip($a, $a), three($a, $b, $a), zip($m, ['p', 'q']), zip($p, $r)]);
    $i = array_map(fn($x) => ['id' => $x['id'], 'n' => $x['n']], $r); $v = array_map(fn($x) => $x % 3 ? ['x' => $x, 'y' => 1] : ['y' => $x], $a); $u = array_combine(array_map(fn($x) => "k$x", $a), $v); $q = array_map(fn($x) => $x % 4 ? ['t' => "t$x"] : ['s' => 'no'], $a);
    echo ' ', h([chains($i), some($v), some($u), texts($q)]);
    echo ' ', h([one($a), one($m), ids($r), total($r), byid($r), whole($r), named($r), cities($p)]), "\n";
  }
  echo json_encode([zip([1, 2, 3], [4]), zip(['a'], [1, 2]), zip([], [1]), zip([], []), zip(['k' => 1, 'l' => 2], [3])]), "\n";
  echo json_encode([pairs([[3, 1], [2, 5], [9]]), pairs([['v', 'k'], ['w', 'k'], ['u', '7']]), pairs([[1, 2.0], [3, 2.0]])]), "\n";
  echo json_encode([computed([['a' => 1, 'b' => -5], ['a' => 2], ['a' => 3, 'b' => 4], ['a' => 5]], 'a', 'b'), transposed([[1, 2], [3, 4], [5, 6]])]), "\n";
  echo json_encode([computed([['a' => 1, 'b' => true], ['a' => null, 'b' => null], ['b' => 3, 'a' => 'x'], 7], 'a', 'b'), computed([[1, 2], [3, 4]], 0, null), computed([[1, 2], [3, 4]], null, 1), computed([['5' => 'x', 'k' => '9']], '5', 'k')]), "\n";
}
for ($t = 0; $t < 3; $t++) foreach ([[[1, 2, 3], [4, 5, 6]], [[1], [2, 3]], [[1, 2]], [['x' => 1, 'y' => 2], ['x' => 3, 'y' => 4]], ['p' => [1], 'q' => [2]], [5 => ['a'], 3 => ['b', 'c']], [[], []], [[[1, 2]], [[3]]], [], [[1], 2]] as $m) {
  try { echo json_encode(turned($m)), "\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
foreach ([fn() => computed([[1, [2]]], 0, 1), fn() => computed([[1]], [], 0), fn() => computed([['a' => 1, 'b' => 1.5]], 'a', 'b'), fn() => zip([1], 5), fn() => computed([[1]], 1.5, true)] as $f) {
  try { echo json_encode($f()), "\n"; } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; }
}
--EXPECTF--
0 c48d68395ae892c7ba5d20fd488641b2 b00e0575ab4c90b06a0a2764325ca102 4784650b61e1ca0661585b5c5fb57a9f
1 c8bf9c47f28e8e8b865330f72f636e39 33a94ed03269ae5df796f3e409c4c47f 6e71909c3e9580013e073354836f1ac6
3 12356dff26758302befc56c5abdcbad6 cb0026e6e18922fbbe1885861cb76578 c68c261742869e4844bcfd5e91e23ffc
200 8061040706370291d0eea8c22b642e70 eb987a952d82d59c84946fe4df773c82 1d1834f6217388e976b23bfef3d9f117
3000 0e4b0c9a5d9a285b92b00aca6a35cc6a c9e2382123058f508ba3a9f21983d733 610399fdcf9edcc7adb0c2b6854b633c
[[[1,4],[2,null],[3,null]],[["a",1],[null,2]],[[null,1]],[],[[1,3],[2,null]]]
[[[1,5],{"1":3,"5":2,"6":9},{"3":[3,1],"2":[2,5],"9":[9]},[1,5],[[3,1],[2,5],[9]]],[["k","k","7"],{"k":"w","7":"u"},{"v":["v","k"],"w":["w","k"],"u":["u","7"]},["k","k","7"],[["v","k"],["w","k"],["u","7"]]],[[2,2],{"2":3},{"1":[1,2],"3":[3,2]},[2,2],[[1,2],[3,2]]]]
[{"-5":1,"-4":2,"4":3,"5":5},[9,12]]
[{"1":1,"":null,"3":"x"},[1,3],{"2":[1,2],"4":[3,4]},{"9":"x"}]
0 c48d68395ae892c7ba5d20fd488641b2 b00e0575ab4c90b06a0a2764325ca102 4784650b61e1ca0661585b5c5fb57a9f
1 c8bf9c47f28e8e8b865330f72f636e39 33a94ed03269ae5df796f3e409c4c47f 6e71909c3e9580013e073354836f1ac6
3 12356dff26758302befc56c5abdcbad6 cb0026e6e18922fbbe1885861cb76578 c68c261742869e4844bcfd5e91e23ffc
200 8061040706370291d0eea8c22b642e70 eb987a952d82d59c84946fe4df773c82 1d1834f6217388e976b23bfef3d9f117
3000 0e4b0c9a5d9a285b92b00aca6a35cc6a c9e2382123058f508ba3a9f21983d733 610399fdcf9edcc7adb0c2b6854b633c
[[[1,4],[2,null],[3,null]],[["a",1],[null,2]],[[null,1]],[],[[1,3],[2,null]]]
[[[1,5],{"1":3,"5":2,"6":9},{"3":[3,1],"2":[2,5],"9":[9]},[1,5],[[3,1],[2,5],[9]]],[["k","k","7"],{"k":"w","7":"u"},{"v":["v","k"],"w":["w","k"],"u":["u","7"]},["k","k","7"],[["v","k"],["w","k"],["u","7"]]],[[2,2],{"2":3},{"1":[1,2],"3":[3,2]},[2,2],[[1,2],[3,2]]]]
[{"-5":1,"-4":2,"4":3,"5":5},[9,12]]
[{"1":1,"":null,"3":"x"},[1,3],{"2":[1,2],"4":[3,4]},{"9":"x"}]
0 c48d68395ae892c7ba5d20fd488641b2 b00e0575ab4c90b06a0a2764325ca102 4784650b61e1ca0661585b5c5fb57a9f
1 c8bf9c47f28e8e8b865330f72f636e39 33a94ed03269ae5df796f3e409c4c47f 6e71909c3e9580013e073354836f1ac6
3 12356dff26758302befc56c5abdcbad6 cb0026e6e18922fbbe1885861cb76578 c68c261742869e4844bcfd5e91e23ffc
200 8061040706370291d0eea8c22b642e70 eb987a952d82d59c84946fe4df773c82 1d1834f6217388e976b23bfef3d9f117
3000 0e4b0c9a5d9a285b92b00aca6a35cc6a c9e2382123058f508ba3a9f21983d733 610399fdcf9edcc7adb0c2b6854b633c
[[[1,4],[2,null],[3,null]],[["a",1],[null,2]],[[null,1]],[],[[1,3],[2,null]]]
[[[1,5],{"1":3,"5":2,"6":9},{"3":[3,1],"2":[2,5],"9":[9]},[1,5],[[3,1],[2,5],[9]]],[["k","k","7"],{"k":"w","7":"u"},{"v":["v","k"],"w":["w","k"],"u":["u","7"]},["k","k","7"],[["v","k"],["w","k"],["u","7"]]],[[2,2],{"2":3},{"1":[1,2],"3":[3,2]},[2,2],[[1,2],[3,2]]]]
[{"-5":1,"-4":2,"4":3,"5":5},[9,12]]
[{"1":1,"":null,"3":"x"},[1,3],{"2":[1,2],"4":[3,4]},{"9":"x"}]
0 c48d68395ae892c7ba5d20fd488641b2 b00e0575ab4c90b06a0a2764325ca102 4784650b61e1ca0661585b5c5fb57a9f
1 c8bf9c47f28e8e8b865330f72f636e39 33a94ed03269ae5df796f3e409c4c47f 6e71909c3e9580013e073354836f1ac6
3 12356dff26758302befc56c5abdcbad6 cb0026e6e18922fbbe1885861cb76578 c68c261742869e4844bcfd5e91e23ffc
200 8061040706370291d0eea8c22b642e70 eb987a952d82d59c84946fe4df773c82 1d1834f6217388e976b23bfef3d9f117
3000 0e4b0c9a5d9a285b92b00aca6a35cc6a c9e2382123058f508ba3a9f21983d733 610399fdcf9edcc7adb0c2b6854b633c
[[[1,4],[2,null],[3,null]],[["a",1],[null,2]],[[null,1]],[],[[1,3],[2,null]]]
[[[1,5],{"1":3,"5":2,"6":9},{"3":[3,1],"2":[2,5],"9":[9]},[1,5],[[3,1],[2,5],[9]]],[["k","k","7"],{"k":"w","7":"u"},{"v":["v","k"],"w":["w","k"],"u":["u","7"]},["k","k","7"],[["v","k"],["w","k"],["u","7"]]],[[2,2],{"2":3},{"1":[1,2],"3":[3,2]},[2,2],[[1,2],[3,2]]]]
[{"-5":1,"-4":2,"4":3,"5":5},[9,12]]
[{"1":1,"":null,"3":"x"},[1,3],{"2":[1,2],"4":[3,4]},{"9":"x"}]
[[1,4],[2,5],[3,6]]
[[1,2],[null,3]]
[1,2]
[[1,3],[2,4]]
ArgumentCountError: array_map() expects at least 2 arguments, 1 given
[["a","b"],[null,"c"]]
[]
[[[1,2],[3]]]
ArgumentCountError: array_map() expects at least 2 arguments, 1 given
TypeError: array_map(): Argument #3 must be of type array, int given
[[1,4],[2,5],[3,6]]
[[1,2],[null,3]]
[1,2]
[[1,3],[2,4]]
ArgumentCountError: array_map() expects at least 2 arguments, 1 given
[["a","b"],[null,"c"]]
[]
[[[1,2],[3]]]
ArgumentCountError: array_map() expects at least 2 arguments, 1 given
TypeError: array_map(): Argument #3 must be of type array, int given
[[1,4],[2,5],[3,6]]
[[1,2],[null,3]]
[1,2]
[[1,3],[2,4]]
ArgumentCountError: array_map() expects at least 2 arguments, 1 given
[["a","b"],[null,"c"]]
[]
[[[1,2],[3]]]
ArgumentCountError: array_map() expects at least 2 arguments, 1 given
TypeError: array_map(): Argument #3 must be of type array, int given
TypeError: Illegal offset type
TypeError: array_column(): Argument #2 ($column_key) must be of type string|int|null, array given

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/zips_and_columns.php on line 20
{"1":1}
TypeError: zip(): Argument #2 ($b) must be of type array, int given, called in %s/zips_and_columns.php on line 38

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/zips_and_columns.php on line 20
[]
