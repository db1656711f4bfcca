"""What the emitters of one compilation share: the unit, its facts, the class being emitted, template functions.

Every PHP function body, wherever it stands, becomes a *template*: a Python `def` at the level of `main` or of the
class body that it stands in.  Evaluating a closure expression or reaching a nested declaration only refers to it.
"""
from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from phpjit.analysis.infer import Facts
from phpjit.core import nodes as c
from phpjit.core.numbering import Numbering
from phpjit.records import dataclass, field


@dataclass(slots=True)
class ClassContext:
    """The class declaration whose members are being emitted."""

    decl: c.ClassDecl
    methods: dict[str, c.MethodDecl] = field(default_factory=dict)
    props: dict[str, c.PropDecl] = field(default_factory=dict)

    @classmethod
    def of(cls, decl: c.ClassDecl) -> ClassContext:
        """Index a declaration by name."""
        return cls(decl, {m.function.name.lower(): m for m in decl.methods},
                   {p.name: p for p in decl.props if "static" not in p.modifiers})

    @property
    def is_trait(self) -> bool:
        """Whether `self` is only known when the trait is used."""
        return self.decl.kind == "trait"


@dataclass(slots=True)
class Level:
    """Where templates are put: the statements of `main` or of a class body, run before everything else there."""

    statements: list[ast.stmt] = field(default_factory=list)


@dataclass(slots=True)
class UnitState:
    """One compilation."""

    unit: c.Unit
    facts: Facts
    builtin_ref_mask: Callable[[str], int | None]
    functions: dict[str, c.Function]
    returning_refs: frozenset[str] = frozenset()    # lower names of functions and methods that return by reference
    globals_used: set[str] = field(default_factory=set)
    attributes_used: set[str] = field(default_factory=set)
    spellings: dict[str, str] = field(default_factory=dict)
    unit_key: str = "unit"
    numbering: Numbering | None = None
    hooks: dict[int, tuple[int, int]] = field(default_factory=dict)     # id of a loop that can be a region -> its id
    hopeless: Callable[[c.Function], Any] = lambda fn: None      # what keeps a function from ever being native
    sites: dict[tuple[int, int], tuple[Any, ...]] = field(default_factory=dict)     # emitted loop sites: their records
    counter: int = 0

    def number(self) -> int:
        """Return a number not used before in this unit."""
        self.counter += 1
        return self.counter

    def spell(self, name: str, kind: str = "") -> None:
        """Remember how the source spells a name that is linked in lower case (for "Call to undefined ...")."""
        if name.lower() != name:
            self.spellings.setdefault(kind + name.lower(), name)

    @property
    def filename(self) -> str:
        """PHP's `__FILE__` of the unit."""
        return self.unit.filename
