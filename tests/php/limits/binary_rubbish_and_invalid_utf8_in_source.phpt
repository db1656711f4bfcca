--TEST--
binary rubbish and invalid utf8 in source
--FILE--
<?php
eval('echo "' . "\xff\xfe\x80" . '" === "\xff\xfe\x80" ? "bytes kept" : "changed", "\n";');
$n = "\xe9t\xe9"; eval('$' . $n . ' = "latin name"; echo $' . $n . ', "\n";');
foreach (["\x01", "\0", "a\x7fb();", "\$\x80 = 1; echo 'ok';"] as $c) try { eval($c); echo "\n"; } catch (Error $e) { echo get_class($e), ' ', bin2hex($e->getMessage()), "\n"; }
--EXPECT--
bytes kept
latin name
ParseError 73796e746178206572726f722c20756e65787065637465642063686172616374657220307830312c20657870656374696e6720656e64206f662066696c65
ParseError 73796e746178206572726f722c20756e65787065637465642063686172616374657220307830302c20657870656374696e6720656e64206f662066696c65
ParseError 73796e746178206572726f722c20756e6578706563746564206368617261637465722030783746
ok
