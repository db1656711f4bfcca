"""The threshold detector against the better of serial and parallel, over sizes and costs of an element.

    python perf/parallel_sweep.py [--rounds 15] [--first 3] [--most 5.0]

Each cell is a function over n elements of a buffer: one job of the C library, without what `f.map` does around it in
Python.  In one process three engines take turns, round after round: serial (parallel=off) and parallel (force) twice,
and auto; a cell's times are medians of the rounds.  `loss` is what auto took over the better of the two others, in
units of F, the price of going parallel that the library has calibrated at the start (the threads idle); `over` is the
ratio of auto to the better one.  Both are medians over rounds, of neighbours: the processor's clock drifts by more than
what is looked for, and medians of two series may come from different moments.  The clock's noise stands beside it: the
same for a second series of the better one, and half the distance between its quartiles; the last lines leave it out.

All engines run one copy of the kernel.  Each has a copy of its own, of the same bytes, but where it lies in memory
makes differences of up to 5 % (two engines with parallel=off differ as much), which no detector can help.  Short runs
take at least MANY rounds of a millisecond each.

The first call of a process is measured in processes of their own (`--first` of them): the pool is cold there, and the
price is F cold.
"""
from __future__ import annotations

import argparse
import json
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import Any

import numpy as np

from phpjit import Engine
from phpjit.tiering.buffers import BufferKernel

COSTS = {"1ns": 0, "5ns": 3, "30ns": 22, "300ns": 220, "10us": 7300, "1ms": 730000}
MANY = 60
SIZES = [10**k for k in range(8)]
MODES = ("off", "force", "auto")
SERIES = ("off", "auto", "force", "off again", "force again")


def source(cost: str) -> str:
    """A function of about that cost: a chain of multiplications that nothing shortens."""
    steps = COSTS[cost]
    body = f"for ($i = 0; $i < {steps}; $i++) {{ $x = ($x * 1103515245 + 12345) & 0x7fffffff; }} return $x;" if steps \
        else "return ($x & 0xffff) * 3;"
    return f"<?php\nfunction work_{cost}(int $x): int {{ {body} }}\n"


def library() -> Any:
    """The C library's Python module."""
    from phpjit.codegen.native import _library

    return _library


class Job:
    """The job of one engine over one array: `run()` gives the seconds that the library took for it."""

    def __init__(self, engine: Engine, path: Path, cost: str) -> None:
        self.function = engine.load(path).function(f"work_{cost}")

    def over(self, data: Any, out: Any) -> None:
        """Take these arrays and run over them, `seconds` in the library; compiles at the first time."""
        run = BufferKernel.run

        def noted(kernel: BufferKernel, words: bytes, count: int) -> int:
            self.kernel, self.words, self.count = kernel, words, count
            start = time.perf_counter()
            bail = run(kernel, words, count)
            self.seconds = time.perf_counter() - start
            return bail
        BufferKernel.run = noted  # type: ignore[method-assign]  # a double
        try:
            self.function.map(data, out=out)
        finally:
            BufferKernel.run = run  # type: ignore[method-assign]  # a double

    def share_code(self, other: Job) -> None:
        """Run the other engine's copy of the kernel from now on."""
        version = other.kernel.version
        if version.code.object_bytes != self.kernel.version.code.object_bytes:
            raise SystemExit("different code")
        self.kernel.version = version

    def run(self, repeat: int = 1) -> float:
        """Seconds of one job, the mean of `repeat`; the results stay in the array."""
        kernel = self.kernel
        run, linked = kernel.tiers.backend.run_buffers, kernel.version.linked
        with self.function.session.running():
            kernel.tiers.prepare()
            start = time.perf_counter()
            for _ in range(repeat):
                run(linked, self.words, self.count, kernel.site, kernel.flat)
            return (time.perf_counter() - start) / repeat


def jobs_of(cost: str, folder: Path) -> dict[str, Job]:
    """One cost in three engines."""
    path = folder / f"{cost}.php"
    path.write_text(source(cost))
    return {mode: Job(Engine(parallel=mode, cache=str(folder / "cache")), path, cost) for mode in MODES}


