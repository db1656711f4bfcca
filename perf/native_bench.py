"""Tier 1 against php with its tracing JIT, php without, tier 0 and C, side by side, in the steady state.

    python perf/native_bench.py [/path/to/php-src/Zend/bench.php] [--rounds 3] [--group arrays] [--only sieve] [--tier0]

The programs are the kernels of perf/kernels and, when its file is given, the functions of Zend/bench.php with larger
sizes.  Each runs in a fresh process that warms up before it times its repetitions; a round's time is the median of
them, the table shows the median of the rounds, which alternate between the engines.  All outputs must be equal before
a time counts.  The clock is the process's CPU time unless --clock=wall: other work on the machine counts less.
"""
from __future__ import annotations

import argparse
import json
import math
import os
import statistics
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import asdict, dataclass, field
from pathlib import Path

import explained
from programs import GROUPS, Program, ProgramFailed, compile_c, kernel_programs, measure, zend_programs

JIT = ("-d zend_extension=opcache -d opcache.enable=1 -d opcache.enable_cli=1 -d opcache.jit=tracing"
       " -d opcache.jit_buffer_size=128M")
# engine: milliseconds of warm-up, calls at least, repetitions that are timed
EFFORT = {"phpjit": (4000, 8, 7), "tier0": (0, 1, 2), "php-jit": (300, 3, 7), "php": (0, 1, 4), "c": (100, 1, 7)}
TITLES = {"phpjit": "phpjit", "tier0": "tier 0", "php-jit": "php jit", "php": "php", "c": "C"}


@dataclass
class Row:
    """What is known of one program."""

    group: str
    name: str
    ms: dict[str, float] = field(default_factory=dict)
    tier: str = "?"
    hindrances: list[str] = field(default_factory=list)
    problems: list[str] = field(default_factory=list)

    def ratio(self, rival: str) -> float | None:
        """phpjit's time over the rival's: under 1 is faster."""
        if self.problems or "phpjit" not in self.ms or rival not in self.ms:
            return None
        return self.ms["phpjit"] / self.ms[rival]


def commands(options: argparse.Namespace) -> dict[str, list[str]]:
    """The engines to compare and how each is started; `c` is added where a program has a twin."""
    php, phpjit = options.php.split(), options.phpjit.split()
    wanted = {"phpjit": phpjit, "php-jit": [*php, *JIT.split()], "php": php, "tier0": [*phpjit, "--tier=0"]}
    if not options.tier0:
        del wanted["tier0"]
    for name in options.without:
        wanted.pop(name, None)
    return wanted


def run_program(program: Program, options: argparse.Namespace, folder: Path) -> Row:
    """Measure one program in all engines."""
    row = Row(program.group, program.name)
    engines = {name: [*command, str(program.script)] for name, command in commands(options).items()}
    if program.c_source is not None and "c" not in options.without:
        engines["c"] = [str(compile_c(program.c_source, folder))]
    environment = {**os.environ, "PHPJIT_CACHE": str(folder / "cache")}
    rounds: dict[str, list[float]] = {name: [] for name in engines}
    outputs: dict[str, bytes] = {}
    for _ in range(options.rounds):
        for name, command in engines.items():
            warm, calls, repeats = EFFORT[name]
            effort = [str(warm), str(repeats)] if name == "c" else [str(warm), str(calls), str(repeats)]
            try:
                timing = measure([*command, *effort], environment)
            except ProgramFailed as failure:
                row.problems.append(f"{name}: {failure}")
                continue
            if name == "php-jit" and not timing.jit:
                row.problems.append("php-jit: opcache_get_status() says that the JIT is off")
            outputs.setdefault(name, timing.output)
            if timing.output != outputs[name]:
                row.problems.append(f"{name}: two outputs")
            rounds[name].append(statistics.median(timing.cpu if options.clock == "cpu" else timing.wall))
    oracle = outputs.get("php-jit") or outputs.get("php") or outputs.get("phpjit", b"")
    row.problems += [f"{name} prints {output[:60]!r}, not {oracle[:60]!r}"
                     for name, output in outputs.items() if output != oracle]
    row.ms = {name: statistics.median(times) for name, times in rounds.items() if times}
    if "phpjit" in engines and options.explain:
        explain(program, row, engines["phpjit"], folder, environment)
    return row


def explain(program: Program, row: Row, command: list[str], folder: Path, environment: dict[str, str]) -> None:
    """Ask phpjit which tier the program's functions reached; an engine that cannot say leaves `?`."""
    report = folder / f"{program.script.stem}.json"
    warm, calls, _ = EFFORT["phpjit"]
    try:
        measure([*command[:-1], f"--explain={report}", command[-1], str(warm), str(calls), "1"], environment)
    except ProgramFailed:
        return
    found = explained.regions(report)
    row.tier = explained.reached(found, program.entry)
    row.hindrances = explained.hindrances(found)


def geometric_mean(values: Iterable[float]) -> float:
    """The mean of ratios; nan of none."""
    logs = [math.log(value) for value in values]
    return math.exp(statistics.fmean(logs)) if logs else math.nan


