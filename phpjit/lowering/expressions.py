"""Expressions that are neither variables, calls nor assignments: operators, literals, arrays, interpolation, match.

    "a" . 1 . $x . "b" . "c"   ->  Concat("a1", x, "bc")         1 + 2 * 3  ->  Const 7
"""
from __future__ import annotations

import math
import sys
from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering import classrefs
from phpjit.lowering.folding import NOT_FOLDED, constant_text, fold_binary, fold_unary, truth
from phpjit.lowering.magic import magic_const
from phpjit.lowering.names import is_special_constant, last_part
from phpjit.lowering.places import (
    Mode,
    ensure_not_short_circuited,
    is_globals,
    is_variable,
    mark_referenced,
    place,
    read,
)
from phpjit.lowering.state import ExprHandlers, Lowering, relined
from phpjit.lowering.types import members_of, type_names
from phpjit.phptypes import Named, Type
from phpjit.syntax import nodes as ast

_LOGICAL: Final = {"&&": "&&", "and": "&&", "||": "||", "or": "||"}
_SPECIAL: Final = {"true": True, "false": False, "null": None}
# Constants of the language that no platform or setting changes; Zend puts in all it knows.
_KNOWN_CONSTANTS: Final[dict[str, core.Scalar]] = {
    "PHP_INT_MAX": (1 << 63) - 1, "PHP_INT_MIN": -(1 << 63), "PHP_INT_SIZE": 8, "PHP_EOL": "\n", "M_PI": math.pi,
    "M_E": math.e, "PHP_FLOAT_EPSILON": sys.float_info.epsilon, "PHP_FLOAT_MAX": sys.float_info.max,
    "PHP_FLOAT_MIN": sys.float_info.min, "PHP_FLOAT_DIG": 15, "E_ERROR": 1, "E_WARNING": 2, "E_PARSE": 4, "E_NOTICE": 8,
    "E_USER_ERROR": 256, "E_USER_WARNING": 512, "E_USER_NOTICE": 1024, "E_STRICT": 2048, "E_RECOVERABLE_ERROR": 4096,
    "E_DEPRECATED": 8192, "E_USER_DEPRECATED": 16384, "E_ALL": 32767, "COUNT_NORMAL": 0, "COUNT_RECURSIVE": 1,
    "SORT_REGULAR": 0, "SORT_NUMERIC": 1, "SORT_STRING": 2, "STR_PAD_LEFT": 0, "STR_PAD_RIGHT": 1, "STR_PAD_BOTH": 2,
}


# ---------------------------------------------------------------- literals and constants

def literal(lw: Lowering, node: ast.Int_ | ast.Float_ | ast.String_ | ast.EncapsedStringPart) -> core.Expr:
    """A scalar."""
    return core.Const(node.line, node.value)


def const_fetch(lw: Lowering, node: ast.ConstFetch, fold: bool = True) -> core.Expr:
    """A named constant; `true`, `false`, `null` and the halt offset are known, and the same in every PHP (`fold`)."""
    name, fallback = lw.names.constant_name(node.name)
    short = name if fallback is None else fallback
    if is_special_constant(short):
        return core.Const(node.line, _SPECIAL[short.lower()])
    if last_part(name) == "__COMPILER_HALT_OFFSET__" and lw.halt_offset is not None and short == last_part(name):
        return core.Const(node.line, lw.halt_offset)
    if fold and fallback is None and name in _KNOWN_CONSTANTS:
        return core.Const(node.line, _KNOWN_CONSTANTS[name])
    return core.ConstFetch(lw.line, name, fallback)


def encapsed(lw: Lowering, node: ast.Encapsed) -> core.Expr:
    """An interpolated string."""
    return interpolate(lw, node.line, node.parts)


def interpolate(lw: Lowering, line: int, nodes: list[ast.Expr]) -> core.Expr:
    """Join the parts of an interpolated string; what is known is joined now."""
    parts: list[core.Expr] = []
    for part in nodes:
        _check_dollar_curly(lw, part)
        _append_part(parts, lw.expr(part))
    if not parts:
        return core.Const(line, "")
    if len(parts) == 1:
        only = parts[0]
        if isinstance(only, core.Const):
            text = constant_text(only.value)
            return core.Const(line, text) if text is not None else core.Cast(line, "string", only)
        return core.Cast(lw.line, "string", relined(only, lw.line))
    return core.Concat(lw.line, tuple(parts), rope=True)


def _check_dollar_curly(lw: Lowering, part: ast.Expr) -> None:
    variable = part.var if isinstance(part, ast.ArrayDimFetch) else part
    if not isinstance(variable, ast.Variable) or not variable.dollar_curly:
        return
    if isinstance(variable.name, str):
        lw.deprecated("Using ${var} in strings is deprecated, use {$var} instead")
    elif variable is part:
        lw.deprecated("Using ${expr} (variable variables) in strings is deprecated, use {${expr}} instead")


