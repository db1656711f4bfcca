"""PHP functions over NumPy arrays, pandas and Arrow columns: what `f.map` gives, natively and element by element."""
from __future__ import annotations

import math
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import numpy as np
import pandas as pd
import pyarrow as pa
import pytest

from phpjit import Engine, PhpError
from phpjit.embedding.api import LoadedFile
from phpjit.embedding.errors import BorderError
from phpjit.errors import PhpjitError

LIBRARY = r'''<?php
function price(float $x, int $n = 2): float { return $x * $n + sqrt($x); }
function add(int $a, int $b): int { return $a + $b; }
function loose($a, $b) { return $a + $b; }
function positive(float $x): bool { return $x > 0; }
function either(int $x) { return $x % 2 ? $x / 2 : $x; }
function label(int $x): string { return "n$x"; }
function pick(int $x): int { if ($x === 3) throw new DomainException("three"); return 10 * $x; }
function counted(int $x): int { static $n = 0; return $x + ++$n; }
function told(int $x): int { echo $x, ";"; return $x; }
function long(int $x): int { $s = 0; for ($i = 0; $i < $x; $i++) { $s += $i & 7; } return $s; }
function chain(int $x): int {
    for ($i = 0; $i < 1000000; $i++) { $x = ($x * 1103515245 + 12345) & 0x7fffffff; }
    return $x;
}
function parts(float $x, float $y): float { $s = 0.0; for ($i = 1; $i <= 8; $i++) { $s += $x / ($y + $i); } return $s; }
function taxed(float $x, int $base = 8, float $rate = 0.19): float { return ($base + 2 * $x) * $rate; }
function tagged(float $x, string $tag = "é", int $times = 1): string { return str_repeat($tag, $times) . $x; }
function since(float $x, int $base = PHP_INT_SIZE + 1, float $rate = 0.19): float { return ($base + $x) * $rate; }
class Tax { public static function of(float $x): float { return $x * 0.19; } }
'''


