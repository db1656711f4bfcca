"""How exceptions and backtraces look as text and as arrays.

    #0 /a.php(3): f('x', Array, Object(A))
    #1 {main}
"""
from __future__ import annotations

import re
from types import MappingProxyType
from typing import Any, Final

from phpjit.runtime.backtrace import TraceEntry
from phpjit.runtime.current import current
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.rest import collect_rest

_ESCAPED: Final = re.compile(r"[\x00-\x1f\\\x7f-\xff]")
_ESCAPES: Final = MappingProxyType({"\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\v": "\\v", "\\": "\\\\",
                                    "\x1b": "\\e"})


def frame_array(entry: TraceEntry, with_object: bool, with_args: bool = True) -> PhpArray:
    """Return a backtrace entry as debug_backtrace gives it."""
    row: dict[Any, Any] = {}
    if entry.file is not None:
        row["file"] = entry.file
        row["line"] = entry.line
    row["function"] = entry.function
    if entry.class_name is not None:
        row["class"] = entry.class_name
        if with_object and entry.this is not None:
            row["object"] = entry.this
        row["type"] = entry.kind
    if with_args and entry.args is not None:
        row["args"] = collect_rest(tuple(entry.args))
    return PhpArray.from_dict(row)


def base_name(o: PhpObject) -> str:
    """Return the class whose private properties hold trace and previous."""
    return "Error" if "error" in type(o).ancestors else "Exception"


def slot(o: PhpObject, key: str, default: Any = None) -> Any:
    """Read a property by its mangled key in Exception or Error."""
    value = getattr(o, slot_key(o, key), default)
    return value.v if type(value) is Ref else value


def slot_key(o: PhpObject, key: str) -> str:
    """Return where an object has a property of Exception or Error: a subclass may have made it public."""
    if key[:3] != "\0*\0":
        return key
    prop = type(o).info.props.get(key[3:])
    return key if prop is None else prop.key


def trace_string(o: PhpObject) -> str:
    """Return getTraceAsString()."""
    trace = slot(o, f"\0{base_name(o)}\0trace")
    rows = []
    number = 0
    if type(trace) is PhpArray:
        for row in trace.values():
            if type(row) is not PhpArray:
                continue
            rows.append(f"#{number} {_frame_text(row)}\n")
            number += 1
    return "".join(rows) + f"#{number} {{main}}"


def _frame_text(row: PhpArray) -> str:
    file = row.get("file")
    if file is None:
        where = "[internal function]: "
    else:
        line = row.get("line")
        where = f"{file}({line if type(line) is int else 0}): "
    class_name, kind, function = row.get("class"), row.get("type"), row.get("function")
    name = f"{class_name if type(class_name) is str else ''}{kind if type(kind) is str else ''}"
    args = row.get("args")
    shown = ""
    if type(args) is PhpArray:
        parts = []
        for key, value in args.items():
            text = show_arg(value)
            parts.append(f"{key}: {text}" if type(key) is str else text)
        shown = ", ".join(parts)
    name = name.partition("\0")[0] + (kind if "\0" in name and type(kind) is str else "")
    return f"{where}{name}{function if type(function) is str else ''}({shown})"


def _escape(found: re.Match[str]) -> str:
    return _ESCAPES.get(found[0]) or f"\\x{ord(found[0]):02X}"


def show_arg(value: Any) -> str:
    """Return an argument as traces show it."""
    kind = type(value)
    if kind is str:
        limit = _limit()
        text = _ESCAPED.sub(_escape, value[:limit])
        return f"'{text}'" if len(value) <= limit else f"'{text}...'"
    if value is None:
        return "NULL"
    if kind is bool:
        return "true" if value else "false"
    if kind is int:
        return str(value)
    if kind is float:
        from phpjit.runtime.convert import float_repr
        text = float_repr(value)
        return text + ".0" if text.lstrip("-").isdigit() else text
    if kind is PhpArray:
        return "Array"
    if isinstance(value, PhpObject):
        info = type(value).info
        if info.kind == "enum":
            return f"{info.name}::{getattr(value, 'name', '')}"
        return f"Object({info.name.partition(chr(0))[0]})"
    number = getattr(value, "id", None)
    return f"Resource id #{number}" if number is not None else "NULL"


def _limit() -> int:
    text = current().ini.get("zend.exception_string_param_max_len")
    return int(text) if text is not None and str(text).isdigit() else 15


def _string(value: Any) -> str:
    from phpjit.runtime.convert import to_str
    return value if type(value) is str else to_str(value)


def show_throwable(o: PhpObject) -> str:
    """Return `__toString()` of a Throwable: itself and all previous ones, the oldest first."""
    text = ""
    seen: set[int] = set()
    one: Any = o
    while isinstance(one, PhpObject) and "throwable" in type(one).ancestors and id(one) not in seen:
        seen.add(id(one))
        message = _string(slot(one, "\0*\0message", ""))
        file, line = _string(slot(one, "\0*\0file", "")), slot(one, "\0*\0line", 0)
        if type(one).info.key in {"typeerror", "argumentcounterror"} and message and ", called in " in message:
            head, _, tail = message.partition(", called in ")
            if tail:
                message = f"{head}, called in {tail} and defined" if False else f"{head}, called in {tail}"
                message += " and defined"
        name = type(one).info.name.partition("\0")[0]
        head = f"{name}: {message}" if message != "" else name
        middle = f" in {file}:{line}"
        if message.endswith(" and defined"):
            middle = f" in {file}:{line}"
        tail = f"\n\nNext {text}" if text else ""
        text = f"{head}{middle}\nStack trace:\n{trace_string(one)}{tail}"
        one = slot(one, f"\0{base_name(one)}\0previous")
    return text
