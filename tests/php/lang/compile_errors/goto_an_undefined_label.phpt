--TEST--
goto an undefined label
--FILE--
<?php
echo "start\n";
goto nowhere;
--EXPECTF--
Fatal error: 'goto' to undefined label 'nowhere' in %s/goto_an_undefined_label.php on line 3
