--TEST--
array_filter over long arrays in all its modes
--FILE--
<?php
$a = range(1, 5000);
$named = array_combine(array_map(fn($x) => "k$x", $a), $a);
for ($round = 0; $round < 3; $round++) {
    echo md5(serialize(array_filter($a, fn($x) => $x % 3 == $round))), "\n";
    echo md5(serialize(array_filter($a, fn($x) => $x & 4))), "\n";
    echo md5(serialize(array_filter($a, fn($k) => $k > 100, ARRAY_FILTER_USE_KEY))), "\n";
    echo md5(serialize(array_filter($a, fn($v, $k) => ($v + $k) % 5 == 0, ARRAY_FILTER_USE_BOTH))), "\n";
    echo md5(serialize(array_filter($named, fn($v) => $v < 4000))), "\n";
    echo md5(serialize(array_filter($named, fn($k) => strlen($k) == 3, ARRAY_FILTER_USE_KEY))), "\n";
    echo md5(serialize(array_filter($named, fn($v, $k) => $v > 10 ? "x" : "", ARRAY_FILTER_USE_BOTH))), "\n";
    echo md5(serialize(array_filter($a, fn($x) => true))), "\n";
}
--EXPECT--
cf82002a1055df4c0ad45e2c4b4cb2be
6f633c4f6e02139dd59c26a8eaebd0f3
d1dd454c352987bb4bda85ad48531bf3
c7ef8db9c729dcf4293faccef1af9371
d25f17799ca546bf606f9a7114fbf043
a7b072f7bb3a0a8dde8185a99834a3bb
0fb973e1d62dbaf0b59026ec0af30bc4
25b11e32da08306b76bac37bf3609ece
58aa09b37f7e9f05279f318713511e3f
6f633c4f6e02139dd59c26a8eaebd0f3
d1dd454c352987bb4bda85ad48531bf3
c7ef8db9c729dcf4293faccef1af9371
d25f17799ca546bf606f9a7114fbf043
a7b072f7bb3a0a8dde8185a99834a3bb
0fb973e1d62dbaf0b59026ec0af30bc4
25b11e32da08306b76bac37bf3609ece
e9c42b06459108f72b56fbfbe3335135
6f633c4f6e02139dd59c26a8eaebd0f3
d1dd454c352987bb4bda85ad48531bf3
c7ef8db9c729dcf4293faccef1af9371
d25f17799ca546bf606f9a7114fbf043
a7b072f7bb3a0a8dde8185a99834a3bb
0fb973e1d62dbaf0b59026ec0af30bc4
25b11e32da08306b76bac37bf3609ece
