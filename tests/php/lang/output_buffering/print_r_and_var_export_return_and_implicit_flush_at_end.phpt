--TEST--
print r and var export return and implicit flush at end
--FILE--
<?php
$s = print_r([1, ['k' => null]], true); echo strlen($s), var_export(1.0, true), "\n";
ob_start(fn($b) => "<$b>"); echo 'left open';
--EXPECT--
811.0
<left open>
