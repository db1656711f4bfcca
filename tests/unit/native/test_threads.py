"""The whole native library under ThreadSanitizer, in Python: several threads with an engine each, and all cores in use.

Arrays go to and fro between native code and tier 0: blocks that stand for lists (packed.c), arrays written in place
(overwrite.c).  The pool is one of plain threads, for the sanitizer does not see how those of tbb wait for each other.
"""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import at_fixed_addresses, family_of_its_own

pytest.importorskip("phpjit.codegen.native._library")
pytest.importorskip("setuptools")

ROOT = Path(__file__).parents[3]
TESTS = ROOT / "tests/native"
PROGRAM = """<?php
function twice(array $a): array { return array_map(fn(int $x): int => 2 * $x, $a); }
function quarters(array $a): array { return array_map(fn(int $x): float => $x / 4, $a); }
function texts(array $a): array { return array_map(fn(int $x): string => "n$x", $a); }
function swap(array &$a): void {
    for ($i = 0; $i + 1 < count($a); $i += 2) { [$a[$i], $a[$i + 1]] = [$a[$i + 1], $a[$i]]; }
}
function add(array &$a, float $x): void { foreach ($a as $k => $y) { $a[$k] = $y + $x; } }
function keys(array $a): array { $d = []; foreach ($a as $k => $x) { $d[$k] = $x + $k; } return $d; }
function total(array $a): int|float { return array_sum($a); }
function sorted(array $a): array { sort($a); return $a; }
function all(int $n): string {
    $name = 'b';
    $a = range(1, $n);
    $$name = twice($a);                             // a variable variable: it stays in tier 0
    $c = twice($b);
    $f = quarters($c);
    swap($b);
    add($f, 0.5);
    $t = sorted(texts($c));
    $d = keys($c);
    return implode(' ', [total($b), total($f), $t[7], $c[5], count($d), max($d), $b[0]]);
}
"""
CODE = """
import ctypes, importlib.util, sys, threading, time
import phpjit.codegen.native as package

path, pool, program = sys.argv[1:]
spec = importlib.util.spec_from_file_location("phpjit.codegen.native._library", path)
sys.modules[spec.name] = package._library = library = importlib.util.module_from_spec(spec)
spec.loader.exec_module(library)
from phpjit import Engine

library.set_pool(ctypes.cast(ctypes.CDLL(pool).drive, ctypes.c_void_p).value, 3)
library.set_pool = lambda *_: None
wanted = {"array_map", "foreach", "sort runs"}
made = []
late = time.monotonic() + 400

def used():
    return wanted & {text.split("|")[0] for text, _, _, _, parallel, *_ in library.parallel_sites() if parallel}

def work():         # a job finds all cores taken while another has them: on and on, until each place had them
    with Engine(parallel="force", threads=3, tier=1, cache=None).load(program) as loaded:
        calls = 0
        while calls < 6 or (used() != wanted and time.monotonic() < late):
            made.append(loaded.function("all")(4000))
            calls += 1

threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads:
    thread.start()
for thread in threads:
    thread.join()
print(len(made) >= 18, *set(made), sorted(used()), sep="; ")
"""


@pytest.mark.skipif(shutil.which("gcc") is None or shutil.which("setarch") is None, reason="there is no gcc or setarch")
def test_threads_race_for_nothing(tmp_path: Path) -> None:
    runtime = subprocess.run(["gcc", "-print-file-name=libtsan.so"], capture_output=True, text=True, check=True).stdout
    if not os.path.isabs(runtime):
        pytest.skip("gcc has no sanitizers here")
    build(["gcc", "-g", "-O1", "-fsanitize=thread", "-shared", "-fPIC", "-o", str(tmp_path / "pool.so"),
           str(TESTS / "pool_of_threads.c")])
    build([sys.executable, "-W", "ignore", "setup.py", "-q", "build_ext", "--build-lib", str(tmp_path), "--build-temp",
           str(tmp_path / "temp")])
    library, = tmp_path.glob("phpjit/codegen/native/_library*.so")
    program = tmp_path / "program.php"
    program.write_text(PROGRAM)
    with family_of_its_own():
        done = subprocess.run([*at_fixed_addresses(), sys.executable, "-c", CODE, library, tmp_path / "pool.so",
                               program], capture_output=True, text=True, check=False, timeout=900,
                              env={**os.environ, "LD_PRELOAD": runtime.strip()})
    assert (done.stdout, done.returncode) == (
        "True; 16004000 8004000 n10020 24 4000 19999 4; ['array_map', 'foreach', 'sort runs']\n", 0), done.stderr


def build(command: list[str]) -> None:
    """Run a compiler."""
    done = subprocess.run(command, capture_output=True, text=True, check=False, cwd=ROOT,
                          env={**os.environ, "CC": "gcc", "CFLAGS": "-g -fsanitize=thread"})
    assert done.returncode == 0, done.stderr
