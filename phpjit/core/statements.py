"""Core nodes: statements."""
from __future__ import annotations

from typing import TYPE_CHECKING, TypeAlias

from phpjit.core.base import Node
from phpjit.core.expressions import Expr, ListPattern, Place
from phpjit.records import dataclass

if TYPE_CHECKING:
    from phpjit.core.declarations import ClassDecl, Function

# ---------------------------------------------------------------- statements

@dataclass(frozen=True, slots=True)
class ExprStmt(Node):
    """An expression whose value is dropped."""

    expr: Expr


@dataclass(frozen=True, slots=True)
class Echo(Node):
    """`echo`, one per operand; inline HTML becomes Echo of a Const."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class If(Node):
    """`elseif` is a nested If in `otherwise`."""

    cond: Expr
    then: Block
    otherwise: Block


@dataclass(frozen=True, slots=True)
class While(Node):
    """`while` and `for`: `for (i; c; s)` becomes i; While(c, body, step=s).

    `continue` runs `step`.  `cond` is a tuple: all are evaluated, the last decides (empty: forever).
    """

    cond: tuple[Expr, ...]
    body: Block
    step: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class DoWhile(Node):
    """`do body while (cond)`."""

    body: Block
    cond: Expr


@dataclass(frozen=True, slots=True)
class Foreach(Node):
    """`foreach (subject as key => value)`; `by_ref` for `&$value`."""

    subject: Expr
    key: Place | ListPattern | None
    value: Place | ListPattern
    by_ref: bool
    body: Block


@dataclass(frozen=True, slots=True)
class Case:
    """One `case`; `test` None is `default`."""

    line: int
    test: Expr | None
    body: Block


@dataclass(frozen=True, slots=True)
class Switch(Node):
    """`switch` with fall-through; it counts as a loop for break and continue."""

    subject: Expr
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Break(Node):
    """`break depth` (1 = innermost)."""

    depth: int


@dataclass(frozen=True, slots=True)
class Continue(Node):
    """`continue depth`; on a switch it acts like break."""

    depth: int


@dataclass(frozen=True, slots=True)
class Return(Node):
    """`return value`."""

    value: Expr | None


@dataclass(frozen=True, slots=True)
class Catch:
    """One catch clause; class names are resolved; `variable` may be None."""

    line: int
    classes: tuple[str, ...]
    variable: str | None
    body: Block


@dataclass(frozen=True, slots=True)
class Try(Node):
    """`try`."""

    body: Block
    catches: tuple[Catch, ...]
    final: Block | None


@dataclass(frozen=True, slots=True)
class Unset(Node):
    """`unset(place)`, one per operand."""

    place: Place


@dataclass(frozen=True, slots=True)
class GlobalDecl(Node):
    """`global $name` (an expression for `global $$x`)."""

    name: str | Expr


@dataclass(frozen=True, slots=True)
class StaticDecl(Node):
    """`static $name = initial`; `slot` numbers the function's static variables."""

    name: str
    initial: Expr | None
    slot: int


@dataclass(frozen=True, slots=True)
class FunctionDecl(Node):
    """A function declared when control reaches it (conditional or nested)."""

    function: Function


@dataclass(frozen=True, slots=True)
class ClassDeclStmt(Node):
    """A class declared when control reaches it; `hoisted` marks one that the unit declares early if it can."""

    decl: ClassDecl
    hoisted: bool


@dataclass(frozen=True, slots=True)
class ConstDecl(Node):
    """`const NAME = value;` at top level."""

    name: str
    value: Expr


@dataclass(frozen=True, slots=True)
class Label(Node):
    """The target of a goto."""

    name: str


@dataclass(frozen=True, slots=True)
class Goto(Node):
    """`goto name`."""

    name: str


@dataclass(frozen=True, slots=True)
class Ticks(Node):
    """A tick point (`declare(ticks=1)`): runs the tick functions."""


Block: TypeAlias = "tuple[Stmt, ...]"
Stmt: TypeAlias = (
    "ExprStmt | Echo | If | While | DoWhile | Foreach | Switch | Break | Continue | Return | Try | Unset | GlobalDecl"
    " | StaticDecl | FunctionDecl | ClassDeclStmt | ConstDecl | Label | Goto | Ticks")
