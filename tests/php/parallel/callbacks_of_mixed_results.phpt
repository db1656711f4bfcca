--TEST--
Results of a long array_map, array_filter or array_reduce whose parts differ in type, over lists and over arrays that native code made
--FILE--
<?php
$n = 2500;
$list = range(0, $n - 1);
$made = []; for ($i = 0; $i < $n; $i++) $made[] = ($i * 7919) % 1000003;
$floats = []; for ($i = 0; $i < $n; $i++) $floats[] = $i / 4;
$show = fn($a) => print(count($a) . ' ' . md5(json_encode($a)) . ' ' . json_encode(array_slice($a, 0, 3, true)) . ' ' . gettype(end($a)) . "\n");
foreach ([$made, $floats] as $a) {
    $show(array_map(fn($x) => $x * 2 + 1, $a));
    $show(array_map(fn($x) => $x > 1800 ? $x * 0.5 : $x, $a));
    $show(array_map(fn($x) => $x > 1800 ? "s$x" : (int) $x, $a));
    $show(array_map(fn($x) => $x > 1800 ? null : $x > 300, $a));
    $show(array_map(fn($x) => [$x], $a));
    $show(array_map(fn($x, $y) => $x + $y, $a, $list));
    $show(array_filter($a, fn($x) => $x % 3 == 0));
    $show(array_filter($a, fn($x) => $x > 1800 ? 'yes' : $x % 2));
    $show(array_filter($a, fn($x) => $x < 1800));
    $show(array_filter($a, fn($k) => $k % 1000 == 0, ARRAY_FILTER_USE_KEY));
    echo array_reduce($a, fn($c, $x) => $c + $x, 0), ' ', array_reduce($a, fn($c, $x) => $x > 1800 ? $c . '.' : $c + 1, 0) === '' ? 'empty' : 'full', "\n";
    try { array_map(fn($x) => intdiv($x, 2400 - $x), array_map(fn($x) => (int) $x, $list)); } catch (Error $e) { echo $e->getMessage(), "\n"; }
    $show($a);
    $seen = 0;
    $show(array_map(function ($x) { static $calls = 0; return ++$calls; }, $a));
}
--EXPECTF--
2500 5d6d6a95bfcc6b1fe1b061cbf3232f88 [1,15839,31677] integer
2500 cf9cdf8782ff390722c9bf08cf977531 [0,3959.5,7919] double
2500 40dfeafa82a80fd713d33d252be8343d [0,"s7919","s15838"] string
2500 4064d89f2aa4e82a7208dc972e6dd21e [false,null,null] NULL
2500 d25aab1f5a44c7afcdb6800f2b16bbbf [[0],[7919],[15838]] array
2500 9514efb599c0e95607736886a74ee0f9 [0,7920,15840] integer
834 68df7eb8a5a4a3f7ffaf219c9a286677 {"0":0,"3":23757,"6":47514} integer
2497 88d9d6cc14ea3283cfa459900b6bb0c9 {"1":7919,"2":15838,"3":23757} integer
5 80cd4350ee0dbc1929f8b8c40f4bda60 {"0":0,"379":1292,"884":375} integer
3 ecaafe580216383a303ebb15e1f6e92a {"0":0,"1000":918979,"2000":837955} integer
1239905759 
Warning: A non-numeric value encountered in %s/callbacks_of_mixed_results.php on line 18

Warning: A non-numeric value encountered in %s/callbacks_of_mixed_results.php on line 18

Warning: A non-numeric value encountered in %s/callbacks_of_mixed_results.php on line 18

Warning: A non-numeric value encountered in %s/callbacks_of_mixed_results.php on line 18
full
Division by zero
2500 3d214c845bf32aa1ea23786a66402db2 [0,7919,15838] integer
2500 e5df10472488ecd2076344e4804ba160 [1,2,3] integer
2500 0eae9dc044a0169919c13424d2e6cfd8 [1,1.5,2] double
2500 6c162d7f45353b62ad64b10d764a0a28 [0,0.25,0.5] double
2500 2a6f05ec0a1c8bae8c2da04a12321a83 [0,0,0] integer
2500 5f03a250e210f250b0542c755b905fd1 [false,false,false] boolean
2500 707890ccec798e9e96b538ec2ba7ea1a [[0],[0.25],[0.5]] array
2500 9a0cb39f3d2293b66e5129394ddf5796 [0,1.25,2.5] double

