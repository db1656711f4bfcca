"""What going parallel costs: a dispatch of the pool, hot and after idleness, what loading it takes, and the price F.

    python perf/dispatch.py [--threads 2] [--calls 20000] [--rounds 9]

A dispatch is a job whose kernel does nothing, forced to run on threads, less the same job run serially: all that the
library does around numba's driver, too.  "driver" is one call of the driver alone, by its C address; ctypes around it
(0.7 us) is taken off.  Wall time: on a machine that does something else besides, look at the least.
Bound of the project: 5 us hot.
"""
from __future__ import annotations

import argparse
import ctypes
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable

from phpjit.codegen.native.library import load
from phpjit.codegen.parallel.budget import cores
from phpjit.codegen.parallel.pool import pool

BOUND = 5.0
LOAD = """
import sys, time
from phpjit.codegen.native.library import load
from phpjit.codegen.parallel.pool import pool
load()
start = time.perf_counter()
reason = pool().load(sys.argv[1], int(sys.argv[2]))
assert reason is None, reason
print(time.perf_counter() - start)
"""
IMPORT = "import time; start = time.perf_counter(); import numba; print(time.perf_counter() - start)"


def child(code: str, *arguments: str) -> float:
    """Run Python code that prints seconds."""
    return float(subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True,
                                check=True).stdout)


def microseconds(call: Callable[[], object], calls: int) -> float:
    """Wall time of one call."""
    start = time.perf_counter_ns()
    for _ in range(calls):
        call()
    return (time.perf_counter_ns() - start) / calls / 1000


def after_idleness(call: Callable[[], object], rounds: int) -> float:
    """Wall time of a call after 5 ms in which no thread had work."""
    found = []
    for _ in range(rounds * 5):
        time.sleep(0.005)
        found.append(microseconds(call, 1))
    return statistics.median(found)


def main() -> None:
    """Measure and print; exit status 1 when the bound is broken."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--threads", type=int, default=max(cores(), 2))
    parser.add_argument("--calls", type=int, default=20_000)
    parser.add_argument("--rounds", type=int, default=9)
    options = parser.parse_args()
    threads = options.threads
    with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as folder:
        compiled = child(LOAD, folder, str(threads))
        cached = [child(LOAD, folder, str(threads)) for _ in range(options.rounds)]
        imported = [child(IMPORT) for _ in range(3)]
        reason = pool().load(folder, threads)
        if reason is not None:
            raise SystemExit(reason)
        nothing = load().symbols["pj_without_gil"]
        drive = ctypes.CFUNCTYPE(None, ctypes.c_ssize_t, ctypes.c_ssize_t, ctypes.c_ssize_t)(pool().address)
        empty = ctypes.CFUNCTYPE(None, ctypes.c_ssize_t, ctypes.c_ssize_t, ctypes.c_ssize_t)(nothing)
        module = load().module
        site = module.parallel_site(b"nothing|1|dispatch.php")
        forced, serial, hot, bare = [], [], [], []
        for _ in range(options.rounds):
            for mode, times in ((2, forced), (0, serial)):
                module.parallel(mode, threads)
                times.append(microseconds(lambda: module.run_buffers(nothing, b"", threads, site), options.calls))
            hot.append(microseconds(lambda: drive(nothing, 0, threads), options.calls))
            bare.append(microseconds(lambda: empty(nothing, 0, threads), options.calls))
        idle = after_idleness(lambda: drive(nothing, 0, threads), options.rounds)
        price, price_idle = module.calibrate(threads)
    took, least = statistics.median(forced) - min(serial), min(forced) - min(serial)
    print(f"layer {pool().layer}, {threads} threads on {cores()} cores")
    print(f"load: {min(cached) * 1000:.1f} ms from the cache (median {statistics.median(cached) * 1000:.1f}), "
          f"{compiled * 1000:.0f} ms when numba has to compile; import numba alone: {min(imported) * 1000:.0f} ms")
    print(f"dispatch, hot: {took:.2f} us, the least {least:.2f} (bound {BOUND:.0f}); the driver alone: "
          f"{statistics.median(hot) - min(bare):.2f} us, the least {min(hot) - min(bare):.2f}, after 5 ms {idle:.1f}")
    print(f"F as calibrated (until all threads are there): {price * 1e6:.1f} us hot, {price_idle * 1e6:.1f} us "
          "after idleness")
    sys.exit(least > BOUND)


if __name__ == "__main__":
    main()
