"""The parallel tier against serial native code and php's tracing JIT: whole programs, in the steady state.

    python perf/parallel_bench.py [--rounds 5] [--only heavy_map] [--threads 2]

The programs are those of perf/parallel, driven as native_bench.py drives its kernels: every engine in a process of its
own, warmed up, rounds interleaved, all outputs equal before a time counts.  The clock is the wall's: that is what
threads are for.  `serial` is phpjit with phpjit.parallel=off, `force` goes parallel at any price.
"""
from __future__ import annotations

import argparse
import json
import os
import statistics
import sys
import tempfile
from pathlib import Path

from native_bench import JIT
from programs import Program, ProgramFailed, kernel_programs, measure

PROGRAMS = Path(__file__).parent / "parallel"
ENGINES = {"serial": "--parallel=off", "auto": "--parallel=auto", "force": "--parallel=force"}
EFFORT = {"php jit": (300, 3, 5)}
NATIVE_EFFORT = (3000, 6, 9)


def timed(program: Program, options: argparse.Namespace, cache: Path) -> dict[str, list[float]]:
    """The median milliseconds of each engine's rounds."""
    commands = {name: [*options.phpjit.split(), flag, f"--threads={options.threads}"]
                for name, flag in ENGINES.items()}
    if not options.without_php:
        commands["php jit"] = ["php", "-d", "memory_limit=-1", *JIT.split()]
    rounds: dict[str, list[float]] = {name: [] for name in commands}
    outputs: set[bytes] = set()
    for _ in range(options.rounds):
        for name, command in commands.items():
            effort = map(str, EFFORT.get(name, NATIVE_EFFORT))
            memory = [] if name == "php jit" else ["-d", "memory_limit=-1"]
            timing = measure([*command, *memory, str(program.script), *effort],
                             {**os.environ, "PHPJIT_CACHE": str(cache)})
            outputs.add(timing.output)
            rounds[name].append(statistics.median(timing.wall))
    if len(outputs) != 1:
        raise ProgramFailed(f"different outputs: {sorted(outputs)[:3]!r}")
    return rounds


def ratio(rounds: dict[str, list[float]], slow: str, fast: str) -> float:
    """How many times as fast `fast` is, from pairs of neighbouring rounds."""
    return statistics.median(a / b for a, b in zip(rounds[slow], rounds[fast], strict=True))


def main() -> None:
    """Print one line for each program."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", action="append", default=[])
    parser.add_argument("--threads", type=int, default=0)
    parser.add_argument("--without-php", action="store_true")
    parser.add_argument("--phpjit", default=f"{sys.executable} -m phpjit run")
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    print(f"{'program':14}{'serial':>10}{'auto':>10}{'force':>10}{'php jit':>10}   serial/auto  php jit/auto   (ms)")
    table = {}
    with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as name:
        folder = Path(name)
        for program in kernel_programs(folder, PROGRAMS.glob("*.php")):
            if options.only and program.name not in options.only:
                continue
            try:
                rounds = timed(program, options, folder / "cache")
            except ProgramFailed as failure:
                print(f"{program.name:14} PROBLEM {failure}", flush=True)
                continue
            table[program.name] = rounds
            middle = {name: statistics.median(times) for name, times in rounds.items()}
            columns = "".join(f"{middle[name]:10.2f}" if name in middle else f"{'-':>10}"
                              for name in (*ENGINES, "php jit"))
            against = f"{ratio(rounds, 'php jit', 'auto'):12.2f}" if "php jit" in rounds else ""
            print(f"{program.name:14}{columns}   {ratio(rounds, 'serial', 'auto'):11.2f}  {against}", flush=True)
    if options.json:
        options.json.write_text(json.dumps(table, indent=1))


if __name__ == "__main__":
    main()
