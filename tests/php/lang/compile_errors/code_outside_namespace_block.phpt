--TEST--
code outside namespace block
--FILE--
<?php
namespace A {}
echo 1;
--EXPECTF--
Fatal error: No code may exist outside of namespace {} in %s/code_outside_namespace_block.php on line 3
