"""Checks what every back end takes for granted of a core Unit; tests run it, so that lowering's mistakes show early.

Not a check of PHP's rules (lowering has refused what PHP refuses) but of the tree's: declared variables, cells where
references are made, nullsafe links inside of chains, slots, depths.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from phpjit.core import nodes as c
from phpjit.records import fields, is_record

_PLACES: Final = (c.Local, c.This, c.DynamicVar, c.Superglobal, c.Dim, c.Prop, c.StaticProp)
_STATEMENTS: Final = (
    c.ExprStmt, c.Echo, c.If, c.While, c.DoWhile, c.Foreach, c.Switch, c.Break, c.Continue, c.Return, c.Try, c.Unset,
    c.GlobalDecl, c.StaticDecl, c.FunctionDecl, c.ClassDeclStmt, c.ConstDecl, c.Label, c.Goto, c.Ticks)
_CALLS: Final = (c.Call, c.CallDynamic, c.MethodCall, c.StaticCall)
_SCALARS: Final = (bool, int, float, str, type(None))


def verify(unit: c.Unit) -> list[str]:
    """Return what is wrong with the unit, one sentence each; empty when nothing is."""
    problems: list[str] = []
    for function in (unit.main, *unit.functions):
        problems.extend(_FunctionCheck(function).run())
    for decl in unit.classes:
        problems.extend(_class_problems(decl))
    if any(storage is not c.Storage.CELL for storage in unit.main.variables.values()):
        problems.append("main: a top-level variable is not a cell")
    return problems


def _class_problems(decl: c.ClassDecl) -> Iterator[str]:
    if decl.kind not in ("class", "interface", "trait", "enum"):
        yield f"{decl.name}: no such kind of class: {decl.kind}"
    for method in decl.methods:
        if len(method.modifiers & {"public", "protected", "private"}) != 1:
            yield f"{decl.name}::{method.function.name}: needs one visibility"
        for problem in _FunctionCheck(method.function).run():
            yield f"{decl.name}::{problem}"
    names = {prop.name for prop in decl.props}
    for method in decl.methods:
        for param in method.function.params:
            if param.promote is not None and param.name not in names:
                yield f"{decl.name}: promoted ${param.name} has no property"


class _FunctionCheck:
    """Walks the body of one function."""

    def __init__(self, function: c.Function) -> None:
        self.function = function
        self.problems: list[str] = []
        self.slots: list[int] = []

    def run(self) -> list[str]:
        """Return the problems."""
        function = self.function
        if function.symbol_table and any(kind is not c.Storage.CELL for kind in function.variables.values()):
            self.problem("uses a symbol table but has variables that are not cells")
        for param in function.params:
            self.variable(param.name, cell=param.by_ref)
        for capture in function.captures:
            self.variable(capture.name, cell=capture.by_ref)
        self.block(function.body, 0)
        if sorted(self.slots) != list(range(function.static_slots)):
            self.problem(f"static slots are {self.slots}, announced {function.static_slots}")
        return self.problems

    def problem(self, text: str, node: c.Node | None = None) -> None:
        """Note a problem."""
        where = f" (line {node.line})" if node is not None else ""
        self.problems.append(f"{self.function.name or 'main'}: {text}{where}")

    def variable(self, name: str, cell: bool = False, node: c.Node | None = None) -> None:
        """Check a variable."""
        storage = self.function.variables.get(name)
        if storage is None:
            self.problem(f"${name} is not in variables", node)
        elif cell and storage is not c.Storage.CELL:
            self.problem(f"${name} is referenced but not a cell", node)

    def block(self, stmts: object, depth: int) -> None:
        """Check a block inside of `depth` loops."""
        if not isinstance(stmts, tuple):
            self.problem(f"a block is a {type(stmts).__name__}")
            return
        for stmt in stmts:
            if not isinstance(stmt, _STATEMENTS):
                self.problem(f"{type(stmt).__name__} is no statement")
                continue
            self.stmt(stmt, depth)

    def stmt(self, stmt: c.Stmt, depth: int) -> None:
        """Check a statement and what is in it."""
        match stmt:
            case c.Break(depth=levels) | c.Continue(depth=levels):
                if not 1 <= levels <= depth:
                    self.problem(f"leaves {levels} loops of {depth}", stmt)
            case c.Foreach(subject=subject, value=value, by_ref=by_ref):
                if by_ref and isinstance(value, c.Local):
                    self.variable(value.name, cell=True, node=stmt)
                if by_ref and isinstance(subject, c.Local):
                    self.variable(subject.name, cell=True, node=stmt)
            case c.GlobalDecl(name=name) | c.StaticDecl(name=name):
                if isinstance(name, str):
                    self.variable(name, cell=True, node=stmt)
            case c.FunctionDecl(function=function):
                self.problems.extend(_FunctionCheck(function).run())
                return
            case c.ClassDeclStmt(decl=decl):
                self.problems.extend(_class_problems(decl))
                return
            case c.Try(catches=catches):
                for catch in catches:
                    if catch.variable is not None:
                        self.variable(catch.variable, node=stmt)
            case _:
                pass
        if isinstance(stmt, c.StaticDecl):
            self.slots.append(stmt.slot)
        inner = depth + isinstance(stmt, (c.While, c.DoWhile, c.Foreach, c.Switch))
        self.parts(stmt, inner)

    def parts(self, node: Any, depth: int) -> None:
        """Check everything below a statement, blocks with their depth."""
        stack: list[tuple[Any, bool]] = [(node, False)]
        while stack:
            current, chained = stack.pop()
            for field in fields(current):
                value = getattr(current, field.name)
                if isinstance(value, tuple) and value and isinstance(value[0], _STATEMENTS):
                    self.block(value, depth)
                    continue
                for item in value if isinstance(value, tuple) else (value,):
                    if isinstance(item, c.Function):
                        self.problems.extend(_FunctionCheck(item).run())
                    elif isinstance(item, c.ClassDecl):
                        self.problems.extend(_class_problems(item))
                    elif is_record(item) and not isinstance(item, type):
                        inside = isinstance(current, c.NullsafeChain) or (
                            chained and field.name in ("base", "cls", "expr"))
                        if isinstance(item, c.Node):
                            self.node(item, inside)
                        stack.append((item, inside))

    def node(self, node: c.Node, chained: bool) -> None:
        """Check one expression node; `chained`: inside the extent of a nullsafe chain."""
        if node.line < 1:
            self.problem(f"{type(node).__name__} has line {node.line}")
        match node:
            case c.Local(name=name):
                self.variable(name, node=node)
            case c.Const(value=value):
                if type(value) not in _SCALARS:
                    self.problem(f"a constant is a {type(value).__name__}", node)
            case c.AssignRef(target=target, source=source):
                for side in (target, source):
                    if isinstance(side, c.Local):
                        self.variable(side.name, cell=True, node=node)
                if not isinstance(source, (*_PLACES, *_CALLS)):
                    self.problem(f"a reference to {type(source).__name__}", node)
            case c.Assign(target=target) | c.AssignOp(target=target) | c.AssignCoalesce(target=target) | c.IncDec(
                    target=target):
                if not isinstance(target, (*_PLACES, c.ListPattern)):
                    self.problem(f"an assignment to {type(target).__name__}", node)
            case c.Prop(nullsafe=True) | c.MethodCall(nullsafe=True):
                if not chained:
                    self.problem("a nullsafe link outside of a chain", node)
            case c.DynamicVar():
                if not self.function.symbol_table:
                    self.problem("a dynamic variable without a symbol table", node)
            case c.Concat(parts=parts):
                if len(parts) < 2:
                    self.problem("a concatenation of one", node)
            case c.Closure(function=function):
                for capture in function.captures:
                    self.variable(capture.name, cell=capture.by_ref, node=node)
            case _:
                pass
