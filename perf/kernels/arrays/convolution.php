<?php
// Three passes of a 3x3 blur over a flat image of floats.
// @call sprintf('%.6f', convolution(300, 8))

function blur(array $image, int $size): array
{
    $result = $image;
    for ($y = 1; $y < $size - 1; $y++) {
        for ($x = 1; $x < $size - 1; $x++) {
            $at = $y * $size + $x;
            $result[$at] = ($image[$at - $size - 1] + 2.0 * $image[$at - $size] + $image[$at - $size + 1]
                + 2.0 * $image[$at - 1] + 4.0 * $image[$at] + 2.0 * $image[$at + 1]
                + $image[$at + $size - 1] + 2.0 * $image[$at + $size] + $image[$at + $size + 1]) / 16.0;
        }
    }
    return $result;
}

function convolution(int $size, int $passes): float
{
    $image = [];
    for ($i = 0; $i < $size * $size; $i++) {
        $image[] = (float) (($i * 7919) % 256);
    }
    for ($pass = 0; $pass < $passes; $pass++) {
        $image = blur($image, $size);
    }
    $sum = 0.0;
    foreach ($image as $i => $value) {
        $sum += $value * ($i % 7);
    }
    return $sum;
}
