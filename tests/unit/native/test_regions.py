"""The region driver (phpjit/codegen/native/library/region.c): commits, bail-outs, cells, exceptions.

The kernels are Python functions here: `kernel(ctx, state) -> exit code`.
"""
from __future__ import annotations

import ctypes
import gc
import signal
import time
import weakref
from collections.abc import Callable, Iterator
from typing import Any

import pytest

pytest.importorskip("phpjit.codegen.native._library")

from native_calls import INT, POINTER, Value

from phpjit.codegen.native.library import load
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

CELL, WRITTEN = 1, 2
KERNEL = ctypes.CFUNCTYPE(INT, POINTER, POINTER)
SYMBOLS = load().symbols
LIBRARY = load().module
pj_slice = ctypes.CFUNCTYPE(INT, POINTER, POINTER, INT)(SYMBOLS["pj_slice"])
Inputs = tuple[tuple[bytes, int], ...]


class State:
    """What a kernel sees."""

    def __init__(self, ctx: int, address: int, slots: int) -> None:
        self.ctx = ctx
        self.slots = slots
        self.address = address
        self.values = (Value * slots).from_address(address)

    def set_int(self, slot: int, value: int) -> None:
        self.values[slot].tag = 3
        self.values[slot].payload = value

    def bail(self, code: int) -> int:
        INT.from_address(self.ctx).value = code
        return 0

    def commit(self) -> int:
        return pj_slice(self.ctx, self.address, self.slots)


def region(kernel: Callable[[State], int], inputs: Inputs, slots: int, results: tuple[tuple[int, bytes], ...],
           returned: tuple[int, bytes] | None = None, layouts: Any = None) -> Callable[..., Any]:
    function = KERNEL(lambda ctx, state: kernel(State(ctx, state, slots)))
    address = ctypes.cast(function, POINTER).value
    made: Callable[..., Any] = LIBRARY.make_region(address, inputs, slots, results, returned, layouts, function)
    return made


@pytest.fixture(autouse=True)
def nothing_left() -> Iterator[None]:
    LIBRARY.last_bail()
    yield
    assert LIBRARY.last_bail() == (0, 0)


def test_results_and_exit_code() -> None:
    def kernel(state: State) -> int:
        state.set_int(1, state.values[0].payload + state.values[1].payload)
        return 1
    add = region(kernel, ((b"i", 0), (b"i", 0), (b"vi", 0)), 4, ((1, b"i"), (2, b"vi")))
    items = PhpArray([1, 2])
    total, same, code = add(4, 5, items)
    assert (total, same.l, code) == (9, [1, 2], 1)
    assert same is not items
    assert LIBRARY.run_region(add, 1, 2, items)[0] == 3


def test_a_return_value() -> None:
    def kernel(state: State) -> int:
        state.set_int(1, 42)
        return 2 if state.values[0].payload else 1
    f = region(kernel, ((b"b", 0),), 2, (), (1, b"i"))
    assert f(True) == (42, 2)
    assert f(False) == (None, 1)


def test_what_a_region_cost() -> None:
    def kernel(state: State) -> int:
        time.sleep(0.01)
        return 1
    items = PhpArray(list(range(100_000)))
    region(kernel, ((b"vi", 0),), 1, ((0, b"vi"),))(items)
    copying, running = LIBRARY.last_cost()
    assert running > 0.009
    assert copying > 1e-5
    nothing, costs = region(lambda state: 1, (), 0, ()), []
    for _ in range(20):                 # something else may run in between, though hardly each time
        nothing()
        costs.append(LIBRARY.last_cost()[0])
    assert min(costs) < copying


