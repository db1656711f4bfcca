"""Large arrays: the library's functions over chunks are right however the chunks are cut; emitted code calls them."""
from __future__ import annotations

import math
import random
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from conftest import LIMIT

pytest.importorskip("phpjit.codegen.native._library")
pytest.importorskip("llvmlite")

from native_code import Bailed, Compiled

ROOT = Path(__file__).parents[3]
LIBRARY = ROOT / "phpjit/codegen/native/library"
SOURCES = ("parallel_arrays", "merge", "radix", "sort", "arrays", "map", "map_blocks", "array_builtins",
           "array_folds", "array_text", "compare", "values", "ascii", "search", "text", "encode", "digests", "format",
           "strings", "numbers", "numeric", "arithmetic",
           "memory", "spans", "context", "freeze", "objects")
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
    run = subprocess.run([str(program)], capture_output=True, text=True, check=False, timeout=LIMIT)
    assert run.returncode == 0, run.stdout + run.stderr


MAPPED = {f"k{i}" if i % 3 else i * 2: i for i in range(200)}
CHAINS: dict[str, list[Any]] = {
    "return array_map(fn($x) => $x * 2, $a);": [INTS, HALVES, MAPPED, []],
    "return array_map(fn($x) => $x . 'z', $a);": [INTS, WORDS, MAPPED],
    "return array_map(fn($x) => [$x, 1], $a);": [INTS, WORDS],
    "return array_map(fn($x) => $x > 0 ? $x : null, $a);": [INTS],
    "$k = 3; return array_map(fn($x) => $x + $k > 0, $a);": [INTS],
    "$k = 'q'; return array_map(fn($x) => $x . $k, $a);": [WORDS],
    "return array_map('strtoupper', $a);": [WORDS],
    "return array_map(fn($x) => $x, $a);": [WORDS, MAPPED],
    "return array_filter($a, fn($x) => $x > 3);": [INTS, MAPPED, HALVES],
    "return array_filter($a);": [INTS, WORDS],
    "return array_filter($a, fn($k) => $k > 'k2', ARRAY_FILTER_USE_KEY);": [MAPPED],
    "return array_filter($a, fn($v, $k) => $v + 1 > 4, ARRAY_FILTER_USE_BOTH);": [MAPPED, INTS],
    "return array_filter(array_map(fn($x) => $x . 'a', $a), fn($s) => $s > 'b');": [WORDS],
    "return array_map(fn($x) => $x + 1, array_filter($a, fn($x) => $x > 3));": [INTS, MAPPED],
    "return array_map(fn($x) => $x + 1, array_map(fn($x) => $x > 3 ? 2 : $x, $a));": [INTS, MAPPED],
    "return array_sum(array_map(fn($x) => $x * $x, array_filter($a, fn($x) => $x > 3)));": [INTS, MAPPED],
    "return [array_sum(array_map(fn($x) => $x * 1.5, array_filter($a, fn($x) => $x > 3))), 1];": [INTS, MAPPED],
    "return array_sum(array_map(fn($x) => $x / 3.0, $a));": [INTS, MAPPED],
    "return array_sum(array_map(fn($x) => $x << 55, $a));": [INTS],
    "return array_product(array_map(fn($x) => $x > 0 ? 1 : -1, $a));": [INTS],
    "return count(array_filter($a, fn($x) => $x > 3));": [INTS, MAPPED, HALVES],
    "return array_sum(array_map('strlen', $a));": [WORDS],
    "return array_sum(array_map('abs', array_filter($a)));": [INTS],
    "return array_sum(array_map(function ($x) { if ($x > 900) throw new Exception('no'); return $x; }, $a));": [INTS],
    # ---- several arrays
    "return array_map(fn($x, $y) => $x * 2 + $y, $a, array_values($a));": [INTS, HALVES],
    "return array_map(fn($x, $y) => $x . $y, $a, $a);": [WORDS, MAPPED],
    # ---- folds
    "return array_reduce($a, fn($c, $x) => $c + $x * $x, 5);": [INTS, MAPPED],
    "return array_reduce($a, fn($c, $x) => max($c, $x % 17), 3);": [INTS],
    "return array_reduce($a, fn($c, $x) => min($x % 17, $c), 3);": [INTS],
    "$k = 3; return array_reduce($a, fn($c, $x) => $c ^ $x * $k, 3);": [INTS],
    "return array_reduce($a, fn($c, $x) => $c & ($x | 7), 255);": [INTS],
    "return array_reduce($a, fn($c, $x) => $c . $x, '');": [WORDS, INTS],
    "return array_reduce($a, fn($c, $x) => $c + ($x << 55), 0);": [INTS],
    "return array_reduce($a, fn($c, $x) => ($c * 2 + $x) & 65535, 0);": [INTS],
    "return array_reduce($a, fn($c, $x) => $c + $x);": [INTS],
    # ---- walks
    "array_walk($a, function (&$x) { $x = $x * 2; }); return $a;": [INTS, MAPPED, HALVES],
    "array_walk($a, function (&$x, $k, $f) { $x = $x * $f + $k; }, 3); return $a;": [INTS],
    "$b = $a; array_walk($a, function (&$x) { $x .= 'z'; }); return [$a, $b];": [WORDS],
    "$p = 'p'; array_walk($a, function (&$x, $k) use ($p) { $x = \"$p$k:$x\"; }); return $a;": [WORDS, {"k": "v"}],
    "array_walk($a, function (&$x) { $x[] = 1; }); return $a;": [[[1], [2, 3]] * 5],
    "array_walk($a, function (&$x) { $x = $x > 0 ? $x : 'neg'; }); return $a;": [INTS],
    "array_walk($a, function ($x, $k, $e) { return $x . $e; }, 'q'); return $a;": [WORDS],
    # ---- sorts by keys
    "usort($a, fn($x, $y) => $x <=> $y); return $a;": [INTS, THIRDS, WORDS, INTS[:5], ZEROS, NUMERIC],
    "usort($a, fn($x, $y) => $y <=> $x); return $a;": [INTS, WORDS, {f"a{i}": i % 7 for i in range(50)},
                                                      [1.0, math.nan, 2.0, -1.0] * 10],
    "usort($a, fn($x, $y) => strcmp($y, $x)); return $a;": [WORDS, NUMERIC],
    "$m = 7; usort($a, fn($x, $y) => $x % $m <=> $y % $m); return $a;": [INTS],
    "usort($a, fn($x, $y) => strlen($x) <=> strlen($y)); return $a;": [WORDS],
    "usort($a, fn($x, $y) => $x % 2 - 1); return $a;": [INTS],
    "usort($a, fn($x, $y) => $x['k'] <=> $y['k']); return $a;": [[{"k": x % 9, "n": x} for x in INTS]],
    "uasort($a, fn($x, $y) => $y % 5 <=> $x % 5); return $a;": [dict(enumerate(INTS))],
    "uksort($a, fn($x, $y) => $y <=> $x); return $a;": [dict.fromkeys(INTS, 1)],
}
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
    # ---- chains over what is in no array
    "return array_map(fn($x) => $x * 3 + 1, range($a, $b));": [[1, 70000], [9, -9], [4, 4]],
    "return array_map(fn($x) => \"$x.\", range($a, $b, $c));": [[1, 100, 7], [50, -50, 3], [1, 9, 0], [1, 3, 5]],
    "return array_filter(range($a, $b), fn($x) => $x % 7 === 3);": [[1, 300], [300, -300], [1, 1]],
    "return array_filter(range($a, $b), fn($k) => $k % 7 === 3, ARRAY_FILTER_USE_KEY);": [[40, 300]],
    "return array_sum(array_map(fn($x) => $x ^ 5, range($a, $b)));": [[1, 300], [9, -9]],
    "return array_sum(array_map(fn($x) => $x * 0.5, array_filter(range($a, $b))));": [[-30, 30], [3, 4]],
    "return count(array_filter(range($a, $b), fn($x) => $x % 7 === 3));": [[1, 300]],
    "return array_reduce(range($a, $b), fn($c, $x) => $c + $x, 7);": [[1, 300]],
    "return [array_reduce(range($a, $b), fn($c, $x) => $c . $x, ''), 1];": [[1, 30]],
    "return array_map(fn($x) => $x . '!', array_fill(0, $a, $b));": [[300, "s"], [0, "s"], [-1, "s"], [3, 4]],
    "return array_filter(array_fill(0, $a, $b), fn($k) => $k & 1, ARRAY_FILTER_USE_KEY);": [[30, [1, 2]], [30, "t"]],
    "return array_map(fn($x) => count($x), array_filter(array_fill(0, $a, [$b])));": [[30, 1.5]],
    "return array_map(fn($x) => $x + 1, array_fill(0, $a, $b));": [[30, 1.5], [70000, 2]],
    "return array_fill(0, $a, $b) === range(1, 2);": [[70000, -1], [70000, 0x0101010101010101], [70000, -0.0]],
    "return array_slice(array_fill(0, $a, $b), 3);": [[70000, -1], [70000, 0x0101010101010101], [70000, -0.0],
                                                      [70000, 256], [70000, 0.0], [70000, True]],
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


