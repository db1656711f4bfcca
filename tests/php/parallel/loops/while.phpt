--TEST--
while with the step at the end of its body
--FILE--
<?php
function doubled(array $a, int $n) { $i = 0; $out = []; while ($i < $n) { $out[$i] = $a[$i] * 2; $i++; } return [$out, $i]; }
function down(array $a, int $n) { $i = $n; $s = 0; while ($i > 0) { $s += $a[$i - 1]; $i -= 1; } return [$s, $i]; }
function nested(int $h, int $w) { $y = 0; while ($y < $h) { $x = 0; while ($x < $w) { $m[$y][$x] = $x * $y; $x++; } ++$y; } return [$m, $x, $y]; }
function skips(int $n) { $j = $c = 0; while ($j < $n) { if ($j == 5) { $j += 2; continue; } $c += $j; $j++; } return [$j, $c]; }
function from_inside(int $n) { $k = $c = 0; while ($k < $n) { for ($m = 0; $m < 3; $m++) { if ($m == 1) { if ($k == 3) { $k = 20; continue 2; } continue; } $c++; } $k += 2; } return [$k, $c]; }
function from_switch(int $n) { $q = $c = 0; while ($q < $n) { switch ($q) { case 2: $c += 100; $q = 7; continue 2; case 3: break; } $q++; } return [$q, $c]; }
function leaves(int $n) { $i = 0; while ($i < $n) { if ($i == 7) break; $i++; } return $i; }
function overflows() { $i = PHP_INT_MAX - 2; $c = 0; while ($i < 1e30 && $c < 5) { $c++; $i++; } return [$i, $c]; }
function undefined(int $n) { while ($n > 0) { $n--; @$x++; $z += 1; } return [$n, $x, $z]; }
for ($t = 0; $t < 3; $t++) {
    foreach ([0, 1, 9, 800] as $n) {
        $a = range(0, $n);
        foreach ([doubled($a, $n), down($a, $n), nested($n + 1, 3), skips($n), from_inside($n), from_switch($n), leaves($n)] as $r) echo md5(serialize($r)), ' ', substr(json_encode($r), 0, 50), "\n";
    }
    var_dump(overflows());
    var_dump(undefined(2));
}
$i = 0;
while ($i < 3) { echo $i; $i++; }
while ($i < 6): echo $i; $i++; endwhile;
--EXPECTF--
4d66acc64c38311fedb570cec5284032 [[],0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
4907ef54b009b0c3146b331f1a1b0846 0
5a101469d672e07c82e09066e9dd614a [[0],1]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
8ad3b02ac8c88b0a360d3e7a66c8f549 [[[0,0,0],[0,1,2]],3,2]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
ee3d54c4d2fa74e9f8620fb43faab5b6 [2,2]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
32cfac4093c80b51b1c27267f4dd89d3 1
fb465371eed241ac180704b44699d152 [[0,2,4,6,8,10,12,14,16],9]
748d64497d3f6d7ae0a5dab0aecbfd4a [36,0]
cf65c1009d031af8862b353e16e73a7a [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
4f4e23d0b4df3569afa507fae8d93400 [9,25]
51a25aefdaee45861fc5911138771c70 [10,10]
c8b5881bbf5d8a8e85366ef3cdf5cae9 [9,100]
f469434025a7477c7f840fefa92d9e4b 7
89ceb71e11fa6598f7e9d1f2d15f05ff [[0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34
f9884594af254650038d5b37a00a6b88 [319600,0]
eca0f9f664a2ab065c6c4f9baf97595f [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
bee4b6a7e9cc5e1ec34668783aa30539 [800,319589]
960e8196b71f776f205c783fa864d797 [800,800]
a1e950cb5ffb692def008756e0bf360b [800,100]
f469434025a7477c7f840fefa92d9e4b 7
array(2) {
  [0]=>
  float(9.223372036854776E+18)
  [1]=>
  int(5)
}

Warning: Undefined variable $z in %s/while.php on line 10
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(2)
  [2]=>
  int(2)
}
4d66acc64c38311fedb570cec5284032 [[],0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
4907ef54b009b0c3146b331f1a1b0846 0
5a101469d672e07c82e09066e9dd614a [[0],1]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
8ad3b02ac8c88b0a360d3e7a66c8f549 [[[0,0,0],[0,1,2]],3,2]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
ee3d54c4d2fa74e9f8620fb43faab5b6 [2,2]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
32cfac4093c80b51b1c27267f4dd89d3 1
fb465371eed241ac180704b44699d152 [[0,2,4,6,8,10,12,14,16],9]
748d64497d3f6d7ae0a5dab0aecbfd4a [36,0]
cf65c1009d031af8862b353e16e73a7a [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
4f4e23d0b4df3569afa507fae8d93400 [9,25]
51a25aefdaee45861fc5911138771c70 [10,10]
c8b5881bbf5d8a8e85366ef3cdf5cae9 [9,100]
f469434025a7477c7f840fefa92d9e4b 7
89ceb71e11fa6598f7e9d1f2d15f05ff [[0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34
f9884594af254650038d5b37a00a6b88 [319600,0]
eca0f9f664a2ab065c6c4f9baf97595f [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
bee4b6a7e9cc5e1ec34668783aa30539 [800,319589]
960e8196b71f776f205c783fa864d797 [800,800]
a1e950cb5ffb692def008756e0bf360b [800,100]
f469434025a7477c7f840fefa92d9e4b 7
array(2) {
  [0]=>
  float(9.223372036854776E+18)
  [1]=>
  int(5)
}

Warning: Undefined variable $z in %s/while.php on line 10
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(2)
  [2]=>
  int(2)
}
4d66acc64c38311fedb570cec5284032 [[],0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
322ebb060ea3090375a8f227bf9704f4 [[[0,0,0]],3,1]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
4907ef54b009b0c3146b331f1a1b0846 0
5a101469d672e07c82e09066e9dd614a [[0],1]
cac39cc85fc0bd689ad5032f5f068d7b [0,0]
8ad3b02ac8c88b0a360d3e7a66c8f549 [[[0,0,0],[0,1,2]],3,2]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
ee3d54c4d2fa74e9f8620fb43faab5b6 [2,2]
019c13fbf144fc1478adc2eab558d0f8 [1,0]
32cfac4093c80b51b1c27267f4dd89d3 1
fb465371eed241ac180704b44699d152 [[0,2,4,6,8,10,12,14,16],9]
748d64497d3f6d7ae0a5dab0aecbfd4a [36,0]
cf65c1009d031af8862b353e16e73a7a [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
4f4e23d0b4df3569afa507fae8d93400 [9,25]
51a25aefdaee45861fc5911138771c70 [10,10]
c8b5881bbf5d8a8e85366ef3cdf5cae9 [9,100]
f469434025a7477c7f840fefa92d9e4b 7
89ceb71e11fa6598f7e9d1f2d15f05ff [[0,2,4,6,8,10,12,14,16,18,20,22,24,26,28,30,32,34
f9884594af254650038d5b37a00a6b88 [319600,0]
eca0f9f664a2ab065c6c4f9baf97595f [[[0,0,0],[0,1,2],[0,2,4],[0,3,6],[0,4,8],[0,5,10]
bee4b6a7e9cc5e1ec34668783aa30539 [800,319589]
960e8196b71f776f205c783fa864d797 [800,800]
a1e950cb5ffb692def008756e0bf360b [800,100]
f469434025a7477c7f840fefa92d9e4b 7
array(2) {
  [0]=>
  float(9.223372036854776E+18)
  [1]=>
  int(5)
}

Warning: Undefined variable $z in %s/while.php on line 10
array(3) {
  [0]=>
  int(0)
  [1]=>
  int(2)
  [2]=>
  int(2)
}
012345
