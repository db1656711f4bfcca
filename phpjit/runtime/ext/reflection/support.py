"""What all reflection classes share: making reflectors, finding what they are about, ReflectionException."""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.classes.instantiate import instantiate
from phpjit.runtime.classes.lookup import find_class
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import AttributeInfo, FunctionInfo, Thunk
from phpjit.runtime.values.objects import PhpClass, PhpObject, internal, set_internal


def fail(message: str, code: int = 0) -> NoReturn:
    """Throw a ReflectionException."""
    throw_error("ReflectionException", message, code)


def make(class_name: str, subject: Any, **props: PhpValue) -> PhpObject:
    """Create a reflector without its constructor; `subject` is what it is about, `props` its public properties."""
    cls = find_class(class_name)
    assert cls is not None
    o = instantiate(cls)
    bind(o, subject, **props)
    return o


def bind(o: PhpObject, subject: Any, **props: PhpValue) -> None:
    """Tell a reflector what it is about and fill its public properties (`class_` stands for `class`)."""
    set_internal(o, "subject", subject)
    for name, value in props.items():
        setattr(o, "class" if name == "class_" else name, value)


def subject(o: PhpObject) -> Any:
    """Return what a reflector is about; Error if its constructor never ran."""
    found = internal(o, "subject")
    if found is None:
        throw_error("Error", "Internal error: Failed to retrieve the reflection object")
    return found


def resolve_class(value: PhpValue) -> PhpClass:
    """Return the class that a constructor's `object|string` argument means; ReflectionException -1 if there is none."""
    if isinstance(value, PhpObject):
        return type(value)
    if type(value) is not str:
        value = _class_name(value)
    cls = find_class(value)
    if cls is None:
        fail(f'Class "{value}" does not exist', -1)
    return cls


def _class_name(value: PhpValue) -> str:
    """Coerce what ReflectionClass and kin are given instead of a class name."""
    from phpjit.runtime.convert import to_str, type_name
    from phpjit.runtime.diagnostics import deprecated
    if value is None:
        deprecated(f"{current_function()}(): Passing null to parameter #1 ($objectOrClass) of type object|string is "
                   "deprecated")
    elif not isinstance(value, bool | int | float):
        throw_error("TypeError", f"{current_function()}(): Argument #1 ($objectOrClass) must be of type object|string, "
                                 f"{type_name(value)} given")
    return to_str(value)


def strings(names: Iterable[str]) -> PhpArray:
    """Return a packed array of strings."""
    return PhpArray.from_list(list(names))


def value_of(default: PhpValue) -> PhpValue:
    """Return a default's value, evaluating it when it is a constant expression."""
    return default() if isinstance(default, Thunk) else default


def parse_attributes(infos: tuple[AttributeInfo, ...], target: int, name: PhpValue, flags: int) -> PhpArray:
    """Return ReflectionAttribute objects for the attributes that the filter lets through."""
    if flags & ~2:
        throw_error("ValueError", f"{current_function()}(): Argument #2 ($flags) must be a valid attribute filter flag")
    key: str | None = None
    if name is not None:
        if flags & 2:
            base = find_class(name)
            if base is None:
                throw_error("Error", f'Class "{name}" not found')
            key = base.info.key
        else:
            key = name.lower().lstrip("\\")

    def wanted(info: AttributeInfo) -> bool:
        if key is None:
            return True
        if not flags & 2:
            return info.name.lower() == key
        cls = find_class(info.name)
        return cls is not None and key in cls.ancestors

    counts: dict[str, int] = {}
    for info in infos:
        counts[info.name.lower()] = counts.get(info.name.lower(), 0) + 1
    return PhpArray.from_list([make("ReflectionAttribute", (info, target, counts[info.name.lower()] > 1))
                               for info in infos if wanted(info)])


def current_function() -> str:
    """Return the name of the builtin method that is running, for error messages."""
    from phpjit.runtime.backtrace import builtin_name
    return builtin_name()


def extension_of(info: FunctionInfo) -> str | None:
    """Return the extension that a builtin function belongs to."""
    return info.extension or None if info.internal else None
