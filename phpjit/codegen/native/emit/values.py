"""Values in emitted code: an LLVM value with its native type, and the places that hold them.

A counted value (string, array, object) is *owned* when the emitter holds a reference of its own that it must pass on
or release, *borrowed* when somebody else keeps it alive.
"""
from __future__ import annotations

from llvmlite import ir

from phpjit.codegen.native.types import NativeType
from phpjit.records import dataclass


@dataclass(slots=True)
class Value:
    """A value; `tag` only for Mixed, whose `ir` is the payload as an i64."""

    type: NativeType
    ir: ir.Value
    tag: ir.Value | None = None
    owned: bool = False


@dataclass(slots=True)
class Cell:
    """Memory that holds a value: `memory` is the LLVM type at `payload` (a bool is i1, i8 or i64 there).

    `borrowed`: its value belongs to a caller and is never replaced; `given`: the caller's cell that the value goes
    back to in the end (a parameter by reference).  `lasting`: the value outlives the kernel (a global or static
    variable).
    """

    type: NativeType
    payload: ir.Value
    tag: ir.Value | None
    memory: ir.Type
    alias: str = ""
    borrowed: bool = False
    given: Cell | None = None
    lasting: bool = False


@dataclass(frozen=True, slots=True, eq=False)
class GivenValue:
    """In place of an argument's expression: a value that is there already (borrowed), see builtins/given.py."""

    line: int
    value: Value


class Unreached(Exception):
    """Raised while emitting code that is never reached, such as what uses the property of a null; nothing follows.

    `FunctionEmitter.reached` catches it, at the latest for the statement, and bails out there.
    """
