"""Mathematics: the same libm as php calls, so that the bits are the same."""
from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import arithmetic, compare, conversions, reciprocals
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DOUBLE, I1, I64, T_FLOAT, T_INT, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, Mixed
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason, Refused

LIBM = ("sin", "cos", "tan", "asin", "acos", "atan", "sinh", "cosh", "tanh", "asinh", "acosh", "atanh", "exp", "expm1",
        "log10", "log1p")


def argument(e: FunctionEmitter, node: Any, index: int) -> Value:
    """Emit an argument of an int|float parameter; what PHP would coerce otherwise is left to tier 0."""
    value = e.expr(node.args[index].value)
    kind = value.type
    if kind is INT or kind is FLOAT:
        return value
    if kind is BOOL and not e.version.unit.strict_types:
        return arithmetic.number(e, value, node)
    if isinstance(kind, Mixed) and kind.kinds & (f.INT | f.FLOAT):
        if kind.kinds & ~(f.INT | f.FLOAT):
            e.bail_if(e.b.not_(e.b.or_(e.has_tag(value, T_INT), e.has_tag(value, T_FLOAT))), Reason.CONVERSION, node)
        return e.narrow(Value(arithmetic.NUMBER, value.ir, value.tag), node.args[index].value)
    e.bail(Reason.CONVERSION, node)
    e.at(e.new_block("dead"))
    return e.constant(0)


def double(e: FunctionEmitter, node: Any, index: int) -> ir.Value:
    """Emit an argument as a double."""
    return e.as_double(argument(e, node, index))


def integer(e: FunctionEmitter, node: Any, index: int) -> ir.Value:
    """Emit an argument of an int parameter; a fraction bails out, under strict types any float."""
    value = argument(e, node, index)
    if e.version.unit.strict_types and value.type is not INT:
        return e.convert(value, INT, node).ir if isinstance(value.type, Mixed) else refuse_float(e, node)
    return arithmetic.to_int(e, value, node)


def refuse_float(e: FunctionEmitter, node: Any) -> ir.Value:
    """Leave a float for an int parameter under strict types to tier 0."""
    e.bail(Reason.TYPE_ERROR, node)
    e.at(e.new_block("dead"))
    return int_const(0)


def _libm(name: str) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        function = e.module.intrinsic(name, [], DOUBLE, [DOUBLE])
        return Value(FLOAT, e.b.call(function, [double(e, node, 0)]))
    return form


def _llvm(name: str) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        function = e.module.intrinsic(f"llvm.{name}", [DOUBLE], DOUBLE, [DOUBLE])
        return Value(FLOAT, e.b.call(function, [double(e, node, 0)]))
    return form


def _two(name: str) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        first = double(e, node, 0)
        function = e.module.intrinsic(name, [], DOUBLE, [DOUBLE, DOUBLE])
        return Value(FLOAT, e.b.call(function, [first, double(e, node, 1)]))
    return form


