"""Promotion: variables that begin as a small int constant and are floats ever after are floats from the start.

    $sum = 0; foreach ($floats as $x) $sum += $x; return $sum / $n;        $sum: float instead of int|float

Allowed where nobody can tell: every read that may meet the int is an operand of arithmetic with a float, of a
comparison, of a conversion …  `return $sum;` without a declared float can tell (an empty array gives int 0).
"""
from __future__ import annotations

from typing import Any, Final

from phpjit import phptypes
from phpjit.analysis import facts as f
from phpjit.codegen.native.typing.domain import NOTHING, Val, of_constant
from phpjit.codegen.native.typing.driver import State
from phpjit.codegen.native.typing.program import BuiltinCallee, Given, UserCallee
from phpjit.core import nodes as c
from phpjit.core.walk import children, descendants

_EXACT: Final = 1 << 53
_COMPARISONS: Final = frozenset(("<", "<=", ">", ">=", "==", "!=", "<=>"))
_FLOAT_BUILTINS: Final = frozenset((
    "sqrt", "sin", "cos", "tan", "exp", "log", "log10", "log2", "atan", "atan2", "asin", "acos", "sinh", "cosh", "tanh",
    "floor", "ceil", "round", "fmod", "hypot", "number_format", "printf", "sprintf", "is_nan", "is_finite",
    "is_infinite", "floatval", "intval", "boolval", "strval"))


def promotable(state: State) -> frozenset[str]:
    """Return the variables of a finished version that can be floats from the start."""
    if state.version.loop is not None:
        return frozenset()
    given = {name for name, _, _ in state.version.params} | set(state.captures) | state.by_ref_locals \
        | state.shared.keys()
    names = {name for name, val in state.storage.items() if val.kinds == f.NUMBER and name not in given}
    while names:
        test = _Test(state, names)
        test.block(state.version.fn.body)
        if not test.failed:
            return frozenset(names)
        names -= test.failed
    return frozenset()


