"""Casts: (int), (float), (bool), (string) as PHP does them, and the conversions that builtins' parameters ask for."""
from __future__ import annotations

from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import compare
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DOUBLE, I1, I64, T_INT, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Array, Mixed
from phpjit.reasons import Reason, Refused


def cast(e: FunctionEmitter, kind: str, value: Value, node: Any) -> Value:
    """Emit a cast; consumes the value."""
    if kind == "bool":
        result = compare.truth(e, value)
        e.done(value)
        return Value(BOOL, result)
    if kind == "string":
        from phpjit.codegen.native.emit.strings import to_string
        return to_string(e, value, node)
    if kind == "array" and isinstance(value.type, Array):
        return value
    if kind == "int":
        return to_int(e, value, node)
    if kind == "float":
        return to_float(e, value, node)
    raise Refused(Reason.SYNTAX, getattr(node, "line", 0), f"the cast ({kind})")


def to_int(e: FunctionEmitter, value: Value, node: Any) -> Value:
    """Emit `(int)`."""
    kind = value.type
    if kind is INT:
        return value
    if kind is FLOAT:
        return Value(INT, truncate(e, value.ir))
    if kind is BOOL:
        return Value(INT, e.b.zext(value.ir, I64))
    if kind is NULL:
        return e.constant(0)
    if kind is STR:
        result = e.lib("pj_str_to_int", value.ir)
        e.done(value)
        return Value(INT, result)
    if isinstance(kind, Array):
        result = e.b.zext(compare.truth(e, value), I64)
        e.done(value)
        return Value(INT, result)
    if isinstance(kind, Mixed):
        e.undefined(value, node)
        rest = kind.kinds & ~f.UNDEF
        if not rest & ~(f.INT | f.BOOL | f.NULL):
            return Value(INT, value.ir)
        if not rest & ~(f.INT | f.FLOAT):
            return e.choose(e.has_tag(value, T_INT), lambda: Value(INT, value.ir),
                            lambda: Value(INT, truncate(e, e.b.bitcast(value.ir, DOUBLE))), INT)
        from phpjit.codegen.native.emit.dynamic import words
        result = e.lib("pj_value_to_int", e.ctx, *words(e, value), bails=True)
        e.done(value)
        return Value(INT, result)
    e.bail(Reason.CONVERSION, node)
    e.at(e.new_block("dead"))
    return e.constant(0)


def truncate(e: FunctionEmitter, value: ir.Value) -> ir.Value:
    """Return a double as an int: towards zero, modulo 2**64 beyond, 0 for NaN and infinities (zend_dval_to_lval)."""
    low = e.b.fcmp_ordered(">=", value, ir.Constant(DOUBLE, -9223372036854775808.0))
    high = e.b.fcmp_ordered("<", value, ir.Constant(DOUBLE, 9223372036854775808.0))
    return e.choose(e.b.and_(low, high), lambda: Value(INT, e.b.fptosi(value, I64)),
                    lambda: Value(INT, e.lib("pj_float_to_int", value)), INT).ir


def to_float(e: FunctionEmitter, value: Value, node: Any) -> Value:
    """Emit `(float)`."""
    kind = value.type
    if kind in (INT, FLOAT, BOOL, NULL):
        return Value(FLOAT, e.as_double(value))
    if kind is STR:
        result = e.lib("pj_str_to_float", value.ir)
        e.done(value)
        return Value(FLOAT, result)
    if isinstance(kind, Mixed):
        e.undefined(value, node)
        rest = kind.kinds & ~f.UNDEF
        if not rest & ~(f.INT | f.FLOAT):
            return Value(FLOAT, e.as_double(value))
        from phpjit.codegen.native.emit.dynamic import words
        result = e.lib("pj_value_to_float", e.ctx, *words(e, value), bails=True)
        e.done(value)
        return Value(FLOAT, result)
    e.bail(Reason.CONVERSION, node)
    e.at(e.new_block("dead"))
    return Value(FLOAT, ir.Constant(DOUBLE, 0.0))


__all__ = ["I1", "STR", "cast", "int_const", "to_float", "to_int", "truncate"]
