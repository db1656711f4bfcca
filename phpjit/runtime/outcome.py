"""How a piece of a program ends: what `exit`, fatal errors, exhausted memory and phpjit's own faults become.

    run_guarded(request, main)   # calls main(); afterwards request.exit_status is right and everything is reported
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from types import TracebackType
from typing import TYPE_CHECKING, Any

from phpjit.errors import CompileError
from phpjit.runtime.memory import SizeOverflow, limit_memory
from phpjit.runtime.throwables import PhpExit, PhpFatal, PhpThrow

if TYPE_CHECKING:
    from phpjit.runtime.request import Request

INTERNAL_ERROR_STATUS = 254
_FRAME = 2097152      # php asks the system for chunks of this size
_RESERVE = 4 << 20
_MEMORY_DEFAULT = 134217728


def run_guarded(request: Request, action: Callable[[], Any]) -> Any:
    """Call `action`; whatever ends it early is reported as PHP reports it.  Its value, or None."""
    reserve = bytearray(_RESERVE)
    try:
        try:
            return action()
        except MemoryError as e:
            del reserve      # first of all: without it there is no memory to go on with
            request.fatal_end = True
            _exhausted(request, e, e.args[0] if e.args and isinstance(e.args[0], int) else _FRAME)
        except PhpThrow as e:
            from phpjit.runtime.shutdown import report_uncaught

            report_uncaught(request, e.obj)
        except CompileError as e:
            report_compile_error(request, e)
        except RecursionError as e:
            request.fatal_end = True
            _exhausted(request, e, _FRAME)
    except PhpExit as e:
        request.exit_status = e.status
    except PhpFatal:
        request.exit_status = 255
    except BrokenPipeError:
        request.exit_status = 255
        request.output.deactivate()
    except SystemError as e:
        if "exception" in str(e):      # "error return without exception set": CPython itself lost a MemoryError
            request.fatal_end = True
            _exhausted(request, e, _FRAME)
        else:
            report_internal(request, e)
    except Exception as e:
        report_internal(request, e)
    return None


def report_compile_error(request: Request, error: CompileError, filename: str | None = None) -> None:
    """Print a refusal to compile the main file."""
    from phpjit.runtime.diagnostics import E_COMPILE_ERROR, E_PARSE, display

    level = E_PARSE if error.kind == "Parse error" else E_COMPILE_ERROR
    display(request, level, error.message, filename or getattr(error, "filename", None) or request.script, error.line)
    request.exit_status = 255


def place_of(trace: TracebackType | None) -> tuple[str, int]:
    """The innermost PHP file and line of a Python traceback."""
    from phpjit.runtime.backtrace import mark_of

    place = ("Unknown", 0)
    while trace is not None:
        code = trace.tb_frame.f_code
        mark = mark_of(code)
        if mark is not None and "b" not in mark[:mark.index("|")]:
            place = (code.co_filename, trace.tb_lineno or 0)
        trace = trace.tb_next
    return place


def _exhausted(request: Request, error: BaseException, wanted: int) -> None:
    """Report that memory is exhausted; `wanted` is what could not be had, in bytes."""
    if request.options is not None and request.options.own_process:
        limit_memory(0)      # what is left to do, the report and destructors, needs some
    from phpjit.runtime.diagnostics import E_ERROR, display
    from phpjit.runtime.ini import parse_quantity

    file, line = place_of(error.__traceback__)
    error.__traceback__ = None
    if file == "Unknown":      # there was no memory for the traceback either
        file = request.script
    limit = parse_quantity(request.ini.get("memory_limit") or "0")
    if limit <= 0:
        limit = _MEMORY_DEFAULT
    message = f"Possible integer overflow in memory allocation ({error})" if isinstance(error, SizeOverflow) else \
        f"Allowed memory size of {limit} bytes exhausted (tried to allocate {wanted} bytes)"
    display(request, E_ERROR, message, file, line)
    request.exit_status = 255


def report_internal(request: Request, error: BaseException) -> None:
    """The last resort: phpjit itself failed.  No Python traceback unless it was asked for."""
    file, line = place_of(error.__traceback__)
    try:
        request.output.flush_sink()
    except Exception:      # the report matters more than buffered output
        request.output.deactivate()
    if request.options is not None and request.options.debug:
        import traceback

        traceback.print_exception(error)
    where = _python_place(error.__traceback__)
    sys.stderr.write(f"\nphpjit internal error: {type(error).__name__}: {error} in {file} on line {line} (at {where});"
                     " please report it (PHPJIT_DEBUG=1 shows more)\n")
    request.exit_status = INTERNAL_ERROR_STATUS


def _python_place(trace: TracebackType | None) -> str:
    place = "?"
    while trace is not None:
        code = trace.tb_frame.f_code
        place = f"{code.co_filename.rpartition('/phpjit/')[2]}:{trace.tb_lineno}"
        trace = trace.tb_next
    return place
