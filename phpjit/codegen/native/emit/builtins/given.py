"""Calls of builtins with values that are there already: what `array_map('strtoupper', $a)` does with each element.

The forms of builtins take a call node; here they get one made of `GivenValue`s.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.values import GivenValue, Value
from phpjit.codegen.native.types import NativeType
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.core import nodes as c
from phpjit.records import dataclass


@dataclass(frozen=True, slots=True, eq=False)
class GivenCall:
    """In place of a call node; `origin`: the call of the builtin that calls back, which bail-outs name."""

    line: int
    args: tuple[c.Arg, ...]
    origin: Any


def call_builtin(e: FunctionEmitter, name: str, values: Sequence[Value], kind: NativeType, origin: Any) -> Value:
    """Emit a builtin for borrowed values; `kind`: the type in which the result is wanted, where the form asks."""
    from phpjit.codegen.native.emit.builtins import emit_builtin
    args: Any = tuple(c.Arg(GivenValue(origin.line, value)) for value in values)  # type: ignore[arg-type]  # stands in for a node
    node = GivenCall(origin.line, args, origin)
    version = e.version
    version.types[id(node)] = kind
    version.overflows.add(id(node))     # nothing is known of ranges here
    try:
        return emit_builtin(e, node, BuiltinCallee(name))
    finally:
        del version.types[id(node)]
        version.overflows.discard(id(node))
