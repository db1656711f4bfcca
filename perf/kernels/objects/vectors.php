<?php
// Immutable vectors: new objects, methods, typed readonly properties.
// @call sprintf('%.6f', walk(150000))

final class Vec3
{
    public function __construct(
        public readonly float $x,
        public readonly float $y,
        public readonly float $z,
    ) {
    }

    public function plus(Vec3 $other): Vec3
    {
        return new Vec3($this->x + $other->x, $this->y + $other->y, $this->z + $other->z);
    }

    public function times(float $factor): Vec3
    {
        return new Vec3($this->x * $factor, $this->y * $factor, $this->z * $factor);
    }

    public function dot(Vec3 $other): float
    {
        return $this->x * $other->x + $this->y * $other->y + $this->z * $other->z;
    }
}

function walk(int $steps): float
{
    $position = new Vec3(0.0, 0.0, 0.0);
    $speed = new Vec3(1.0, 0.5, 0.25);
    $sum = 0.0;
    for ($i = 0; $i < $steps; $i++) {
        $position = $position->plus($speed->times(0.01));
        $speed = $speed->times(0.99999);
        $sum += $position->dot($speed);
    }
    return $sum;
}
