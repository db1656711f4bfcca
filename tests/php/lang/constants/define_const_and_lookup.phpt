--TEST--
define const and lookup
--FILE--
<?php
const A = 1, B = A + 1; define('C_' . 'X', [1, 2]);
echo A, B, C_X[1], constant('B'), \A, defined('A') ? 'y' : 'n', defined('zz') ? 'y' : 'n', "\n";
var_dump(define('A', 5));
try { echo NOPE; } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { constant('K::Z'); } catch (Error $e) { echo $e->getMessage(), "\n"; }
class K { const Z2 = 'z'; } echo constant('K::Z2'), True, NULL ?? 'null', "\n";
try { define('K::X', 1); } catch (Error $e) { echo $e->getMessage(), "\n"; }
try { define('TRUE', 1); } catch (Error $e) { echo $e->getMessage(); }
--EXPECTF--
12221yn

Warning: Constant A already defined in %s/define_const_and_lookup.php on line 4
bool(false)
Undefined constant "NOPE"
Undefined constant K::Z
z1null
define(): Argument #1 ($constant_name) cannot be a class constant

Warning: Constant TRUE already defined in %s/define_const_and_lookup.php on line 9
