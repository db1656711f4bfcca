"""What a comparison or a fold of the program's computes of one element alone.

    usort($rows, fn($a, $b) => $a['price'] <=> $b['price'])       keys: $a['price'] of each row
    usort($words, fn($a, $b) => strcmp($b, $a))                   keys: the words, descending
    usort($rows, fn($a, $b) => $a[0] <=> $b[0] ?: …)              one key after the other (orders.py)

    array_reduce($a, fn($c, $x) => $c | f($x), 0)                 f($x), joined by | in any order

The key is an expression that only computes, so nobody can tell how often it was.  Computing the keys is a chain like
array_map; sorting them is the library's.  Keys that may be ints or floats are floats.
"""
from __future__ import annotations

import math
from collections.abc import Sequence
from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import calls, harmless
from phpjit.codegen.native.emit.arithmetic import NUMBER
from phpjit.codegen.native.emit.builtins.callback import Callback
from phpjit.codegen.native.emit.builtins.orders import Reader, Side
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DOUBLE, T_INT, argument_types, int_const, llvm_type
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import FLOAT, INT, STR, Mixed, NativeType
from phpjit.codegen.native.typing.program import Given, Version
from phpjit.core import nodes as c
from phpjit.core.walk import children, descendants
from phpjit.records import dataclass, fields

DESCENDING, BY_BYTES = 1, 2
EXACT: Final = 1 << 53      # ints up to it are floats, one by one
_COMPUTES: Final = (c.Local, c.Dim, c.Prop, c.This, c.Const, c.Binary, c.Unary, c.Cast, c.Concat, c.Call, c.Arg,
                    c.MethodCall, c.StaticCall, c.ClassRef, c.ClassConst, c.ConstFetch)


@dataclass(frozen=True, slots=True)
class Key:
    """An expression of one parameter (by number) of a callback; `flags`: the library's, of a sort."""

    expr: Any
    type: NativeType
    flags: int = 0
    param: int = 0


def keys_of(callback: Callback) -> tuple[Key, ...]:
    """Return the keys that a comparison compares, one after the other; none when it is none of this kind."""
    user = callback.callee.callback
    if user is None or user.sources[:2] != (Given(0), Given(1)) or len(user.sources) != 2:
        return ()
    version = user.version
    if harmless.trouble(version) is not None or version.this is not None:
        return ()
    first, second = (name for name, _, _ in version.params)
    names = {first: second, second: first}
    fixed = {first, second, *(name for name, _ in version.captures)}
    sides = Reader(lambda expr: _sides(version, expr), lambda left, right: _mirrored(left, right, names),
                   fixed).read(version.fn.body)
    keys = [_key(version, side, names, fixed) for side in sides or ()]
    if None in keys or any(not _is_cheap(key) for key in keys[1:]):
        return ()
    return tuple(key for key in keys if key is not None)


SEVERAL: Final = "what it compares may be of several types: cast it, as in (int) $a['n'] <=> (int) $b['n']"


def lacking(callback: Callback) -> str:
    """Say why a comparison has no keys."""
    user = callback.callee.callback
    if user is not None and user.sources[:2] == (Given(0), Given(1)) and len(user.sources) == 2:
        version = user.version
        for node in (part for statement in version.fn.body for part in descendants(statement)):
            match node:
                case c.Binary(op="<=>", left=left, right=right) | c.Binary(op="-", left=left, right=right) \
                        | c.Call(args=(c.Arg(value=left), c.Arg(value=right))):
                    if any(isinstance(version.type(side), Mixed) for side in (left, right)):
                        return SEVERAL
    return "it compares more than keys"


def _key(version: Version, side: Side, names: dict[str, str], fixed: set[str]) -> Key | None:
    """Return the key that two sides of a comparison are."""
    left, right, by_bytes = side
    if not _mirrored(left, right, names):
        return None
    read = {node.name for node in descendants(left) if isinstance(node, c.Local)}
    used = [name for name in names if name in read]
    if len(used) != 1 or not read <= fixed:
        return None
    descending = used[0] != next(iter(names))
    expr = right if descending else left
    kind = version.type(expr)
    if kind == NUMBER and not _asks_for_types(version):
        kind = FLOAT
    if kind not in (INT, FLOAT, STR) or version.type(left) != version.type(right):
        return None
    return Key(expr, kind, BY_BYTES * by_bytes | DESCENDING * descending)


def _asks_for_types(version: Version) -> bool:
    """Tell whether a comparison may tell 1 from 1.0."""
    return any(isinstance(node, c.Binary) and node.op in ("===", "!==")
               and not version.type(node.left) == version.type(node.right) == INT
               for statement in version.fn.body for node in descendants(statement))


def _is_cheap(key: Key | None) -> bool:
    """Tell whether a key may be computed although perhaps no two elements are compared by it."""
    return key is not None and all(isinstance(node, c.Local | c.Dim | c.Prop | c.Const | c.Cast)
                                   for node in descendants(key.expr))


def _sides(version: Version, expr: Any) -> Side | None:
    """Return what one comparison compares."""
    match expr:
        case c.Binary(op="<=>", left=left, right=right):
            return left, right, False
        case c.Binary(op="-", left=left, right=right) if version.type(left) is version.type(right) is INT \
                and version.type(expr) is INT and not version.may_overflow(expr):
            return left, right, False
        case c.Call(args=(c.Arg(value=left), c.Arg(value=right))) \
                if (expr.fallback or expr.name).lower().lstrip("\\") == "strcmp" \
                and version.type(left) is version.type(right) is STR:
            return left, right, True
        case c.Unary(op="-", operand=c.Binary(op="<=>") as compared):
            return compared.right, compared.left, False
        case _:
            return None


