"""Which compiled functions may be called out of order, and by several threads at once: those that only compute.

A region is repeated when anything fails, so exceptions and diagnostics do no harm; output, objects that are made or
written, and variables that outlive the call do.
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.codegen.native.typing.program import BuiltinCallee, ChoiceCallee, NewCallee, UserCallee, Version
from phpjit.core import nodes as c
from phpjit.core.walk import descendants, root_local
from phpjit.effects import Effects
from phpjit.reasons import Reason

LOOPS: Final = (c.While, c.DoWhile, c.Foreach)
HEAVY: Final = 1 << 10          # nodes: more than any body without loops
_WRITES: Final = (c.Assign, c.AssignOp, c.AssignCoalesce, c.AssignRef, c.IncDec)


def trouble(version: Version, seen: set[str] | None = None) -> tuple[Reason, str] | None:
    """Return why calls of a version must happen in order and on one thread; None when they need not."""
    seen = set() if seen is None else seen
    if version.key in seen:
        return None
    seen.add(version.key)
    if version.hidden:
        return Reason.ORDERED_EFFECT, "a callback that uses global or static variables"
    thrown = {id(part) for node in descendants(version.fn.body) if isinstance(node, c.Throw)
              for part in descendants(node)}        # tier 0 makes exceptions
    for node in descendants(version.fn.body):
        if id(node) in thrown:
            continue
        match node:
            case c.Echo() | c.Print():
                return Reason.ORDERED_EFFECT, "a callback that prints"
            case c.New() | c.Clone():
                return Reason.ORDERED_EFFECT, "a callback that makes objects"
            case _ if isinstance(node, _WRITES) and _outside(node.target):
                return Reason.ORDERED_EFFECT, "a callback that writes properties"
            case c.Unset(place=place) if _outside(place):
                return Reason.ORDERED_EFFECT, "a callback that writes properties"
            case _:
                pass
    for key, callee in version.calls.items():
        found = None if key in thrown else _trouble_of(callee, seen)
        if found is not None:
            return found
    return None


def _outside(place: Any) -> bool:
    """Tell whether a place is not one of local variables and their elements."""
    if isinstance(place, c.ListPattern):
        return any(item is not None and _outside(item.target) for item in place.items)
    return root_local(place) is None or any(isinstance(part, c.Prop) for part in descendants(place))


def _trouble_of(callee: Any, seen: set[str]) -> tuple[Reason, str] | None:
    match callee:
        case UserCallee(version=version):
            return trouble(version, seen)
        case ChoiceCallee(choices=choices):
            return next((found for _, one in choices if (found := trouble(one.version, seen)) is not None), None)
        case BuiltinCallee(name=name, callback=callback, callback_builtin=other):
            if prints(name) or (other and prints(other)):
                return Reason.ORDERED_EFFECT, "a callback that prints"
            return None if callback is None else trouble(callback.version, seen)
        case NewCallee():
            return Reason.ORDERED_EFFECT, "a callback that makes objects"
        case _:
            return None


def mentions(version: Version, names: set[Any], seen: set[str]) -> bool:
    """Tell whether a version, or what it calls, uses a property of one of these names, of whatever object."""
    if version.key in seen:
        return False
    seen.add(version.key)
    if any(isinstance(node, c.Prop) and (not isinstance(node.name, str) or node.name in names)
           for node in descendants(version.fn.body)):
        return True
    return any(mentions(one, names, seen) for callee in version.calls.values() for one in called_by(callee))


def called_by(callee: Any) -> list[Version]:
    """Return the versions that a call may run."""
    match callee:
        case UserCallee(version=version):
            return [version]
        case ChoiceCallee(choices=choices):
            return [one.version for _, one in choices]
        case BuiltinCallee(callback=UserCallee(version=version)) | NewCallee(constructor=UserCallee(version=version)):
            return [version]
        case _:
            return []


def prints(name: str) -> bool:
    """Tell whether a builtin prints."""
    from phpjit.runtime.calls.registry import builtin_record
    record = builtin_record(name)
    return record is None or bool(record.effects & Effects.OUTPUT)


def weight(version: Version, seen: set[str] | None = None) -> int:
    """Return about how many nodes a call works through; HEAVY with a loop or recursion."""
    seen = set() if seen is None else seen
    if version.key in seen or version.recursive:
        return HEAVY
    total = 1
    for node in descendants(version.fn.body):
        if isinstance(node, LOOPS):
            return HEAVY
        total += 1
    for callee in version.calls.values():
        if isinstance(callee, UserCallee):
            total += weight(callee.version, seen | {version.key})
        elif isinstance(callee, ChoiceCallee):
            total += max(weight(one.version, seen | {version.key}) for _, one in callee.choices)
        elif isinstance(callee, BuiltinCallee):
            total += 10 if callee.callback is None else HEAVY
    return min(total, HEAVY)
