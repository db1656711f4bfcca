"""One round of a loop, walked in the order of evaluation: what happens to each variable, and whether it surely does.

    for (…) { $x = $a[$i]; if ($x > 3) $n++; $out[$i] = $x; }

    $x: written (surely), read twice      $a: element read      $n: changed (may be), before it is written      …

independence.py judges by this.  *Early* is a use that may meet what an earlier round left.
"""
from __future__ import annotations

from collections.abc import Callable
from enum import Enum
from typing import Any

from phpjit.analysis.loops import CountedLoop
from phpjit.analysis.patterns import Reduction, reduction_of
from phpjit.core import nodes as c
from phpjit.core.walk import children, targets
from phpjit.records import dataclass, field, replace


class Act(Enum):
    """What is done to a variable."""

    READ = "read"
    WRITE = "write"                 # a new value
    CHANGE = "change"               # read and written
    REDUCE = "reduce"               # changed as reductions are, and not read otherwise
    UNSET = "unset"
    GET = "get"                     # an element is read
    PUT = "put"                     # an element gets a new value, or is made on the way to one
    MODIFY = "modify"               # an element is read and written


@dataclass(frozen=True, slots=True)
class Inner:
    """A counted loop in the body that runs over first, first + 1 … up to below its bound."""

    node: c.While
    counted: CountedLoop
    first: int


@dataclass(frozen=True, slots=True)
class Use:
    """One use of a variable.

    `dims`: subscripts of an element, from the outermost array inwards; `certain`: it happens in each round;
    `inner`: the counted loops around; `covered`: it happens in each round of those loops; `loops`: whether any loop
    is around; `begun`: it happens in each round of all of them, counted or not; `early`: see above.
    """

    act: Act
    name: str
    node: Any
    early: bool
    certain: bool
    inner: tuple[Inner, ...]
    covered: bool
    loops: bool = False
    dims: tuple[c.Dim, ...] = ()
    reduction: Reduction | None = None
    begun: bool = False


@dataclass(slots=True)
class Frame:
    """A loop or switch inside of the round: what is sure where it is left, and where it goes on."""

    switch: bool
    breaks: list[set[str]] = field(default_factory=list)
    steps: list[set[str]] = field(default_factory=list)


Refuse = Callable[..., None]


