"""goto: a block with labels becomes a small machine.

    a: A; if ($x) goto b; B; goto a; b: C;      pc = 0
                                                while True:
                                                    if pc <= 1: A; if x: pc = 2; continue; B; pc = 1; continue
                                                    if pc <= 2: C
                                                    break
"""
from __future__ import annotations

import ast
from functools import partial
from typing import Any

from phpjit.codegen.python.loops import Frame, Loops
from phpjit.core import nodes as c
from phpjit.core.walk import descendants


class Machine(Frame):
    """The frame of a block with labels: `labels` gives each label's number."""

    def __init__(self, counter: str, labels: dict[str, int], doors: dict[str, tuple[str, int]]) -> None:
        super().__init__("wrap")
        self.counter = counter
        self.labels = labels
        self.doors = doors       # labels inside of a try block: the variable that tells its machine where to begin


class Gotos(Loops):
    """Blocks with labels."""

    entries: dict[int, str]      # per try block with labels: the variable with the label to begin at

    def goto_body(self, statements: tuple[Any, ...]) -> None:
        """Emit the body of a function that uses goto."""
        self.block(statements)

    def block(self, statements: tuple[Any, ...]) -> None:
        """Emit a block; one with labels as a machine."""
        if not self.has_label(statements):
            super().block(statements)
            return
        flat = self.flatten(statements)
        segments: list[list[Any]] = [[]]
        labels: dict[str, int] = {}
        doors: dict[str, tuple[str, int]] = {}
        for node in flat:
            if isinstance(node, c.Label):
                segments.append([])
                labels[node.name] = len(segments) - 1
                continue
            if isinstance(node, c.Try) and self.has_label(node.body):     # a goto may enter a try block
                segments.append([])
                entry = self.entries[id(node.body)] = self.slot()
                self.emit(self.assign(entry, self.const(0)))
                inner = [part.name for part in self.flatten(node.body) if isinstance(part, c.Label)]
                for number, name in enumerate(inner):
                    labels[name] = len(segments) - 1
                    doors[name] = (entry, number + 1)
            segments[-1].append(node)
        counter = self.slot()
        entry = self.entries.get(id(statements), "")
        if entry:
            self.emit(self.assign(counter, self.name(entry)), self.assign(entry, self.const(0)))
        else:
            self.emit(self.assign(counter, self.const(0)))
        frame = Machine(counter, labels, doors)

        def emit() -> list[ast.stmt]:
            body: list[ast.stmt] = []
            for number, segment in enumerate(segments):
                statements_of = self.block_of(partial(super(Gotos, self).block, tuple(segment)))
                if statements_of:
                    body.append(self.if_(self.compare(self.name(counter), "<=", self.const(number)), statements_of))
            return [self.while_(self.const(True), [*body, self.break_()])]
        self.python_loop(frame, emit)

    def has_label(self, statements: tuple[Any, ...]) -> bool:
        """Tell whether a block has labels of its own, or in branches that control may jump into."""
        for node in statements:
            match node:
                case c.Label():
                    return True
                case c.If(then=then, otherwise=otherwise):
                    if self.has_label(then) or self.has_label(otherwise):
                        return True
                case c.Try(body=body):
                    if self.has_label(body):
                        return True
        return False

    def flatten(self, statements: tuple[Any, ...]) -> list[Any]:
        """Turn `if`s whose branches have labels into jumps."""
        flat: list[Any] = []
        for node in statements:
            if isinstance(node, c.If) and (self.has_label(node.then) or self.has_label(node.otherwise)):
                number = self.state.number()
                otherwise, end = f" else {number}", f" end {number}"
                flat.append(c.If(node.line, c.Unary(node.line, "!", node.cond), (c.Goto(node.line, otherwise),), ()))
                flat += self.flatten(node.then)
                flat += [c.Goto(node.line, end), c.Label(node.line, otherwise)]
                flat += self.flatten(node.otherwise)
                flat.append(c.Label(node.line, end))
            else:
                flat.append(node)
        return flat

    def s_Label(self, node: c.Label) -> None:
        """A label is the start of a segment."""

    def s_Goto(self, node: c.Goto) -> None:
        """Emit a jump to a label of this block or one around it."""
        for frame in reversed(self.frames):
            if isinstance(frame, Machine) and node.name in frame.labels:
                self.emit(self.assign(frame.counter, self.const(frame.labels[node.name])))
                if node.name in frame.doors:
                    entry, number = frame.doors[node.name]
                    self.emit(self.assign(entry, self.const(number)))
                self.jump(frame, 2)
                return
        self.emit(self.expr_stmt(self.do("unsupported_goto", self.const(node.name))))

    def has_goto(self) -> bool:
        """Tell whether the function jumps to labels."""
        return any(isinstance(part, (c.Goto, c.Label)) for part in descendants(self.fn.body))
