"""Warnings, notices, deprecations and fatal errors: the one way they are raised, handled and printed.

    warning("Undefined variable $x")   ->  "\\nWarning: Undefined variable $x in /a.php on line 3\\n"
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Final, NoReturn

from phpjit.runtime.current import current

if TYPE_CHECKING:
    from phpjit.runtime.request import Request

E_ERROR: Final = 1
E_WARNING: Final = 2
E_PARSE: Final = 4
E_NOTICE: Final = 8
E_CORE_ERROR: Final = 16
E_CORE_WARNING: Final = 32
E_COMPILE_ERROR: Final = 64
E_COMPILE_WARNING: Final = 128
E_USER_ERROR: Final = 256
E_USER_WARNING: Final = 512
E_USER_NOTICE: Final = 1024
E_STRICT: Final = 2048
E_RECOVERABLE_ERROR: Final = 4096
E_DEPRECATED: Final = 8192
E_USER_DEPRECATED: Final = 16384
E_ALL: Final = 32767
FATAL_LEVELS: Final = E_ERROR | E_PARSE | E_CORE_ERROR | E_COMPILE_ERROR | E_USER_ERROR | E_RECOVERABLE_ERROR
UNHANDLED_LEVELS: Final = E_ERROR | E_PARSE | E_CORE_ERROR | E_CORE_WARNING | E_COMPILE_ERROR | E_COMPILE_WARNING

_TITLES: Final = {
    E_ERROR: "Fatal error", E_CORE_ERROR: "Fatal error", E_COMPILE_ERROR: "Fatal error", E_USER_ERROR: "Fatal error",
    E_RECOVERABLE_ERROR: "Recoverable fatal error", E_WARNING: "Warning", E_CORE_WARNING: "Warning",
    E_COMPILE_WARNING: "Warning", E_USER_WARNING: "Warning", E_PARSE: "Parse error", E_NOTICE: "Notice",
    E_USER_NOTICE: "Notice", E_STRICT: "Strict Standards", E_DEPRECATED: "Deprecated", E_USER_DEPRECATED: "Deprecated"}


def warning(message: str) -> None:
    """Raise an E_WARNING at the line that runs."""
    report(E_WARNING, message)


def notice(message: str) -> None:
    """Raise an E_NOTICE at the line that runs."""
    report(E_NOTICE, message)


def deprecated(message: str) -> None:
    """Raise an E_DEPRECATED at the line that runs."""
    report(E_DEPRECATED, message)


def user_error(level: int, message: str) -> None:
    """Raise an error of any level, as trigger_error does; E_USER_ERROR ends the request unless a handler takes it."""
    report(level, message)


def fatal(message: str, level: int = E_ERROR, file: str | None = None, line: int | None = None) -> NoReturn:
    """Report a fatal error and end the request."""
    from phpjit.runtime.throwables import PhpFatal
    report(level, message, file, line)
    current().fatal_end = True
    raise PhpFatal(message, level)


def report(level: int, message: str, file: str | None = None, line: int | None = None) -> None:
    """Raise a diagnostic: hand it to the user's handler, or print and log it."""
    from phpjit.runtime.backtrace import position
    from phpjit.runtime.throwables import PhpFatal, plain_names
    request = current()
    errors = request.errors
    if "\0" in message:
        message = plain_names(message)
    if file is None or line is None:
        found_file, found_line = position()
        file = found_file if file is None else file
        line = found_line if line is None else line
    if not level & UNHANDLED_LEVELS and errors.handler is not None and errors.handler_mask & level:
        handler, value = errors.handler, errors.handler_value
        errors.handler = None
        try:
            result = handler(level, message, file, line)
        finally:
            if errors.handler is None:
                errors.handler, errors.handler_value = handler, value
        if result is not False:
            return
    display(request, level, message, file, line)
    if level & (E_USER_ERROR | E_RECOVERABLE_ERROR):
        request.fatal_end = True
        raise PhpFatal(message, level)


def display(request: Request, level: int, message: str, file: str, line: int) -> None:
    """Print and log a diagnostic as the ini settings ask, and remember it for error_get_last."""
    errors = request.errors
    if errors.last is not None and request.flag("ignore_repeated_errors") and errors.last[1] == message and (
            request.flag("ignore_repeated_source") or errors.last[2:] == (file, line)):
        return
    errors.last = (level, message, file, line)
    if level & FATAL_LEVELS:
        request.exit_status = 255
    if not errors.level & level and not level & (E_CORE_ERROR | E_CORE_WARNING):
        return
    title = _TITLES.get(level, "Unknown error")
    ini = request.ini
    if request.flag("log_errors"):
        request.log(f"PHP {title}:  {message} in {file} on line {line}")
    if request.flag("display_errors"):
        prepend, append = ini.get("error_prepend_string") or "", ini.get("error_append_string") or ""
        if request.flag("html_errors"):
            if level & (E_ERROR | E_PARSE):
                message = message.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace('"', "&quot;")
            text = (f"{prepend}<br />\n<b>{title}</b>:  {message} in <b>{file}</b> on line <b>{line}</b><br />\n"
                    f"{append}")
        else:
            text = f"{prepend}\n{title}: {message} in {file} on line {line}\n{append}"
        if str(ini.get("display_errors") or "").lower() == "stderr":
            request.write_stderr(text)
        else:
            request.output.write(text)
