--TEST--
foreach by reference goes on in an array that native code wrote
--FILE--
<?php
function bump(array &$a, int $by): void { for ($i = 0; $i < count($a); $i++) { $a[$i] += $by; } }
function rows() {
  $a = [1,2,3,4,5,6]; $n = 0;
  foreach ($a as $k => &$v) { echo $v, " "; bump($a, 1); if ($n++ > 20) break; }
  unset($v);
  echo json_encode($a), "\n";
  $n = 0;
  foreach ($a as $k => &$v) { echo $v, " "; for ($i = 0; $i < 6; $i++) { $a[$i] = $a[$i] * 2 + $i; } if ($n++ > 20) break; }
  unset($v);
  echo json_encode($a), "\n";
}
rows(); rows();
function many() {
  $a = range(1, 300); $n = 0; $s = 0;
  foreach ($a as $k => &$v) { $s = ($s * 3 + $v) % 1000003; for ($i = 0; $i < 300; $i++) { $a[$i] = ($a[$i] * 2 + $i) % 997; } if ($n++ > 2000) break; }
  unset($v);
  echo $n, " ", $s, " ", md5(json_encode($a)), "\n";
  $a = range(1, 300); $n = 0; $s = 0;
  foreach ($a as $k => &$v) { $s = ($s * 3 + $v) % 1000003; bump($a, $k);  if ($n++ > 2000) break; }
  unset($v);
  echo $n, " ", $s, " ", md5(json_encode($a)), "\n";
  $a = range(1, 300); $n = 0; $s = 0;
  foreach ($a as $k => &$v) { $s = ($s * 3 + $v) % 1000003; array_walk($a, function (&$x, $k) { $x = ($x + $k) % 1001; });  if ($n++ > 2000) break; }
  unset($v);
  echo $n, " ", $s, " ", md5(json_encode($a)), "\n";
}
many(); many();
--EXPECT--
1 3 5 7 9 11 [7,8,9,10,11,12]
7 17 42 101 236 539 [448,575,702,829,956,1083]
1 3 5 7 9 11 [7,8,9,10,11,12]
7 17 42 101 236 539 [448,575,702,829,956,1083]
300 418803 33e4c3ae4201316a1bf5efc219060904
300 91293 4d596a550a925c5137ae45663ac717b4
300 481818 bb90c9f2b959e11958c5e9312394f092
300 418803 33e4c3ae4201316a1bf5efc219060904
300 91293 4d596a550a925c5137ae45663ac717b4
300 481818 bb90c9f2b959e11958c5e9312394f092