class Round:
    """Walks the body of a loop; `uses` holds what was found, by variable."""

    def __init__(self, refuse: Refuse, counted: Callable[[Any], CountedLoop | None],
                 by_ref: Callable[[Any, int], bool], call: Callable[[Any], tuple[str, str] | None],
                 is_object: Callable[[Any], bool]) -> None:
        self.refuse = refuse
        self.counted = counted
        self.by_ref = by_ref
        self.call = call
        self.is_object = is_object
        self.uses: dict[str, list[Use]] = {}
        self.sure: set[str] = set()
        self.maybe = 0              # conditions around
        self.uncovered = 0          # of those: other than counted loops
        self.unbegun = 0            # … other than loops
        self.inner: tuple[Inner, ...] = ()
        self.frames: list[Frame] = []
        self.ends: list[set[str]] = []          # what is sure at each end of the round
        self.skips = False                      # a `continue` was met: what follows may not happen
        self.dead = False                       # what follows a jump
        self.this = False

    def run(self, body: tuple[Any, ...]) -> set[str]:
        """Walk the body; return the variables that each round surely writes."""
        self.block(body)
        if not self.dead:
            self.ends.append(self.sure)
        return meet(self.ends)

    # ---- noting

    def note(self, act: Act, name: str, node: Any, dims: tuple[c.Dim, ...] = (),
             reduction: Reduction | None = None) -> None:
        """Note a use."""
        certain = not self.maybe and not self.skips
        covered = not self.uncovered and not self.skips
        begun = not self.unbegun and not self.skips
        early = name not in self.sure and act not in (Act.WRITE, Act.UNSET)
        loops = any(not frame.switch for frame in self.frames)
        self.uses.setdefault(name, []).append(
            Use(act, name, node, early, certain, self.inner, covered, loops, dims, reduction, begun))
        if act is Act.WRITE:
            self.sure = self.sure | {name}
        elif act is Act.UNSET:
            self.sure = self.sure - {name}

    def conditional(self, node: Any, walk: Callable[[Any], None]) -> set[str]:
        """Walk something that may not happen; return what is sure behind it."""
        before, dead = self.sure, self.dead
        self.maybe += 1
        self.uncovered += 1
        self.unbegun += 1
        walk(node)
        self.maybe -= 1
        self.uncovered -= 1
        self.unbegun -= 1
        after = {"*"} if self.dead else self.sure
        self.sure, self.dead = before, dead
        return after

    # ---- statements

    def block(self, statements: tuple[Any, ...]) -> None:
        """Walk statements in order."""
        for number, statement in enumerate(statements):
            if self.dead:
                return
            self.statement(statement, statements[:number])

    def statement(self, node: Any, before: tuple[Any, ...] = ()) -> None:
        """Walk one statement."""
        found = reduction_of(node)
        if found is not None:
            self.reduce(found)
            return
        match node:
            case c.ExprStmt(expr=expr):
                self.expr(expr)
            case c.If(cond=cond, then=then, otherwise=otherwise):
                self.expr(cond)
                self.merge([self.conditional(then, self.block), self.conditional(otherwise, self.block)])
            case c.While():
                self.inner_loop(node, node.cond, node.step, self.inner_of(node, before))
            case c.DoWhile(body=body, cond=cond):
                self.do_while(body, cond)
            case c.Foreach():
                self.foreach(node)
            case c.Switch(subject=subject, cases=cases):
                self.switch(subject, cases)
            case c.Break(depth=depth):
                self.jump(node, depth, True)
            case c.Continue(depth=depth):
                self.jump(node, depth, False)
            case c.Return():
                self.refuse("return", node.line)
                self.dead = True
            case c.Try(body=body, catches=catches, final=final):
                before_it = self.sure
                self.conditional(body, self.block)
                for clause in catches:
                    self.conditional(clause.body, self.block)
                    if clause.variable is not None:
                        self.note(Act.WRITE, clause.variable, node)
                self.sure = before_it
                self.block(final or ())
            case c.Unset(place=c.Local(name=name)):
                self.note(Act.UNSET, name, node)
            case c.Unset(place=place):
                self.place(place, Act.MODIFY, node)
            case c.Echo(operand=operand):
                self.refuse("output", node.line, "echo prints")
                self.expr(operand)
            case c.GlobalDecl() | c.StaticDecl():
                self.refuse("scope", node.line, "a variable of another scope is bound")
            case _:
                self.refuse("statement", node.line, f"a {type(node).__name__} statement")

    def merge(self, ways: list[set[str]]) -> None:
        """Go on where several ways meet; {"*"} is a way that does not come here."""
        there = [way for way in ways if "*" not in way]
        self.dead = not there
        if there:
            self.sure = meet(there)

    def jump(self, node: Any, depth: int, leaves: bool) -> None:
        """Walk a `break` or `continue`."""
        self.dead = True
        if depth <= len(self.frames):
            frame = self.frames[-depth]
            (frame.breaks if leaves or frame.switch else frame.steps).append(self.sure)
        elif depth == len(self.frames) + 1 and not leaves:
            self.ends.append(self.sure)
            self.skips = True
        else:
            self.refuse("break", node.line, f"`{'break' if leaves else 'continue'}` leaves the loop")

    def inner_of(self, node: c.While, before: tuple[Any, ...]) -> Inner | None:
        """Return what is known of a counted loop in the body."""
        counted = self.counted(node)
        if counted is None or counted.step != 1 or counted.op != "<":
            return None
        for statement in reversed(before):
            match statement:
                case c.ExprStmt(expr=c.Assign(target=c.Local(name=name), value=value)):
                    if name == counted.variable:
                        first = value.value if isinstance(value, c.Const) else None
                        return Inner(node, counted, first) if type(first) is int else None
                case _:
                    return None
        return None

    def inner_loop(self, node: Any, cond: tuple[Any, ...], step: tuple[Any, ...], inner: Inner | None) -> None:
        """Walk a loop in the body: it may have no round."""
        for part in cond:
            self.expr(part)
        around = self.inner
        frame = Frame(False)
        self.frames.append(frame)

        def rounds(_: Any) -> None:
            self.block(node.body)
            self.merge([{"*"} if self.dead else self.sure, *frame.steps])
            for part in step:
                self.dropped(part)

        if inner is not None:
            self.inner = (*around, inner)
        before, dead, skips = self.sure, self.dead, self.skips
        self.maybe += 1
        self.uncovered += inner is None
        rounds(node)
        self.maybe -= 1
        self.uncovered -= inner is None
        self.sure, self.dead = before, dead
        self.skips = self.skips or skips
        if frame.breaks or frame.steps:
            self.uncover(inner)
        self.inner = around
        self.frames.pop()

    def uncover(self, inner: Inner | None) -> None:
        """A loop that is left early, or skips: no access in it covers all of its rounds."""
        for name, uses in self.uses.items():
            self.uses[name] = [replace(use, covered=False) if inner is None or inner in use.inner else use
                               for use in uses]

    def do_while(self, body: tuple[Any, ...], cond: Any) -> None:
        """Walk a loop that has one round at least."""
        frame = Frame(False)
        self.frames.append(frame)
        self.uncovered += 1
        self.maybe += 1
        self.block(body)
        self.merge([{"*"} if self.dead else self.sure, *frame.steps])
        if not self.dead:
            self.expr(cond)
        self.maybe -= 1
        self.uncovered -= 1
        self.merge([{"*"} if self.dead else self.sure, *frame.breaks])
        self.frames.pop()

    def foreach(self, node: c.Foreach) -> None:
        """Walk a foreach in the body."""
        self.expr(node.subject)
        if node.by_ref and isinstance(node.subject, c.Local):
            self.note(Act.MODIFY, node.subject.name, node)
        elif node.by_ref:
            self.refuse("reference", node.line, "foreach by reference")
        before, dead = self.sure, self.dead
        frame = Frame(False)
        self.frames.append(frame)
        self.maybe += 1
        self.uncovered += 1
        self.assign(node.value, node)
        if node.key is not None:
            self.assign(node.key, node)
        self.block(node.body)
        self.maybe -= 1
        self.uncovered -= 1
        self.frames.pop()
        self.sure, self.dead = before, dead

    def switch(self, subject: Any, cases: tuple[c.Case, ...]) -> None:
        """Walk a switch."""
        self.expr(subject)
        frame = Frame(True)
        self.frames.append(frame)
        before = self.sure
        self.maybe += 1
        self.uncovered += 1
        self.unbegun += 1
        for case in cases:
            if case.test is not None:
                self.expr(case.test)
        ways: list[set[str]] = [] if any(case.test is None for case in cases) else [before]
        self.dead = True
        for case in cases:
            self.sure, self.dead = before, False
            self.block(case.body)
        self.maybe -= 1
        self.uncovered -= 1
        self.unbegun -= 1
        ways.append({"*"} if self.dead else self.sure)
        self.merge([*ways, *frame.breaks])
        self.frames.pop()

    # ---- reductions

    def reduce(self, found: Reduction) -> None:
        """Walk a statement that may be a reduction."""
        for part in found.parts:
            self.expr(part)
        if found.follow:
            self.conditional(tuple(value for _, value in found.follow), self.all)
        for name, node in found.names:
            self.note(Act.REDUCE, name, node, reduction=found)

    def all(self, nodes: tuple[Any, ...]) -> None:
        """Walk expressions."""
        for node in nodes:
            self.expr(node)

    def dropped(self, node: Any) -> None:
        """Walk an expression whose value nobody takes."""
        self.statement(c.ExprStmt(node.line, node))

    # ---- expressions

    def expr(self, node: Any) -> None:
        """Walk an expression."""
        match node:
            case c.Local(name=name):
                self.note(Act.READ, name, node)
            case c.This():
                self.this = True
            case c.Dim():
                self.place(node, Act.GET, node)
            case c.Assign(target=target, value=value):
                if isinstance(target, c.ListPattern):
                    self.expr(value)
                    self.assign(target, node)
                else:
                    self.subscripts(target)
                    self.expr(value)
                    self.store(target, Act.WRITE, node)
            case c.AssignOp(target=target, value=value):
                self.subscripts(target)
                self.expr(value)
                self.store(target, Act.CHANGE, node)
            case c.AssignCoalesce(target=target, value=value):
                self.place(target, Act.CHANGE, node)
                self.conditional(value, self.expr)
            case c.IncDec(target=target):
                self.place(target, Act.CHANGE, node)
            case c.AssignRef():
                self.refuse("reference", node.line, "a reference is made")
            case c.Logical(left=left, right=right):
                self.expr(left)
                self.conditional(right, self.expr)
            case c.Coalesce(left=left, right=right):
                self.expr(left)
                self.conditional(right, self.expr)
            case c.Ternary(cond=cond, then=then, otherwise=otherwise):
                self.expr(cond)
                ways = [self.sure if then is None else self.conditional(then, self.expr),
                        self.conditional(otherwise, self.expr)]
                self.sure = meet([way for way in ways if "*" not in way])
            case c.NullsafeChain(chain=chain):
                self.conditional(chain, self.expr)
            case c.Match(subject=subject, arms=arms):
                self.expr(subject)
                for arm in arms:
                    for condition in arm.conditions or ():
                        self.conditional(condition, self.expr)
                    self.conditional(arm.body, self.expr)
            case c.Call() | c.CallDynamic() | c.MethodCall() | c.StaticCall() | c.New():
                self.calls(node)
            case c.Closure(function=inner):
                self.this = self.this or inner.uses_this
                for capture in inner.captures:
                    if capture.by_ref:
                        self.refuse("reference", node.line, f"`${capture.name}` is captured by reference")
                    self.note(Act.READ, capture.name, node)
            case c.Print():
                self.refuse("output", node.line, "print prints")
                self.expr(node.operand)
            case c.Yield() | c.YieldFrom() | c.Include() | c.Exit() | c.DynamicVar() | c.Superglobal() \
                    | c.StaticProp() | c.ShellExec():
                self.refuse("statement", node.line, f"a {type(node).__name__}")
            case c.Throw():
                self.dead = True        # tier 0 makes the exception
            case c.Clone():
                self.refuse("object", node.line, "an object is made")
                self.expr(node.operand)
            case c.ClassConst() if self.is_object(node):
                self.refuse("object", node.line, "a case of an enum is taken")
            case _:
                for part in children(node):
                    self.expr(part)

    def calls(self, node: Any) -> None:
        """Walk a call."""
        match node:
            case c.CallDynamic(callee=callee):
                self.expr(callee)
            case c.MethodCall(base=base):
                self.expr(base)
            case c.New():
                self.refuse("object", node.line, "an object is made")
            case _:
                pass
        for number, arg in enumerate(node.args):
            if self.by_ref(node, number):
                if not isinstance(arg.value, c.Local):
                    self.refuse("reference", node.line, "an element is passed by reference")
                self.place(arg.value, Act.CHANGE, node)
            else:
                self.expr(arg.value)
        why = self.call(node)
        if why is not None:
            self.refuse(why[0], node.line, why[1])

    # ---- places

    def assign(self, target: Any, node: Any) -> None:
        """Walk the targets of an assignment."""
        if isinstance(target, c.ListPattern):
            for item in target.items:
                if item is not None and item.key is not None:
                    self.expr(item.key)
                if item is not None and item.by_ref:
                    self.refuse("reference", node.line, "a reference is made")
        for place in targets(target):
            self.place(place, Act.WRITE, node)

    def place(self, place: Any, act: Act, node: Any) -> None:
        """Walk a place that is read or written."""
        self.subscripts(place)
        self.store(place, act, node)

    def subscripts(self, place: Any) -> None:
        """Walk the subscripts of a place, and what an element is taken of."""
        if isinstance(place, c.Dim):
            root, dims = chain(place)
            if not isinstance(root, c.Local):
                self.subscripts(root) if isinstance(root, c.Prop) else self.expr(root)
            for one in dims:
                if one.index is not None:
                    self.expr(one.index)
        elif isinstance(place, c.Prop):
            self.expr(place.base)
            if not isinstance(place.name, str):
                self.expr(place.name)

    def store(self, place: Any, act: Act, node: Any) -> None:
        """Note what is done to a place whose subscripts have been walked."""
        root, dims = chain(place)
        written = act is not Act.GET and act is not Act.READ
        if isinstance(root, c.Local):
            if dims:
                act = {Act.WRITE: Act.PUT, Act.CHANGE: Act.MODIFY}.get(act, act)
            self.note(act, root.name, node, dims)
        elif written:
            self.refuse("object", node.line, "an object is written")


def chain(place: Any) -> tuple[Any, tuple[c.Dim, ...]]:
    """Return (root of a place, its subscripts from the outermost array inwards)."""
    dims: list[c.Dim] = []
    while isinstance(place, c.Dim):
        dims.append(place)
        place = place.base
    return place, tuple(reversed(dims))


def meet(ways: list[set[str]]) -> set[str]:
    """Return what is sure on all ways."""
    return set.intersection(*ways) if ways else set()
