"""Effects of functions, each with a witness: the chain of calls and the line that makes it so.

    function log_($m) { echo $m; }          OUTPUT at line 1: echo
    function f($x) { log_($x); return $x; } OUTPUT at line 2: calls log_() -> echo at line 1

Effects are stated where a builtin stands; they spread along calls until nothing changes.  An effect on a parameter or
on `$this` becomes, in the caller, an effect on what was passed: nothing for a local variable or a fresh object.
What cannot be resolved is `UNKNOWN`.
"""
from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from typing import TYPE_CHECKING, Any

from phpjit.analysis.call_targets import Root, Target
from phpjit.analysis.program import Program, declared_functions
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.effects import EXCLUDES_REGION, PURE, Effects
from phpjit.records import dataclass, field

if TYPE_CHECKING:
    from phpjit.analysis.builtins import Builtins
    from phpjit.analysis.infer import Facts


@dataclass(frozen=True, slots=True)
class Witness:
    """Why a function has an effect: `cause` at `line`; `callee` is where it comes from, if by a call.

    `subject` is what is read, written or called; `origin` is the effect's key in the callee.
    """

    line: int
    cause: str
    callee: str | None = None
    subject: str = ""
    origin: tuple[Effects, str] | None = None


@dataclass(slots=True)
class Edge:
    """A call of a function of the unit: what stands for its parameters and its `$this` in the caller.

    `args`: the roots of each argument that is a place; None: not known.  `scope`: key of the calling function.
    """

    callee: str
    line: int
    cause: str
    args: Mapping[str, tuple[Root, ...]] | None = field(default_factory=dict)
    receiver: tuple[Root, ...] = ()
    callables: Mapping[str, list[Target] | None] = field(default_factory=dict)
    captures: Callable[[str], tuple[Root, ...]] | None = None      # what a by-reference capture stands for
    open: bool = False          # somebody else passes the arguments: a builtin to its callback
    done: int = 0               # how many of the callee's effects have been carried over


@dataclass(slots=True)
class FunctionEffects:
    """The effects of one function, the first witness of each, and what it calls in the unit.

    `details` tells effects on different subjects apart; `witnesses` has the first of each effect.
    """

    name: str
    line: int
    witnesses: dict[Effects, Witness] = field(default_factory=dict)
    calls: list[Edge] = field(default_factory=list)
    details: dict[tuple[Effects, str], Witness] = field(default_factory=dict)
    order: list[tuple[Effects, str]] = field(default_factory=list)

    @property
    def effects(self) -> Effects:
        """All effects, joined."""
        joined = PURE
        for effect in self.witnesses:
            joined |= effect
        return joined

    @property
    def region(self) -> bool:
        """Whether the code can be a native region, as far as its effects tell."""
        return not self.effects & EXCLUDES_REGION

    def add(self, effects: Effects, line: int, cause: str, callee: str | None = None, subject: str = "",
            origin: tuple[Effects, str] | None = None) -> bool:
        """Note effects; return whether any was new."""
        new = False
        for effect in effects:
            key = (effect, subject or cause)
            if key not in self.details:
                witness = Witness(line, cause, callee, subject or cause, origin)
                self.details[key] = witness
                self.order.append(key)
                self.witnesses.setdefault(effect, witness)
                new = True
        return new

    def write(self, roots: tuple[Root, ...], line: int, cause: str, callee: str | None = None,
              origin: tuple[Effects, str] | None = None) -> bool:
        """Note a write to what `roots` stand for; local variables and fresh objects are nobody else's."""
        new = False
        for root in roots:
            effect = _WRITES.get(root.kind)
            if effect is not None:
                subject = f"{root.name} (captured)" if root.kind == "capture" else root.name or cause
                new |= self.add(effect, line, cause, callee, subject, origin)
        return new


