--TEST--
are bytes
--FILE--
<?php
$s = "héé";
echo strlen($s), bin2hex($s[1]), strrev("ab"), ucfirst("é") === "é" ? 'same' : 'changed', bin2hex(substr($s, 0, 2)), "\n";
for ($i = 0, $b = ''; $i < 256; $i++) $b .= chr($i);
echo md5($b), strlen($b), crc32($b), "\n";
--EXPECT--
5c3basame68c3
e2c865db4162bed963bfaa9ef6ac18f0256688229491
