"""Assignments: plain, by reference, compound, `??=`, `++`, destructuring.

    [$a, 'k' => $b] = $x   ->  Fatal error: Cannot mix keyed and unkeyed array entries in assignments
    [, [$a, &$b]] = $x     ->  Assign(ListPattern(None, ListItem(ListPattern(a, &b), by_ref)), x);  b is a CELL
"""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering.places import (
    Mode,
    can_write,
    chain,
    ensure_not_short_circuited,
    ensure_writable,
    is_call,
    is_globals,
    is_this,
    is_variable,
    mark_referenced,
    place,
)
from phpjit.lowering.state import ExprHandlers, Lowering, relined
from phpjit.syntax import nodes as ast


def assign(lw: Lowering, node: ast.Assign) -> core.Expr:
    """`var = expr`."""
    var = node.var
    if is_this(var):
        lw.error("Cannot re-assign $this")
    if isinstance(var, ast.List_):
        return _assign_list(lw, var, node.expr)
    ensure_writable(lw, var)
    target = place(lw, var, Mode.WRITE)
    value = lw.expr(node.expr)
    if isinstance(var, ast.Variable):
        lw.line = var.line
    return core.Assign(lw.line, target, relined(value, lw.line))


def _assign_list(lw: Lowering, var: ast.List_, source: ast.Expr) -> core.Expr:
    if has_references(var):
        if not (is_variable(source) or is_call(source)):
            lw.error("Cannot assign reference to non referenceable value")
        ensure_not_short_circuited(lw, source)
        lw.line = source.line
        value = chain(lw, source, Mode.WRITE)
        if type(value) is core.Local:
            lw.fn.cell(value.name)      # its array gets references inside
    else:
        value = lw.expr(source)
    pattern = list_pattern(lw, var)
    return core.Assign(lw.line, pattern, relined(value, lw.line))


def has_references(node: ast.List_) -> bool:
    """Whether a pattern takes anything by reference, at any depth."""
    return any(item is not None and (item.by_ref or (isinstance(item.value, ast.List_) and has_references(item.value)))
               for item in node.items)


def list_pattern(lw: Lowering, node: ast.List_) -> core.ListPattern:
    """Lower a destructuring pattern."""
    line = lw.line
    first = next((item for item in node.items if item is not None), None)
    keyed = first is not None and not first.unpack and first.key is not None
    items: list[core.ListItem | None] = []
    for item in node.items:
        if item is None:
            if keyed:
                lw.error("Cannot use empty array entries in keyed array assignment")
            items.append(None)
            continue
        if item.unpack:
            lw.error("Spread operator is not supported in assignments")
        if keyed is not (item.key is not None):
            lw.error("Cannot mix keyed and unkeyed array entries in assignments")
        key = lw.expr(item.key) if item.key is not None else None
        items.append(_list_item(lw, node, item, key))
    if first is None:
        lw.error("Cannot use empty list")
    return core.ListPattern(line, tuple(items), keyed)


def _list_item(lw: Lowering, node: ast.List_, item: ast.ArrayItem, key: core.Expr | None) -> core.ListItem:
    value = item.value
    if isinstance(value, (ast.List_, ast.Array_)):
        if (value.kind in ("array", "long") and isinstance(value, ast.Array_)) or value.kind == "array":
            lw.error("Cannot assign to array(), use [] instead")
        if value.kind != node.kind:
            lw.error("Cannot mix [] and list()")
        assert isinstance(value, ast.List_)
        return core.ListItem(key, list_pattern(lw, value), has_references(value))
    if not can_write(value):
        lw.error("Assignments can only happen to writable values")
    return core.ListItem(key, target(lw, value, item.by_ref), item.by_ref)


def target(lw: Lowering, node: ast.Expr, by_ref: bool) -> core.Place:
    """Lower what a destructuring or foreach writes to."""
    lw.line = node.line
    if is_this(node):
        lw.error("Cannot re-assign $this")
    ensure_writable(lw, node)
    result = place(lw, node, Mode.WRITE)
    if by_ref:
        mark_referenced(lw, result)
    return result


def assign_ref(lw: Lowering, node: ast.AssignRef) -> core.Expr:
    """`var = &expr`."""
    if is_this(node.var):
        lw.error("Cannot re-assign $this")
    ensure_writable(lw, node.var)
    ensure_not_short_circuited(lw, node.expr)
    if is_globals(node.expr):
        lw.error("Cannot acquire reference to $GLOBALS")
    goal = place(lw, node.var, Mode.WRITE)
    lw.line = node.expr.line
    source = chain(lw, node.expr, Mode.WRITE)
    mark_referenced(lw, goal)
    mark_referenced(lw, source)
    return core.AssignRef(lw.line, goal, source)


def assign_op(lw: Lowering, node: ast.AssignOp) -> core.Expr:
    """`var op= expr`."""
    ensure_writable(lw, node.var)
    if node.op == "??":
        if is_this(node.var):
            lw.error("Cannot re-assign $this")
        goal = place(lw, node.var, Mode.WRITE)
        value = lw.expr(node.expr)
        return core.AssignCoalesce(lw.line, goal, relined(value, lw.line))
    goal = place(lw, node.var, Mode.READ_WRITE)
    value = lw.expr(node.expr)
    return core.AssignOp(lw.line, node.op, _relined_place(goal, lw.line), relined(value, lw.line))


def _relined_place(goal: core.Place, line: int) -> core.Place:
    return core.Local(line, goal.name) if type(goal) is core.Local and goal.line != line else goal


def inc_dec(lw: Lowering, node: ast.PreInc | ast.PreDec | ast.PostInc | ast.PostDec) -> core.Expr:
    """`++` and `--`."""
    ensure_writable(lw, node.var)
    goal = place(lw, node.var, Mode.READ_WRITE)
    increment = isinstance(node, (ast.PreInc, ast.PostInc))
    return core.IncDec(lw.line, goal, increment, prefix=isinstance(node, (ast.PreInc, ast.PreDec)))


HANDLERS: Final[ExprHandlers] = {
    ast.Assign: assign,
    ast.AssignRef: assign_ref,
    ast.AssignOp: assign_op,
    ast.PreInc: inc_dec,
    ast.PreDec: inc_dec,
    ast.PostInc: inc_dec,
    ast.PostDec: inc_dec,
}
