"""Ordinary programs, in which nothing is hot for long: what do the tiers cost where there is little to win?

    python perf/ordinary.py [--rounds 9] [--php]

Each program of perf/ordinary runs as a process of its own, by turns with --tier=0 and without, after some runs that
fill the caches; the wall time is the user's, the CPU time is that of all threads.  Bound of the project: a tenth, and
15 ms (importing tier 1 takes 6 of them).
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
from time import perf_counter

PROGRAMS = sorted((Path(__file__).parent / "ordinary").glob("*.php"))
FILLING = 6
BOUND = 1.1
START = 0.015


def run(command: list[str], environment: dict[str, str]) -> tuple[float, float, bytes]:
    """Wall and CPU seconds of a process, and its output."""
    before, start = resource.getrusage(resource.RUSAGE_CHILDREN), perf_counter()
    done = subprocess.run(command, capture_output=True, check=False, env=environment)
    wall, after = perf_counter() - start, resource.getrusage(resource.RUSAGE_CHILDREN)
    if done.returncode:
        raise SystemExit(f"{command}: {done.stdout[-500:]!r} {done.stderr[-500:]!r}")
    return wall, after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime, done.stdout


def main() -> None:
    """Measure and print; exit status 1 when the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--phpjit", default=f"{Path(sys.executable).with_name('phpjit')} run")
    parser.add_argument("--php", action="store_true", help="measure php, too")
    parser.add_argument("programs", nargs="*", type=Path, default=PROGRAMS)
    options = parser.parse_args()
    broken = False
    with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as cache:
        environment = {**os.environ, "PHPJIT_CACHE": cache}
        for program in options.programs:
            commands = {"tier 0": [*options.phpjit.split(), "--tier=0", str(program)],
                        "auto": [*options.phpjit.split(), str(program)]}
            if options.php:
                commands["php"] = ["php", str(program)]
            times: dict[str, list[tuple[float, float, bytes]]] = {name: [] for name in commands}
            for _ in range(FILLING + options.rounds):
                for name, command in commands.items():
                    times[name].append(run(command, environment))
            if len({row[2] for rows in times.values() for row in rows}) != 1:
                raise SystemExit(f"{program}: outputs differ")
            medians = {name: [statistics.median(row[i] for row in rows[FILLING:]) for i in (0, 1)]
                       for name, rows in times.items()}
            pairs = list(zip(times["auto"][FILLING:], times["tier 0"][FILLING:], strict=True))
            ratio = statistics.median(auto[0] / plain[0] for auto, plain in pairs)
            beyond = statistics.median((auto[0] - START) / plain[0] for auto, plain in pairs)
            broken |= beyond > BOUND
            shown = ", ".join(f"{name} {wall * 1e3:.0f} ms ({cpu * 1e3:.0f} of CPU)"
                              for name, (wall, cpu) in medians.items())
            print(f"{program.stem:14} {shown}; auto / tier 0 {ratio:.3f}, less {START * 1e3:.0f} ms {beyond:.3f} "
                  f"(bound {BOUND})", flush=True)
    sys.exit(broken)


if __name__ == "__main__":
    main()
