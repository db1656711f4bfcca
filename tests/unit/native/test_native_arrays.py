"""Arrays of the native library: maps against dict, sorting against tier 0, what the builtins give."""
from __future__ import annotations

import ctypes
import random
import shutil
import subprocess
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

pytest.importorskip("phpjit.codegen.native._library")

from native_calls import INT, POINTER, Native, Value

from phpjit.runtime.ext.standard.array.zend_sort import zend_sort
from phpjit.runtime.values.array import PhpArray

ROOT = Path(__file__).parents[3]


@pytest.mark.parametrize("seed", range(5))
def test_a_map_is_a_dict(seed: int) -> None:
    rnd = random.Random(seed)
    model: dict[int | str, int] = {}
    with Native() as native:
        a = native.unbox(PhpArray([]), "mi")
        assert a is not None
        slot = ctypes.addressof(a) + 8
        put_int = native.function("pj_map_put_int", POINTER, POINTER, POINTER, INT, POINTER)
        put_str = native.function("pj_map_put_str", POINTER, POINTER, POINTER, INT, POINTER)
        drop_int = native.function("pj_map_delete_int", ctypes.c_int, POINTER, POINTER, INT)
        drop_str = native.function("pj_map_delete_str", ctypes.c_int, POINTER, POINTER, INT)
        is_new = INT()
        for step in range(4000):
            key: int | str = rnd.choice([rnd.randint(-40, 40), rnd.randint(0, 9) << 40, f"k{rnd.randint(0, 60)}",
                                         rnd.choice(["", "-0", "007", "1.5", "x" * 30])])
            text = native.unbox(key, "s") if type(key) is str else None
            if rnd.random() < 0.6:
                if text:
                    address = put_str(native.ctx, slot, text.payload, ctypes.addressof(is_new))
                else:
                    address = put_int(native.ctx, slot, key, ctypes.addressof(is_new))
                assert is_new.value == (key not in model)
                Value.from_address(address).payload = step
                model[key] = step
            else:
                gone = (drop_str(native.ctx, slot, text.payload) if text else drop_int(native.ctx, slot, key))
                assert gone == (model.pop(key, None) is not None)
            if step % 200 == 0:
                assert list(native.box(a, "mi").items()) == list(model.items())
        assert list(native.box(a, "mi").items()) == list(model.items())
        assert native.bail == 0


@pytest.mark.parametrize(("text", "key"), [
    ("0", 0), ("12", 12), ("-7", -7), ("9223372036854775807", (1 << 63) - 1), ("-9223372036854775808", -(1 << 63)),
    ("9223372036854775808", None), ("-9223372036854775809", None), ("99999999999999999999", None), ("", None),
    ("-", None), ("-0", None), ("01", None), ("1.5", None), (" 1", None), ("1a", None), ("a", None), ("+1", None)])
def test_string_keys_that_are_ints(text: str, key: int | None) -> None:
    with Native() as native:
        s = native.unbox(text, "s")
        out = INT()
        assert s is not None
        found = native.function("pj_key_of_str", ctypes.c_int, INT, POINTER)(s.payload, ctypes.addressof(out))
        assert (out.value if found else None) == key


def native_usort(items: list[int], compare: Callable[[int, int], int]) -> list[int]:
    function = ctypes.CFUNCTYPE(INT, POINTER, INT, INT, POINTER)(lambda ctx, a, b, env: compare(a, b))
    with Native() as native:
        address = ctypes.cast(function, POINTER).value
        result: PhpArray = native.call("pj_vec_usort", "", ("&vi", PhpArray(items)), address, 0)
        return list(result.l)


