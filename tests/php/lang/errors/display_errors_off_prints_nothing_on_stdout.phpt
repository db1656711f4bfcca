--TEST--
display errors off prints nothing on stdout
--INI--
display_errors=0
--FILE--
<?php
echo "a"; echo $undef; trigger_error("x", E_USER_WARNING); echo "b\n";
throw new Exception("unseen");
--EXPECT--
ab
