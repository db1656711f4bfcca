"""Loops: while, for, do, foreach over packed arrays and maps.

Every loop looks at the watchdog's flag.  An innermost counted loop looks only once in a stretch, so that LLVM can
vectorise and hoist inside of the stretch:

    for ($i = 0; $i < $n; $i++) BODY
    ->   while ($i < $n) { poll; $end = min($n, $i + STRETCH); while ($i < $end) BODY }

The outermost loop of a region is also where slices end (region.py).
"""
from __future__ import annotations

from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.analysis.loops import CountedLoop
from phpjit.codegen.native.emit import arrays, compare, lanes, literals, reciprocals, versioning
from phpjit.codegen.native.emit.function import LIKELY, Frame, FunctionEmitter
from phpjit.codegen.native.emit.maps import key_at, value_at
from phpjit.codegen.native.emit.module import (
    I1,
    I64,
    LEN,
    MAP_USED,
    T_INT,
    T_STR,
    int_const,
)
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.emit.variables import assign_to, reset
from phpjit.codegen.native.types import INT, Array, Mixed
from phpjit.core import nodes as c
from phpjit.core.walk import assigned, descendants
from phpjit.reasons import Reason, Refused

STRETCH, STRETCH_OF_CALLS = 1 << 16, 1 << 10     # rounds between two looks at the watchdog's flag
INT_MAX = (1 << 63) - 1
LOOPS = (c.While, c.DoWhile, c.Foreach)
KEY_TYPE = Mixed(f.INT | f.STRING)


def while_(e: FunctionEmitter, node: c.While) -> None:
    """Emit `while` and `for`."""
    from phpjit.codegen.native.emit import parallel_loops

    counted = e.version.counted.get(id(node))
    with reciprocals.around(e, node), parallel_loops.counted_form(e, node, counted):
        if counted is not None and not e.whole_loops and tight(e, node, counted):
            stretched(e, node, counted)
        else:
            plain_while(e, node, counted)


def plain_while(e: FunctionEmitter, node: c.While, counted: CountedLoop | None) -> None:
    """Emit a loop that looks at the watchdog's flag in each round."""
    plan = lanes.plan_of(e, node) if e.has_lanes else None
    if plan is not None:
        lanes.emit(e, plan)
    head, body, step, after = (e.new_block(name) for name in ("head", "body", "step", "endloop"))
    e.jump(head)
    e.at(head)
    e.poll_head(node)
    for part in node.cond[:-1]:
        e.done(e.expr(part))
    if node.cond:
        compare.branch(e, node.cond[-1], body, after)
    else:
        e.b.branch(body)
    e.at(body)
    loop_body(e, node, counted, body_frame=Frame(after, step))
    e.jump(step)
    e.at(step)
    for part in node.step:
        e.done(e.expr(part))
    e.jump(head)
    e.at(after)


def loop_body(e: FunctionEmitter, node: Any, counted: CountedLoop | None, body_frame: Frame) -> None:
    """Emit the statements of a loop."""
    e.frames.append(body_frame)
    e.block(node.body)
    e.frames.pop()


def tight(e: FunctionEmitter, node: c.While, counted: CountedLoop) -> bool:
    """Tell whether a loop is innermost and counts by one up or down in ints."""
    if abs(counted.step) != 1:
        return False
    if e.version.type(counted.bound) is not INT or e.slots[counted.variable].type is not INT:
        return False
    return not any(isinstance(part, LOOPS) for part in descendants(node.body))


