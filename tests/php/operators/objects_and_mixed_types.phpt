--TEST--
operators and comparisons with objects, enums, closures, resources; nesting; diagnostics
--FILE--
<?php // operators and comparisons with objects, enums, closures, resources; nesting; diagnostics
class A { public $x = 1; public $y; } class B extends A {} class S { function __toString() { return '7'; } } enum E: int { case X = 1; case Y = 2; }
$a = new A; $b = new A; $b->y = 2; $r = fopen('php://memory', 'r'); $c = fn() => 1;
$values = ['a' => $a, 'b' => $b, 'B' => new B, 'S' => new S, 'X' => E::X, 'Y' => E::Y, 'closure' => $c, 'res' => $r, 'int' => 1, 'str' => '7', 'arr' => [1], 'null' => null, 'true' => true, 'nan' => NAN];
foreach ($values as $i => $v) { echo $i, ': '; foreach ($values as $j => $w) { echo @json_encode([$v == $w, @($v <=> $w), $v === $w, @($v < $w)]), ' '; } echo "\n"; }
foreach (['+' => fn($v, $w) => $v + $w, '%' => fn($v, $w) => $v % $w, '.' => fn($v, $w) => $v . $w, '|' => fn($v, $w) => $v | $w, '<<' => fn($v, $w) => $v << $w, '**' => fn($v, $w) => $v ** $w] as $op => $f)
    foreach ([[$a, 1], [1, new S], [E::X, 1], [$c, 'x'], [[1], 2], [null, 'abc'], [' 5 ', 2], ['5 apples', 2], ['1.5', 2], [1.5, 2], [1, -1], [true, '3']] as [$v, $w]) { echo $op, ' '; try { var_dump($f($v, $w)); } catch (Throwable $e) { echo get_class($e), ': ', $e->getMessage(), "\n"; } }
