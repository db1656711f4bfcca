"""Hooks of loops: where tier 0 asks its loop sites, and what it does with the answer.

    while (COND) BODY   ->  while True:
                                for s.1 in loop.KEY.0.0.rounds:
                                    if not COND: break
                                    BODY
                                else:
                                    s.2 = loop.KEY.0.0.enter(x, y)      # the rounds of this stretch are over
                                    if s.2 is None: continue
                                    y, s.2 = s.2
                                    if s.2 == 0: continue
                                break

See runtime/hot.py for the sites and core/regions.py for what goes in and comes out.  The jumps of the body are those
of one Python loop: `break` leaves the `for` without its `else`, and then the `while`.
"""
from __future__ import annotations

import ast

from phpjit.analysis import facts as f
from phpjit.analysis.loops import likely
from phpjit.codegen.python.statements import Statements
from phpjit.core import nodes as c
from phpjit.core.exits import CONTINUE, FIRST_EXIT, RETURN, THROW
from phpjit.core.numbering import Loop
from phpjit.core.regions import RegionShape, region_shape
from phpjit.records import dataclass


@dataclass(frozen=True, slots=True)
class Hook:
    """A loop with a site: the site's global name, and the shape of the region."""

    site: str
    shape: RegionShape


class LoopHooks(Statements):
    """Emits the questions that loops ask their sites."""

    def hook_of(self, loop: Loop) -> Hook | None:
        """Return the hook of a loop, None for one that can never be a region."""
        state = self.state
        number = state.hooks.get(id(loop))
        if number is None:
            return None
        shape = region_shape(loop, self.fn)
        name = f"loop.{state.unit_key[:12]}.{number[0]}.{number[1]}"
        state.sites[number] = (*number, loop.line, self.shown_function(), shape.as_tuple())
        return Hook(name, shape)

    def shown_function(self) -> str:
        """Return how reports name the function."""
        name = self.fn.name or "{main}"
        return f"{self.cls.decl.name}::{name}" if self.cls is not None else name

    def site(self, hook: Hook, attribute: str) -> ast.expr:
        """Read an attribute of a loop's site."""
        return self.attr(self.name(hook.site), attribute)

    def hooked(self, items: ast.stmt, first: list[ast.stmt]) -> ast.stmt:
        """Return the loop around the stretches; `items` is the Python loop of one stretch, after `first`."""
        return self.while_(self.const(True), [*first, items, self.break_()])

    def unread(self, node: c.Local) -> ast.expr:
        """Return what a variable's slot holds, UNDEF among it."""
        return self.value_of_cell(node.name) if self.is_cell(node.name) else self.raw_local(node.name)

    def expecting(self, hook: Hook, loop: Loop) -> list[ast.stmt]:
        """Tell the site before it is asked how many rounds are most likely left, where that is easily known."""
        found = likely(loop)
        if found is None or not isinstance(found.bound, (c.Const, c.Local)):
            return []
        at, bound = (self.const(node.value) if isinstance(node, c.Const) else self.unread(node)
                     for node in (c.Local(loop.line, found.variable), found.bound))
        return [self.expr_stmt(self.call(self.site(hook, "expect"), at, bound, self.const(found.step)))]

    def ask(self, hook: Hook, held: str = "", position: str = "") -> list[ast.stmt]:
        """Return what stands where a stretch is over: hand the loop over, or go on."""
        shape = hook.shape
        answer, value = self.slot(), self.slot() if shape.has_return or shape.throws else ""
        given = [self.name(held), self.name(position)] if held else []
        for name in shape.variables:
            given.append(self.cell(name) if self.is_cell(name) else self.raw_local(name))
        if shape.this:
            given.append(self.name("this") if self.has_scope() else self.none())
        targets: list[ast.expr] = [self.target(name) for name in shape.written]
        targets += [self.target(name) for name in (position, value, answer) if name]
        again = [self.continue_()]

        def emit() -> None:
            self.emit(self.assign(answer, self.call(self.site(hook, "enter"), *given)),
                      self.if_(self.compare(self.name(answer), "is", self.none()), again),
                      self.at(ast.Assign([self.at(ast.Tuple(targets, ast.Store()))], self.name(answer))),
                      self.if_(self.answered(answer, CONTINUE), again))
            if shape.has_return:
                leave = self.block_of(lambda: self.return_value(self.name(value)))
                self.emit(self.if_(self.answered(answer, RETURN), leave))
            if shape.throws:
                thrown = self.expr_stmt(self.do("throw_from_loop", self.name(value)))
                self.emit(self.if_(self.answered(answer, THROW), [thrown]))
            for number, (kind, depth) in enumerate(shape.exits):
                jump = (c.Break if kind == "break" else c.Continue)(self.line, depth + 1)
                # mypy knows no default of a lambda
                leave = self.block_of(lambda jump=jump: self.statement(jump))  # type: ignore[misc]
                self.emit(self.if_(self.answered(answer, FIRST_EXIT + number), leave))
        return self.block_of(emit)

    def answered(self, answer: str, code: int) -> ast.expr:
        """Return the test that the answer is an exit code."""
        return self.compare(self.name(answer), "==", self.const(code))

    def return_value(self, value_expr: ast.expr, fact: f.Fact = f.ANYTHING) -> None:
        """Emit the `return` of a value that native code computed."""
        raise NotImplementedError
