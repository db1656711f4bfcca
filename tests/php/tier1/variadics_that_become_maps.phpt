--TEST--
variadics that get string keys, natively
--FILE--
<?php
function named(...$r) { $r["k"] = 1; return $r; }
function dropped($a, $b = 5, ...$r) { unset($r[0]); $r[] = $a; return $r; }
function texts(string ...$r) { $r["last"] = "z"; $r[] = "y"; return implode(",", $r) . count($r); }
function spread(...$r) { $r["n"] = count($r); $r[-3] = 4; $r[] = 6; return $r; }
function inner(int ...$r) { $r['x'] = ['y' => array_sum($r)]; return $r['x']['y']; }
function f($n) { return named($n, $n + 1); }
function g($n) { return dropped($n, $n + 1, $n + 2, "t$n"); }
function h($n) { return texts("a$n", "b", "c$n"); }
function i(array $l) { return spread(...$l); }
function j($n) { return spread() + ['m' => $n]; }
function k(int $n) { return inner($n, $n * 2, 3); }
for ($n = 0; $n < 200; $n++) {
    $x = [f($n), g($n), h($n), i([$n, $n + 1, 7]), i([]), j($n), k($n)];
    if ($n % 66 == 0) echo json_encode($x), "\n";
}
--EXPECT--
[{"0":0,"1":1,"k":1},{"1":"t0","2":0},"a0,b,c0,z,y5",{"0":0,"1":1,"2":7,"n":3,"-3":4,"3":6},{"n":0,"-3":4,"0":6},{"n":0,"-3":4,"0":6,"m":0},3]
[{"0":66,"1":67,"k":1},{"1":"t66","2":66},"a66,b,c66,z,y5",{"0":66,"1":67,"2":7,"n":3,"-3":4,"3":6},{"n":0,"-3":4,"0":6},{"n":0,"-3":4,"0":6,"m":66},201]
[{"0":132,"1":133,"k":1},{"1":"t132","2":132},"a132,b,c132,z,y5",{"0":132,"1":133,"2":7,"n":3,"-3":4,"3":6},{"n":0,"-3":4,"0":6},{"n":0,"-3":4,"0":6,"m":132},399]
[{"0":198,"1":199,"k":1},{"1":"t198","2":198},"a198,b,c198,z,y5",{"0":198,"1":199,"2":7,"n":3,"-3":4,"3":6},{"n":0,"-3":4,"0":6},{"n":0,"-3":4,"0":6,"m":198},597]
