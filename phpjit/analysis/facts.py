"""Facts: what is known of a value at one place of a program.

A `Fact` is a set of kinds (a bit mask, UNDEF among them), a range for the int part, and for arrays what is known of
every element.  `join` is the least upper bound, `widen` makes chains finite.
"""
from __future__ import annotations

from typing import Final

from phpjit import phptypes
from phpjit.records import dataclass

UNDEF: Final = 1
NULL: Final = 2
FALSE: Final = 4
TRUE: Final = 8
INT: Final = 16
FLOAT: Final = 32
STRING: Final = 64
ARRAY: Final = 128
OBJECT: Final = 256
RESOURCE: Final = 512

BOOL: Final = FALSE | TRUE
NUMBER: Final = INT | FLOAT
VALUE: Final = NULL | BOOL | NUMBER | STRING | ARRAY | OBJECT | RESOURCE
ANY: Final = VALUE | UNDEF
SCALAR: Final = NULL | BOOL | NUMBER | STRING

INT_MIN: Final = -(1 << 63)
INT_MAX: Final = (1 << 63) - 1
FAR: Final = 1 << 62
"""Counting there in steps of at most `STEP` takes 2**52 steps from any small start: no run lasts that long."""
STEP: Final = 1024

_LADDER: Final = (0, 1, 255, 1 << 15, 1 << 31, 1 << 53, FAR, INT_MAX)
KIND_NAMES: Final = ((UNDEF, "undef"), (NULL, "null"), (BOOL, "bool"), (FALSE, "false"), (TRUE, "true"), (INT, "int"),
                     (FLOAT, "float"), (STRING, "string"), (ARRAY, "array"), (OBJECT, "object"), (RESOURCE, "resource"))


@dataclass(frozen=True, slots=True)
class Fact:
    """What a value can be: `kinds`, the int part's range, the join of an array's elements (None: anything)."""

    kinds: int
    lo: int = INT_MIN
    hi: int = INT_MAX
    elem: Fact | None = None

    def only(self, kinds: int) -> bool:
        """Tell whether the value is surely one of `kinds` (and not impossible)."""
        return self.kinds != 0 and not self.kinds & ~kinds

    def may(self, kinds: int) -> bool:
        """Tell whether the value can be one of `kinds`."""
        return bool(self.kinds & kinds)

    def within(self, lo: int, hi: int) -> bool:
        """Tell whether the value is surely an int in lo..hi."""
        return self.kinds == INT and self.lo >= lo and self.hi <= hi

    def without(self, kinds: int) -> Fact:
        """Return the fact with some kinds excluded."""
        return Fact(self.kinds & ~kinds, self.lo, self.hi, self.elem)

    def show(self) -> str:
        """Return the stable text that dumps print, such as `int[0..255]|null`."""
        if self.kinds & VALUE == VALUE:
            return "any" if not self.kinds & UNDEF else "any|undef"
        parts, left = [], self.kinds
        for bit, name in KIND_NAMES:
            if bit and left & bit == bit:
                left &= ~bit
                if bit == INT and (self.lo, self.hi) != (INT_MIN, INT_MAX):
                    name += f"[{_bound(self.lo)}..{_bound(self.hi)}]"
                if bit == ARRAY and self.elem is not None:
                    name += f"<{self.elem.show()}>"
                parts.append(name)
        return "|".join(parts) or "nothing"


def _bound(value: int) -> str:
    return {INT_MIN: "min", INT_MAX: "max", FAR: "far", -FAR: "-far"}.get(value, str(value))


NOTHING: Final = Fact(0)
UNKNOWN: Final = Fact(VALUE)
ANYTHING: Final = Fact(ANY)
F_UNDEF: Final = Fact(UNDEF)
F_NULL: Final = Fact(NULL)
F_BOOL: Final = Fact(BOOL)
F_INT: Final = Fact(INT)
F_FLOAT: Final = Fact(FLOAT)
F_NUMBER: Final = Fact(NUMBER)
F_STRING: Final = Fact(STRING)
F_ARRAY: Final = Fact(ARRAY)
F_OBJECT: Final = Fact(OBJECT)


def int_range(lo: int, hi: int) -> Fact:
    """Return the fact of an int in lo..hi."""
    return Fact(INT, max(lo, INT_MIN), min(hi, INT_MAX))


def of_constant(value: bool | int | float | str | None) -> Fact:
    """Return the fact of one scalar."""
    if value is None:
        return F_NULL
    if isinstance(value, bool):
        return Fact(TRUE if value else FALSE)
    if isinstance(value, int):
        return Fact(INT, value, value)
    return F_FLOAT if isinstance(value, float) else F_STRING


def join(a: Fact, b: Fact) -> Fact:
    """Return the least fact that covers both."""
    if a == b or not b.kinds:
        return a
    if not a.kinds:
        return b
    if not a.kinds & INT:
        lo, hi = b.lo, b.hi
    elif not b.kinds & INT:
        lo, hi = a.lo, a.hi
    else:
        lo, hi = min(a.lo, b.lo), max(a.hi, b.hi)
    if not a.kinds & ARRAY:
        elem = b.elem
    elif not b.kinds & ARRAY:
        elem = a.elem
    else:
        elem = None if a.elem is None or b.elem is None else join(a.elem, b.elem)
    return Fact(a.kinds | b.kinds, lo, hi, elem)


def widen(old: Fact, new: Fact) -> Fact:
    """Return a fact that covers both and climbs a short ladder, so that a loop's iteration ends."""
    joined = join(old, new)
    if joined == old:
        return old
    lo, hi, elem = joined.lo, joined.hi, joined.elem
    if old.kinds & INT:
        if joined.hi > old.hi:
            hi = next(step for step in _LADDER if step >= joined.hi or step == INT_MAX)
        if joined.lo < old.lo:
            lo = next((-step for step in _LADDER if -step <= joined.lo), INT_MIN)
    if elem is not None and old.elem is not None:
        elem = widen(old.elem, elem) if _depth(elem) < 4 else None
    elif elem is not None and _depth(elem) >= 4:
        elem = None
    return Fact(joined.kinds, lo, hi, elem)


def _depth(fact: Fact | None) -> int:
    depth = 0
    while fact is not None:
        fact, depth = fact.elem, depth + 1
    return depth


def of_type(declared: phptypes.Type | None) -> Fact:
    """Return what a declared (and therefore checked) type says of a value."""
    match declared:
        case None:
            return UNKNOWN
        case phptypes.Union(members=members):
            fact = NOTHING
            for member in members:
                fact = join(fact, of_type(member))
            return fact
        case phptypes.Intersection():
            return F_OBJECT
        case phptypes.Named(name=name):
            return _NAMED.get(name, F_OBJECT)


_NAMED: Final = {
    "int": F_INT, "float": F_FLOAT, "string": F_STRING, "bool": F_BOOL, "false": Fact(FALSE), "true": Fact(TRUE),
    "null": F_NULL, "void": F_NULL, "never": NOTHING, "array": F_ARRAY, "object": F_OBJECT, "static": F_OBJECT,
    "self": F_OBJECT, "parent": F_OBJECT, "mixed": UNKNOWN, "iterable": Fact(ARRAY | OBJECT),
    "callable": Fact(STRING | ARRAY | OBJECT),
}
