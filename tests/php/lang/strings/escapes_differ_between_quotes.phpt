--TEST--
escapes differ between quotes
--FILE--
<?php
echo 'a\n\'\\\x', "|", "a\tb\\\"\$\v\f\0" === "a\x09b\x5c\x22\x24\x0b\x0c\x00" ? 'same' : 'other', "|", "\8\400" === "\\8\0" ? 1 : bin2hex("\8\400"), "|", "\xZ\u00e9", "\n";
--EXPECTF--
Warning: Octal escape sequence overflow \400 is greater than \377 in %s/escapes_differ_between_quotes.php on line 2

Warning: Octal escape sequence overflow \400 is greater than \377 in %s/escapes_differ_between_quotes.php on line 2
a\n'\\x|same|1|\xZ\u00e9
