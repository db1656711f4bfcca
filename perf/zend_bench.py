"""The functions of php-src's Zend/bench.php: phpjit's tier 0 against php without JIT, side by side.

    python perf/zend_bench.py /path/to/php-src [--rounds 5] [--only fibo]

Each function runs alone in a fresh process; the rounds of the two interpreters alternate; a round's time is the CPU
time (getrusage) that the script itself measures around the call: start-up and compilation of the file do not count,
and other work on the machine counts little.  The output of both must
be the same before a time counts.  Prints a table, the geometric mean of the ratios, and the worst.
"""
from __future__ import annotations

import argparse
import math
import re
import statistics
import subprocess
import sys
import tempfile
from pathlib import Path

CLOCK = """
function cpu() {
    $used = getrusage();
    return ($used["ru_utime.tv_sec"] + $used["ru_stime.tv_sec"]) * 1000000 + $used["ru_utime.tv_usec"]
        + $used["ru_stime.tv_usec"];
}
"""
CALL = re.compile(r"^(\w+)\(([\d, ]*)\);$", re.MULTILINE)


def split(source: str) -> tuple[str, list[tuple[str, str]]]:
    """Return the declarations of bench.php and its timed calls as (function, arguments)."""
    declarations, _, driver = source.partition("$t0 = $t = start_test();")
    # known here
    return declarations, [match.groups() for match in CALL.finditer(driver) if match[1] != "total"]  # type: ignore[misc]


def timed(command: list[str], script: Path) -> tuple[float, bytes]:
    """Run a script; return the seconds that it reports on stderr, and its output."""
    done = subprocess.run([*command, str(script)], capture_output=True, check=False, timeout=300)
    if done.returncode:
        sys.exit(f"{command[0]} failed on {script.name}:\n{done.stdout[-2000:]!r}\n{done.stderr[-2000:]!r}")
    return max(1, int(done.stderr.split()[-1])) / 1e6, done.stdout


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("php_src", type=Path)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--only", help="only the functions whose name contains this")
    parser.add_argument("--php", default="php -n")
    parser.add_argument("--phpjit", default=f"{Path(sys.executable).with_name('phpjit')} run --tier=0")
    options = parser.parse_args()
    declarations, calls = split((options.php_src / "Zend/bench.php").read_text("latin-1"))
    ratios: dict[str, float] = {}
    print(f"{'function':20} {'php ms':>9} {'phpjit ms':>10} {'ratio':>7}")
    with tempfile.TemporaryDirectory() as folder:
        for name, arguments in calls:
            if options.only and options.only not in name:
                continue
            script = Path(folder) / f"{name}.php"
            script.write_text(f"{declarations}{CLOCK}$start = cpu();\n{name}({arguments});\n"
                              "fwrite(STDERR, (string)(cpu() - $start));\n", "latin-1")
            times: dict[str, list[float]] = {"php": [], "phpjit": []}
            outputs = set()
            for _ in range(options.rounds):
                for engine in times:
                    seconds, output = timed(getattr(options, engine).split(), script)
                    times[engine].append(seconds)
                    outputs.add(output)
            if len(outputs) != 1:
                sys.exit(f"{name}: the outputs differ: {[output[:200] for output in outputs]}")
            php, phpjit = (statistics.median(times[engine]) for engine in ("php", "phpjit"))
            ratios[name] = phpjit / php
            print(f"{name:20} {php * 1e3:9.1f} {phpjit * 1e3:10.1f} {ratios[name]:7.1f}", flush=True)
    worst = max(ratios, key=lambda name: ratios[name])
    mean = math.exp(statistics.fmean(map(math.log, ratios.values())))
    print(f"geometric mean {mean:.2f}, worst {ratios[worst]:.1f} ({worst})")


if __name__ == "__main__":
    main()
