<?php
// A callback of about a nanosecond over ten million elements: memory is the limit.
// @call light_map(10000000)

function light_map(int $n): string
{
    $values = array_map(fn($x) => $x * 3 + 1, range(1, $n));
    return $values[0] . ' ' . $values[$n - 1] . ' ' . count($values);
}
