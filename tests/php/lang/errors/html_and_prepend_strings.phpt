--TEST--
html and prepend strings
--INI--
error_prepend_string=<<
error_append_string=>>
--FILE--
<?php
echo $undef; echo "\n";
--EXPECTF--
<<
Warning: Undefined variable $undef in %s/html_and_prepend_strings.php on line 2
>>
