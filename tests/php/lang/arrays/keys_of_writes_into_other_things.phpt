--TEST--
nested writes into objects, strings and scalars with unset keys; variables as keys are read late
--FILE--
<?php
function h($no, $msg) { echo "[$msg]\n"; return true; }
set_error_handler('h');
class O implements ArrayAccess {
  public $d = [];
  function offsetExists($k): bool { echo "exists "; var_dump($k); return isset($this->d[$k]); }
  function offsetGet($k): mixed { echo "get "; var_dump($k); return $this->d[$k] ?? new O; }
  function offsetSet($k, $v): void { echo "set "; var_dump($k); $this->d[$k] = $v; }
  function offsetUnset($k): void { echo "unset "; var_dump($k); unset($this->d[$k]); }
}
function val($x = 1) { echo "val$x "; return $x; }
function run() {
  $o = new O; $f = 1.5;
  $o[$u1] = $u2; $o[$u1][$u2] = val(); $o[$f][$u1] = val(2); $o->d[""] = 5; $o[$u1]++; $o[$u1] .= val(3); unset($o[$u1]); unset($o[$u1][$u2]);
  $o[$u1] ??= val(3); $o[$u1] ??= val(4);
  $s = "abc";
  foreach ([fn() => $s[$u1] = "x", fn() => $s[1.5] = $u2, fn() => $s[$u1] .= "x", fn() => $s[$u1][1] = "x", fn() => $s[0][$u1] = val(9)] as $i => $g) {
    echo "$i:\n"; try { $g(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
  }
  try { $s[$u1] = "y"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { $s[$u1] = $u2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { $s[$f] = $u2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  $int = 5;
  try { $int[$u1] = $u2; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { $int[$u1][$u2] = val(); } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { $int[$u1]++; } catch (Error $e) { echo $e->getMessage(), "\n"; }
  try { unset($int[$u1]); } catch (Error $e) { echo $e->getMessage(), "\n"; }
  $n = null; unset($n[$u1]); unset($n[$u1][$u2]); 
  $u3[val(1)][val(2)] .= val(3); echo json_encode($u3), "\n";
  unset($u3); $u3[$u1][] = val(3); echo json_encode($u3), "\n";
  unset($u3); $u3[] .= val(3); echo json_encode($u3), "\n";
  $i = 1; $a = [1 => [2 => 0]];
  $a[$i][++$i] = ++$i; echo json_encode($a), "\n";
  $a[$i++][$i] = $i++; echo json_encode($a), "\n";
  $a[$i][$i] = $a; echo json_encode($a), "\n";
  $a[$i = 0][$i] = 7; $a[$i][$i = 1] = 8; echo json_encode($a), "\n";
  $k = 'x'; $a = []; $a[$k][$k = 'y'] = $k = 'z'; echo json_encode($a), "\n";
  $k = 'x'; $a = []; $a[$k] = $k = 'z'; $a[$k] .= ($k = 'w'); echo json_encode($a), "\n";
  $k = 'x'; $r = &$k; $set = function ($v) use (&$k) { $k = $v; return $v; };
  $a = []; $a[$k][$set('m')] = $set('n'); $a[$k] = $set('o'); $a[$k] .= $set('p'); echo json_encode($a), "\n";
  $a[$k] ??= $set('s'); echo json_encode($a), "\n";
  list($a[$k], $a[$set('t')]) = [$set('u'), 2]; echo json_encode($a), "\n";
  [$a[$k][], $a[$u9]] = [1, $u8]; echo json_encode($a), "\n";
  $c = ['v' => 1]; $b = &$c[$u1]['w']; $b = 2; echo json_encode($c), "\n";
  $c[$u1][$f] = &$b; $c[$u1]['z'] = &$c['v']; echo json_encode($c), "\n";
  foreach ([1, 2] as $c[$u7] => $c[$f]) echo json_encode($c), "\n";
}
run();
--EXPECTF--
[Undefined variable $u1]
[Undefined variable $u2]
set NULL
val1 [Undefined variable $u1]
get NULL
[Undefined variable $u2]
set NULL
val2 get float(1.5)
[Implicit conversion from float 1.5 to int loses precision]
[Undefined variable $u1]
set NULL
[Undefined variable $u1]
get NULL
[Indirect modification of overloaded element of O has no effect]
val3 [Undefined variable $u1]
get NULL
set NULL
[Undefined variable $u1]
unset NULL
[Undefined variable $u1]
get NULL
[Undefined variable $u2]
unset NULL
[Undefined variable $u1]
exists NULL
val3 [Undefined variable $u1]
set NULL
[Undefined variable $u1]
exists NULL
get NULL
0:
[Undefined variable $u1]
[String offset cast occurred]
1:
[String offset cast occurred]
[Undefined variable $u2]
Cannot assign an empty string to a string offset
2:
[Undefined variable $u1]
[String offset cast occurred]
Cannot use assign-op operators with string offsets
3:
[Undefined variable $u1]
[String offset cast occurred]
Cannot use string offset as an array
4:
val9 Cannot use string offset as an array
[Undefined variable $u1]
[String offset cast occurred]
[Undefined variable $u1]
[String offset cast occurred]
[Undefined variable $u2]
Cannot assign an empty string to a string offset
[String offset cast occurred]
[Undefined variable $u2]
Cannot assign an empty string to a string offset
Cannot use a scalar value as an array
val1 Cannot use a scalar value as an array
Cannot use a scalar value as an array
[Undefined variable $u1]
Cannot unset offset in a non-array variable
[Undefined variable $u1]
[Undefined variable $u1]
[Undefined variable $u2]
val1 val2 val3 [Undefined variable $u3]
[Undefined array key 1]
[Undefined array key 2]
{"1":{"2":"3"}}
val3 [Undefined variable $u1]
{"":[3]}
val3 [Undefined variable $u3]
["3"]
{"1":{"2":0},"3":{"2":3}}
{"1":{"2":0},"3":{"2":3,"5":4}}
{"1":{"2":0},"3":{"2":3,"5":4},"5":{"5":{"1":{"2":0},"3":{"2":3,"5":4}}}}
{"1":{"2":0,"1":8},"3":{"2":3,"5":4},"5":{"5":{"1":{"2":0},"3":{"2":3,"5":4}}},"0":[7]}
{"z":{"y":"z"}}
[Undefined array key "w"]
{"z":"z","w":"w"}
[Undefined array key "p"]
{"n":{"m":"n"},"o":"o","p":"p"}
{"n":{"m":"n"},"o":"o","p":"p"}
{"n":{"m":"n"},"o":"o","p":"p","u":"u","t":2}
[Undefined variable $u8]

Fatal error: Uncaught Error: Cannot use a scalar value as an array in %s/keys_of_writes_into_other_things.php:43
Stack trace:
#0 %s/keys_of_writes_into_other_things.php(48): run()
#1 {main}
  thrown in %s/keys_of_writes_into_other_things.php on line 43