foreach ([null, true, 5, 1.5, 'Az', 'zz', 'a9', '5', '1e2', '', [], $a] as $v) { foreach (['++', '--'] as $op) { $x = $v; try { $op == '++' ? $x++ : $x--; var_dump($x); } catch (TypeError $e) { echo $e->getMessage(), "\n"; } } }
var_dump("abc" == 0, null == false, [] == false, "0" == false, "" == null, "1" == "01", 100 == "1e2", (object) [] == (object) [], INF == INF, [1, 2] == [2 => 1], [1, 2, 3] > [1, 2], 1.5 <=> 1, "a" <=> "b", PHP_INT_MAX == PHP_INT_MAX + 0.0);
$m = PHP_INT_MAX; var_dump($m + 1, -PHP_INT_MIN, $m * 2, ++$m, 7 / 2, 6 / 2, -7 % 3, 2 ** -1, 2 ** 63, (-2) ** 63, 0.1 + 0.2 == 0.3, ~5, ~"a" === chr(0x9e), "12" & "6", "a" | "b");
--EXPECTF--
a: [true,0,true,false] [false,-1,false,true] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
b: [false,1,false,false] [true,0,true,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
B: [false,1,false,false] [false,1,false,false] [true,0,true,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
S: [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,true,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [true,0,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
X: [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,true,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] 
Y: [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,true,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] 
closure: [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,true,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
res: [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,1,false,false] [false,1,false,false] [false,-1,false,true] [true,0,true,false] [false,1,false,false] [false,-1,false,true] [false,-1,false,true] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
int: [true,0,false,false] [true,0,false,false] [true,0,false,false] [true,0,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [false,-1,false,true] [true,0,true,false] [false,-1,false,true] [false,-1,false,true] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
str: [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [true,0,false,false] [false,1,false,false] [false,1,false,false] [false,-1,false,true] [false,1,false,false] [false,1,false,false] [true,0,true,false] [false,-1,false,true] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
arr: [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,1,false,false] [false,1,false,false] [false,-1,false,true] [false,1,false,false] [false,1,false,false] [false,1,false,false] [true,0,true,false] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
null: [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [false,-1,false,true] [true,0,true,false] [false,-1,false,true] [false,-1,false,true] 
true: [true,0,false,false] [true,0,false,false] [true,0,false,false] [true,0,false,false] [false,1,false,false] [false,1,false,false] [true,0,false,false] [true,0,false,false] [true,0,false,false] [true,0,false,false] [true,0,false,false] [false,1,false,false] [true,0,true,false] [true,0,false,false] 
nan: [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,1,false,false] [false,-1,false,true] [false,1,false,false] [true,0,false,false] [false,1,false,false] 
+ TypeError: Unsupported operand types: A + int
+ TypeError: Unsupported operand types: int + S
+ TypeError: Unsupported operand types: E + int
+ TypeError: Unsupported operand types: Closure + string
+ TypeError: Unsupported operand types: array + int
+ TypeError: Unsupported operand types: null + string
+ int(7)
+ 
Warning: A non-numeric value encountered in %s on line 6
int(7)
+ float(3.5)
+ float(3.5)
+ int(0)
+ int(4)
% TypeError: Unsupported operand types: A % int
% TypeError: Unsupported operand types: int % S
% TypeError: Unsupported operand types: E % int
% TypeError: Unsupported operand types: Closure % string
% TypeError: Unsupported operand types: array % int
% TypeError: Unsupported operand types: null % string
% int(1)
% 
Warning: A non-numeric value encountered in %s on line 6
int(1)
% 
Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %s on line 6
int(1)
% 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 6
int(1)
% int(0)
% int(1)
. Error: Object of class A could not be converted to string
. string(2) "17"
. Error: Object of class E could not be converted to string
. Error: Object of class Closure could not be converted to string
. 
Warning: Array to string conversion in %s on line 6
string(6) "Array2"
. string(3) "abc"
. string(4) " 5 2"
. string(9) "5 apples2"
. string(4) "1.52"
. string(4) "1.52"
. string(3) "1-1"
. string(2) "13"
| TypeError: Unsupported operand types: A | int
| TypeError: Unsupported operand types: int | S
| TypeError: Unsupported operand types: E | int
| TypeError: Unsupported operand types: Closure | string
| TypeError: Unsupported operand types: array | int
| TypeError: Unsupported operand types: null | string
| int(7)
| 
Warning: A non-numeric value encountered in %s on line 6
int(7)
| 
Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %s on line 6
int(3)
| 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 6
int(3)
| int(-1)
| int(3)
<< TypeError: Unsupported operand types: A << int
<< TypeError: Unsupported operand types: int << S
<< TypeError: Unsupported operand types: E << int
<< TypeError: Unsupported operand types: Closure << string
<< TypeError: Unsupported operand types: array << int
<< TypeError: Unsupported operand types: null << string
<< int(20)
<< 
Warning: A non-numeric value encountered in %s on line 6
int(20)
<< 
Deprecated: Implicit conversion from float-string "1.5" to int loses precision in %s on line 6
int(4)
<< 
Deprecated: Implicit conversion from float 1.5 to int loses precision in %s on line 6
int(4)
<< ArithmeticError: Bit shift by negative number
<< int(8)
** TypeError: Unsupported operand types: A ** int
** TypeError: Unsupported operand types: int ** S
** TypeError: Unsupported operand types: E ** int
** TypeError: Unsupported operand types: Closure ** string
** TypeError: Unsupported operand types: array ** int
** TypeError: Unsupported operand types: null ** string
** int(25)
** 
Warning: A non-numeric value encountered in %s on line 6
int(25)
** float(2.25)
** float(2.25)
** float(1)
** int(1)
int(1)
NULL
bool(true)
bool(true)
int(6)
int(4)
float(2.5)
float(0.5)
string(2) "Ba"
string(2) "Az"
string(3) "aaa"
string(2) "zz"
string(2) "b0"
string(2) "a9"
int(6)
int(4)
float(101)
float(99)
string(1) "1"
int(-1)
Cannot increment array
Cannot decrement array
Cannot increment A
Cannot decrement A
bool(false)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(true)
bool(false)
bool(true)
int(1)
int(-1)
bool(true)
float(9.223372036854776E+18)
float(9.223372036854776E+18)
float(1.8446744073709552E+19)
float(9.223372036854776E+18)
float(3.5)
int(3)
int(-1)
float(0.5)
float(9.223372036854776E+18)
int(-9223372036854775808)
bool(false)
int(-6)
bool(true)
string(1) "0"
string(1) "c"
