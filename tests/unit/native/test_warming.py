"""Getting ready for the first compile: what it imports, what goes on beside the imports, what it leaves behind."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from phpjit.codegen.native import warming
from phpjit.codegen.native.library import Unavailable, load
from phpjit.codegen.native.linking import library_of_llvm

pytest.importorskip("llvmlite")
try:
    load()
except Unavailable as e:
    pytest.skip(str(e), allow_module_level=True)

SLOW = ("dataclasses", "inspect", "importlib.resources", "zipfile", "tempfile", "hashlib", "pathlib", "json", "lark")
CODE = f"""
import sys
from phpjit.cli.main import main
main(["run", *sys.argv[1:]])
print([m for m in {SLOW!r} if m in sys.modules], "phpjit.codegen.native.compile" in sys.modules)
import importlib.resources
print(importlib.resources.files("phpjit").joinpath("py.typed").is_file())
"""


def test_a_first_run_that_compiles_imports_nothing_slow(tmp_path: Path) -> None:
    script = tmp_path / "s.php"
    script.write_text("<?php function f($n) { $s = 0; while ($n > 0) { $s += $n--; } return $s; } echo f(10);")
    done = subprocess.run([sys.executable, "-c", CODE, "--tier=1", str(script)], capture_output=True, text=True,
                          check=True, env={**os.environ, "PHPJIT_CACHE": str(tmp_path / "cache")})
    assert done.stdout == "55[] True\nTrue\n"


def test_llvm_is_found_without_importing_llvmlite() -> None:
    path = library_of_llvm()
    assert path is not None and os.path.isfile(path)
    assert load().module.preload(path)
    assert not load().module.preload(path + "x")


MEANWHILE = """
import sys
from phpjit.codegen.native import warming
from phpjit.codegen.native.linking import library_of_llvm
path = library_of_llvm()
seen = []
def look(event, args):
    if event == "import" and args[0] in ("llvmlite.binding.common", "llvmlite.binding.dylib"):
        seen.append("importlib.resources" in sys.modules)
sys.addaudithook(look)
before = list(sys.meta_path), list(sys.path_hooks)
warming.import_llvmlite(path)
from llvmlite.binding import ffi, llvm_version_info
print(seen, llvm_version_info > (0,), type(ffi._impres).__name__, (sys.meta_path, sys.path_hooks) == before)
import importlib.resources as real
print(hasattr(real, "Package"), real.files("llvmlite.binding").joinpath("ffi.py").is_file())
"""


def test_other_threads_see_nothing_of_what_llvmlite_finds_its_library_by() -> None:
    done = subprocess.run([sys.executable, "-c", MEANWHILE], capture_output=True, text=True, check=True)
    assert done.stdout == "[False, False] True Resources True\nTrue True\n"


def test_the_light_resources() -> None:
    light = warming.Resources("/there")
    assert light.files("llvmlite.binding") / "lib.so" == "/there/lib.so"
    with light.as_file("/there/lib.so") as path:
        assert path == "/there/lib.so"


def test_an_error_beside_is_raised_where_it_is_waited_for() -> None:
    done: list[int] = []
    beside = warming.Beside(lambda: done.append(1))
    beside.join()
    assert done == [1]

    def fail() -> None:
        raise OSError("no library")
    beside = warming.Beside(fail)
    with pytest.raises(OSError, match="no library"):
        beside.join()
