"""Statements without loops: if, echo, return, switch, break and continue; match and the ternary beside them."""
from __future__ import annotations

from functools import partial

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import compare
from phpjit.codegen.native.emit.function import Frame, FunctionEmitter
from phpjit.codegen.native.emit.module import I64, T_UNDEF
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, Mixed
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.reasons import Reason, Refused


def expression(e: FunctionEmitter, node: c.ExprStmt) -> None:
    """Emit an expression whose value is dropped."""
    e.done(e.expr(node.expr))


def if_(e: FunctionEmitter, node: c.If) -> None:
    """Emit `if`."""
    then, other, after = e.new_block("if"), e.new_block("else"), e.new_block("endif")
    compare.branch(e, node.cond, then, other, chooses(node))
    e.at(then)
    e.block(node.then)
    e.jump(after)
    e.at(other)
    e.block(node.otherwise)
    e.jump(after)
    e.at(after)


def chooses(node: c.If) -> bool:
    """Tell whether an `if` takes one of two neighbours: `if ($i < $n && $a[$i] < $a[$i + 1]) $i++;`, as heaps do.

    It is as good as random how that ends, and what comes next depends on it.
    """
    test = node.cond
    while isinstance(test, c.Logical):
        test = test.right
    match node.then, test:
        case (c.ExprStmt(expr=c.IncDec(target=c.Local(name=name))),), \
             c.Binary(op="<" | ">" | "<=" | ">=", left=c.Dim() as left, right=c.Dim() as right):
            indexes = [part.name for part in descendants((left.index, right.index)) if isinstance(part, c.Local)]
            return not node.otherwise and left.base == right.base and indexes.count(name) == 2
        case _:
            return False


def return_(e: FunctionEmitter, node: c.Return) -> None:
    """Emit `return`."""
    if nothing_to_do(e):
        e.last = node.value
    value = e.constant(None) if node.value is None else e.expr(node.value)
    never = not e.version.result_fact.kinds        # nothing that the types allow is of the declared type
    if node.value is not None and (never or (value.type is NULL and not may_return_null(e))):
        e.bail(Reason.TYPE_ERROR, node)
        return
    leave(e, e.own(e.convert(value, e.version.result, node)))


def may_return_null(e: FunctionEmitter) -> bool:
    """Tell whether null satisfies the declared type of the result."""
    declared = e.version.fn.return_type
    return declared is None or bool(f.of_type(declared).kinds & NULL.kinds)


def nothing_to_do(e: FunctionEmitter) -> bool:
    """Tell whether leaving the kernel is just a return: nothing to release or to write back."""
    return e.ends and e.region is None and not any(frame.cleanup for frame in e.frames) \
        and not any(cell.given is not None or (e.counted(cell.type) and not cell.borrowed and not cell.lasting)
                    for cell in e.slots.values())


def leave(e: FunctionEmitter, value: Value) -> None:
    """Return an owned value (of the result's type) from the kernel."""
    if e.region is not None:
        e.region.leave_with(e, value)
        return
    clean_up(e)
    close(e)
    e.give(value)


def clean_up(e: FunctionEmitter) -> None:
    """Leave all loops."""
    for frame in reversed(e.frames):
        for cleanup in reversed(frame.cleanup):
            cleanup()


def close(e: FunctionEmitter) -> None:
    """Write back what came by reference, and release everything else, before a function's kernel ends."""
    for cell in e.slots.values():
        if cell.given is not None:
            e.put(cell.given, e.get(cell))
        elif e.counted(cell.type) and not cell.borrowed and not cell.lasting:
            e.release(e.get(cell))


def try_(e: FunctionEmitter, node: c.Try) -> None:
    """Emit the body and `finally`: exceptions bail out, so a `catch` runs in tier 0 only."""
    e.block(node.body)
    if node.final is not None and not e.b.block.is_terminated:
        e.block(node.final)


def declaration(e: FunctionEmitter, node: c.GlobalDecl | c.StaticDecl) -> None:
    """Emit `global $x` or `static $x`: the slot is the other variable's already; an unset one becomes null."""
    assert isinstance(node.name, str)
    cell = e.slots[node.name]
    if isinstance(cell.type, Mixed) and cell.type.kinds & f.UNDEF:
        with e.when(e.has_tag(e.get(cell), T_UNDEF), likely=False):
            e.put(cell, e.convert(e.constant(None), cell.type))


# ---------------------------------------------------------------- jumps

def break_(e: FunctionEmitter, node: c.Break) -> None:
    """Emit `break n`."""
    jump_out(e, "break", node.depth)


def continue_(e: FunctionEmitter, node: c.Continue) -> None:
    """Emit `continue n`."""
    jump_out(e, "continue", node.depth)


def jump_out(e: FunctionEmitter, action: str, depth: int) -> None:
    """Jump out of `depth` loops or switches; out of the region's loop with an exit code."""
    if depth > len(e.frames):
        assert e.region is not None
        e.region.leave_by(e, action, depth - len(e.frames))
        return
    frame = e.frames[-depth]
    for inner in reversed(e.frames[len(e.frames) - depth + 1:]):
        for cleanup in reversed(inner.cleanup):
            cleanup()
    e.jump(frame.after if action == "break" else frame.step)


