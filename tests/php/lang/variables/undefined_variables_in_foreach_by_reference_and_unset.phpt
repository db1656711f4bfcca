--TEST--
undefined variables in foreach by reference and unset
--FILE--
<?php
function l() { foreach ($q as &$w) {} var_dump($q); } l();
function m() { unset($z['a']); unset($y['a']['b']); unset($o->p); unset($plain); } m();
--EXPECTF--
Warning: Undefined variable $q in %s/undefined_variables_in_foreach_by_reference_and_unset.php on line 2

Warning: foreach() argument must be of type array|object, null given in %s/undefined_variables_in_foreach_by_reference_and_unset.php on line 2

Warning: Undefined variable $q in %s/undefined_variables_in_foreach_by_reference_and_unset.php on line 2
NULL

Warning: Undefined variable $z in %s/undefined_variables_in_foreach_by_reference_and_unset.php on line 3

Warning: Undefined variable $y in %s/undefined_variables_in_foreach_by_reference_and_unset.php on line 3
