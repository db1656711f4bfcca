"""Simple statements: expressions, echo, return, global, static, unset, const, use, declare, and declarations.

    static $n = 0;  ->  StaticDecl(n, Const 0, slot=0), n is a CELL     return 1;  in a void function  ->  Fatal error
"""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering.constants import constant_expr
from phpjit.lowering.names import is_reserved_class, is_special_constant, last_part
from phpjit.lowering.places import (
    Mode,
    ensure_not_short_circuited,
    ensure_writable,
    is_this,
    is_variable,
    place,
    variable_name,
)
from phpjit.lowering.state import SUPERGLOBALS, Lowering, StmtHandlers, relined
from phpjit.lowering.types import type_names
from phpjit.syntax import nodes as ast


def expression(lw: Lowering, node: ast.Expression, out: list[core.Stmt]) -> None:
    """An expression whose value is dropped."""
    value = lw.expr(node.expr)
    out.append(core.ExprStmt(value.line, value))


def echo(lw: Lowering, node: ast.Echo, out: list[core.Stmt]) -> None:
    """`echo a, b`."""
    for item in node.exprs:
        _tick_between(lw, item is node.exprs[0], out)
        lw.line = item.line
        value = lw.expr(item)
        out.append(core.Echo(lw.line, relined(value, lw.line)))


def _tick_between(lw: Lowering, first: bool, out: list[core.Stmt]) -> None:
    """`echo a, b` and its like are one statement for each operand, each with its tick."""
    if lw.ticks and not first:
        out.append(core.Ticks(lw.line))


def inline_html(lw: Lowering, node: ast.InlineHTML, out: list[core.Stmt]) -> None:
    """Text outside of PHP's tags."""
    out.append(core.Echo(node.line, core.Const(node.line, node.value)))


def nop(lw: Lowering, node: ast.Nop, out: list[core.Stmt]) -> None:
    """`;`."""


def block(lw: Lowering, node: ast.Block, out: list[core.Stmt]) -> None:
    """`{ … }` has no scope of its own."""
    for stmt in node.stmts:
        lw.stmt(stmt, out)


def return_(lw: Lowering, node: ast.Return, out: list[core.Stmt]) -> None:
    """`return x`; what the return type says of it is checked at the end of the function (it may be a generator)."""
    value: core.Expr | None = None
    if node.expr is not None:
        if lw.fn.by_ref_return and is_variable(node.expr):
            ensure_not_short_circuited(lw, node.expr)
            lw.line = node.expr.line
            value = place(lw, node.expr, Mode.WRITE)
        else:
            value = lw.expr(node.expr)
            value = relined(value, lw.line)
    check_return(lw, value)
    out.append(core.Return(lw.line, value))


def check_return(lw: Lowering, value: core.Expr | None) -> None:
    """Note what is wrong with returning this from the current function, unless it turns out to be a generator."""
    fn = lw.fn
    if not fn.has_return_type:
        return
    names = type_names(fn.return_type)
    if "void" in names:
        if value is not None:
            hint = (' (did you mean "return;" instead of "return null;"?)'
                    if isinstance(value, core.Const) and value.value is None else "")
            fn.return_errors.append((f"A void function must not return a value{hint}", lw.line))
    elif "never" in names:
        fn.return_errors.append(("A never-returning function must not return", lw.line))
    elif value is None:
        hint = ' (did you mean "return null;" instead of "return;"?)' if "null" in names else ""
        fn.return_errors.append((f"A function with return type must return a value{hint}", lw.line))


def global_(lw: Lowering, node: ast.Global, out: list[core.Stmt]) -> None:
    """`global $a, $$b`."""
    for var in node.vars:
        _tick_between(lw, var is node.vars[0], out)
        lw.line = var.line
        if is_this(var):
            lw.error("Cannot use $this as global variable")
        name = variable_name(var)
        if name is None:
            assert not isinstance(var.name, str)
            lw.fn.symbol_table = True
            out.append(core.GlobalDecl(lw.line, lw.expr(var.name)))
        elif name not in SUPERGLOBALS:
            lw.fn.cell(name)
            out.append(core.GlobalDecl(lw.line, name))


def static(lw: Lowering, node: ast.Static, out: list[core.Stmt]) -> None:
    """`static $a = 1, $b`."""
    for var in node.vars:
        _tick_between(lw, var is node.vars[0], out)
        lw.line = var.line
        name = variable_name(var.var)
        assert name is not None
        initial = constant_expr(lw, var.default, dynamic=True) if var.default is not None else None
        if name == "this":
            lw.error("Cannot use $this as static variable")
        lw.fn.cell(name)
        out.append(core.StaticDecl(lw.line, name, initial, lw.fn.static_slots))
        lw.fn.static_slots += 1


def unset(lw: Lowering, node: ast.Unset, out: list[core.Stmt]) -> None:
    """`unset(a, b)`."""
    for var in node.vars:
        _tick_between(lw, var is node.vars[0], out)
        lw.line = var.line
        ensure_writable(lw, var)
        if is_this(var):
            lw.error("Cannot unset $this")
        goal = place(lw, var, Mode.UNSET)
        out.append(core.Unset(lw.line, goal))


