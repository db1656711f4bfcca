--TEST--
no arm of a match fits
--FILE--
<?php
function kinds(array $list) {
    $out = [];
    foreach ($list as $v) {
        echo "see $v\n";
        $out[] = match ($v) {
            1, 2 => 'low',
            3 => 'three',
            4 => 'four',
        };
    }
    return implode(' ', $out);
}
foreach ([[1, 3, 4], [2, 9, 1]] as $list) {
    try {
        var_dump(kinds($list));
    } catch (\UnhandledMatchError $e) {
        echo get_class($e), ': ', $e->getMessage(), "\n";
    }
}
--EXPECT--
see 1
see 3
see 4
string(14) "low three four"
see 2
see 9
UnhandledMatchError: Unhandled match case 9