def print_row(row: Row, engines: list[str]) -> None:
    """One line of the table, and what went wrong."""
    def cell(value: float | None, width: int, digits: int) -> str:
        return f"{value:{width}.{digits}f}" if value is not None else " " * (width - 1) + "-"
    times = "".join(cell(row.ms.get(name), 10, 2) for name in engines)
    print(f"{row.group + '/' + row.name:27}{times}{cell(inverse(row.ratio('php-jit')), 10, 2)}"
          f"{cell(row.ratio('c'), 8, 2)}  {row.tier:4}", flush=True)
    for problem in row.problems[:3]:
        print(f"    PROBLEM {problem}", flush=True)


def inverse(ratio: float | None) -> float | None:
    """How many times as fast."""
    return None if ratio is None else 1 / ratio


def summary(rows: list[Row]) -> dict[str, dict[str, float | int | str]]:
    """Means, worst rows and counts of each group and of all."""
    groups: dict[str, dict[str, float | int | str]] = {}
    for group in (*GROUPS, "all"):
        members = [row for row in rows if group in (row.group, "all")]
        if not members:
            continue
        speed = {row.name: 1 / ratio for row in members if (ratio := row.ratio("php-jit")) is not None}
        against_c = {row.name: ratio for row in members if (ratio := row.ratio("c")) is not None}
        slowest = min(speed, key=lambda name: speed[name], default="")
        worst = max(against_c, key=lambda name: against_c[name], default="")
        groups[group] = {
            "programs": len(members), "problems": sum(bool(row.problems) for row in members),
            "tier 1": sum(row.tier == "1" for row in members), "partly": sum(row.tier == "part" for row in members),
            "times as fast as php jit": geometric_mean(speed.values()),
            "slower than php jit": sum(value < 1 for value in speed.values()),
            "slowest": slowest, "slowest value": speed.get(slowest, math.nan),
            "time over C": geometric_mean(against_c.values()), "worst to C": worst,
            "worst value": against_c.get(worst, math.nan),
        }
    return groups


def print_summary(groups: dict[str, dict[str, float | int | str]], rows: list[Row]) -> None:
    """The groups, and why functions stayed in tier 0 or went back there."""
    for name, facts in groups.items():
        print(f"{name:8} {facts['programs']:3} programs, {facts['problems']} with problems; tier 1: {facts['tier 1']}"
              f" (+{facts['partly']} partly); {facts['times as fast as php jit']:.2f} times as fast as php jit"
              f" (worst {facts['slowest value']:.2f} {facts['slowest']}; {facts['slower than php jit']} slower)"
              + (f"; {facts['time over C']:.2f} of C's time (worst {facts['worst value']:.2f} {facts['worst to C']})"
                 if facts["worst to C"] else ""))
    for row in rows:
        for reason in row.hindrances:
            print(f"  {row.group}/{row.name}: {reason}")


def main() -> None:
    """Measure and print; exit status 1 when a program failed or outputs differed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench_php", type=Path, nargs="?", help="php-src's Zend/bench.php")
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--group", action="append", choices=GROUPS, help="only this group (may be repeated)")
    parser.add_argument("--only", help="only the programs whose name contains this")
    parser.add_argument("--tier0", action="store_true", help="measure phpjit --tier=0 too")
    parser.add_argument("--without", action="append", default=[], choices=list(EFFORT), help="leave this engine out")
    parser.add_argument("--no-explain", dest="explain", action="store_false", help="do not ask for the tiers")
    parser.add_argument("--clock", choices=["cpu", "wall"], default="cpu")
    parser.add_argument("--json", type=Path, help="write all numbers to this file")
    parser.add_argument("--keep", type=Path, help="leave the scripts, binaries and explanations in this folder")
    parser.add_argument("--php", default="php -n -d extension=ctype")
    parser.add_argument("--phpjit", default=f"{Path(sys.executable).with_name('phpjit')} run")
    options = parser.parse_args()
    rows: list[Row] = []
    with tempfile.TemporaryDirectory(prefix="phpjit-bench-") as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        programs = kernel_programs(folder)
        if options.bench_php is not None:
            programs = zend_programs(options.bench_php, folder) + programs
        programs.sort(key=lambda program: GROUPS.index(program.group))
        engines = [*commands(options), *(["c"] if "c" not in options.without else [])]
        titles = "".join(f"{TITLES[engine]:>10}" for engine in engines)
        print(f"{'ms a call':27}{titles}{'x php jit':>10}{'/ C':>8}  tier")
        for program in programs:
            if program.group not in (options.group or GROUPS) or (options.only or "") not in program.name:
                continue
            rows.append(run_program(program, options, folder))
            print_row(rows[-1], engines)
    groups = summary(rows)
    print_summary(groups, rows)
    if options.json is not None:
        options.json.write_text(json.dumps({"clock": options.clock, "rounds": options.rounds, "groups": groups,
                                            "programs": [asdict(row) for row in rows]}, indent=1))
    sys.exit(any(row.problems for row in rows))


if __name__ == "__main__":
    main()
