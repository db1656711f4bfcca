"""The exceptions that phpjit itself raises: refusals to compile and misuse of its API.

PHP's own exceptions (Error, TypeError, ...) are runtime objects and live in `phpjit.runtime`.
"""

from __future__ import annotations


class PhpjitError(Exception):
    """Base of every error that phpjit raises on its own account."""


class CompileError(PhpjitError):
    """PHP refuses the source: `PHP <kind>:  <message> in <file> on line <line>`.

    `kind` is 'Parse error' (PHP's ParseError, catchable from include and eval) or 'Fatal error' (E_COMPILE_ERROR).
    """

    def __init__(self, message: str, line: int, kind: str = "Parse error") -> None:
        super().__init__(message)
        self.message = message
        self.line = line
        self.kind = kind
        self.thrown = False     # PHP's parser throws a CompileError, which include and eval let the program catch
        self.diagnostics: tuple[tuple[int, int, str], ...] = ()     # (line, level, message) reported before it

    def __str__(self) -> str:
        return f"{self.kind}: {self.message} on line {self.line}"


class OptionError(PhpjitError):
    """An option has a value that phpjit does not know."""
