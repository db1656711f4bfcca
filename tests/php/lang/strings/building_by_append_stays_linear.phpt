--TEST--
building by append stays linear
--FILE--
<?php
$s = ''; for ($i = 0; $i < 300000; $i++) { $s .= 'x'; if ($i % 100000 == 0) echo strlen($s), "\n"; }
$a = ['k' => '']; for ($i = 0; $i < 100000; $i++) $a['k'] .= 'ab';
$o = new stdClass; $o->s = ''; for ($i = 0; $i < 100000; $i++) $o->s .= 'ab';
echo strlen($s), strlen($a['k']), md5($o->s), "\n";
--EXPECT--
1
100001
200001
300000200000fb87e1719df3b99e5ab8e4de0b7ac475
