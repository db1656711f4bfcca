"""One abstract run of one version: statements, and the state of the variables.

    for ($i = 0; $i < $n; $i++) $s += $a[$i];        $i: int[0..max-1] in the body, $s: int (a check that it stays so)

Optimistic where `analysis.infer` is careful: int arithmetic stays int, reads meet what is there.  Where that fails at
run time the region bails out, so nothing that fails flows on from there.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, Final, TypeAlias

from phpjit.analysis import facts as f
from phpjit.analysis import loops
from phpjit.codegen.native.typing.domain import (
    NOTHING,
    V_FLOAT,
    V_NULL,
    V_UNDEF,
    Shape,
    Val,
    climb,
    join,
    same,
    widen,
)
from phpjit.codegen.native.typing.driver import State, Typing
from phpjit.core import nodes as c
from phpjit.core.regions import region_parts, region_shape
from phpjit.core.walk import descendants
from phpjit.reasons import Reason, Refused

Env: TypeAlias = dict[str, Val]


class Frame:
    """A loop or switch: the states that leave it."""

    __slots__ = ("breaks", "continues")

    def __init__(self) -> None:
        self.breaks: list[Env] = []
        self.continues: list[Env] = []


def join_envs(envs: Iterable[Env | None]) -> Env | None:
    """Join states; None is unreachable; a variable missing from one is unset there."""
    reachable = [env for env in envs if env is not None]
    if not reachable:
        return None
    result = dict(reachable[0])
    for env in reachable[1:]:
        for name in result.keys() | env.keys():
            result[name] = join(result.get(name, V_UNDEF), env.get(name, V_UNDEF))
    return result


class Walk:
    """The run; `env` is None where control does not get."""

    def __init__(self, typing: Typing, state: State) -> None:
        self.typing = typing
        self.state = state
        self.version = state.version
        self.fn = state.version.fn
        self.env: Env | None = {}
        self.frames: list[Frame] = []
        self.loops: list[Any] = []
        self.tries = 0                      # how many `try` are open
        self.branches = 0                   # how many `if` and `switch` are open
        self.scope = state.scope
        self.promoted = typing.promoted.get((id(self.fn), state.signature), frozenset())
        self.locals = dict.fromkeys(self.fn.variables, c.Storage.LOCAL)
        version = self.version
        for table in (version.calls, version.counted, version.folded, version.substitutes, version.left_out,
                      version.throws, state.vals, state.places):
            table.clear()
        version.overflows.clear()
        state.callees.clear()
        if version.loop is None and not state.bound:
            state.bound = True
            from phpjit.codegen.native.typing.shared import bindings
            state.shared = bindings(typing, state)
        self.locals.update(dict.fromkeys(state.shared, c.Storage.CELL))

    # ------------------------------------------------------------ running

    def run(self) -> None:
        """Walk the body, or the loop of a region."""
        state, version = self.state, self.version
        env: Env = {}
        for (name, _, _), val in zip(version.params, state.params, strict=True):
            env[name] = val
            self.typing.store(state, name, val)
        for name, val in state.captures.items():
            env[name] = val
            self.typing.store(state, name, val)
        self.env = env
        if version.loop is None:
            self.block(self.fn.body)
            if self.env is not None:
                self.returns(V_NULL, self.fn)
            return
        from phpjit.codegen.native.typing.statements import foreach_rounds
        if isinstance(version.loop, c.Foreach):
            foreach_rounds(self, version.loop, state.foreach)
        else:
            self.statement(version.loop)
        self.leave_region()

    def leave_region(self) -> None:
        """Note what is unset where control leaves the region: its variables are written back."""
        if self.env is None:
            return
        shape = region_shape(self.version.loop, self.fn)
        for name in shape.variables:
            if self.env.get(name, V_UNDEF).kinds & f.UNDEF:
                self.typing.need_undef(self.state, name)

    def block(self, statements: Iterable[Any]) -> None:
        """Walk statements in order, as far as control gets."""
        for statement in statements:
            if self.env is None:
                return
            self.statement(statement)

    def statement(self, node: Any) -> None:
        """Walk one statement."""
        from phpjit.codegen.native.typing.statements import STATEMENTS
        self.typing.spend(node.line)
        self.state.vals.setdefault(id(node), NOTHING)
        if not self.branches or not isinstance(node, _SIMPLE):
            STATEMENTS[type(node)](self, node)
            return
        try:
            STATEMENTS[type(node)](self, node)
        except Refused as refused:
            if refused.reason not in _LEFT_OUT:
                raise
            self.leave_out(node, refused)

    def leave_out(self, node: Any, refused: Refused) -> None:
        """Let a bail-out stand for a statement in a branch: perhaps control never gets there."""
        self.version.left_out[id(node)] = refused
        for part in descendants(node):
            self.state.vals.pop(id(part), None)
            self.state.places.pop(id(part), None)
        self.env = None

    def expr(self, node: Any) -> Val:
        """Walk an expression; its value (never UNDEF)."""
        from phpjit.codegen.native.typing.expressions import EXPRESSIONS
        self.typing.spend(node.line)
        if self.env is None:
            return NOTHING
        val = EXPRESSIONS[type(node)](self, node)
        self.note(node, val)
        return val

    def quiet(self, node: Any) -> Val:
        """Walk an expression under isset, empty or ??: what is missing is null."""
        from phpjit.codegen.native.typing.places import quiet
        self.typing.spend(node.line)
        if self.env is None:
            return NOTHING
        val = quiet(self, node)
        self.note(node, val)
        return val

    def note(self, node: Any, val: Val) -> None:
        """Record what a node's value can be."""
        vals = self.state.vals
        old = vals.get(id(node))
        vals[id(node)] = val if old is None else join(old, val)

    def note_place(self, node: Any, val: Val) -> None:
        """Record what a place can hold."""
        places = self.state.places
        old = places.get(id(node))
        places[id(node)] = val if old is None else join(old, val)

    def refuse(self, reason: Reason, node: Any, detail: str = "", advice: str = "") -> Refused:
        """Return the refusal to raise."""
        return Refused(reason, node.line, detail, advice)

    # ------------------------------------------------------------ variables

    def read(self, name: str) -> Val:
        """Return what a variable holds here, UNDEF among it."""
        return NOTHING if self.env is None else self.env.get(name, V_UNDEF)

    def store(self, name: str, val: Val) -> None:
        """Note that a variable now holds `val`."""
        if self.env is None:
            return
        if name in self.promoted and val.kinds & f.INT:
            val = V_FLOAT
        if not val.kinds & f.UNDEF or val.kinds != f.UNDEF:
            self.typing.store(self.state, name, val)
            if val.shape is not None:
                val = val._replace(shape=val.shape.find())
        self.env[name] = val
        self.forget(name)

    def forget(self, name: str) -> None:
        """Forget how a variable compares with others."""
        if self.env is not None:
            for key in [key for key in self.env if key[0] == "\0" and name in key[1:].split("%")]:
                del self.env[key]

    def narrow(self, name: str, kinds: int) -> None:
        """Note that a variable is surely of some kinds from here on; nothing left: control does not get here."""
        if self.env is not None:
            kept = self.read(name).keep(kinds)
            self.env[name] = kept
            if not kept.kinds:
                self.env = None

    def returns(self, val: Val, node: Any) -> None:
        """Note a returned value, converted to the declared type."""
        from phpjit.codegen.native.typing.coerce import coerce
        val = coerce(self, self.fn.return_type, val, node)
        self.typing.result_of(self.state, val)

    def shape(self, node: Any, which: int = 0) -> Shape:
        """Return the shape of the arrays that a node makes."""
        return self.typing.shape_at(self.state, node, which)

    def array(self, node: Any, elem: Val = NOTHING, keys: int = 0, which: int = 0, why: str = "") -> Val:
        """Return a new array made by a node: a list, or a map when `why` says why."""
        shape = self.shape(node, which)
        shape.note_filled()
        if why:
            shape.make_map(why)
        if keys:
            shape.add_keys(keys)
        if elem.kinds:
            shape.elem.add(elem)
        return Val(f.ARRAY, shape=shape.find())

    # ------------------------------------------------------------ loops

    def loop(self, node: Any, once: Callable[[], Env | None]) -> Frame:
        """Run `once` (head to back edge, from self.env) until the head is stable; the frame of the last run."""
        entry = dict(self.env or {})
        kept = self.state.heads.get(id(node))
        head = entry if kept is None else join_envs((entry, kept)) or entry
        self.loops.append(node)
        sums: frozenset[str] | None = None
        while True:
            frame = Frame()
            self.frames.append(frame)
            self.env = dict(head)
            back = once()
            self.frames.pop()
            changed = False
            if back is not None:
                for name in back.keys() | head.keys():
                    old = head.get(name, V_UNDEF)
                    new = widen(old, back.get(name, V_UNDEF))
                    if not same(new, old):
                        changed = True
                        if sums is None:
                            sums = accumulators(node)
                        if name in sums:
                            new = climb(old, new)
                    head[name] = new
            if not changed:
                break
        self.loops.pop()
        self.state.heads[id(node)] = dict(head)
        return frame

    def counted(self, node: c.While | c.DoWhile) -> loops.CountedLoop | None:
        """Recognise and note a counted loop whose variable is an int here."""
        from phpjit.codegen.native.typing.objects import lasting
        shape = loops.as_while(node)
        found = None if shape is None else loops.counted(shape, self.locals, True, lambda node: lasting(self, node))
        self.version.counted.pop(id(node), None)
        if found is None or self.read(found.variable).kinds != f.INT:
            return None
        by_ref = self.state.by_ref_locals
        if found.variable in by_ref or any(isinstance(part, c.Local) and part.name in by_ref
                                           for part in loops.parts(found.bound)):
            return None
        self.version.counted[id(node)] = found
        return found

    def condition(self, cond: Any, truth: bool) -> None:
        """Narrow the state by the outcome of a condition that was just walked."""
        from phpjit.codegen.native.typing.refine import refine
        if self.env is not None:
            refine(self, cond, truth)

    def branch(self, cond: Any, then: Callable[[], Val], otherwise: Callable[[], Val]) -> tuple[Val, Val]:
        """Walk two alternatives that a condition (already walked) chooses between."""
        before = None if self.env is None else dict(self.env)
        self.condition(cond, True)
        first = then() if self.env is not None else NOTHING
        after = self.env
        self.env = before
        self.condition(cond, False)
        second = otherwise() if self.env is not None else NOTHING
        self.env = join_envs((after, self.env))
        return first, second


