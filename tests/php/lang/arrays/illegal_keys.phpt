--TEST--
illegal keys
--FILE--
<?php
$a = [1];
foreach ([[], new stdClass, fn() => 1] as $k) {
    try { $a[$k] = 1; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { echo $a[$k]; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { var_dump(isset($a[$k])); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { unset($a[$k]); } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
    try { $x = [$k => 1]; } catch (TypeError $e) { echo $e->getMessage(), "\n"; }
}
--EXPECT--
Illegal offset type
Illegal offset type
Illegal offset type in isset or empty
Illegal offset type in unset
Illegal offset type
Illegal offset type
Illegal offset type
Illegal offset type in isset or empty
Illegal offset type in unset
Illegal offset type
Illegal offset type
Illegal offset type
Illegal offset type in isset or empty
Illegal offset type in unset
Illegal offset type
