--TEST--
arrays that begin with negative indexes count on
--FILE--
<?php
$a = [-5 => 1]; $a[] = 2; $b = []; $b[-5] = 1; $b[] = 2; $c[-3] = 1; $c[] = 2; $d = ["s" => 1, -4 => 2, 3];
echo json_encode([$a, $b, $c, $d, array_fill(-2, 3, 0), array_pop($a), $a]), "\n"; $a[] = 9; echo json_encode($a), "\n";
?>
--EXPECT--
[{"-5":1,"-4":2},{"-5":1,"0":2},{"-3":1,"-2":2},{"s":1,"-4":2,"-3":3},{"-2":0,"-1":0,"0":0},2,{"-5":1}]
{"-5":1,"-4":9}
