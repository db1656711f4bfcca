"""PHP's exceptions as Python exceptions.

    try:
        engine.load("lib.php").function("f")(-1)
    except PhpError as e:
        e.php_class, e.message, e.file, e.line, e.trace
"""
from __future__ import annotations

from typing import Any

from phpjit.errors import PhpjitError


class PhpError(PhpjitError):
    """An exception that PHP code did not catch, or a fatal error (`php_class` is "" then)."""

    def __init__(self, php_class: str, message: str, file: str, line: int, trace: str = "", code: Any = 0,
                 previous: PhpError | None = None) -> None:
        super().__init__(f"{php_class or 'Fatal error'}: {message} in {file}:{line}")
        self.php_class = php_class
        self.message = message
        self.file = file
        self.line = line
        self.trace = trace
        self.code = code
        self.previous = previous


class PhpExitError(PhpjitError):
    """A PHP function that was called from Python called `exit`; `status` is its status."""

    def __init__(self, status: int) -> None:
        super().__init__(f"exit({status})")
        self.status = status


class BorderError(PhpjitError, TypeError):
    """A value that cannot cross between Python and PHP."""
