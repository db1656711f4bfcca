--TEST--
strict types of a wrong value
--FILE--
<?php
declare(strict_types=2);
--EXPECTF--
Fatal error: strict_types declaration must have 0 or 1 as its value in %s/strict_types_of_a_wrong_value.php on line 2
