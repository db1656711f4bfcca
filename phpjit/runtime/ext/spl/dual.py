"""The state of every iterator that wraps another: the inner iterator and a copy of its current element."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.ext.spl.dispatch import call
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.sentinels import UNDEF


class Dual:
    """`data` is UNDEF when there is no current element; `extra` is what one kind of iterator keeps besides."""

    __slots__ = ("data", "extra", "inner", "key", "pos")

    def __init__(self, inner: PhpObject | None, extra: Any = None) -> None:
        self.inner = inner
        self.data: PhpValue = UNDEF
        self.key: PhpValue = None
        self.pos = 0
        self.extra = extra

    def free(self) -> None:
        """Forget the current element."""
        self.data = UNDEF
        self.key = None

    def rewind(self) -> None:
        """Rewind the inner iterator."""
        self.free()
        self.pos = 0
        if self.inner is not None:
            call(self.inner, "rewind")

    def valid(self) -> bool:
        """Whether the inner iterator has an element."""
        return self.inner is not None and bool(call(self.inner, "valid"))

    def fetch(self, check: bool = True) -> bool:
        """Copy the current element of the inner iterator."""
        self.free()
        if check and not self.valid():
            return False
        inner = self.inner
        if inner is None:
            return False
        self.data = call(inner, "current")
        self.key = call(inner, "key")
        return True

    def next(self, forget: bool = True) -> None:
        """Move the inner iterator on."""
        if forget:
            self.free()
        if self.inner is not None:
            call(self.inner, "next")
        self.pos += 1


def dual(this: PhpObject) -> Dual:
    """Return the state; throws when the parent's constructor was not called."""
    state: Dual | None = this.__dict__.get("\0#spl")
    if state is None:
        throw_error("Error", "The object is in an invalid state as the parent constructor was not called")
    return state


def begin(this: PhpObject, base: str, inner: PhpObject | None, extra: Any = None) -> Dual:
    """Make the state in a constructor; it must be called once."""
    if "\0#spl" in this.__dict__:
        throw_error("BadMethodCallException", f"{base}::getIterator() must be called exactly once per instance")
    state = this.__dict__["\0#spl"] = Dual(inner, extra)
    return state


def inner_of(this: PhpObject) -> PhpObject:
    """Return the inner iterator."""
    inner = dual(this).inner
    if inner is None:
        throw_error("Error", "The inner constructor wasn't initialized with an iterator instance")
    return inner
