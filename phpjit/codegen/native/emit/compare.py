"""Comparisons, identity, truth and logic.

    int < float     as doubles            string == string    by value: "1e1" == "10"
    int|float       by the tags           other mixes         the library's dynamic comparison (dynamic.py)
"""
from __future__ import annotations

from typing import Any, TypeGuard

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import dynamic
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import (
    DATA,
    DOUBLE,
    I1,
    I8,
    I32,
    I64,
    LEN,
    PTR,
    T_BOOL,
    T_FLOAT,
    T_INT,
    int_const,
)
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, STR, Array, Mixed, NativeType
from phpjit.core import nodes as c
from phpjit.core.walk import late_read
from phpjit.reasons import Reason

NUMBERS = (INT, FLOAT)
NESTED = 4          # levels of an operand that is computed whether it is needed or not
ORDER = {"<", "<=", ">", ">="}
BYTE_TESTS = {"===": "==", "!==": "!=", "==": "==", "!=": "!=", "<": "<", "<=": "<=", ">": ">", ">=": ">="}


def comparison(e: FunctionEmitter, node: c.Binary) -> Value:
    """Emit a comparison operator."""
    if node.op in BYTE_TESTS:
        special = _char_test(e, node)
        if special is not None:
            return special
    if node.op == "<=>" and _literals(node.left, node.right):
        return _by_elements(e, node)
    if late_read(node.left, node.right):
        right = e.expr(node.right)
        left = e.expr(node.left)
    else:
        left = e.expr(node.left)
        left = e.own(left) if e.counted(left.type) and not _still(node.right) else left
        right = e.expr(node.right)
    result = compare(e, node.op, left, right, node)
    e.done(left)
    e.done(right)
    return result


def _literals(left: Any, right: Any) -> bool:
    """Tell whether both are lists of as many elements: [$a[0], $a[1]] <=> [$b[0], $b[1]]."""
    return isinstance(left, c.ArrayLiteral) and isinstance(right, c.ArrayLiteral) \
        and 0 < len(left.items) == len(right.items) <= 8 \
        and not any(item.key is not None or item.by_ref or item.spread for item in (*left.items, *right.items))


def _by_elements(e: FunctionEmitter, node: c.Binary) -> Value:
    """Emit the <=> of two lists without making them: that of the first elements that differ."""
    sides = [[e.own(e.expr(item.value)) for item in side.items] for side in (node.left, node.right)
             if isinstance(side, c.ArrayLiteral)]
    result, after = e.cell(INT), e.new_block("ordered")
    for number, (first, second) in enumerate(zip(*sides, strict=True), 1):
        order = spaceship(e, first, second, node)
        e.put(result, Value(INT, order))
        if number == len(sides[0]):
            e.b.branch(after)
        else:
            same = e.new_block("same")
            e.b.cbranch(e.b.icmp_signed("!=", order, int_const(0)), after, same)
            e.at(same)
    e.at(after)
    for one in (*sides[0], *sides[1]):
        e.done(one)
    return e.get(result)


def _still(node: Any) -> bool:
    """Tell whether evaluating an expression surely leaves all variables alone."""
    from phpjit.core.walk import descendants
    return not any(isinstance(part, (c.Assign, c.AssignOp, c.IncDec, c.Call, c.CallDynamic, c.MethodCall, c.StaticCall,
                                     c.AssignCoalesce)) for part in descendants((node,)))


