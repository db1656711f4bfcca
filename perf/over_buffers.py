"""`f.map` over NumPy arrays of doubles against the same formula written by hand for numba.

    python perf/over_buffers.py [--n 10000000] [--rounds 7]

Both run in one process by turns; compile time is left out, results are compared bit by bit before time counts.
"""
from __future__ import annotations

import argparse
import statistics
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import numba
import numpy as np

from phpjit import Engine

SOURCE = r"""<?php
function blend(float $x, float $y): float { return 0.25 * $x + 0.75 * $y; }
function root(float $x, float $y): float { return sqrt($x * $x + $y * $y); }
function wave(float $x, float $y): float { return sin($x) * exp(-$y); }
function steps(float $x, float $y): float { $s = 0.0; for ($i = 1; $i <= 8; $i++) { $s += $x / ($y + $i); } return $s; }
"""


def by_hand() -> dict[str, Callable[..., Any]]:
    """The formulas as a numba user writes them."""
    import math

    @numba.njit(parallel=True)
    def blend(x: Any, y: Any) -> Any:
        out = np.empty_like(x)
        for i in numba.prange(len(x)):
            out[i] = 0.25 * x[i] + 0.75 * y[i]
        return out

    @numba.njit(parallel=True)
    def root(x: Any, y: Any) -> Any:
        out = np.empty_like(x)
        for i in numba.prange(len(x)):
            out[i] = math.sqrt(x[i] * x[i] + y[i] * y[i])
        return out

    @numba.njit(parallel=True)
    def wave(x: Any, y: Any) -> Any:
        out = np.empty_like(x)
        for i in numba.prange(len(x)):
            out[i] = math.sin(x[i]) * math.exp(-y[i])
        return out

    @numba.njit(parallel=True, error_model="numpy")
    def steps(x: Any, y: Any) -> Any:
        out = np.empty_like(x)
        for i in numba.prange(len(x)):
            s = 0.0
            for k in range(1, 9):
                s += x[i] / (y[i] + k)
            out[i] = s
        return out
    return {"blend": blend, "root": root, "wave": wave, "steps": steps}


def timed(call: Callable[..., Any], x: Any, y: Any) -> float:
    """Return the seconds of one call."""
    start = time.perf_counter()
    call(x, y)
    return time.perf_counter() - start


def main() -> None:
    """Print one line for each formula."""
    parser = argparse.ArgumentParser()
    parser.add_argument("--n", type=int, default=10_000_000)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    random = np.random.default_rng(1)
    x, y = random.random(options.n), random.random(options.n)
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "formulas.php"
        path.write_text(SOURCE)
        with Engine(cache=None).load(path) as lib:
            for name, hand in by_hand().items():
                f = lib.function(name).map
                for _ in range(5):       # compiled, the pool loaded, the site learned
                    made, expected = f(x, y), hand(x, y)
                if not np.array_equal(made, expected):
                    raise SystemExit(f"{name}: the results differ")
                rows = [(timed(f, x, y), timed(hand, x, y)) for _ in range(options.rounds)]
                php, numba_ = (statistics.median(column) for column in zip(*rows, strict=True))
                ratio = statistics.median(a / b for a, b in rows)
                print(f"{name:8} phpjit {php * 1e3:8.2f} ms   numba {numba_ * 1e3:8.2f} ms   ratio {ratio:.3f}")


if __name__ == "__main__":
    main()
