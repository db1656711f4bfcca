"""Loops around a loop that only computes: some rounds of the outer one at once, so that the processor is never idle.

    for ($x = 0; $x < 75; $x++) {               for each three $x:
        $z = 0.0; $c = …;                           what comes before the inner loop, three times
        while ($z < 9.0 && …) $z = $z*$z + $c;  ->  while (all go on) three rounds of the inner loop, one of each
        echo …;                                     the rest of each inner loop, as it stands
    }                                               what comes after it, three times, in order

A chain of float operations takes three or four cycles for each of them, while the processor could begin two or more in
every cycle.  Each lane has its own copies of the variables that a round changes.  What comes before the inner loop and
the inner loop itself do nothing but compute numbers, so a lane can be thrown away: where the outer loop's condition
fails before there are enough, the loop as it stands does the rest.
"""
from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis.afterwards import used_outside
from phpjit.codegen.native.emit import compare
from phpjit.codegen.native.emit.function import Frame, FunctionEmitter
from phpjit.codegen.native.emit.module import int_const
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, Mixed, NativeType, of_kinds
from phpjit.codegen.native.typing.program import BuiltinCallee, ConstantCallee, Version
from phpjit.core import nodes as c
from phpjit.core.walk import assigned, children, descendants
from phpjit.records import dataclass, field

WIDTH: Final = 3            # lanes
LARGEST: Final = 80         # nodes of what is emitted for each lane
CHAIN: Final = 3            # float operations from which on a round of the inner loop makes the processor wait
SHORTEST: Final = 16        # rounds that an inner loop may have: below, lanes would only be begun and ended
NUMBERS: Final = (INT, FLOAT, BOOL)
LOOPS: Final = (c.While, c.DoWhile, c.Foreach)
MATH: Final = frozenset(("abs", "sqrt", "floor", "ceil", "sin", "cos", "tan", "atan", "atan2", "exp", "log", "min",
                         "max", "fmod"))
COMPUTES: Final = (c.Const, c.Local, c.Binary, c.Logical, c.Unary, c.Ternary, c.Assign, c.AssignOp, c.IncDec,
                   c.ExprStmt, c.If, c.Call, c.Arg)
LEAVES: Final = (c.Return, c.Goto, c.Label, c.Yield, c.YieldFrom, c.Try, c.Throw, c.Exit, c.Closure, c.AssignRef,
                 c.Unset, c.GlobalDecl, c.StaticDecl)


@dataclass(slots=True)
class Plan:
    """The parts of a round, and the variables of which each lane has its own, with what they hold in it."""

    loop: c.While
    before: tuple[Any, ...]
    inner: c.While
    after: tuple[Any, ...]
    names: dict[str, NativeType]


@dataclass(slots=True)
class Reads:
    """Which variables are read before they surely got a value, part by part in the order of evaluation."""

    exposed: set[str] = field(default_factory=set)

    def all(self, parts: Any, known: set[str] | None) -> set[str] | None:
        """Go through parts; return what is surely assigned then, None where the code does not get there."""
        for part in parts:
            if known is not None:
                known = self.one(part, known)
        return known

    def one(self, node: Any, known: set[str]) -> set[str] | None:
        """Go through one node."""
        match node:
            case c.Local(name=name):
                if name not in known:
                    self.exposed.add(name)
            case c.Assign(target=c.Local(name=name), value=value):
                self.one(value, known)
                return known | {name}
            case c.AssignOp(target=c.Local(name=name) as target, value=value):
                self.one(target, known)
                self.one(value, known)
                return known | {name}
            case c.IncDec(target=c.Local(name=name) as target):
                self.one(target, known)
                return known | {name}
            case c.ExprStmt(expr=expr):
                return self.one(expr, known)
            case c.Binary(left=left, right=right):
                return self.all((left, right), known)
            case c.Unary(operand=operand):
                return self.one(operand, known)
            case c.Logical(left=left, right=right):
                known = self.one(left, known) or known
                self.one(right, known)
            case c.Ternary(cond=cond, then=then, otherwise=otherwise):
                known = self.one(cond, known) or known
                self.all(() if then is None else (then,), known)
                self.one(otherwise, known)
            case c.If(cond=cond, then=then, otherwise=otherwise):
                known = self.one(cond, known) or known
                ends = [end for end in (self.all(then, known), self.all(otherwise, known)) if end is not None]
                return set.intersection(*ends) if ends else None
            case c.While(cond=cond, body=body, step=step):
                known = self.all(cond, known) or known
                end = self.all(body, known)
                again = any(isinstance(part, c.Continue) for part in descendants(body))
                self.all(step, known if again or end is None else end)
            case c.Break() | c.Continue():
                return None
            case c.Call(args=args):
                return self.all([arg.value for arg in args], known)
            case _:
                for part in descendants(node):      # what is not taken apart: all that it names
                    if isinstance(part, c.Local) and part.name not in known:
                        self.exposed.add(part.name)
        return known


