"""When is an array shared?  The reference counts of CPython answer, measured once at import.

PHP copies an array when it is written to while somebody else holds it.  Here "somebody else" is read from
`sys.getrefcount`, whose result for a value held in one place depends on the code that asks: every Python local,
stack slot and argument adds one.  The counts are therefore measured with the same code shapes that use them:

    RC_LOCAL  `getrefcount(a)` written where `a` is the local that holds the array      (2 on CPython 3.11 to 3.13)
    RC_ARG    inside a helper called as `own(a)` from such a place                       (3)
    RC_SLOT   a local was loaded from the slot (list, dict, Ref) that holds the array    (3)

Counting too many only costs a copy.  Counting too few would corrupt, so where the self-test fails (a build without
exact counts) all three are 0 and every write copies.
"""
from __future__ import annotations

from sys import getrefcount
from typing import Any, Final, Protocol, TypeVar


class _Copied(Protocol):
    def copy(self) -> Any: ...


_T = TypeVar("_T", bound=_Copied)


class _Probe:
    """Stands for an array: a plain heap object."""

    __slots__ = ("v",)

    def __init__(self) -> None:
        self.v: Any = None


def _count_argument(a: Any) -> int:
    return getrefcount(a)


def _count_slot(ref: _Probe) -> int:
    a = ref.v
    return getrefcount(a)


def _count_item(d: dict[Any, Any]) -> int:
    a = d["k"]
    return getrefcount(a)


def _count_element(items: list[Any]) -> int:
    a = items[0]
    return getrefcount(a)


def _calibrate() -> tuple[int, int, int]:
    a = _Probe()
    local = getrefcount(a)
    argument = _count_argument(a)
    holder = _Probe()
    holder.v = _Probe()
    slot = _count_slot(holder)
    same = slot == _count_item({"k": _Probe()}) == _count_element([_Probe()])
    # A second holder must be seen everywhere, or the counts are not exact.
    second = [a, holder.v]
    exact = (getrefcount(a), _count_argument(a), _count_slot(holder)) == (local + 1, argument + 1, slot + 1)
    del second
    again = (getrefcount(a), _count_argument(a), _count_slot(holder)) == (local, argument, slot)
    return (local, argument, slot) if same and exact and again else (0, 0, 0)


_COUNTS: Final = _calibrate()
RC_LOCAL: Final = _COUNTS[0]
RC_ARG: Final = _COUNTS[1]
RC_SLOT: Final = _COUNTS[2]


def own(a: _T) -> _T:
    """Return the array to write to, for `a = own(a)`: `a` itself when that local is its only holder, else a copy."""
    if getrefcount(a) <= RC_ARG:
        return a
    copied: _T = a.copy()
    return copied
