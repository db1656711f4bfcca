"""Large arrays: the library's functions over chunks are right however the chunks are cut; emitted code calls them."""
from __future__ import annotations

import math
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("phpjit.codegen.native._library")
pytest.importorskip("llvmlite")

from native_code import Bailed, Compiled

ROOT = Path(__file__).parents[3]
LIBRARY = ROOT / "phpjit/codegen/native/library"
SOURCES = ("parallel_arrays", "merge", "radix", "sort", "arrays", "map", "array_builtins", "compare", "values",
           "ascii", "search", "text", "encode", "digests", "format", "strings", "numbers", "memory", "context",
           "freeze", "objects")
R = random.Random(4)
INTS = [R.randrange(-1000, 1000) for _ in range(500)]
HALVES = [x / 2 for x in INTS]
THIRDS = [x / 3 for x in INTS]
WORDS = ["".join(R.choices("abc", k=R.randrange(9))) for _ in range(500)]
NUMERIC = [R.choice(["1", "01", "1.0", "a", "1e0", " 1", "10", "9a"]) for _ in range(300)]
ZEROS = [R.choice([0.0, -0.0]) for _ in range(50)]


@pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no gcc")
def test_chunks_in_any_order(tmp_path: Path) -> None:
    program = tmp_path / "parallel_arrays"
    built = subprocess.run(
        ["gcc", "-g", "-O1", "-std=gnu11", "-fno-strict-aliasing", "-ffp-contract=off", "-fsanitize=address,undefined",
         "-fno-sanitize-recover=undefined", "-Wall", "-Wextra", f"-I{LIBRARY}", "-o", str(program),
         str(ROOT / "tests/native/parallel_arrays.c"), *(str(LIBRARY / f"{name}.c") for name in SOURCES), "-lm",
         "-pthread"], capture_output=True, text=True, check=False)
    if "cannot find" in built.stderr and "san" in built.stderr:
        pytest.skip("gcc has no sanitizers here")
    assert built.returncode == 0 and not built.stderr, built.stderr
    run = subprocess.run([str(program)], capture_output=True, text=True, check=False, timeout=300)
    assert run.returncode == 0, run.stdout + run.stderr


CASES: dict[str, list[list[Any]]] = {
    "return array_sum($a);": [[INTS], [[]], [[1 << 62, -5, 3]]],
    "return [array_sum($a), 'x'];": [[INTS], [HALVES], [THIRDS], [[0.1, 0.2, 0.3]], [[math.inf, -math.inf]], [[]],
                                     [[1 << 62, 1 << 62, 1 << 62]], [[-0.0, -0.0]], [[1e300, 1e300, -1e300]]],
    "return array_product($a);": [[[3, -1, 1, 1, -1]], [[2] * 62], [[0, 1 << 40, 1 << 40][:2]]],
    "return [array_product($a), 1.5];": [[[2] * 64], [[1.5, 2.0]]],
    "return [min($a), max($a)];": [[INTS], [HALVES], [ZEROS], [[*ZEROS, 1.0]], [[math.nan, 1.0]], [[1.0, math.nan]]],
    "return in_array($b, $a);": [[INTS, INTS[400]], [INTS, 5000], [HALVES, 0.5], [NUMERIC, "1.00"], [NUMERIC, "zz"]],
    "return in_array($b, $a, true);": [[WORDS, "cab"], [WORDS, "x"], [[1, "a", 2.0, None], "a"]],
    "return array_search($b, $a);": [[INTS, INTS[400]], [INTS, 5000], [NUMERIC, "1.00"], [WORDS, WORDS[-1]]],
    "return array_search($b, $a, true);": [[[1, "a", 2.0, "a"], "a"], [[1, "a", 2.0, None], "b"]],
    "return array_fill(0, $a, $b);": [[5, 1], [5, "x"], [0, 1], [5, 2.5], [5, [1]], [100000, 7]],
    "return range($a, $b);": [[1, 100000], [100000, 1], [3, 3]],
    "sort($a); return $a;": [[INTS], [HALVES], [ZEROS], [WORDS], [NUMERIC], [[]]],
    "rsort($a); return $a;": [[INTS], [HALVES], [WORDS]],
    "asort($a); return $a;": [[dict(enumerate(INTS))], [dict(enumerate(WORDS))], [dict(enumerate(ZEROS))],
                              [dict(enumerate(NUMERIC))], [{"k" + w: len(w) for w in WORDS}]],
    "arsort($a); return $a;": [[dict(enumerate(INTS))], [dict(enumerate(HALVES))]],
    "ksort($a); return $a;": [[dict.fromkeys(INTS, 1)], [dict.fromkeys(WORDS, 1)],
                              [{**dict.fromkeys(WORDS[:40], 1), 3: 1}]],
}


@pytest.mark.parametrize("body", CASES)
@pytest.mark.parametrize("parallel", ["auto", "force"])
def test_forms(body: str, parallel: str, tmp_path: Path) -> None:
    for number, args in enumerate(CASES[body]):
        folder = tmp_path / str(number)
        folder.mkdir()
        params = ", ".join(f"${name}" for name in "abc"[:len(args)])
        code = Compiled(f"function f({params}) {{ {body} }}", args, folder, parallel=parallel)
        assert code.compiled.meta["parallel"] or number
        try:
            found = code.native(args)
        except Bailed:
            continue
        assert repr(found) == repr(code.tier0(args)), (body, args)
