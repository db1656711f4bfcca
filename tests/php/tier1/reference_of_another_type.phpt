--TEST--
A variable that may hold more than a by-reference parameter declares is checked at each call
--FILE--
<?php
function inc(int &$n, $by = 1) { $n += $by; return $n; }
function after($i) { $x = $i + 1; inc($x); return $x; }
function half(float &$f) { $f /= 2; }
function halved($i) { $x = $i + 1; half($x); return $x; }
function grow(?string &$s) { $s .= 'x'; }
function grown($i) { $x = $i > 3 ? "s$i" : ($i > 1 ? null : [1]); grow($x); return $x; }
function rounds($i) { $x = $i; for ($k = 0; $k < 3; $k++) { inc($x, 1 << 62); } return $x; }
foreach (['after', 'halved', 'grown', 'rounds'] as $f) {
    foreach ([5, PHP_INT_MAX, PHP_INT_MAX, 7, 1, 2, PHP_INT_MAX, -PHP_INT_MAX, 2.5] as $v) {
        try {
            var_dump($f($v));
        } catch (TypeError $e) {
            echo $e->getMessage(), "\n";
        }
    }
}
--EXPECTF--
int(7)
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 3
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 3
int(9)
int(3)
int(4)
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 3
int(-9223372036854775805)

Deprecated: Implicit conversion from float 3.5 to int loses precision in %s/reference_of_another_type.php on line 2
int(4)
float(3)
float(4.611686018427388E+18)
float(4.611686018427388E+18)
float(4)
float(1)
float(1.5)
float(4.611686018427388E+18)
float(-4.611686018427388E+18)
float(1.75)
string(3) "s5x"
string(21) "s9223372036854775807x"
string(21) "s9223372036854775807x"
string(3) "s7x"
grow(): Argument #1 ($s) must be of type ?string, array given, called in %s/reference_of_another_type.php on line 7
string(1) "x"
string(21) "s9223372036854775807x"
grow(): Argument #1 ($s) must be of type ?string, array given, called in %s/reference_of_another_type.php on line 7
string(1) "x"
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 8
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 8
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 8
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 8
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 8
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 8
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 8
int(4611686018427387905)

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/reference_of_another_type.php on line 2
inc(): Argument #1 ($n) must be of type int, float given, called in %s/reference_of_another_type.php on line 8
