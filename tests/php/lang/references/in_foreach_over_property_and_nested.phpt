--TEST--
in foreach over property and nested
--FILE--
<?php
class C { public $l = [[1], [2]]; } $o = new C;
foreach ($o->l as &$sub) foreach ($sub as &$x) $x *= 10; unset($sub, $x);
echo json_encode($o->l), "\n";
foreach ($o as $n => &$v) $v = 'gone'; echo json_encode($o), "\n";
foreach ([1, 2] as &$t) $t++; echo $t, "\n";
--EXPECT--
[[10],[20]]
{"l":"gone"}
3
