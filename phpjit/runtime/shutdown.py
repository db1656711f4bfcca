"""The end of a request: shutdown functions, destructors in PHP's order, output flushed; uncaught exceptions reported.

Order, as php-cli has it: shutdown functions, destructors of globals (last declared first, if nobody else holds the
object), of all other objects by their numbers, output buffers.
"""
from __future__ import annotations

from collections.abc import Callable
from sys import getrefcount
from typing import TYPE_CHECKING, Any

from phpjit.runtime.exception_text import show_throwable, slot
from phpjit.runtime.throwables import PhpExit, PhpFatal, PhpThrow
from phpjit.runtime.values.objects import PhpObject

if TYPE_CHECKING:
    from phpjit.runtime.request import Request

_REF_ALONE = 3      # held by its Ref, by the local variable that looks, and by getrefcount


def report_uncaught(request: Request, o: PhpObject) -> None:
    """Hand an uncaught exception to the user's handler, or report it as a fatal error."""
    errors = request.errors
    request.exit_status = 255
    handler = errors.exception_handler
    if handler is not None:
        errors.exception_handler = None
        try:
            _call_handler(handler, o)
            return
        except PhpThrow as again:
            o = again.obj
    report_fatal(request, o)


def _call_handler(handler: Any, o: PhpObject) -> None:
    from phpjit.runtime.calls.resolve import resolve_callable
    callback = handler if callable(handler) else resolve_callable(handler)
    if not isinstance(callback, str):
        callback(o)


def report_fatal(request: Request, o: PhpObject) -> None:
    """Print `Fatal error: Uncaught ...`."""
    from phpjit.runtime.diagnostics import E_ERROR, E_PARSE, display
    info = type(o).info
    file = slot(o, "\0*\0file", "")
    line = slot(o, "\0*\0line", 0)
    if info.key in {"parseerror", "compileerror"}:
        level = E_PARSE if info.key == "parseerror" else E_ERROR
        display(request, level, str(slot(o, "\0*\0message", "")), str(file), int(line))
        return
    try:
        text = uncaught_text(o)
    except PhpThrow as again:
        problem = again.obj
        display(request, E_ERROR, f"Uncaught {type(problem).info.name} in exception handling during call to "
                                  f"{info.name}::__toString()", str(slot(problem, "\0*\0file", "")),
                int(slot(problem, "\0*\0line", 0)))
        return
    display(request, E_ERROR, f"Uncaught {text}\n  thrown", str(file) or "Unknown", int(line))


def uncaught_text(o: PhpObject) -> str:
    """Return the text of an uncaught exception: its __toString when it has its own, else PHP's."""
    method = type(o).info.methods.get("__tostring")
    if method is not None and not method.info.internal:
        result = method.function(o)
        return result if type(result) is str else show_throwable(o)
    return show_throwable(o)


def guarded(request: Request, action: Callable[[], Any]) -> bool:
    """Run PHP code at the end of a request; report what it throws.  False after exit or a fatal error."""
    try:
        action()
    except PhpThrow as problem:
        try:
            report_uncaught(request, problem.obj)
        except PhpExit as end:
            request.exit_status = end.status
        except PhpFatal:
            request.exit_status = 255
        return False
    except PhpExit as end:
        request.exit_status = end.status
        return False
    except PhpFatal:
        request.exit_status = 255
        return False
    return True


def end_request(request: Request) -> None:
    """Do all that happens after the script: call once per request."""
    if request.ended:
        return
    position = 0
    while position < len(request.shutdown):      # a shutdown function may register more
        if not guarded(request, request.shutdown[position]):
            break
        position += 1
    request.shutdown.clear()
    _report_pending(request)
    if not request.fatal_end:
        guarded(request, lambda: destroy_objects(request))
        _report_pending(request)
    guarded(request, request.output.end_all)
    request.ids.close()
    request.ended = True


def _report_pending(request: Request) -> None:
    """Report exceptions that destructors left behind."""
    while request.pending:
        problem = request.pending.pop(0)
        if isinstance(problem, PhpThrow):
            guarded(request, _raiser(problem))
        elif isinstance(problem, PhpExit):
            request.exit_status = problem.status
        elif isinstance(problem, PhpFatal):
            request.exit_status = 255


def _raiser(problem: BaseException) -> Callable[[], None]:
    def action() -> None:
        raise problem
    return action


def destroy_objects(request: Request) -> None:
    """Run the remaining destructors: globals in reverse order, then every object by its number."""
    request.ending = True
    table = request.globals
    changed = True
    while changed:
        changed = False
        for name in reversed(list(table)):
            ref = table.get(name)
            if ref is None:
                continue
            value = ref.v
            if isinstance(value, PhpObject) and getrefcount(value) <= _REF_ALONE and getrefcount(ref) <= _REF_ALONE:
                del value
                ref.v = None
                del table[name]
                changed = True
                _stop_on_exception(request)
            else:
                value = None
    request.ids.close()
    from phpjit.runtime.classes.destruct import run_destructor, run_native_destructor
    for o in request.doomed.each():
        destroy = type(o).info.handlers.get("destroy")
        if destroy is not None:
            run_native_destructor(request, o, destroy)
        else:
            run_destructor(request, o)
        _stop_on_exception(request)


def _stop_on_exception(request: Request) -> None:
    """An exception from a destructor at the end is fatal: no other destructor runs."""
    if request.pending:
        from phpjit.runtime.classes.destruct import take_pending
        raise take_pending(request)
