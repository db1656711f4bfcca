<?php
// A particle simulation: objects in an array, methods that write typed properties.
// @call sprintf('%.6f', simulate(200, 4500))

final class Particle
{
    public function __construct(
        private float $x,
        private float $y,
        private float $vx,
        private float $vy,
    ) {
    }

    public function move(float $dt): void
    {
        $this->vy -= 9.81 * $dt;
        $this->x += $this->vx * $dt;
        $this->y += $this->vy * $dt;
        if ($this->y < 0.0) {
            $this->y = -$this->y;
            $this->vy = -0.9 * $this->vy;
        }
        if ($this->x < 0.0 || $this->x > 100.0) {
            $this->vx = -$this->vx;
        }
    }

    public function energy(): float
    {
        return 0.5 * ($this->vx ** 2 + $this->vy ** 2) + 9.81 * $this->y;
    }
}

function simulate(int $count, int $steps): float
{
    $particles = [];
    for ($i = 0; $i < $count; $i++) {
        $particles[] = new Particle($i % 100, 10.0 + $i % 17, ($i % 7) - 3.0, 0.0);
    }
    for ($step = 0; $step < $steps; $step++) {
        foreach ($particles as $particle) {
            $particle->move(0.01);
        }
    }
    $energy = 0.0;
    foreach ($particles as $particle) {
        $energy += $particle->energy();
    }
    return $energy;
}