def const(lw: Lowering, node: ast.Const_, out: list[core.Stmt]) -> None:
    """`const A = 1;`."""
    for item in node.consts:
        value = constant_expr(lw, item.value, dynamic=True)
        short = item.name.name
        if is_special_constant(short):
            lw.error(f"Cannot redeclare constant '{short}'")
        name = lw.names.qualify(short)
        imported = lw.names.constants.get(short)
        if imported is not None and imported != name:
            lw.error(f"Cannot declare const {name} because the name is already in use")
        out.append(core.ConstDecl(lw.line, name, value))
        lw.names.seen.add((ast.USE_CONSTANT, name))


# ---------------------------------------------------------------- use

_USE_WORDS: Final = {ast.USE_NORMAL: "", ast.USE_FUNCTION: " function", ast.USE_CONSTANT: " const"}


def use(lw: Lowering, node: ast.Use, out: list[core.Stmt]) -> None:
    """`use a\\b as c;`."""
    for item in node.uses:
        _import(lw, item, item.name.name, node.kind)


def group_use(lw: Lowering, node: ast.GroupUse, out: list[core.Stmt]) -> None:
    """`use a\\{b, function c};`."""
    for item in node.uses:
        kind = node.kind or item.kind or ast.USE_NORMAL
        _import(lw, item, f"{node.prefix.name}\\{item.name.name}", kind)


def _import(lw: Lowering, item: ast.UseUse, full: str, kind: str) -> None:
    names = lw.names
    alias = item.alias.name if item.alias is not None else last_part(full)
    if item.alias is None and "\\" not in full and not names.namespace:
        lw.warning(f"The use statement with non-compound name '{alias}' has no effect")
    if kind == ast.USE_NORMAL and is_reserved_class(alias):
        lw.error(f"Cannot use {full} as {alias} because '{alias}' is a special class name")
    key = alias if kind == ast.USE_CONSTANT else alias.lower()
    table = {ast.USE_NORMAL: names.classes, ast.USE_FUNCTION: names.functions, ast.USE_CONSTANT: names.constants}[kind]
    declared = f"{names.namespace.lower()}\\{key}" if names.namespace else key
    taken = (kind, _seen_key(kind, declared)) in names.seen and full.lower() != declared.lower()
    if taken or key in table:
        lw.error(f"Cannot use{_USE_WORDS[kind]} {full} as {alias} because the name is already in use")
    table[key] = full


def _seen_key(kind: str, declared: str) -> str:
    return declared if kind == ast.USE_CONSTANT else declared.lower()


# ---------------------------------------------------------------- declare

def declare(lw: Lowering, node: ast.Declare, out: list[core.Stmt]) -> None:
    """`declare(strict_types=1, ticks=1, encoding='…')`."""
    ticks_before = lw.ticks
    for item in node.declares:
        key = item.key.name
        value = item.value
        if not isinstance(value, (ast.Int_, ast.Float_, ast.String_)):
            if key.lower() == "encoding":
                lw.error("Encoding must be a literal")
            lw.error(f"declare({key}) value must be a literal")
        if key.lower() == "ticks":
            lw.ticks = bool(_int_value(value.value))
        elif key.lower() == "encoding":
            if not _is_first(lw, node):
                lw.error("Encoding declaration pragma must be the very first statement in the script")
            lw.warning("declare(encoding=...) ignored because Zend multibyte feature is turned off by settings",
                       core.E_COMPILE_WARNING)
        elif key.lower() == "strict_types":
            if not _is_first(lw, node):
                lw.error("strict_types declaration must be the very first statement in the script")
            if node.stmts is not None:
                lw.error("strict_types declaration must not use block mode")
            if type(value.value) is not int or value.value not in (0, 1):
                lw.error("strict_types declaration must have 0 or 1 as its value")
            lw.strict_types = value.value == 1
        else:
            lw.warning(f"Unsupported declare '{key}'", core.E_COMPILE_WARNING)
    if node.stmts is not None:
        for stmt in node.stmts:
            lw.stmt(stmt, out)
        lw.ticks = ticks_before


def _int_value(value: int | float | str) -> int:
    if isinstance(value, str):
        digits = value.strip()
        return int(digits) if digits.lstrip("+-").isdigit() else 0
    return int(value)


def _is_first(lw: Lowering, node: ast.Stmt) -> bool:
    """Whether only declare statements come before this one in the file."""
    for stmt in lw.top_stmts:
        if stmt is node:
            return True
        if not isinstance(stmt, ast.Declare):
            return False
    return False


HANDLERS: Final[StmtHandlers] = {
    ast.Expression: expression,
    ast.Echo: echo,
    ast.InlineHTML: inline_html,
    ast.Nop: nop,
    ast.Block: block,
    ast.Return: return_,
    ast.Global: global_,
    ast.Static: static,
    ast.Unset: unset,
    ast.Const_: const,
    ast.Use: use,
    ast.GroupUse: group_use,
    ast.Declare: declare,
}
