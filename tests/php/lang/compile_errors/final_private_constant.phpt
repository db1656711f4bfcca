--TEST--
final private constant
--FILE--
<?php
echo "start\n";
class A { final private const X = 1; }
--EXPECTF--
Fatal error: Private constant A::X cannot be final as it is not visible to other classes in %s/final_private_constant.php on line 3