def plan_of(e: FunctionEmitter, loop: c.While) -> Plan | None:
    """Return how to run some rounds of a loop at once, None where that is not possible or does not pay."""
    places = [place for place, node in enumerate(loop.body) if isinstance(node, LOOPS)]
    if len(places) != 1 or not loop.cond or not isinstance(loop.body[places[0]], c.While):
        return None
    inner: Any = loop.body[places[0]]
    before, after = loop.body[:places[0]], loop.body[places[0] + 1:]
    ahead, rounds = (*loop.step, *loop.cond, *before), (*inner.cond, *inner.body, *inner.step)
    version = e.version
    if not inner.cond or not chains(e, inner, rounds) or not computes(e, ahead, False) \
            or not computes(e, rounds, True) or not stays(version, after) \
            or any(id(node) in e.tallies for node in descendants((loop,))):
        return None
    inside, behind = assigned(rounds), assigned(after)
    names = {name: kind for name in sorted(assigned(ahead) | inside) if (kind := number_of(e, name)) is not None}
    read = {node.name for node in descendants((*ahead, *rounds)) if isinstance(node, c.Local)}
    if (read - set(names)) & behind:
        return None
    late = inside | (behind & set(names))        # what is not known yet when the next round begins
    order = (*loop.cond, *before, inner)
    first, whole = Reads(), Reads()
    first.all(ahead, set())
    sure = whole.all((*order, *after), set())
    unset = {name for name in read if number_of(e, name) is not e.slots[name].type}
    if (first.exposed | whole.exposed) & (late | unset):
        return None
    used = used_outside(version.fn, loop)
    if any(used(name) for name in late - (sure or set())):
        return None
    return Plan(loop, before, inner, after, names)


def chains(e: FunctionEmitter, inner: c.While, rounds: tuple[Any, ...]) -> bool:
    """Tell whether the rounds of a loop wait for each other's floats, and may be many."""
    version = e.version
    counted = version.counted.get(id(inner))
    if counted is not None and isinstance(counted.bound, c.Const) and isinstance(counted.bound.value, int) \
            and abs(counted.bound.value) < SHORTEST:
        return False
    reads = Reads()
    reads.one(inner, set())
    floats = {name for name in reads.exposed & assigned(rounds) if number_of(e, name) is FLOAT}
    operations = sum(isinstance(node, (c.Binary, c.AssignOp)) and version.type(node) is FLOAT
                     for node in descendants(rounds))
    return bool(floats) and operations >= CHAIN


def computes(e: FunctionEmitter, parts: tuple[Any, ...], jumps: bool) -> bool:
    """Tell whether parts do nothing but compute numbers in local variables."""
    version = e.version
    for size, node in enumerate(descendants(parts)):
        if size > LARGEST or id(node) in version.substitutes \
                or (version.unreachable(node) and not isinstance(node, c.Local)):    # a target has no type
            return False
        if jumps and isinstance(node, (c.Break, c.Continue)):
            if node.depth != 1:
                return False
            continue
        if not isinstance(node, COMPUTES):
            return False
        match node:
            case c.Local(name=name):
                if number_of(e, name) is None or version.fact(node).kinds & f.UNDEF:
                    return False
            case c.Assign(target=target) | c.AssignOp(target=target) | c.IncDec(target=target):
                if not isinstance(target, c.Local):
                    return False
            case c.Call():
                callee = version.calls.get(id(node))
                if not (isinstance(callee, ConstantCallee)
                        or (isinstance(callee, BuiltinCallee) and callee.name in MATH)):
                    return False
        if isinstance(node, c.Call | c.Binary | c.Unary | c.Ternary | c.Logical) and version.type(node) not in NUMBERS:
            return False
    return True


