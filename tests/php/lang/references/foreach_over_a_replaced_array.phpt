--TEST--
foreach by reference over a variable that gets another array begins at that array's pointer
--FILE--
<?php
$a = [1,2,3]; $n = 0;
foreach ($a as &$v) { echo $v, " "; if ($v == 2 && $n++ < 2) { $b = $a; $a[] = 4; } if ($n++ > 20) break; } unset($v);
echo json_encode([$a,$b]), "\n";
$a = [1,2,3]; $n = 0;
foreach ($a as &$v) { echo $v, " "; if ($v == 2) { $a = [7, 8, 9]; } if ($n++ > 20) break; } unset($v);
echo json_encode([$a,$b]), "\n";
$a = [1,2,3]; $n = 0; $b = [7,8,9]; next($b);
foreach ($a as &$v) { echo $v, " "; if ($v == 2) { $a = $b; } if ($n++ > 20) break; } unset($v);
echo json_encode([$a,$b]), "\n";
function f() { $a = [1,2,3,4,5]; $n = 0; $c = [];
foreach ($a as $k => &$v) { echo $v, " "; $v++; if ($k == 2 && $n++ < 1) { $c = $a; $a[] = 9; }  if ($n > 20) break; } 
echo json_encode([$a, $c]), "\n"; }
f();
function g() { $a = [1,2,3,4,5]; $n = 0; $c = [];
foreach ($a as $k => &$v) { echo $v, " "; $v++; if ($k == 2 && $n++ < 1) { $a = [5, 6, 7]; }  if ($n > 20) break; } 
echo json_encode([$a, $c]), "\n"; }
g();
function h() { $a = [1,2,3,4,5]; $n = 0; $c = [];
echo json_encode([$a, $c]), "\n"; 
$n = 0; $a = [5,3,4,2,1];
echo json_encode([$a, $c]), "\n"; 
unset($w);$n = 0; $a = [5,3,4,2,1];
echo json_encode([$a, $c]), "\n"; 
unset($w);$n = 0; $a = [5,3,4,2,1];
echo json_encode([$a, $c]), "\n"; 
unset($w);$n = 0; $a = [5,3,4,2,1];
foreach ($a as $k => &$w) { echo $w, " "; if ($n++ < 2) { usort($a, fn($x, $y) => $x <=> $y); }  if ($n > 20) break; } 
echo json_encode([$a, $c]), "\n"; 
unset($w);$n = 0; $a = [5,3,4,2,1];
foreach ($a as $k => &$w) { echo $w, " "; if ($n++ < 2) { $a = array_reverse($a); }  if ($n > 20) break; } 
echo json_encode([$a, $c]), "\n"; 
unset($w);$n = 0; $a = [5,3,4,2,1];
foreach ($a as $k => &$w) { echo $w, " "; if ($n++ < 2) { array_pop($a); array_push($a, 7, 8); }  if ($n > 20) break; } 
echo json_encode([$a, $c]), "\n"; 
}
h();
--EXPECT--
1 2 1 2 3 4 [[1,2,3,4],[1,2,3]]
1 2 7 8 9 [[7,8,9],[1,2,3]]
1 2 8 9 [[7,8,9],[7,8,9]]
1 2 3 2 3 4 4 5 9 [[3,4,5,5,6,10],[2,3,5,4,5]]
1 2 3 5 6 7 [[6,7,8],[]]
[[1,2,3,4,5],[]]
[[5,3,4,2,1],[]]
[[5,3,4,2,1],[]]
[[5,3,4,2,1],[]]
5 1 1 2 3 4 5 [[1,2,3,4,5],[]]
5 1 5 3 4 2 1 [[5,3,4,2,1],[]]
5 3 4 2 7 7 8 [[5,3,4,2,7,7,8],[]]
