"""PHP's declared types as data, shared by the compiler and the runtime.

`?int` is `Union((Named('int'), Named('null')), nullable_syntax=True)`: the tree holds what is meant, `show()` prints
what PHP prints in its error messages and in reflection.
"""
from __future__ import annotations

from dataclasses import dataclass
from typing import Final, TypeAlias

BUILTIN_TYPES: Final = frozenset((
    "int", "float", "string", "bool", "false", "true", "null", "array", "object", "mixed", "void", "never",
    "iterable", "callable", "static", "self", "parent"))


@dataclass(frozen=True, slots=True)
class Named:
    """One type name: a builtin type in lower case, or a resolved class name as the programmer wrote it."""

    name: str

    @property
    def key(self) -> str:
        """The lower-case name, by which types and classes are looked up."""
        return self.name.lower()

    @property
    def is_builtin(self) -> bool:
        """Whether this names a builtin type (`self`, `parent` and `static` included) and no class."""
        return self.name in BUILTIN_TYPES

    def show(self) -> str:
        """Return the type as PHP prints it."""
        return self.name


@dataclass(frozen=True, slots=True)
class Union:
    """A union; `nullable_syntax` tells `?T` from `T|null`."""

    members: tuple[Type, ...]
    nullable_syntax: bool = False

    def show(self) -> str:
        """Return the type as PHP prints it: classes first, then builtin types in php-src's fixed order."""
        classes = [f"({m.show()})" if isinstance(m, Intersection) else m.show()
                   for m in self.members if not (isinstance(m, Named) and m.is_builtin)]
        names = {m.name for m in self.members if isinstance(m, Named) and m.is_builtin}
        parts = classes + [name for name in _PRINT_ORDER if name in names]
        if "null" in names and len(parts) == 2 and "mixed" not in names and "(" not in parts[0]:
            return "?" + next(part for part in parts if part != "null")
        return "|".join(parts)


@dataclass(frozen=True, slots=True)
class Intersection:
    """An intersection of class types."""

    members: tuple[Named, ...]

    def show(self) -> str:
        """Return the type as PHP prints it."""
        return "&".join(member.show() for member in self.members)


Type: TypeAlias = Named | Union | Intersection

_PRINT_ORDER: Final = ("static", "array", "string", "int", "float", "iterable", "object", "callable", "bool",
                       "false", "true", "void", "never", "null", "self", "parent", "mixed")
