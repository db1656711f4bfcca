"""A light stand-in for `dataclasses.dataclass`, for modules that every start imports.

    @dataclass(frozen=True, slots=True)
    class Point:
        x: int
        y: int = 0

`dataclasses` imports `inspect` and compiles several functions per class: 10 ms and 0.8 ms a class, of a start that may
take 80.  Here only `__init__` is generated, when the first instance is made.  What the classes of this package need
is covered: defaults, `field(default_factory=, init=, compare=, hash=, repr=)`, `__post_init__`, inheritance,
equality, hash of frozen ones, repr, `fields`, `replace`.  `frozen` and `slots` are promises that the type checker
checks, not enforced.
"""
from __future__ import annotations

from collections.abc import Callable
from operator import attrgetter
from typing import Any, TypeVar, dataclass_transform

_C = TypeVar("_C", bound=type)
_T = TypeVar("_T")
_NOTHING = object()
_FIELDS = "__record_fields__"


class Field:
    """What `field()` leaves in the class body."""

    __slots__ = ("compare", "default", "default_factory", "hash", "init", "name", "repr", "type")

    def __init__(self, default: Any, default_factory: Any, init: bool, repr: bool, compare: bool, hash: bool) -> None:
        self.default = default
        self.default_factory = default_factory
        self.init = init
        self.repr = repr
        self.compare = compare
        self.hash = hash
        self.name = ""
        self.type = ""


def field(*, default: Any = _NOTHING, default_factory: Any = _NOTHING, init: bool = True, repr: bool = True,
          compare: bool = True, hash: bool = True) -> Any:
    """As dataclasses.field."""
    return Field(default, default_factory, init, repr, compare, hash)


@dataclass_transform(field_specifiers=(field,))
def dataclass(*, frozen: bool = False, slots: bool = False, eq: bool = True) -> Callable[[_C], _C]:
    """As dataclasses.dataclass."""
    def decorate(cls: _C) -> _C:
        fields: dict[str, Field] = {}
        for base in reversed(cls.__mro__[1:]):
            fields.update(base.__dict__.get(_FIELDS, {}))
        for name, annotation in vars(cls).get("__annotations__", {}).items():
            if str(annotation).startswith(("ClassVar", "typing.ClassVar")):
                continue
            value = cls.__dict__.get(name, _NOTHING)
            one = value if isinstance(value, Field) else Field(value, _NOTHING, True, True, True, True)
            one.name = name
            one.type = str(annotation)
            fields[name] = one
            if isinstance(value, Field):
                delattr(cls, name)
        setattr(cls, _FIELDS, fields)
        # any class
        cls.__match_args__ = tuple(f.name for f in fields.values() if f.init)  # type: ignore[attr-defined,misc]
        if "__init__" not in cls.__dict__:
            cls.__init__ = _first_init(cls)  # type: ignore[misc]  # of any class
        if "__repr__" not in cls.__dict__:
            cls.__repr__ = _repr  # type: ignore[assignment]  # of any class
        if eq and "__eq__" not in cls.__dict__:
            compared = [f for f in fields.values() if f.compare]
            cls.__eq__ = _eq(compared)  # type: ignore[assignment]  # of any class
            cls.__hash__ = _hash(compared) if frozen else None  # type: ignore[assignment]  # of any class
        return cls
    return decorate


def fields(record: Any) -> tuple[Field, ...]:
    """The fields of a class or an instance."""
    return tuple(getattr(record, _FIELDS).values())


def is_record(value: Any) -> bool:
    """Whether something is such a class or an instance of one."""
    return hasattr(value, _FIELDS)


def replace(record: _T, **changes: Any) -> _T:
    """A copy with some fields changed."""
    for one in getattr(record, _FIELDS).values():
        if one.init and one.name not in changes:
            changes[one.name] = getattr(record, one.name)
    return type(record)(**changes)


def _first_init(cls: type) -> Callable[..., None]:
    def __init__(self: Any, *args: Any, **kwargs: Any) -> None:
        made = _make_init(cls)
        cls.__init__ = made  # type: ignore[misc]  # of any class
        made(self, *args, **kwargs)
    return __init__


def _make_init(cls: type) -> Callable[..., None]:
    parameters, body = ["self"], []
    scope: dict[str, Any] = {"_nothing": _NOTHING}
    for one in getattr(cls, _FIELDS).values():
        name = one.name
        if one.default_factory is not _NOTHING:
            scope[f"_factory_{name}"] = one.default_factory
            if one.init:
                parameters.append(f"{name}=_nothing")
                body.append(f"self.{name} = _factory_{name}() if {name} is _nothing else {name}")
            else:
                body.append(f"self.{name} = _factory_{name}()")
        elif not one.init:
            if one.default is not _NOTHING:
                scope[f"_default_{name}"] = one.default
                body.append(f"self.{name} = _default_{name}")
        else:
            if one.default is not _NOTHING:
                scope[f"_default_{name}"] = one.default
                parameters.append(f"{name}=_default_{name}")
            else:
                parameters.append(name)
            body.append(f"self.{name} = {name}")
    if hasattr(cls, "__post_init__"):
        body.append("self.__post_init__()")
    source = f"def __init__({', '.join(parameters)}):\n    " + "\n    ".join(body or ["pass"])
    exec(compile(source, "<record>", "exec"), scope)
    made: Callable[..., None] = scope["__init__"]
    return made


def _getter(fields: list[Field]) -> Callable[[Any], Any]:
    return attrgetter(*[f.name for f in fields]) if fields else lambda record: ()


def _eq(fields: list[Field]) -> Callable[[Any, Any], Any]:
    get = _getter(fields)

    def __eq__(self: Any, other: Any) -> Any:
        if self is other:
            return True
        return get(self) == get(other) if type(self) is type(other) else NotImplemented
    return __eq__


def _hash(fields: list[Field]) -> Callable[[Any], int]:
    get = _getter([f for f in fields if f.hash])

    def __hash__(self: Any) -> int:
        return hash((type(self), get(self)))
    return __hash__


def _repr(self: Any) -> str:
    shown = (f"{f.name}={getattr(self, f.name, None)!r}" for f in getattr(self, _FIELDS).values() if f.repr)
    return f"{type(self).__name__}({', '.join(shown)})"
