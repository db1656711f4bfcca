"""Making objects of classes given by name or PhpClass, with and without calling the constructor."""
from __future__ import annotations

from phpjit.builtin import PhpValue
from phpjit.runtime.classes.instantiate import allocate
from phpjit.runtime.classes.instantiate import new_object as construct
from phpjit.runtime.classes.registry import need_class
from phpjit.runtime.current import current
from phpjit.runtime.values.objects import PhpClass, PhpObject


def class_of(cls: str | PhpClass) -> PhpClass:
    """Return the class itself, or the one of that name."""
    return need_class(current(), cls) if isinstance(cls, str) else cls


def create_object(cls: str | PhpClass) -> PhpObject:
    """Make an object without calling its constructor."""
    return allocate(class_of(cls))


new_object = create_object


def construct_object(cls: str | PhpClass, *args: PhpValue) -> PhpObject:
    """`new cls(...args)`."""
    return construct(class_of(cls), *args)
