"""Where properties live, remembered per class: what makes the general property functions fast the second time.

Each class has a table (attribute SHORTCUTS): (property name, scope) -> (key, Python type of the values that may be
stored as they are; object for any, None for none, the other Python types of values that did, whether one that
is not there may be stored, too: there is no __set).  Only declared, visible properties get a row.

    public ?Node $next;     once a Node and null have been stored: ("next", None, {Node, NoneType}, True)
"""
from __future__ import annotations

from typing import Any, Final, TypeAlias

from phpjit.phptypes import Named, Type, Union
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import READONLY, SHORTCUTS, PhpClass, PropInfo

Shortcut: TypeAlias = tuple[str, Any, "set[type] | frozenset[type]", bool]
_NOTHING: Final[frozenset[type]] = frozenset()
_EXACT: Final = {"int": int, "float": float, "string": str, "bool": bool, "array": PhpArray, "mixed": object}


def learn(cls: PhpClass, prop: PropInfo, scope: PhpClass | None) -> None:
    """Remember a declared property that `scope` sees."""
    if cls.info.handlers.keys() & {"read", "write", "ref"}:
        return
    kind: Any = None
    if not prop.flags & READONLY:
        kind = object if prop.type is None else _EXACT.get(prop.type.name) if isinstance(prop.type, Named) else None
    learns = prop.type is not None and not prop.flags & READONLY and _by_class(prop.type)
    table: dict[tuple[str, PhpClass | None], Shortcut] = getattr(cls, SHORTCUTS)
    table[(prop.name, scope)] = (prop.key, kind, set() if learns else _NOTHING, cls.info.magic_set is None)


def fitted(cls: PhpClass, name: str, scope: PhpClass | None, value: Any) -> None:
    """Remember that a value was stored as it is: others of its Python type may be, too."""
    known: Shortcut | None = getattr(cls, SHORTCUTS).get((name, scope))
    if known is not None and known[2] is not _NOTHING:
        known[2].add(type(value))  # type: ignore[union-attr]  # a set, where it is not _NOTHING


def _by_class(declared: Type) -> bool:
    """Whether it depends on a value's Python type alone if it satisfies a type."""
    if isinstance(declared, Union):
        return all(_by_class(member) for member in declared.members)
    return not isinstance(declared, Named) or declared.name not in ("true", "false", "callable", "static")