def _abs(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    return _absolute(e, argument(e, node, 0), node)


def _absolute(e: FunctionEmitter, value: Value, node: Any) -> Value:
    if value.type is INT:
        e.bail_if(e.b.icmp_signed("==", value.ir, int_const(-(1 << 63))), Reason.OVERFLOW, node)
        return Value(INT, e.b.select(e.b.icmp_signed("<", value.ir, int_const(0)), e.b.neg(value.ir), value.ir))
    if value.type is FLOAT:
        function = e.module.intrinsic("llvm.fabs", [DOUBLE], DOUBLE, [DOUBLE])
        return Value(FLOAT, e.b.call(function, [value.ir]))
    return e.choose(e.has_tag(value, T_INT), lambda: _absolute(e, Value(INT, value.ir), node),
                    lambda: _absolute(e, Value(FLOAT, e.as_double(value)), node), arithmetic.NUMBER)


def _picked(e: FunctionEmitter, chosen: Value, dropped: Value) -> Value:
    e.done(dropped)
    return chosen


def _extreme(op: str) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        if len(node.args) < 2:
            from phpjit.codegen.native.emit.builtins.array_values import extreme_of
            return extreme_of(e, node, op)
        kind = e.version.type(node)
        value = e.own(e.expr(node.args[0].value))
        for arg in node.args[1:]:
            other = e.own(e.expr(arg.value))
            take = compare.ordered(e, "<", other, value, node) if op == "<" else _above(e, other, value, node)
            if value.type == other.type and not isinstance(value.type, Mixed) and not e.counted(value.type):
                value = Value(value.type, e.b.select(take, other.ir, value.ir))
                continue
            value = e.choose(take, partial(_picked, e, other, value), partial(_picked, e, value, other), kind)
        return value
    return form


def _above(e: FunctionEmitter, other: Value, value: Value, node: Any) -> ir.Value:
    """Return whether max() goes on with `other`: by <=>, for which NAN is above everything."""
    if value.type is INT and other.type is INT:
        return e.b.icmp_signed(">", other.ir, value.ir)
    number = f.INT | f.FLOAT
    if not value.type.kinds & ~number and not other.type.kinds & ~number:
        above = e.b.fcmp_unordered(">", e.as_double(other), e.as_double(value))
        if FLOAT in (value.type, other.type):
            return above
        tests = [e.has_tag(one, T_INT) for one in (value, other) if isinstance(one.type, Mixed)]
        both = tests[0] if len(tests) == 1 else e.b.and_(*tests)
        return e.b.select(both, e.b.icmp_signed(">", other.ir, value.ir), above)
    return e.b.icmp_signed(">", compare.spaceship(e, other, value, node), int_const(0))


def _intdiv(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    a, d = integer(e, node, 0), integer(e, node, 1)
    if not (isinstance(d, ir.Constant) and d.constant):
        e.bail_if(e.b.icmp_signed("==", d, int_const(0)), Reason.DIVISION_BY_ZERO, node)
    if not (isinstance(d, ir.Constant) and d.constant != -1):
        e.bail_if(e.b.and_(e.b.icmp_signed("==", d, int_const(-1)),
                           e.b.icmp_signed("==", a, int_const(-(1 << 63)))), Reason.OVERFLOW, node)
    inverse = reciprocals.inverse_of(e, node, d)
    if inverse is not None:
        facts = e.version.fact(node.args[0].value), e.version.fact(node.args[1].value)
        return reciprocals.quotient(e, a, d, inverse, facts, lambda: e.b.sdiv(a, d))
    return Value(INT, e.b.sdiv(a, d))


def _log(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    if len(node.args) > 1:
        raise Refused(Reason.UNKNOWN_BUILTIN, node.line, "log with a base")
    return _libm("log")(e, node, callee)


def _round(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    value = argument(e, node, 0)
    places = integer(e, node, 1) if len(node.args) > 1 else int_const(0)
    if len(node.args) > 2:
        raise Refused(Reason.UNKNOWN_BUILTIN, node.line, "round with a mode")
    if value.type is INT and isinstance(places, ir.Constant) and places.constant >= 0:
        return Value(FLOAT, e.as_double(value))
    return Value(FLOAT, e.lib("pj_round", e.as_double(value), places))


def _floor(name: str) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    return _llvm(name)


def _class_test(op: str, what: float) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        value = double(e, node, 0)
        function = e.module.intrinsic("llvm.fabs", [DOUBLE], DOUBLE, [DOUBLE])
        infinity = ir.Constant(DOUBLE, float("inf"))
        if op == "nan":
            return Value(BOOL, e.b.fcmp_unordered("uno", value, value))
        size = e.b.call(function, [value])
        return Value(BOOL, e.b.fcmp_ordered("==" if op == "infinite" else "<", size, infinity))
    return form


def _cast(kind: str) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        if len(node.args) > 1:
            raise Refused(Reason.UNKNOWN_BUILTIN, node.line, f"{callee.name} with a base")
        return conversions.cast(e, kind, e.expr(node.args[0].value), node)
    return form


def _pow(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    left = argument(e, node, 0)
    return arithmetic.operate(e, "**", left, argument(e, node, 1), node)


def _pi(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    import math
    return e.constant(math.pi)


def _fdiv(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    first = double(e, node, 0)
    return Value(FLOAT, e.b.fdiv(first, double(e, node, 1)))


def _angle(name: str) -> Callable[[FunctionEmitter, Any, BuiltinCallee], Value]:
    def form(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
        import math
        value = double(e, node, 0)
        pi, half = ir.Constant(DOUBLE, math.pi), ir.Constant(DOUBLE, 180.0)
        if name == "deg2rad":
            return Value(FLOAT, e.b.fmul(e.b.fdiv(value, half), pi))
        return Value(FLOAT, e.b.fmul(e.b.fdiv(value, pi), half))
    return form


FORMS = {
    **{name: _libm(name) for name in LIBM}, "log": _log, "log2": _libm("log2"), "sqrt": _llvm("sqrt"),
    "floor": _floor("floor"), "ceil": _floor("ceil"), "round": _round,
    "abs": _abs, "min": _extreme("<"), "max": _extreme(">"), "intdiv": _intdiv, "fmod": _two("fmod"),
    "atan2": _two("atan2"), "hypot": _two("hypot"), "pow": _pow, "pi": _pi, "fdiv": _fdiv,
    "is_nan": _class_test("nan", 0), "is_infinite": _class_test("infinite", 0), "is_finite": _class_test("finite", 0),
    "intval": _cast("int"), "floatval": _cast("float"), "doubleval": _cast("float"), "strval": _cast("string"),
    "boolval": _cast("bool"), "deg2rad": _angle("deg2rad"), "rad2deg": _angle("rad2deg"),
}

__all__ = ["FORMS", "I1", "I64"]
