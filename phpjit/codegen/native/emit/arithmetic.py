"""Arithmetic and bitwise operators, increment and decrement.

    int + int       add with an overflow check, or without where the range says so (`Version.may_overflow`)
    float + int     the int becomes a double
    int|float       both ways, by the tags
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import reciprocals
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DOUBLE, I32, I64, T_FLOAT, T_INT, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Mixed
from phpjit.core import nodes as c
from phpjit.core.walk import late_read
from phpjit.reasons import Reason, Refused

NUMBER = Mixed(f.INT | f.FLOAT)
POSITIVE = f.Fact(f.INT, 1)
OVERFLOW = {"+": "sadd", "-": "ssub", "*": "smul"}


def binary(e: FunctionEmitter, node: c.Binary) -> Value:
    """Emit a binary operator that is no comparison."""
    operators: list[c.Binary] = []
    left: Any = node
    while isinstance(left, c.Binary) and left.op in OPERATORS:      # left-deep chains may be long
        operators.append(left)
        left = left.left
    late = late_read(left, operators[-1].right)
    value = e.constant(None) if late else e.expr(left)
    for operator in reversed(operators):
        right = e.expr(operator.right)
        if late:
            value, late = e.expr(left), False
        value = e.narrow(operate(e, operator.op, value, right, operator), operator)
    return value


def operate(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> Value:
    """Emit `left op right`; `node` is the place that bail-outs name."""
    return OPERATORS[op](e, op, number(e, left, node), number(e, right, node), node)


def number(e: FunctionEmitter, value: Value, node: Any) -> Value:
    """Convert an operand to a number as PHP does; what would warn or throw bails out."""
    kind = value.type
    if kind is INT or kind is FLOAT:
        return value
    if kind is BOOL:
        return Value(INT, e.b.zext(value.ir, I64))
    if kind is NULL:
        return e.constant(0)
    if kind is STR:
        return from_string(e, value, node)
    if isinstance(kind, Mixed):
        from phpjit.codegen.native.emit import dynamic
        return dynamic.to_number(e, value, node)
    e.bail(Reason.CONVERSION, node)
    e.at(e.new_block("dead"))
    return e.constant(0)


def from_string(e: FunctionEmitter, value: Value, node: Any) -> Value:
    """Convert a numeric string; one that is not wholly numeric warns or throws, so it bails out."""
    out = e.temporary("numeric", ir.ArrayType(I64, 2))
    found = e.lib("pj_is_numeric", value.ir, out)
    e.bail_if(e.b.icmp_signed("!=", found, ir.Constant(I32, 1)), Reason.CONVERSION, node)
    tag, payload = e.load(out), e.load(e.field(out, 8))
    e.done(value)
    return Value(NUMBER, payload, tag)


def is_number(value: Value) -> bool:
    """Tell whether a value is tagged int|float."""
    return isinstance(value.type, Mixed)


def _arithmetic(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> Value:
    if id(node) in e.tallies:
        return e.tallies[id(node)](op, left, right)
    if left.type is INT and right.type is INT:
        return int_operation(e, op, left.ir, right.ir, node)
    if not is_number(left) and not is_number(right):
        return Value(FLOAT, float_operation(e, op, e.as_double(left), e.as_double(right)))
    if left.type is FLOAT or right.type is FLOAT:
        return Value(FLOAT, float_operation(e, op, e.as_double(left), e.as_double(right)))
    both = _both_int(e, left, right)
    return e.choose(both, lambda: int_operation(e, op, left.ir, right.ir, node),
                    lambda: Value(FLOAT, float_operation(e, op, e.as_double(left), e.as_double(right))), NUMBER)


def _both_int(e: FunctionEmitter, left: Value, right: Value) -> ir.Value:
    tests = [e.has_tag(value, T_INT) for value in (left, right) if is_number(value)]
    return tests[0] if len(tests) == 1 else e.b.and_(*tests)


def float_operation(e: FunctionEmitter, op: str, left: ir.Value, right: ir.Value) -> ir.Value:
    """Emit + - * on doubles."""
    return {"+": e.b.fadd, "-": e.b.fsub, "*": e.b.fmul}[op](left, right)


def int_operation(e: FunctionEmitter, op: str, left: ir.Value, right: ir.Value, node: Any) -> Value:
    """Emit + - * on ints: unchecked, checked with a bail-out, or going over to float where that was seen."""
    plain = {"+": e.b.add, "-": e.b.sub, "*": e.b.mul}[op]
    wide = isinstance(e.version.type(node), Mixed) or e.version.type(node) is FLOAT
    if not wide and (id(node) in e.exact or not e.version.may_overflow(node)):
        return Value(INT, plain(left, right, flags=("nsw",)))
    if not wide and op in "+-" and _one(right):
        edge = (1 << 63) - 1 if (op == "+") == (right.constant > 0) else -(1 << 63)
        e.bail_if(e.b.icmp_signed("==", left, int_const(edge)), Reason.OVERFLOW, node)
        return Value(INT, plain(left, right, flags=("nsw",)))
    if not wide and op == "*" and (factor := small_factor(left) or small_factor(right)):
        # a range instead of the flag: the product, an `lea`, need not be waited for, and what follows knows the range
        other = right if small_factor(left) else left
        most = ((1 << 63) - 1) // factor
        e.bail_if(e.b.icmp_unsigned(">", e.b.add(other, int_const(most)), int_const(2 * most)), Reason.OVERFLOW, node)
        return Value(INT, plain(left, right, flags=("nsw",)))
    checked = ir.LiteralStructType([I64, ir.IntType(1)])
    function = e.module.intrinsic(f"llvm.{OVERFLOW[op]}.with.overflow", [I64], checked, [I64, I64])
    pair = e.b.call(function, [left, right])
    result, over = e.b.extract_value(pair, 0), e.b.extract_value(pair, 1)
    if not wide:
        e.bail_if(over, Reason.OVERFLOW, node)
        return Value(INT, result)
    exact = float_operation(e, op, e.b.sitofp(left, DOUBLE), e.b.sitofp(right, DOUBLE))
    return Value(NUMBER, e.b.select(over, e.b.bitcast(exact, I64), result),
                 e.b.select(over, int_const(T_FLOAT), int_const(T_INT)))


def small_factor(value: ir.Value) -> int:
    """Return a constant by which the CPU multiplies without its multiplier, else 0."""
    return value.constant if isinstance(value, ir.Constant) and value.constant in (3, 5, 6, 7, 9) else 0


def _one(value: ir.Value) -> bool:
    return isinstance(value, ir.Constant) and value.constant in (1, -1)


def _divide(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> Value:
    kind = e.version.type(node)
    if left.type is FLOAT or right.type is FLOAT or (kind is FLOAT and not (left.type is INT and right.type is INT)):
        divisor = e.as_double(right)
        if id(node) not in e.exact:
            is_zero = e.b.fcmp_ordered("==", divisor, ir.Constant(DOUBLE, 0.0))
            if not e.note_zero(is_zero):
                e.bail_if(is_zero, Reason.DIVISION_BY_ZERO, node)
        return Value(FLOAT, e.b.fdiv(e.as_double(left), divisor))
    if left.type is INT and right.type is INT:
        return _divide_ints(e, left, right, node)
    return e.choose(_both_int(e, left, right),
                    lambda: _divide_ints(e, Value(INT, left.ir), Value(INT, right.ir), node),
                    lambda: _divide(e, op, Value(FLOAT, e.as_double(left)), Value(FLOAT, e.as_double(right)), node),
                    NUMBER)


def _divide_ints(e: FunctionEmitter, left: Value, right: Value, node: Any) -> Value:
    e.bail_if(e.b.icmp_signed("==", right.ir, int_const(0)), Reason.DIVISION_BY_ZERO, node)
    quotient = Value(FLOAT, e.b.fdiv(e.as_double(left), e.as_double(right)))
    safe = _not_lowest(e, left.ir, right.ir)
    divisor = e.b.select(safe, right.ir, int_const(1))
    exact = e.b.and_(safe, e.b.icmp_signed("==", e.b.srem(left.ir, divisor), int_const(0)))
    return e.choose(exact, lambda: Value(INT, e.b.sdiv(left.ir, divisor)), lambda: quotient, NUMBER)


def _not_lowest(e: FunctionEmitter, left: ir.Value, right: ir.Value) -> ir.Value:
    """Return whether left / right is no PHP_INT_MIN / -1."""
    if isinstance(right, ir.Constant) and right.constant != -1:
        return ir.Constant(ir.IntType(1), 1)
    lowest = e.b.icmp_signed("==", left, int_const(-(1 << 63)))
    return e.b.not_(e.b.and_(lowest, e.b.icmp_signed("==", right, int_const(-1))))


def to_int(e: FunctionEmitter, value: Value, node: Any) -> ir.Value:
    """Convert a number operand of an int operator; a float with a fraction is deprecated there, so it bails out."""
    if value.type is INT:
        return value.ir
    if value.type is FLOAT:
        return exact_int(e, value.ir, node)
    return e.choose(e.has_tag(value, T_INT), lambda: Value(INT, value.ir),
                    lambda: Value(INT, exact_int(e, e.as_double(value), node)), INT).ir


def exact_int(e: FunctionEmitter, value: ir.Value, node: Any) -> ir.Value:
    """Return a double as an int; bail out when it is no int."""
    low = e.b.fcmp_ordered(">=", value, ir.Constant(DOUBLE, -9223372036854775808.0))
    high = e.b.fcmp_ordered("<", value, ir.Constant(DOUBLE, 9223372036854775808.0))
    e.bail_if(e.b.not_(e.b.and_(low, high)), Reason.CONVERSION, node)
    result = e.b.fptosi(value, I64)
    e.bail_if(e.b.fcmp_unordered("!=", e.b.sitofp(result, DOUBLE), value), Reason.CONVERSION, node)
    return result


def _modulo(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> Value:
    a, d = to_int(e, left, node), to_int(e, right, node)
    fact = e.version.fact(node.right if isinstance(node, c.Binary) else getattr(node, "value", node))
    source = e.version.fact(node.left) if isinstance(node, c.Binary) else f.F_INT
    inverse = reciprocals.inverse_of(e, node, d)
    if id(node) in e.exact:
        if inverse is not None:
            return reciprocals.remainder(e, a, d, inverse, (source, POSITIVE), lambda: e.b.srem(a, d))
        return Value(INT, e.b.srem(a, d))
    if not (isinstance(d, ir.Constant) and d.constant):
        e.bail_if(e.b.icmp_signed("==", d, int_const(0)), Reason.DIVISION_BY_ZERO, node)

    def general() -> ir.Value:
        if fact.kinds == f.INT and (fact.lo >= 0 or fact.hi < -1):
            return e.b.srem(a, d)
        return e.b.srem(a, e.b.select(e.b.icmp_signed("==", d, int_const(-1)), int_const(1), d))

    if inverse is not None:
        return reciprocals.remainder(e, a, d, inverse, (source, fact), general)
    if source.kinds == f.INT and source.lo >= 0 and fact.kinds == f.INT and fact.lo >= 0:
        return Value(INT, e.b.urem(a, d))
    return Value(INT, general())


def _bits(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> Value:
    emit: Callable[..., Any] = {"&": e.b.and_, "|": e.b.or_, "^": e.b.xor}[op]
    return Value(INT, emit(to_int(e, left, node), to_int(e, right, node)))


def _shift(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> Value:
    a, n = to_int(e, left, node), to_int(e, right, node)
    if isinstance(n, ir.Constant) and 0 <= n.constant < 64:
        return Value(INT, e.b.shl(a, n) if op == "<<" else e.b.ashr(a, n))
    fact = e.version.fact(node.right if isinstance(node, c.Binary) else getattr(node, "value", node))
    known = fact.kinds == f.INT and fact.lo >= 0
    if not known:
        e.bail_if(e.b.icmp_signed("<", n, int_const(0)), Reason.SHIFT, node)
    if known and fact.hi < 64:
        return Value(INT, e.b.shl(a, n) if op == "<<" else e.b.ashr(a, n))
    large = e.b.icmp_unsigned(">", n, int_const(63))
    if op == "<<":
        return Value(INT, e.b.select(large, int_const(0), e.b.shl(a, e.b.and_(n, int_const(63)))))
    return Value(INT, e.b.ashr(a, e.b.select(large, int_const(63), n)))


def _power(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> Value:
    power = e.module.intrinsic("pow", [], DOUBLE, [DOUBLE, DOUBLE])
    if left.type is INT and right.type is INT:
        over = e.temporary("overflow", I32)
        if e.version.type(node) is INT:
            result = e.lib("pj_pow_int", left.ir, right.ir, over)
            e.bail_if(e.b.icmp_signed("!=", e.load(over, I32), ir.Constant(I32, 0)), Reason.OVERFLOW, node)
            return Value(INT, result)
        result = e.lib("pj_pow_int", left.ir, right.ir, over)
        return e.choose(e.b.icmp_signed("!=", e.load(over, I32), ir.Constant(I32, 0)),
                        lambda: Value(FLOAT, e.lib("pj_pow_float", left.ir, right.ir)),
                        lambda: Value(INT, result), NUMBER)
    if left.type is FLOAT or right.type is FLOAT:
        return Value(FLOAT, e.b.call(power, [e.as_double(left), e.as_double(right)]))
    return e.choose(_both_int(e, left, right),
                    lambda: _power(e, op, Value(INT, left.ir), Value(INT, right.ir), node),
                    lambda: Value(FLOAT, e.b.call(power, [e.as_double(left), e.as_double(right)])), NUMBER)


OPERATORS: dict[str, Callable[[FunctionEmitter, str, Value, Value, Any], Value]] = {
    "+": _arithmetic, "-": _arithmetic, "*": _arithmetic, "/": _divide, "%": _modulo, "**": _power,
    "&": _bits, "|": _bits, "^": _bits, "<<": _shift, ">>": _shift,
}


def unary(e: FunctionEmitter, node: c.Unary) -> Value:
    """Emit `! ~ - +`."""
    if node.op == "!":
        from phpjit.codegen.native.emit.compare import truth
        value = e.expr(node.operand)
        result = e.b.not_(truth(e, value))
        e.done(value)
        return Value(BOOL, result)
    value = number(e, e.expr(node.operand), node)
    if node.op == "+":
        return value
    if node.op == "~":
        return Value(INT, e.b.not_(to_int(e, value, node)))
    if value.type is FLOAT:
        return Value(FLOAT, e.b.fmul(value.ir, ir.Constant(DOUBLE, -1.0)))
    return _arithmetic(e, "*", value, e.constant(-1), node)


def step(e: FunctionEmitter, value: Value, up: bool, node: Any) -> Value:
    """Return a variable's value after `++` or `--`."""
    kind = value.type
    if kind is NULL:
        return e.constant(1) if up else e.constant(None)
    if kind is BOOL:
        return value
    if kind is INT or kind is FLOAT:
        return _arithmetic(e, "+" if up else "-", value, e.constant(1), node)
    if isinstance(kind, Mixed) and not kind.kinds & ~(f.INT | f.FLOAT | f.UNDEF):
        e.undefined(value, node)
        return _arithmetic(e, "+" if up else "-", Value(NUMBER, value.ir, value.tag), e.constant(1), node)
    if isinstance(kind, Mixed) and not kind.kinds & ~(f.NULL | f.INT | f.UNDEF):
        e.bail_if(e.b.not_(e.has_tag(value, T_INT)), Reason.TYPE, node)
        return _arithmetic(e, "+" if up else "-", Value(INT, value.ir), e.constant(1), node)
    raise Refused(Reason.SYNTAX, getattr(node, "line", 0), "++ or -- on a value that is no number")
