"""Where properties live, remembered per class: what makes the general property functions fast the second time.

Each class has a table (attribute SHORTCUTS): (property name, scope) -> (key, Python type of the values that may be
stored as they are; object for any, None for none).  Only declared, visible properties get a row.
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.phptypes import Named
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import READONLY, SHORTCUTS, PhpClass, PropInfo

_EXACT: Final = {"int": int, "float": float, "string": str, "bool": bool, "array": PhpArray, "mixed": object}


def learn(cls: PhpClass, prop: PropInfo, scope: PhpClass | None) -> None:
    """Remember a declared property that `scope` sees."""
    if cls.info.handlers.keys() & {"read", "write", "ref"}:
        return
    kind: Any = None
    if not prop.flags & READONLY:
        kind = object if prop.type is None else _EXACT.get(prop.type.name) if isinstance(prop.type, Named) else None
    table: dict[tuple[str, PhpClass | None], tuple[str, Any]] = getattr(cls, SHORTCUTS)
    table[(prop.name, scope)] = (prop.key, kind)
