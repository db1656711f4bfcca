"""Destructors: run from Python's `__del__`, which CPython calls when the last reference goes, as Zend does.

An exception cannot leave `__del__`.  It is kept in `request.pending` and the interpreter is asked to raise it in the
PHP code that runs, at its next check (a call or a loop's back edge); generated code makes one where a `try` ends.
"""
from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Iterator
from functools import partial
from typing import TYPE_CHECKING, Any, Final

from phpjit.runtime import backtrace
from phpjit.runtime.classes.lookup import accessible
from phpjit.runtime.current import current
from phpjit.runtime.throwables import PhpExit, PhpFatal, PhpThrow, throw_error
from phpjit.runtime.values.objects import DESTRUCTED, PUBLIC, PhpObject, visibility_name

if TYPE_CHECKING:
    from phpjit.runtime.request import Request

BLOCKED: Final = "fibers.blocked"    # a list that is not empty while destructors run: fibers cannot switch then


def finalizer(request: Request) -> Callable[[PhpObject], None]:
    """Return the `__del__` of classes with a destructor.

    The asynchronous exception is requested by the last thing that `__del__` does, and through FOR_ITER, because
    CPython raises it after the next CALL: anything later would raise it in here, where it is lost.
    """
    def __del__(o: PhpObject) -> None:
        if not request.ended:
            run_destructor(request, o)
            if request.pending and not (request.ending or request.unwinding):
                for _ in _arm():
                    break
    return __del__


def run_destructor(request: Request, o: PhpObject) -> None:
    """Run an object's destructor once; exceptions go to `request.pending`."""
    if getattr(o, DESTRUCTED, False):
        return
    setattr(o, DESTRUCTED, True)
    destructor = type(o).info.destructor
    if destructor is None:
        return
    blocked = request.state(BLOCKED, list)
    blocked.append(o)
    unwinding, request.unwinding = request.unwinding, False
    try:
        if not destructor.flags & PUBLIC and not _allowed(request, o):
            return
        destructor.function(o)
    except BaseException as problem:
        problem.__traceback__ = None
        request.pending.append(problem)
    finally:
        request.unwinding = unwinding
        blocked.pop()


def native_finalizer(request: Request, destroy: Callable[[PhpObject], None]) -> Callable[[PhpObject], None]:
    """Return the `__del__` of a builtin class whose handler `destroy` runs PHP code: Generator, Fiber."""
    def __del__(o: PhpObject) -> None:
        if not request.ended:
            run_native_destructor(request, o, destroy)
            if request.pending and not (request.ending or request.unwinding):
                for _ in _arm():
                    break
    return __del__


def run_native_destructor(request: Request, o: PhpObject, destroy: Callable[[PhpObject], None]) -> None:
    """Run a `destroy` handler; exceptions go to `request.pending`."""
    blocked = request.state(BLOCKED, list)
    blocked.append(o)
    try:
        destroy(o)
    except BaseException as problem:
        problem.__traceback__ = None
        request.pending.append(problem)
    finally:
        blocked.pop()


def _allowed(request: Request, o: PhpObject) -> bool:
    """Check the visibility of a destructor that is not public."""
    destructor = type(o).info.destructor
    assert destructor is not None
    name = type(o).info.name
    word = visibility_name(destructor.flags)
    if request.ending:
        from phpjit.runtime.diagnostics import E_WARNING, report
        report(E_WARNING, f"Call to {word} {name}::__destruct() from global scope during shutdown ignored",
               "Unknown", 0)
        return False
    scope = backtrace.calling_scope()
    if (destructor.declaring is not scope and not accessible(destructor, scope)) or (
            word == "private" and type(o) is not scope):
        where = f"scope {scope.info.name}" if scope is not None else "global scope"
        throw_error("Error", f"Call to {word} {name}::__destruct() from {where}")
    return True


def safe_point() -> None:
    """Do nothing: calling it gives CPython the occasion to raise a pending exception here."""


def take_pending(request: Request) -> BaseException:
    """Return what destructors threw as one exception."""
    pending = request.pending
    first = pending[0]
    for other in pending[1:]:
        if isinstance(first, PhpThrow) and isinstance(other, PhpThrow):
            from phpjit.runtime.throwables_chain import chain
            chain(other.obj, first.obj)
            first = other
    pending.clear()
    return first


class _Deferred(BaseException):
    """What the interpreter raises asynchronously: becomes the pending exception when it is created."""

    def __new__(cls, *args: Any) -> Any:
        if args:    # CPython normalizes twice, the second time around what came out of the first
            return args[0]
        request = current()
        if request.pending:
            return take_pending(request)
        return BaseException.__new__(cls)


def _lost(report: Any, default: Callable[[Any], None] = sys.unraisablehook) -> None:
    """Take back a pending exception that CPython raised in another finalizer, and ask again."""
    problem = report.exc_value
    if not isinstance(problem, PhpThrow | PhpExit | PhpFatal):
        default(report)
        return
    problem.__traceback__ = None
    current().pending.append(problem)
    for _ in _arm():
        break


def _arm() -> Iterator[int]:
    """Return an iterator whose first step asks CPython to raise the pending exception in this thread."""
    import ctypes
    sys.unraisablehook = _lost
    return iter(partial(ctypes.pythonapi.PyThreadState_SetAsyncExc, ctypes.c_ulong(threading.get_ident()),
                        ctypes.py_object(_Deferred)), -1)
