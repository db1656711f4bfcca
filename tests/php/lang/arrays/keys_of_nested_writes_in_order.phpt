--TEST--
nested writes: calls first, then each key is read, announced and converted where PHP does it
--FILE--
<?php
function h($no, $msg) { echo "[$msg]\n"; return true; }
set_error_handler('h');
function key1() { echo "key1 "; return 1.5; }
function key2() { echo "key2 "; return 'k'; }
function val() { echo "val "; return 7; }
$l = []; $f = 1.5; $n = null; $i = 0;
echo "--1\n"; $l[$f][$undef] = 5; echo json_encode($l), "\n";
echo "--2\n"; $l[1.7][$undef] .= 'x'; echo json_encode($l), "\n";
echo "--3\n"; $l[2.7][$undef][1.2] = $undef2; echo json_encode($l), "\n";
echo "--4\n"; $l[$undef][2.5] = val(); echo json_encode($l), "\n";
echo "--5\n"; $l[key1()][key2()] = val(); echo json_encode($l), "\n";
echo "--6\n"; $l[key1()][$undef] += val(); echo json_encode($l), "\n";
echo "--7\n"; $l[$undef][$undef2] ??= val(); echo json_encode($l), "\n";
echo "--8\n"; $l[$f][$undef]++; echo json_encode($l), "\n";
echo "--9\n"; $r = &$l[$f][$undef]; echo json_encode($l), "\n";
echo "--10\n"; unset($l[$f][$undef]); echo json_encode($l), "\n";
echo "--11\n"; try { $l[$f][[]] = val(); } catch (Error $e) { echo $e->getMessage(), "\n"; } echo json_encode($l), "\n";
echo "--12\n"; try { $l[[]][$undef] = val(); } catch (Error $e) { echo $e->getMessage(), "\n"; } echo json_encode($l), "\n";
echo "--13\n"; [$a1[$i++], $a1[$i++][1.5]] = [1, 2]; echo json_encode($a1), "\n";
echo "--14\n"; [$b1[$f][$undef], $b1[$undef2]] = [1, 2]; echo json_encode($b1), "\n";
echo "--15\n"; [$f => $x1, $undef => $x2] = [1 => 'a', '' => 'b']; echo json_encode([$x1, $x2]), "\n";
echo "--16\n"; foreach ([1, 2] as $c1[$f][$undef]) {} echo json_encode($c1), "\n";
echo "--17\n"; $o = new stdClass; $o->p[$f][$undef] = val(); echo json_encode($o), "\n";
echo "--19\n"; $s = "abc"; try { $s[$f] = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; } echo $s, "\n";
echo "--20\n"; $s = "abc"; try { $s[$undef] = 'x'; } catch (Error $e) { echo $e->getMessage(), "\n"; } echo $s, "\n";
echo "--21\n"; $z = null; $z[$f][] = $undef; echo json_encode($z), "\n";
echo "--22\n"; $z[$undef][] = $undef2; echo json_encode($z), "\n";
echo "--23\n"; $l2 = [[1]]; try { $l2[0][0][$undef] = 5; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo "--24\n"; try { $l2[0][0][$f] = val(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo "--25\n"; $fa = false; $fa[$f][$undef] = val(); echo json_encode($fa), "\n";
echo "--26\n"; $fb = [false]; $fb[0][$f][$undef] = val(); echo json_encode($fb), "\n";
echo "--27\n"; $undef9[$f][$undef] = $undef8; echo json_encode($undef9), "\n";
echo "--28\n"; $l3 = [true => [null => 1]]; $l3[true][null] = 3; $l3[$n][$f] = 4; echo json_encode($l3), "\n";
echo "--29\n"; static $st; $st[$f][$undef] = 6; echo json_encode($st), "\n";
class K { public static $s = []; public $q = []; const C = 'c'; }
echo "--30\n"; K::$s[$f][$undef] = val(); K::$s[$f][$undef] .= val(); echo json_encode(K::$s), "\n";
echo "--31\n"; $k = new K; $k->q[$undef][$f] = $undef3; $k->q[$f][1.2] ??= val(); echo json_encode($k), "\n";
echo "--32\n"; $v = &$undef5[$f]; $w = &$l[$f][1.9]; echo json_encode([$v, $w]), "\n";
echo "--33\n"; $m = [[1, 2], [3, 4]]; $m[$f][$f] = $m[$f][$f] + $m[$undef][0]; echo json_encode($m), "\n";
echo "--34\n"; $ao = new ArrayObject; $ao[$f] = 1; $ao[$undef] = $undef2; var_dump($ao);
echo "--35\n"; $m[$i++][$i++] = $i++; echo json_encode($m), "\n";
echo "--36\n"; $m[$i][$undef] = $i = 3; echo json_encode($m), "\n";
echo "--37\n"; list($q[$f], list($q[$undef])) = [1, [2]]; echo json_encode($q), "\n";
echo "--38\n"; list(, $q[$f][$undef]) = [1, $undef2]; echo json_encode($q), "\n";
--EXPECTF--
--1
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":{"":5}}
--2
[Implicit conversion from float 1.7 to int loses precision]
[Undefined variable $undef]
{"1":{"":"5x"}}
--3
[Implicit conversion from float 2.7 to int loses precision]
[Undefined variable $undef]
[Implicit conversion from float 1.2 to int loses precision]
[Undefined variable $undef2]
{"1":{"":"5x"},"2":{"":{"1":null}}}
--4
val [Undefined variable $undef]
[Implicit conversion from float 2.5 to int loses precision]
{"1":{"":"5x"},"2":{"":{"1":null}},"":{"2":7}}
--5
key1 key2 val [Implicit conversion from float 1.5 to int loses precision]
{"1":{"":"5x","k":7},"2":{"":{"1":null}},"":{"2":7}}
--6
key1 val [Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
[A non-numeric value encountered]
{"1":{"":12,"k":7},"2":{"":{"1":null}},"":{"2":7}}
--7
[Undefined variable $undef]
[Undefined variable $undef2]
val [Undefined variable $undef]
[Undefined variable $undef2]
{"1":{"":12,"k":7},"2":{"":{"1":null}},"":{"2":7,"":7}}
--8
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":{"":13,"k":7},"2":{"":{"1":null}},"":{"2":7,"":7}}
--9
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":{"":13,"k":7},"2":{"":{"1":null}},"":{"2":7,"":7}}
--10
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":{"k":7},"2":{"":{"1":null}},"":{"2":7,"":7}}
--11
val [Implicit conversion from float 1.5 to int loses precision]
Illegal offset type
{"1":{"k":7},"2":{"":{"1":null}},"":{"2":7,"":7}}
--12
val Illegal offset type
{"1":{"k":7},"2":{"":{"1":null}},"":{"2":7,"":7}}
--13
[Implicit conversion from float 1.5 to int loses precision]
[1,{"1":2}]
--14
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
[Undefined variable $undef2]
{"1":{"":1},"":2}
--15
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
["a","b"]
--16
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":{"":2}}
--17
val [Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"p":{"1":{"":7}}}
--19
[String offset cast occurred]
axc
--20
[Undefined variable $undef]
[String offset cast occurred]
xbc
--21
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":[null]}
--22
[Undefined variable $undef]
[Undefined variable $undef2]
{"1":[null],"":[null]}
--23
Cannot use a scalar value as an array
--24
val Cannot use a scalar value as an array
--25
val [Automatic conversion of false to array is deprecated]
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":{"":7}}
--26
val [Automatic conversion of false to array is deprecated]
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
[{"1":{"":7}}]
--27
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
[Undefined variable $undef8]
{"1":{"":null}}
--28
[Implicit conversion from float 1.5 to int loses precision]
{"1":{"":3},"":{"1":4}}
--29
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":{"":6}}
--30
val [Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
val [Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":{"":"77"}}
--31
[Undefined variable $undef]
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef3]
[Implicit conversion from float 1.5 to int loses precision]
val [Implicit conversion from float 1.5 to int loses precision]
[Implicit conversion from float 1.2 to int loses precision]
{"q":{"":{"1":null},"1":{"1":7}}}
--32
[Implicit conversion from float 1.5 to int loses precision]
[Implicit conversion from float 1.5 to int loses precision]
[Implicit conversion from float 1.9 to int loses precision]
[null,null]
--33
[Implicit conversion from float 1.5 to int loses precision]
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
[Undefined array key ""]
[Trying to access array offset on value of type null]
[Implicit conversion from float 1.5 to int loses precision]
[Implicit conversion from float 1.5 to int loses precision]
[[1,2],[3,4]]
--34
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
[Undefined variable $undef2]
object(ArrayObject)#4 (1) {
  ["storage":"ArrayObject":private]=>
  array(2) {
    [1]=>
    int(1)
    [2]=>
    NULL
  }
}
--35
[[1,2],[3,4],{"3":4}]
--36
[Undefined variable $undef]
[[1,2],[3,4],{"3":4},{"":3}]
--37
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $undef]
{"1":1,"":2}
--38
[Undefined variable $undef2]
[Implicit conversion from float 1.5 to int loses precision]

Fatal error: Uncaught Error: Cannot use a scalar value as an array in %s/keys_of_nested_writes_in_order.php:45
Stack trace:
#0 {main}
  thrown in %s/keys_of_nested_writes_in_order.php on line 45
