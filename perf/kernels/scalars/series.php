<?php
// Pi by the Leibniz series and the Basel sum, mixing int counters into floats.
// @call sprintf('%.12f', series(2000000))

function series(int $terms): float
{
    $leibniz = 0.0;
    $basel = 0.0;
    $sign = 1;
    for ($k = 0; $k < $terms; $k++) {
        $leibniz += $sign / (2.0 * $k + 1.0);
        $basel += 1.0 / (($k + 1.0) * ($k + 1.0));
        $sign = -$sign;
    }
    return 4.0 * $leibniz + sqrt(6.0 * $basel);
}
