"""What can never be native, for reports: functions and loops that tier 0 does not even count, and why.

    function log_it($s) { file_put_contents(LOG, $s); }     line 1: file_put_contents() reads or writes files

Computed when a report is asked for, from the core tree; a program that runs pays nothing for it.
"""
from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Final

from phpjit.analysis.regions import FRAME_CALLS, Candidates
from phpjit.codegen.python.unit import builtin_effects
from phpjit.core import nodes as c
from phpjit.core.numbering import preorder
from phpjit.core.regions import region_parts
from phpjit.effects import Effects
from phpjit.reasons import Reason
from phpjit.tiering.records import WHOLE, Record, Stuck

_NODES: Final[dict[type, str]] = {
    c.Include: "another file is included", c.DynamicVar: "a variable has a computed name",
    c.Superglobal: "a superglobal is used", c.FunctionDecl: "a function is declared",
    c.ClassDeclStmt: "a class is declared", c.Ticks: "it declares ticks", c.ShellExec: "a program is run",
    c.ConstDecl: "a constant is declared", c.Yield: "a value is yielded", c.YieldFrom: "values are yielded",
    c.GlobalDecl: "a global variable is bound", c.StaticDecl: "a static variable is bound",
    c.AssignRef: "a reference is made", c.Try: "there is a try", c.Goto: "there is a goto", c.Label: "there is a label",
    c.Foreach: "a foreach goes by reference", c.Closure: "a closure captures by reference",
    c.New: "an anonymous class is used", c.ArrayItem: "an array literal holds a reference",
    c.ListItem: "a reference is unpacked",
}
_WRITES: Final = (c.Assign, c.AssignOp, c.AssignCoalesce, c.IncDec, c.Unset)
_EFFECTS: Final = ((Effects.FILE_IO, "reads or writes files"), (Effects.NETWORK_IO, "uses the network"),
                   (Effects.DATABASE, "uses a database"), (Effects.PROCESS, "deals with processes"),
                   (Effects.NONDET, "gives another result each time"), (Effects.WRITES_GLOBAL, "changes global state"),
                   (Effects.READS_GLOBAL, "reads global state"), (Effects.UNKNOWN, "does what is not known"))
_CHAIN: Final = 8
ARGUMENT_CALLS: Final = frozenset({"func_get_args", "func_get_arg", "func_num_args"})


def never(unit_key: str, unit: Any, numbering: Any) -> Iterator[tuple[Record, Stuck]]:
    """Yield a record and the reason for each function and loop of a unit that tier 0 does not count."""
    candidates = Candidates(numbering, builtin_effects)
    for number, fn in enumerate(numbering.functions):
        main = fn is unit.main
        name = "" if main else _display(numbering, fn)
        if not main and not fn.is_abstract:
            why = _of_function(fn, candidates, _owner(numbering, fn))
            if why is not None:
                yield Record((unit_key, number, WHOLE), name, unit.filename, fn.line), why
        candidates.look_at(fn)
        loops = numbering.loops(fn)
        inside = {id(part) for loop in loops if id(loop) in candidates.found for part in preorder(region_parts(loop))}
        for index, loop in enumerate(loops):
            if id(loop) in candidates.found or (id(loop) in inside and not candidates.blocks(loop, fn)):
                continue
            node = candidates.obstacle(loop, fn)
            if node is not None:
                text, advice = _said(node, candidates), "move it out of the loop"
                if node is loop:
                    advice = "write `$array[$key] = …` in the loop"
                yield (Record((unit_key, number, index), name, unit.filename, loop.line),
                       Stuck(Reason.EFFECT, node.line, text, advice))


def _owner(numbering: Any, fn: Any) -> Any:
    return next((decl for decl in numbering.classes if any(method.function is fn for method in decl.methods)), None)


def _display(numbering: Any, fn: Any) -> str:
    decl = _owner(numbering, fn)
    return f"{decl.name}::{fn.name}" if decl is not None else fn.name or "{closure}"


def _of_function(fn: Any, candidates: Candidates, owner: Any) -> Stuck | None:
    if fn.is_generator:
        return Stuck(Reason.SYNTAX, fn.line, "it is a generator", "its inner loops may be native")
    if fn.by_ref_return:
        return Stuck(Reason.SYNTAX, fn.line, "it returns a reference", "return a value")
    if fn.params and fn.params[-1].variadic:
        return Stuck(Reason.SYNTAX, fn.line, f"it takes any number of arguments (...${fn.params[-1].name})",
                     "take an array")
    if fn.uses_args:
        call = next((node for node in preorder(fn.body) if isinstance(node, c.Call)
                     and (node.fallback or node.name).lower().lstrip("\\") in ARGUMENT_CALLS), None)
        line, name = (fn.line, "func_get_args") if call is None else (call.line, call.fallback or call.name)
        return Stuck(Reason.SYNTAX, line, f"it asks for its arguments with {name}()", "declare parameters")
    if fn.static_slots and (fn.is_closure or (owner is not None and (owner.kind != "class" or owner.anonymous))):
        line = next((node.line for node in preorder(fn.body) if isinstance(node, c.StaticDecl)), fn.line)
        what = "a closure" if fn.is_closure else "a method without a class of its own"
        return Stuck(Reason.SYNTAX, line, f"it is {what} with static variables", "use a named function")
    node = candidates.hopeless(fn)
    if node is None:
        return None
    return Stuck(Reason.EFFECT, node.line, _said(node, candidates), Reason.EFFECT.advice)


def _said(node: Any, candidates: Candidates) -> str:
    """Say what a node does that native code cannot."""
    if not isinstance(node, c.Call):
        if isinstance(node, _WRITES):
            return "a property, or what a superglobal holds, is written"
        return _NODES.get(node.__class__, "something is done that others can see")
    parts: list[str] = []
    while isinstance(node, c.Call) and len(parts) < _CHAIN:
        fn = candidates.named.get(node.name.lower())
        parts.append(f"{node.name if fn is not None else node.fallback or node.name}()")
        fn = fn or candidates.named.get((node.fallback or node.name).lower())
        if fn is None:
            break
        below = candidates.hopeless(fn) or next(
            (part for part in preorder(fn.body) if candidates.blocks(part, fn)), None)
        if below is None:
            return " calls ".join(parts) + ", which does what native code cannot"
        node = below
    if not isinstance(node, c.Call):
        return f"{' calls '.join(parts)}, where {_said(node, candidates)} (line {node.line})"
    return f"{' calls '.join(parts)}, which {_done(node)}" if len(parts) > 1 else f"{parts[0]} {_done(node)}"


def _done(node: c.Call) -> str:
    name = (node.fallback or node.name).lower()
    if name in FRAME_CALLS:
        return "reaches the variables of its caller"
    stated = builtin_effects(name) or Effects.UNKNOWN
    return next((text for effect, text in _EFFECTS if stated & effect), "has effects")
