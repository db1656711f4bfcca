--TEST--
switch on a variable that is not set: it is read for each case
--FILE--
<?php
function f() { switch ($u) { case 1: echo 1; break; case null: echo "n"; break; case 2: echo 2; } }
f();
function g() { switch ($u) { case 1: echo 1; break; case 'a': echo 2; break; default: echo 'd'; } }
g();
function g2($x) { switch ($u) { case $x: echo 1; break; case $x+1: echo 2; break; default: echo 'd'; } }
g2(5);
function h() { switch ($u) { default: echo 'd'; } }
h();
function h2() { switch ($u) { case 1: } echo "x"; }
h2();
function m() { return match ($u) { 1 => 2, 3 => 4, default => 5 }; }
m();
function m2() { return match (true) { $u => 2, $w => 4, default => 5 }; }
m2();
function i() { switch ($u ?? 3) { case 3: echo 3; } switch ($a[1]) { case 1: case 2: case 3: echo 5; } }
i();
switch ($top) { case 1: case 2: }
--EXPECTF--
Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 2

Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 2
n
Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 4

Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 4
d
Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 6

Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 6
dd
Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 10
x
Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 12

Warning: Undefined variable $u in %s/switch_reads_an_unset_variable_for_each_case.php on line 14

Warning: Undefined variable $w in %s/switch_reads_an_unset_variable_for_each_case.php on line 14
3
Warning: Undefined variable $a in %s/switch_reads_an_unset_variable_for_each_case.php on line 16

Warning: Trying to access array offset on value of type null in %s/switch_reads_an_unset_variable_for_each_case.php on line 16

Warning: Undefined variable $top in %s/switch_reads_an_unset_variable_for_each_case.php on line 18

Warning: Undefined variable $top in %s/switch_reads_an_unset_variable_for_each_case.php on line 18
