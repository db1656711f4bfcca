--TEST--
unicode escape too large
--FILE--
<?php
echo "start\n";
echo "\u{110000}";
--EXPECTF--
Parse error: Invalid UTF-8 codepoint escape sequence: Codepoint too large in %s/unicode_escape_too_large.php on line 3