def compare(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> Value:
    """Emit `left op right`; the operands stay the caller's."""
    if op == "===" or op == "!==":
        same = identical(e, left, right)
        return Value(BOOL, same if op == "===" else e.b.not_(same))
    if op == "==" or op == "!=":
        same = equal(e, left, right, node)
        return Value(BOOL, same if op == "==" else e.b.not_(same))
    if op == "xor":
        return Value(BOOL, e.b.xor(truth(e, left), truth(e, right)))
    if op == "<=>":
        return Value(INT, spaceship(e, left, right, node))
    return Value(BOOL, ordered(e, op, left, right, node))


# ---------------------------------------------------------------- order

def ordered(e: FunctionEmitter, op: str, left: Value, right: Value, node: Any) -> ir.Value:
    """Return `left op right` for < <= > >=."""
    if left.type is INT and right.type is INT:
        return e.b.icmp_signed(op, left.ir, right.ir)
    if left.type in NUMBERS and right.type in NUMBERS:
        return e.b.fcmp_ordered(op, e.as_double(left), e.as_double(right))
    if _numeric(left.type) and _numeric(right.type):
        if left.type is FLOAT or right.type is FLOAT:
            return e.b.fcmp_ordered(op, e.as_double(left), e.as_double(right))
        return _by_tags(e, op, left, right)
    # $a > $b is evaluated as $b < $a (it matters for what cannot be ordered)
    if op in (">", ">="):
        return ordered(e, "<" if op == ">" else "<=", right, left, node)
    return e.b.icmp_signed(op, three_way(e, left, right, node), ir.Constant(I32, 0))


def _by_tags(e: FunctionEmitter, op: str, left: Value, right: Value) -> ir.Value:
    """Compare int|float values: a branch for two of one kind, which the CPU foresees; else as ints or as doubles."""
    def floats() -> Value:
        return Value(BOOL, e.b.fcmp_ordered(op, *(e.b.bitcast(one.ir, DOUBLE) for one in (left, right))))

    def others() -> Value:
        return Value(BOOL, e.b.select(_both_int(e, left, right), e.b.icmp_signed(op, left.ir, right.ir),
                                      e.b.fcmp_ordered(op, e.as_double(left), e.as_double(right))))
    if not (isinstance(left.type, Mixed) and isinstance(right.type, Mixed)):
        return others().ir
    both = e.b.and_(*(e.b.icmp_unsigned("==", one.tag, int_const(T_FLOAT)) for one in (left, right)))
    return e.choose(both, floats, others, BOOL).ir


def spaceship(e: FunctionEmitter, left: Value, right: Value, node: Any) -> ir.Value:
    """Return -1, 0 or 1 as an i64."""
    if left.type is INT and right.type is INT:
        more = e.b.zext(e.b.icmp_signed(">", left.ir, right.ir), I64)
        less = e.b.zext(e.b.icmp_signed("<", left.ir, right.ir), I64)
        return e.b.sub(more, less)
    if left.type in NUMBERS and right.type in NUMBERS:
        # ZEND_THREEWAY_COMPARE: equal 0, less -1, else 1 (NaN included)
        a, d = e.as_double(left), e.as_double(right)
        other = e.b.select(e.b.fcmp_ordered("<", a, d), int_const(-1), int_const(1))
        return e.b.select(e.b.fcmp_ordered("==", a, d), int_const(0), other)
    result = e.b.sext(three_way(e, left, right, node), I64)
    negative = e.b.select(e.b.icmp_signed("<", result, int_const(0)), int_const(-1), int_const(0))
    return e.b.select(e.b.icmp_signed(">", result, int_const(0)), int_const(1), negative)


def three_way(e: FunctionEmitter, left: Value, right: Value, node: Any) -> ir.Value:
    """Return PHP's <=> of other values as an i32 (0 equal, below 0 less)."""
    if left.type is STR and right.type is STR:
        return _three_way_strings(e, left, right)
    return dynamic.compare(e, left, right, node)


def _three_way_strings(e: FunctionEmitter, left: Value, right: Value) -> ir.Value:
    """Return <=> of two strings; beside a constant of one byte, strings of one byte are compared inline."""
    known = [len(constant_text(e, one) or "") == 1 for one in (left, right)]
    if not any(known):
        return e.lib("pj_str_compare", left.ir, right.ir)
    other = right if known[0] else left
    short = e.b.icmp_signed("==", e.header(other.ir, LEN), int_const(1))

    def bytes_apart() -> Value:
        first, second = (e.b.zext(e.load(e.field(one.ir, DATA), I8), I64) for one in (left, right))
        return Value(INT, e.b.sub(first, second))
    result = e.choose(short, bytes_apart,
                      lambda: Value(INT, e.b.sext(e.lib("pj_str_compare", left.ir, right.ir), I64)), INT)
    return e.b.trunc(result.ir, I32)


# ---------------------------------------------------------------- equality

def equal(e: FunctionEmitter, left: Value, right: Value, node: Any) -> ir.Value:
    """Return `left == right`."""
    a, d = left.type, right.type
    if a is INT and d is INT:
        return e.b.icmp_signed("==", left.ir, right.ir)
    if a in NUMBERS and d in NUMBERS:
        return e.b.fcmp_ordered("==", e.as_double(left), e.as_double(right))
    if _numeric(a) and _numeric(d):
        return dynamic.equal_numbers(e, left, right)
    if a is BOOL or d is BOOL or (a is NULL and d is not STR and not isinstance(d, Mixed)) \
            or (d is NULL and a is not STR and not isinstance(a, Mixed)):
        return e.b.icmp_unsigned("==", truth(e, left), truth(e, right))
    if a is STR and d is STR:
        for one, other in ((left, right), (right, left)):
            text = constant_text(e, one)
            if text is not None and not _numeric_text(text):
                return same_bytes(e, other, text)
        return e.b.icmp_signed("!=", e.lib("pj_str_loose_equal", left.ir, right.ir), ir.Constant(I32, 0))
    return dynamic.equal(e, left, right, node)


def identical(e: FunctionEmitter, left: Value, right: Value) -> ir.Value:
    """Return `left === right`."""
    a, d = left.type, right.type
    if isinstance(a, Mixed) or isinstance(d, Mixed):
        for one, other in ((left, right), (right, left)):
            if isinstance(one.type, Mixed) and not isinstance(other.type, (Mixed, Array)):
                return _identical_tagged(e, one, other)
        return dynamic.identical(e, left, right)
    if a is INT and d is INT:
        return e.b.icmp_signed("==", left.ir, right.ir)
    if a is FLOAT and d is FLOAT:
        return e.b.fcmp_ordered("==", left.ir, right.ir)
    if a is BOOL and d is BOOL:
        return e.b.icmp_unsigned("==", left.ir, right.ir)
    if a is NULL and d is NULL:
        return ir.Constant(I1, 1)
    if a is STR and d is STR:
        for one, other in ((left, right), (right, left)):
            text = constant_text(e, one)
            if text is not None:
                return same_bytes(e, other, text)
        return e.b.icmp_signed("!=", e.lib("pj_str_equal", left.ir, right.ir), ir.Constant(I32, 0))
    if isinstance(a, Array) and isinstance(d, Array):
        return dynamic.identical(e, left, right)
    if a.kinds == f.OBJECT and d.kinds == f.OBJECT:
        return e.b.icmp_unsigned("==", e.b.ptrtoint(left.ir, I64), e.b.ptrtoint(right.ir, I64))
    return ir.Constant(I1, 0)


def _identical_tagged(e: FunctionEmitter, tagged: Value, plain: Value) -> ir.Value:
    from phpjit.codegen.native.emit.function import tag_of
    test = e.has_tag(tagged, tag_of(plain.type))
    if plain.type is NULL:
        return test
    if plain.type in (INT, BOOL):
        return e.b.and_(test, e.b.icmp_signed("==", tagged.ir, e.payload(plain)))
    if plain.type is FLOAT:
        return e.b.and_(test, e.b.fcmp_ordered("==", e.b.bitcast(tagged.ir, DOUBLE), plain.ir))
    whole = Value(tagged.type, tagged.ir, tagged.tag)
    return e.choose(test, lambda: Value(BOOL, identical(e, e.untag(whole, plain.type), plain)),
                    lambda: Value(BOOL, ir.Constant(I1, 0)), BOOL).ir


def constant_text(e: FunctionEmitter, value: Value) -> str | None:
    """Return the text of a string constant, None for other values."""
    if isinstance(value.ir, ir.GlobalVariable):
        for text, variable in e.module.strings.items():
            if variable is value.ir:
                return text
    return None


def _numeric_text(text: str) -> bool:
    from phpjit.runtime.convert import is_numeric
    return bool(is_numeric(text))


def same_bytes(e: FunctionEmitter, value: Value, text: str) -> ir.Value:
    """Return whether a string is exactly `text`: the length first, then the bytes in words."""
    size = e.b.icmp_signed("==", e.header(value.ir, LEN), int_const(len(text)))
    if not text:
        return size
    data = text.encode("latin-1")

    def bytes_equal() -> Value:
        result: ir.Value | None = None
        at = 0
        while at < len(data):
            width = next(w for w in (8, 4, 2, 1) if at + w <= len(data))
            kind = ir.IntType(width * 8)
            word = e.load(e.field(value.ir, DATA + at), kind)
            word.align = 1
            test = e.b.icmp_unsigned("==", word, ir.Constant(kind, int.from_bytes(data[at:at + width], "little")))
            result = test if result is None else e.b.and_(result, test)
            at += width
        assert result is not None
        return Value(BOOL, result)
    if len(data) > 64:
        return e.b.icmp_signed("!=", e.lib("pj_str_equal", value.ir, e.module.string(text)), ir.Constant(I32, 0))
    return e.choose(size, bytes_equal, lambda: Value(BOOL, ir.Constant(I1, 0)), BOOL).ir


def _char_test(e: FunctionEmitter, node: c.Binary) -> Value | None:
    """Emit `$s[$i] === 'x'` and `$s[$i] === $t[$j]` as a comparison of bytes.

    The other operators too: among strings of one byte only the digits are numeric, and they are in order.
    """
    reads = [_offset_read(part, e) for part in (node.left, node.right)]
    if not any(reads) or (all(reads) and not _still(node.right)) \
            or not all(read or _one_byte(part) for read, part in zip(reads, (node.left, node.right), strict=True)):
        return None
    left, right = _byte_of(e, node.left), _byte_of(e, node.right)
    return Value(BOOL, e.b.icmp_unsigned(BYTE_TESTS[node.op], left, right))


def _one_byte(node: Any) -> bool:
    return isinstance(node, c.Const) and isinstance(node.value, str) and len(node.value) == 1


def _byte_of(e: FunctionEmitter, node: Any) -> ir.Value:
    from phpjit.codegen.native.emit.strings import byte_at
    return ir.Constant(I8, ord(str(node.value))) if isinstance(node, c.Const) else byte_at(e, node)


def _offset_read(node: Any, e: FunctionEmitter) -> TypeGuard[c.Dim]:
    """Tell whether a node reads one byte of a string."""
    return (isinstance(node, c.Dim) and node.index is not None and e.version.type(node.base) is STR
            and e.version.type(node.index) is INT)


def _numeric(kind: NativeType) -> bool:
    return kind in NUMBERS or (isinstance(kind, Mixed) and not kind.kinds & ~(f.INT | f.FLOAT))


def _both_int(e: FunctionEmitter, left: Value, right: Value) -> ir.Value:
    tests = [e.has_tag(value, T_INT) for value in (left, right) if isinstance(value.type, Mixed)]
    return tests[0] if len(tests) == 1 else e.b.and_(*tests)


# ---------------------------------------------------------------- truth

def truth(e: FunctionEmitter, value: Value) -> ir.Value:
    """Return the value as a bool (i1); the value stays the caller's."""
    kind = value.type
    if kind is BOOL:
        return value.ir
    if kind is INT:
        return e.b.icmp_signed("!=", value.ir, int_const(0))
    if kind is FLOAT:
        return e.b.fcmp_unordered("!=", value.ir, ir.Constant(DOUBLE, 0.0))
    if kind is NULL:
        return ir.Constant(I1, 0)
    if kind is STR:
        size = e.header(value.ir, LEN)
        first = e.load(e.field(value.ir, DATA), I8)     # a NUL stands after an empty string
        zero = e.b.and_(e.b.icmp_signed("==", size, int_const(1)),
                        e.b.icmp_unsigned("==", first, ir.Constant(I8, ord("0"))))
        return e.b.not_(e.b.or_(e.b.icmp_signed("==", size, int_const(0)), zero))
    if isinstance(kind, Array):
        return e.b.icmp_signed("!=", e.header(value.ir, LEN), int_const(0))
    if isinstance(kind, Mixed):
        simple = not kind.kinds & (f.STRING | f.ARRAY)
        if simple and not kind.kinds & (f.OBJECT | f.FLOAT):
            number = e.b.icmp_unsigned(">=", value.tag, int_const(T_BOOL))
            return e.b.and_(number, e.b.icmp_signed("!=", value.ir, int_const(0)))
        if simple and not kind.kinds & ~(f.INT | f.FLOAT):
            is_float = e.has_tag(value, T_FLOAT)
            return e.b.select(is_float,
                              e.b.fcmp_unordered("!=", e.b.bitcast(value.ir, DOUBLE), ir.Constant(DOUBLE, 0.0)),
                              e.b.icmp_signed("!=", value.ir, int_const(0)))
        if kind.kinds & f.OBJECT and not kind.kinds & ~(f.OBJECT | f.NULL | f.UNDEF):
            return e.b.icmp_unsigned(">", value.tag, int_const(T_BOOL))
        return dynamic.truth(e, value)
    return ir.Constant(I1, 1)


def condition(e: FunctionEmitter, node: Any) -> ir.Value:
    """Emit an expression for its truth."""
    value = e.expr(node)
    result = truth(e, value)
    e.done(value)
    return result


def branch(e: FunctionEmitter, node: Any, yes: ir.Block, no: ir.Block, open_: bool = False) -> None:
    """Emit a condition as jumps; && || ! become control flow.

    `open_`: nobody can guess how the last comparison ends, so a choice of values is better than a jump.
    """
    if e.version.unreachable(node):
        e.never(node, Reason.TYPE)
    if isinstance(node, c.Logical) and e.version.constant(node) is None:
        middle = e.new_block("rest")
        if node.op == "&&":
            branch(e, node.left, middle, no)
        else:
            branch(e, node.left, yes, middle)
        e.at(middle)
        with e.reached(node.right):
            branch(e, node.right, yes, no, open_)
        return
    if isinstance(node, c.Unary) and node.op == "!":
        branch(e, node.operand, no, yes, open_)
        return
    jump = e.b.cbranch(condition(e, node), yes, no)
    if open_:
        jump.set_metadata("unpredictable", e.module.ir.add_metadata([]))


def at_hand(e: FunctionEmitter, node: Any, depth: int = 0) -> bool:
    """Tell whether an operand is had for next to nothing, without bailing out: that costs less than a jump."""
    if depth > NESTED or e.version.unreachable(node):
        return False
    known = e.version.constant(node)
    if known is not None:
        return isinstance(known[0], (int, float))
    if e.version.type(node) not in (INT, FLOAT, BOOL) or id(node) in e.version.substitutes:
        return False
    match node:
        case c.Local(name=name):
            return name in e.slots and e.slots[name].type in (INT, FLOAT, BOOL)
        case c.Dim(index=index):
            return id(node) in e.direct and at_hand(e, index, depth + 1)
        case c.Binary(op=op, left=left, right=right) if op in BYTE_TESTS or op in ("&", "|", "^"):
            plain = {e.version.type(left), e.version.type(right)}
            return plain <= ({INT, FLOAT} if op in BYTE_TESTS else {INT}) \
                and at_hand(e, left, depth + 1) and at_hand(e, right, depth + 1)
        case c.Logical(left=left, right=right):
            return at_hand(e, left, depth + 1) and at_hand(e, right, depth + 1)
        case c.Unary(op="!", operand=operand):
            return at_hand(e, operand, depth + 1)
        case _:
            return False


def logical(e: FunctionEmitter, node: c.Logical) -> Value:
    """Emit && or || as a value: without jumps, which may be hard to guess, where the right operand is at hand."""
    if at_hand(e, node.right):
        left = condition(e, node.left)
        right = condition(e, node.right)
        return Value(BOOL, e.b.and_(left, right) if node.op == "&&" else e.b.or_(left, right))
    yes, no, after = e.new_block("true"), e.new_block("false"), e.new_block("bool")
    branch(e, node, yes, no)
    for block in (yes, no):
        e.at(block)
        e.b.branch(after)
    e.at(after)
    result = e.b.phi(I1)
    result.add_incoming(ir.Constant(I1, 1), yes)
    result.add_incoming(ir.Constant(I1, 0), no)
    return Value(BOOL, result)


__all__ = ["PTR", "Reason", "at_hand", "branch", "compare", "comparison", "condition", "equal", "identical", "logical",
           "truth"]
