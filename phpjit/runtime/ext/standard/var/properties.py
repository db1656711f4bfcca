"""What the dumping functions see of an object: its properties, in PHP's order, with their visibility."""
from __future__ import annotations

from typing import Any

from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject, PropInfo, instance_props, unmangle
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

Row = tuple[int | str, Any, PropInfo | None]
"""Mangled key, slot (a value, a Ref or UNDEF for a typed property without value), declaration."""


class Rows(list[Row]):
    """Rows of an array, which they keep alive, so that its references count as they would in the array."""

    owner: PhpArray | None = None


def _array_rows(a: PhpArray) -> list[Row]:
    rows = Rows([(k, v, None) for k, v in a.raw_items()])
    rows.owner = a
    return rows


def debug_rows(o: PhpObject) -> list[Row]:
    """Return the properties that var_dump, print_r and debug_zval_dump show: `__debugInfo` or the real ones."""
    info = type(o).info
    method = info.methods.get("__debuginfo")
    if method is not None:
        shown = method.function(o)
        if type(shown) is Ref:
            shown = shown.v
        if shown is None:
            return []
        if type(shown) is not PhpArray:
            from phpjit.runtime.diagnostics import fatal
            fatal("__debuginfo() must return an array")
        return _array_rows(shown)
    handler = info.handlers.get("debug_info")
    if handler is not None:
        return _array_rows(handler(o))
    if "properties" in info.handlers:
        return _array_rows(info.handlers["properties"](o))
    return declared_rows(o)


def declared_rows(o: PhpObject) -> list[Row]:
    """Return the object's own properties, declared ones first; typed ones without value are UNDEF."""
    table = o.__dict__
    rows: list[Row] = []
    declared = set()
    for prop in instance_props(type(o)):
        key = prop.key
        declared.add(key)
        slot = table.get(key, UNDEF)
        if slot is not UNDEF or prop.type is not None:
            rows.append((key, slot, prop))
        del slot
    rows.extend([(key, slot, None) for key, slot in table.items()
                 if key not in declared and not key.startswith("\0#") and slot is not UNDEF])
    return rows


def value_rows(o: PhpObject) -> list[tuple[int | str, Any]]:
    """Return the properties that var_export shows: those that have a value."""
    handler = type(o).info.handlers.get("properties")
    if handler is not None:
        return list(handler(o).raw_items())
    return [(k, slot) for k, slot, _ in declared_rows(o) if slot is not UNDEF]


def count_rows(rows: list[Row]) -> int:
    """Return the number that var_dump shows in parentheses."""
    return sum(slot is not UNDEF for _, slot, _ in rows)


def dumped_name(key: int | str) -> str:
    """Return the property as var_dump writes it in brackets: `"x"`, `"x":protected`, `"x":"A":private`."""
    if type(key) is int:
        return str(key)
    name, owner = unmangle(key) if type(key) is str else ("", None)
    if owner is None:
        return f'"{key}"'
    return f'"{name}":protected' if owner == "*" else f'"{name}":"{owner}":private'


def printed_name(key: int | str) -> str:
    """Return the property as print_r writes it: `x`, `x:protected`, `x:A:private`."""
    if type(key) is int:
        return str(key)
    name, owner = unmangle(key) if type(key) is str else ("", None)
    return name if owner is None else f"{name}:protected" if owner == "*" else f"{name}:{owner}:private"


def case_name(o: PhpObject) -> str:
    """Return the name of an enum case."""
    name: str = o.__dict__["name"]
    return name


def is_enum(o: PhpObject) -> bool:
    """Tell whether the object is an enum case."""
    return type(o).info.kind == "enum"


__all__ = ["Row", "case_name", "count_rows", "debug_rows", "declared_rows", "dumped_name", "is_enum",
           "printed_name", "value_rows"]