class _Test:
    """One look at a body: which of the candidates somebody can tell from a float."""

    def __init__(self, state: State, names: set[str]) -> None:
        self.state = state
        self.names = names
        self.failed: set[str] = set()

    def val(self, expr: Any) -> Val:
        """Return what was recorded for an expression."""
        if isinstance(expr, c.Const):
            return of_constant(expr.value)
        return self.state.vals.get(id(expr), NOTHING)

    def block(self, statements: Any) -> None:
        """Look at statements."""
        for statement in statements:
            self.visit(statement, True)

    def fail(self, node: Any) -> None:
        """Give up the candidates that are read anywhere in a node."""
        for part in descendants(node):
            if isinstance(part, c.Local) and part.name in self.names and self.val(part).kinds & f.INT:
                self.failed.add(part.name)

    def others(self, node: Any) -> None:
        """Look at the parts of a node that tells ints from floats."""
        for part in children(node):
            self.visit(part, False)

    def visit(self, node: Any, blind: bool) -> None:
        """Look at a node; `blind`: where its value goes, int and float are the same."""
        match node:
            case c.Local(name=name):
                if name in self.names and not blind and self.val(node).kinds & f.INT:
                    self.failed.add(name)
            case c.Closure(function=fn):
                self.failed |= {capture.name for capture in fn.captures} & self.names
            case c.ExprStmt(expr=expr):
                self.visit(expr, True)
            case c.Echo(operand=operand) | c.Print(operand=operand):
                self.visit(operand, True)
            case c.Concat(parts=parts):
                for part in parts:
                    self.visit(part, True)
            case c.If(cond=cond, then=then, otherwise=otherwise):
                self.visit(cond, True)
                self.block(then)
                self.block(otherwise)
            case c.While(cond=conds, body=body, step=step):
                for part in (*conds, *step):
                    self.visit(part, True)
                self.block(body)
            case c.DoWhile(body=body, cond=cond):
                self.block(body)
                self.visit(cond, True)
            case c.Foreach(subject=subject, key=key, value=value, body=body):
                self.visit(subject, False)
                self._target(value, self.state.places.get(id(node), NOTHING), None)
                if key is not None:
                    self._target(key, NOTHING, None)
                self.block(body)
            case c.Return(value=value) if value is not None:
                declared = self.state.version.fn.return_type
                self.visit(value, isinstance(declared, phptypes.Named) and declared.name == "float")
            case c.Binary(op=op, left=left, right=right):
                self._operand(node, op, left, right, blind)
                self._operand(node, op, right, left, blind)
            case c.Logical(left=left, right=right):
                self.visit(left, True)
                self.visit(right, True)
            case c.Unary(op="!", operand=operand) | c.Cast(kind="float" | "bool" | "int" | "string", operand=operand):
                self.visit(operand, True)
            case c.Ternary(cond=cond, then=then, otherwise=otherwise) if then is not None:
                self.visit(cond, True)
                self.visit(then, blind)
                self.visit(otherwise, blind)
            case c.Assign(target=target, value=value):
                self._target(target, self.val(value), value)
                self.visit(value, blind and isinstance(target, c.Local) and target.name in self.names)
            case c.AssignOp(op=op, target=c.Local(name=name), value=value) if name in self.names:
                if op not in ("+", "-", "*", "/") or self.val(value).kinds != f.FLOAT:
                    self.failed.add(name)
                self.visit(value, True)
            case c.AssignOp(target=target) | c.IncDec(target=target) | c.AssignCoalesce(target=target):
                if isinstance(target, c.Local):
                    self.failed |= {target.name} & self.names
                self.others(node)
            case c.Unset(place=c.Local(name=name)):
                self.failed |= {name} & self.names
            case c.Call(args=args) | c.StaticCall(args=args) | c.MethodCall(args=args):
                self._call(node, args)
            case _:
                self.others(node)

    def _operand(self, node: c.Binary, op: str, expr: Any, other: Any, blind: bool) -> None:
        val, sibling = self.val(expr), self.val(other)
        if op in _COMPARISONS:
            self.visit(expr, sibling.only(f.NUMBER) and _small(sibling))
        elif op in ("+", "-", "*", "/", "**") and sibling.kinds == f.FLOAT:
            self.visit(expr, True)
        elif op in ("+", "-", "*") and blind and sibling.only(f.NUMBER) and _small(val) and _small(sibling) \
                and _small(self.val(node)):
            # of two ints: 0 * -1 is 0, but 0.0 * -1.0 is -0.0
            self.visit(expr, op != "*" or (_nonnegative(val) and _nonnegative(sibling)))
        else:
            self.visit(expr, False)

    def _target(self, target: Any, val: Val, value: Any) -> None:
        """Look at a store: of a candidate it must be a float, a small constant, or another candidate."""
        if isinstance(target, c.Local):
            if target.name in self.names and val.kinds and val.kinds != f.FLOAT and not self._harmless(value):
                self.failed.add(target.name)
            return
        if isinstance(target, c.ListPattern):
            for part in descendants(target):
                if isinstance(part, c.Local):
                    self.failed |= {part.name} & self.names
            return
        self.others(target)

    def _harmless(self, value: Any) -> bool:
        while isinstance(value, c.Assign) and isinstance(value.target, c.Local):
            value = value.value
        match value:
            case c.Const(value=number):
                return type(number) is int and 0 <= number <= _EXACT
            case c.Local(name=name):
                return name in self.names
            case _:
                return False

    def _call(self, node: Any, args: tuple[c.Arg, ...]) -> None:
        for part in children(node):
            if not isinstance(part, c.Arg):
                self.visit(part, False)
        callee = self.state.version.calls.get(id(node))
        blind: set[int] = set()
        if isinstance(callee, BuiltinCallee) and callee.name in _FLOAT_BUILTINS and callee.callback is None:
            blind = set(range(len(args)))
        elif isinstance(callee, UserCallee):
            for param, source in zip(callee.version.fn.params, callee.sources, strict=True):
                if isinstance(source, Given) and isinstance(param.type, phptypes.Named) and param.type.name == "float":
                    blind.add(source.index)
        for index, arg in enumerate(args):
            self.visit(arg.value, index in blind and not arg.spread)


def _small(val: Val) -> bool:
    return not val.kinds & f.INT or (val.lo >= -_EXACT and val.hi <= _EXACT)


def _nonnegative(val: Val) -> bool:
    return not val.kinds & f.INT or val.lo >= 0
