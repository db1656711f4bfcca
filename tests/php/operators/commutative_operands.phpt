--TEST--
Commutative operators name the operand first that php put first: constants last, variables first
--FILE--
<?php
$f=1.5; $a=[];
foreach ([fn()=> '' & $f, fn()=> '' | $f, fn()=>'' ^ $f, fn()=> '' + $a, fn()=> 'a' * $a, fn()=>'' - $a, fn()=> 1 & $a, fn()=> 1 + $a, fn() => '' == $a,fn()=> 2.5 & 'a', fn()=> '' % $f, fn()=> '' & 1.7] as $x) { try { var_dump($x()); } catch (Error $e) { echo $e->getMessage(), "\n"; } }
$s='';
try { var_dump($s & $f); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { var_dump($f & $s); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $x = ''; $x &= $f; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { $x = ''; $y=''; $y = '' & $x; var_dump($y); } catch (Error $e) { echo $e->getMessage(), "\n"; }
function s() { return 'x'; }
class O { public $p = 'x'; function m() { return 'x'; } }
foreach ([fn() => ($f . 'x') * s(), fn() => s() * ($f . 'x'), fn() => ($f . 'x') | $a, fn() => $a | ($f . 'x'), fn() => (new O)->m() & [$f], fn() => [$f] & (new O)->m(),
    fn() => (new O)->p ^ $a, fn() => $a ^ 'x', fn() => 'x' * $a, fn() => ($f . 'x') * 'y5', fn() => 'y5' * ($f . 'x')] as $x) {
    try { var_dump($x()); } catch (Error $e) { echo $e->getMessage(), "\n"; }
}
--EXPECTF--
Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/commutative_operands.php on line 3
Unsupported operand types: float & string

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/commutative_operands.php on line 3
Unsupported operand types: float | string

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/commutative_operands.php on line 3
Unsupported operand types: float ^ string
Unsupported operand types: string + array
Unsupported operand types: array * string
Unsupported operand types: string - array
Unsupported operand types: array & int
Unsupported operand types: int + array
bool(false)

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/commutative_operands.php on line 3
Unsupported operand types: float & string
Unsupported operand types: string % float
Unsupported operand types: string & float
Unsupported operand types: string & float

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/commutative_operands.php on line 6
Unsupported operand types: float & string
Unsupported operand types: string & float
string(0) ""
Unsupported operand types: string * string
Unsupported operand types: string * string
Unsupported operand types: array | string
Unsupported operand types: array | string
Unsupported operand types: string & array
Unsupported operand types: string & array
Unsupported operand types: array ^ string
Unsupported operand types: array ^ string
Unsupported operand types: array * string

Warning: A non-numeric value encountered in %s/commutative_operands.php on line 12
Unsupported operand types: string * string

Warning: A non-numeric value encountered in %s/commutative_operands.php on line 12
Unsupported operand types: string * string
