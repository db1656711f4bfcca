"""Arguments that are no variables, on their way to parameters that may take references.

    $o->m(1, f())     php complains of the 1 before it calls f()

So where a later argument acts, whether the callee takes a reference is asked here; elsewhere the callee's prologue
complains (runtime/calls/by_value.py), which costs nothing where all is well.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.analysis.facts import UNDEF, Fact
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.effects import Effects

_QUIET: Final = (Effects.THROWS | Effects.WARNS | Effects.READS_INI | Effects.READS_GLOBAL | Effects.NONDET
                 | Effects.OBJECT_HOOKS)
_THROWING: Final = frozenset(("/", "%", "<<", ">>"))
_ACTIONS: Final = (c.CallDynamic, c.MethodCall, c.StaticCall, c.New, c.Include, c.Exit, c.Print, c.Throw, c.Yield,
                   c.YieldFrom, c.Assign, c.AssignRef, c.AssignOp, c.AssignCoalesce, c.IncDec, c.Clone, c.ShellExec)
_WARNING: Final = (c.Call, c.Dim, c.Prop, c.Concat)


def acts(value: Any, quiet: Effects = _QUIET) -> bool:
    """Tell whether evaluating an expression may print, throw, make objects or change variables.

    Warnings, and what a builtin throws because of its arguments, do not count.
    """
    return any(isinstance(part, _ACTIONS) or (type(part) is c.Call and not _is_quiet(part, quiet))
               for part in descendants(value))


def is_heard(value: Any, types: Callable[[Any], Fact]) -> bool:
    """Tell whether evaluating an argument may show, warnings included; php looks for the function before."""
    return any(isinstance(part, _WARNING) or (isinstance(part, c.Local) and types(part).may(UNDEF))
               for part in descendants(value)) or acts(value)


def _is_quiet(call: c.Call, quiet: Effects) -> bool:
    from phpjit.runtime.calls.registry import builtin_record
    record = builtin_record((call.fallback or call.name).lower())
    return record is not None and not record.effects & ~quiet


def brings_object(value: Any) -> bool:
    """Tell whether evaluating an argument may make an object, an exception too."""
    return acts(value, _QUIET & ~Effects.THROWS) or any(
        isinstance(part, c.Closure) or (type(part) is c.Binary and part.op in _THROWING)
        for part in descendants(value))


def followed(args: tuple[c.Arg, ...]) -> frozenset[int]:
    """Return which arguments are neither variables nor followed by quiet ones only."""
    last = max((number for number, arg in enumerate(args) if acts(arg.value)), default=0)
    return frozenset(number for number, arg in enumerate(args[:last]) if type(arg.value) is not c.Local)
