"""The request: everything mutable that a running PHP program has.

Two requests share nothing.  `current()` (runtime/current.py) tells which one the running thread works for.
"""
from __future__ import annotations

import sys
import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any, TypeVar

from phpjit.builtin import PhpValue
from phpjit.runtime.values.objects import Doomed, ObjectIds, PhpClass, root_of_classes
from phpjit.runtime.values.ref import Ref

if TYPE_CHECKING:
    from phpjit.runtime.ext.random.engines import Mt19937
    from phpjit.runtime.ini import Ini
    from phpjit.runtime.output import OutputStack

_T = TypeVar("_T")
ErrorHandler = Callable[[int, str, str, int], PhpValue]


class ErrorState:
    """Error handling of a request: level, handlers, the last error.

    `handler(level, message, file, line)` is the PHP handler made callable; `handler_value` the PHP value that
    set_error_handler was given; the stacks hold what restore_* brings back.
    """

    def __init__(self) -> None:
        self.level = 32767
        self.handler: ErrorHandler | None = None
        self.handler_value: PhpValue = None
        self.handler_mask = 32767
        self.handler_stack: list[tuple[ErrorHandler | None, PhpValue, int]] = []
        self.exception_handler: PhpValue = None
        self.exception_stack: list[PhpValue] = []
        self.last: tuple[int, str, str, int] | None = None


class Request:
    """One run of a PHP program."""

    def __init__(self, options: Any = None) -> None:
        self.options = options
        self.namespace: dict[str, Any] = {}
        self.globals: dict[str, Ref] = {}
        self.functions: dict[str, Callable[..., PhpValue]] = {}
        self.classes: dict[str, PhpClass] = {}
        self.constants: dict[str, PhpValue] = {}
        self.included: dict[str, Any] = {}
        self.shutdown: list[Callable[[], PhpValue]] = []
        self.autoloaders: list[Any] = []
        self.errors = ErrorState()
        self.ids = ObjectIds()
        self.doomed = Doomed()
        self.last_resource = 4          # php-cli has opened the standard streams and the script by then
        self.standard_streams = True    # whether STDIN, STDOUT and STDERR are defined
        self.pending: list[BaseException] = []
        self.exit_status = 0
        self.ending = False
        self.unwinding = False       # what an exception kept alive goes now; see access/effects.py
        self.ended = False
        self.fatal_end = False
        self.script = ""
        self.argv: list[str] = []
        self.started = time.time()
        self.compile_file: Callable[..., Any] | None = None
        self.compile_string: Callable[..., Any] | None = None
        self.status: Callable[[], dict[str, Any]] | None = None       # what phpjit_status() tells
        # What tier 1 hangs in: each decides what tier 0 gets to see, and is asked once, when names are resolved.
        self.tiering: Any = None
        self.loop_site: Callable[[Any, int, int], Any] = cold_site          # (unit, function id, index)
        self.hot_function: Callable[[str, Any, int], Any] | None = None     # (link name, function, arguments)
        self.hot_method: Callable[[PhpClass, str, Any], Any] | None = None  # (class, link name, function)
        self.bulk: Callable[[], Any] | None = None                          # RequestTiers, for its bulk_… methods
        self.hot_callback: Callable[[Any], Any] | None = None               # (function)
        self._random: Mt19937 | None = None
        self.loading: set[str] = set()
        self.early = False                                     # a class is being declared before its file runs
        self.resolving = False                                 # signatures are compared with autoloading
        self.obligations: list[Callable[[], None]] = []        # comparisons that wait for classes
        self._states: dict[str, Any] = {}
        self._output: OutputStack | None = None
        self._ini: Ini | None = None
        self.root: PhpClass = root_of_classes()

    @property
    def output(self) -> OutputStack:
        """The stack of output buffers."""
        if self._output is None:
            from phpjit.runtime.output import OutputStack
            self._output = OutputStack()
        return self._output

    @output.setter
    def output(self, stack: OutputStack) -> None:
        self._output = stack

    @property
    def ini(self) -> Ini:
        """The ini settings: `get(name) -> str | None`, `set(name, value)`."""
        if self._ini is None:
            from phpjit.runtime.ini import Ini
            self._ini = Ini()
        return self._ini

    @ini.setter
    def ini(self, table: Ini) -> None:
        self._ini = table

    @property
    def random(self) -> Mt19937:
        """The generator behind mt_rand, shuffle and kin; seeded at first use."""
        if self._random is None:
            from phpjit.runtime.ext.random.engines import Mt19937
            self._random = Mt19937()
        return self._random

    def state(self, key: str, factory: Callable[[], _T]) -> _T:
        """Return an extension's own state for this request, made by `factory` at first use."""
        states = self._states
        if key not in states:
            states[key] = factory()
        found: _T = states[key]
        return found

    def next_resource_id(self) -> int:
        """Return the number of a new resource; numbers are never used again."""
        self.last_resource += 1
        return self.last_resource

    def flag(self, name: str) -> bool:
        """Return a boolean ini setting."""
        value = self.ini.get(name)
        if value is None:
            return False
        text = str(value).strip().lower()
        if text in {"on", "yes", "true", "stdout", "stderr"}:
            return True
        digits = text.lstrip("+-")
        return digits[:1].isdigit() and any(c != "0" for c in digits.split(".")[0])

    def write_stderr(self, text: str) -> None:
        """Write a byte string to the process's standard error."""
        try:
            sys.stderr.buffer.write(text.encode("latin-1", "replace"))
            sys.stderr.buffer.flush()
        except (OSError, ValueError):
            return  # a closed stderr is no reason to fail

    def log(self, text: str) -> None:
        """Write a line to the error log: the file of `error_log`, else standard error, as php-cli does."""
        target = self.ini.get("error_log")
        if target and str(target) != "syslog":
            stamp = time.strftime("[%d-%b-%Y %H:%M:%S UTC] ", time.gmtime())
            try:
                with open(str(target), "ab") as file:
                    file.write((stamp + text + "\n").encode("latin-1", "replace"))
            except OSError:
                self.write_stderr(text + "\n")
            return
        self.write_stderr(text + "\n")


def cold_site(unit: Any, function_id: int, index: int) -> Any:
    """Give a loop a site that never asks: what a request without tier 1 does."""
    from phpjit.runtime.hot import COLD
    return COLD
