"""Start-up: `phpjit run hello.php` with a warm cache against `python -c pass`, and what it imports.

    python perf/startup.py [--rounds 30]
"""
from __future__ import annotations

import argparse
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

HEAVY = ("lark", "llvmlite", "numba", "numpy")


def wall(command: list[str]) -> float:
    """Return the seconds that a command takes."""
    start = time.perf_counter()
    subprocess.run(command, check=True, stdout=subprocess.DEVNULL)
    return time.perf_counter() - start


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--rounds", type=int, default=30)
    options = parser.parse_args()
    phpjit = Path(sys.executable).with_name("phpjit")
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "hello.php"
        script.write_text('<?php echo "Hello, world!\\n";')
        commands = {"python -c pass": [sys.executable, "-c", "pass"],
                    "phpjit run hello.php": [str(phpjit), "run", str(script)]}
        said = subprocess.run(commands["phpjit run hello.php"], capture_output=True, check=True).stdout
        assert said == b"Hello, world!\n", said
        times: dict[str, list[float]] = {name: [] for name in commands}
        for _ in range(options.rounds):
            for name, command in commands.items():
                times[name].append(wall(command))
        loaded = subprocess.run([sys.executable, "-X", "importtime", str(phpjit), "run", str(script)],
                                capture_output=True, check=True, text=True).stderr
    medians = {name: statistics.median(seconds) for name, seconds in times.items()}
    for name, seconds in medians.items():
        print(f"{name:24} {seconds * 1e3:7.1f} ms")
    python, php = medians.values()
    print(f"ratio {php / python:.2f}")
    modules = [line.rsplit("|", 1)[1].strip() for line in loaded.splitlines() if "|" in line]
    heavy = sorted({module.split(".")[0] for module in modules} & set(HEAVY))
    print(f"{len(modules)} modules imported, heavy ones: {', '.join(heavy) or 'none'}")


if __name__ == "__main__":
    main()