@pytest.fixture(params=[0, "auto"])
def lib(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[LoadedFile]:
    path = tmp_path / "lib.php"
    path.write_text(LIBRARY)
    with Engine(tier=request.param, cache=None).load(path) as loaded:
        yield loaded


def same(made: Any, expected: Any, dtype: str) -> None:
    assert isinstance(made, np.ndarray)
    assert made.dtype == dtype
    assert made.tolist() == np.asarray(expected).tolist()


def test_floats_and_a_scalar(lib: LoadedFile) -> None:
    x = np.array([0.0, 1.0, 2.25])
    same(lib.function("price").map(x, 3), [0.0, 4.0, 8.25], "float64")
    same(lib.function("price").map(x), [0.0, 3.0, 6.0], "float64")


def test_arguments_by_name(lib: LoadedFile) -> None:
    x = np.array([0.0, 1.0, 2.25])
    same(lib.function("price").map(x, n=3), [0.0, 4.0, 8.25], "float64")
    same(lib.function("price").map(n=np.array([1, 2, 4]), x=x), [0.0, 3.0, 10.5], "float64")
    same(lib.function("taxed").map(x, rate=0.5), [4.0, 5.0, 6.25], "float64")
    assert lib.function("tagged").map(np.array([0.5, 1.5]), times=2).tolist() == ["éé0.5", "éé1.5"]
    with pytest.raises(PhpError, match=r"Unknown named parameter \$m"):
        lib.function("price").map(x, m=3)
    with pytest.raises(PhpError, match=r"Named parameter \$x overwrites previous argument"):
        lib.function("price").map(x, x=x)
    with pytest.raises(PhpError, match=r"price\(\): Argument #1 \(\$x\) not passed"):
        lib.function("price").map(n=np.array([1]))
    with pytest.raises(TypeError, match=r"give \$base, too: its default is an expression"):
        lib.function("since").map(x, rate=0.5)


@pytest.mark.parametrize("dtype", ["i1", "i2", "i4", "i8", "u1", "u2", "u4", "u8", ">i4", "<i2"])
def test_every_kind_of_int(lib: LoadedFile, dtype: str) -> None:
    same(lib.function("add").map(np.array([1, 2, 100], dtype), 5), [6, 7, 105], "int64")


def test_ints_to_the_limits(lib: LoadedFile) -> None:
    f = lib.function("add")
    same(f.map(np.array([-2**63, 2**63 - 2]), np.array([0, 1])), [-2**63, 2**63 - 1], "int64")
    with pytest.raises(PhpError, match="must be of type int, float returned"):
        f.map(np.array([1, 2**63 - 1]), 1)
    with pytest.raises(BorderError, match="18446744073709551615 does not fit"):
        f.map(np.array([2**64 - 1], "u8"), 1)


def test_an_overflow_becomes_a_float_as_in_php(lib: LoadedFile) -> None:
    made = lib.function("loose").map(np.array([1, 2**63 - 1]), 1)
    same(made, [2.0, 9.2233720368547758e18], "float64")


@pytest.mark.parametrize("dtype", ["f2", "f4", "f8", ">f8"])
def test_every_kind_of_float(lib: LoadedFile, dtype: str) -> None:
    same(lib.function("positive").map(np.array([-1, 0, 0.5], dtype)), [False, False, True], "bool")


def test_nan_infinity_and_minus_zero(lib: LoadedFile) -> None:
    made = lib.function("loose").map(np.array([math.nan, math.inf, -0.0]), -0.0)
    assert math.isnan(made[0]) and made[1] == math.inf and math.copysign(1, made[2]) == -1


def test_broadcasting_and_strides(lib: LoadedFile) -> None:
    f = lib.function("add")
    grid = np.arange(12).reshape(3, 4)
    same(f.map(grid, np.arange(4)), grid + np.arange(4), "int64")
    same(f.map(grid.T, grid.T), grid.T * 2, "int64")
    same(f.map(np.arange(10)[::-3], np.arange(4)), np.arange(10)[::-3] + np.arange(4), "int64")
    same(f.map(np.arange(3)[:, None], np.arange(2)), np.arange(3)[:, None] + np.arange(2), "int64")
    same(f.map(np.empty((0, 3), int), 1), np.empty((0, 3)), "int64")
    with pytest.raises(ValueError, match=r"could not be broadcast|shape mismatch"):
        f.map(np.arange(3), np.arange(4))
    assert f.map(2, 3) == 5


def test_results_of_several_kinds(lib: LoadedFile) -> None:
    same(lib.function("either").map(np.arange(4)), [0.0, 0.5, 2.0, 1.5], "float64")
    made = lib.function("either").map(np.array([2**60, 1]))
    assert made.dtype == object and made.tolist() == [2**60, 0.5]
    assert lib.function("label").map([1, 2]).tolist() == ["n1", "n2"]


def test_exceptions_are_those_of_the_lowest_element(lib: LoadedFile) -> None:
    with pytest.raises(PhpError, match="three"):
        lib.function("pick").map(np.array([1, 3, 3]))
    same(lib.function("pick").map(np.array([1, 2])), [10, 20], "int64")


def test_divisions_by_zero_are_found_in_each_place(lib: LoadedFile) -> None:
    f, x = lib.function("parts"), np.linspace(-5.0, 9.0, 5000)
    y = np.linspace(0.5, 70.0, 5000)
    expected = [sum(a / (b + i) for i in range(1, 9)) for a, b in zip(x.tolist(), y.tolist(), strict=True)]
    for _ in range(2):
        same(f.map(x, y), expected, "float64")
        for place in (4999, 2500, 1024, 1023, 1, 0):
            z = y.copy()
            z[place] = -3.0
            with pytest.raises(PhpError, match="Division by zero"):
                f.map(x, z)
    same(f.map(np.array([math.inf, 0.0]), np.array([1.0, -1e308])), [math.inf, 0.0], "float64")


def test_functions_with_effects_run_in_order(lib: LoadedFile) -> None:
    same(lib.function("counted").map(np.array([10, 20, 30])), [11, 22, 33], "int64")
    same(lib.function("told").map(np.array([1, 2])), [1, 2], "int64")
    assert lib.output() == b"1;2;"


def test_out(lib: LoadedFile) -> None:
    f, x = lib.function("add"), np.arange(4)
    room = np.zeros(4, int)
    assert f.map(x, 1, out=room) is room and room.tolist() == [1, 2, 3, 4]
    assert f.map(room, 1, out=room).tolist() == [2, 3, 4, 5]            # in place
    assert f.map(x, 1, out=np.zeros(8)[::2]).tolist() == [1.0, 2.0, 3.0, 4.0]
    with pytest.raises(ValueError, match="out must be an array of the shape"):
        f.map(x, 1, out=np.zeros(3))
    with pytest.raises(TypeError, match="Cannot cast"):
        lib.function("price").map(np.ones(4), 1, out=np.zeros(4, int))


def test_columns_of_pandas_and_arrow(lib: LoadedFile) -> None:
    f = lib.function("price")
    for one in (pd.Series([1.0, 4.0]), pa.array([1.0, 4.0]), pa.chunked_array([[1.0], [4.0]]), [1.0, 4.0], (1, 4)):
        same(f.map(one, 1), [2.0, 6.0], "float64")
    same(lib.function("add").map(pd.array([1, 2], dtype="Int64"), 1), [2, 3], "int64")
    with pytest.raises(PhpError, match="must be of type int, null given"):
        lib.function("add").map(pa.array([1, None]), 1)
    with pytest.raises(PhpError, match="must be of type int, null given"):
        lib.function("add").map(pd.array([1, None], dtype="Int64"), 1)


def test_numpy_values_cross_the_border(lib: LoadedFile) -> None:
    f = lib.function("loose")
    assert f(np.int64(2), np.float32(0.5)) == 2.5
    assert f(np.arange(2), np.array([[7], [8], [9]])) == [0, 1, [9]]


def test_static_methods(lib: LoadedFile) -> None:
    same(lib.function("Tax::of").map(np.array([100.0])), [19.0], "float64")


def test_a_ufunc(lib: LoadedFile) -> None:
    u = lib.function("add").as_ufunc()
    assert (u.nin, u.nout, u.nargs, u.__name__) == (2, 1, 3, "add")
    same(u(np.array([1, 2]), [3, 4]), [4, 6], "int64")
    same(u(np.array([1, 2]), 1, where=[True, False]), [2, 0], "int64")
    same(u(np.array([1, 2]), 1, dtype=float), [2.0, 3.0], "float64")
    assert u.reduce([1, 2, 3]) == 6 and u.reduce([], initial=5) == 5
    same(u.reduce(np.arange(6).reshape(2, 3)), [3, 5, 7], "int64")
    assert u.reduce(np.arange(6).reshape(2, 3), axis=None) == 15
    same(u.accumulate([1, 2, 3]), [1, 3, 6], "int64")
    same(u.outer([1, 2], [10, 20]), [[11, 21], [12, 22]], "int64")
    with pytest.raises(ValueError, match="initial"):
        u.reduce([])


def test_wrong_arguments(lib: LoadedFile) -> None:
    with pytest.raises(TypeError, match="at least one array"):
        lib.function("add").map()
    with pytest.raises(PhpError, match="Too few arguments"):
        lib.function("add").map(np.array([1]))
    with pytest.raises(PhpError, match=r'must be of type int, string given'):
        lib.function("add").map(["x"], 1)


def test_what_is_told_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phpjit.codegen.parallel.budget.cores", lambda: 2)
    path = tmp_path / "lib.php"
    path.write_text(LIBRARY)
    with Engine(cache=None).load(path) as lib:
        f, g = lib.function("price"), lib.function("label")
        assert f.safety.safe and not lib.function("told").safety.safe
        f.map(np.array([1.0]))
        g.map(np.array([1]))
        native, serial = f.explain().maps, g.explain().maps
        place, = f.explain().parallel.places         # the function's own decisions, not only the engine's
        assert place.site is not None and (place.kind, place.file, place.site.calls) == ("map", str(path), 1)
        assert [row.tier for row in native] == [1] and [row.tier for row in serial] == [0]
        assert "neither int, float nor bool" in str(g.explain())
        assert lib.function("long").map(np.array([10, 100_000])).tolist() == [29, 350000]
        assert [row.tier for row in lib.function("long").explain().maps] == [1]


NEVER = """<?php
namespace Shop;
function a(int $x): int { return $x; } function logs(float $x): float {
    file_put_contents('/dev/null', "$x");
    return $x;
} function b(int $x): int { echo $x; return $x; }
class A {
    static function s(int $x): int { return $x; }
    static function keeps(int $x): int { return $GLOBALS['n'] = $x; }
}
"""


def test_arrow_columns_that_have_to_be_copied(tmp_path: Path) -> None:
    path = tmp_path / "lib.php"
    path.write_text("<?php function up(string $s): string { return strtoupper($s); }"
                    "function no(bool $b) { return !$b; }")
    with Engine(cache=None).load(path) as lib:
        assert lib.function("up").map(pa.array(["a", "b"])).tolist() == ["A", "B"]
        assert lib.function("up").map(pa.chunked_array([["a"], ["b"]])).tolist() == ["A", "B"]
        same(lib.function("no").map(pa.array([True, False])), [False, True], "bool")


def test_functions_that_can_never_be_native_say_why_and_work(tmp_path: Path) -> None:
    path = tmp_path / "lib.php"
    path.write_text(NEVER)
    with Engine(cache=None).load(path) as lib:
        f = lib.function("Shop\\logs")
        assert f.map(np.array([1.5, 2.5])).tolist() == [1.5, 2.5]
        assert not f.safety.safe and f.safety.name == "Shop\\logs"
        assert "line 4: file_put_contents() reads or writes files" in str(f.explain())
        assert "\n  a()" not in str(f.explain())
        assert lib.function("Shop\\a").safety.safe and not lib.function("Shop\\b").safety.safe      # on one line
        assert "a superglobal is used" in str(lib.function("Shop\\A::keeps").explain())
        assert lib.function("Shop\\A::s").safety.safe and not lib.function("Shop\\A::keeps").safety.safe
        with pytest.raises(PhpjitError, match="no function of a PHP file"):
            assert lib.function("sqrt").safety


def test_no_elements_have_the_kind_that_some_would_have(tmp_path: Path) -> None:
    path = tmp_path / "lib.php"
    path.write_text("<?php function sq($x) { return $x * $x; } function half(int $x): int { return intdiv($x, 2); }"
                    "function out(float $x): float { echo $x; return $x; }"
                    "function text(int $x): string { return 'x'; }")
    for options in ({}, {"tier": 0}):
        with Engine(cache=None, **options).load(path) as lib:
            kinds = [str(lib.function(name).map(np.zeros((0, 3))).dtype) for name in ("sq", "half", "out", "text")]
            assert kinds == ["object" if options else "float64", "int64", "float64", "object"]
            assert lib.function("sq").map(np.zeros((0, 3))).shape == (0, 3)


def test_the_second_run_compiles_nothing(tmp_path: Path) -> None:
    path = tmp_path / "lib.php"
    path.write_text(LIBRARY)
    compiles = []
    for _ in range(2):
        engine = Engine(cache=str(tmp_path / "cache"))
        with engine.load(path) as lib:
            same(lib.function("price").map(np.array([4.0])), [10.0], "float64")
        compiles.append(engine.tiering.compiles)
    assert compiles == [1, 0]


@pytest.mark.parametrize("parallel", ["off", "auto"])
def test_half_a_second_stays_native(parallel: str, tmp_path: Path) -> None:
    path = tmp_path / "lib.php"
    path.write_text(LIBRARY)
    with Engine(cache=None, parallel=parallel).load(path) as loaded:
        f = loaded.function("chain")
        assert len(set(f.map(np.arange(400)).tolist())) == 400
        assert [row.bailouts for row in f.explain().maps] == [[]]
