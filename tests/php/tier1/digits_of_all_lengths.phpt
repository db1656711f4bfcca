--TEST--
decbin, dechex, decoct, strrev and ints as text have the right digits at every length
--FILE--
<?php
function digits(array $numbers): string
{
    $hash = '';
    foreach ($numbers as $n) {
        $text = (string) $n;
        $binary = decbin($n);
        $hash = md5($hash . $text . ',' . $binary . ',' . dechex($n) . ',' . decoct($n) . ',' . strrev($binary) . ','
            . strrev($text) . (strrev($text) === $text ? 'same' : 'other') . (strrev(strrev($binary)) === $binary ? 'same' : 'other'));
    }
    return $hash;
}

$numbers = [PHP_INT_MIN, PHP_INT_MAX];
for ($i = 0; $i < 63; $i++) {
    foreach ([-1, 0, 1] as $by) {
        $numbers[] = (1 << $i) + $by;
        $numbers[] = -(1 << $i) - $by + 1;
    }
}
for ($i = 0; $i < 19; $i++) {
    foreach ([-1, 0, 1] as $by) {
        $numbers[] = 10 ** $i + $by;
    }
}
for ($i = 0; $i < 2000; $i++) {
    $numbers[] = $i * 49999;
}
for ($i = 0; $i < 3; $i++) {
    echo digits($numbers), "\n";
}
for ($n = 2; $n < 70; $n += 7) {
    $text = substr(str_repeat('abcdefghijklmnopqrstuvwxyz', 3), 0, $n);
    $other = strrev($text);
    echo $other, ' ', strrev($other) === $text ? 'same' : 'other', ' ', $other === $text ? 'same' : 'other', "\n";
}
--EXPECT--
29aafeed7b866f933668d82f07d3d02f
29aafeed7b866f933668d82f07d3d02f
29aafeed7b866f933668d82f07d3d02f
ba same other
ihgfedcba same other
ponmlkjihgfedcba same other
wvutsrqponmlkjihgfedcba same other
dcbazyxwvutsrqponmlkjihgfedcba same other
kjihgfedcbazyxwvutsrqponmlkjihgfedcba same other
rqponmlkjihgfedcbazyxwvutsrqponmlkjihgfedcba same other
yxwvutsrqponmlkjihgfedcbazyxwvutsrqponmlkjihgfedcba same other
fedcbazyxwvutsrqponmlkjihgfedcbazyxwvutsrqponmlkjihgfedcba same other
mlkjihgfedcbazyxwvutsrqponmlkjihgfedcbazyxwvutsrqponmlkjihgfedcba same other
