"""Which request the running thread works for.

This thread-local pointer is the one exception to "nothing mutable at module level": it holds no PHP state itself,
only says whose state is meant.  Fibers run on the thread of their request and see the same one.
"""
from __future__ import annotations

import threading
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


class _Current(threading.local):
    request: Request


_current: Final = _Current()


def current() -> Request:
    """Return the request that this thread works for; AttributeError outside of one (a phpjit bug)."""
    return _current.request


def enter(request: Request) -> Request | None:
    """Make `request` the current one of this thread; return the former one, for `leave`."""
    former = getattr(_current, "request", None)
    _current.request = request
    _prepare(request)
    return former


def leave(former: Request | None) -> None:
    """Restore what `enter` returned."""
    if former is None:
        del _current.request
    else:
        _current.request = former
        _prepare(former)


def _prepare(request: Request | None) -> None:
    """Tell native code, whose settings hang on the thread, those of the request that has it now."""
    tiering = None if request is None else request.tiering
    if tiering is not None and tiering.prepared:
        tiering.prepare()
