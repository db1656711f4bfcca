"""Effects of functions, each with a witness: the chain of calls and the line that makes it so.

    function log_($m) { echo $m; }          OUTPUT at line 1: echo
    function f($x) { log_($x); return $x; } OUTPUT at line 2: calls log_() -> echo at line 1

Effects are stated where a builtin stands; they spread along calls of functions that the unit declares until nothing
changes.  What cannot be resolved is `UNKNOWN`.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from typing import Any

from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.effects import PURE, Effects


@dataclass(frozen=True, slots=True)
class Witness:
    """Why a function has an effect: `cause` at `line`; `callee` is where it comes from, if by a call."""

    line: int
    cause: str
    callee: str | None = None


@dataclass(slots=True)
class FunctionEffects:
    """The effects of one function, the first witness of each, and what it calls in the unit."""

    name: str
    line: int
    witnesses: dict[Effects, Witness] = field(default_factory=dict)
    calls: dict[str, int] = field(default_factory=dict)     # key -> line of the first call

    @property
    def effects(self) -> Effects:
        """All effects, joined."""
        joined = PURE
        for effect in self.witnesses:
            joined |= effect
        return joined

    def add(self, effects: Effects, line: int, cause: str, callee: str | None = None) -> bool:
        """Note effects; return whether any was new."""
        new = [effect for effect in effects if effect not in self.witnesses]
        for effect in new:
            self.witnesses[effect] = Witness(line, cause, callee)
        return bool(new)


def effects_of(unit: c.Unit,
               builtin_effects: Callable[[str], Effects | None] = lambda name: None) -> dict[str, FunctionEffects]:
    """Return the effects of every function, method and closure of a unit, by its display key.

    `builtin_effects(name)` gives what a builtin (lower-case name) states, None if there is no such builtin.
    """
    named = {fn.name.lower() for fn in unit.functions}
    result: dict[str, FunctionEffects] = {}
    for key, fn in functions_of(unit):
        own = FunctionEffects(key, fn.line)
        for node in descendants(fn.body):
            _note(own, node, named, builtin_effects)
        result[key] = own
    changed = True
    while changed:
        changed = False
        for own in result.values():
            for callee, line in own.calls.items():
                if callee in result:
                    for effect in list(result[callee].witnesses):
                        changed |= own.add(effect, line, f"calls {callee}()", callee)
    return result


def functions_of(unit: c.Unit) -> Iterator[tuple[str, c.Function]]:
    """Yield every function of a unit with its key: `f`, `class::method`, `{closure}:line`, `{main}`."""
    yield "{main}", unit.main
    pending: list[tuple[str, Any]] = [("", (unit.main.body, unit.functions, unit.classes))]
    while pending:
        scope, root = pending.pop(0)
        for node in descendants(root):
            match node:
                case c.Function():
                    fn, key = node, node.name.lower()
                case c.Closure(function=fn):
                    key = f"{scope}{{closure}}:{fn.line}"
                case c.ClassDecl():
                    pending.append((f"{node.name.lower()}::", tuple(m.function for m in node.methods)))
                    continue
                case _:
                    continue
            key = scope + key if scope and isinstance(node, c.Function) else key
            yield key, fn
            pending.append(("", fn.body))


def _note(own: FunctionEffects, node: Any, named: set[str], builtin_effects: Callable[[str], Effects | None]) -> None:
    match node:
        case c.Echo() | c.Print():
            own.add(Effects.OUTPUT, node.line, "echo")
        case c.Superglobal():
            own.add(Effects.READS_GLOBAL | Effects.WRITES_GLOBAL, node.line, f"${node.name}")
        case c.GlobalDecl():
            own.add(Effects.READS_GLOBAL | Effects.WRITES_GLOBAL, node.line, f"global ${node.name}")
        case c.StaticDecl():
            own.add(Effects.READS_GLOBAL | Effects.WRITES_GLOBAL, node.line, f"static ${node.name}")
        case c.StaticProp():
            own.add(Effects.READS_GLOBAL | Effects.WRITES_GLOBAL, node.line, "static property")
        case c.Prop():
            own.add(Effects.READS_GLOBAL | Effects.CALLS_USER, node.line, "object property")
        case c.Assign(target=c.Prop()) | c.AssignOp(target=c.Prop()) | c.IncDec(target=c.Prop()):
            own.add(Effects.WRITES_GLOBAL, node.line, "writes an object property")
        case c.Include():
            own.add(Effects.FILE_IO | Effects.UNKNOWN, node.line, node.kind)
        case c.ShellExec():
            own.add(Effects.PROCESS, node.line, "shell command")
        case c.Exit():
            own.add(Effects.PROCESS, node.line, "exit")
        case c.Throw():
            own.add(Effects.THROWS, node.line, "throw")
        case c.DynamicVar():
            own.add(Effects.UNKNOWN, node.line, "variable variable")
        case c.Call(name=name, fallback=fallback, callable_syntax=False):
            _note_call(own, node.line, name.lower(), (fallback or name).lower(), named, builtin_effects)
        case c.CallDynamic() | c.MethodCall() | c.StaticCall() | c.New():
            own.add(Effects.UNKNOWN, node.line, "call that is resolved at run time")
        case _:
            pass


def _note_call(own: FunctionEffects, line: int, name: str, fallback: str, named: set[str],
               builtin_effects: Callable[[str], Effects | None]) -> None:
    if name in named:
        own.calls.setdefault(name, line)
        return
    stated = builtin_effects(fallback)
    if stated is None:
        own.add(Effects.UNKNOWN, line, f"{name}() is not known")
    elif stated:
        own.add(stated, line, f"{fallback}()")


def dump_effects(unit: c.Unit, builtin_effects: Callable[[str], Effects | None] = lambda name: None) -> str:
    """Return the stable text of `phpjit dump --emit=effects`."""
    result = effects_of(unit, builtin_effects)
    lines = []
    for own in sorted(result.values(), key=lambda own: own.line):
        lines.append(f"{own.name}: {'PURE' if not own.witnesses else ''}".rstrip())
        for effect, witness in sorted(own.witnesses.items(), key=lambda item: item[0].value):
            lines.append(f"    {effect.name} at line {witness.line}: {_chain(result, effect, witness)}")
    return "\n".join(lines) + "\n"


def _chain(result: dict[str, FunctionEffects], effect: Effects, witness: Witness) -> str:
    """Spell a witness out along the calls that lead to it."""
    parts, seen = [witness.cause], {witness.callee}
    while witness.callee is not None:
        witness = result[witness.callee].witnesses[effect]
        parts.append(f"{witness.cause} at line {witness.line}")
        if witness.callee in seen:
            break
        seen.add(witness.callee)
    return " -> ".join(parts)
