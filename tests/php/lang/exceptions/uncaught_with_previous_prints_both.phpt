--TEST--
uncaught with previous prints both
--FILE--
<?php
function thrower() { throw new RuntimeException('inner'); }
try { thrower(); } catch (Exception $e) { throw new LogicException("outer\nwith line", 5, $e); }
--EXPECTF--
Fatal error: Uncaught RuntimeException: inner in %s/uncaught_with_previous_prints_both.php:2
Stack trace:
#0 %s/uncaught_with_previous_prints_both.php(3): thrower()
#1 {main}

Next LogicException: outer
with line in %s/uncaught_with_previous_prints_both.php:3
Stack trace:
#0 {main}
  thrown in %s/uncaught_with_previous_prints_both.php on line 3