def stretched(e: FunctionEmitter, node: c.While, counted: CountedLoop, end_of_chunk: ir.Value | None = None) -> None:
    """Emit a tight counted loop in two levels; `end_of_chunk`: where it ends instead of at its bound."""
    variable = e.slots[counted.variable]
    up = counted.step > 0
    bound = e.expr(counted.bound).ir if end_of_chunk is None else end_of_chunk
    if counted.op in ("<=", ">=") and end_of_chunk is None:
        # as a strict bound: at the very end of the ints there is none
        edge = INT_MAX if up else -INT_MAX - 1
        e.bail_if(e.b.icmp_signed("==", bound, int_const(edge)), Reason.OVERFLOW, node)
        bound = e.b.add(bound, int_const(1 if up else -1), flags=("nsw",))
    op = "<" if up else ">"
    outer, after = e.new_block("stretch"), e.new_block("endloop")
    end = e.cell(INT)
    e.jump(outer)
    e.at(outer)
    e.poll_head(node)
    at = e.get(variable).ir
    more = e.new_block("more")
    e.b.cbranch(e.b.icmp_signed(op, at, bound), more, after)
    e.at(more)
    left = e.b.sub(bound, at) if up else e.b.sub(at, bound)     # may wrap: then it is far, as unsigned
    short = versioning.short(e.version, node.body)
    stretch = STRETCH if short else STRETCH_OF_CALLS
    far = e.b.icmp_unsigned(">", left, int_const(stretch))
    limit = e.b.add(at, int_const(stretch if up else -stretch))
    e.put(end, Value(INT, e.b.select(far, limit, bound)))
    plan = versioning.plan_of(e, node, counted) if short else None
    if plan is not None and end_of_chunk is None and versioning.surely_inside(e.version, plan):
        accesses = versioning.Tester(e, plan, at, at, after).emit(sure=True)
        with e.granted(accesses, set()):
            rounds(e, node, counted, end, outer, after)
        e.at(after)
        return
    if plan is not None:
        slow, test = e.new_block("slow"), e.new_block("test")
        near = e.b.icmp_unsigned("<", left, int_const(versioning.SHORTEST))
        e.b.cbranch(near, slow, test).set_weights([LIKELY, 1])      # in a long loop it costs nothing to jump away
        e.at(test)
        last = e.b.add(e.get(end).ir, int_const(-1 if up else 1))
        tester = versioning.Tester(e, plan, at, last, slow)
        accesses = tester.emit()
        with e.granted(accesses, tester.exact, tester.called):
            rounds(e, node, counted, end, outer, after)
        e.at(slow)
    rounds(e, node, counted, end, outer, after)
    e.at(after)


def rounds(e: FunctionEmitter, node: c.While, counted: CountedLoop, end: Cell, outer: ir.Block,
           after: ir.Block) -> None:
    """Emit the rounds of one stretch."""
    variable = e.slots[counted.variable]
    op = "<" if counted.step > 0 else ">"
    inner, body, step = (e.new_block(name) for name in ("head", "body", "step"))
    e.b.branch(inner)
    e.at(inner)
    e.b.cbranch(e.b.icmp_signed(op, e.get(variable).ir, e.get(end).ir), body, outer)
    e.at(body)
    loop_body(e, node, counted, Frame(after, step))
    e.jump(step)
    e.at(step)
    # the loop's own test bounds it: the step never overflows
    e.put(variable, Value(INT, e.b.add(e.get(variable).ir, int_const(counted.step), flags=("nsw",))))
    e.jump(inner)


def do_while(e: FunctionEmitter, node: c.DoWhile) -> None:
    """Emit `do … while`."""
    from phpjit.codegen.native.emit import parallel_loops

    with reciprocals.around(e, node), parallel_loops.counted_form(e, node, e.version.counted.get(id(node))):
        plain_do_while(e, node)


def plain_do_while(e: FunctionEmitter, node: c.DoWhile) -> None:
    """Emit the rounds one after the other."""
    body, test, after = e.new_block("do"), e.new_block("test"), e.new_block("endloop")
    e.jump(body)
    e.at(body)
    e.poll_head(node)
    loop_body(e, node, None, Frame(after, test))
    e.jump(test)
    e.at(test)
    compare.branch(e, node.cond, body, after)
    e.at(after)


# ---------------------------------------------------------------- foreach

def foreach(e: FunctionEmitter, node: c.Foreach) -> None:
    """Emit `foreach` over an array by value: over what the array is now, whatever the body does to the variable."""
    if node.by_ref:
        by_reference(e, node)
        return
    subject = e.expr(node.subject)
    if isinstance(subject.type, Mixed) and subject.type.array is not None:
        subject = e.convert(subject, subject.type.array, node)
    if not isinstance(subject.type, Array):
        raise Refused(Reason.SYNTAX, node.line, "foreach over something that is no array")
    if subject.type.elem is None:
        e.done(subject)     # it is always empty
        return
    root = arrays.chain_of(node.subject)[0]
    keeps = isinstance(root, c.Local) and root.name not in written_in(node) \
        and e.version.fn.variables.get(root.name) is c.Storage.LOCAL
    if not keeps:
        subject = e.own(subject)
    position = e.cell(INT)
    e.put(position, e.constant(0))
    held = e.cell(subject.type)
    e.put(held, subject)
    walk(e, node, held, position, subject.owned)


