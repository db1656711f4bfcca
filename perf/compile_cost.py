"""What compiling a small function costs, and what a second run saves.

    python perf/compile_cost.py [--rounds 5]

Each round runs a program twice with a cache that is empty at first.  The program calls a small function for half a
second and notes when each call ended and how long it took: the first of the fast calls tells when native code was
ready, counted from the start of the process; the longest call tells whether compiling held the program up.
Compile times and counts are those of `--explain`; `-` while it does not say.
Bounds of the project: 20 ms a compile, off the main thread; second run: no compiles, native within 100 ms of start.
"""
from __future__ import annotations

import argparse
import os
import statistics
import subprocess
import sys
import tempfile
import time
from dataclasses import dataclass
from pathlib import Path

import explained

CODE = r"""<?php
function small(int $n): int
{
    $sum = 0;
    for ($i = 0; $i < $n; $i++) {
        $sum += $i * $i % 7;
    }
    return $sum;
}

$times = [];
$start = hrtime(true);
do {
    $before = hrtime(true);
    small(3000);
    $after = hrtime(true);
    $times[] = sprintf('%.6f %d', microtime(true), $after - $before);
} while ($after - $start < 500000000);
file_put_contents($argv[1], implode("\n", $times));
"""


@dataclass
class Run:
    """One run of the program: milliseconds."""

    ready: float | None
    slow_call: float
    fast_call: float
    longest: float
    compiles: list[float] | None


def run(phpjit: list[str], folder: Path) -> Run:
    """Run the program and read its notes."""
    notes, report = folder / "notes", folder / "explain.json"
    report.unlink(missing_ok=True)
    environment = {**os.environ, "PHPJIT_CACHE": str(folder / "cache")}
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


def shown(value: float | None, digits: int = 1) -> str:
    """A number, or `-`."""
    return "-" if value is None else f"{value:.{digits}f}"


def main() -> None:
    """Measure and print the median of the rounds."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--phpjit", default=f"{Path(sys.executable).with_name('phpjit')} run")
    options = parser.parse_args()
    runs: tuple[list[Run], list[Run]] = ([], [])
    for _ in range(options.rounds):
        with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as name:
            folder = Path(name)
            (folder / "small.php").write_text(CODE)
            for which in runs:
                which.append(run(options.phpjit.split(), folder))
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


if __name__ == "__main__":
    main()