@pytest.mark.parametrize("body", CHAINS)
@pytest.mark.parametrize("parallel", ["off", "force"])
def test_chains(body: str, parallel: str, tmp_path: Path) -> None:
    for number, array in enumerate(CHAINS[body]):
        folder = tmp_path / str(number)
        folder.mkdir()
        code = Compiled(f"function f($a) {{ {body} }}", [array], folder, parallel=parallel)
        if "throw" in body or "<<" in body:
            with pytest.raises(Bailed):
                code.native([array])
            continue
        assert repr(code.native([array])) == repr(code.tier0([array])), (body, array)


@pytest.mark.parametrize("inner", ["range(1, $n)", "range(1, $n, 2)", "array_fill(0, $n, 3)"])
@pytest.mark.parametrize("chain", ["return array_map(fn($x) => $x + 1, {});",
                                   "return array_filter({}, fn($x) => $x & 1);",
                                   "return array_sum(array_map(fn($x) => $x * 2, array_filter({})));",
                                   "return count(array_filter({}, fn($x) => $x > 2));",
                                   "return array_reduce({}, fn($c, $x) => $c + $x, 0);"])
def test_no_array_in_between(chain: str, inner: str, tmp_path: Path) -> None:
    made, alone = (Compiled(f"function f($n) {{ {body} }}", [100], tmp_path, parallel="auto").compiled.object_bytes
                   for body in (chain.format(inner), f"return {inner};"))
    calls = (b"pj_all_range_int", b"pj_range_int", b"pj_all_fill", b"pj_vec_fill")
    assert any(name in alone for name in calls)
    assert not any(name in made for name in calls)


def decisions(body: str, array: Any, folder: Path) -> Any:
    """Return what was decided of a function's loops and builtins."""
    return Compiled(f"function f($a) {{ {body} }}", [array], folder, parallel="auto").compiled.meta["parallel"]


def test_decisions(tmp_path: Path) -> None:
    assert decisions("return array_map(fn($x) => $x * 2, $a);", INTS, tmp_path) == [("array_map", 1, "", "")]
    assert decisions("return array_sum(array_map(fn($x) => $x * 2, $a));", INTS, tmp_path) == [("array_sum", 1, "", "")]
    assert decisions("return array_map(function ($x) { echo $x; return 1; }, $a);", INTS, tmp_path) == [
        ("array_map", 1, "ORDERED_EFFECT", "a callback that prints")]
    assert decisions("return array_product($a);", HALVES, tmp_path) == [
        ("array_product", 1, "NOT_ASSOCIATIVE", "a product of floats")]


def test_off(tmp_path: Path) -> None:
    code = Compiled("function f($a) { sort($a); return array_sum($a); }", [INTS], tmp_path)
    assert code.compiled.meta["parallel"] == []
