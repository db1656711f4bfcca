<?php
// Closures that capture by value, composed into pipelines.
// @call pipeline(250000)

function compose(Closure ...$steps): Closure
{
    return function (int $x) use ($steps): int {
        foreach ($steps as $step) {
            $x = $step($x);
        }
        return $x;
    };
}

function adder(int $n): Closure
{
    return fn(int $x): int => $x + $n;
}

function scaler(int $n, int $modulus): Closure
{
    return fn(int $x): int => $x * $n % $modulus;
}

function pipeline(int $rounds): int
{
    $run = compose(adder(17), scaler(31, 10007), adder(-5), fn(int $x): int => $x ^ 0x55);
    $x = 1;
    $sum = 0;
    for ($i = 0; $i < $rounds; $i++) {
        $x = $run($x + $i % 13);
        $sum += $x;
    }
    return $sum;
}
