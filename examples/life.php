<?php
// Conway's Game of Life on a torus: a glider and a pulsar.   phpjit run examples/life.php [generations] [pause in ms]

declare(strict_types=1);

final class World
{
    /** @param array<string, true> $alive */
    public function __construct(
        private readonly int $width,
        private readonly int $height,
        private array $alive = [],
    ) {
    }

    public function put(int $x, int $y, string ...$rows): self
    {
        foreach ($rows as $dy => $row) {
            foreach (str_split($row) as $dx => $cell) {
                if ($cell === '#') {
                    $this->alive[$this->key($x + $dx, $y + $dy)] = true;
                }
            }
        }
        return $this;
    }

    public function next(): self
    {
        $neighbours = [];
        foreach (array_keys($this->alive) as $key) {
            [$x, $y] = explode(',', $key);
            foreach ([-1, 0, 1] as $dx) {
                foreach ([-1, 0, 1] as $dy) {
                    $other = $this->key((int) $x + $dx, (int) $y + $dy);
                    $neighbours[$other] ??= 0;
                    $neighbours[$other] += ($dx || $dy) ? 1 : 0;
                }
            }
        }
        $alive = array_filter(
            $neighbours,
            fn(int $n, string $key) => $n === 3 || $n === 2 && isset($this->alive[$key]),
            ARRAY_FILTER_USE_BOTH,
        );
        return new self($this->width, $this->height, array_fill_keys(array_keys($alive), true));
    }

    public function __toString(): string
    {
        $out = '';
        for ($y = 0; $y < $this->height; $y++) {
            for ($x = 0; $x < $this->width; $x++) {
                $out .= isset($this->alive["$x,$y"]) ? '##' : '  ';
            }
            $out .= "\n";
        }
        return $out;
    }

    private function key(int $x, int $y): string
    {
        return ($x + $this->width) % $this->width . ',' . ($y + $this->height) % $this->height;
    }
}

$world = (new World(36, 18))
    ->put(1, 1, '.#.', '..#', '###')
    ->put(18, 3, '..###...###', '', '#....#.#....#', '#....#.#....#', '#....#.#....#', '..###...###',
        '', '..###...###', '#....#.#....#', '#....#.#....#', '#....#.#....#', '', '..###...###');
$generations = (int) ($argv[1] ?? 30);
for ($i = 0; $i < $generations; $i++) {
    echo stream_isatty(STDOUT) ? "\e[H\e[2J" : '', $world, "generation $i\n";
    usleep((int) ($argv[2] ?? 60) * 1000);
    $world = $world->next();
}
