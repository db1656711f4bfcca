"""Calls functions of the native library from tests: Python values in and out by the codes of native types.

    with Native() as native:
        native.call("pj_vec_slice", "vi", ("vi", PhpArray([1, 2, 3])), 1, 1)      ->   PhpArray([2])
"""
from __future__ import annotations

import ctypes
from types import TracebackType
from typing import Any

from phpjit.codegen.native.library import load

INT = ctypes.c_int64
POINTER = ctypes.c_void_p


class Value(ctypes.Structure):
    """pj_value."""

    _fields_ = [("tag", INT), ("payload", INT)]


class Native:
    """A region in which functions are called; it ends with the `with`."""

    def __init__(self) -> None:
        self.symbols = load().symbols
        self.ctx = 0
        self.codes: dict[str, bytes] = {}   # they must live as long as the region

    def code(self, code: str) -> bytes:
        """Return a code as the library takes it."""
        return self.codes.setdefault(code, code.encode("latin-1"))

    def function(self, name: str, result: Any, *parameters: Any) -> Any:
        """Return a function of the library."""
        return ctypes.PYFUNCTYPE(result, *parameters)(self.symbols[name])

    def __enter__(self) -> Native:
        self.ctx = self.function("pj_enter", POINTER)()
        return self

    def __exit__(self, kind: type[BaseException] | None, e: BaseException | None, trace: TracebackType | None) -> None:
        self.function("pj_leave", None, POINTER)(self.ctx)

    @property
    def bail(self) -> int:
        """ctx->bail."""
        return INT.from_address(self.ctx).value

    def unbox(self, value: Any, code: str) -> Value | None:
        """Return the native value; None when it does not fit."""
        out = Value()
        unbox = self.function("pj_unbox", ctypes.c_int, POINTER, ctypes.py_object, ctypes.c_char_p, POINTER)
        return out if unbox(self.ctx, value, self.code(code), ctypes.addressof(out)) else None

    def box(self, value: Value, code: str) -> Any:
        """Return the Python value."""
        box = self.function("pj_box", ctypes.py_object, POINTER, POINTER, ctypes.c_char_p)
        return box(self.ctx, ctypes.addressof(value), self.code(code))

    def call(self, name: str, result: str, *args: Any) -> Any:
        """Call `name(ctx, ...)`: ints and floats as they are, (code, value) unboxed, `&` before a code: its slot.

        `result`: a code; `w` a C int, "" nothing, `out` a pj_value that is added as the last argument, with the result.
        """
        words: list[Any] = []
        types: list[Any] = []
        slots: list[tuple[Value, str]] = []
        for arg in args:
            if isinstance(arg, tuple):
                code, value = arg
                unboxed = self.unbox(value, code.lstrip("&*"))
                assert unboxed is not None, (code, value)
                if code[0] == "&":
                    slots.append((unboxed, code[1:]))
                    words.append(ctypes.addressof(unboxed) + 8)
                elif code[0] == "*":        # a pointer to the pj_value
                    slots.append((unboxed, ""))
                    words.append(ctypes.addressof(unboxed))
                else:
                    words.append(unboxed.payload)
                types.append(INT)
            elif isinstance(arg, float):
                words.append(arg)
                types.append(ctypes.c_double)
            else:
                words.append(arg)
                types.append(INT)
        out = Value()
        if result == "out":
            words.append(ctypes.addressof(out))
            types.append(INT)
        kinds = {"": None, "f": ctypes.c_double, "w": ctypes.c_int, "out": ctypes.c_int}
        got = self.function(name, kinds.get(result, INT), INT, *types)(self.ctx, *words)
        after = [self.box(value, code) for value, code in slots if code]
        if result == "out":
            return got, self.box(out, "?ffff--")
        if result and result not in ("i", "f", "w"):
            got = self.box(Value(0, got), result)
        return got if not after else after[0] if not result else (got, *after)
