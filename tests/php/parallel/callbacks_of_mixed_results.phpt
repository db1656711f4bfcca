--TEST--
Results of a long array_map, array_filter or array_reduce whose parts differ in type, over lists and over arrays that native code made
--FILE--
<?php
ob_start();
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
$told = [];
foreach (explode("\n", str_replace(__FILE__, 'FILE', ob_get_clean())) as $line) {
    if (preg_match('/^(Warning|Deprecated): /', $line)) $told[] = $line;
    elseif ($line !== '') echo $line, "\n";
}
echo count($told), ' ', md5(implode("\n", $told)), "\n", $told[0], "\n", end($told), "\n";
--EXPECT--
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
836 5b22e911ae84e22236642dc5c57073bb [0,0.25,0.5] double
1248 8e9b585c539573d5637366dd64e808f4 {"4":1,"5":1.25,"6":1.5} double
2500 6c162d7f45353b62ad64b10d764a0a28 [0,0.25,0.5] double
3 7f127bca3e7a2dc9bb9f8c570a7992af {"0":0,"1000":250,"2000":500} integer
780937.5 full
Division by zero
2500 6c162d7f45353b62ad64b10d764a0a28 [0,0.25,0.5] double
2500 e5df10472488ecd2076344e4804ba160 [1,2,3] integer
3754 7e82ccac7cf5df055e3b19cd91c8aff4
Warning: A non-numeric value encountered in FILE on line 19
Deprecated: Implicit conversion from float 624.75 to int loses precision in FILE on line 16