def cell(jobs: dict[str, Job], n: int, rounds: int, most: float) -> dict[str, float] | None:
    """Medians of one size; None where a serial run would take longer than `most` seconds."""
    data = np.arange(1, n + 1)
    outs = {mode: np.zeros(n, np.int64) for mode in MODES}
    jobs["off"].over(data, outs["off"])
    serial = jobs["off"].run()
    if serial > most:
        return None
    if serial < 0.001:
        serial = min(jobs["off"].run(10) for _ in range(5))
    rounds = max(rounds, MANY) if serial < 0.002 else rounds if serial < 0.2 else max(4, rounds // 4)
    for mode in ("force", "auto"):
        jobs[mode].over(data, outs[mode])
        for _ in range(4 if serial < 0.1 else 1):
            jobs[mode].run()
    if any(not np.array_equal(outs["off"], out) for out in outs.values()):
        raise SystemExit("different results")
    for mode in ("force", "auto"):
        jobs[mode].over(data, outs["off"])          # where arrays and code lie in memory is no part of the comparison
        jobs[mode].share_code(jobs["off"])
    repeat = {mode: max(1, int(0.001 / min(jobs[mode].run() for _ in range(1 if serial > 0.001 else 5))))
              for mode in MODES}                # short runs: the mean of several
    times: dict[str, list[float]] = {name: [] for name in SERIES}
    for k in range(rounds):
        for name in SERIES[k % 5:] + SERIES[:k % 5]:
            mode = name.split()[0]
            times[name].append(jobs[mode].run(repeat[mode]))
    found = {name: statistics.median(values) for name, values in times.items()}
    best = "off" if found["off"] + found["off again"] <= found["force"] + found["force again"] else "force"
    over = [a / b - 1 for a, b in zip(times["auto"], times[best], strict=True)]
    loss = [a - (b + c) / 2 for a, b, c in zip(times["auto"], times[best], times[best + " again"], strict=True)]
    again = sorted(a / b - 1 for a, b in zip(times[best + " again"], times[best], strict=True))
    return found | {"serial": best == "off", "best": (found[best] + found[best + " again"]) / 2,
                    "loss": statistics.median(loss), "over": statistics.median(over),
                    "noise": abs(statistics.median(again)),
                    "spread": (again[len(again) * 3 // 4] - again[len(again) // 4]) / 2}


def first_call(cost: str, n: int, mode: str) -> None:
    """In a process of its own: the first job of its site, printed in seconds (kernels come from the cache)."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / f"{cost}.php"
        path.write_text(source(cost))
        job = Job(Engine(parallel=mode, cache=str(Path(tempfile.gettempdir()) / "phpjit-sweep")), path, cost)
        job.over(np.arange(1, n + 1), np.zeros(n, np.int64))
        print(job.seconds)


def price() -> dict[str, float]:
    """What the library says that going parallel costs: seconds."""
    return dict(library().parallel_totals())


def later(options: argparse.Namespace, folder: Path) -> tuple[float, float]:
    """Print the table of later calls; the largest loss in units of F, the largest overhead where serial wins."""
    worst = over = f = 0.0
    print(f"{'cost':>6}{'n':>10}{'serial us':>13}{'force us':>13}{'auto us':>13}"
          f"{'loss/F':>9}{'over':>9}{'noise':>9}{'+-':>8}")
    for cost in options.cost or COSTS:
        jobs = jobs_of(cost, folder)
        for n in SIZES:
            found = cell(jobs, n, options.rounds, options.most)
            if found is None:
                break
            f = f or library().calibrate(price()["threads"])[1]
            loss = found["loss"] / f
            unsure = found["noise"] + found["spread"]
            worst = max(worst, loss - unsure * found["best"] / f)
            over = max(over, found["over"] - unsure) if found["serial"] else over
            print(f"{cost:>6}{n:>10}{found['off'] * 1e6:13.2f}{found['force'] * 1e6:13.2f}{found['auto'] * 1e6:13.2f}"
                  f"{loss:9.3f}{found['over']:9.2%}{found['noise']:9.2%}{found['spread']:8.2%}", flush=True)
    print(f"F (threads idle, when it was calibrated): {f * 1e6:.1f} us")
    return worst, over


def first(options: argparse.Namespace) -> float:
    """Print the table of first calls; the largest loss in seconds."""
    worst = 0.0
    print(f"\nFirst call of a process\n{'cost':>6}{'n':>10}{'serial us':>13}{'auto us':>13}{'loss us':>12}")
    for cost in COSTS:
        for n in SIZES:
            times: dict[str, list[float]] = {"off": [], "auto": []}
            for _ in range(options.first):
                for mode, values in times.items():
                    done = subprocess.run([sys.executable, __file__, "--one", cost, str(n), mode], check=True,
                                          capture_output=True, text=True)
                    values.append(float(done.stdout))
            serial, auto = (statistics.median(values) for values in times.values())
            worst = max(worst, auto - serial)
            print(f"{cost:>6}{n:>10}{serial * 1e6:13.2f}{auto * 1e6:13.2f}{(auto - serial) * 1e6:12.2f}", flush=True)
            if serial > options.most / 10:
                break
    return worst


def main() -> None:
    """Print both tables and the largest regret of each."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=15)
    parser.add_argument("--first", type=int, default=3)
    parser.add_argument("--most", type=float, default=5.0)
    parser.add_argument("--cost", action="append", choices=list(COSTS), help="only this cost (may be repeated)")
    parser.add_argument("--one", nargs=3, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.one:
        cost, n, mode = options.one
        first_call(cost, int(n), mode)
        return
    with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as name:
        worst, over = later(options, Path(name))
    print(f"largest loss against the better arm, beyond the noise: {worst:.3f} F")
    print(f"largest overhead where serial wins, beyond the noise: {over:.2%}")
    print(json.dumps(price()))
    if options.first:
        print(f"largest loss of a first call: {first(options) * 1e6:.1f} us")


if __name__ == "__main__":
    main()