Deprecated: Implicit conversion from float 0.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 0.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 0.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 1.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 1.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 2.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 2.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 3.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 3.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 3.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 4.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 4.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 4.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 5.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 5.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 5.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 6.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 6.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 6.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 7.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 7.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 7.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 8.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 8.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 8.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 9.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 9.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 9.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 10.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 10.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 10.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 11.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 11.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 11.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 12.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 12.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 12.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 13.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 13.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 13.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 14.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 14.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 14.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 15.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 15.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 15.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 16.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 16.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 16.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 17.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 17.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 17.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 18.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 18.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 18.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 19.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 19.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 19.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 20.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 20.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 20.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 21.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 21.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 21.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 22.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 22.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 22.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 23.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 23.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 23.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 24.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 24.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 24.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 25.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 25.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 25.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 26.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 26.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 26.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 27.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 27.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 27.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 28.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 28.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 28.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 29.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 29.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 29.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 30.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 30.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 30.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 31.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 31.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 31.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 32.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 32.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 32.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 33.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 33.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 33.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 34.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 34.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 34.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 35.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 35.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 35.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 36.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 36.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 36.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 37.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 37.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 37.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 38.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 38.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 38.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 39.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 39.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 39.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 40.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 40.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 40.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 41.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 41.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 41.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 42.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 42.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 42.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 43.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 43.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 43.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 44.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 44.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 44.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 45.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 45.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 45.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 46.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 46.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 46.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 47.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 47.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 47.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 48.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 48.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 48.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 49.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 49.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 49.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 50.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 50.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 50.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 51.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 51.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 51.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 52.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 52.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 52.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 53.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 53.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 53.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 54.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 54.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 54.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 55.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 55.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 55.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 56.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 56.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 56.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 57.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 57.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 57.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 58.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 58.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 58.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 59.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 59.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 59.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 60.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 60.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 60.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 61.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 61.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 61.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 62.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 62.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 62.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 63.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 63.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 63.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 64.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 64.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 64.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 65.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 65.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 65.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 66.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 66.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 66.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 67.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 67.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 67.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 68.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 68.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 68.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 69.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 69.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 69.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 70.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 70.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 70.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 71.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 71.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 71.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 72.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 72.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 72.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 73.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 73.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 73.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 74.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 74.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 74.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 75.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 75.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 75.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 76.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 76.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 76.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 77.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 77.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 77.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 78.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 78.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 78.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 79.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 79.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 79.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 80.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 80.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 80.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 81.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 81.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 81.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 82.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 82.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 82.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 83.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 83.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 83.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 84.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 84.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 84.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 85.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 85.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 85.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 86.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 86.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 86.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 87.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 87.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 87.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 88.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 88.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 88.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 89.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 89.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 89.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 90.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 90.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 90.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 91.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 91.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 91.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 92.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 92.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 92.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 93.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 93.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 93.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 94.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 94.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 94.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 95.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 95.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 95.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 96.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 96.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 96.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 97.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 97.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 97.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 98.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 98.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 98.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 99.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 99.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 99.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 100.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 100.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 100.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 101.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 101.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 101.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 102.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 102.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 102.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 103.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 103.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 103.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 104.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 104.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 104.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 105.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 105.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 105.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 106.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 106.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 106.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 107.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 107.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 107.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 108.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 108.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 108.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 109.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 109.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 109.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 110.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 110.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 110.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 111.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 111.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 111.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 112.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 112.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 112.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 113.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 113.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 113.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 114.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 114.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 114.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 115.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 115.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 115.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 116.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 116.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 116.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 117.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 117.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 117.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 118.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 118.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 118.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 119.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 119.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 119.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 120.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 120.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 120.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 121.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 121.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 121.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 122.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 122.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 122.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 123.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 123.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 123.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 124.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 124.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 124.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 125.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 125.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 125.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 126.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 126.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 126.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 127.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 127.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 127.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 128.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 128.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 128.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 129.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 129.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 129.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 130.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 130.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 130.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 131.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 131.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 131.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 132.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 132.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 132.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 133.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 133.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 133.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 134.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 134.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 134.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 135.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 135.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 135.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 136.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 136.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 136.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 137.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 137.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 137.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 138.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 138.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 138.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 139.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 139.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 139.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 140.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 140.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 140.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 141.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 141.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 141.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 142.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 142.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 142.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 143.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 143.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 143.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 144.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 144.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 144.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 145.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 145.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 145.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 146.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 146.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 146.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 147.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 147.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 147.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 148.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 148.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 148.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 149.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 149.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 149.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 150.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 150.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 150.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 151.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 151.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 151.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 152.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 152.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 152.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 153.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 153.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 153.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 154.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 154.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 154.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 155.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 155.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 155.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 156.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 156.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 156.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 157.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 157.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 157.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 158.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 158.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 158.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 159.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 159.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 159.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 160.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 160.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 160.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 161.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 161.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 161.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 162.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 162.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 162.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 163.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 163.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 163.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 164.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 164.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 164.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 165.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 165.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 165.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 166.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 166.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 166.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 167.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 167.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 167.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 168.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 168.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 168.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 169.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 169.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 169.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 170.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 170.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 170.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 171.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 171.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 171.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 172.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 172.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 172.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 173.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 173.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 173.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 174.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 174.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 174.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 175.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 175.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 175.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 176.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 176.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 176.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 177.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 177.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 177.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 178.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 178.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 178.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 179.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 179.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 179.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 180.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 180.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 180.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 181.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 181.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 181.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 182.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 182.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 182.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 183.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 183.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 183.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 184.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 184.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 184.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 185.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 185.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 185.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 186.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 186.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 186.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 187.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 187.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 187.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 188.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 188.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 188.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 189.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 189.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 189.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 190.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 190.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 190.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 191.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 191.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 191.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 192.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 192.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 192.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 193.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 193.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 193.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 194.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 194.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 194.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 195.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 195.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 195.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 196.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 196.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 196.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 197.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 197.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 197.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 198.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 198.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 198.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 199.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 199.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 199.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 200.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 200.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 200.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 201.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 201.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 201.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 202.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 202.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 202.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 203.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 203.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 203.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 204.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 204.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 204.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 205.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 205.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 205.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 206.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 206.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 206.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 207.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 207.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 207.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 208.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 208.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 208.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 209.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 209.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 209.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 210.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 210.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 210.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 211.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 211.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 211.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 212.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 212.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 212.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 213.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 213.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 213.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 214.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 214.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 214.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 215.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 215.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 215.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 216.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 216.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 216.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 217.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 217.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 217.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 218.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 218.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 218.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 219.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 219.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 219.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 220.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 220.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 220.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 221.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 221.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 221.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 222.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 222.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 222.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 223.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 223.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 223.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 224.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 224.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 224.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 225.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 225.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 225.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 226.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 226.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 226.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 227.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 227.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 227.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 228.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 228.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 228.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 229.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 229.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 229.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 230.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 230.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 230.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 231.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 231.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 231.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 232.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 232.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 232.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 233.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 233.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 233.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 234.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 234.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 234.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 235.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 235.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 235.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 236.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 236.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 236.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 237.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 237.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 237.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 238.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 238.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 238.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 239.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 239.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 239.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 240.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 240.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 240.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 241.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 241.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 241.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 242.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 242.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 242.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 243.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 243.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 243.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 244.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 244.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 244.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 245.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 245.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 245.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 246.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 246.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 246.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 247.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 247.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 247.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 248.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 248.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 248.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 249.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 249.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 249.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 250.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 250.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 250.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 251.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 251.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 251.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 252.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 252.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 252.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 253.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 253.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 253.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 254.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 254.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 254.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 255.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 255.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 255.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 256.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 256.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 256.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 257.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 257.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 257.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 258.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 258.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 258.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 259.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 259.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 259.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 260.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 260.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 260.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 261.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 261.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 261.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 262.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 262.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 262.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 263.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 263.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 263.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 264.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 264.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 264.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 265.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 265.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 265.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 266.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 266.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 266.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 267.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 267.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 267.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 268.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 268.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 268.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 269.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 269.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 269.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 270.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 270.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 270.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 271.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 271.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 271.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 272.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 272.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 272.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 273.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 273.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 273.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 274.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 274.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 274.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 275.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 275.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 275.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 276.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 276.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 276.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 277.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 277.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 277.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 278.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 278.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 278.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 279.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 279.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 279.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 280.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 280.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 280.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 281.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 281.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 281.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 282.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 282.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 282.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 283.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 283.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 283.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 284.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 284.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 284.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 285.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 285.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 285.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 286.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 286.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 286.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 287.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 287.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 287.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 288.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 288.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 288.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 289.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 289.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 289.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 290.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 290.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 290.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 291.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 291.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 291.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 292.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 292.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 292.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 293.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 293.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 293.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 294.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 294.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 294.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 295.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 295.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 295.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 296.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 296.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 296.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 297.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 297.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 297.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 298.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 298.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 298.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 299.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 299.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 299.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 300.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 300.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 300.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 301.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 301.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 301.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 302.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 302.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 302.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 303.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 303.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 303.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 304.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 304.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 304.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 305.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 305.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 305.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 306.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 306.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 306.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 307.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 307.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 307.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 308.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 308.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 308.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 309.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 309.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 309.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 310.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 310.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 310.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 311.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 311.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 311.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 312.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 312.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 312.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 313.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 313.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 313.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 314.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 314.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 314.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 315.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 315.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 315.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 316.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 316.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 316.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 317.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 317.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 317.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 318.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 318.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 318.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 319.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 319.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 319.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 320.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 320.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 320.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 321.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 321.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 321.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 322.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 322.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 322.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 323.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 323.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 323.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 324.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 324.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 324.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 325.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 325.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 325.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 326.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 326.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 326.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 327.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 327.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 327.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 328.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 328.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 328.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 329.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 329.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 329.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 330.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 330.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 330.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 331.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 331.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 331.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 332.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 332.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 332.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 333.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 333.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 333.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 334.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 334.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 334.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 335.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 335.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 335.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 336.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 336.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 336.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 337.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 337.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 337.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 338.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 338.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 338.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 339.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 339.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 339.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 340.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 340.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 340.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 341.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 341.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 341.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 342.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 342.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 342.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 343.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 343.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 343.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 344.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 344.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 344.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 345.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 345.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 345.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 346.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 346.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 346.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 347.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 347.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 347.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 348.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 348.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 348.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 349.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 349.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 349.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 350.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 350.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 350.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 351.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 351.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 351.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 352.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 352.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 352.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 353.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 353.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 353.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 354.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 354.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 354.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 355.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 355.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 355.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 356.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 356.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 356.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 357.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 357.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 357.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 358.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 358.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 358.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 359.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 359.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 359.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 360.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 360.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 360.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 361.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 361.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 361.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 362.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 362.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 362.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 363.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 363.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 363.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 364.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 364.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 364.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 365.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 365.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 365.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 366.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 366.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 366.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 367.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 367.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 367.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 368.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 368.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 368.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 369.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 369.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 369.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 370.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 370.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 370.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 371.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 371.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 371.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 372.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 372.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 372.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 373.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 373.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 373.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 374.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 374.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 374.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 375.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 375.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 375.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 376.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 376.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 376.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 377.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 377.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 377.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 378.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 378.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 378.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 379.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 379.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 379.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 380.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 380.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 380.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 381.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 381.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 381.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 382.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 382.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 382.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 383.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 383.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 383.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 384.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 384.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 384.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 385.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 385.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 385.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 386.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 386.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 386.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 387.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 387.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 387.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 388.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 388.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 388.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 389.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 389.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 389.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 390.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 390.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 390.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 391.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 391.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 391.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 392.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 392.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 392.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 393.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 393.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 393.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 394.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 394.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 394.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 395.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 395.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 395.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 396.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 396.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 396.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 397.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 397.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 397.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 398.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 398.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 398.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 399.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 399.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 399.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 400.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 400.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 400.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 401.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 401.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 401.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 402.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 402.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 402.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 403.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 403.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 403.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 404.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 404.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 404.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 405.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 405.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 405.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 406.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 406.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 406.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 407.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 407.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 407.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 408.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 408.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 408.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 409.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 409.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 409.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 410.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 410.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 410.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 411.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 411.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 411.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 412.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 412.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 412.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 413.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 413.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 413.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 414.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 414.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 414.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 415.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 415.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 415.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 416.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 416.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 416.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 417.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 417.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 417.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 418.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 418.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 418.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 419.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 419.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 419.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 420.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 420.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 420.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 421.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 421.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 421.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 422.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 422.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 422.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 423.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 423.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 423.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 424.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 424.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 424.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 425.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 425.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 425.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 426.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 426.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 426.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 427.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 427.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 427.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 428.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 428.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 428.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 429.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 429.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 429.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 430.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 430.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 430.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 431.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 431.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 431.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 432.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 432.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 432.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 433.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 433.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 433.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 434.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 434.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 434.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 435.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 435.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 435.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 436.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 436.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 436.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 437.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 437.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 437.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 438.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 438.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 438.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 439.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 439.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 439.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 440.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 440.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 440.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 441.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 441.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 441.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 442.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 442.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 442.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 443.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 443.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 443.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 444.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 444.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 444.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 445.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 445.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 445.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 446.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 446.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 446.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 447.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 447.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 447.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 448.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 448.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 448.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 449.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 449.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 449.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 450.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 450.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 450.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 451.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 451.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 451.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 452.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 452.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 452.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 453.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 453.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 453.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 454.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 454.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 454.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 455.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 455.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 455.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 456.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 456.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 456.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 457.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 457.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 457.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 458.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 458.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 458.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 459.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 459.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 459.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 460.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 460.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 460.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 461.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 461.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 461.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 462.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 462.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 462.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 463.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 463.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 463.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 464.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 464.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 464.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 465.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 465.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 465.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 466.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 466.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 466.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 467.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 467.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 467.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 468.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 468.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 468.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 469.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 469.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 469.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 470.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 470.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 470.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 471.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 471.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 471.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 472.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 472.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 472.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 473.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 473.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 473.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 474.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 474.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 474.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 475.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 475.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 475.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 476.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 476.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 476.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 477.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 477.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 477.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 478.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 478.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 478.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 479.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 479.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 479.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 480.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 480.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 480.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 481.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 481.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 481.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 482.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 482.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 482.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 483.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 483.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 483.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 484.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 484.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 484.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 485.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 485.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 485.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 486.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 486.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 486.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 487.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 487.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 487.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 488.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 488.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 488.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 489.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 489.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 489.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 490.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 490.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 490.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 491.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 491.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 491.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 492.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 492.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 492.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 493.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 493.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 493.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 494.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 494.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 494.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 495.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 495.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 495.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 496.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 496.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 496.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 497.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 497.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 497.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 498.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 498.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 498.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 499.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 499.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 499.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 500.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 500.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 500.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 501.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 501.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 501.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 502.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 502.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 502.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 503.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 503.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 503.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 504.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 504.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 504.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 505.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 505.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 505.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 506.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 506.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 506.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 507.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 507.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 507.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 508.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 508.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 508.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 509.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 509.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 509.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 510.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 510.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 510.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 511.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 511.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 511.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 512.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 512.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 512.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 513.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 513.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 513.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 514.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 514.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 514.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 515.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 515.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 515.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 516.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 516.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 516.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 517.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 517.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 517.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 518.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 518.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 518.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 519.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 519.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 519.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 520.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 520.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 520.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 521.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 521.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 521.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 522.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 522.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 522.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 523.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 523.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 523.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 524.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 524.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 524.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 525.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 525.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 525.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 526.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 526.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 526.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 527.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 527.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 527.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 528.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 528.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 528.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 529.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 529.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 529.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 530.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 530.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 530.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 531.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 531.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 531.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 532.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 532.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 532.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 533.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 533.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 533.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 534.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 534.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 534.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 535.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 535.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 535.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 536.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 536.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 536.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 537.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 537.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 537.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 538.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 538.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 538.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 539.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 539.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 539.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 540.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 540.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 540.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 541.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 541.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 541.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 542.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 542.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 542.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 543.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 543.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 543.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 544.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 544.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 544.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 545.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 545.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 545.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 546.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 546.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 546.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 547.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 547.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 547.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 548.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 548.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 548.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 549.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 549.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 549.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 550.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 550.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 550.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 551.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 551.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 551.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 552.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 552.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 552.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 553.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 553.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 553.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 554.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 554.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 554.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 555.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 555.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 555.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 556.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 556.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 556.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 557.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 557.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 557.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 558.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 558.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 558.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 559.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 559.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 559.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 560.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 560.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 560.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 561.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 561.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 561.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 562.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 562.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 562.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 563.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 563.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 563.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 564.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 564.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 564.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 565.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 565.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 565.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 566.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 566.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 566.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 567.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 567.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 567.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 568.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 568.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 568.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 569.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 569.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 569.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 570.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 570.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 570.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 571.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 571.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 571.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 572.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 572.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 572.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 573.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 573.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 573.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 574.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 574.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 574.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 575.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 575.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 575.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 576.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 576.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 576.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 577.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 577.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 577.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 578.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 578.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 578.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 579.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 579.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 579.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 580.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 580.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 580.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 581.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 581.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 581.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 582.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 582.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 582.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 583.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 583.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 583.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 584.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 584.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 584.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 585.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 585.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 585.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 586.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 586.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 586.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 587.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 587.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 587.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 588.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 588.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 588.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 589.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 589.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 589.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 590.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 590.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 590.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 591.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 591.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 591.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 592.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 592.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 592.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 593.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 593.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 593.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 594.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 594.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 594.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 595.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 595.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 595.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 596.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 596.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 596.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 597.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 597.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 597.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 598.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 598.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 598.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 599.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 599.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 599.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 600.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 600.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 600.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 601.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 601.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 601.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 602.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 602.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 602.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 603.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 603.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 603.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 604.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 604.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 604.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 605.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 605.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 605.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 606.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 606.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 606.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 607.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 607.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 607.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 608.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 608.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 608.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 609.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 609.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 609.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 610.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 610.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 610.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 611.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 611.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 611.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 612.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 612.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 612.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 613.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 613.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 613.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 614.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 614.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 614.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 615.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 615.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 615.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 616.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 616.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 616.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 617.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 617.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 617.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 618.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 618.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 618.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 619.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 619.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 619.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 620.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 620.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 620.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 621.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 621.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 621.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 622.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 622.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 622.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 623.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 623.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 623.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 624.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 624.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 14

