"""Boxing and unboxing by the codes of native types (phpjit/codegen/native/library/box.c)."""
from __future__ import annotations

import ctypes
import gc
import sys
from typing import Any

import pytest

pytest.importorskip("phpjit.codegen.native._library")

from native_calls import Native, Value

from phpjit.runtime.values.array import NO_INDEX, PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

MISMATCH = object()


def there_and_back(value: Any, code: str) -> Any:
    with Native() as native:
        unboxed = native.unbox(value, code)
        return MISMATCH if unboxed is None else native.box(unboxed, code)


def same(x: Any, y: Any) -> bool:
    """Tell whether two values are the same, types, forms and next indexes included."""
    if type(x) is PhpArray and type(y) is PhpArray:
        return ((x.d is None) == (y.d is None) and x.next_index() == y.next_index() and x.n == y.n
                and len(x) == len(y)
                and all(k == j and same(v, w) for (k, v), (j, w) in zip(x.items(), y.items(), strict=True)))
    return type(x) is type(y) and repr(x) == repr(y)


def hashed(d: dict[int | str, Any], next_index: int | None = None) -> PhpArray:
    return PhpArray.from_dict(d, next_index)


FITTING = [
    (0, "i"), (-1, "i"), (255, "i"), (1 << 30, "i"), (-(1 << 30), "i"), (1 << 62, "i"), (-(1 << 63), "i"),
    ((1 << 63) - 1, "i"), (1.5, "f"), (-0.0, "f"), (float("nan"), "f"), (True, "b"), (False, "b"), (None, "n"),
    ("", "s"), ("a", "s"), ("\xff", "s"), ("plain", "s"), ("caf\xe9\0\xff", "s"),
    (PhpArray([]), "ve"), (PhpArray([]), "vi"), (PhpArray([1, -5, 1 << 40]), "vi"), (PhpArray([1.5, -0.0]), "vf"),
    (PhpArray([True, False]), "vb"), (PhpArray(["", "a", "\xe9t\xe9"]), "vs"), (PhpArray([None, None]), "vn"),
    (PhpArray([PhpArray([1]), PhpArray([]), PhpArray([2, 3])]), "vvi"),
    (PhpArray([PhpArray([PhpArray([0.5])])]), "vvvf"),
    (hashed({"a": 1, 7: 2, "b": -3}), "mi"), (hashed({-3: "x"}), "ms"), (hashed({}, 5), "mi"), (PhpArray([1, 2]), "mi"),
    (hashed({0: 1, 1: 2}, 9), "mi"), (hashed({"a": PhpArray([1]), "b": PhpArray([])}), "mvi"),
    (hashed({1: None, 0: 1, "x": 2.5, "y": "s", "z": True}), "m?007a--"),
    (None, "?0012--"), (4, "?0012--"), (UNDEF, "?0011--"), (True, "?0008--"), ("text", "?0050--"), (2.5, "?0030--"),
    (PhpArray([1]), "?0082vi-"), (None, "?0082vi-"), (PhpArray([1, "a", PhpArray([3])]), "v?00d0vi-"),
]

NOT_FITTING = [
    (True, "i"), (1.0, "i"), (1 << 63, "i"), (-(1 << 63) - 1, "i"), ("1", "i"), (1, "f"), (1, "b"), (0, "n"), (1, "s"),
    ("\u0100", "s"), (UNDEF, "n"), (UNDEF, "?0012--"), (False, "?0008--"), (1.5, "?0012--"), (1 << 63, "?0010--"),
    (PhpArray([1]), "ve"), (PhpArray([1, True]), "vi"), (PhpArray([1, 2.0]), "vi"), (PhpArray([1.0, 2]), "vf"),
    (PhpArray(["a", None]), "vs"), (PhpArray([PhpArray([1]), PhpArray(["a"])]), "vvi"), (PhpArray([0]), "vb"),
    (hashed({"a": 1}), "vi"), (hashed({"a": "1"}), "mi"), (PhpArray([1]), "i"),
    (PhpArray([1]), "?0012--"), (PhpArray(["a"]), "?0082vi-"), ([1], "vi"), (object(), "?01ff--"), (1, "c1:f0;"),
    (hashed({"\u0100": 1}), "mi"),
]


@pytest.mark.parametrize(("value", "code"), FITTING)
def test_what_fits_comes_back(value: Any, code: str) -> None:
    assert same(there_and_back(value, code), value)


@pytest.mark.parametrize(("value", "code"), NOT_FITTING)
def test_what_does_not_fit_is_a_mismatch(value: Any, code: str) -> None:
    assert there_and_back(value, code) is MISMATCH


def test_references_that_nobody_else_holds_are_values() -> None:
    walked = PhpArray([1, 2])
    held = [walked.ref(k) for k in range(2)]
    assert there_and_back(walked, "vi") is MISMATCH
    mixed = hashed({0: held[0], "a": 2})
    assert there_and_back(mixed, "mi") is MISMATCH
    del held
    assert there_and_back(walked, "vi") is MISMATCH        # the other array holds one
    del walked
    assert same(there_and_back(mixed, "mi"), hashed({0: 1, "a": 2}))
    rows = PhpArray([PhpArray([1, 2]), PhpArray([3])])
    rows.ref(1)
    rows.get(0).ref(1)
    assert same(there_and_back(rows, "vvi"), PhpArray([PhpArray([1, 2]), PhpArray([3])]))


