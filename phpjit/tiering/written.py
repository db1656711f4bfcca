"""What tier 1 writes in PHP in place of a builtin with a callback, so that it is compiled like any other code.

    array_filter($a, $f)    static function ($f, $a) { return array_map(fn($x) => (bool) $f($x), $a); }

What native code then counts and says of `kind` is about the builtin: explain and the ledger ask here whose it is.
"""
from __future__ import annotations

from typing import Final

from phpjit.records import dataclass


@dataclass(frozen=True, slots=True)
class Written:
    """The function made of a builtin: more parameters, its body, the kind of place in it where the elements are.

    In the body {a} are the arrays, {f} the callback, {call} it where it is called, {x} as many elements; in that of a
    callback that is put into a loop {each}, {head} and {left} are the loop's variables, start and results.
    `sliced`: tier 0 does it in part, which tells what it takes; the others it does as a whole.
    """

    more: str
    body: str
    kind: str
    sliced: bool = False


FORMS: Final = {
    "array_map": Written("", "return array_map({f}, {a});", "array_map", True),
    "array_filter": Written("", "return array_map(fn({x}) => (bool) {call}({x}), {a});", "array_map", True),
    "array_reduce": Written(", $initial", "return array_reduce({a}, {f}, $initial);", "array_reduce", True),
    "usort": Written("", "usort({a}, {f}); return {a};", "usort"),
    "uasort": Written("", "uasort({a}, {f}); return {a};", "uasort"),
    "uksort": Written("", "uksort({a}, {f}); return {a};", "uksort"),
    "array_walk": Written("", "array_walk({a}, {f}); return 0;", "array_walk"),
    "array_walk +": Written(", $arg", "array_walk({a}, {f}, $arg); return 0;", "array_walk"),
    "array_walk &": Written("", "array_walk({a}, {f}); return {a};", "array_walk"),
    "array_walk &+": Written(", $arg", "array_walk({a}, {f}, $arg); return {a};", "array_walk"),
    "array_walk *": Written("", "foreach ({a} as {each}) {{ {head}}} return {left};", "foreach"),
}
"""By builtin; & with references to the elements, + with an argument more, * with a callback that writes captures."""

WRITTEN: Final = frozenset((form.partition(" ")[0], written.kind) for form, written in FORMS.items())
"""(builtin, kind of place in what is written for it)."""


def builtin_of(form: str) -> str:
    """Return the builtin of a form, or of the file name of what was written for it."""
    return form.partition(" ")[0]


def is_written(made: str) -> bool:
    """Tell whether a file name is one that tier 1 has given to what it wrote for a builtin."""
    builtin, blank, _ = made.partition(" ")
    return bool(blank) and builtin in FORMS


def stands_for(made: str, kind: str) -> str:
    """Return whose place one of this kind is in what was written: `made`, its file name, begins with the builtin."""
    builtin = builtin_of(made)
    return builtin if (builtin, kind) in WRITTEN else kind


__all__ = ["FORMS", "Written", "builtin_of", "is_written", "stands_for"]
