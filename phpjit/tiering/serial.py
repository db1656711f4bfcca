"""Why an array builtin calls its callback in tier 0, element by element: what `explain` says of it.

    array_map([$o, 'name'], $rows)      line 3: its callback is a method that needs its object

Callbacks that can never be native (generators, those that write files …) have a row of their own: see never.py.
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phpjit.reasons import Reason
from phpjit.runtime.backtrace import position
from phpjit.runtime.values.ref import Ref
from phpjit.tiering.records import BULK, Record, Stuck

if TYPE_CHECKING:
    from phpjit.runtime.values.callback import Callback
    from phpjit.tiering.manager import Tiering

RETURNS: Final = "return the new value instead"
BY_VALUE: Final = "pass a closure that gets what it needs by value"


def obstacle(callback: Callback, references: int = 0) -> tuple[str, str] | None:
    """Return (what the callback does that native code cannot be given, advice); None where never.py says it.

    `references`: the mask of the parameters by reference that the builtin knows of.
    """
    from phpjit.runtime.values.closure import CLOSURE
    from phpjit.runtime.values.objects import PhpObject, internal

    info, value = callback.info, callback.value
    if info.elsewhere is info:
        return "is bound to another class than that of its code", BY_VALUE
    if info.ident is None and not info.internal:
        return None
    if callback.magic is not None:
        return "goes through __call() or __callStatic()", BY_VALUE
    known = 0 if info.internal else references
    if callback.ref_params != known:
        taken = [param.name for number, param in enumerate(info.params) if (callback.ref_params & ~known) >> number & 1]
        return f"takes ${taken[0]} by reference", RETURNS
    if info.closure:
        name = captured_by_reference(callback)
        if name:
            return f"captures ${name} by reference", RETURNS
        if info.uses_this:
            return "uses $this", BY_VALUE
        plain = isinstance(value, PhpObject) and internal(value, "kind") == CLOSURE
        return None if plain else ("is no plain closure", BY_VALUE)
    if info.declaring_class is not None and (info.internal or not info.static or callback.this is None):
        return f"is {'a method of a builtin class' if info.internal else 'a method that needs its object'}", BY_VALUE
    return None


def captured_by_reference(callback: Callback) -> str:
    """Return the first variable that a closure captures by reference, "" where there is none."""
    names = callback.info.capture_names
    found = (getattr(callback.function, "__defaults__", None) or ())[-len(names):] if names else ()
    return next((name for name, value in zip(names, found, strict=False) if type(value) is Ref), "")


def record_of(manager: Tiering, builtin: str, callback: Callback, references: int, reason: str) -> Record | None:
    """Make the record of a builtin that calls a callback in tier 0, for `reason` (its name) or for what it is."""
    info = callback.info
    file, line = position() if reason or info.internal else (info.file, info.line)
    if reason:
        stuck = Stuck.because(Reason[reason], line)
    else:
        found = obstacle(callback, references)
        if found is None:
            return None
        stuck = Stuck(Reason.CALLBACK, line, Reason.CALLBACK.sentence.format(detail=found[0]), found[1])
    name = f"{builtin}({info.display})"
    record = manager.record((f"{name} {stuck.reason.name} {file}", line, BULK))
    record.name, record.file, record.line, record.stuck = name, file, line, stuck
    return record
