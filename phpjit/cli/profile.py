"""`phpjit run --profile=FILE`: run a program and write its profile; `-` is standard error."""
from __future__ import annotations

import sys

from phpjit.cli.run import run_source
from phpjit.engine import Engine


def run_profiled(engine: Engine, source: bytes, filename: str, argv: list[str], path: str) -> int:
    """Run a program; return its exit status."""
    from phpjit.tiering.profiler import Profiler

    profiler = Profiler()
    profiler.start()
    try:
        status = run_source(engine, source, filename, argv)
    finally:
        profiler.stop()
    import json

    text = json.dumps(profiler.as_dict(argv[0], engine.native_code)) + "\n"
    if path == "-":
        sys.stderr.write(text)
        return status
    try:
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
    except OSError as e:
        sys.stderr.write(f"phpjit run: {path}: {e.strerror}\n")
    return status
