"""What a call from tier 0 into a native `int, int -> int` function costs, against an empty Python call.

    python perf/call_cost.py [--calls 1000000] [--rounds 9]

The native function is the one that compiled PHP code calls: the object behind the link name `add/2` of the request.
Both are called from the same Python loop, whose own cost is taken off; the rounds alternate.
Bound of the project: 30 ns over an empty Python call.
"""
from __future__ import annotations

import argparse
import statistics
import sys
import time
from typing import Any

from harness import is_native, native_link, opened

CODE = """<?php
function add(int $a, int $b): int { return $a * 3 + $b; }
// Writing a global keeps the loop itself in tier 0.
function drive(int $n): void { for ($i = 0; $i < $n; $i++) { $GLOBALS['last'] = add($i, 4); } }
"""
BOUND = 30.0


def empty_of_two(a: int, b: int) -> None:
    """Do nothing."""


def nanoseconds(function: Any, calls: int) -> float:
    """Processor time of one call, without the loop around it."""
    loop = range(calls)
    start = time.process_time_ns()
    for _ in loop:
        pass
    middle = time.process_time_ns()
    for _ in loop:
        function(1000, 4)
    end = time.process_time_ns()
    return ((end - middle) - (middle - start)) / calls


def main() -> None:
    """Measure and print; exit status 1 when the function is not native or the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=1_000_000)
    parser.add_argument("--rounds", type=int, default=9)
    parser.add_argument("--tier", default="auto")
    options = parser.parse_args()
    with opened(CODE, tier=options.tier) as loaded:
        drive = loaded.function("drive")
        function = native_link(loaded, "add/2", lambda: drive(1000))
        with loaded.session.running():
            assert function(1000, 4) == 3004
            rounds = [(nanoseconds(function, options.calls), nanoseconds(empty_of_two, options.calls))
                      for _ in range(options.rounds)]
    call, empty = (statistics.median(column) for column in zip(*rounds, strict=True))
    native = is_native(function)
    print(f"add/2 is {'native' if native else type(function).__name__}: {call:.1f} ns; an empty Python call: "
          f"{empty:.1f} ns; difference {call - empty:.1f} ns (bound {BOUND:.0f})")
    sys.exit(not native or call - empty > BOUND)


if __name__ == "__main__":
    main()
