"""Control flow: loops, if, switch, try, break and continue, goto.

    for ($i = 0; $i < 9; $i++) f();   ->  ExprStmt(i = 0); While((i < 9,), (f(),), step=(i++,))
    while ($i < 9) { f(); $i++; }     ->  While((i < 9,), (f(),), step=(i++,))
    if (a) x; elseif (b) y; else z;   ->  If(a, x, (If(b, y, z),))
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from phpjit.core import nodes as core
from phpjit.core.tails import counting_tail
from phpjit.lowering.assignments import has_references, list_pattern, target
from phpjit.lowering.names import CLASS_KEYWORDS
from phpjit.lowering.places import Mode, can_write, chain, is_call, is_short_circuited, is_variable, variable_name
from phpjit.lowering.state import FunctionState, Lowering, StmtHandlers, relined
from phpjit.syntax import nodes as ast


@contextmanager
def region(fn: FunctionState, kind: str) -> Iterator[None]:
    """Inside a loop, switch or finally block."""
    number = fn.region()
    loop_path, finally_path = fn.loop_path, fn.finally_path
    fn.loops.append(kind)
    if kind == "finally":
        fn.finally_path = (*finally_path, number)
    else:
        fn.loop_path = (*loop_path, number)
    yield
    fn.loops.pop()
    fn.loop_path, fn.finally_path = loop_path, finally_path


# ---------------------------------------------------------------- if

def if_(lw: Lowering, node: ast.If, out: list[core.Stmt]) -> None:
    """An if with its elseifs, and `else if` chains of any length, without recursion."""
    arms: list[tuple[int, core.Expr, core.Block]] = []
    otherwise: core.Block = ()
    current: ast.If | None = node
    while current is not None:
        step: ast.If = current
        current = None
        lw.line = step.line
        _arm(lw, arms, step.cond, step.stmts)
        for elseif in step.elseifs:
            _arm(lw, arms, elseif.cond, elseif.stmts)
        if step.else_ is not None:
            stmts = step.else_.stmts
            if len(stmts) == 1 and isinstance(stmts[0], ast.If) and not lw.ticks:
                current = stmts[0]
            else:
                otherwise = lw.block(stmts)
    for line, cond, then in reversed(arms):
        otherwise = (core.If(line, cond, then, otherwise),)
    out.extend(otherwise)


def _arm(lw: Lowering, arms: list[tuple[int, core.Expr, core.Block]], cond_node: ast.Expr,
         stmts: list[ast.Stmt]) -> None:
    cond = lw.expr(cond_node)
    line = lw.line
    arms.append((line, relined(cond, line), lw.block(stmts)))


# ---------------------------------------------------------------- loops

def while_(lw: Lowering, node: ast.While, out: list[core.Stmt]) -> None:
    """`while`; Zend compiles the condition after the body, which matters for goto and diagnostics only."""
    with region(lw.fn, "loop"):
        body = lw.block(node.stmts)
    cond = lw.expr(node.cond)
    step: core.Block = () if lw.ticks else counting_tail(body)
    out.append(core.While(lw.line, (relined(cond, lw.line),), body[:len(body) - len(step)],
                          tuple([one.expr for one in step if isinstance(one, core.ExprStmt)])))


def do(lw: Lowering, node: ast.Do, out: list[core.Stmt]) -> None:
    """`do … while`."""
    with region(lw.fn, "loop"):
        body = lw.block(node.stmts)
    cond = lw.expr(node.cond)
    out.append(core.DoWhile(lw.line, body, relined(cond, lw.line)))


def for_(lw: Lowering, node: ast.For, out: list[core.Stmt]) -> None:
    """`for`."""
    for init in node.init:
        value = lw.expr(init)
        out.append(core.ExprStmt(value.line, value))
    with region(lw.fn, "loop"):
        body = lw.block(node.stmts)
    step = tuple([lw.expr(item) for item in node.loop])
    cond = tuple([lw.expr(item) for item in node.cond])
    out.append(core.While(node.line, cond, body, step))


def foreach(lw: Lowering, node: ast.Foreach, out: list[core.Stmt]) -> None:
    """`foreach`, by value and by reference."""
    line = lw.line
    key_node = node.key_var
    if isinstance(key_node, (ast.List_, ast.Array_)):
        lw.error("Cannot use list as key element")
    value_node = node.value_var
    by_ref = node.by_ref
    list_refs = isinstance(value_node, ast.List_) and has_references(value_node)
    if (by_ref or list_refs) and is_variable(node.expr) and can_write(node.expr):
        lw.line = node.expr.line
        subject = chain(lw, node.expr, Mode.WRITE)
        if type(subject) is core.Local:
            lw.fn.cell(subject.name)
    elif (by_ref or list_refs) and is_call(node.expr) and not is_short_circuited(node.expr):
        subject = chain(lw, node.expr, Mode.WRITE)
    else:
        subject = lw.expr(node.expr)
    subject = relined(subject, lw.line)
    line = lw.line
    value: core.Place | core.ListPattern
    with region(lw.fn, "loop"):
        if isinstance(value_node, ast.List_):
            if value_node.kind == "array":
                lw.error("Cannot assign to array(), use [] instead")
            value = list_pattern(lw, value_node)
        else:
            value = target(lw, value_node, by_ref)
        key = target(lw, key_node, by_ref=False) if key_node is not None else None
        body = lw.block(node.stmts)
    lw.line = node.line
    out.append(core.Foreach(line, subject, key, value, by_ref or list_refs, body))


# ---------------------------------------------------------------- switch, break, continue

def switch(lw: Lowering, node: ast.Switch, out: list[core.Stmt]) -> None:
    """`switch`; Zend compiles all tests before the bodies."""
    subject = lw.expr(node.cond)
    line = lw.line
    with region(lw.fn, "switch"):
        tests: list[core.Expr | None] = []
        has_default = False
        for case in node.cases:
            if case.cond is None:
                if has_default:
                    lw.error("Switch statements may only contain one default clause", case.line)
                has_default = True
                tests.append(None)
            else:
                test = lw.expr(case.cond)
                tests.append(relined(test, lw.line))
        cases = tuple([core.Case(case.line, test, lw.block(case.stmts))
                       for case, test in zip(node.cases, tests, strict=True)])
    out.append(core.Switch(line, relined(subject, line), cases))


def break_(lw: Lowering, node: ast.Break, out: list[core.Stmt]) -> None:
    """`break n`."""
    out.append(core.Break(node.line, _depth(lw, node.num, "break")))


def continue_(lw: Lowering, node: ast.Continue, out: list[core.Stmt]) -> None:
    """`continue n`."""
    depth = _depth(lw, node.num, "continue")
    loops = [kind for kind in lw.fn.loops if kind != "finally"]
    if loops[-depth] == "switch":
        again = "" if depth == len(loops) else f'. Did you mean to use "continue {depth + 1}"?'
        word = "" if depth == 1 else f" {depth}"
        lw.warning(f'"continue{word}" targeting switch is equivalent to "break{word}"{again}')
    out.append(core.Continue(node.line, depth))


def _depth(lw: Lowering, num: ast.Expr | None, word: str) -> int:
    depth = 1
    if num is not None:
        if not isinstance(num, (ast.Int_, ast.Float_, ast.String_)):
            lw.error(f"'{word}' operator with non-integer operand is no longer supported")
        if not isinstance(num, ast.Int_) or num.value < 1:
            lw.error(f"'{word}' operator accepts only positive integers")
        depth = num.value
    loops = [kind for kind in lw.fn.loops if kind != "finally"]
    if not loops:
        lw.error(f"'{word}' not in the 'loop' or 'switch' context")
    if depth > len(loops):
        lw.error(f"Cannot '{word}' {depth} level{'' if depth == 1 else 's'}")
    left = depth
    for kind in reversed(lw.fn.loops):
        if kind == "finally":
            lw.error("jump out of a finally block is disallowed")
        left -= 1
        if left == 0:
            break
    return depth


# ---------------------------------------------------------------- try

def try_(lw: Lowering, node: ast.TryCatch, out: list[core.Stmt]) -> None:
    """`try … catch … finally`."""
    line = lw.line
    if not node.catches and node.finally_ is None:
        lw.error("Cannot use try without catch or finally")
    body = lw.block(node.stmts)
    catches: list[core.Catch] = []
    for catch in node.catches:
        lw.line = catch.line
        classes: list[str] = []
        name = variable_name(catch.var) if catch.var is not None else None
        for class_node in catch.types:
            if class_node.name.lower() in CLASS_KEYWORDS and class_node.kind != ast.FULLY_QUALIFIED:
                lw.error("Bad class name in the catch statement")
            classes.append(lw.names.class_name(class_node))
            if name == "this":
                lw.error("Cannot re-assign $this")
        if name is not None:
            lw.fn.use(name)
        catches.append(core.Catch(catch.line, tuple(classes), name, lw.block(catch.stmts)))
    final: core.Block | None = None
    if node.finally_ is not None:
        lw.line = node.finally_.line
        with region(lw.fn, "finally"):
            final = lw.block(node.finally_.stmts)
    out.append(core.Try(line, body, tuple(catches), final))


# ---------------------------------------------------------------- goto

def label(lw: Lowering, node: ast.Label, out: list[core.Stmt]) -> None:
    """`name:`."""
    name = node.name.name
    if name in lw.fn.labels:
        lw.error(f"Label '{name}' already defined")
    lw.fn.labels[name] = (lw.fn.loop_path, lw.fn.finally_path)
    out.append(core.Label(node.line, name))


def goto(lw: Lowering, node: ast.Goto, out: list[core.Stmt]) -> None:
    """`goto name`; resolved at the end of the function."""
    lw.line = node.name.line
    lw.fn.gotos.append((node.name.name, lw.fn.loop_path, lw.fn.finally_path, lw.line))
    out.append(core.Goto(lw.line, node.name.name))


def check_gotos(lw: Lowering) -> None:
    """Resolve the gotos of the current function: no jumps into loops, or in and out of finally blocks."""
    fn = lw.fn
    for name, loops, finallys, line in fn.gotos:
        if name not in fn.labels:
            lw.error(f"'goto' to undefined label '{name}'", line)
        label_loops, label_finallys = fn.labels[name]
        if loops[:len(label_loops)] != label_loops:
            lw.error("'goto' into loop or switch statement is disallowed", line)
        if finallys[:len(label_finallys)] != label_finallys:
            lw.error("jump into a finally block is disallowed", line)
        if len(finallys) > len(label_finallys):
            lw.error("jump out of a finally block is disallowed", line)


HANDLERS: Final[StmtHandlers] = {
    ast.If: if_,
    ast.While: while_,
    ast.Do: do,
    ast.For: for_,
    ast.Foreach: foreach,
    ast.Switch: switch,
    ast.Break: break_,
    ast.Continue: continue_,
    ast.TryCatch: try_,
    ast.Label: label,
    ast.Goto: goto,
}
