"""Destructors: run from Python's `__del__`, which CPython calls when the last reference goes, as Zend does.

An exception cannot leave `__del__`.  It is kept in `request.pending` and raised at the next safe point: generated code
polls after statements that may drop an object, and as a safety net the interpreter is asked to raise it asynchronously.
"""
from __future__ import annotations

import threading
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from phpjit.runtime.current import current
from phpjit.runtime.throwables import PhpThrow
from phpjit.runtime.values.objects import DESTRUCTED, PhpObject

if TYPE_CHECKING:
    from phpjit.runtime.request import Request


def finalizer(request: Request) -> Callable[[PhpObject], None]:
    """Return the `__del__` of classes with a destructor."""
    def __del__(o: PhpObject) -> None:
        if not request.ended:
            run_destructor(request, o)
    return __del__


def run_destructor(request: Request, o: PhpObject) -> None:
    """Run an object's destructor once; exceptions go to `request.pending`."""
    if getattr(o, DESTRUCTED, False):
        return
    setattr(o, DESTRUCTED, True)
    destructor = type(o).info.destructor
    if destructor is None:
        return
    try:
        call_destructor(o)
    except BaseException as problem:
        problem.__traceback__ = None
        request.pending.append(problem)
        if not request.ending:
            raise_soon()


def call_destructor(o: PhpObject) -> None:
    """Call __destruct as the engine does, exceptions included."""
    destructor = type(o).info.destructor
    if destructor is not None:
        destructor.function(o)


def raise_pending() -> None:
    """Raise what a destructor threw; a second exception gets the first as its previous one."""
    request = current()
    pending = request.pending
    if not pending:
        return
    first = pending.pop(0)
    for other in pending:
        if isinstance(first, PhpThrow) and isinstance(other, PhpThrow):
            from phpjit.runtime.throwables_chain import chain
            chain(other.obj, first.obj)
            first = other
    pending.clear()
    raise first


class _Deferred(BaseException):
    """What the interpreter raises asynchronously: becomes the pending exception when it is created."""

    def __new__(cls) -> Any:
        request = current()
        if request.pending:
            return request.pending.pop(0)
        return BaseException.__new__(cls)


def raise_soon() -> None:
    """Ask CPython to raise the pending exception in this thread as soon as it can."""
    import ctypes
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(threading.get_ident()), ctypes.py_object(_Deferred))


def cancel_raise() -> None:
    """Withdraw the request of `raise_soon`."""
    import ctypes
    ctypes.pythonapi.PyThreadState_SetAsyncExc(ctypes.c_ulong(threading.get_ident()), None)
