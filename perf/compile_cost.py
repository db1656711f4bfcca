"""What compiling a small function costs, and what a second run saves.

    python perf/compile_cost.py [--rounds 5]

Each round runs a program twice with a cache that is empty at first.  The program calls a small function for a
second and notes when each call ended and how long it took: the first of the fast calls tells when native code was
ready, counted from the start of the process; the longest call tells whether compiling held the program up.
Then a program with six small functions, one hot after the other (each runs until its compile has surely ended): what
the first compile of a process takes, what the later ones take (median and longest), and what the compiler takes to
get ready before the first one ("set-up": loading LLVM, paid once in a process).

Compile times and counts are those of `--explain`: CPU time of the compile thread; `-` while it does not say.
Python keeps its .pyc files in a folder of this benchmark's own, which is filled before anything is measured: an
installation has them, whatever PYTHONDONTWRITEBYTECODE says here.
Bounds of the project: 20 ms a compile, off the main thread; second run: no compiles, native within 100 ms of start.
"""
from __future__ import annotations

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import explained

SMALL = r"""<?php
function small(int $n): int
{
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $sum += $i * $i % 7;
    }
    return $sum;
}
"""

CODE = SMALL + r"""
$times = [];
$start = hrtime(true);
do {
    $before = hrtime(true);
    small(3000);
    $after = hrtime(true);
    $times[] = sprintf('%.6f %d', microtime(true), $after - $before);
} while ($after - $start < 1000000000);
file_put_contents($argv[1], implode("\n", $times));
"""

SIX = SMALL + r"""
function divisor(int $a, int $b): int
{
    while ($b != 0) {
        $rest = $a % $b;
        $a = $b;
        $b = $rest;
    }
    return $a;
}

function fibonacci(int $n): int
{
    return $n < 2 ? $n : fibonacci($n - 1) + fibonacci($n - 2);
}

function mean(array $values): float
{
    $sum = 0.0;
    foreach ($values as $value) {
        $sum += $value;
    }
    return $sum / count($values);
}

function digits(string $text): int
{
    $found = 0;
    for ($i = 0; $i < strlen($text); $i++) {
        if ($text[$i] >= '0' && $text[$i] <= '9') {
            $found++;
        }
    }
    return $found;
}

function clamp(float $x, float $low, float $high): float
{
    return $x < $low ? $low : ($x > $high ? $high : $x);
}

$values = [1.5, 2.5, 3.5, 4.5, 5.5, 6.5, 7.5, 8.5];
$check = 0;
foreach (['small', 'divisor', 'fibonacci', 'mean', 'digits', 'clamp'] as $name) {
    for ($end = hrtime(true) + 100000000; hrtime(true) < $end;) {
        $check += match ($name) {
            'small' => small(300),
            'divisor' => divisor(1234567, 7654321),
            'fibonacci' => fibonacci(12),
            'mean' => mean($values),
            'digits' => digits('a1b2c3d4e5f6'),
            'clamp' => clamp(3.0, 1.0, 2.0),
        };
    }
    usleep(150000);
}
"""
SMALL = ("small", "divisor", "fibonacci", "mean", "digits", "clamp")


@dataclass
class Run:
    """One run of the program: milliseconds."""

    ready: float | None
    slow_call: float
    fast_call: float
    longest: float
    compiles: list[float] | None


@dataclass
class Several:
    """One run of the program with several functions: milliseconds."""

    setup: float
    first: float
    later: list[float]


