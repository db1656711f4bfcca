"""Flow-sensitive types and ranges by abstract interpretation of the core tree.

    function f(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) $s += $i * 2; return $s; }

gives `$i: int[0..far]` inside the loop, `$s: int|float`, and which reads may meet an undefined variable.

The walk runs each function once, loops until their head is stable (widening climbs a short ladder).  Variables in
cells are never tracked: others may write them.  What is recorded for a node is what holds on every visit.
"""
from __future__ import annotations

from collections.abc import Callable, Iterable
from typing import Any, TypeAlias

from phpjit.analysis import facts as f
from phpjit.analysis import loops
from phpjit.analysis.facts import Fact
from phpjit.analysis.loops import CountedLoop
from phpjit.analysis.refine import refine
from phpjit.core import nodes as c
from phpjit.core.walk import descendants, root_local, targets
from phpjit.records import dataclass, field

Env: TypeAlias = dict[str, Fact]


@dataclass(slots=True)
class Facts:
    """What is known of the nodes of one unit; keyed by node identity (`unit` keeps the nodes alive)."""

    unit: c.Unit
    by_node: dict[int, Fact] = field(default_factory=dict)
    loops: dict[int, CountedLoop] = field(default_factory=dict)
    returns: dict[str, Fact] = field(default_factory=dict)
    special: dict[int, tuple[dict[str, Fact], Facts]] = field(default_factory=dict)

    def specialised(self, fn: c.Function) -> tuple[dict[str, Fact], Facts] | None:
        """Return (parameters to guard, facts behind the guard) of a function whose parameter types can be guessed."""
        return self.special.get(id(fn))

    def type_of(self, expr: Any) -> Fact:
        """Return the fact of an expression's value (UNDEF is one of its kinds if a read may meet an unset variable)."""
        if isinstance(expr, c.Const):
            return f.of_constant(expr.value)
        return self.by_node.get(id(expr), f.ANYTHING)

    def counted_loop(self, loop: c.While) -> CountedLoop | None:
        """Return the loop's shape if it counts and its variable is surely an int at entry."""
        return self.loops.get(id(loop))


@dataclass(frozen=True, slots=True)
class Knowledge:
    """What the inference asks about callees.

    `builtin_fact(name)`: fact of the result of a builtin (lower-case name), None when it is no builtin.
    `builtin_ref_params(name)`: bit mask of its by-reference parameters, None when it is no builtin.
    """

    builtin_fact: Callable[[str], Fact | None] = lambda name: None
    builtin_ref_params: Callable[[str], int | None] = lambda name: None


def infer(unit: c.Unit, knowledge: Knowledge | None = None) -> Facts:
    """Analyse all functions of a unit, methods, closures and the top level included."""
    facts = Facts(unit)
    knowledge = knowledge or Knowledge()
    functions = {fn.name.lower(): fn for fn in unit.functions}
    for fn in unit.functions:
        facts.returns.setdefault(fn.name.lower(), f.of_type(fn.return_type) if fn.return_type else f.UNKNOWN)
    for fn in unit.functions:
        _infer_returns(fn, facts, knowledge, functions)
    every = all_functions(unit)
    for fn in every:
        Walk(fn, facts, knowledge, functions).run()
    from phpjit.analysis.speculate import speculate
    speculate(facts, knowledge, functions, every)
    return facts


def all_functions(unit: c.Unit) -> list[c.Function]:
    """Return every function of a unit: the top level, functions, methods, closures, nested declarations."""
    pending = [unit.main, *unit.functions, *(m.function for cls in unit.classes for m in cls.methods)]
    found: dict[int, c.Function] = {}
    while pending:
        fn = pending.pop()
        if id(fn) in found:
            continue
        found[id(fn)] = fn
        for node in descendants(fn.body):
            match node:
                case c.Function():
                    pending.append(node)
                case c.Closure(function=inner):
                    pending.append(inner)
                case c.ClassDecl(methods=methods):
                    pending.extend(m.function for m in methods)
                case _:
                    pass
    return list(found.values())


def _infer_returns(fn: c.Function, facts: Facts, knowledge: Knowledge, functions: dict[str, c.Function]) -> None:
    """Find what an undeclared function returns; recursion starts from `nothing` and climbs."""
    key = fn.name.lower()
    if fn.return_type is not None or fn.is_generator or fn.by_ref_return:
        if fn.is_generator:
            facts.returns[key] = f.F_OBJECT
        elif fn.by_ref_return:
            facts.returns[key] = f.UNKNOWN
        return
    facts.returns[key] = f.NOTHING
    for round_number in range(8):
        walk = Walk(fn, Facts(facts.unit, returns=facts.returns), knowledge, functions)
        walk.run()
        if walk.returned == facts.returns[key]:
            return
        found = f.widen(facts.returns[key], walk.returned)
        if round_number >= 2 and found.kinds & f.INT:      # recursion: do not climb the ladder step by step
            found = Fact(found.kinds, elem=found.elem)
        facts.returns[key] = found
    facts.returns[key] = f.UNKNOWN