def _append_part(parts: list[core.Expr], part: core.Expr) -> None:
    """Add an operand to a concatenation, joined with its neighbour if both are known."""
    if isinstance(part, core.Const):
        text = constant_text(part.value)
        if text is not None:
            if not text and parts:
                return
            if parts and isinstance(last := parts[-1], core.Const) and isinstance(last.value, str):
                parts[-1] = core.Const(last.line, last.value + text)
                return
            part = core.Const(part.line, text)
    if parts and isinstance(first := parts[-1], core.Const) and first.value == "":
        parts.pop()     # a leading "" only mattered while it stood alone
    parts.append(part)


def shell_exec(lw: Lowering, node: ast.ShellExec) -> core.Expr:
    """Backticks."""
    return core.ShellExec(node.line, interpolate(lw, node.line, node.parts))


# ---------------------------------------------------------------- operators

def binary(lw: Lowering, node: ast.BinaryOp) -> core.Expr:
    """A chain of binary operators, walked along its left side in a loop: it may be tens of thousands deep."""
    spine = [node]
    leftmost = node.left
    while type(leftmost) is ast.BinaryOp and leftmost.op != "??" and node.op != "??":
        spine.append(leftmost)
        leftmost = leftmost.left
    if node.op == "??":
        return coalesce(lw, node)
    result = lw.expr(leftmost)
    parts: list[core.Expr] | None = None
    for link in reversed(spine):
        if link.op == ".":
            if parts is None:
                parts = []
                _append_part(parts, result)
            right = lw.expr(link.right)
            _append_part(parts, relined(right, lw.line))
            result = _NO_EXPR
            continue
        if parts is not None:
            result = _concat(lw, parts)
            parts = None
        result = _combine(lw, link, result)
    return _concat(lw, parts) if parts is not None else result


_NO_EXPR: Final = core.Const(0, None)


def _concat(lw: Lowering, parts: list[core.Expr]) -> core.Expr:
    if len(parts) == 1:
        only = parts[0]
        if isinstance(only, core.Const) and isinstance(only.value, str):
            return only
        return core.Concat(lw.line, (only, core.Const(lw.line, "")))
    if len(parts) == 2:
        parts[0] = relined(parts[0], lw.line)
    return core.Concat(lw.line, tuple(parts))


def _combine(lw: Lowering, node: ast.BinaryOp, left: core.Expr) -> core.Expr:
    op = node.op
    logical = _LOGICAL.get(op)
    if logical is not None and isinstance(left, core.Const) and truth(left.value) == (logical == "||"):
        return core.Const(lw.line, logical == "||")     # Zend does not even compile the right side
    right = lw.expr(node.right)
    if logical is not None:
        if isinstance(left, core.Const) and isinstance(right, core.Const):
            return core.Const(lw.line, truth(right.value))
        return core.Logical(lw.line, logical, left, right)
    if isinstance(left, core.Const) and isinstance(right, core.Const):
        folded = fold_binary(op, left.value, right.value)
        if folded is not NOT_FOLDED:
            return core.Const(lw.line, folded)  # type: ignore[arg-type]  # a constant where it was folded
    return core.Binary(lw.line, op, relined(left, lw.line), relined(right, lw.line))


def coalesce(lw: Lowering, node: ast.BinaryOp) -> core.Expr:
    """`left ?? right`, a right-deep chain."""
    lefts: list[tuple[int, core.Expr]] = []
    rest: ast.Expr = node
    while type(rest) is ast.BinaryOp and rest.op == "??":
        lw.line = rest.line
        left = read(lw, rest.left, Mode.ISSET) if is_variable(rest.left) else lw.expr(rest.left)
        lefts.append((lw.line, left))
        rest = rest.right
    result = lw.expr(rest)
    for line, left in reversed(lefts):
        result = core.Coalesce(line, left, result)
    return result


def unary(lw: Lowering, node: ast.UnaryOp) -> core.Expr:
    """`! ~ + -`."""
    operand = lw.expr(node.expr)
    if isinstance(operand, core.Const):
        folded = fold_unary(node.op, operand.value)
        if folded is not NOT_FOLDED:
            return core.Const(lw.line, folded)      # type: ignore[arg-type]  # a constant where it was folded
    return core.Unary(lw.line, node.op, relined(operand, lw.line))


