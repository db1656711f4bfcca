--TEST--
closures with captures and defaults, called with and without the optional argument
--FILE--
<?php
function run($i0, $s0) {
    $fn = function ($i2 = 5) use ($i0, $s0) { return [$i0, $i2]; };
    echo json_encode($fn(3)), json_encode($fn()), json_encode($fn(4)), json_encode($fn()), "\n";
    $g = fn($x = 7) => $x . $i0;
    echo $g(1), $g(), $g(2), $g(), "\n";
}
run(1, 'a'); run(2, 'b');
--EXPECT--
[1,3][1,5][1,4][1,5]
11712171
[2,3][2,5][2,4][2,5]
12722272
