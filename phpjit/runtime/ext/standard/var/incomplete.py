"""__PHP_Incomplete_Class: what unserialize makes of an object whose class is not there.

Its properties are kept aside, so that every access comes to the handlers here, which complain.
"""
from __future__ import annotations

from typing import Any, Final, NoReturn

from phpjit.builtin import PhpValue, method, php_class
from phpjit.runtime.convert import to_str
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, string_key
from phpjit.runtime.values.objects import ALLOW_DYNAMIC, PhpClass, PhpObject, internal, set_internal

KEY: Final = "__php_incomplete_class"
NAME: Final = "__PHP_Incomplete_Class_Name"


def properties_of(o: PhpObject) -> dict[Any, Any]:
    """Return the dict that holds the object's properties, the name of the missing class included."""
    found: dict[Any, Any] | None = internal(o, "data")
    if found is None:
        found = {}
        set_internal(o, "data", found)
    return found


def _text(o: PhpObject, what: str) -> str:
    name = properties_of(o).get(NAME)
    return (f"The script tried to {what} on an incomplete object. Please ensure that the class definition "
            f'"{"unknown" if name is None else to_str(name)}" of the object you are trying to operate on was loaded '
            "_before_ unserialize() gets called or provide an autoloader to load the class definition")


def _warn(o: PhpObject) -> None:
    from phpjit.runtime.backtrace import calling_frame, name_of
    frame = calling_frame()
    name = name_of(frame.f_code) if frame is not None else ""
    warning(f"{name or 'main'}(): {_text(o, 'access a property')}")


def _read(o: PhpObject, name: str, scope: PhpClass | None) -> PhpValue:
    _warn(o)
    return None


def _has(o: PhpObject, name: str, mode: int, scope: PhpClass | None) -> bool:
    _warn(o)
    return False


def _refuse(o: PhpObject, *_: Any) -> NoReturn:
    throw_error("Error", _text(o, "modify a property"))


def _properties(o: PhpObject) -> PhpArray:
    return PhpArray.from_dict({string_key(k): v for k, v in properties_of(o).items()})


def _clone(old: PhpObject, new: PhpObject) -> None:
    set_internal(new, "data", dict(properties_of(old)))


@php_class("final class __PHP_Incomplete_Class")
class IncompleteClass(PhpObject):
    FLAGS = ALLOW_DYNAMIC
    HANDLERS = {"read": _read, "has": _has, "write": _refuse, "unset": _refuse, "ref": _refuse,
                "properties": _properties, "debug_info": _properties, "clone": _clone}

    @method("public function __call(string $name, array $arguments): mixed")
    def __call(this: PhpObject, name: str, arguments: PhpArray) -> PhpValue:
        throw_error("Error", _text(this, "call a method"))
