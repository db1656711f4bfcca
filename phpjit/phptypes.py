"""PHP's declared types as data, shared by the compiler and the runtime.

`?int` is `Union((Named('int'), Named('null')), nullable_syntax=True)`: the tree holds what is meant, `show()` prints
what PHP prints in its error messages and in reflection.
"""
from __future__ import annotations

from typing import Final, TypeAlias

from phpjit.records import dataclass

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
        return "Traversable|array" if self.name == "iterable" else self.name


@dataclass(frozen=True, slots=True)
class Union:
    """A union, flat; `nullable_syntax` tells `?T` (and the implicit one of `T $x = null`) from `T|null`."""

    members: tuple[Type, ...]
    nullable_syntax: bool = False

    def show(self) -> str:
        """Return the type as PHP prints it: classes as written, then builtin types in php-src's fixed order."""
        classes: list[str] = []
        names: set[str] = set()
        for member in self.members:
            if isinstance(member, Intersection):
                classes.append(f"({member.show()})")
            elif isinstance(member, Named) and member.name == "iterable":
                # PHP 8.2 turns it into Traversable|array before anyone sees it.
                classes.append("Traversable")
                names.add("array")
            elif isinstance(member, Named) and member.is_builtin and member.name not in ("self", "parent"):
                names.add(member.name)
            else:
                classes.append(member.show())
        parts = classes + [name for name in _PRINT_ORDER if name in names]
        if "null" in names and len(parts) == 2 and "(" not in parts[0]:
            return "?" + parts[0]
        return "|".join(parts)


@dataclass(frozen=True, slots=True)
class Intersection:
    """An intersection of class types."""

    members: tuple[Named, ...]

    def show(self) -> str:
        """Return the type as PHP prints it."""
        return "&".join(member.show() for member in self.members)


Type: TypeAlias = Named | Union | Intersection

_PRINT_ORDER: Final = ("mixed", "static", "callable", "object", "array", "string", "int", "float", "bool", "false",
                       "true", "void", "never", "null")
