--TEST--
assigning an unset variable to an element: php looks at the keys before it reads the variable
--FILE--
<?php
function t1() { $l = [1 => [1 => 0]]; $l[1.6][1.7] = $undefined; print_r($l); }
function t2() { $l = [0, 1]; $l[1.7] = $undef; print_r($l); }
function t3() { $l = [0, 1]; $x = 1.5; $y = 2.5; $l[$x][$y] = $undef; print_r($l); }
function t4() { $l = [[1], [2]]; $x = 1.5; $l[$x][0] = $undef; print_r($l); }
function t5() { $l = []; $l[$k1] = $u1; $l[$k2][$k3] = $u2; $l[1.5][2.5] .= $u3; $l[3.5] += $u4; print_r($l); }
function t6() { $l = [1.5 => 'a', true => 'b', null => 'c', "1" => 'd', 2.9 => 'e']; print_r($l); $l[1.2] = 'z'; $l[null] = $u; $l[false] = 1; print_r($l); }
function t7() { $s = "abc"; $s[1.7] = 'X'; echo $s; $s["1"] = 'Y'; echo $s, "\n"; try { $s["x"] = $u; } catch (Error $e) { echo $e->getMessage(), "\n"; } try { $s[1] = $u; } catch (Error $e) { echo $e->getMessage(), "\n"; } }
function t8() { $l = [5, 6]; $l[1.7] = f9($l); print_r($l); $l[f8()][f9(1)] = f9(2); }
function f8() { echo "f8 "; return 1.9; } function f9($x) { echo "f9 "; return 0.5; }
function t9() { $o = new ArrayObject; $o[1.7] = $u; $l = [$o]; $l[0.2][2.2] = $v; var_dump($l); }
function t10() { $x = 5; $x[1.5] = $u; $n = null; $n[1.5] = $u; $f = false; $f[1.5] = $u; var_dump($x, $n, $f); }
function t11() { static $s = []; $s[1.5] = $u; global $gg; $gg[1.5][2.5] = $u; $r = &$q; $r[1.5] = $u; $GLOBALS['hh'][1.5] = $u; print_r($s); }
class P { public $p = []; static $q = []; function go() { $this->p[1.5] = $u; $this->p[1.5][2.5] = $u; self::$q[1.5] = $u; self::$q[1.5][1.5] = $u; } }
function t12() { (new P)->go(); $o = new P; $o->p[2.5] = $u; $o->p[2.5][1.5] = $u2; }
function t13() { $l[$u1][$u2] = $u3; $l[$u4] ??= $u5; $v = $l[1.5] ?? 3; echo isset($l[1.5]), empty($l[1.6]); unset($l[1.7]); echo $l[1.8] ?? 'n'; }
function t14() { $l = [1,2,3]; [$l[1.5], $l[$u]] = [$v1, $v2]; foreach ([1] as $l[1.5]) {} print_r($l); }
foreach (range(1, 14) as $i) { echo "-- $i\n"; try { ("t$i")(); } catch (Error $e) { echo get_class($e), $e->getMessage(), "\n"; } }
$l = [0, 1]; $l[1.7] = $undef; $l[1.6][1.7] = $undefined; print_r($l);
--EXPECTF--
-- 1

Deprecated: Implicit conversion from float 1.6 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 2

Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 2

Warning: Undefined variable $undefined in %s/unset_variable_is_read_after_the_keys.php on line 2
Array
(
    [1] => Array
        (
            [1] => 
        )

)
-- 2

Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 3

Warning: Undefined variable $undef in %s/unset_variable_is_read_after_the_keys.php on line 3
Array
(
    [0] => 0
    [1] => 
)
-- 3

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 4
ErrorCannot use a scalar value as an array
-- 4

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 5

Warning: Undefined variable $undef in %s/unset_variable_is_read_after_the_keys.php on line 5
Array
(
    [0] => Array
        (
            [0] => 1
        )

    [1] => Array
        (
            [0] => 
        )

)
-- 5