def test_an_array_whose_pointer_has_moved_is_a_mismatch() -> None:
    a = PhpArray([1, 2])
    a.pos = 1
    assert there_and_back(a, "vi") is MISMATCH


def test_a_packed_array_as_a_map_keeps_its_next_index() -> None:
    a = PhpArray([])
    a.n = NO_INDEX
    assert same(there_and_back(a, "mi"), a)


def test_references_are_neither_leaked_nor_lost() -> None:
    big = [10 ** 15 + i for i in range(100)]
    a = hashed({"k": PhpArray(big), "text": PhpArray([])})
    objects = (None, True, False, 0, (), big[0], PhpArray, a, a.get("k"))

    def counts() -> list[int]:
        there_and_back(a, "mvi")
        gc.collect()
        return [sys.getrefcount(x) for x in objects]
    before = counts()
    for _ in range(1000):
        there_and_back(a, "mvi")
        there_and_back(PhpArray(["x"]), "vi")
    assert all(abs(x - y) < 500 for x, y in zip(before, counts(), strict=True))


def test_a_shared_native_array_is_boxed_once() -> None:
    with Native() as native:
        row = native.unbox(PhpArray([1, 2]), "vi")
        assert row is not None
        rows = native.function("pj_vec_fill_array", ctypes.c_int64, *[ctypes.c_int64] * 3)(native.ctx, 3, row.payload)
        made = native.box(Value(6, rows), "vvi")
        assert [x.l for x in made.l] == [[1, 2]] * 3
        assert made.l[0] is made.l[2]


def test_deep_nesting_is_a_mismatch_not_a_crash() -> None:
    a = PhpArray([])
    for _ in range(5000):
        a = PhpArray([a])
    assert there_and_back(a, "v" * 5000 + "e") is MISMATCH


class Point:
    """Stands for a PHP class."""

    def __init__(self, x: Any, following: Any = None) -> None:
        self.x = x
        self.next = following


POINT = ("Point", Point, (("x", b"i"), ("next", b"?0102-o5:Point")))


def with_layouts(native: Native) -> None:
    native.layouts = (POINT,)  # type: ignore[attr-defined]  # borrowed by the region
    set_layouts = native.function("pj_set_layouts", None, ctypes.c_void_p, ctypes.py_object)
    set_layouts(native.ctx, native.layouts)  # type: ignore[attr-defined]  # known here


def test_an_object_comes_back_as_itself() -> None:
    last = Point(2)
    first = Point(1, last)
    last.next = first       # a cycle
    with Native() as native:
        with_layouts(native)
        one = native.unbox(first, "o5:Point")
        two = native.unbox(PhpArray([first, last]), "vo5:Point")
        assert one is not None and two is not None
        cells = (ctypes.c_int64 * 6).from_address(two.payload)
        assert cells[4] == one.payload      # the same copy
        assert native.box(one, "o5:Point") is first
        assert [*native.box(two, "vo5:Point").l] == [first, last]


def test_an_object_with_another_property_is_a_mismatch() -> None:
    with Native() as native:
        with_layouts(native)
        assert native.unbox(Point(1.5), "o5:Point") is None
        assert native.unbox(Point(1, Point("x")), "o5:Point") is None
        assert native.unbox(PhpArray([1]), "o5:Point") is None
        assert native.unbox(Point(1), "o4:Poin") is None


def put_over(ref: Ref, values: PhpArray, code: str, allocations: int | None = None) -> bool:
    """Give a Ref new contents in place; `allocations`: memory ends after so many.  Tell whether it was in place."""
    with Native() as native:
        unboxed = native.unbox(values, code)
        assert unboxed is not None
        place, text = ctypes.addressof(unboxed), native.code(code)
        box = native.function("pj_box_ref", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p,
                              ctypes.c_char_p)
        put = native.function("pj_put_ref", None, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p, ctypes.c_void_p)
        made = box(native.ctx, id(ref), place, text)
        in_place: bool = made == id(ref.v)
        if allocations is None:
            put(native.ctx, id(ref), made, place)
            return in_place
        testcapi = pytest.importorskip("_testcapi")
        testcapi.set_nomemory(allocations, 0)
        try:
            put(native.ctx, id(ref), made, place)
        finally:
            testcapi.remove_mem_hooks()
        return in_place


@pytest.mark.parametrize(("old", "code"), [
    (lambda: PhpArray([n / 2 for n in range(3000)]), "vf"),
    (lambda: hashed({f"k{n}": n / 2 for n in range(3000)}), "mf"),
])
def test_memory_that_ends_while_an_array_is_written_in_place_is_an_exception(old: Any, code: str) -> None:
    ref = Ref(old())
    shared = list(ref.v.values())         # so that each element needs a new object
    new = hashed({key: value + 1 for key, value in ref.v.items()}) if code[0] == "m" else PhpArray(
        [value + 1 for value in shared])
    assert put_over(ref, new, code)
    assert list(ref.v.values()) == [value + 1 for value in shared]
    shared = list(ref.v.values())
    with pytest.raises(MemoryError):
        put_over(ref, new, code, 20)
    assert len(ref.v) == 3000
    assert list(ref.v.values()) == list(new.values())
