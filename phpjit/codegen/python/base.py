"""The emitter's ground: variables, temporaries, types, and the dispatch over node kinds.

One `Emitter` (emitter.py) writes one PHP function.  Expressions become Python expressions; where PHP evaluates
something once and uses it twice, a temporary `t.1` is bound by `:=`.  Temporaries that may hold an array or an object
are cleared after the statement: a forgotten holder would make the next write copy and destructors run late.
"""
from __future__ import annotations

import ast
from collections.abc import Callable, Sequence
from typing import Any

from phpjit.analysis import facts as f
from phpjit.analysis.facts import Fact
from phpjit.analysis.sharing import private_arrays
from phpjit.codegen.python.build import Builder
from phpjit.codegen.python.state import ClassContext, Level, UnitState
from phpjit.core import nodes as c
from phpjit.core.walk import assigned, descendants
from phpjit.runtime.classes.spec import SCOPE_VARIABLE

HOLDS = f.ARRAY | f.OBJECT | f.RESOURCE


class Base(Builder):
    """State of the emission of one function."""

    def __init__(self, state: UnitState, fn: c.Function, cls: ClassContext | None, level: Level) -> None:
        super().__init__(state.globals_used)
        self.state = state
        self.fn = fn
        self.cls = cls
        self.level = level
        self.private = private_arrays(fn) if fn is not state.unit.main else frozenset()
        self.out: list[ast.stmt] = []
        self.needs_init: set[str] = set()
        self.held: list[str] = []            # temporaries to clear after the statement
        self.lasting: set[str] = set()       # what statements clear when they end, since the innermost try began
        self.temp_count = 0
        self.slot_count = 0
        self.silenced: str | None = None
        self.line = fn.line
        self.uses_info = False
        self.info_name = ""
        self.statics_name = ""
        self.unwanted: c.Node | None = None  # the expression whose value a statement throws away
        self.finally_depth = 0               # how many `try` with `finally` are open
        self.raw_call: c.Node | None = None  # the call whose returned Ref is wanted
        self.scoped: set[str] = set()        # closures: attribute names that mean other things in another class
        self.stored: set[str] = set()        # those of them that are written without asking for the property's type

    # ---- variables

    def is_cell(self, name: str) -> bool:
        """Whether the variable lives in a Ref."""
        return self.fn.variables.get(name,
                                     c.Storage.CELL if self.fn.symbol_table else c.Storage.LOCAL) is c.Storage.CELL

    def cell(self, name: str) -> ast.expr:
        """Read the Ref of a cell variable."""
        return self.name(name)

    def value_of_cell(self, name: str) -> ast.expr:
        """Read the content of a cell, UNDEF included."""
        return self.attr(self.name(name), "v")

    def raw_local(self, name: str) -> ast.expr:
        """Read a Python local that may hold UNDEF."""
        self.needs_init.add(name)
        return self.name(name)

    def types(self, node: Any) -> Fact:
        """Return what is known of an expression's value."""
        fact = self.state.facts.type_of(node)
        if self.fn.is_arrow and isinstance(node, c.Local) and any(part.name == node.name for part in self.fn.captures):
            return f.join(fact, f.F_UNDEF)      # what an arrow function takes may be unset
        return fact

    def is_kind(self, node: Any, kinds: int) -> bool:
        """Tell whether the value of a node is surely one of `kinds`."""
        return self.types(node).only(kinds)

    def may(self, node: Any, kinds: int) -> bool:
        """Tell whether the value of a node can be one of `kinds`."""
        return self.types(node).may(kinds)

    def is_plain_local(self, node: Any) -> bool:
        """Tell whether a node is a local variable in a Python local that is surely set: reading it is just its name."""
        return isinstance(node, c.Local) and not self.is_cell(node.name) and not self.types(node).may(f.UNDEF)

    def is_simple(self, node: Any) -> bool:
        """Tell whether emitting the node twice costs and does nothing: constants and plain locals."""
        return isinstance(node, c.Const) or self.is_plain_local(node) or (
            isinstance(node, c.This) and self.this_is_sure())

    def this_is_sure(self) -> bool:
        """Tell whether `$this` surely is an object here: in non-static methods."""
        return (self.cls is not None and not self.fn.is_static and not self.fn.is_closure
                and self.fn is not self.state.unit.main)

    def scope(self) -> ast.expr:
        """Return the class that the code belongs to, None outside of classes."""
        if self.has_scope():
            return self.name(SCOPE_VARIABLE)
        return self.none()

    def member(self, base: ast.expr, name: str) -> ast.expr:
        """Return `base.name` for the name of a PHP member, as the class that the code is written in sees it."""
        if self.fn.is_closure:
            self.scoped.add(name)
        return self.attr(base, name)

    def has_scope(self) -> bool:
        """Tell whether the function can have a class scope (methods, closures, the top level of an included file)."""
        return self.cls is not None or self.fn.is_closure or self.fn is self.state.unit.main

    # ---- temporaries

    def temp(self, holds: bool = True) -> str:
        """Return a fresh temporary for the current statement; `holds`: it may keep an array or an object alive."""
        self.temp_count += 1
        name = f"t.{self.temp_count}"
        if holds:
            self.held.append(name)
            self.lasting.add(name)
        return name

    def temp_for(self, node: Any) -> str:
        """Return a temporary for the value of a node."""
        return self.temp(self.types(node).may(HOLDS))

    def slot(self) -> str:
        """Return a Python local of its own for the rest of the function."""
        self.slot_count += 1
        return f"s.{self.slot_count}"

    def stable(self, node: Any) -> tuple[list[ast.expr], ast.expr]:
        """Return (steps, value): after the steps the value can be used any number of times."""
        if self.is_simple(node):
            return [], self.expr(node)
        value = self.expr(node)
        if isinstance(value, ast.Constant):
            return [], value
        name = self.temp_for(node)
        return [self.walrus(name, value)], self.name(name)

    # ---- order of evaluation

    def changes(self, node: Any, name: str) -> bool:
        """Tell whether evaluating `node` may assign the local variable `name`."""
        if isinstance(node, (c.Const, c.Local, c.This, c.ConstFetch)):
            return False
        return name in assigned(node)

    def has_calls(self, node: Any) -> bool:
        """Tell whether evaluating `node` may run other PHP code (so that cells may change)."""
        return any(isinstance(part, (c.Call, c.CallDynamic, c.MethodCall, c.StaticCall, c.New, c.Include, c.Yield,
                                     c.YieldFrom, c.Assign, c.AssignRef, c.AssignOp, c.IncDec, c.AssignCoalesce))
                   for part in descendants(node))

    def late_read(self, left: Any, right: Any) -> bool:
        """Tell whether PHP's late reading of the variable `left` is visible: `$i + $i++` reads `$i` after the `++`."""
        if not isinstance(left, c.Local) or isinstance(right, (c.Const, c.Local, c.This)):
            return False
        if self.is_cell(left.name):
            return self.has_calls(right)
        return self.changes(right, left.name) or self.types(left).may(f.UNDEF)     # the warning comes late, too

    def array_tests(self, value: ast.expr, fact: Fact) -> list[ast.expr]:
        """Return the test that a value is an array; none where the analysis knows it."""
        if fact.only(f.ARRAY):
            return []
        return [self.compare(self.attr(value, "__class__"), "is", self.helper("PhpArray"))]

    # ---- statements

    def emit(self, *statements: ast.stmt) -> None:
        """Append statements to the current block."""
        self.out.extend(statements)

    def block_of(self, emit: Callable[[], None]) -> list[ast.stmt]:
        """Collect the statements that `emit` produces."""
        saved, self.out = self.out, []
        try:
            emit()
            return self.out
        finally:
            self.out = saved

    def clear(self, names: Sequence[str]) -> ast.stmt:
        """Return `a = b = None`."""
        self.lasting.update(names)
        return super().clear(names)

    def release(self) -> None:
        """Clear the temporaries that may hold something."""
        if self.held:
            self.emit(self.clear(list(dict.fromkeys(self.held))))
            self.held = []

    def expr(self, node: Any) -> ast.expr:
        """Emit an expression for its value."""
        raise NotImplementedError

    def cond(self, node: Any) -> ast.expr:
        """Emit an expression for its truth: a Python expression with the same truthiness."""
        raise NotImplementedError

    def statement(self, node: Any) -> None:
        """Emit a statement."""
        raise NotImplementedError
