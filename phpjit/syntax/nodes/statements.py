"""Statements that declare nothing.

Part of `phpjit.syntax.nodes`, which documents the conventions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phpjit.syntax.nodes.base import Node, Stmt

if TYPE_CHECKING:
    from phpjit.syntax.nodes.base import Expr, Identifier, Name
    from phpjit.syntax.nodes.expressions import Variable


# ---------------------------------------------------------------- simple statements


class Expression(Stmt):
    """An expression statement."""

    expr: Expr


class Echo(Stmt):
    """`echo exprs` or `<?= exprs ?>`."""

    exprs: list[Expr]


class InlineHTML(Stmt):
    """Text outside of `<?php ?>`."""

    value: str


class Nop(Stmt):
    """A lone `;`, or `<?php ?>` without content."""


class Block(Stmt):
    """`{ stmts }` as a statement of its own."""

    stmts: list[Stmt]


class Return(Stmt):
    """`return expr`."""

    expr: Expr | None


class Break(Stmt):
    """`break num`; `num` is any expression here, the compile phase wants a positive integer literal."""

    num: Expr | None


class Continue(Stmt):
    """`continue num`."""

    num: Expr | None


class Global(Stmt):
    """`global vars`."""

    vars: list[Variable]


class StaticVar(Node):
    """One variable of a `static` statement."""

    var: Variable
    default: Expr | None


class Static(Stmt):
    """`static $a = 1, $b`."""

    vars: list[StaticVar]


class Unset(Stmt):
    """`unset(vars)`."""

    vars: list[Expr]


class Goto(Stmt):
    """`goto name`."""

    name: Identifier


class Label(Stmt):
    """`name:`."""

    name: Identifier


class HaltCompiler(Stmt):
    """`__halt_compiler();` `offset` is the byte offset of the data, __COMPILER_HALT_OFFSET__."""

    offset: int


class DeclareDeclare(Node):
    """`key = value` of a declare."""

    key: Identifier
    value: Expr


class Declare(Stmt):
    """`declare(declares) stmts`; stmts None for `declare(...);`."""

    declares: list[DeclareDeclare]
    stmts: list[Stmt] | None


# ---------------------------------------------------------------- control flow


class ElseIf(Node):
    """`elseif (cond) stmts`.  (`else if` is an Else_ holding an If.)"""

    cond: Expr
    stmts: list[Stmt]


class Else_(Node):
    """`else stmts`."""

    stmts: list[Stmt]


class If(Stmt):
    """`if (cond) stmts` with its elseifs and else."""

    cond: Expr
    stmts: list[Stmt]
    elseifs: list[ElseIf]
    else_: Else_ | None


class While(Stmt):
    """`while (cond) stmts`."""

    cond: Expr
    stmts: list[Stmt]


class Do(Stmt):
    """`do stmts while (cond)`."""

    stmts: list[Stmt]
    cond: Expr


class For(Stmt):
    """`for (init; cond; loop) stmts`."""

    init: list[Expr]
    cond: list[Expr]
    loop: list[Expr]
    stmts: list[Stmt]


class Foreach(Stmt):
    """`foreach (expr as key_var => value_var) stmts`; value_var may be a List_."""

    expr: Expr
    key_var: Expr | None
    by_ref: bool
    value_var: Expr
    stmts: list[Stmt]


class Case(Node):
    """`case cond:`; cond None for default."""

    cond: Expr | None
    stmts: list[Stmt]


class Switch(Stmt):
    """`switch (cond) { cases }`."""

    cond: Expr
    cases: list[Case]


class Catch(Node):
    """`catch (types var) stmts`; `var` may be None."""

    types: list[Name]
    var: Variable | None
    stmts: list[Stmt]


class Finally(Node):
    """`finally stmts`."""

    stmts: list[Stmt]


class TryCatch(Stmt):
    """`try stmts catches finally_`."""

    stmts: list[Stmt]
    catches: list[Catch]
    finally_: Finally | None
