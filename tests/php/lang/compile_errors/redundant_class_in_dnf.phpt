--TEST--
redundant class in dnf
--FILE--
<?php
echo "start\n";
interface I {} interface J {} function f(I|(I&J) $x) {}
--EXPECTF--
Fatal error: Type I&J is redundant as it is more restrictive than type I in %s/redundant_class_in_dnf.php on line 3
