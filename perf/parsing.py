"""Parsing speed: lines per second on the large PHP files of a php-src tree.

    python perf/parsing.py /path/to/php-src [--rounds 7]
"""
from __future__ import annotations

import argparse
import time
from pathlib import Path

from phpjit.syntax import parse

FILES = ("run-tests.php", "build/gen_stub.php")


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("php_src", type=Path)
    parser.add_argument("--rounds", type=int, default=7)
    options = parser.parse_args()
    for name in FILES:
        text = (options.php_src / name).read_text("latin-1")
        lines = text.count("\n")
        parse(text, name)
        times = []
        for _ in range(options.rounds):
            start = time.process_time()
            parse(text, name)
            times.append(time.process_time() - start)
        print(f"{name:24} {lines:6} lines  {min(times) * 1e3:7.1f} ms  {lines / min(times):9.0f} lines/s")


if __name__ == "__main__":
    main()
