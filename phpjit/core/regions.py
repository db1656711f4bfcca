"""The shape of a loop region: what a loop takes and gives when native code runs it in place of tier 0.

    while ($i < $n) { $s += $a[$i++]; if ($s > 9) break 2; }

    RegionShape(variables=("i", "n", "s", "a"), cells={}, written=("i", "s"), exits=(("break", 1),), …)

Of a `foreach` only what runs in its rounds belongs to the region: the subject was evaluated before.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from phpjit.core import nodes as c
from phpjit.core.numbering import Loop, preorder
from phpjit.core.walk import targets
from phpjit.records import dataclass


@dataclass(frozen=True, slots=True)
class RegionShape:
    """What goes in and out of a region: a loop without references, `global`, `static`, try and generators in it.

    `variables`: every variable of the loop, in order of appearance; `cells`: those of them that live in a Ref;
    `written`: those that are no cells and may change; `exits`: jumps out of the loop for outer ones, as a statement
    in place of the loop would spell them (`break 2` right in the loop's body is ("break", 1)).  With `this`, the
    value of `$this` (None where there is none) follows the variables as one more input.  `throws`: there
    is a `throw new` in it.
    """

    variables: tuple[str, ...]
    cells: frozenset[str]
    written: tuple[str, ...]
    exits: tuple[tuple[str, int], ...]
    has_return: bool
    this: bool
    foreach: bool
    throws: bool = False

    def as_tuple(self) -> tuple[Any, ...]:
        """Return the shape as plain tuples, for the code cache."""
        return (self.variables, tuple(sorted(self.cells)), self.written, self.exits, self.has_return, self.this,
                self.foreach, self.throws)


def from_tuple(parts: tuple[Any, ...]) -> RegionShape:
    """Return the shape that `as_tuple` gave."""
    variables, cells, written, exits, has_return, this, foreach, throws = parts
    return RegionShape(variables, frozenset(cells), written, exits, has_return, this, foreach, throws)


def one_round(statements: Sequence[Any]) -> c.DoWhile:
    """Return statements as a loop of one round, `do { … } while (false)`: a region of them together."""
    line = statements[0].line
    return c.DoWhile(line, tuple(statements), c.Const(line, False))


def is_one_round(loop: Any) -> bool:
    """Tell whether a loop has one round only: it can be committed as a whole or not at all."""
    return isinstance(loop, c.DoWhile) and isinstance(loop.cond, c.Const) and loop.cond.value is False


def region_parts(loop: Loop) -> tuple[Any, ...]:
    """Return the nodes that run in the rounds of a loop."""
    if isinstance(loop, c.While):
        return (*loop.cond, *loop.body, *loop.step)
    if isinstance(loop, c.DoWhile):
        return (*loop.body, loop.cond)
    return (*([loop.key] if loop.key is not None else []), loop.value, *loop.body)


def region_variables(loop: Loop, fn: c.Function) -> tuple[str, ...]:
    """Return the variables of a loop (`this` is none) in order of appearance."""
    return region_shape(loop, fn).variables


def region_shape(loop: Loop, fn: c.Function) -> RegionShape:
    """Return the shape of a loop of `fn`."""
    parts = region_parts(loop)
    names: dict[str, None] = {}
    changed: set[str] = set()
    this = has_return = jumps = throws = False
    if loop.__class__ is c.Foreach:
        _note_write(loop.value, changed)
        _note_write(loop.key, changed)
    for node in preorder(parts):
        kind = node.__class__
        if kind is c.Local:
            names[node.name] = None
        elif kind is c.Const or kind is c.Binary or kind is c.Dim or kind is c.ExprStmt:
            continue
        elif kind is c.Assign or kind is c.AssignOp or kind is c.IncDec or kind is c.AssignCoalesce:
            _note_write(node.target, changed)
        elif kind is c.Foreach:
            _note_write(node.value, changed)
            _note_write(node.key, changed)
        elif kind is c.Arg:
            if node.value.__class__ is c.Dim or node.value.__class__ is c.Prop:     # may be passed by reference
                _note_write(node.value, changed)
        elif kind is c.Unset:
            _note_write(node.place, changed)
        elif kind is c.Closure:
            this = this or (node.function.uses_this and not fn.is_static)
            for capture in node.function.captures:
                names[capture.name] = None
        elif kind is c.This:
            this = True
        elif kind is c.Return:
            has_return = True
        elif kind is c.Throw:
            throws = throws or node.operand.__class__ is c.New
        elif kind is c.Break or kind is c.Continue:
            jumps = jumps or node.depth > 1
    names.pop("this", None)
    default = c.Storage.CELL if fn.symbol_table else c.Storage.LOCAL
    cells = frozenset(name for name in names if fn.variables.get(name, default) is c.Storage.CELL)
    written = tuple(name for name in names if name in changed and name not in cells)
    exits = exits_of(loop) if jumps else ()
    return RegionShape(tuple(names), cells, written, exits, has_return, this, loop.__class__ is c.Foreach,
                       throws)


def _note_write(place: Any, changed: set[str]) -> None:
    """Note the variables that a write to a place or pattern changes."""
    for target in targets(place):
        while target.__class__ is c.Dim or target.__class__ is c.Prop:
            target = target.base
        if target.__class__ is c.Local:
            changed.add(target.name)


def exits_of(loop: Loop) -> tuple[tuple[str, int], ...]:
    """Return the jumps out of a loop that mean loops around it, each once, in order of appearance."""
    found: dict[tuple[str, int], None] = {}

    def search(block: tuple[Any, ...], inside: int) -> None:
        for node in block:
            match node:
                case c.Break(depth=depth) if depth > inside:
                    found[("break", depth - inside)] = None
                case c.Continue(depth=depth) if depth > inside:
                    found[("continue", depth - inside)] = None
                case c.If(then=then, otherwise=otherwise):
                    search(then, inside)
                    search(otherwise, inside)
                case c.While(body=body) | c.DoWhile(body=body) | c.Foreach(body=body):
                    search(body, inside + 1)
                case c.Switch(cases=cases):
                    for case in cases:
                        search(case.body, inside + 1)
                case c.Try(body=body, catches=catches, final=final):
                    search(body, inside)
                    for clause in catches:
                        search(clause.body, inside)
                    search(final or (), inside)
                case _:
                    pass

    search(loop.body, 1)
    return tuple(found)
