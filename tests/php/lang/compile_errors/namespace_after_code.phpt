--TEST--
namespace after code
--FILE--
<?php
echo 1;
namespace A;
--EXPECTF--
Fatal error: Namespace declaration statement has to be the very first statement or after any declare call in the script in %s/namespace_after_code.php on line 3
