"""A program that cannot be compiled at all must run as with --tier=0: what looking for hot code costs in vain.

    python perf/uncompilable.py [--rounds 15]

References, $GLOBALS, static variables, reading files, magic methods: whole processes, by turns with and without
tier 1, CPU time of all threads; the median of the rounds' ratios.  Bound of the project: 3 %.
"""
from __future__ import annotations

import argparse
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

CODE = r"""<?php
final class Magic
{
    private array $data = [];

    public function __get(string $name): mixed
    {
        return $this->data[$name] ?? 0;
    }

    public function __set(string $name, mixed $value): void
    {
        $this->data[$name] = $value;
    }

    public function __call(string $name, array $arguments): mixed
    {
        return $this->$name + $arguments[0];
    }
}

function counter(): int
{
    static $count = 0;
    $GLOBALS['calls'] = ($GLOBALS['calls'] ?? 0) + 1;
    return ++$count;
}

function &slot(array &$table, string $key): mixed
{
    if (!isset($table[$key])) {
        $table[$key] = 0;
    }
    return $table[$key];
}

function file_work(string $path): int
{
    $sum = 0;
    $file = fopen($path, 'r');
    while (($line = fgets($file)) !== false) {
        $sum += strlen($line) + counter();
    }
    fclose($file);
    return $sum;
}

$magic = new Magic();
$table = [];
$total = 0;
for ($round = 0; $round < 120; $round++) {
    for ($i = 0; $i < 100; $i++) {
        $ref = &slot($table, 'k' . $i % 10);
        $ref += $i;
        unset($ref);
        $magic->value = $magic->value + $i;
        $total += $magic->value($round) % 7 + counter();
    }
    $total += file_work(__FILE__);
    usort($GLOBALS['argv'], fn($a, $b) => counter() <=> $i);
}
echo $total, ' ', $magic->value, ' ', array_sum($table), "\n";
"""
BOUND = 1.03


def cpu_seconds(command: list[str], environment: dict[str, str]) -> tuple[float, bytes]:
    """CPU time of a process and its output."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{command}: {done.stdout[-500:]!r} {done.stderr[-500:]!r}")
    return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def main() -> None:
    """Measure and print; exit status 1 when the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--phpjit", default=f"{Path(sys.executable).with_name('phpjit')} run")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as name:
        script = Path(name) / "uncompilable.php"
        script.write_text(CODE)
        environment = {**os.environ, "PHPJIT_CACHE": str(Path(name) / "cache")}
        auto = [*options.phpjit.split(), str(script)]
        plain = [*options.phpjit.split(), "--tier=0", str(script)]
        times: list[tuple[float, float]] = []
        for turn in range(-1, options.rounds):
            # Who goes first changes: the second of a pair finds a warmer machine.
            pair = [cpu_seconds(command, environment) for command in ((auto, plain) if turn % 2 else (plain, auto))]
            first, second = pair if turn % 2 else pair[::-1]
            if first[1] != second[1]:
                raise SystemExit(f"outputs differ: {first[1]!r}, {second[1]!r}")
            if turn >= 0:      # the first pair fills the cache
                times.append((first[0], second[0]))
    ratio = statistics.median(auto_time / plain_time for auto_time, plain_time in times)
    columns = [statistics.median(column) for column in zip(*times, strict=True)]
    spread = sorted(auto_time / plain_time for auto_time, plain_time in times)
    print(f"auto {columns[0] * 1e3:.0f} ms, tier 0 {columns[1] * 1e3:.0f} ms: ratio {ratio:.3f} (bound {BOUND}; "
          f"quartiles {spread[len(spread) // 4]:.3f} to {spread[3 * len(spread) // 4]:.3f})")
    sys.exit(ratio > BOUND)


if __name__ == "__main__":
    main()
