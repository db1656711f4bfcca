"""var_export: values as PHP source."""
from __future__ import annotations

from typing import Any, Final

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import Effects
from phpjit.runtime.convert.floats import INT_MIN, float_export
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.var.dump import visiting
from phpjit.runtime.ext.standard.var.properties import case_name, is_enum, value_rows
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject, unmangle
from phpjit.runtime.values.ref import Ref

_ESCAPED: Final = str.maketrans({"'": "\\'", "\\": "\\\\", "\0": "' . \"\\0\" . '"})
_NAME_ESCAPED: Final = str.maketrans({"'": "\\'", "\\": "\\\\"})


def exported(v: PhpValue) -> str:
    """Return the value as PHP source, as var_export writes it."""
    parts: list[str] = []
    _export(v, 1, parts, visiting())
    return "".join(parts)


def exported_float(x: float) -> str:
    """Return a float as source: never without point or exponent."""
    text = float_export(x)
    return text if not text.lstrip("-").isdecimal() else text + ".0"


def _export(v: Any, level: int, out: list[str], busy: set[int]) -> None:
    t = type(v)
    if t is str:
        out.append(f"'{v.translate(_ESCAPED)}'")
    elif t is int:
        out.append(str(v) if v != INT_MIN else f"{INT_MIN + 1}-1")
    elif t is bool:
        out.append("true" if v else "false")
    elif t is float:
        out.append(exported_float(v))
    elif t is PhpArray:
        if _recursive(v, out, busy):
            return
        try:
            _export_array(v, level, out, busy)
        finally:
            busy.discard(id(v))
    elif isinstance(v, PhpObject):
        if _recursive(v, out, busy):
            return
        try:
            _export_object(v, level, out, busy)
        finally:
            busy.discard(id(v))
    else:
        out.append("NULL")


def _recursive(v: Any, out: list[str], busy: set[int]) -> bool:
    if id(v) not in busy:
        busy.add(id(v))
        return False
    out.append("NULL")
    from phpjit.runtime.diagnostics import warning
    warning("var_export does not handle circular references")
    return True


def _export_array(a: PhpArray, level: int, out: list[str], busy: set[int]) -> None:
    margin = " " * (level - 1)
    if level > 1:
        out.append("\n" + margin)
    out.append("array (\n")
    inner = " " * (level + 1)
    for k, x in a.items():
        out.append(f"{inner}{k} => " if type(k) is int else f"{inner}'{str(k).translate(_ESCAPED)}' => ")
        _export(x, level + 2, out, busy)
        out.append(",\n")
    out.append(margin + ")")


def _export_object(o: PhpObject, level: int, out: list[str], busy: set[int]) -> None:
    margin = " " * (level - 1)
    if level > 1:
        out.append("\n" + margin)
    info = type(o).info
    if is_enum(o):
        out.append(f"\\{info.name}::{case_name(o)}")
        return
    plain = info.key == "stdclass"
    out.append("(object) array(\n" if plain else f"\\{info.name}::__set_state(array(\n")
    inner = " " * (level + 2)
    for k, slot in value_rows(o):
        name = str(k) if type(k) is int else f"'{unmangle(str(k))[0].translate(_NAME_ESCAPED)}'"
        out.append(f"{inner}{name} => ")
        _export(slot.v if type(slot) is Ref else slot, level + 2, out, busy)
        out.append(",\n")
    out.append(margin + (")" if plain else "))"))


@builtin("var_export(mixed $value, bool $return = false): ?string", effects=Effects.OUTPUT | Effects.WARNS)
def var_export(value: PhpValue, return_: bool = False) -> str | None:
    text = exported(value)
    if return_:
        return text
    current().output.write(text)
    return None
