"""The native library's C tests, under AddressSanitizer and UBSan: what php says of its functions; arena and context.

Each program is built twice: with the arena as it is, and with every block malloc's own, so that the sanitizer sees the
bounds of each string.
"""
from __future__ import annotations

import shutil
import subprocess
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[3]
LIBRARY = ROOT / "phpjit/codegen/native/library"
TESTS = ROOT / "tests/native"
SOURCES = ("ascii", "search", "text", "encode", "digests", "format", "strings", "numbers", "memory", "context")

pytestmark = pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no gcc")


@pytest.mark.parametrize("blocks", ["arena", "malloc"])
@pytest.mark.parametrize("program", ["table", "context"])
def test_sanitized(program: str, blocks: str, tmp_path: Path) -> None:
    command = ["gcc", "-g", "-O1", "-std=gnu11", "-fno-strict-aliasing", "-fsanitize=address,undefined",
               "-fno-sanitize-recover=undefined", "-Wall", "-Wextra", f"-I{LIBRARY}", "-o", str(tmp_path / program),
               str(TESTS / f"{program}.c"), *(str(LIBRARY / f"{name}.c") for name in SOURCES), "-lm", "-pthread"]
    if blocks == "malloc":
        command.append("-DPJ_TEST_MALLOC")
    built = subprocess.run(command, capture_output=True, text=True, check=False)
    if "cannot find" in built.stderr and "san" in built.stderr:
        pytest.skip("gcc has no sanitizers here")
    assert built.returncode == 0 and not built.stderr, built.stderr
    run = subprocess.run([str(tmp_path / program), str(TESTS / "expected.txt")], capture_output=True, text=True,
                         check=False, timeout=300)
    assert run.returncode == 0, run.stdout + run.stderr