# ---------------------------------------------------------------- switch, match, ?:

def switch(e: FunctionEmitter, node: c.Switch) -> None:
    """Emit `switch`: the cases' tests in order, then the bodies, which fall through."""
    subject = e.own(e.expr(node.subject))
    after = e.new_block("endswitch")
    bodies = [e.new_block("case") for _ in node.cases]
    default = next((body for case, body in zip(node.cases, bodies, strict=True) if case.test is None), None)
    none = e.new_block("nocase")
    constants = [e.version.constant(case.test) for case in node.cases if case.test is not None]
    release = (lambda: e.done(subject)) if e.counted(subject.type) else None
    frame = Frame(after, after, [])
    if subject.type is INT and all(one is not None and type(one[0]) is int for one in constants):
        table = e.b.switch(subject.ir, none)
        seen: set[int] = set()
        for case, body in zip(node.cases, bodies, strict=True):
            if case.test is not None:
                value = e.version.constant(case.test)
                assert value is not None
                if value[0] not in seen:
                    seen.add(value[0])
                    table.add_case(ir.Constant(I64, value[0]), body)
    else:
        targets = []
        for case, body in zip(node.cases, bodies, strict=True):
            if case.test is None:
                continue
            with e.reached(case.test):
                test = e.expr(case.test)
                same = compare.equal(e, subject, test, case.test)
                e.done(test)
                following, chosen = e.new_block("next"), e.new_block("chosen")
                e.b.cbranch(same, chosen, following)
                targets.append((chosen, body))
                e.at(following)
            if e.b.block.is_terminated:     # no test behind this one is made
                break
        else:
            if release is not None:
                release()
            e.b.branch(none)
        for chosen, body in targets:
            e.at(chosen)
            if release is not None:
                release()
            e.b.branch(body)
    e.at(none)
    e.b.branch(default if default is not None else after)
    e.frames.append(frame)
    for number, (case, body) in enumerate(zip(node.cases, bodies, strict=True)):
        e.at(body)
        e.block(case.body)
        e.jump(bodies[number + 1] if number + 1 < len(bodies) else after)
    e.frames.pop()
    e.at(after)


def match(e: FunctionEmitter, node: c.Match) -> Value:
    """Emit `match`: identity tests in order; no arm that fits bails out (UnhandledMatchError)."""
    kind = e.version.type(node)
    merge = e.cell(kind)
    after = e.new_block("matched")
    subject = e.own(e.expr(node.subject))
    true = e.version.constant(node.subject)
    default: c.MatchArm | None = None
    chosen: list[tuple[ir.Block, c.MatchArm]] = []
    for arm in node.arms:
        if arm.conditions is None:
            default = arm
            continue
        body = e.new_block("arm")
        chosen.append((body, arm))
        for condition in arm.conditions:
            following = e.new_block("next")
            with e.reached(condition):
                if true is not None and true[0] is True and e.version.type(condition).kinds & ~12 == 0:
                    compare.branch(e, condition, body, following)
                else:
                    value = e.expr(condition)
                    same = compare.identical(e, subject, value)
                    e.done(value)
                    e.b.cbranch(same, body, following)
            e.at(following)
    if default is not None:
        body = e.new_block("default")
        e.b.branch(body)
        chosen.append((body, default))
    else:
        e.bail(Reason.MATCH, node)
    for body, arm in chosen:
        e.at(body)
        e.done(subject)
        e.way(partial(e.expr, arm.body), merge, after, arm.body)
    return e.meet(merge, after)


def ternary(e: FunctionEmitter, node: c.Ternary) -> Value:
    """Emit `?:`."""
    kind = e.version.type(node)
    if node.then is None:
        value = e.own(e.expr(node.cond))
        test = compare.truth(e, value)
        merge = e.cell(kind)
        other, keep, after = e.new_block("otherwise"), e.new_block("keep"), e.new_block("endif")
        e.b.cbranch(test, keep, other)
        e.at(keep)
        e.put(merge, e.convert(value, kind, node))
        e.b.branch(after)
        e.at(other)
        e.done(value)
        e.way(lambda: e.expr(node.otherwise), merge, after, node)
        return e.meet(merge, after)
    if isinstance(node.cond, c.Logical) and compare.at_hand(e, node.cond.right) and kind in (INT, FLOAT, BOOL) \
            and all(e.version.type(part) is kind and compare.at_hand(e, part) for part in (node.then, node.otherwise)):
        test = compare.condition(e, node.cond)
        return Value(kind, e.b.select(test, e.expr(node.then).ir, e.expr(node.otherwise).ir))
    merge = e.cell(kind)
    then, other, after = e.new_block("then"), e.new_block("otherwise"), e.new_block("endif")
    compare.branch(e, node.cond, then, other)
    for block, part in ((then, node.then), (other, node.otherwise)):
        e.at(block)
        e.way(partial(e.expr, part), merge, after, part)
    return e.meet(merge, after)


def cast(e: FunctionEmitter, node: c.Cast) -> Value:
    """Emit `(int)`, `(float)`, `(string)`, `(bool)`, `(array)` of an array."""
    from phpjit.codegen.native.emit import conversions
    return conversions.cast(e, node.kind, e.expr(node.operand), node)


__all__ = ["NULL", "Refused"]