def number_of(e: FunctionEmitter, name: str) -> NativeType | None:
    """Return what a variable holds that is a number, or unset before the loop, and that nothing else can reach."""
    version, cell = e.version, e.slots.get(name)
    if cell is None or cell.given is not None or cell.lasting or e.notes(cell) or name in version.by_ref \
            or name in version.aliases or name in version.shared \
            or version.fn.variables.get(name) is not c.Storage.LOCAL:
        return None
    kind = cell.type
    if isinstance(kind, Mixed) and kind.kinds & f.UNDEF:
        kind = of_kinds(kind.kinds & ~f.UNDEF, kind.array, kind.object)
    return kind if kind in NUMBERS else None


def stays(version: Version, after: tuple[Any, ...]) -> bool:
    """Tell whether statements always go on to the next round."""
    def search(node: Any, inside: int) -> bool:
        match node:
            case c.Break(depth=depth) | c.Continue(depth=depth):
                return depth <= inside
            case c.Switch():
                inside += 1
        if isinstance(node, (*LEAVES, *LOOPS)):
            return False
        return all(search(part, inside) for part in children(node))

    return all(search(node, 0) for node in after)


@contextmanager
def lane(e: FunctionEmitter, cells: dict[str, Cell]) -> Iterator[None]:
    """Emit what is inside with the variables of one lane."""
    own = e.slots
    e.slots = {**own, **cells}
    yield
    e.slots = own


def emit(e: FunctionEmitter, plan: Plan) -> None:
    """Emit the rounds that run some at once; the loop as it stands follows."""
    loop, inner = plan.loop, plan.inner
    own = {name: e.slots[name] for name in plan.names}
    lanes = [{name: e.cell(kind) for name, kind in plan.names.items()} for _ in range(WIDTH)]
    head, plain, turn, rest = (e.new_block(name) for name in ("lanes", "alone", "turn", "rest"))
    e.jump(head)
    e.at(head)
    e.poll_head(loop)
    for number, cells in enumerate(lanes):
        copy(e, own if number == 0 else lanes[number - 1], cells)
        with lane(e, cells):
            if number:
                values(e, loop.step)
            condition(e, loop.cond, plain)
            e.block(plan.before)
    ended = e.cell(INT)
    exits = [e.new_block("ended") for _ in lanes]
    e.jump(turn)
    e.at(turn)
    e.poll_head(inner)
    for cells, ends in zip(lanes, exits, strict=True):
        with lane(e, cells):
            condition(e, inner.cond, ends)
            step = e.new_block("step")
            e.frames.append(Frame(ends, step))
            e.block(inner.body)
            e.frames.pop()
            e.jump(step)
            e.at(step)
            values(e, inner.step)
    e.jump(turn)
    for number, ends in enumerate(exits):
        e.at(ends)
        e.put(ended, Value(INT, int_const(number)))
        e.b.branch(rest)
    e.at(rest)
    for number, cells in enumerate(lanes):
        with lane(e, cells), e.when(e.b.icmp_signed("!=", e.get(ended).ir, int_const(number))):
            alone(e, inner)
    for cells in lanes:
        with lane(e, cells):
            e.block(plan.after)
    copy(e, lanes[-1], own)
    values(e, loop.step)
    e.jump(head)
    e.at(plain)


def alone(e: FunctionEmitter, inner: c.While) -> None:
    """Emit the inner loop of one lane."""
    from phpjit.codegen.native.emit.loops import plain_while
    plain_while(e, inner, e.version.counted.get(id(inner)))


def copy(e: FunctionEmitter, source: dict[str, Cell], target: dict[str, Cell]) -> None:
    """Emit the assignment of all variables of a lane; what may be unset outside of it gets its value in each round."""
    for name, cell in target.items():
        value = e.get(source[name])
        if not isinstance(value.type, Mixed):
            e.put(cell, e.convert(value, cell.type))


def values(e: FunctionEmitter, parts: tuple[Any, ...]) -> None:
    """Emit expressions for what they do."""
    for part in parts:
        e.done(e.expr(part))


def condition(e: FunctionEmitter, cond: tuple[Any, ...], ends: Any) -> None:
    """Emit a loop's condition; where it does not hold, go to `ends`."""
    values(e, cond[:-1])
    body = e.new_block("body")
    compare.branch(e, cond[-1], body, ends)
    e.at(body)