Deprecated: Implicit conversion from float 624.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 14
836 5b22e911ae84e22236642dc5c57073bb [0,0.25,0.5] double

Deprecated: Implicit conversion from float 0.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 0.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 0.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 1.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 1.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 1.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 2.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 2.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 2.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 3.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 3.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 3.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 4.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 4.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 4.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 5.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 5.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 5.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 6.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 6.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 6.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 7.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 7.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 7.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 8.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 8.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 8.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 9.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 9.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 9.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 10.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 10.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 10.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 11.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 11.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 11.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 12.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 12.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 12.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 13.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 13.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 13.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 14.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 14.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 14.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 15.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 15.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 15.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 16.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 16.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 16.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 17.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 17.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 17.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 18.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 18.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 18.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 19.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 19.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 19.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 20.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 20.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 20.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 21.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 21.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 21.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 22.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 22.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 22.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 23.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 23.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 23.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 24.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 24.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 24.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 25.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 25.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 25.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 26.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 26.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 26.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 27.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 27.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 27.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 28.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 28.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 28.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 29.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 29.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 29.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 30.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 30.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 30.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 31.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 31.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 31.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 32.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 32.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 32.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 33.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 33.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 33.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 34.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 34.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 34.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 35.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 35.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 35.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 36.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 36.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 36.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 37.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 37.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 37.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 38.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 38.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 38.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 39.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 39.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 39.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 40.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 40.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 40.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 41.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 41.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 41.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 42.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 42.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 42.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 43.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 43.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 43.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 44.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 44.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 44.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 45.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 45.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 45.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 46.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 46.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 46.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 47.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 47.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 47.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 48.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 48.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 48.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 49.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 49.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 49.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 50.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 50.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 50.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 51.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 51.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 51.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 52.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 52.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 52.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 53.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 53.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 53.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 54.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 54.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 54.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 55.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 55.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 55.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 56.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 56.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 56.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 57.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 57.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 57.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 58.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 58.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 58.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 59.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 59.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 59.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 60.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 60.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 60.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 61.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 61.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 61.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 62.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 62.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 62.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 63.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 63.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 63.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 64.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 64.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 64.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 65.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 65.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 65.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 66.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 66.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 66.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 67.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 67.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 67.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 68.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 68.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 68.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 69.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 69.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 69.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 70.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 70.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 70.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 71.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 71.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 71.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 72.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 72.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 72.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 73.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 73.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 73.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 74.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 74.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 74.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 75.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 75.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 75.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 76.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 76.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 76.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 77.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 77.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 77.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 78.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 78.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 78.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 79.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 79.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 79.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 80.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 80.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 80.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 81.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 81.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 81.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 82.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 82.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 82.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 83.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 83.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 83.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 84.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 84.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 84.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 85.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 85.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 85.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 86.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 86.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 86.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 87.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 87.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 87.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 88.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 88.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 88.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 89.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 89.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 89.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 90.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 90.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 90.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 91.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 91.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 91.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 92.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 92.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 92.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 93.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 93.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 93.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 94.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 94.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 94.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 95.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 95.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 95.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 96.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 96.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 96.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 97.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 97.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 97.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 98.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 98.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 98.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 99.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 99.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 99.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 100.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 100.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 100.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 101.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 101.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 101.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 102.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 102.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 102.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 103.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 103.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 103.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 104.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 104.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 104.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 105.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 105.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 105.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 106.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 106.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 106.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 107.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 107.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 107.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 108.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 108.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 108.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 109.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 109.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 109.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 110.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 110.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 110.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 111.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 111.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 111.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 112.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 112.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 112.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 113.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 113.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 113.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 114.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 114.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 114.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 115.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 115.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 115.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 116.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 116.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 116.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 117.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 117.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 117.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 118.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 118.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 118.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 119.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 119.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 119.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 120.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 120.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 120.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 121.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 121.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 121.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 122.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 122.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 122.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 123.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 123.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 123.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 124.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 124.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 124.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 125.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 125.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 125.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 126.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 126.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 126.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 127.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 127.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 127.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 128.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 128.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 128.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 129.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 129.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 129.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 130.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 130.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 130.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 131.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 131.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 131.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 132.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 132.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 132.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 133.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 133.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 133.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 134.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 134.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 134.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 135.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 135.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 135.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 136.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 136.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 136.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 137.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 137.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 137.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 138.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 138.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 138.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 139.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 139.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 139.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 140.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 140.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 140.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 141.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 141.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 141.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 142.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 142.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 142.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 143.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 143.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 143.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 144.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 144.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 144.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 145.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 145.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 145.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 146.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 146.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 146.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 147.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 147.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 147.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 148.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 148.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 148.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 149.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 149.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 149.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 150.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 150.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 150.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 151.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 151.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 151.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 152.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 152.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 152.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 153.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 153.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 153.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 154.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 154.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 154.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 155.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 155.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 155.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 156.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 156.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 156.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 157.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 157.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 157.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 158.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 158.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 158.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 159.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 159.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 159.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 160.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 160.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 160.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 161.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 161.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 161.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 162.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 162.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 162.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 163.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 163.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 163.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 164.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 164.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 164.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 165.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 165.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 165.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 166.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 166.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 166.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 167.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 167.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 167.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 168.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 168.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 168.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 169.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 169.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 169.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 170.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 170.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 170.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 171.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 171.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 171.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 172.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 172.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 172.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 173.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 173.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 173.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 174.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 174.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 174.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 175.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 175.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 175.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 176.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 176.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 176.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 177.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 177.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 177.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 178.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 178.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 178.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 179.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 179.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 179.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 180.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 180.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 180.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 181.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 181.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 181.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 182.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 182.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 182.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 183.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 183.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 183.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 184.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 184.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 184.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 185.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 185.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 185.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 186.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 186.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 186.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 187.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 187.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 187.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 188.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 188.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 188.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 189.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 189.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 189.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 190.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 190.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 190.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 191.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 191.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 191.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 192.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 192.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 192.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 193.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 193.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 193.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 194.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 194.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 194.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 195.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 195.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 195.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 196.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 196.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 196.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 197.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 197.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 197.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 198.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 198.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 198.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 199.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 199.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 199.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 200.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 200.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 200.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 201.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 201.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 201.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 202.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 202.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 202.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 203.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 203.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 203.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 204.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 204.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 204.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 205.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 205.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 205.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 206.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 206.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 206.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 207.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 207.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 207.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 208.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 208.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 208.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 209.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 209.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 209.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 210.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 210.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 210.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 211.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 211.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 211.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 212.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 212.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 212.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 213.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 213.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 213.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 214.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 214.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 214.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 215.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 215.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 215.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 216.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 216.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 216.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 217.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 217.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 217.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 218.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 218.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 218.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 219.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 219.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 219.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 220.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 220.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 220.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 221.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 221.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 221.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 222.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 222.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 222.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 223.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 223.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 223.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 224.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 224.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 224.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 225.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 225.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 225.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 226.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 226.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 226.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 227.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 227.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 227.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 228.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 228.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 228.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 229.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 229.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 229.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 230.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 230.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 230.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 231.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 231.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 231.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 232.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 232.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 232.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 233.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 233.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 233.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 234.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 234.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 234.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 235.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 235.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 235.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 236.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 236.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 236.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 237.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 237.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 237.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 238.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 238.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 238.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 239.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 239.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 239.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 240.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 240.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 240.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 241.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 241.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 241.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 242.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 242.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 242.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 243.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 243.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 243.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 244.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 244.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 244.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 245.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 245.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 245.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 246.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 246.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 246.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 247.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 247.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 247.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 248.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 248.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 248.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 249.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 249.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 249.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 250.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 250.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 250.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 251.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 251.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 251.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 252.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 252.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 252.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 253.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 253.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 253.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 254.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 254.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 254.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 255.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 255.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 255.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 256.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 256.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 256.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 257.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 257.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 257.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 258.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 258.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 258.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 259.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 259.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 259.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 260.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 260.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 260.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 261.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 261.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 261.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 262.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 262.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 262.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 263.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 263.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 263.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 264.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 264.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 264.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 265.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 265.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 265.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 266.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 266.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 266.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 267.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 267.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 267.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 268.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 268.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 268.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 269.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 269.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 269.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 270.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 270.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 270.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 271.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 271.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 271.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 272.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 272.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 272.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 273.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 273.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 273.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 274.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 274.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 274.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 275.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 275.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 275.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 276.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 276.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 276.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 277.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 277.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 277.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 278.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 278.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 278.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 279.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 279.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 279.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 280.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 280.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 280.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 281.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 281.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 281.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 282.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 282.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 282.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 283.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 283.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 283.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 284.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 284.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 284.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 285.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 285.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 285.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 286.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 286.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 286.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 287.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 287.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 287.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 288.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 288.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 288.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 289.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 289.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 289.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 290.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 290.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 290.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 291.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 291.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 291.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 292.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 292.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 292.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 293.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 293.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 293.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 294.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 294.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 294.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 295.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 295.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 295.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 296.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 296.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 296.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 297.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 297.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 297.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 298.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 298.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 298.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 299.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 299.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 299.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 300.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 300.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 300.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 301.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 301.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 301.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 302.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 302.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 302.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 303.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 303.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 303.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 304.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 304.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 304.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 305.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 305.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 305.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 306.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 306.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 306.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 307.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 307.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 307.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 308.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 308.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 308.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 309.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 309.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 309.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 310.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 310.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 310.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 311.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 311.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 311.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 312.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 312.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 312.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 313.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 313.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 313.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 314.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 314.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 314.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 315.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 315.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 315.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 316.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 316.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 316.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 317.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 317.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 317.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 318.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 318.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 318.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 319.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 319.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 319.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 320.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 320.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 320.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 321.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 321.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 321.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 322.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 322.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 322.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 323.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 323.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 323.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 324.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 324.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 324.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 325.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 325.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 325.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 326.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 326.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 326.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 327.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 327.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 327.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 328.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 328.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 328.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 329.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 329.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 329.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 330.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 330.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 330.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 331.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 331.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 331.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 332.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 332.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 332.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 333.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 333.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 333.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 334.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 334.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 334.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 335.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 335.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 335.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 336.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 336.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 336.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 337.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 337.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 337.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 338.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 338.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 338.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 339.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 339.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 339.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 340.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 340.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 340.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 341.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 341.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 341.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 342.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 342.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 342.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 343.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 343.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 343.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 344.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 344.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 344.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 345.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 345.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 345.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 346.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 346.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 346.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 347.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 347.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 347.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 348.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 348.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 348.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 349.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 349.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 349.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 350.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 350.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 350.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 351.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 351.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 351.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 352.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 352.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 352.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 353.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 353.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 353.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 354.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 354.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 354.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 355.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 355.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 355.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 356.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 356.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 356.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 357.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 357.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 357.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 358.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 358.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 358.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 359.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 359.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 359.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 360.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 360.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 360.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 361.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 361.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 361.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 362.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 362.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 362.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 363.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 363.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 363.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 364.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 364.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 364.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 365.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 365.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 365.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 366.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 366.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 366.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 367.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 367.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 367.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 368.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 368.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 368.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 369.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 369.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 369.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 370.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 370.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 370.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 371.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 371.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 371.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 372.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 372.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 372.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 373.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 373.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 373.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 374.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 374.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 374.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 375.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 375.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 375.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 376.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 376.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 376.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 377.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 377.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 377.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 378.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 378.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 378.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 379.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 379.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 379.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 380.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 380.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 380.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 381.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 381.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 381.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 382.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 382.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 382.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 383.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 383.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 383.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 384.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 384.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 384.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 385.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 385.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 385.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 386.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 386.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 386.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 387.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 387.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 387.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 388.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 388.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 388.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 389.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 389.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 389.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 390.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 390.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 390.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 391.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 391.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 391.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 392.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 392.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 392.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 393.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 393.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 393.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 394.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 394.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 394.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 395.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 395.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 395.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 396.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 396.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 396.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 397.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 397.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 397.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 398.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 398.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 398.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 399.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 399.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 399.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 400.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 400.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 400.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 401.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 401.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 401.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 402.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 402.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 402.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 403.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 403.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 403.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 404.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 404.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 404.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 405.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 405.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 405.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 406.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 406.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 406.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 407.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 407.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 407.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 408.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 408.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 408.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 409.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 409.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 409.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 410.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 410.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 410.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 411.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 411.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 411.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 412.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 412.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 412.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 413.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 413.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 413.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 414.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 414.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 414.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 415.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 415.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 415.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 416.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 416.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 416.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 417.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 417.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 417.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 418.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 418.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 418.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 419.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 419.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 419.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 420.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 420.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 420.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 421.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 421.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 421.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 422.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 422.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 422.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 423.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 423.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 423.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 424.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 424.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 424.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 425.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 425.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 425.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 426.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 426.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 426.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 427.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 427.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 427.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 428.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 428.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 428.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 429.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 429.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 429.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 430.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 430.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 430.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 431.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 431.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 431.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 432.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 432.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 432.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 433.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 433.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 433.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 434.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 434.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 434.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 435.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 435.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 435.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 436.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 436.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 436.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 437.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 437.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 437.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 438.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 438.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 438.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 439.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 439.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 439.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 440.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 440.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 440.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 441.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 441.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 441.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 442.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 442.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 442.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 443.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 443.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 443.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 444.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 444.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 444.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 445.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 445.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 445.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 446.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 446.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 446.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 447.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 447.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 447.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 448.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 448.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 448.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 449.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 449.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 449.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 450.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 450.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 450.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 451.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 451.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 451.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 452.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 452.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 452.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 453.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 453.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 453.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 454.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 454.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 454.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 455.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 455.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 455.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 456.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 456.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 456.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 457.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 457.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 457.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 458.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 458.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 458.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 459.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 459.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 459.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 460.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 460.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 460.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 461.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 461.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 461.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 462.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 462.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 462.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 463.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 463.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 463.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 464.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 464.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 464.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 465.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 465.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 465.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 466.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 466.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 466.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 467.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 467.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 467.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 468.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 468.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 468.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 469.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 469.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 469.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 470.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 470.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 470.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 471.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 471.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 471.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 472.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 472.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 472.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 473.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 473.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 473.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 474.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 474.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 474.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 475.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 475.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 475.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 476.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 476.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 476.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 477.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 477.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 477.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 478.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 478.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 478.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 479.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 479.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 479.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 480.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 480.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 480.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 481.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 481.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 481.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 482.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 482.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 482.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 483.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 483.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 483.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 484.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 484.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 484.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 485.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 485.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 485.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 486.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 486.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 486.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 487.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 487.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 487.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 488.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 488.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 488.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 489.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 489.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 489.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 490.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 490.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 490.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 491.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 491.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 491.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 492.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 492.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 492.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 493.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 493.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 493.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 494.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 494.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 494.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 495.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 495.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 495.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 496.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 496.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 496.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 497.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 497.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 497.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 498.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 498.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 498.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 499.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 499.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 499.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 500.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 500.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 500.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 501.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 501.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 501.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 502.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 502.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 502.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 503.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 503.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 503.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 504.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 504.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 504.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 505.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 505.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 505.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 506.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 506.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 506.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 507.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 507.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 507.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 508.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 508.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 508.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 509.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 509.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 509.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 510.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 510.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 510.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 511.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 511.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 511.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 512.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 512.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 512.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 513.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 513.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 513.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 514.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 514.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 514.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 515.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 515.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 515.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 516.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 516.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 516.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 517.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 517.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 517.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 518.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 518.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 518.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 519.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 519.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 519.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 520.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 520.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 520.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 521.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 521.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 521.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 522.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 522.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 522.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 523.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 523.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 523.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 524.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 524.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 524.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 525.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 525.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 525.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 526.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 526.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 526.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 527.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 527.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 527.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 528.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 528.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 528.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 529.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 529.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 529.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 530.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 530.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 530.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 531.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 531.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 531.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 532.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 532.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 532.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 533.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 533.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 533.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 534.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 534.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 534.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 535.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 535.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 535.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 536.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 536.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 536.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 537.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 537.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 537.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 538.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 538.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 538.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 539.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 539.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 539.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 540.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 540.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 540.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 541.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 541.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 541.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 542.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 542.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 542.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 543.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 543.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 543.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 544.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 544.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 544.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 545.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 545.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 545.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 546.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 546.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 546.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 547.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 547.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 547.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 548.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 548.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 548.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 549.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 549.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 549.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 550.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 550.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 550.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 551.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 551.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 551.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 552.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 552.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 552.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 553.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 553.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 553.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 554.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 554.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 554.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 555.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 555.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 555.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 556.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 556.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 556.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 557.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 557.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 557.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 558.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 558.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 558.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 559.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 559.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 559.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 560.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 560.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 560.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 561.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 561.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 561.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 562.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 562.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 562.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 563.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 563.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 563.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 564.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 564.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 564.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 565.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 565.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 565.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 566.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 566.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 566.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 567.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 567.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 567.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 568.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 568.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 568.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 569.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 569.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 569.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 570.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 570.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 570.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 571.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 571.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 571.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 572.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 572.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 572.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 573.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 573.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 573.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 574.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 574.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 574.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 575.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 575.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 575.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 576.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 576.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 576.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 577.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 577.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 577.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 578.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 578.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 578.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 579.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 579.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 579.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 580.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 580.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 580.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 581.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 581.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 581.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 582.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 582.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 582.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 583.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 583.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 583.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 584.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 584.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 584.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 585.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 585.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 585.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 586.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 586.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 586.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 587.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 587.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 587.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 588.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 588.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 588.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 589.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 589.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 589.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 590.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 590.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 590.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 591.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 591.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 591.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 592.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 592.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 592.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 593.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 593.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 593.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 594.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 594.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 594.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 595.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 595.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 595.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 596.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 596.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 596.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 597.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 597.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 597.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 598.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 598.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 598.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 599.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 599.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 599.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 600.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 600.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 600.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 601.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 601.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 601.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 602.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 602.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 602.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 603.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 603.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 603.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 604.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 604.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 604.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 605.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 605.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 605.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 606.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 606.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 606.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 607.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 607.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 607.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 608.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 608.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 608.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 609.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 609.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 609.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 610.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 610.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 610.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 611.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 611.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 611.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 612.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 612.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 612.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 613.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 613.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 613.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 614.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 614.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 614.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 615.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 615.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 615.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 616.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 616.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 616.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 617.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 617.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 617.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 618.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 618.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 618.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 619.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 619.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 619.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 620.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 620.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 620.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 621.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 621.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 621.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 622.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 622.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 622.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 623.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 623.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 623.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 624.25 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 624.5 to int loses precision in %s/callbacks_of_mixed_results.php on line 15

Deprecated: Implicit conversion from float 624.75 to int loses precision in %s/callbacks_of_mixed_results.php on line 15
1248 8e9b585c539573d5637366dd64e808f4 {"4":1,"5":1.25,"6":1.5} double
2500 6c162d7f45353b62ad64b10d764a0a28 [0,0.25,0.5] double
3 7f127bca3e7a2dc9bb9f8c570a7992af {"0":0,"1000":250,"2000":500} integer
780937.5 full
Division by zero
2500 6c162d7f45353b62ad64b10d764a0a28 [0,0.25,0.5] double
2500 e5df10472488ecd2076344e4804ba160 [1,2,3] integer
