--TEST--
Array literals: an item that fails, or runs code, does so before the next is evaluated
--FILE--
<?php
function f($u, $i) { try { $a = [1, ...$u, $i--]; return $a; } catch (Error $e) { return $e->getMessage() . $i; } }
var_dump(f(null, 5)); echo json_encode(f([7], 5)), json_encode(f(['k' => 2], 5)), "\n";
function g($k, $i) { try { return ['a' => 1, $k => 2, 'b' => $i--, ...['z' => $i]]; } catch (TypeError $e) { return $e->getMessage() . $i; } }
foreach (['x', 3, 2.5, null, true, [], new stdClass] as $k) { echo json_encode(g($k, 8)), "\n"; }
function told($x) { echo "<$x>"; return $x; }
function each_of($n) { for ($i = 0; $i < $n; $i++) { echo "($i)"; yield $i; } }
echo json_encode([told(1), ...each_of(3), told(2), told('k') => told(3), ...each_of(1)]), "\n";
$v = 1; $a = ['p' => &$v, ...[2, 3], told(9) => &$v]; $v = 5; echo json_encode($a), "\n";
try { echo json_encode([...[1], PHP_INT_MAX => 1, ...[told(2)], told(3)]), "\n"; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo json_encode([1.7 => $undefined, told(1)]), json_encode([$v + 0.5 => 1, told(4)]), "\n";
--EXPECTF--
string(45) "Only arrays and Traversables can be unpacked5"
[1,7,5]{"0":1,"k":2,"1":5}
{"a":1,"x":2,"b":8,"z":7}
{"a":1,"3":2,"b":8,"z":7}

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/literal_order.php on line 4
{"a":1,"2":2,"b":8,"z":7}
{"a":1,"":2,"b":8,"z":7}
{"a":1,"1":2,"b":8,"z":7}
"Illegal offset type8"
"Illegal offset type8"
<1>(0)(1)(2)<2><k><3>(0){"0":1,"1":0,"2":1,"3":2,"4":2,"k":3,"5":0}
<9>{"p":5,"0":2,"1":3,"9":5}
<2>Cannot add element to the array as the next element is already occupied

Warning: Undefined variable $undefined in %s/literal_order.php on line 11

Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/literal_order.php on line 11
<1>{"1":null,"2":1}
Deprecated: Implicit conversion from float 5.5 to int loses precision in %s/literal_order.php on line 11
<4>{"5":1,"6":4}
