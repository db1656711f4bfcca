--TEST--
settype, intval with bases, casts of every type to every type
--FILE--
<?php // settype, intval with bases, casts of every type to every type
$values = [null, true, false, 0, -7, 1.9, -1.9, 1e30, "", "0", "12abc", " 42 ", "1e3", "abc", [], [0], new ArrayObject([1])];
foreach ($values as $v) {
    foreach (['bool', 'int', 'float', 'array', 'null'] as $t) { $c = $v; try { @settype($c, $t); echo json_encode($c), ' '; } catch (Throwable $e) { echo get_class($e), ' '; } }
    echo gettype($v), ' ', get_debug_type($v), "\n";
}
try { $v = 1; settype($v, 'resource'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
try { settype($v, 'nonsense'); } catch (ValueError $e) { echo $e->getMessage(), "\n"; }
foreach (['0x1A', '0b11', '012', '0o17', 'z'] as $s) foreach ([0, 2, 8, 16, 36] as $b) echo intval($s, $b), ' ';
echo "\n"; var_dump((string) 1.0, strval(0.1 + 0.2), (int) "9999999999999999999", (int) 1e19, (float) "1e5x", (bool) "0.0");
$f = fopen('php://memory', 'r'); var_dump(gettype($f), get_debug_type($f), is_resource($f)); fclose($f); var_dump(gettype($f), get_debug_type($f), is_resource($f));
var_dump(is_callable('strlen'), is_callable('nope'), is_callable([new ArrayObject, 'count']), is_callable(fn() => 1), is_callable('A::b', true, $n), $n, is_iterable([]), is_countable(new ArrayObject));
echo (object) ['a' => 1] == (object) ['a' => 1] ? "equal\n" : "different\n";
try { echo new stdClass; } catch (Error $e) { echo $e->getMessage(), "\n"; }
echo (int) new stdClass, "\n";
echo [] . "x\n";
--EXPECTF--
false 0 0 [] null NULL null
true 1 1 [true] null boolean bool
false 0 0 [false] null boolean bool
false 0 0 [0] null integer int
true -7 -7 [-7] null integer int
true 1 1.9 [1.9] null double float
true -1 -1.9 [-1.9] null double float
true 5076964154930102272 1.0e+30 [1.0e+30] null double float
false 0 0 [""] null string string
false 0 0 ["0"] null string string
true 12 12 ["12abc"] null string string
true 42 42 [" 42 "] null string string
true 1000 1000 ["1e3"] null string string
true 0 0 ["abc"] null string string
false 0 0 [] null array array
true 1 1 [0] null array array
true 1 1 [1] null object ArrayObject
Cannot convert to resource type
settype(): Argument #2 ($type) must be a valid type
26 0 0 26 42814 3 3 0 2833 14293 10 1 10 18 38 0 0 0 0 31147 0 0 0 0 35 
string(1) "1"
string(3) "0.3"
int(9223372036854775807)
int(-8446744073709551616)
float(100000)
bool(true)
string(8) "resource"
string(17) "resource (stream)"
bool(true)
string(17) "resource (closed)"
string(17) "resource (closed)"
bool(false)
bool(true)
bool(false)
bool(true)
bool(true)
bool(true)
string(4) "A::b"
bool(true)
bool(true)
equal
Object of class stdClass could not be converted to string

Warning: Object of class stdClass could not be converted to int in %s on line 15
1

Warning: Array to string conversion in %s on line 16
Arrayx