def run(phpjit: list[str], folder: Path, cache: str, environment: dict[str, str]) -> Run:
    """Run the program and read its notes."""
    notes, report = folder / "notes", folder / "explain.json"
    report.unlink(missing_ok=True)
    environment = {**environment, "PHPJIT_CACHE": str(folder / cache)}
    for extra in ([f"--explain={report}"], []):
        started = time.time()
        done = subprocess.run([*phpjit, *extra, str(folder / "small.php"), str(notes)], capture_output=True, text=True,
                              check=False, env=environment)
        if done.returncode == 0:
            break
    else:
        raise SystemExit(f"the program failed: {done.stdout}{done.stderr}")
    rows = [line.split() for line in notes.read_text().splitlines()]
    calls = [(float(ended) - started, int(taken) / 1e6) for ended, taken in rows]
    fast = statistics.median(taken for _, taken in calls[-len(calls) // 4:])
    slow = calls[0][1]
    ready = next((ended for ended, taken in calls if taken < 2 * fast), None) if slow > 3 * fast else None
    if ready is None and slow < 0.05:      # native from the first call
        ready = calls[0][0]
    compiles = explained.compile_times(explained.regions(report)) if report.exists() else None
    return Run(None if ready is None else ready * 1e3, slow, fast, max(taken for _, taken in calls), compiles)


def several(phpjit: list[str], folder: Path, cache: str, environment: dict[str, str]) -> Several | None:
    """Run the program with several functions; None when not all of them were compiled."""
    report = folder / "several.json"
    report.unlink(missing_ok=True)
    subprocess.run([*phpjit, f"--explain={report}", str(folder / "several.php")], check=True, capture_output=True,
                   env={**environment, "PHPJIT_CACHE": str(folder / cache)})
    times = {region.name: region.compile_ms for region in explained.regions(report) if region.kind == "function"}
    taken = [ms for name in SMALL for ms in times.get(name, ())]
    if len(taken) < len(SMALL):
        return None
    return Several(json.loads(report.read_text("utf-8")).get("setup_ms", 0.0), taken[0], taken[1:])


def shown(value: float | None, digits: int = 1) -> str:
    """A number, or `-`."""
    return "-" if value is None else f"{value:.{digits}f}"


def main() -> None:
    """Measure and print the median of the rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--phpjit", default=f"{Path(sys.executable).with_name('phpjit')} run")
    options = parser.parse_args()
    phpjit = options.phpjit.split()
    runs: tuple[list[Run], list[Run]] = ([], [])
    many: list[Several] = []
    with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as name:
        folder = Path(name)
        (folder / "small.php").write_text(CODE)
        (folder / "several.php").write_text(SIX)
        environment = {name: value for name, value in os.environ.items() if name != "PYTHONDONTWRITEBYTECODE"}
        environment["PYTHONPYCACHEPREFIX"] = str(folder / "pyc")
        several(phpjit, folder, "warm", environment)
        for _ in range(2):
            run(phpjit, folder, "warm", environment)
        for number in range(options.rounds):
            for which in runs:
                which.append(run(phpjit, folder, f"cache{number}", environment))
            found = several(phpjit, folder, f"cache{number}", environment)
            if found is not None:
                many.append(found)
    report(runs, many)


def report(runs: tuple[list[Run], list[Run]], many: list[Several]) -> None:
    """Print the medians."""
    print(f"{'median ms':12}{'compiles':>9}{'longest':>9}{'native at':>10}{'first call':>11}{'fast call':>10}"
          f"{'stall':>8}")
    for title, which in zip(("first run", "second run"), runs, strict=True):
        told = [one.compiles for one in which if one.compiles is not None]
        ready = [one.ready for one in which if one.ready is not None]
        print(f"{title:12}{shown(statistics.median(map(len, told)) if told else None, 0):>9}"
              f"{shown(statistics.median(max(times, default=0.0) for times in told) if told else None):>9}"
              f"{shown(statistics.median(ready) if ready else None):>10}"
              f"{statistics.median(one.slow_call for one in which):11.3f}"
              f"{statistics.median(one.fast_call for one in which):10.3f}"
              f"{statistics.median(one.longest for one in which):8.2f}")
    if many:
        later = [ms for one in many for ms in one.later]
        print(f"six small functions: set-up {statistics.median(one.setup for one in many):.1f},"
              f" first compile {statistics.median(one.first for one in many):.1f},"
              f" later ones {statistics.median(later):.1f} (longest {max(later):.1f})")
        for number, name in enumerate(SMALL[1:]):
            print(f"    {name:12}{statistics.median(one.later[number] for one in many):6.1f}")


if __name__ == "__main__":
    main()
