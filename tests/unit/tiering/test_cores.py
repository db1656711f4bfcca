"""What a request tells the C library of several cores, and that asking for the pool costs nothing before it pays."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from phpjit.options import Options
from phpjit.tiering.cores import COLD, COLDER, Cores

FIRST_CALL = """
import sys
from phpjit import Engine

with Engine(parallel="auto", threads=2, cache=None).load(sys.argv[1]) as loaded:
    assert list(loaded.function("f").map([1, 2, 3])) == [2, 4, 6]
print(sorted(name for name in sys.modules if name.startswith(("phpjit.codegen.parallel.pool", "numba"))))
"""


class Library:
    """Stands in for the C library's module."""

    def __init__(self) -> None:
        self.told: list[Any] = []

    def parallel(self, mode: int, threads: int, seed: int) -> None:
        self.told.append((mode, threads, seed))

    def set_want(self, want: Any, cold: float) -> None:
        self.told.append(cold)


def test_the_first_call_imports_nothing_of_the_pool(tmp_path: Path) -> None:
    path = tmp_path / "f.php"
    path.write_text("<?php function f(int $x): int { return 2 * $x; }")
    done = subprocess.run([sys.executable, "-c", FIRST_CALL, str(path)], capture_output=True, text=True, check=True)
    assert done.stdout == "[]\n"


@pytest.mark.parametrize("writable", [True, False])
def test_the_price_of_loading_depends_on_the_cache(writable: bool, tmp_path: Path, monkeypatch: Any) -> None:
    monkeypatch.setattr("phpjit.codegen.parallel.budget.cores", lambda: 2)
    library, cores = Library(), Cores(Options(parallel="auto", cache=str(tmp_path) if writable else None))
    cores.prepare(library)
    cores.prepare(library)
    assert library.told == [(1, 2, 0), COLD if writable else COLDER, (1, 2, 0)]