def test_a_mismatch_starts_nothing() -> None:
    f = region(lambda state: 1 // 0, ((b"i", 0), (b"vi", 0)), 3, ())
    assert f(1, PhpArray(["a"])) is None
    assert LIBRARY.last_bail() == (0, 1)
    with pytest.raises(TypeError, match="takes 2 values"):
        f(1)


def test_a_bail_out_without_commit_gives_nothing() -> None:
    def kernel(state: State) -> int:
        state.set_int(0, 99)
        return state.bail(17)
    cell = Ref(1)
    assert region(kernel, ((b"i", CELL | WRITTEN),), 2, ())(cell) is None
    assert LIBRARY.last_bail() == (17, 0)
    assert cell.v == 1


def test_a_bail_out_goes_back_to_the_last_commit() -> None:
    def kernel(state: State) -> int:
        for i in range(1, 6):
            state.set_int(0, i)
            if i == 4:
                return state.bail(3)
            state.commit()
        return 1
    cell = Ref(0)
    f = region(kernel, ((b"i", CELL | WRITTEN), (b"s", 0), (b"vi", 0)), 4, ((1, b"s"), (2, b"vi")), (3, b"i"))
    text, items, returned, code = f(cell, "text", PhpArray([7]))
    assert (cell.v, text, items.l, returned, code) == (3, "text", [7], None, 0)
    assert LIBRARY.last_bail() == (3, 0)


def test_a_commit_holds_what_the_kernel_releases() -> None:
    release = ctypes.CFUNCTYPE(None, POINTER, POINTER, ctypes.c_int)(SYMBOLS["pj_release"])
    fill = ctypes.CFUNCTYPE(INT, POINTER, INT, INT)(SYMBOLS["pj_vec_fill_int"])

    def kernel(state: State) -> int:
        for i in range(3):
            release(state.ctx, state.values[0].payload, 6)
            state.values[0].payload = fill(state.ctx, 3, i)
            if i == 2:
                return state.bail(5)
            state.commit()
        return 1
    items, code = region(kernel, ((b"vi", 0),), 2, ((0, b"vi"),))(PhpArray([8, 8, 8, 8]))
    assert (items.l, code) == ([1, 1, 1], 0)
    assert LIBRARY.last_bail() == (5, 0)


def test_cells() -> None:
    def kernel(state: State) -> int:
        state.set_int(0, 5)
        state.set_int(1, 6)
        return 1
    f = region(kernel, ((b"?0011--", CELL | WRITTEN), (b"i", CELL)), 3, ())
    unset, read = Ref(UNDEF), Ref(1)
    assert f(unset, read) == (1,)
    assert (unset.v, read.v) == (5, 1)
    assert f(read, read) is None
    assert LIBRARY.last_bail() == (-7, 1)
    typed = Ref(1)
    typed.types = (object(),)
    assert f(unset, typed) is None
    assert LIBRARY.last_bail() == (0, 1)
    assert f(unset, 1) is None
    assert LIBRARY.last_bail() == (0, 1)


def test_an_array_of_a_cell_is_written_in_place() -> None:
    class Vector(ctypes.Structure):
        _fields_ = (("count", INT), ("len", INT), ("cap", INT), ("kind", INT), ("items", ctypes.c_double * 3))

    def kernel(state: State) -> int:
        items = Vector.from_address(state.values[0].payload).items
        items[0], items[2] = items[2], 7.5
        return 1
    f = region(kernel, ((b"vf", CELL | WRITTEN),), 2, ())
    held = float("3.5")
    array = PhpArray([float("1.5"), float("2.5"), held])
    items, first = id(array.l), id(array.l[0])
    cell = Ref(array)
    del array
    assert f(cell) == (1,)
    assert (id(cell.v.l), id(cell.v.l[0])) == (items, first)
    assert (cell.v.l, held) == ([3.5, 2.5, 7.5], 3.5)

    copy = cell.v                   # somebody else has the array
    assert f(cell) == (1,)
    assert (cell.v.l, copy.l) == ([7.5, 2.5, 7.5], [3.5, 2.5, 7.5])
    del copy
    items = cell.v.l                # or iterates over its list
    assert f(cell) == (1,)
    assert (cell.v.l, items) == ([7.5, 2.5, 7.5], [7.5, 2.5, 7.5])
    assert cell.v.l is not items


def test_an_object_lives_until_its_result_is_stored() -> None:
    class Thing:
        pass
    layouts = (("Thing", Thing, ()),)
    f = region(lambda state: 1, ((b"i", CELL | WRITTEN), (b"o5:Thing", CELL)), 3, ((1, b"o5:Thing"),), None, layouts)
    thing = Thing()
    gone = weakref.ref(thing)
    cell = Ref(thing)
    del thing
    made, code = f(Ref(1), cell)
    assert made is cell.v and code == 1
    del made, cell
    gc.collect()
    assert gone() is None
    Thing.region = f        # type: ignore[attr-defined]  # a cycle through the layouts
    gone = weakref.ref(Thing)
    del f, Thing, layouts
    gc.collect()
    assert gone() is None


SIGNALLED = """
define i64 @kernel(i8* %ctx, i64* %state) {{
  %payload = getelementptr i64, i64* %state, i64 1
  store i64 8, i64* %payload
  %raise = inttoptr i64 {raising} to i32 (i32)*
  %ignored = call i32 %raise(i32 {number})
  %at = getelementptr i8, i8* %ctx, i64 16
  %interrupt = bitcast i8* %at to i64*
  store i64 1, i64* %interrupt
  %slice = inttoptr i64 {slice} to i64 (i8*, i64*, i64)*
  %bail = call i64 %slice(i8* %ctx, i64* %state, i64 2)
  store i64 9, i64* %payload
  ret i64 1
}}
"""


def test_a_signal_keeps_what_was_committed() -> None:
    binding = pytest.importorskip("llvmlite.binding")
    binding.initialize_native_target()
    binding.initialize_native_asmprinter()
    raising = ctypes.cast(ctypes.CDLL(None)["raise"], POINTER).value
    module = binding.parse_assembly(SIGNALLED.format(raising=raising, number=int(signal.SIGUSR1),
                                                     slice=SYMBOLS["pj_slice"]))
    machine = binding.Target.from_default_triple().create_target_machine()
    engine = binding.create_mcjit_compiler(module, machine)
    engine.finalize_object()

    class Alarm(Exception):
        pass

    def handler(number: int, frame: Any) -> None:
        raise Alarm
    old = signal.signal(signal.SIGUSR1, handler)
    try:
        cell = Ref(0)
        f = LIBRARY.make_region(engine.get_function_address("kernel"), ((b"i", CELL | WRITTEN),), 2, ())
        with pytest.raises(Alarm):
            f(cell)
        assert cell.v == 8
    finally:
        signal.signal(signal.SIGUSR1, old)


def test_functions() -> None:
    calls = []

    def fallback(*args: Any) -> Any:
        calls.append(args)
        return "tier 0"
    entry = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object, POINTER, INT)
    pj_fallback = ctypes.PYFUNCTYPE(ctypes.py_object, ctypes.py_object, POINTER, INT)(SYMBOLS["pj_fallback"])
    wrap = entry(lambda self, args, n: n if n == 1 else pj_fallback(self, args, n))
    address = ctypes.cast(wrap, POINTER).value
    for layouts in (None, ()):
        f = LIBRARY.make_function(address, "name", fallback, layouts, wrap)
        assert f.__name__ == "name"
        assert f(5) == 1
        assert f(1, 2) == "tier 0"
    assert calls == [(1, 2), (1, 2)]
    kept = weakref.ref(fallback)
    del f, fallback
    gc.collect()
    assert kept() is None