_WRITES = {"ref": Effects.MUTATES_ARG, "capture": Effects.MUTATES_ARG, "global": Effects.WRITES_GLOBAL,
           "static": Effects.WRITES_GLOBAL, "this": Effects.WRITES_THIS, "object": Effects.WRITES_OBJECT,
           "unknown": Effects.WRITES_GLOBAL}


def effects_of(unit: c.Unit, builtin_effects: Callable[[str], Effects | None] | None = None, *,
               builtins: Builtins | None = None, facts: Facts | None = None) -> dict[str, FunctionEffects]:
    """Return the effects of every function, method and closure of a unit, by its key (see `functions_of`).

    `builtin_effects(name)` gives what a builtin (lower-case name) states, None if there is no such builtin; without
    it the builtins' own records are asked.  With `facts`, conversions that may run `__toString`, raise warnings or
    throw are effects as well; without them only what is written down.
    """
    return UnitEffects(unit, builtin_effects, builtins=builtins, facts=facts).functions


def functions_of(unit: c.Unit) -> Iterator[tuple[str, c.Function]]:
    """Yield every function with its key: `f`, `class::method`, `{closure}:line`, `{main}`; `#2` for namesakes."""
    for item in declared_functions(unit):
        yield item.key, item.fn


class UnitEffects:
    """The effects of a unit's functions, and on request those of single blocks: make one per unit and keep it."""

    def __init__(self, unit: c.Unit, builtin_effects: Callable[[str], Effects | None] | None = None, *,
                 builtins: Builtins | None = None, facts: Facts | None = None) -> None:
        self.program = Program(unit, builtins)
        self._facts = facts
        self._stated = builtin_effects or self.program.builtins.effects
        self._functions: dict[str, FunctionEffects] | None = None
        self._blocks: dict[int, tuple[Any, FunctionEffects]] = {}

    def __contains__(self, name: object) -> bool:
        return name in self.program.functions

    @property
    def functions(self) -> dict[str, FunctionEffects]:
        """The effects of every function, by key; computed when first asked for."""
        if self._functions is None:
            from phpjit.analysis.effect_notes import Notes

            self._functions = result = {}
            for item in self.program.declared:
                result[item.key] = own = FunctionEffects(item.key, item.fn.line)
                scope = self.program.scopes[id(item.fn)]
                Notes(own, scope, self._stated, self._facts).function()
            spread(result, self.program, self._stated)
        return self._functions

    def of(self, fn: c.Function) -> FunctionEffects:
        """Return the effects of one function of the unit."""
        return self.functions[self.program.scopes[id(fn)].key]

    def block(self, fn: c.Function, body: Any) -> FunctionEffects:
        """Return the effects of a block (or one loop node) of a function; its variables count as local ones."""
        found = self._blocks.get(id(body))
        if found is None:
            own = self._of_block(fn, body)
            self._blocks[id(body)] = found = (body, own)      # keeps the node alive: its id is the key
        return found[1]

    def _of_block(self, fn: c.Function, body: Any) -> FunctionEffects:
        from phpjit.analysis.effect_notes import Notes

        scope = self.program.scopes[id(fn)]
        line = body[0].line if isinstance(body, tuple) and body else getattr(body, "line", fn.line)
        own = FunctionEffects(f"{scope.key}@{line}", line)
        Notes(own, scope, self._stated, None, block=True).body(body)
        while any(carry(edge, own, self.functions, self.program, self._stated) for edge in list(own.calls)):
            pass
        return own


def region_effects(fn: c.Function, body: Any, resolve: UnitEffects) -> FunctionEffects:
    """Return the effects of a block of a function, such as a loop's body; `resolve` is the unit's `UnitEffects`."""
    return resolve.block(fn, body)


