"""A PHP reference: one slot that several variables, elements or properties share."""
from __future__ import annotations

from typing import Any, final

from phpjit.runtime.values.sentinels import UNDEF


@final
class Ref:
    """The shared slot; `v` is a PHP value or UNDEF.

    `types`, when set, are the property types (objects with `check(value) -> value`) that a value written through the
    reference must satisfy, as PHP does for references to typed properties.
    `bound` is there once a reference has been taken (`&`, `global`, `static`): until then it is a variable's own cell.
    """

    __slots__ = ("__weakref__", "bound", "types", "v")
    bound: bool

    def __init__(self, v: Any = UNDEF) -> None:
        self.v = v
        self.types: Any = None
