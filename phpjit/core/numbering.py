"""Numbers for the parts of a lowered file: the same in every process that lowers the same source.

    $f = fn($x) => $x;  function g() { while (…) { for (…) … } }

    function 0: the top level, 1: the arrow function, 2: g        loops of g: 0 the while, 1 the for

Tier 0 writes these numbers into its code, tier 1 finds the nodes again by them, bail-out places are named by them.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, TypeAlias

from phpjit.core import nodes as c
from phpjit.core.walk import children

Loop: TypeAlias = "c.While | c.DoWhile | c.Foreach"
LOOPS = (c.While, c.DoWhile, c.Foreach)


class Numbering:
    """The numbers of one unit: functions in order of appearance, loops and nodes of a function in preorder."""

    def __init__(self, unit: c.Unit) -> None:
        self.unit = unit
        self.functions: list[c.Function] = []
        self.classes: list[c.ClassDecl] = list(unit.classes)     # nested ones too
        self._ids: dict[int, int] = {}
        self._loops: dict[int, list[Loop]] = {}
        self._loop_ids: dict[int, tuple[int, int]] = {}
        self._nodes: dict[int, list[Any]] = {}
        self._ordinals: dict[int, dict[int, int]] = {}
        self._labels: set[int] = set()
        self._add(unit.main)
        for fn in unit.functions:
            self._add(fn)
        for cls in unit.classes:
            for method in cls.methods:
                self._add(method.function)

    def _add(self, fn: c.Function) -> None:
        """Number a function, its loops, and the functions in it."""
        if id(fn) in self._ids:
            return
        number = self._ids[id(fn)] = len(self.functions)
        self.functions.append(fn)
        found = self._loops[number] = []
        inner: list[c.Function] = []
        for node in preorder(fn.body):
            kind = node.__class__
            if kind in LOOPS:
                self._loop_ids.setdefault(id(node), (number, len(found)))
                found.append(node)
            elif kind is c.Closure:
                inner.append(node.function)
            elif kind is c.Function:
                inner.append(node)
            elif kind is c.ClassDecl:
                inner.extend(method.function for method in node.methods)
                if not any(node is known for known in self.classes):
                    self.classes.append(node)
            elif kind is c.Label:
                self._labels.add(number)
        for below in inner:
            self._add(below)

    # ---- functions and loops

    def function_id(self, fn: c.Function) -> int:
        """Return the number of a function."""
        return self._ids[id(fn)]

    def number_of(self, fn: c.Function) -> int | None:
        """Return the number of a function, None for one that is not of this unit (a changed copy)."""
        return self._ids.get(id(fn))

    def loops(self, fn: c.Function) -> list[Loop]:
        """Return the loops of a function in preorder, those of functions in it excluded."""
        return self._loops[self._ids[id(fn)]]

    def loop_id(self, loop: Loop) -> tuple[int, int]:
        """Return (function id, index) of a loop."""
        return self._loop_ids[id(loop)]

    def loop(self, function_id: int, index: int) -> Loop:
        """Return the loop of an id."""
        return self._loops[function_id][index]

    def loops_in(self, function_id: int, index: int) -> range:
        """Return the indexes of the loops inside of a loop."""
        body = self._loops[function_id][index].body
        return range(index + 1, index + 1 + sum(node.__class__ in LOOPS for node in preorder(body)))

    def has_labels(self, fn: c.Function) -> bool:
        """Tell whether a function has labels to jump to."""
        return self._ids[id(fn)] in self._labels

    # ---- nodes

    def nodes(self, fn: c.Function) -> list[Any]:
        """Return the nodes and parts of a function's body in preorder; a node's ordinal is its index."""
        number = self._ids[id(fn)]
        found = self._nodes.get(number)
        if found is None:
            found = self._nodes[number] = list(preorder(fn.body))
        return found

    def ordinals(self, fn: c.Function) -> dict[int, int]:
        """Return the ordinals of a function's nodes by their `id()`."""
        number = self._ids[id(fn)]
        found = self._ordinals.get(number)
        if found is None:
            found = self._ordinals[number] = {}
            for ordinal, node in enumerate(self.nodes(fn)):
                found.setdefault(id(node), ordinal)
        return found

    def ordinal(self, fn: c.Function, node: Any) -> int:
        """Return the ordinal of a node of a function's body; -1 for a node that is not in it (a default value …)."""
        return self.ordinals(fn).get(id(node), -1)


def preorder(body: Any) -> Iterator[Any]:
    """Yield the nodes of a function's body; closures and nested declarations are yielded but not entered."""
    stack = list(reversed(body))
    while stack:
        node = stack.pop()
        yield node
        kind = node.__class__
        if kind is c.Closure or kind is c.Function or kind is c.ClassDecl:
            continue
        below = children(node)
        below.reverse()
        stack += below
