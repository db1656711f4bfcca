"""What is evaluated before a place is written: the steps of a statement, in PHP's order."""
from __future__ import annotations

import ast


class Steps(list[ast.expr]):
    """Expressions to be evaluated one after the other.

    PHP reads plain variables when all other parts of the statement are known: such steps wait at the end (`wait`), and
    what acts goes before them (`push`).  A step that is appended stays behind all others.
    """

    __slots__ = ("waiting",)

    def __init__(self) -> None:
        super().__init__()
        self.waiting = 0        # how many steps at the end wait

    def append(self, step: ast.expr) -> None:
        """Add a step behind all others."""
        super().append(step)
        self.waiting = 0

    def wait(self, step: ast.expr) -> None:
        """Add a step that reads a variable."""
        super().append(step)
        self.waiting += 1

    def push(self, step: ast.expr) -> None:
        """Add a step before those that wait."""
        self.insert(len(self) - self.waiting, step)