def accumulators(loop: Any) -> frozenset[str]:
    """Return the variables that a loop only adds to or subtracts from: what grows in one round grows in all."""
    others: dict[str, int] = {}         # how often each is named otherwise
    statements = list(loop.step) if isinstance(loop, c.While) else []
    for node in descendants(region_parts(loop)):
        match node:
            case c.Local(name=name):
                others[name] = others.get(name, 0) + 1
            case c.ExprStmt(expr=expr):
                statements.append(expr)
            case c.While(step=step):
                statements += step
            case c.Closure() | c.GlobalDecl() | c.StaticDecl() | c.Try():      # name variables in other ways
                return frozenset()
            case _:
                pass
    for expr in statements:
        match expr:
            case c.IncDec(target=c.Local(name=name)) | c.AssignOp(op="+" | "-", target=c.Local(name=name)):
                others[name] -= 1
            case _:
                pass
    return frozenset(name for name, times in others.items() if not times)


_SIMPLE: Final = (c.ExprStmt, c.Echo, c.Return, c.Unset, c.GlobalDecl, c.StaticDecl, c.FunctionDecl, c.ClassDeclStmt)
_LEFT_OUT: Final = frozenset((Reason.EFFECT, Reason.SYNTAX, Reason.UNKNOWN_CALL, Reason.UNKNOWN_BUILTIN))
