--TEST--
interpolation with negative and huge index
--FILE--
<?php
$a = [-1 => 'minus', 5 => 'five', '05' => 'zero five', '99999999999999999999' => 'huge'];
$s = "abc";
echo "$a[-1] $a[5] $a[05] $a[99999999999999999999] $s[0] $s[-1]\n";
--EXPECT--
minus five zero five huge a c