@dataclass(slots=True)
class _Breakable:
    breaks: list[Env] = field(default_factory=list)
    continues: list[Env] = field(default_factory=list)


def join_envs(envs: Iterable[Env | None]) -> Env | None:
    """Join environments; None is unreachable; a variable missing from one is unset there."""
    reachable = [env for env in envs if env is not None]
    if not reachable:
        return None
    result = dict(reachable[0])
    for env in reachable[1:]:
        for name in result.keys() | env.keys():
            result[name] = f.join(result.get(name, f.F_UNDEF), env.get(name, f.F_UNDEF))
    return result


class Walk:
    """One abstract run of one function."""

    def __init__(self, fn: c.Function, facts: Facts, knowledge: Knowledge, functions: dict[str, c.Function],
                 seeds: dict[str, Fact] | None = None) -> None:
        self.fn = fn
        self.seeds = seeds or {}
        self.facts = facts
        self.knowledge = knowledge
        self.functions = functions
        self.env: Env | None = {}
        self.returned = f.NOTHING
        self.frames: list[_Breakable] = []
        self.handlers: list[Env] = []       # per open try: join of the states an exception may leave
        self.heads: dict[int, Env] = {}     # last stable head of a loop: a warm start for the next visit
        tracked = {name for name, storage in fn.variables.items() if storage is c.Storage.LOCAL}
        if fn.symbol_table or any(isinstance(node, (c.Label, c.Goto)) for node in descendants(fn.body)):
            tracked = set()
        self.tracked = tracked
        self.opaque = self._opaque_arrays() if tracked else set()

    def _opaque_arrays(self) -> set[str]:
        """Return the arrays of which an element may be a reference: nothing is known of their elements."""
        names: set[str | None] = set()
        for node in descendants(self.fn.body):
            match node:
                case c.AssignRef(target=target, source=source):
                    names |= {root_local(target), root_local(source)}
                case c.Foreach(by_ref=True, subject=subject):
                    names.add(root_local(subject))
                case c.ArrayItem(by_ref=True, value=value):
                    names.add(root_local(value))
                case c.ListItem(by_ref=True):
                    return set(self.tracked)
                case c.Call(name=name, args=args, fallback=fallback):
                    mask = self._ref_params((fallback or name).lower())
                    names |= {root_local(arg.value) for index, arg in enumerate(args)
                              if isinstance(arg.value, (c.Dim, c.Prop)) and mask >> min(index, 62) & 1}
                case c.CallDynamic(args=args) | c.MethodCall(args=args) | c.StaticCall(args=args) | c.New(args=args):
                    names |= {root_local(arg.value) for arg in args if isinstance(arg.value, (c.Dim, c.Prop))}
                case _:
                    pass
        return {name for name in names if name is not None}

    def _ref_params(self, name: str) -> int:
        if name in self.functions:
            params = self.functions[name].params
            return sum(1 << index if not param.variadic else -1 << index
                       for index, param in enumerate(params) if param.by_ref)
        mask = self.knowledge.builtin_ref_params(name)
        return -1 if mask is None else mask

    def run(self) -> None:
        """Walk the function from its parameters to its end."""
        env: Env = {}
        for param in self.fn.params:
            if param.name in self.tracked:
                fact = f.of_type(param.type)
                if param.variadic:
                    fact = Fact(f.ARRAY, elem=fact)
                elif isinstance(param.default, c.Const) and param.default.value is None:
                    fact = f.join(fact, f.F_NULL)
                env[param.name] = self.seeds.get(param.name, fact)
        for capture in self.fn.captures:
            if capture.name in self.tracked and not capture.by_ref:
                env[capture.name] = f.ANYTHING if self.fn.is_arrow else f.UNKNOWN
        self.env = env
        self.block(self.fn.body)
        if self.env is not None:
            self.returned = f.join(self.returned, f.F_NULL)

    # ------------------------------------------------------------ variables

    def read(self, name: str) -> Fact:
        """Return the fact of a variable here."""
        if name not in self.tracked:
            return f.ANYTHING
        assert self.env is not None
        return self.env.get(name, f.F_UNDEF)

    def store(self, name: str, fact: Fact) -> None:
        """Note that a variable now holds `fact`."""
        if name not in self.tracked or self.env is None:
            return
        if name in self.opaque and fact.elem is not None:
            fact = Fact(fact.kinds, fact.lo, fact.hi)
        self.env[name] = fact
        for handler in self.handlers:
            handler[name] = f.join(handler.get(name, f.F_UNDEF), fact)

    def assign(self, place: Any, value: Fact) -> None:
        """Note an assignment of `value` to a place or pattern (whose sub-expressions were already walked)."""
        value = value.without(f.UNDEF) if value.kinds != f.UNDEF else f.F_NULL
        match place:
            case c.Local(name=name):
                self.store(name, value)
            case c.ListPattern():
                for target in targets(place):
                    self.place(target)
                    self.assign(target, f.UNKNOWN)
            case c.Dim():
                self._write_dim(place, value)
            case _:
                pass

    def _write_dim(self, place: c.Dim, value: Fact) -> None:
        """Propagate a write of `$a[..][..] = value` up to the variable."""
        chain: list[c.Dim] = []
        base: Any = place
        while isinstance(base, c.Dim):
            chain.append(base)
            base = base.base
        if isinstance(base, c.Local):
            self.store(base.name, _written(self.read(base.name), len(chain), value))

    # ------------------------------------------------------------ statements

    def block(self, statements: Iterable[Any]) -> None:
        """Walk statements in order."""
        from phpjit.analysis.statements import STATEMENTS
        for statement in statements:
            if self.env is None and not isinstance(statement, c.Label):
                self.dead(statement)
                continue
            STATEMENTS[type(statement)](self, statement)

    def dead(self, statement: Any) -> None:
        """Leave unreachable code without facts: the default is `anything`."""

    def expr(self, node: Any) -> Fact:
        """Walk an expression and record its fact."""
        from phpjit.analysis.expressions import EXPRESSIONS
        if self.env is None:
            self.env = dict.fromkeys(self.tracked, f.ANYTHING)
        fact = EXPRESSIONS[type(node)](self, node)
        self.facts.by_node[id(node)] = fact
        return fact

    def place(self, node: Any) -> None:
        """Walk what is evaluated when a place is about to be written: bases and indexes."""
        match node:
            case c.Dim(base=base, index=index):
                self.place(base)
                if index is not None:
                    self.expr(index)
                if not isinstance(base, (c.Local, c.Dim, c.This, c.Superglobal, c.DynamicVar, c.Prop, c.StaticProp)):
                    self.expr(base)
            case c.Prop(base=base, name=name):
                if isinstance(base, (c.Dim, c.Prop)):
                    self.place(base)
                else:
                    self.expr(base)
                if not isinstance(name, str):
                    self.expr(name)
            case c.StaticProp(cls=cls, name=name):
                if cls.expr is not None:
                    self.expr(cls.expr)
                if not isinstance(name, str):
                    self.expr(name)
            case c.DynamicVar(name=name):
                self.expr(name)
            case c.ListPattern(items=items):
                for item in items:
                    if item is not None and item.key is not None:
                        self.expr(item.key)
            case c.Local(name=name):
                self.facts.by_node[id(node)] = self.read(name)
            case c.This() | c.Superglobal():
                pass
            case _:
                self.expr(node)

    def keys_read_late(self, place: Any) -> None:
        """Record the variables that are indexes of a place as they are now: PHP reads them when all else is known."""
        while isinstance(place, (c.Dim, c.Prop)):
            if isinstance(place, c.Dim) and isinstance(place.index, c.Local):
                self.expr(place.index)
            place = place.base

    def loop(self, node: Any, entry: Env, once: Callable[[], Env | None]) -> _Breakable:
        """Run `once` (head to back edge, from self.env) until the head is stable; return the frame of the last run.

        `once` returns the state at the back edge.  After the call self.env is undefined; the caller sets it.
        """
        head = entry if id(node) not in self.heads else join_envs((entry, self.heads[id(node)])) or entry
        for round_number in range(12):
            frame = _Breakable()
            self.frames.append(frame)
            self.env = dict(head)
            back = once()
            self.frames.pop()
            after = join_envs((entry, back))
            assert after is not None
            changed = False
            for name, fact in after.items():
                old = head.get(name, f.F_UNDEF)
                new = f.join(old, fact) if round_number == 0 else f.widen(old, fact)
                if new != old:
                    if round_number > 8:
                        new = f.ANYTHING
                    head[name], changed = new, True
            if not changed:
                break
        self.heads[id(node)] = dict(head)
        return frame

    def counted(self, node: c.While, entry: Env) -> CountedLoop | None:
        """Recognise and note a counted loop whose variable is an int at entry."""
        found = loops.counted(node, self.fn.variables) if self.tracked else None
        if found is None or found.variable not in self.tracked \
                or not entry.get(found.variable, f.F_UNDEF).only(f.INT) \
                or loops.far(found, entry[found.variable]):
            self.facts.loops.pop(id(node), None)
            return None
        self.facts.loops[id(node)] = found
        return found

    def condition(self, cond: Any, truth: bool) -> None:
        """Narrow the state by the outcome of a condition that was just walked."""
        if self.env is not None:
            refine(self, cond, truth)


def _written(base: Fact, depth: int, value: Fact) -> Fact:
    """Return the fact of a container after a write `depth` subscripts below it."""
    kinds = base.kinds & (f.STRING | f.OBJECT | f.ARRAY)
    if base.kinds & (f.UNDEF | f.NULL | f.FALSE):
        kinds |= f.ARRAY
    before = base.elem if base.kinds & f.ARRAY else f.NOTHING
    if before is None:
        return Fact(kinds)
    if depth > 1:
        value = _written(f.join(before, f.F_NULL), depth - 1, value)
    return Fact(kinds, elem=f.join(before, value))