def test_objects_made_by_native_code_are_never_committed() -> None:
    class Thing:
        pass
    alloc = ctypes.CFUNCTYPE(INT, POINTER, INT)(SYMBOLS["pj_alloc_zero"])
    layouts = (("Thing", Thing, ()),)
    inputs = ((b"i", CELL | WRITTEN), (b"?0102-o5:Thing", 0))

    give_up = False

    def kernel(state: State) -> int:
        for i in range(1, 5):
            state.set_int(0, i)
            if i > 2:               # a new object is in the variable
                made = alloc(state.ctx, 32)
                INT.from_address(made).value = 1
                state.values[1].tag, state.values[1].payload = 7, made
            state.commit()
        return state.bail(4) if give_up else 1
    for why in (-8, 4):
        cell = Ref(0)
        thing, code = region(kernel, inputs, 3, ((1, b"?0102-o5:Thing"),), None, layouts)(cell, None)
        assert (cell.v, thing, code) == (2, None, 0)
        assert LIBRARY.last_bail() == (why, 0)
        give_up = True


def test_a_limit_on_the_length_of_arrays() -> None:
    f = LIBRARY.make_limited(lambda *args: ("native", *args), lambda *args: ("tier 0", *args), 3)
    short, long = PhpArray([1, 2]), PhpArray([1, 2, 3, 4])
    assert f(1, short) == ("native", 1, short)
    assert f(long)[0] == "tier 0"
    assert f(short, Ref(short))[0] == "tier 0"
    assert f(Ref(5), "abcdef")[0] == "native"
    assert f() == ("native",)


def test_work_over_buffers_that_gives_up_leaves_no_reason_behind() -> None:
    def kernel(ctx: int, env: int, start: int, end: int, partial: int) -> None:
        INT.from_address(ctx).value = 17
    function = ctypes.CFUNCTYPE(None, POINTER, POINTER, INT, INT, POINTER)(kernel)
    address = ctypes.cast(function, POINTER).value
    assert LIBRARY.run_buffers(address, bytes(64), 1, LIBRARY.parallel_site(b"map|1|/a.php")) == 17
    assert LIBRARY.last_bail() == (0, 0)
