"""The driver, the one function of the parallel tier that numba compiles: prange over slots, each calls C.

    void drive(run, job, slots)     calls run(job, slot) for slot = 0 .. slots - 1 on numba's threads

This module imports numba (a third of a second): `object_code` runs it in a child process, whose result is kept on disk.
The object file is linked by phpjit, without numba: see layer.py.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir
from numba import cfunc, njit, prange, types
from numba.extending import intrinsic as numba_intrinsic

SIGNATURE = "void(intp, intp, intp)"


def intrinsic(function: Callable[..., Any]) -> Any:
    """Make an intrinsic of numba's; it has no types for mypy."""
    return numba_intrinsic(function)


@intrinsic
def _call(context: Any, run: Any, job: Any, slot: Any) -> Any:
    """Call run(job, slot), a C function by its address: no recompilation, and nothing that a cache cannot hold."""
    def emit(target: Any, builder: Any, signature: Any, args: Any) -> Any:
        word = ir.IntType(64)
        function = ir.FunctionType(ir.VoidType(), [word, word])
        builder.call(builder.inttoptr(args[0], function.as_pointer()), args[1:])
        return target.get_dummy_value()
    return types.void(types.intp, types.intp, types.intp), emit


@intrinsic
def _mask(context: Any) -> Any:
    """Return how many threads numba's own code uses on this thread; none before numba has been asked."""
    def emit(target: Any, builder: Any, signature: Any, args: Any) -> Any:
        function = ir.FunctionType(ir.IntType(32), [])
        called = builder.call(_declared(builder, function, "get_num_threads"), [])
        return builder.sext(called, ir.IntType(64))
    return types.int64(), emit


@intrinsic
def _set_mask(context: Any, threads: Any) -> Any:
    """Say how many threads the next prange of this thread uses; 0: numba's default."""
    def emit(target: Any, builder: Any, signature: Any, args: Any) -> Any:
        function = ir.FunctionType(ir.VoidType(), [ir.IntType(32)])
        builder.call(_declared(builder, function, "set_num_threads"), [builder.trunc(args[0], ir.IntType(32))])
        return target.get_dummy_value()
    return types.void(types.intp), emit


def _declared(builder: Any, function: Any, name: str) -> Any:
    """Return a C function of numba's threading layer; numba declares the same ones, returning 64 bits."""
    found = builder.module.globals.get(name)
    if found is None:
        return ir.Function(builder.module, function, name)
    return builder.bitcast(found, function.as_pointer())


@njit(SIGNATURE, parallel=True, nogil=True)
def _slots(run: int, job: int, slots: int) -> None:
    for slot in prange(slots):
        _call(run, job, slot)


@njit(SIGNATURE, nogil=True)
def _masked(run: int, job: int, slots: int) -> None:
    before = _mask()
    _set_mask(slots)
    _slots(run, job, slots)
    _set_mask(max(before, 0))


def compile_driver() -> tuple[bytes, str]:
    """Return (object bytes, name of the C function in it)."""
    @cfunc(SIGNATURE)
    def drive(run: int, job: int, slots: int) -> None:
        _masked(run, job, slots)
    made: Any = drive
    return made._library._get_compiled_object(), made.native_name