def ternary(lw: Lowering, node: ast.Ternary) -> core.Expr:
    """`cond ? then : otherwise`; left-nested ones need parentheses."""
    cond_node = node.cond
    if isinstance(cond_node, ast.Ternary) and not cond_node.parenthesized:
        if cond_node.if_ is not None:
            if node.if_ is not None:
                lw.error("Unparenthesized `a ? b : c ? d : e` is not supported. "
                         "Use either `(a ? b : c) ? d : e` or `a ? b : (c ? d : e)`")
            lw.error("Unparenthesized `a ? b : c ?: d` is not supported. "
                     "Use either `(a ? b : c) ?: d` or `a ? b : (c ?: d)`")
        if node.if_ is not None:
            lw.error("Unparenthesized `a ?: b ? c : d` is not supported. "
                     "Use either `(a ?: b) ? c : d` or `a ?: (b ? c : d)`")
    cond = lw.expr(cond_node)
    line = lw.line
    cond = relined(cond, line)
    then = lw.expr(node.if_) if node.if_ is not None else None
    return core.Ternary(line, cond, then, lw.expr(node.else_))


def cast(lw: Lowering, node: ast.Cast) -> core.Expr:
    """`(int) x` and its kin."""
    operand = lw.expr(node.expr)
    if node.kind == "unset":
        lw.error("The (unset) cast is no longer supported")
    return core.Cast(lw.line, node.kind, relined(operand, lw.line))


def instance_of(lw: Lowering, node: ast.Instanceof) -> core.Expr:
    """`x instanceof C`."""
    operand = lw.expr(node.expr)
    if isinstance(operand, core.Const):
        return core.Const(lw.line, False)
    return core.InstanceOf(lw.line, operand, classrefs.class_ref(lw, node.class_))


def silence(lw: Lowering, node: ast.ErrorSuppress) -> core.Expr:
    """`@x`."""
    line = lw.line
    return core.Silence(line, lw.expr(node.expr))


def clone(lw: Lowering, node: ast.Clone) -> core.Expr:
    """`clone x`."""
    operand = lw.expr(node.expr)
    return core.Clone(lw.line, relined(operand, lw.line))


# ---------------------------------------------------------------- arrays

def array(lw: Lowering, node: ast.Array_) -> core.Expr:
    """An array literal."""
    items: list[core.ArrayItem] = []
    last_line = lw.line
    for item in node.items:
        if item is None:
            lw.error("Cannot use empty array elements in arrays", last_line)
        last_line = item.line
    for item in node.items:
        assert item is not None
        if item.unpack:
            value = lw.expr(item.value)
            items.append(core.ArrayItem(relined(value, lw.line), spread=True))
            continue
        key = relined(lw.expr(item.key), lw.line) if item.key is not None else None
        if item.by_ref:
            if isinstance(item.value, ast.Expr):
                ensure_not_short_circuited(lw, item.value)
            lw.line = item.value.line
            target = place(lw, item.value, Mode.WRITE)
            mark_referenced(lw, target)
            items.append(core.ArrayItem(target, key, by_ref=True))
        else:
            items.append(core.ArrayItem(relined(lw.expr(item.value), lw.line), key))
    return array_literal(lw, lw.line, items)


def array_literal(lw: Lowering, line: int, items: list[core.ArrayItem]) -> core.ArrayLiteral:
    """Make the node, and refuse what PHP finds wrong with an array that it can build at once."""
    literal = core.ArrayLiteral(line, tuple(items))
    known = lw.constant_arrays
    for item in items:
        for part in (item.value, item.key):
            if item.by_ref or not (part is None or type(part) is core.Const or id(part) in known):
                return literal
    known[id(literal)] = literal
    for item in items:
        if item.spread and isinstance(item.value, core.Const):
            lw.error("Only arrays and Traversables can be unpacked")
        if isinstance(item.key, core.ArrayLiteral):
            lw.error("Illegal offset type")
    return literal


def standalone_list(lw: Lowering, node: ast.List_) -> core.Expr:
    """A pattern where a value is wanted."""
    lw.error("Cannot use list() as standalone expression")


# ---------------------------------------------------------------- questions

def isset(lw: Lowering, node: ast.Isset) -> core.Expr:
    """`isset(a, b)`."""
    places: list[core.Expr] = []
    for var in node.vars:
        lw.line = var.line
        if not is_variable(var):
            lw.error('Cannot use isset() on the result of an expression '
                     '(you can use "null !== expression" instead)')
        if not is_globals(var):
            places.append(read(lw, var, Mode.ISSET))
    return core.Isset(lw.line, tuple(places)) if places else core.Const(lw.line, True)


def empty(lw: Lowering, node: ast.Empty) -> core.Expr:
    """`empty(a)`; of an expression it is `!expr`."""
    if not is_variable(node.expr):
        operand = lw.expr(node.expr)
        if isinstance(operand, core.Const):
            return core.Const(lw.line, not truth(operand.value))
        return core.Unary(lw.line, "!", operand)
    if is_globals(node.expr):
        return core.Const(lw.line, False)
    operand = read(lw, node.expr, Mode.ISSET)
    return core.Empty(lw.line, operand)


# ---------------------------------------------------------------- control in expressions