def by_reference(e: FunctionEmitter, node: c.Foreach) -> None:
    """Emit `foreach` by reference: in its round each element is in the variable, and only there."""
    assert isinstance(node.subject, c.Local)
    e.expr(node.subject)        # it may be unset
    cell = e.slots[node.subject.name]
    if not isinstance(cell.type, Array):
        raise Refused(Reason.SYNTAX, node.line, "foreach by reference over what is not always an array")
    if cell.type.elem is None:
        return      # it is always empty
    arrays.writable(e, cell, node)
    position = e.cell(INT)
    e.put(position, e.constant(0))
    walk(e, node, cell, position, False)


def written_in(node: c.Foreach) -> set[str]:
    """Return the variables that a foreach loop writes."""
    empty = c.Foreach(node.line, c.Const(node.line, None), node.key, node.value, node.by_ref, ())
    return set(assigned(node.body)) | set(assigned((empty,)))


def give_back(e: FunctionEmitter, variable: Cell, element: Cell) -> None:
    """Move the value of a foreach variable by reference to its element."""
    e.put(element, e.convert(e.get(variable), element.type))
    reset(e, variable)


def walk(e: FunctionEmitter, node: c.Foreach, held: Any, position: Any, owned: bool) -> None:
    """Emit the rounds over the array in `held`, from `position` on."""
    from phpjit.codegen.native.emit import parallel_loops

    with reciprocals.around(e, node), parallel_loops.foreach_form(e, node, held, position):
        plain_walk(e, node, held, position, owned)


def plain_walk(e: FunctionEmitter, node: c.Foreach, held: Any, position: Any, owned: bool) -> None:
    """Emit the rounds one after the other."""
    kind = held.type
    assert isinstance(kind, Array)
    head, body, step, after = (e.new_block(name) for name in ("head", "body", "step", "endloop"))
    cleanup = [lambda: e.done(Value(kind, e.get(held).ir, None, owned))] if owned else []
    e.jump(head)
    e.at(head)
    e.poll_head(node)
    at = e.get(position).ir
    array = e.get(held).ir
    count = e.header(array, LEN) if kind.packed else e.header(array, MAP_USED)
    e.b.cbranch(e.b.icmp_signed("<", at, count), body, after)
    e.at(body)
    e.put(position, Value(INT, e.b.add(at, int_const(1), flags=("nsw",))))
    key, cell = entry(e, kind, array, at, head)
    broken = after
    if node.by_ref:
        assert isinstance(node.value, c.Local)
        variable = e.slots[node.value.name]
        broken = e.new_block("broken")
        cleanup = [lambda: give_back(e, variable, cell)]
    e.frames.append(Frame(broken, step, cleanup))
    bind(e, node, key, cell)
    e.block(node.body)
    e.frames.pop()
    e.jump(step)
    e.at(step)
    if node.by_ref:
        give_back(e, variable, cell)
    e.jump(head)
    if node.by_ref:
        e.at(broken)
        give_back(e, variable, cell)
        e.jump(after)
    e.at(after)
    if owned:
        e.done(Value(kind, e.get(held).ir, None, True))


def entry(e: FunctionEmitter, kind: Array, array: ir.Value, at: ir.Value, hole: ir.Block | None) -> tuple[Value, Cell]:
    """Return (key, cell) of the element at a position; deleted entries of a map go to `hole` (None: it has none)."""
    elem = arrays.element_type(kind)
    if kind.packed:
        return Value(INT, at), arrays.vec_cell(e, array, at, elem)
    text, number = key_at(e, array, at, hole)
    word = e.b.ptrtoint(text, I64)
    is_text = e.b.icmp_unsigned("!=", word, int_const(0))
    key = Value(KEY_TYPE, e.b.select(is_text, word, number), e.b.select(is_text, int_const(T_STR), int_const(T_INT)))
    return key, arrays.map_cell(e, value_at(e, array, at), elem)


def bind(e: FunctionEmitter, node: c.Foreach, key: Value, cell: Cell) -> None:
    """Assign the element and the key of a round."""
    value = e.get(cell) if node.by_ref else e.own(e.get(cell))
    if node.by_ref:
        assert isinstance(node.value, c.Local)
        variable = e.slots[node.value.name]
        e.put(variable, e.convert(value, variable.type, node))
    elif isinstance(node.value, c.ListPattern):
        literals.unpack(e, node.value, value, node)
        e.done(value)
    else:
        assign_to(e, node.value, lambda: value, node)
    if node.key is not None:
        if isinstance(node.key, c.Local) and e.slots[node.key.name].type is INT and key.type is KEY_TYPE:
            key = e.convert(key, INT, node)
        assign_to(e, node.key, lambda: e.own(key), node)


__all__ = ["I1", "do_while", "foreach", "walk", "while_"]
