"""print_r: values for people, without types."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import Effects
from phpjit.runtime.convert.scalars import to_str
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.var.dump import visiting
from phpjit.runtime.ext.standard.var.properties import debug_rows, is_enum, printed_name
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF


def printed(v: PhpValue) -> str:
    """Return what print_r prints."""
    if type(v) is str:
        return v
    parts: list[str] = []
    _print(v, 0, parts, visiting())
    return "".join(parts)


def _print(v: Any, indent: int, out: list[str], busy: set[int]) -> None:
    if type(v) is PhpArray:
        out.append("Array\n")
        if id(v) in busy:
            out.append(" *RECURSION*")
            return
        busy.add(id(v))
        try:
            _print_rows([(str(k), x) for k, x in v.items()], indent, out, busy)
        finally:
            busy.discard(id(v))
    elif isinstance(v, PhpObject):
        info = type(v).info
        name = info.name.partition("\0")[0]
        if is_enum(v):
            backing = info.enum_type
            out.append(f"{name} Enum{':' + backing.show() if backing is not None else ''}\n")
        else:
            out.append(f"{name} Object\n")
        if id(v) in busy:
            out.append(" *RECURSION*")
            return
        busy.add(id(v))
        try:
            rows = [(printed_name(k), slot.v if type(slot) is Ref else slot)
                    for k, slot, _ in debug_rows(v) if slot is not UNDEF]
            _print_rows(rows, indent, out, busy)
        finally:
            busy.discard(id(v))
    else:
        out.append(to_str(v))


def _print_rows(rows: list[tuple[str, Any]], indent: int, out: list[str], busy: set[int]) -> None:
    margin = " " * indent
    out.append(f"{margin}(\n")
    inner = " " * (indent + 4)
    for name, x in rows:
        out.append(f"{inner}[{name}] => ")
        _print(x, indent + 8, out, busy)
        out.append("\n")
    out.append(f"{margin})\n")


@builtin("print_r(mixed $value, bool $return = false): string|bool", effects=Effects.OUTPUT | Effects.CALLS_USER)
def print_r(value: PhpValue, return_: bool = False) -> str | bool:
    text = printed(value)
    if return_:
        return text
    current().output.write(text)
    return True
