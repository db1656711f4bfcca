"""The native library's C tests, under AddressSanitizer and UBSan: what php says of its functions; arena, context, jobs.

Each program is built twice: with the arena as it is, and with every block malloc's own, so that the sanitizer sees the
bounds of each string.  Jobs on threads run under ThreadSanitizer, too.
"""
from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest
from conftest import at_fixed_addresses, family_of_its_own

ROOT = Path(__file__).parents[3]
LIBRARY = ROOT / "phpjit/codegen/native/library"
TESTS = ROOT / "tests/native"
SOURCES = ("ascii", "search", "text", "encode", "digests", "format", "strings", "numbers", "numeric",
           "arithmetic", "memory", "spans", "context")
JOBS = ("arrays", "array_builtins", "array_folds", "array_text", "compare", "cores", "driver", "gather", "map",
        "map_blocks", "merge", "objects", "page", "parallel", "parallel_arrays", "pieces", "place", "pool", "price",
        "radix", "share", "sites", "slots", "sort", "values")

ON_THREADS = ("parallel", "sharing", "detector", "cores")
HANGS = 900                     # seconds: thousands of jobs wait for threads, for milliseconds each on a loaded machine

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no gcc")


@pytest.mark.parametrize("blocks", ["arena", "malloc"])
@pytest.mark.parametrize("program", ["table", "context", *ON_THREADS])
def test_sanitized(program: str, blocks: str, tmp_path: Path) -> None:
    options = ["-fsanitize=address,undefined", "-fno-sanitize-recover=undefined"]
    if blocks == "malloc":
        options.append("-DPJ_TEST_MALLOC")
    check(program, options, tmp_path, str(TESTS / "expected.txt"))


@pytest.mark.parametrize("program", ["parallel", "sharing", "detector"])
def test_threads_race_for_nothing(program: str, tmp_path: Path) -> None:
    check(program, ["-fsanitize=thread"], tmp_path, "nofork", at_fixed_addresses())


def check(program: str, options: list[str], folder: Path, argument: str, start: list[str] | None = None) -> None:
    """Build a program of tests/native with sanitizers and run it."""
    sources = (*SOURCES, *(JOBS if program in ON_THREADS else ()))
    command = ["gcc", "-g", "-O1", "-std=gnu11", "-fno-strict-aliasing", *options, "-Wall", "-Wextra", f"-I{LIBRARY}",
               "-o", str(folder / program), str(TESTS / f"{program}.c"),
               *(str(LIBRARY / f"{name}.c") for name in sources), "-lm", "-pthread"]
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    if "cannot find" in built.stderr and "san" in built.stderr:
        pytest.skip("gcc has no sanitizers here")
    assert built.returncode == 0 and not built.stderr, built.stderr
    with family_of_its_own():
        run = subprocess.run([*(start or []), str(folder / program), argument], capture_output=True, text=True,
                             check=False, timeout=HANGS)
    assert run.returncode == 0, run.stdout + run.stderr