def loop_candidate(loop: Any, fn: c.Function, named_functions: UnitEffects | Collection[str],
                   builtin_effects: Callable[[str], Effects | None] | None = None) -> FunctionEffects | None:
    """Return the effects of a loop if they let it be a native region, else None.

    With the unit's `UnitEffects` calls are resolved and the answers kept; with a collection of function names (lower
    case) any call of one of them is taken to be fine, of anything else but builtins not.
    """
    if _refused_at_sight(loop):
        return None
    if isinstance(named_functions, UnitEffects):
        own = named_functions.block(fn, loop)
        return own if own.region else None
    own = FunctionEffects(fn.name, loop.line)
    for node in descendants(loop):
        match node:
            case c.Call(name=name, fallback=fallback, callable_syntax=False):
                lower = (fallback or name).lower()
                if name.lower() in named_functions or lower in named_functions:
                    continue
                stated = None if builtin_effects is None else builtin_effects(lower)
                effects = Effects.UNKNOWN if stated is None else stated
                if effects & (Effects.CALLS_BACK | Effects.CALLS_USER) and not effects & Effects.UNKNOWN:
                    effects = effects & ~(Effects.CALLS_BACK | Effects.CALLS_USER) | Effects.OBJECT_HOOKS
                own.add(effects, node.line, f"{lower}()")
            case c.Echo() | c.Print():
                own.add(Effects.OUTPUT, node.line, "echo")
            case c.Throw():
                own.add(Effects.THROWS, node.line, "throw")
            case c.StaticProp() | c.MethodCall() | c.StaticCall() | c.New() | c.CallDynamic() | c.Clone() \
                    | c.Assign(target=c.Prop()):
                return None
            case _:
                pass
        if not own.region:
            return None
    return own


_NEVER_NATIVE = (c.Include, c.ShellExec, c.Exit, c.DynamicVar, c.Superglobal, c.GlobalDecl, c.StaticDecl,
                 c.FunctionDecl, c.ClassDeclStmt, c.ConstDecl, c.Ticks, c.Yield, c.YieldFrom, c.Goto, c.Label)


def _refused_at_sight(loop: Any) -> bool:
    """Tell whether a loop contains a node that no region can have: cheaper than to ask for its effects."""
    return any(isinstance(node, _NEVER_NATIVE) for node in descendants(loop))


# ---------------------------------------------------------------- spreading along calls

def spread(result: dict[str, FunctionEffects], program: Program,
           stated: Callable[[str], Effects | None]) -> None:
    """Carry effects along the calls until nothing changes; each call carries each effect of its callee once."""
    changed = True
    while changed:
        changed = False
        for own in result.values():
            for edge in own.calls:      # grows while callbacks are resolved
                changed |= carry(edge, own, result, program, stated)


def carry(edge: Edge, own: FunctionEffects, result: dict[str, FunctionEffects], program: Program,
          stated: Callable[[str], Effects | None]) -> bool:
    """Carry the callee's new effects into the caller; return whether there were any."""
    callee = result[edge.callee]
    if edge.done == len(callee.order):
        return False
    while edge.done < len(callee.order):
        key = callee.order[edge.done]
        edge.done += 1
        effect, subject = key
        if effect is Effects.CALLS_BACK:
            _called_back(edge, own, subject, key, program, stated)
        elif effect is Effects.SUSPENDS:
            continue        # that is the generator's own affair: its effects are the caller's, its pauses are not
        elif effect is Effects.WRITES_THIS:
            own.write(edge.receiver, edge.line, edge.cause, edge.callee, key)
        elif effect is Effects.MUTATES_ARG and subject.endswith(" (captured)"):
            roots = edge.captures(subject[1:-11]) if edge.captures else (Root("unknown"),)
            own.write(roots, edge.line, edge.cause, edge.callee, key)
        elif effect is Effects.MUTATES_ARG or effect is Effects.WRITES_OBJECT:
            name = subject.lstrip("$")
            if edge.open and effect is Effects.MUTATES_ARG:
                continue
            if edge.open and name in program_params(program, edge.callee):
                own.add(effect, edge.line, edge.cause, edge.callee, f"objects passed to {program.names[edge.callee]}()",
                        key)
            elif edge.args is None:
                own.write((Root("unknown", subject),), edge.line, edge.cause, edge.callee, key)
            elif name in program_params(program, edge.callee):
                roots = edge.args.get(name, ())
                if effect is Effects.WRITES_OBJECT:
                    roots = tuple(Root("object", root.name) if root.kind in ("local", "ref", "capture") else root
                                  for root in roots)
                own.write(roots, edge.line, edge.cause, edge.callee, key)
            else:       # no parameter: it must not be taken for one of the caller's
                where = "" if " of " in subject else f" of {program.names[edge.callee]}()"
                own.add(effect, edge.line, edge.cause, edge.callee, subject + where, key)
        else:
            own.add(effect, edge.line, edge.cause, edge.callee, subject, key)
    return True


