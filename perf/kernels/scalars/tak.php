<?php
// Takeuchi's function: nothing but calls and comparisons, without declared types.
// @call tak(24, 16, 7)

function tak($x, $y, $z)
{
    if ($y >= $x) {
        return $z;
    }
    return tak(tak($x - 1, $y, $z), tak($y - 1, $z, $x), tak($z - 1, $x, $y));
}