Warning: Undefined variable $k1 in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined variable $u1 in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined variable $k2 in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined variable $k3 in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined variable $u2 in %s/unset_variable_is_read_after_the_keys.php on line 6

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined array key 1 in %s/unset_variable_is_read_after_the_keys.php on line 6

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined array key 2 in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined variable $u3 in %s/unset_variable_is_read_after_the_keys.php on line 6

Deprecated: Implicit conversion from float 3.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined array key 3 in %s/unset_variable_is_read_after_the_keys.php on line 6

Warning: Undefined variable $u4 in %s/unset_variable_is_read_after_the_keys.php on line 6
Array
(
    [] => Array
        (
            [] => 
        )

    [1] => Array
        (
            [2] => 
        )

    [3] => 0
)
-- 6

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 7

Deprecated: Implicit conversion from float 2.9 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 7
Array
(
    [1] => d
    [] => c
    [2] => e
)

Deprecated: Implicit conversion from float 1.2 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 7

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 7
Array
(
    [1] => z
    [] => 
    [2] => e
    [0] => 1
)
-- 7

Warning: String offset cast occurred in %s/unset_variable_is_read_after_the_keys.php on line 8
aXcaYc
Cannot access offset of type string on string

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 8
Cannot assign an empty string to a string offset
-- 8
f9 
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 9
Array
(
    [0] => 5
    [1] => 0.5
)
f8 f9 f9 
Deprecated: Implicit conversion from float 1.9 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 9
ErrorCannot use a scalar value as an array
-- 9

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 11

Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 11

Deprecated: Implicit conversion from float 0.2 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 11

Warning: Undefined variable $v in %s/unset_variable_is_read_after_the_keys.php on line 11

Deprecated: Implicit conversion from float 2.2 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 11
array(1) {
  [0]=>
  object(ArrayObject)#1 (1) {
    ["storage":"ArrayObject":private]=>
    array(2) {
      [1]=>
      NULL
      [2]=>
      NULL
    }
  }
}
-- 10
ErrorCannot use a scalar value as an array
-- 11

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 13

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 13

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 13

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 13

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 13

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 13

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 13

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 13

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 13
Array
(
    [1] => 
)
-- 12

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 14

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 14

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 14

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 14

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 14

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 14

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 14

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 14

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 14

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 14

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 15

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 15

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 15

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 15

Warning: Undefined variable $u2 in %s/unset_variable_is_read_after_the_keys.php on line 15
-- 13

Warning: Undefined variable $u1 in %s/unset_variable_is_read_after_the_keys.php on line 16

Warning: Undefined variable $u2 in %s/unset_variable_is_read_after_the_keys.php on line 16

Warning: Undefined variable $u3 in %s/unset_variable_is_read_after_the_keys.php on line 16

Warning: Undefined variable $u4 in %s/unset_variable_is_read_after_the_keys.php on line 16

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 16

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 16

Deprecated: Implicit conversion from float 1.6 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 16
1
Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 16

Deprecated: Implicit conversion from float 1.8 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 16
n-- 14

Warning: Undefined variable $v1 in %s/unset_variable_is_read_after_the_keys.php on line 17

Warning: Undefined variable $v2 in %s/unset_variable_is_read_after_the_keys.php on line 17

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 17

Warning: Undefined variable $u in %s/unset_variable_is_read_after_the_keys.php on line 17

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 17
Array
(
    [0] => 1
    [1] => 1
    [2] => 3
    [] => 
)

Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 19

Warning: Undefined variable $undef in %s/unset_variable_is_read_after_the_keys.php on line 19

Deprecated: Implicit conversion from float 1.6 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 19

Deprecated: Implicit conversion from float 1.7 to int loses precision in %s/unset_variable_is_read_after_the_keys.php on line 19

Warning: Undefined variable $undefined in %s/unset_variable_is_read_after_the_keys.php on line 19
Array
(
    [0] => 0
    [1] => Array
        (
            [1] => 
        )

)