def program_params(program: Program, key: str) -> Mapping[str, Any]:
    """Return the parameters of a function of the unit, by name."""
    return program.scopes[id(program.by_key[key])].params


def _called_back(edge: Edge, own: FunctionEffects, subject: str, key: tuple[Effects, str], program: Program,
                 stated: Callable[[str], Effects | None]) -> None:
    """The callee calls its parameter: look at what the caller passed for it."""
    name = subject.lstrip("$")
    targets = edge.callables.get(name)
    param = program_params(program, edge.callee).get(name)
    if param is not None and not edge.open and edge.args is not None and name not in edge.callables:
        targets = [] if isinstance(param.default, c.Const) and param.default.value is None else \
            None if param.default is None else program.scopes[id(program.by_key[edge.callee])].callables(param.default)
    if targets is None:
        own.add(Effects.UNKNOWN, edge.line, f"{edge.cause} with a callback that is not known", edge.callee,
                f"callback {subject} of {program.names[edge.callee]}()", key)
        return
    for target in targets:
        cause = f"passes a callback to {program.names[edge.callee]}()"
        if target.kind == "param":
            own.add(Effects.CALLS_BACK, edge.line, cause, edge.callee, f"${target.name}", key)
        elif target.kind == "builtin":
            effects = stated(target.name) or PURE
            own.add(_plain(effects), edge.line, f"passes {target.name}() to {program.names[edge.callee]}()")
        elif not any(other.callee == target.name and other.line == edge.line for other in own.calls):
            own.calls.append(Edge(target.name, edge.line, cause, {}, target.receiver, {},
                                  edge.captures, open=True))


def _plain(effects: Effects) -> Effects:
    """The effects of a builtin that runs as a callback: its user code is a matter of its arguments."""
    if effects & Effects.CALLS_USER and not effects & EXCLUDES_REGION & ~Effects.CALLS_USER:
        return effects & ~Effects.CALLS_USER | Effects.OBJECT_HOOKS
    return effects


# ---------------------------------------------------------------- printing

def dump_effects(unit: c.Unit, builtin_effects: Callable[[str], Effects | None] | None = None, *,
                 facts: Facts | None = None) -> str:
    """Return the stable text of `phpjit dump --emit=effects`."""
    result = effects_of(unit, builtin_effects, facts=facts)
    lines = []
    for own in sorted(result.values(), key=lambda own: own.line):
        lines.append(f"{own.name}: {'PURE' if not own.witnesses else ''}".rstrip())
        for effect, witness in sorted(own.witnesses.items(), key=lambda item: item[0].value):
            lines.append(f"    {effect.name} at line {witness.line}: {spell(result, witness)}")
    return "\n".join(lines) + "\n"


def chain(result: Mapping[str, FunctionEffects], witness: Witness) -> list[Witness]:
    """Return a witness and those that it goes back to, the last being the cause itself."""
    found = [witness]
    while witness.callee is not None and witness.origin is not None:
        witness = result[witness.callee].details[witness.origin]
        found.append(witness)
    return found


def spell(result: Mapping[str, FunctionEffects], witness: Witness) -> str:
    """Spell a witness out along the calls that lead to it."""
    first, *rest = chain(result, witness)
    return " -> ".join([first.cause, *(f"{step.cause} at line {step.line}" for step in rest)])
