"""What PHP calls the type of a value, in its various vocabularies."""
from __future__ import annotations

from typing import Any, Final

from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import UNDEF

_SHORT: Final = {type(None): "null", bool: "bool", int: "int", float: "float", str: "string", PhpArray: "array"}
_LONG: Final = {type(None): "NULL", bool: "boolean", int: "integer", float: "double", str: "string", PhpArray: "array"}


def shown_class_name(o: PhpObject) -> str:
    """Return the object's class name as messages show it: an anonymous class without its hidden part."""
    name = type(o).info.name
    end = name.find("\0")
    return name if end < 0 else name[:end]


def type_name(v: Any) -> str:
    """Return the name in TypeErrors: null bool int float string array resource, or the class."""
    name = _SHORT.get(type(v))
    if name is not None:
        return name
    if isinstance(v, PhpObject):
        return shown_class_name(v)
    if v is UNDEF:
        return "null"
    return "resource"


def debug_type(v: Any) -> str:
    """Return get_debug_type()."""
    if isinstance(v, Resource):
        return "resource (closed)" if v.closed else f"resource ({v.kind})"
    return type_name(v)


def legacy_type(v: Any) -> str:
    """Return gettype(): boolean integer double ..."""
    name = _LONG.get(type(v))
    if name is not None:
        return name
    if isinstance(v, PhpObject):
        return "object"
    if isinstance(v, Resource):
        return "resource (closed)" if v.closed else "resource"
    return "NULL"