def match(lw: Lowering, node: ast.Match) -> core.Expr:
    """`match (x) {…}`."""
    subject = lw.expr(node.cond)
    line = lw.line
    defaults = 0
    for arm in node.arms:
        defaults += arm.conds is None
        if defaults > 1:
            lw.error("Match expressions may only contain one default arm", arm.line)
    arms: list[core.MatchArm] = []
    conditions: list[tuple[core.Expr, ...] | None] = []
    for arm in node.arms:
        conditions.append(tuple([lw.expr(cond) for cond in arm.conds]) if arm.conds is not None else None)
    for arm, condition in zip(node.arms, conditions, strict=True):
        arms.append(core.MatchArm(condition, lw.expr(arm.body)))
    return core.Match(line, relined(subject, line), tuple(arms))


def throw(lw: Lowering, node: ast.Throw) -> core.Expr:
    """`throw x`."""
    operand = lw.expr(node.expr)
    return core.Throw(lw.line, relined(operand, lw.line))


def exit_(lw: Lowering, node: ast.Exit) -> core.Expr:
    """`exit(x)`."""
    operand = lw.expr(node.expr) if node.expr is not None else None
    return core.Exit(lw.line, operand)


def print_(lw: Lowering, node: ast.Print) -> core.Expr:
    """`print x`."""
    operand = lw.expr(node.expr)
    return core.Print(lw.line, relined(operand, lw.line))


def include(lw: Lowering, node: ast.Include) -> core.Expr:
    """`include x` and kin: the file sees and makes variables of this scope."""
    lw.fn.symbol_table = True
    lw.fn.uses_this = True
    operand = lw.expr(node.expr)
    return core.Include(lw.line, node.kind, operand)


def eval_(lw: Lowering, node: ast.Eval) -> core.Expr:
    """`eval(x)`."""
    lw.fn.symbol_table = True
    lw.fn.uses_this = True
    operand = lw.expr(node.expr)
    return core.Include(lw.line, "eval", operand)


# ---------------------------------------------------------------- generators

_GENERATOR_SUPERTYPES: Final = frozenset(("traversable", "iterator", "generator"))


def _mark_generator(lw: Lowering) -> None:
    """Note a `yield`; the return type must allow a Generator (PHP checks before the body, hence that line)."""
    fn = lw.fn
    if fn.name == "":
        lw.error('The "yield" expression can only be used inside a function')
    if fn.is_generator:
        return
    fn.is_generator = True
    if fn.return_type is not None and not _allows_generator(fn.return_type):
        lw.error(f"Generator return type must be a supertype of Generator, {fn.return_type.show()} given", fn.head_line)


def _allows_generator(type_: Type) -> bool:
    if "object" in type_names(type_):
        return True
    return any(isinstance(member, Named) and (member.key in _GENERATOR_SUPERTYPES or member.name == "iterable")
               for member in members_of(type_))


def yield_(lw: Lowering, node: ast.Yield) -> core.Expr:
    """`yield key => value`."""
    _mark_generator(lw)
    key = lw.expr(node.key) if node.key is not None else None
    value: core.Expr | None = None
    if node.value is not None:
        if lw.fn.by_ref_return and is_variable(node.value):
            ensure_not_short_circuited(lw, node.value)
            lw.line = node.value.line
            value = place(lw, node.value, Mode.WRITE)
            mark_referenced(lw, value)
        else:
            value = lw.expr(node.value)
    return core.Yield(lw.line, key, value)


def yield_from(lw: Lowering, node: ast.YieldFrom) -> core.Expr:
    """`yield from x`."""
    _mark_generator(lw)
    if lw.fn.by_ref_return:
        lw.error('Cannot use "yield from" inside a by-reference generator')
    operand = lw.expr(node.expr)
    return core.YieldFrom(lw.line, operand)


HANDLERS: Final[ExprHandlers] = {
    ast.Int_: literal,
    ast.Float_: literal,
    ast.String_: literal,
    ast.EncapsedStringPart: literal,
    ast.MagicConst: magic_const,
    ast.ConstFetch: const_fetch,
    ast.Encapsed: encapsed,
    ast.ShellExec: shell_exec,
    ast.BinaryOp: binary,
    ast.UnaryOp: unary,
    ast.Ternary: ternary,
    ast.Cast: cast,
    ast.Instanceof: instance_of,
    ast.ErrorSuppress: silence,
    ast.Clone: clone,
    ast.Array_: array,
    ast.List_: standalone_list,
    ast.Isset: isset,
    ast.Empty: empty,
    ast.Match: match,
    ast.Throw: throw,
    ast.Exit: exit_,
    ast.Print: print_,
    ast.Include: include,
    ast.Eval: eval_,
    ast.Yield: yield_,
    ast.YieldFrom: yield_from,
}
