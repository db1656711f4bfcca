"""Calls of array builtins that go to native code as a whole: what tier 0 does of them, what native code is given.

    array_map($f, $a)     Rows: f for each element              chain($f, part of $a)
    array_reduce          Fold: f of what came before           chain($f, part of $a, what came before)
    usort and kin         Sort: all of it at once               chain($f, $a)
    array_walk            Walk: all of it at once               chain($f, $a, more)
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Any, Final, Protocol, TypeAlias

from phpjit.builtin import PhpValue
from phpjit.runtime.ext.standard.array.offers import MANY
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.tiering.records import Record, Stuck

PyFunction: TypeAlias = Callable[..., PhpValue]
Lead: TypeAlias = "tuple[PhpValue, ...]"
Columns: TypeAlias = "Sequence[list[PhpValue]]"
Joined: TypeAlias = "Callable[[list[list[PhpValue]]], list[PhpValue] | None]"

HIDDEN: Final = "it uses global or static variables, which may be what is walked or captured"
SAMPLE: Final = 4096             # elements whose types are looked at


class Missed:
    """What native code gives for a call that it did not take."""


class Work(Protocol):
    """One call of a builtin."""

    def plain(self, start: int, stop: int) -> None:
        """Do elements start..stop-1 in tier 0."""

    def native(self, chain: PyFunction, start: int, stop: int) -> bool:
        """Do them natively; False when that was not taken, and nothing is done."""

    def sample(self, start: int) -> tuple[PhpValue, ...]:
        """Return arguments of the types that native code will see from element `start` on."""


class Rows:
    """array_map and array_filter: the results of `f` for each row of lists."""

    def __init__(self, f: PyFunction, lead: Lead, columns: Columns, joined: Joined,
                 first: list[PhpValue] | None = None) -> None:
        self.f, self.lead, self.columns, self.joined = f, lead, columns, joined
        self.parts: list[list[PhpValue]] = [first] if first else []
        self.own = bool(first)   # nobody else can hold the last part, a list

    def plain(self, start: int, stop: int) -> None:
        """See Work."""
        made = map(self.f, *[objects_of(column, start, stop) for column in self.columns])
        if self.own:
            self.parts[-1] += made
        else:
            self.parts.append(list(made))
            self.own = True

    def native(self, chain: PyFunction, start: int, stop: int) -> bool:
        """See Work."""
        made = chain(*self.lead, *[part_of(column, start, stop) for column in self.columns])
        if made is Missed:
            return False
        self.parts.append(made.l)
        self.own = False
        return True

    @property
    def results(self) -> list[PhpValue]:
        """Everything, as a block where all parts can be."""
        parts = self.parts
        if len(parts) == 1:
            return parts[0]
        return self.joined(parts) or [value for part in parts for value in part]

    def sample(self, start: int) -> tuple[PhpValue, ...]:
        """See Work."""
        start = 0 if start >= len(self.columns[0]) else start
        return (*self.lead, *[part_of(column, start, start + SAMPLE) for column in self.columns])


class Fold:
    """array_reduce: `f` of what came before and each element."""

    def __init__(self, f: PyFunction, lead: Lead, values: list[PhpValue], initial: PhpValue) -> None:
        self.f, self.lead, self.values, self.result = f, lead, values, initial

    def plain(self, start: int, stop: int) -> None:
        """See Work."""
        f, result = self.f, self.result
        for value in objects_of(self.values, start, stop):
            result = f(result, value)
        self.result = result

    def native(self, chain: PyFunction, start: int, stop: int) -> bool:
        """See Work."""
        made = chain(*self.lead, part_of(self.values, start, stop), self.result)
        if made is Missed:
            return False
        self.result = made
        return True

    def sample(self, start: int) -> tuple[PhpValue, ...]:
        """See Work."""
        start = 0 if start >= len(self.values) else start
        return (*self.lead, part_of(self.values, start, start + SAMPLE), self.result)


class Sort:
    """usort, uasort and uksort: the array in another order."""

    def __init__(self, lead: Lead, array: PhpArray) -> None:
        self.lead, self.array = lead, array

    def plain(self, start: int, stop: int) -> None:
        """See Work; the builtin does it, with PHP's diagnostics."""

    def native(self, chain: PyFunction, start: int, stop: int) -> bool:
        """See Work."""
        made = chain(*self.lead, self.array)
        if made is Missed:
            return False
        self.array = made
        return True

    def sample(self, start: int) -> tuple[PhpValue, ...]:
        """See Work."""
        return (*self.lead, self.array)


class Walk:
    """array_walk: the array afterwards, or None where the callback sees values only."""

    def __init__(self, lead: Lead, array: PhpArray, extra: Lead, record: Record) -> None:
        self.lead, self.array, self.extra, self.record = lead, array, extra, record
        self.made: PhpValue = None

    def plain(self, start: int, stop: int) -> None:
        """See Work; the builtin does it, with PHP's diagnostics."""

    def native(self, chain: PyFunction, start: int, stop: int) -> bool:
        """See Work."""
        if uses_hidden(self.record):
            return False
        self.made = chain(*self.lead, self.array, *self.extra)
        return self.made is not Missed

    def sample(self, start: int) -> tuple[PhpValue, ...]:
        """See Work."""
        return (*self.lead, self.array, *self.extra)


def is_end(array: PhpArray, walked: Ref) -> bool:
    """Tell whether a walk is what was left of one that was offered as a whole."""
    return array is not walked.v and type(walked.v) is PhpArray and len(walked.v) >= MANY


def uses_hidden(record: Record) -> bool:
    """Tell, also the record, whether a walk uses global or static variables: they may be what it works on."""
    if record.hidden:
        from phpjit.reasons import Reason

        record.stuck = Stuck(Reason.EFFECT, record.line, HIDDEN, Reason.EFFECT.advice)
    return bool(record.hidden)


def objects_of(values: list[PhpValue], start: int, stop: int) -> list[PhpValue]:
    """Return a part of a list, which stays a block if it is one."""
    block: Any = values
    made: list[PhpValue] | None = None if type(values) is list else block.objects(start, stop)
    return values[start:stop] if made is None else made


def part_of(values: list[PhpValue], start: int, stop: int) -> PhpArray:
    """Return a part of a list or block as an array, without a copy where it is all of it."""
    if not start and stop >= len(values):
        return PhpArray(values)
    block: Any = values
    made: list[PhpValue] | None = None if type(values) is list else block.part(start, stop)
    return PhpArray(values[start:stop] if made is None else made)
