"""The casts: bool, int, float, string, number, array, object, with PHP's warnings."""
from __future__ import annotations

from typing import Any

from phpjit.runtime.convert.floats import float_repr, float_to_int
from phpjit.runtime.convert.names import shown_class_name
from phpjit.runtime.convert.numeric import Number, numeric_prefix, string_to_float, string_to_int
from phpjit.runtime.values.array import PhpArray, string_key
from phpjit.runtime.values.objects import PhpObject, raw_slots
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import UNDEF


def to_bool(v: Any) -> bool:
    """`(bool) $v`."""
    t = type(v)
    if t is bool:
        return v  # type: ignore[no-any-return]  # its type was tested
    if t is str:
        return v not in ("", "0")
    if t is int or t is float:
        return bool(v)
    if v is None or v is UNDEF:
        return False
    if t is PhpArray:
        return bool(v.l) if v.d is None else bool(v.d)
    if isinstance(v, PhpObject):
        cast = type(v).info.handlers.get("cast")
        if cast is not None:
            made = cast(v, "bool")
            return made if type(made) is bool else True
    return True


def to_int(v: Any) -> int:
    """`(int) $v`."""
    t = type(v)
    if t is int:
        return v  # type: ignore[no-any-return]  # its type was tested
    if t is str:
        return string_to_int(v)
    if t is float:
        return float_to_int(v)
    if t is bool:
        return 1 if v else 0
    if v is None or v is UNDEF:
        return 0
    if t is PhpArray:
        return 1 if len(v) else 0
    if isinstance(v, Resource):
        return v.id
    made = _cast_object(v, "int")
    return made if type(made) is int else 1


def to_float(v: Any) -> float:
    """`(float) $v`."""
    t = type(v)
    if t is float:
        return v  # type: ignore[no-any-return]  # its type was tested
    if t is int:
        return float(v)
    if t is str:
        return string_to_float(v)
    if t is bool:
        return 1.0 if v else 0.0
    if v is None or v is UNDEF:
        return 0.0
    if t is PhpArray:
        return 1.0 if len(v) else 0.0
    if isinstance(v, Resource):
        return float(v.id)
    made = _cast_object(v, "float")
    return made if type(made) is float else 1.0


def to_number(v: Any) -> Number:
    """Return the int or float that a value stands for without complaint, as array_sum and comparison use."""
    t = type(v)
    if t is int or t is float:
        return v  # type: ignore[no-any-return]  # its type was tested
    if t is str:
        found = numeric_prefix(v)
        return 0 if found is None else found[0]
    if isinstance(v, PhpObject):
        made = _cast_object(v, "number")
        return made if type(made) is int or type(made) is float else 1
    return to_int(v)


def _cast_object(o: Any, kind: str) -> Any:
    """Return what the object's class converts it to, or None after PHP's warning."""
    cast = type(o).info.handlers.get("cast")
    if cast is not None:
        made = cast(o, kind)
        if made is not None:
            return made
    from phpjit.runtime.diagnostics import warning
    warning(f"Object of class {shown_class_name(o)} could not be converted to {kind}")
    return None


def to_str(v: Any) -> str:
    """`(string) $v`."""
    t = type(v)
    if t is str:
        return v  # type: ignore[no-any-return]  # its type was tested
    if t is int:
        return str(v)
    if t is float:
        return float_repr(v)
    if v is None or v is False or v is UNDEF:
        return ""
    if v is True:
        return "1"
    if t is PhpArray:
        from phpjit.runtime.diagnostics import warning
        warning("Array to string conversion")
        return "Array"
    if isinstance(v, PhpObject):
        made = object_to_str(v)
        if made is not None:
            return made
        from phpjit.runtime.throwables import throw_error
        throw_error("Error", f"Object of class {shown_class_name(v)} could not be converted to string")
    if isinstance(v, Resource):
        return f"Resource id #{v.id}"
    raise TypeError(f"no PHP value: {v!r}")


def object_to_str(o: PhpObject) -> str | None:
    """Return the object's string by `__toString` or its class's own cast; None when it has none."""
    info = type(o).info
    cast = info.handlers.get("cast")
    if cast is not None:
        made = cast(o, "string")
        if type(made) is str:
            return made
    method = info.methods.get("__tostring")
    if method is None:
        return None
    made = method.function(o)
    if type(made) is Ref:
        made = made.v
    if type(made) is not str:
        from phpjit.runtime.throwables import throw_error
        throw_error("Error", f"Method {shown_class_name(o)}::__toString() must return a string value")
    return made


def to_array(v: Any) -> PhpArray:
    """`(array) $v`."""
    if type(v) is PhpArray:
        return v
    if v is None or v is UNDEF:
        return PhpArray()
    if isinstance(v, PhpObject):
        info = type(v).info
        if info.key == "closure":
            return PhpArray([v])
        properties = info.handlers.get("properties")
        if properties is not None:
            made: PhpArray = properties(v)
            return made
        return PhpArray.from_dict({string_key(k): slot for k, slot in raw_slots(v)})
    return PhpArray([v])


def to_object(v: Any) -> PhpObject:
    """`(object) $v`."""
    if isinstance(v, PhpObject):
        return v
    from phpjit.runtime.classes.instantiate import new_std
    o: PhpObject = new_std()
    table = o.__dict__
    if type(v) is PhpArray:
        for k, slot in v.copy().raw_items() if v.r else v.raw_items():
            table[k if type(k) is str else str(k)] = slot
    elif v is not None and v is not UNDEF:
        table["scalar"] = v
    return o
