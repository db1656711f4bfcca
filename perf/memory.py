"""Memory: what a packed array of a million ints costs, and that repetition costs nothing.

    python perf/memory.py

Each case is a PHP program that reads its own resident size from /proc before and after.  The bounds are those of the
project: 45 MB for the array, no growth (noise: under 1 MB) over 10,000 repetitions, nothing copied by assigning or
passing an array of a million elements until a write.
"""
from __future__ import annotations

import subprocess
import sys
import tempfile
from pathlib import Path

PRELUDE = r"""<?php
function rss() { preg_match('/VmRSS:\s+(\d+)/', file_get_contents('/proc/self/status'), $m); return (int)$m[1]; }
function report($before) { echo rss() - $before, "\n"; }
class E1 extends Exception {}
function call($x) { return [$x, "a" . $x]; }
function gen($n) { for ($i = 0; $i < $n; $i++) yield $i => "v$i"; }
function thrower($n) { if ($n) thrower($n - 1); else throw new E1("deep"); }
function reader(array $a) { return count($a) + $a[0]; }
"""

CASES: dict[str, tuple[str, int]] = {
    "packed array of 1e6 ints": (
        "$b = rss(); $a = []; for ($i = 0; $i < 1000000; $i++) $a[] = $i; report($b);", 45_000),
    "10,000 calls": ("%for%{ call($i); }", 1_000),
    "10,000 exceptions": ("%for%{ try { thrower(3); } catch (E1 $e) {} }", 1_000),
    "10,000 generators": ("%for%{ foreach (gen(3) as $k => $v); }", 1_000),
    "10,000 includes": ("%for%{ include 'INCLUDED'; }", 1_000),
    "10,000 object cycles": ("%for%{ $o = new stdClass; $o->self = $o; $o = null; }", 4_000),
    "assign and pass 1e6 elements 100 times": (
        "$a = range(1, 1000000); $b = rss(); $s = 0;"
        " for ($i = 0; $i < 100; $i++) { $c = $a; $s += reader($c); } report($b);",
        1_000),
    "append while a function reads, 1e5 times": (
        "$a = [1]; $b = rss(); for ($i = 0; $i < 100000; $i++) { $a[] = $i; reader($a); } report($b);", 8_000),
}
LOOP = "for ($i = 0; $i < 2000; $i++) BODY $b = rss(); for ($i = 0; $i < 10000; $i++) BODY report($b);"


def main() -> None:
    """Measure and print; exit status 1 when a bound is broken."""
    phpjit = [str(Path(sys.executable).with_name("phpjit")), "run", "--tier=0"]
    broken = False
    with tempfile.TemporaryDirectory() as folder:
        included = Path(folder) / "included.php"
        included.write_text("<?php $z = [1, 2, 3]; return count($z);")
        print(f"{'case':44} {'growth kB':>10} {'bound':>8}")
        for name, (body, bound) in CASES.items():
            if body.startswith("%for%"):
                body = LOOP.replace("BODY", body.removeprefix("%for%"))
            script = Path(folder) / "case.php"
            script.write_text(PRELUDE + body.replace("INCLUDED", str(included)))
            done = subprocess.run([*phpjit, str(script)], capture_output=True, text=True, check=False, timeout=300)
            if not done.stdout.strip().lstrip("-").isdigit():
                sys.exit(f"{name}: {done.stdout[-500:]}{done.stderr[-500:]}")
            growth = int(done.stdout)
            broken |= growth > bound
            print(f"{name:44} {growth:10} {bound:8}{'  BROKEN' if growth > bound else ''}")
    sys.exit(broken)


if __name__ == "__main__":
    main()
