"""Operations on values whose kinds are only known at run time: the library decides by the tags (values.c).

Every operand is passed as (tag, payload); what PHP would warn about or throw bails out there.
"""
from __future__ import annotations

from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit.function import FunctionEmitter, tag_of
from phpjit.codegen.native.emit.module import I32, I64, T_INT, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import STR, Mixed
from phpjit.reasons import Reason


def words(e: FunctionEmitter, value: Value) -> tuple[ir.Value, ir.Value]:
    """Return a value as (tag, payload)."""
    if isinstance(value.type, Mixed):
        assert value.tag is not None
        return value.tag, value.ir
    return int_const(tag_of(value.type)), e.payload(value)


def memory(e: FunctionEmitter, value: Value, name: str) -> ir.Value:
    """Put a value into stack memory as a pj_value; return its address."""
    address = e.temporary(name, ir.ArrayType(I64, 2))
    tag, payload = words(e, value)
    e.b.store(tag, address)
    e.b.store(payload, e.field(address, 8))
    return address


def compare(e: FunctionEmitter, left: Value, right: Value, node: Any) -> ir.Value:
    """Return PHP's <=> as an i32."""
    return e.lib("pj_value_spaceship", e.ctx, memory(e, left, "left"), memory(e, right, "right"), bails=True)


def equal(e: FunctionEmitter, left: Value, right: Value, node: Any) -> ir.Value:
    """Return == as an i1."""
    result = e.lib("pj_value_equal", e.ctx, memory(e, left, "left"), memory(e, right, "right"), bails=True)
    return e.b.icmp_signed("!=", result, ir.Constant(I32, 0))


def identical(e: FunctionEmitter, left: Value, right: Value) -> ir.Value:
    """Return === as an i1."""
    result = e.lib("pj_value_identical", memory(e, left, "left"), memory(e, right, "right"))
    return e.b.icmp_signed("!=", result, ir.Constant(I32, 0))


def equal_numbers(e: FunctionEmitter, left: Value, right: Value) -> ir.Value:
    """Return == of two numbers of which one is tagged."""
    tests = [e.has_tag(value, T_INT) for value in (left, right) if isinstance(value.type, Mixed)]
    doubles = e.b.fcmp_ordered("==", e.as_double(left), e.as_double(right))
    if any(value.type.kinds == f.FLOAT for value in (left, right)):
        return doubles
    both = tests[0] if len(tests) == 1 else e.b.and_(*tests)
    return e.b.select(both, e.b.icmp_signed("==", left.ir, right.ir), doubles)


def truth(e: FunctionEmitter, value: Value) -> ir.Value:
    """Return the truth of a tagged value as an i1."""
    return e.b.icmp_signed("!=", e.lib("pj_value_truth", *words(e, value)), ir.Constant(I32, 0))


def to_number(e: FunctionEmitter, value: Value, node: Any) -> Value:
    """Return a tagged value as int|float; a string that is not numeric, an array, an object bail out."""
    kinds = value.type.kinds
    e.undefined(value, node)
    number = Mixed(f.INT | f.FLOAT)
    if not kinds & ~(f.INT | f.FLOAT | f.UNDEF):
        return Value(number, value.ir, value.tag)
    out = e.temporary("number", ir.ArrayType(I64, 2))
    found = e.lib("pj_value_number", *words(e, value), out)
    e.bail_if(e.b.icmp_signed("==", found, ir.Constant(I32, 0)), Reason.CONVERSION, node)
    result = Value(number, e.load(e.field(out, 8)), e.load(out))
    e.done(value)
    return result


def to_string(e: FunctionEmitter, value: Value, node: Any) -> Value:
    """Return a tagged value as an owned string; arrays and objects bail out."""
    e.undefined(value, node)
    result = e.lib("pj_value_to_str", e.ctx, *words(e, value), bails=True)
    e.done(value)
    return Value(STR, result, None, True)