@pytest.mark.parametrize("size", [0, 1, 2, 3, 4, 5, 6, 10, 16, 17, 40, 100, 1023, 1024, 3000])
def test_usort_asks_what_tier_0_asks(size: int) -> None:
    rnd = random.Random(size)
    items = [rnd.randint(0, 50) for _ in range(size)]
    for compare in (lambda a, b: (a > b) - (a < b), lambda a, b: a % 7 - b % 7, lambda a, b: 1, lambda a, b: -1,
                    lambda a, b: (a * 31 + b * 17) % 3 - 1):
        asked: list[tuple[int, int]] = []
        told: list[tuple[int, int]] = []

        def greater(x: tuple[int, int], y: tuple[int, int], c: Any = compare, log: Any = asked) -> bool:
            log.append((x[1], y[1]))
            r = c(x[1], y[1])
            return r > 0 or (r == 0 and x[0] > y[0])

        def logged(a: int, b: int, c: Any = compare, log: Any = told) -> int:
            log.append((a, b))
            return int(c(a, b))
        records = list(enumerate(items))
        zend_sort(records, greater)
        assert native_usort(items, logged) == [value for _, value in records]
        assert told == asked


@pytest.mark.parametrize("size", [2, 30, 199, 201, 5000])
@pytest.mark.parametrize("descending", [0, 1])
def test_sort_of_numbers(size: int, descending: int) -> None:
    rnd = random.Random(size)
    ints = [rnd.choice([rnd.randint(-9, 9), rnd.getrandbits(64) - (1 << 63)]) for _ in range(size)]
    floats = [rnd.choice([rnd.gauss(0, 1), float("inf"), -1e300, 0.0, rnd.choice([-0.0, 5e-324])]) for _ in range(size)]
    words = [rnd.choice(["a", "b", "abc", "", "Z", "\xe9"]) + rnd.choice("xyz") for _ in range(size)]
    with Native() as native:
        for code, items in (("vi", ints), ("vf", floats), ("vs", words)):
            got = native.call("pj_vec_sort", "", ("&" + code, PhpArray(list(items))), descending)
            assert repr(got.l) == repr(sorted(items, reverse=bool(descending)))  # type: ignore[type-var]  # known here
        native.call("pj_vec_sort", "", ("&vf", PhpArray([1.0, float("nan"), 0.5])), 0)
        assert native.bail == -5


def m(**elements: Any) -> PhpArray:
    return PhpArray.from_dict(dict(elements))


BUILTINS = [
    ("pj_vec_slice", "vi", [("vi", PhpArray([1, 2, 3, 4])), -3, 2], [2, 3]),
    ("pj_array_slice", "mi", [("mi", m(a=1, b=2, c=3)), 1, (1 << 63) - 1, 0], {"b": 2, "c": 3}),
    ("pj_vec_concat", "vs", [("vs", PhpArray(["a"])), ("vs", PhpArray(["b"]))], ["a", "b"]),
    ("pj_array_merge", "mi", [("mi", m(a=1, b=2)), ("mi", m(a=3, c=4))], {"a": 3, "b": 2, "c": 4}),
    ("pj_array_union", "mi", [("mi", m(a=1)), ("mi", m(a=3, c=4))], {"a": 1, "c": 4}),
    ("pj_array_keys", "v?0050--", [("mi", PhpArray.from_dict({"a": 1, 5: 2}))], ["a", 5]),
    ("pj_array_values", "vi", [("mi", PhpArray.from_dict({"a": 1, 5: 2}))], [1, 2]),
    ("pj_array_flip", "m?0050--", [("ms", m(a="x", b="7"))], {"x": "a", 7: "b"}),
    ("pj_array_unique", "ms", [("vs", PhpArray(["a", "b", "a", "c"]))], {0: "a", 1: "b", 3: "c"}),
    ("pj_array_combine", "mf", [("vs", PhpArray(["a", "8"])), ("vf", PhpArray([0.5, 1.5]))], {"a": 0.5, 8: 1.5}),
    ("pj_array_count_values", "mi", [("vs", PhpArray(["a", "b", "a"]))], {"a": 2, "b": 1}),
    ("pj_vec_chunk", "vvi", [("vi", PhpArray([1, 2, 3])), 2], [[1, 2], [3]]),
    ("pj_range_int", "vi", [10, 1, 4], [10, 6, 2]),
    ("pj_range_float", "vf", [0.0, 1.0, 0.25], [0.0, 0.25, 0.5, 0.75, 1.0]),
    ("pj_explode", "vs", [("s", ", "), ("s", "a, b, c"), 2], ["a", "b, c"]),
    ("pj_str_split", "vs", [("s", "abcde"), 2], ["ab", "cd", "e"]),
    ("pj_implode", "s", [("s", "-"), ("v?007e--", PhpArray([1, 2.5, "x", None, True, False]))], "1-2.5-x--1-"),
    ("pj_array_sum_int", "i", [("vi", PhpArray([1, 2, 3]))], 6),
    ("pj_array_product_int", "i", [("mi", m(a=3, b=4))], 12),
    ("pj_array_max_int", "i", [("vi", PhpArray([4, 9, 2]))], 9),
    ("pj_in_array", "w", [("v?0050--", PhpArray([1, "2"])), ("*i", 2), 0], 1),
    ("pj_in_array", "w", [("v?0050--", PhpArray([1, "2"])), ("*i", 2), 1], 0),
    ("pj_map_asort", "", [("&mi", m(a=3, b=1, c=2)), 1], {"a": 3, "c": 2, "b": 1}),
    ("pj_map_ksort", "", [("&mi", PhpArray.from_dict({"b": 1, "a": 2, 10: 3})), 0], {10: 3, "a": 2, "b": 1}),
]


