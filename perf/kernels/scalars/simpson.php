<?php
// Simpson's rule over a smooth function of sin, exp and sqrt.
// @call sprintf('%.10f', simpson(0.0, 10.0, 800000))

function height(float $x): float
{
    return sin($x) * exp(-0.1 * $x) + sqrt($x + 1.0);
}

function simpson(float $from, float $to, int $steps): float
{
    $width = ($to - $from) / $steps;
    $sum = height($from) + height($to);
    for ($i = 1; $i < $steps; $i++) {
        $sum += ($i % 2 === 0 ? 2 : 4) * height($from + $i * $width);
    }
    return $sum * $width / 3;
}
