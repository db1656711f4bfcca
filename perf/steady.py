"""Does every program reach its native steady state every time?  Fresh processes with fresh caches, again and again.

    python perf/steady.py [/path/to/php-src/Zend/bench.php] [--runs 20] [--group arrays] [--only nbody]
    python perf/steady.py --delay 300        a compile thread that is up to 300 ms late, at random

A process calls its program for four seconds and twelve times.  It is good when the last tenth of its calls (their
median, CPU time) takes at most 2.5 times as long as in the best run (machines have moods of their own) and its entry
function, or a loop of it, is in tier 1.  Each line tells how many were good, the slowest run over the best, and after
how many seconds calls were that fast (median and most).  With --keep, the logs of bad runs stay in a folder
(perf/traced.py).  Exit status 1 when a run was bad.
"""
from __future__ import annotations

import argparse
import os
import shutil
import statistics
import sys
import tempfile
from dataclasses import dataclass
from pathlib import Path

import explained
from programs import GROUPS, Program, ProgramFailed, kernel_programs, measure, zend_programs

TRACED = Path(__file__).with_name("traced.py")
SLACK_MS = 0.3           # what the clock and the machine may add


DRIVER = r"""
function bench_trail(int $limit): void
{
    $start = hrtime(true);
    $times = '';
    $call = 0;
    do {
        $cpu = bench_cpu();
        $before = hrtime(true);
        $result = bench_once();
        $now = hrtime(true);
        $times .= ($now - $before) . ' ' . (bench_cpu() - $cpu) . "\n";
        $call++;
    } while ($now - $start < $limit * 1000000 || $call < 12 && $now - $start < 5 * $limit * 1000000);
    file_put_contents('php://stderr', $times);
    echo $result, "\n";
}

bench_trail((int) $argv[1]);
"""


@dataclass
class Run:
    """One process: milliseconds of its calls, the tier that was reached, its log."""

    wall: list[float]
    cpu: list[float]
    tier: str
    log: Path

    @property
    def ms(self) -> float:
        """What the last calls took."""
        return statistics.median(self.cpu[-max(len(self.cpu) // 10, min(len(self.cpu), 5)):])

    def settled(self, most: float) -> float:
        """Seconds until the median of five calls stays below `most`."""
        spent = found = 0.0
        for number, wall in enumerate(self.wall):
            spent += wall / 1e3
            if statistics.median(self.cpu[number:number + 5]) > most:
                found = spent
        return found


def run_once(program: Program, number: int, options: argparse.Namespace, folder: Path) -> Run:
    """Run a program with an empty cache."""
    cache, report = folder / "cache", folder / "explain.json"
    for kept in cache.glob("*"):
        if kept.name != "pyc":           # phpjit's own modules
            shutil.rmtree(kept) if kept.is_dir() else kept.unlink()
    report.unlink(missing_ok=True)
    log = folder / f"{program.group}-{program.name}-{number}.log"
    environment = {**os.environ, "PHPJIT_CACHE": str(cache), "STEADY_DELAY": str(options.delay),
                   "STEADY_SEED": str(options.seed + number), "STEADY_TRACE": str(log) if options.keep else ""}
    timing = measure([sys.executable, str(TRACED), "run", *options.flag, f"--explain={report}", str(program.script),
                      str(options.ms)], environment)
    run = Run(timing.wall, timing.cpu, explained.reached(explained.regions(report), program.entry), log)
    with log.open("a", encoding="utf-8") as file:
        file.write(f"calls, ms: {' '.join(f'{ms:.2f}' for ms in timing.cpu)}; tier {run.tier}\n")
    return run


def judge(program: Program, options: argparse.Namespace, folder: Path) -> bool:
    """Run a program again and again; print its line; whether all runs were good."""
    text = program.script.read_text("latin-1")
    program.script.write_text(text[:text.rindex("bench_drive(")] + DRIVER, "latin-1")
    runs = []
    for number in range(options.runs):
        try:
            runs.append(run_once(program, number, options, folder))
        except ProgramFailed as failure:
            print(f"    PROBLEM {failure}", flush=True)
    if not runs:
        return False
    best = min(run.ms for run in runs)
    most = best * options.within + SLACK_MS
    good = [run for run in runs if run.ms <= most and run.tier == "1"]
    for run in runs:
        if run in good and not options.all:
            run.log.unlink()
    worst = max(run.ms for run in runs)
    settled = [run.settled(most) for run in good]
    tiers = " ".join(f"{tier}:{sum(run.tier == tier for run in runs)}" for tier in sorted({r.tier for r in runs}))
    bad = " ".join(f"{run.log.stem.rpartition('-')[2]}:{run.ms:.2f}" for run in runs if run not in good)
    print(f"{program.group + '/' + program.name:27}{len(good):3}/{options.runs:<3} best {best:9.2f} ms"
          f"  worst {worst / max(best, 1e-3):7.2f}  settled {statistics.median(settled or [0.0]):5.2f} s"
          f" ({max(settled, default=0.0):.2f})  tiers {tiers}{'  bad ' + bad if bad else ''}", flush=True)
    return len(good) == int(options.runs)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("bench_php", type=Path, nargs="?", help="php-src's Zend/bench.php")
    parser.add_argument("--runs", type=int, default=20)
    parser.add_argument("--group", action="append", choices=GROUPS, help="only this group (may be repeated)")
    parser.add_argument("--only", action="append", help="only programs of this name (may be repeated)")
    parser.add_argument("--ms", type=int, default=4000, help="milliseconds that a process calls")
    parser.add_argument("--delay", type=float, default=0, help="milliseconds that compiles are late at most")
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--within", type=float, default=2.5, help="a good run's time over the best")
    parser.add_argument("--flag", action="append", default=[], help="an option for `phpjit run`")
    parser.add_argument("--keep", type=Path, help="leave the logs of bad runs in this folder")
    parser.add_argument("--all", action="store_true", help="… and those of good ones")
    options = parser.parse_args()
    fine = True
    with tempfile.TemporaryDirectory(prefix="phpjit-steady-") as name:
        folder = options.keep or Path(name)
        folder.mkdir(parents=True, exist_ok=True)
        programs = kernel_programs(Path(name))
        if options.bench_php is not None:
            programs = zend_programs(options.bench_php, Path(name)) + programs
        for program in sorted(programs, key=lambda program: GROUPS.index(program.group)):
            if program.group in (options.group or GROUPS) and program.name in (options.only or [program.name]):
                fine &= judge(program, options, folder)
    sys.exit(not fine)


if __name__ == "__main__":
    main()
