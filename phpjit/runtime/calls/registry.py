"""Finds functions and constants by name: those that the program declared, then the builtins (imported at first use)."""
from __future__ import annotations

from collections.abc import Callable
from importlib import import_module
from typing import TYPE_CHECKING, Any, Final

from phpjit.builtin import BUILTIN_ATTRIBUTE, Builtin, PhpValue
from phpjit.runtime.values.functions import info_of
from phpjit.runtime.values.sentinels import UNDEF

if TYPE_CHECKING:
    from phpjit.runtime.request import Request

EXT: Final = "phpjit.runtime.ext."


def load_member(place: str) -> Any:
    """Import `module:attribute` below phpjit.runtime.ext."""
    module, _, attribute = place.partition(":")
    return getattr(import_module(EXT + module), attribute)


def builtin_record(name: str) -> Builtin | None:
    """Return the record of a builtin function by its lower-case name; imports its module."""
    from phpjit.runtime.ext._index import FUNCTIONS
    place = FUNCTIONS.get(name)
    if place is None:
        return None
    record: Builtin = getattr(load_member(place), BUILTIN_ATTRIBUTE)
    return record


def find_function(request: Request, name: str) -> Callable[..., PhpValue] | None:
    """Return the Python function of a PHP function by its lower-case full name, None when there is none."""
    found = request.functions.get(name)
    if found is None:
        record = builtin_record(name)
        if record is None:
            return None
        from phpjit.runtime.calls.wrappers import wrap_builtin
        found = wrap_builtin(record, name if name in record.aliases else None)
        request.functions[name] = found
    return found


def declare_function(request: Request, name: str, function: Callable[..., PhpValue]) -> None:
    """Enter a user function; a fatal error when the name is taken."""
    key = name.lower()
    other = find_function(request, key)
    if other is not None:
        from phpjit.runtime.diagnostics import fatal
        info, own = info_of(other), info_of(function)
        text = f"Cannot redeclare {info.name}()"
        if not info.internal:
            text += f" (previously declared in {info.file}:{info.line})"
        fatal(text, file=own.file, line=own.line)
    request.functions[key] = function


def constant_key(name: str) -> str:
    """Return the key of a constant: its namespace in lower case, the last part as it is."""
    space, slash, last = name.lstrip("\\").rpartition("\\")
    return space.lower() + slash + last


def find_constant(request: Request, name: str) -> PhpValue:
    """Return the value of a global constant, UNDEF when there is none."""
    key = name if "\\" not in name else constant_key(name)
    found = request.constants.get(key, UNDEF)
    if found is not UNDEF:
        return found
    from phpjit.runtime.ext._index import CONSTANTS
    module = CONSTANTS.get(key)
    if module is None:
        lower = key.lower()
        if lower in {"true", "false", "null"}:
            return {"true": True, "false": False, "null": None}[lower]
        if key in {"STDIN", "STDOUT", "STDERR"} and request.standard_streams:
            from phpjit.runtime.streams.state import standard_stream
            request.constants[key] = stream = standard_stream(key.lower())
            return stream
        return UNDEF
    value = import_module(EXT + module).CONSTANTS[key]
    request.constants[key] = value
    return value