def plain(value: Any) -> Any:
    if type(value) is not PhpArray:
        return value
    if value.d is None:
        return [plain(v) for v in value.l]
    return {k: plain(v) for k, v in value.items()}


@pytest.mark.parametrize(("name", "result", "args", "expected"), BUILTINS)
def test_builtins(name: str, result: str, args: list[Any], expected: Any) -> None:
    with Native() as native:
        got = plain(native.call(name, result, *args))
        assert native.bail == 0
    assert got == expected
    if isinstance(expected, dict):
        assert list(got.items()) == list(expected.items())


@pytest.mark.parametrize(("name", "result", "args"), [
    ("pj_array_sum_int", "i", [("vi", PhpArray([(1 << 63) - 1, 1]))]),
    ("pj_array_min_int", "i", [("vi", PhpArray([]))]),
    ("pj_array_combine", "mi", [("vs", PhpArray(["a"])), ("vi", PhpArray([]))]),
    ("pj_array_flip", "m?0050--", [("vf", PhpArray([0.5]))]),
    ("pj_implode", "s", [("s", ","), ("vvi", PhpArray([PhpArray([])]))]),
    ("pj_range_int", "vi", [0, 10, 0]), ("pj_vec_fill_int", "vi", [-1, 0]),
    ("pj_explode", "vs", [("s", ""), ("s", "a"), 1]),
])
def test_what_warns_or_throws_bails_out(name: str, result: str, args: list[Any]) -> None:
    with Native() as native:
        native.call(name, result, *args)
        assert native.bail == -5


@pytest.mark.skipif(shutil.which("gcc") is None, reason="needs gcc")
def test_under_the_sanitizers(tmp_path: Path) -> None:
    library = ROOT / "phpjit/codegen/native/library"
    python = [path for path in library.glob("*.c") if "Python.h" in path.read_text() or "objects.h" in path.read_text()
              or "boxing.h" in path.read_text() or "packed.h" in path.read_text()
              or "selected.h" in path.read_text()]
    sources = [path for path in library.glob("*.c") if path not in python and path.name != "memory.c"]
    program = tmp_path / "test_arrays"
    tests = ROOT / "tests/native"
    built = subprocess.run(
        ["gcc", "-g", "-O1", "-std=gnu11", "-D_GNU_SOURCE", "-DPJ_TEST_MALLOC", "-fno-strict-aliasing",
         "-fsanitize=address,undefined", "-fno-sanitize-recover=undefined",
         f"-I{library}", str(tests / "test_arrays.c"), str(tests / "plain_memory.c"),
         *map(str, sources), "-o", str(program), "-lm", "-pthread"], capture_output=True, text=True, check=False)
    if "cannot find" in built.stderr:
        pytest.skip("no sanitizers here")
    assert built.returncode == 0, built.stderr
    run = subprocess.run([str(program), "20"], capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr[:2000]


