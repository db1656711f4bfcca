"""Array builtins: short ones inline, the others as calls of the library."""
from __future__ import annotations

from typing import Any

from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import LEN
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import FLOAT, INT, Array, Mixed
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason, Refused


def array(e: FunctionEmitter, node: Any, index: int) -> Value:
    """Emit an argument that must be an array."""
    value = e.expr(node.args[index].value)
    if isinstance(value.type, Mixed) and value.type.array is not None:
        value = e.convert(value, value.type.array, node)
    if not isinstance(value.type, Array):
        raise Refused(Reason.SYNTAX, node.line, "an argument that is no array")
    return value


def _count(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) > 1:
        raise Refused(Reason.UNKNOWN_BUILTIN, node.line, "count with a mode")
    value = array(e, node, 0)
    size = e.header(value.ir, LEN)
    e.done(value)
    return Value(INT, size)


def extreme_of(e: FunctionEmitter, node: Any, op: str) -> Value:
    """Emit min() or max() of one array."""
    value = array(e, node, 0)
    assert isinstance(value.type, Array)
    name = "min" if op == "<" else "max"
    if value.type.elem is INT:
        result = Value(INT, e.lib(f"pj_array_{name}_int", e.ctx, value.ir, bails=True))
    elif value.type.elem is FLOAT:
        result = Value(FLOAT, e.lib(f"pj_array_{name}_float", e.ctx, value.ir, bails=True))
    else:
        raise Refused(Reason.UNKNOWN_BUILTIN, node.line, f"{name} of such an array")
    e.done(value)
    return result


FORMS = {"count": _count, "sizeof": _count}
