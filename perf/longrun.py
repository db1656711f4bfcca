"""Memory over 10 million calls of native functions and 10,000 bail-outs: it must not grow.

    python perf/longrun.py [--calls 10000000] [--bailouts 10000]

The native functions are held as objects, so that the policy, which soon gives up on code that keeps bailing out, does
not spoil the count.  Each case is first run for a while, so that caches and pools are filled, and what runs for long
has been compiled a second time, with its forms for several cores: that memory is the compiler's, not the calls'.
Bound: 1 MB, the noise of the allocators.
"""
from __future__ import annotations

import argparse
import sys
import time
from collections.abc import Callable
from typing import Any

from harness import is_native, native_link, opened, resident_kb

CODE = """<?php
function add(int $a, int $b): int { return $a * 3 + $b; }
function area(float $a, float $b): float { return $a * $b + 0.5; }
function joined(string $a, int $n): string { return $a . '-' . $n; }
function doubled(array $a, int $n): array { $b = []; foreach ($a as $x) { $b[] = $x * 2 + $n; } return $b; }
function product($a, $b) { return $a * $b; }
function late(array $a, int $n) { for ($i = 0; $i < 20; $i++) { $a[] = "s$i"; } return count($a) * $n; }
function drive(int $n): void
{
    for ($i = 0; $i < $n; $i++) {
        $GLOBALS['last'] = [add($i, 4), area($i / 2, 1.5), joined('x', $i), doubled([1, 2, $i], 3)];
        $GLOBALS['more'] = [product($i, 2), late([], $i)];
    }
}
"""
BOUND_KB = 1024
WARM = 1.0              # seconds of calls before a case is measured: the watchdog takes less to find long-running code


def main() -> None:
    """Measure and print; exit status 1 when memory grew or a function is not native."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--calls", type=int, default=10_000_000)
    parser.add_argument("--bailouts", type=int, default=10_000)
    parser.add_argument("--tier", default="auto")
    options = parser.parse_args()
    from phpjit.runtime.values.array import PhpArray

    broken = False
    with opened(CODE, tier=options.tier) as loaded:
        drive = loaded.function("drive")
        links = {name: native_link(loaded, name, lambda: drive(500))
                 for name in ("add/2", "area/2", "joined/2", "doubled/2", "product/2", "late/2")}
        table = PhpArray.from_list([1, 2, 3])
        few = max(options.calls // 10, 1)
        cases: list[tuple[str, str, int, Callable[[Any], object]]] = [
            ("calls, int", "add/2", options.calls, lambda f: f(70000, 4)),
            ("calls, float", "area/2", few, lambda f: f(2.5, 4.0)),
            ("calls, string", "joined/2", few, lambda f: f("abc", 70000)),
            ("calls, array", "doubled/2", few, lambda f: f(table, 9)),
            ("bail-outs, overflow", "product/2", options.bailouts, lambda f: f(1 << 62, 4)),
            ("bail-outs, other type", "product/2", options.bailouts, lambda f: f(2.5, 4)),
            ("bail-outs after writes", "late/2", options.bailouts, lambda f: f(table, 1 << 62)),
        ]
        print(f"{'case':24}{'native':>7}{'times':>10}{'growth kB':>11}")
        with loaded.session.running():
            for title, link, times, call in cases:
                function = links[link]
                until = time.monotonic() + WARM
                while time.monotonic() < until:
                    for _ in range(min(times, 20_000)):
                        call(function)
                loaded.session.engine.tiering.drain()
                before = resident_kb()
                for _ in range(times):
                    call(function)
                growth = resident_kb() - before
                native = is_native(function)
                broken |= growth > BOUND_KB or not native
                print(f"{title:24}{'yes' if native else 'no':>7}{times:>10}{growth:>11}", flush=True)
    sys.exit(broken)


if __name__ == "__main__":
    main()
