"""When to try again and when to give up: what a bail-out leads to.

    two overflows at one place    -> compile again with that place widened to int|float
    many bail-outs of other kinds -> watch 64 calls; if most of them fail, tier 0 for ten times as many calls, then stop
                                     (calls that take long: watch four, and stop at once: the loops may be native)
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Final

from phpjit.reasons import Reason
from phpjit.tiering.records import Record, Stuck, Version

if TYPE_CHECKING:
    from phpjit.tiering.backend import Assumed

GENERALISED: Final = {Reason.OVERFLOW: "widened", Reason.SPARSE: "maps"}
"""Reasons that a compile with other assumptions about the place lifts."""
UNBLAMED: Final = frozenset({Reason.SIGNAL})
"""Nobody's fault: not counted against the code."""
SEEDED: Final = frozenset({Reason.UNTYPED, Reason.MIXED_ARRAY, Reason.TYPE, Reason.TYPE_ERROR, Reason.CONVERSION,
                           Reason.ALIAS, Reason.REFERENCE})
"""Refusals that other types of arguments may not meet."""
TWICE: Final = 2
RETRY_FACTOR: Final = 10
RETRIES: Final = 3
MAX_ASSUMED: Final = 64

FORGET: Final = 0         # nothing to do
RECOMPILE: Final = 1      # ask for a version with `record.assumed`
OBSERVE: Final = 2        # the types of the profile are too narrow: look at the values again
WATCH: Final = 3          # does that happen often?
SURRENDER: Final = 4      # never again as a whole: its loops may


def on_bail(record: Record, version: Version, bail: int, patience: int) -> int:
    """Count a bail-out and say what to do about it."""
    name, line, function_id, ordinal, file = version.site(bail)
    reason = Reason.__members__.get(name, Reason.BUILTIN)
    key = (reason.name, line)
    record.bailouts[key] = record.bailouts.get(key, 0) + 1
    if reason in UNBLAMED:
        return FORGET
    version.bails += 1
    count = version.places[bail] = version.places.get(bail, 0) + 1
    if reason is Reason.STACK and not record.is_loop:
        return SURRENDER    # each level of tier 0's recursion would fill the native stack again
    if reason is Reason.LONG:
        return SURRENDER if count >= TWICE else FORGET
    kind = GENERALISED.get(reason)
    if kind is not None and ordinal >= 0 and count >= TWICE:
        place = (kind, file or record.file, function_id, ordinal)
        if place not in record.assumed and len(record.assumed) < MAX_ASSUMED:
            record.assumed = record.assumed | {place}
            return RECOMPILE
        if place in record.assumed and place not in version.assumed and version.codes in record.pending:
            return FORGET       # the better version is on its way
    if reason is Reason.TYPE and count >= TWICE:
        return OBSERVE
    return WATCH if version.bails >= patience else FORGET


def worst(record: Record) -> str:
    """Return the bail-out that happened most, in words."""
    if not record.bailouts:
        return "types that it was not compiled for"
    (name, line), count = max(record.bailouts.items(), key=lambda item: item[1])
    text = Reason[name].sentence
    return f"{text} (line {line}, {count} times)" if line else f"{text} ({count} times)"


def gave_up(record: Record) -> Stuck:
    """Return the reason why native code of a record is not used any more."""
    if not record.bailouts:
        return Stuck.because(Reason.TOO_MANY_VERSIONS if len(record.versions) > 1 else Reason.TYPE, record.line)
    (_, line), _ = max(record.bailouts.items(), key=lambda item: item[1])
    return Stuck.because(Reason.TOO_MANY_BAILOUTS, line or record.line, worst(record))


def generalised(assumed: Assumed) -> str:
    """Return a stable text of assumptions, for keys."""
    return ";".join(":".join(map(str, place)) for place in sorted(assumed))
