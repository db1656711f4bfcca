--TEST--
array_walk whose callback replaces, copies or changes the array that is walked
--FILE--
<?php
function show($label, $x) { echo $label, ": ", json_encode($x), "\n"; }
// replaced by another array
$a = [1, 2, 3];
$n = 0;
array_walk($a, function (&$v, $k) use (&$a, &$n) { echo "$k=>$v\n"; $v *= 10; if ($n++ == 0) { $a = [7, 8, 9, 10]; } });
show("replaced", $a);
// replaced, internal pointer moved
$a = [1, 2, 3]; $n = 0;
$b = [7, 8, 9, 10]; next($b); next($b);
array_walk($a, function (&$v, $k) use (&$a, &$n, $b) { echo "$k=>$v\n"; $v *= 10; if ($n++ == 0) { $a = $b; } });
show("replaced moved", $a); show("b", $b);
// by value
$a = [1, 2, 3]; $n = 0;
array_walk($a, function ($v, $k) use (&$a, &$n, $b) { echo "$k=>$v\n"; if ($n++ == 1) { $a = $b; } });
show("by value", $a);
// each time
$a = ['x' => 1, 'y' => 2]; $n = 0;
array_walk($a, function (&$v, $k) use (&$a, &$n) { echo "$k=>$v\n"; $v = 5; if ($n++ < 3) $a = ['p' => $n, 'q' => 2]; });
show("each", $a);
// unset later element
foreach ([true, false] as $ref) {
  foreach ([[1,2,3,4], ['a'=>1,'b'=>2,'c'=>3,'d'=>4]] as $a) {
    $keys = array_keys($a);
    if ($ref) array_walk($a, function (&$v, $k) use (&$a, $keys) { echo "$k=>$v\n"; if ($k === $keys[0]) unset($a[$keys[1]]); $v = -$v; });
    else array_walk($a, function ($v, $k) use (&$a, $keys) { echo "$k=>$v\n"; if ($k === $keys[0]) unset($a[$keys[1]]); });
    show("unset later", $a);
    $a = array_combine($keys, [1,2,3,4]);
    if ($ref) array_walk($a, function (&$v, $k) use (&$a) { echo "$k=>$v\n"; unset($a[$k]); $v = -$v; });
    else array_walk($a, function ($v, $k) use (&$a) { echo "$k=>$v\n"; unset($a[$k]); });
    show("unset this", $a);
    $n = 0;
    $a = array_combine($keys, [1,2,3,4]);
    if ($ref) array_walk($a, function (&$v, $k) use (&$a, &$n) { echo "$k=>$v\n"; if ($n++ < 3) $a[] = $v * 10; $v++; });
    else array_walk($a, function ($v, $k) use (&$a, &$n) { echo "$k=>$v\n"; if ($n++ < 3) $a[] = $v * 10; });
    show("appended", $a);
    $a = array_combine($keys, [1,2,3,4]);
    if ($ref) array_walk($a, function (&$v, $k) use (&$a, $keys) { echo "$k=>$v\n"; $a[$keys[3]] = 44; $v++; });
    else array_walk($a, function ($v, $k) use (&$a, $keys) { echo "$k=>$v\n"; $a[$keys[3]] = 44; });
    show("written", $a);
    $a = array_combine($keys, [1,2,3,4]);
    $a = array_combine($keys, [1,2,3,4]);
    if ($ref) array_walk($a, function (&$v, $k) use (&$a, $keys) { echo "$k=>$v\n"; if ($k === $keys[1]) array_pop($a); });
    else array_walk($a, function ($v, $k) use (&$a, $keys) { echo "$k=>$v\n"; if ($k === $keys[1]) array_pop($a); });
    show("popped", $a);
    $a = array_combine($keys, [4,2,3,1]);
    $a = array_combine($keys, [4,2,3,1]);
    if ($ref) array_walk($a, function (&$v, $k) use (&$a, $keys) { echo "$k=>$v\n"; if ($k === $keys[1] && !isset($a["z"])) { $c = $a; $a['z'] = 5; } });
    else array_walk($a, function ($v, $k) use (&$a, $keys) { echo "$k=>$v\n"; if ($k === $keys[1] && !isset($a["z"])) { $c = $a; $a['z'] = 5; } });
    show("copied", $a);
    $a = array_combine($keys, [4,2,3,1]);
    $kept = null;
    if ($ref) array_walk($a, function (&$v, $k) use (&$a, $keys, &$kept) { echo "$k=>$v\n"; if ($k === $keys[1] && !isset($a["z"])) { $kept = $a; $a['z'] = 5; } $v++; });
    else array_walk($a, function ($v, $k) use (&$a, $keys, &$kept) { echo "$k=>$v\n"; if ($k === $keys[1] && !isset($a["z"])) { $kept = $a; $a['z'] = 5; } });
    show("kept", $a); show("kept", $kept);
    try {
    $a = array_combine($keys, [4,2,3,1]);
    if ($ref) array_walk($a, function (&$v, $k) use (&$a, $keys) { echo "$k=>$v\n"; if ($k === $keys[1]) { $a = 5; } });
    else array_walk($a, function ($v, $k) use (&$a, $keys) { echo "$k=>$v\n"; if ($k === $keys[1]) { $a = "x"; } });
    } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; }
    show("scalar", $a);
    $a = array_combine($keys, [4,2,3,1]);
    $o = new stdClass; $o->p = 1; $o->q = 2;
    if ($ref) array_walk($a, function (&$v, $k) use (&$a, $keys, $o) { echo "$k=>$v\n"; if ($k === $keys[1]) { $a = $o; } });
    else array_walk($a, function ($v, $k) use (&$a, $keys, $o) { echo "$k=>$v\n"; if ($k === $keys[1]) { $a = $o; } });
    show("object", $a);
  }
}
--EXPECT--
0=>1
0=>7
1=>8
2=>9
3=>10
replaced: [70,80,90,100]
0=>1
2=>9
3=>10
replaced moved: [7,8,90,100]
b: [7,8,9,10]
0=>1
1=>2
2=>9
3=>10
by value: [7,8,9,10]
x=>1
p=>1
p=>2
p=>3
q=>2
each: {"p":5,"q":5}
0=>1
2=>3
3=>4
unset later: {"0":-1,"2":-3,"3":-4}
0=>1
1=>2
2=>3
3=>4
unset this: []
0=>1
1=>2
2=>3
3=>4
4=>10
5=>20
6=>30
appended: [2,3,4,5,11,21,31]
0=>1
1=>2
2=>3
3=>44
written: [2,3,4,45]
0=>1
1=>2
2=>3
popped: [1,2,3]
0=>4
1=>2
0=>4
1=>2
2=>3
3=>1
z=>5
copied: {"0":4,"1":2,"2":3,"3":1,"z":5}
0=>4
1=>2
0=>5
1=>3
2=>3
3=>1
z=>5
kept: {"0":6,"1":4,"2":4,"3":2,"z":6}
kept: [5,4,3,1]
0=>4
1=>2
TypeErrorIterated value is no longer an array or object
scalar: 5
0=>4
1=>2
p=>1
q=>2
object: {"p":1,"q":2}
a=>1
c=>3
d=>4
unset later: {"a":-1,"c":-3,"d":-4}
a=>1
b=>2
c=>3
d=>4
unset this: []
a=>1
b=>2
c=>3
d=>4
0=>10
1=>20
2=>30
appended: {"a":2,"b":3,"c":4,"d":5,"0":11,"1":21,"2":31}
a=>1
b=>2
c=>3
d=>44
written: {"a":2,"b":3,"c":4,"d":45}
a=>1
b=>2
c=>3
popped: {"a":1,"b":2,"c":3}
a=>4
b=>2
a=>4
b=>2
c=>3
d=>1
z=>5
copied: {"a":4,"b":2,"c":3,"d":1,"z":5}
a=>4
b=>2
a=>5
b=>3
c=>3
d=>1
z=>5
kept: {"a":6,"b":4,"c":4,"d":2,"z":6}
kept: {"a":5,"b":4,"c":3,"d":1}
a=>4
b=>2
TypeErrorIterated value is no longer an array or object
scalar: 5
a=>4
b=>2
p=>1
q=>2
object: {"p":1,"q":2}
0=>1
2=>3
3=>4
unset later: {"0":1,"2":3,"3":4}
0=>1
1=>2
2=>3
3=>4
unset this: []
0=>1
1=>2
2=>3
3=>4
4=>10
5=>20
6=>30
appended: [1,2,3,4,10,20,30]
0=>1
1=>2
2=>3
3=>44
written: [1,2,3,44]
0=>1
1=>2
2=>3
popped: [1,2,3]
0=>4
1=>2
0=>4
1=>2
2=>3
3=>1
z=>5
copied: {"0":4,"1":2,"2":3,"3":1,"z":5}
0=>4
1=>2
0=>4
1=>2
2=>3
3=>1
z=>5
kept: {"0":4,"1":2,"2":3,"3":1,"z":5}
kept: [4,2,3,1]
0=>4
1=>2
TypeErrorIterated value is no longer an array or object
scalar: "x"
0=>4
1=>2
p=>1
q=>2
object: {"p":1,"q":2}
a=>1
c=>3
d=>4
unset later: {"a":1,"c":3,"d":4}
a=>1
b=>2
c=>3
d=>4
unset this: []
a=>1
b=>2
c=>3
d=>4
0=>10
1=>20
2=>30
appended: {"a":1,"b":2,"c":3,"d":4,"0":10,"1":20,"2":30}
a=>1
b=>2
c=>3
d=>44
written: {"a":1,"b":2,"c":3,"d":44}
a=>1
b=>2
c=>3
popped: {"a":1,"b":2,"c":3}
a=>4
b=>2
a=>4
b=>2
c=>3
d=>1
z=>5
copied: {"a":4,"b":2,"c":3,"d":1,"z":5}
a=>4
b=>2
a=>4
b=>2
c=>3
d=>1
z=>5
kept: {"a":4,"b":2,"c":3,"d":1,"z":5}
kept: {"a":4,"b":2,"c":3,"d":1}
a=>4
b=>2
TypeErrorIterated value is no longer an array or object
scalar: "x"
a=>4
b=>2
p=>1
q=>2
object: {"p":1,"q":2}
