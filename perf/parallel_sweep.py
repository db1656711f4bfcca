"""The threshold detector against the better of serial and parallel, over sizes and costs of an element.

    python perf/parallel_sweep.py [--rounds 9] [--first 3] [--most 5.0]

Each cell is a function over n elements of a buffer, as `f.map` runs it: one job, no boxing around it.  In one process
three engines take turns: serial (parallel=off), parallel (force) and auto; a cell's times are medians of the rounds.
`loss` is what auto took over the better of the two others, in units of F, the price of going parallel that the library
has calibrated; `over` what it took over serial where serial is the better one.  The clock's noise is shown beside it:
what a second series of serial runs took over the first.

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

COSTS = {"1ns": 0, "5ns": 3, "30ns": 22, "300ns": 220, "10us": 7300, "1ms": 730000}
SIZES = [10**k for k in range(8)]
MODES = ("off", "force", "auto")


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


class Cells:
    """One cost in three engines."""

    def __init__(self, cost: str, folder: Path) -> None:
        path = folder / f"{cost}.php"
        path.write_text(source(cost))
        cache = str(folder / "cache")
        self.calls = {}
        for mode in MODES:
            loaded = Engine(parallel=mode, cache=cache).load(path)
            self.calls[mode] = loaded.function(f"work_{cost}").map

    def time(self, mode: str, data: Any, out: Any) -> float:
        """Seconds of one call; the results stay in `out`."""
        call = self.calls[mode]
        start = time.perf_counter()
        call(data, out=out)
        return time.perf_counter() - start


def cell(cells: Cells, n: int, rounds: int, most: float) -> dict[str, float] | None:
    """Medians of one size; None where a serial run would take longer than `most` seconds."""
    data = np.arange(1, n + 1)
    outs = {mode: np.zeros(n, np.int64) for mode in MODES}
    serial = cells.time("off", data, outs["off"])
    if serial > most:
        return None
    repeat = max(1, min(200, int(0.0005 / max(serial, 1e-7))))      # short runs: the mean of several
    for mode in MODES:
        for _ in range(4):
            cells.time(mode, data, outs[mode])
    if any(not np.array_equal(outs["off"], out) for out in outs.values()):
        raise SystemExit("different results")
    times: dict[str, list[float]] = {mode: [] for mode in (*MODES, "again")}
    for _ in range(rounds if serial < 0.5 else max(3, rounds // 3)):
        for name in ("off", "auto", "again", "force"):
            mode = "off" if name == "again" else name
            times[name].append(sum(cells.time(mode, data, outs[mode]) for _ in range(repeat)) / repeat)
    return {name: statistics.median(values) for name, values in times.items()} | {
        "least_off": min(times["off"] + times["again"]), "least_auto": min(times["auto"])}


def first_call(cost: str, n: int, mode: str) -> None:
    """In a process of its own: the first job of its site, printed in seconds (kernels come from the cache)."""
    with tempfile.TemporaryDirectory() as name:
        path = Path(name) / f"{cost}.php"
        path.write_text(source(cost))
        folder = Path(tempfile.gettempdir()) / "phpjit-sweep"
        data, out = np.arange(1, n + 1), np.zeros(n, np.int64)
        with Engine(parallel=mode, cache=str(folder)).load(path) as loaded:
            function = loaded.function(f"work_{cost}")
            from phpjit.tiering.buffers import BufferKernel

            run, took = BufferKernel.run, []

            def timed(kernel: Any, words: bytes, count: int) -> int:
                start = time.perf_counter()
                bail = run(kernel, words, count)
                took.append(time.perf_counter() - start)
                return bail
            BufferKernel.run = timed  # type: ignore[method-assign]
            function.map(data, out=out)
            print(took[0])


def price() -> dict[str, float]:
    """What the library says that going parallel costs: seconds."""
    return dict(library().parallel_totals())


def later(options: argparse.Namespace, folder: Path) -> tuple[float, float]:
    """Print the table of later calls; the largest loss in units of F, the largest overhead where serial wins."""
    worst = over = 0.0
    print(f"{'cost':>6}{'n':>10}{'serial us':>13}{'force us':>13}{'auto us':>13}{'loss/F':>9}{'over':>9}{'noise':>9}")
    for cost in COSTS:
        cells = Cells(cost, folder)
        for n in SIZES:
            found = cell(cells, n, options.rounds, options.most)
            if found is None:
                break
            serial = min(found["off"], found["again"])
            best = min(serial, found["force"])
            f = price()["price"]
            loss = (found["auto"] - best) / f
            noise = abs(found["again"] - found["off"]) / serial
            share = found["least_auto"] / found["least_off"] - 1 if serial <= found["force"] else float("nan")
            worst = max(worst, loss)
            over = max(over, share) if share == share else over
            print(f"{cost:>6}{n:>10}{serial * 1e6:13.2f}{found['force'] * 1e6:13.2f}{found['auto'] * 1e6:13.2f}"
                  f"{loss:9.3f}{share:9.2%}{noise:9.2%}", flush=True)
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
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--first", type=int, default=3)
    parser.add_argument("--most", type=float, default=5.0)
    parser.add_argument("--one", nargs=3)
    options = parser.parse_args()
    if options.one:
        cost, n, mode = options.one
        first_call(cost, int(n), mode)
        return
    with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as name:
        worst, over = later(options, Path(name))
    print(f"largest loss against the better arm: {worst:.3f} F")
    print(f"largest overhead where serial wins (least times): {over:.2%}")
    print(json.dumps(price()))
    if options.first:
        print(f"largest loss of a first call: {first(options) * 1e6:.1f} us")


if __name__ == "__main__":
    main()