def _mirrored(left: Any, right: Any, names: dict[str, str]) -> bool:
    """Tell whether two expressions are the same but for the names of the two parameters."""
    if type(left) is not type(right) or not isinstance(left, _COMPUTES):
        return False
    if isinstance(left, c.Local):
        return bool(names.get(left.name, left.name) == right.name)
    mine, other = children(left), children(right)
    if len(mine) != len(other) or not all(_mirrored(a, b, names) for a, b in zip(mine, other, strict=True)):
        return False
    parts = {id(part) for part in (*mine, *other)}
    for field in fields(left):
        if field.name == "line":
            continue
        a, b = getattr(left, field.name), getattr(right, field.name)
        if id(a) in parts or (isinstance(a, tuple) and isinstance(b, tuple) and len(a) == len(b)
                              and all(id(one) in parts for one in a)):
            continue
        if type(a) is not type(b) or repr(a) != repr(b):
            return False
    return True


def fold_of(callback: Callback) -> tuple[str, Key] | None:
    """Return (operator, operand) of a fold of ints that is right in any order: fn($carry, $x) => $carry | f($x)."""
    user = callback.callee.callback
    if user is None or user.sources != (Given(0), Given(1)):
        return None
    version = user.version
    body = version.fn.body
    if len(body) != 1 or not isinstance(body[0], c.Return) or harmless.trouble(version) is not None \
            or version.this is not None:
        return None
    op = ""
    match body[0].value:
        case c.Binary(op="+" | "*" | "|" | "&" | "^", left=left, right=right) as binary:
            op = binary.op
        case c.Call(args=(c.Arg(value=left), c.Arg(value=right))) as call:
            op = (call.fallback or call.name).lower().lstrip("\\")
            if op not in ("min", "max"):
                return None
        case _:
            return None
    carry = version.params[0][0]
    for one, other in ((left, right), (right, left)):
        if isinstance(one, c.Local) and one.name == carry and version.type(one) is version.type(other) is INT \
                and not any(isinstance(node, c.Local) and node.name == carry for node in descendants(other)) \
                and all(isinstance(node, _COMPUTES) for node in descendants(other)):
            return op, Key(other, INT, 0, 1)
    return None


class KeyCallback:
    """In place of a chain's callback: gives the key of an element."""

    known = True

    def __init__(self, callback: Callback, key: Key) -> None:
        self.callback, self.key = callback, key
        self.node, self.record = callback.node, callback.record
        self.weight = callback.weight
        self.function: ir.Function | None = None

    def call(self, given: Sequence[Value], e: FunctionEmitter, record: ir.Value | None = None) -> Value:
        """Emit a call with a borrowed element."""
        user = self.callback.callee.callback
        assert user is not None
        version = user.version
        if self.function is None:
            self.function = _function(e, version, self.key)
        value = calls.sourced(e, Given(0), {0: given[0]}, version.params[self.key.param][1], version, self.node)
        arguments = [e.ctx, *calls.words(value)]
        if self.record is not None:
            captures = self.record.ir if record is None else record
            for number, (_, kind) in enumerate(version.captures):
                arguments += calls.words(e.get(calls.capture_cell(e, captures, number, kind)))
        result = e.b.call(self.function, arguments)
        e.check_bail()
        return Value(self.key.type, result, None, e.counted(self.key.type))

    def close(self) -> None:
        """The comparison itself releases the closure."""


def _function(e: FunctionEmitter, version: Version, key: Key) -> ir.Function:
    """Emit the function that computes a key: one parameter and the captures in, the key out."""
    module = e.module
    types = argument_types(version)
    second = 2 if isinstance(version.params[1][1], Mixed) else 1
    first = 2 if isinstance(version.params[0][1], Mixed) else 1
    taken = types[1 + first:1 + first + second] if key.param else types[1:1 + first]
    kept = [types[0], *taken, *types[1 + first + second:]]
    name = f"{version.key}.key{len(module.ir.globals)}"
    function = ir.Function(module.ir, ir.FunctionType(llvm_type(key.type), kept), name)
    function.linkage = "internal"
    function.attributes.add("nounwind")
    inner = FunctionEmitter(module, version, function)
    arguments = iter(function.args[1:])
    rows = [version.params[key.param][:2], *version.captures]
    for variable, kind in rows:
        word = next(arguments)
        value = Value(kind, next(arguments), word) if isinstance(kind, Mixed) else Value(kind, word)
        target = version.locals.get(variable, kind)
        cell: Cell = inner.cell(target)
        inner.put(cell, inner.convert(value, target))
        inner.slots[variable] = cell
    with inner.reached(key.expr):
        value = inner.expr(key.expr)
        if value.type == NUMBER and key.type is FLOAT:
            value = _ordered(inner, value)
        inner.b.ret(inner.own(inner.convert(value, key.type, key.expr)).ir)
    inner.allocas.branch(function.basic_blocks[1])
    return function


def _ordered(e: FunctionEmitter, number: Value) -> Value:
    """Return an int or float as a float that compares as it does: NaN, which has no order, where an int has none."""
    fits = e.b.icmp_unsigned("<=", e.b.add(number.ir, int_const(EXACT)), int_const(2 * EXACT))
    exact = e.b.select(fits, e.b.sitofp(number.ir, DOUBLE), ir.Constant(DOUBLE, math.nan))
    return Value(FLOAT, e.b.select(e.has_tag(number, T_INT), exact, e.untag(number, FLOAT).ir))


__all__ = ["BY_BYTES", "DESCENDING", "Key", "KeyCallback", "fold_of", "keys_of", "lacking"]
