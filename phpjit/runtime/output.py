"""The output of a request: a stack of buffers over a sink, as PHP's output layer (ob_start and kin).

    echo "a"; ob_start(); echo "b"; ob_end_flush();   ->   sink gets "a", "b"

`stack.write(text)` is what `echo` calls.  It is an attribute that is replaced whenever the top of the stack changes, so
that the usual cases cost one call of a C function (buffered) or a short Python one (unbuffered).
Texts of PHP's notices are made by the ob_* functions (ext/standard/output); here only what the layer itself raises.
"""
from __future__ import annotations

import os
import sys
from collections.abc import Callable
from typing import Any, Final, TypeAlias

PhpValue: TypeAlias = Any
Sink: TypeAlias = Callable[[bytes], object]
Callback: TypeAlias = Callable[[str, int], PhpValue]

WRITE: Final = 0
START: Final = 1
CLEAN: Final = 2
FLUSH: Final = 4
FINAL: Final = 8
CLEANABLE: Final = 16
FLUSHABLE: Final = 32
REMOVABLE: Final = 64
STDFLAGS: Final = 112
STARTED: Final = 0x1000
DISABLED: Final = 0x2000
PROCESSED: Final = 0x4000
USER: Final = 1
_PAGE: Final = 0x1000
_DEFAULT_SIZE: Final = 0x4000
_SINK_LIMIT: Final = 1 << 15

# What running a handler came to.
_STORED: Final = 0    # nothing goes on
_SUCCESS: Final = 1   # the handler's result goes on
_FAILURE: Final = 2   # the handler said false: the buffer goes on as it was


class OutputBuffer:
    """One level of output buffering; `callback` is None for the default handler."""

    __slots__ = ("callback", "chunk_size", "flags", "level", "name", "parts")

    def __init__(self, name: str, callback: Callback | None, chunk_size: int, flags: int, level: int) -> None:
        self.name = name
        self.callback = callback
        self.chunk_size = chunk_size
        self.flags = flags
        self.level = level
        self.parts: list[str] = []

    def contents(self) -> str:
        """Return what is buffered."""
        parts = self.parts
        if len(parts) > 1:
            parts[:] = ["".join(parts)]
        return parts[0] if parts else ""

    def buffer_size(self) -> int:
        """Return the size that PHP's buffer would have."""
        step = (self.chunk_size + _PAGE - 1) // _PAGE * _PAGE + _PAGE if self.chunk_size > 1 else _DEFAULT_SIZE
        size = step
        while size <= len(self.contents()):
            size += step
        return size


class OutputStack:
    """The buffers of a request and the sink below them.

    `sink` takes bytes; without one they go to the process's standard output.
    """

    def __init__(self, sink: Sink | None = None) -> None:
        self.levels: list[OutputBuffer] = []
        self.sink: Sink = _standard_output if sink is None else sink
        self.running: OutputBuffer | None = None
        self.implicit_flush = False
        self.sent = False
        self.aborted = False
        self.before_first: Callable[[], object] | None = None   # sends headers, for a server
        self.arm: Callable[[], object] | None = None            # asks for a flush_sink soon, where output may wait
        self._flushing = False
        self._pending: list[str] = []
        self._pending_size = 0
        self.write: Callable[[str], object] = self._write_sink
        self._immediate = sink is None and _is_terminal()

    # ---- writing

    def _write_sink(self, text: str) -> None:
        if text:
            if not self._pending and self.arm is not None:
                self.arm()
            self._pending.append(text)
            self._pending_size += len(text)
            if self._pending_size > _SINK_LIMIT or self._immediate:
                self.flush_sink()
            self.sent = True

    def flush_sink(self) -> None:
        """Hand everything that left the buffers to the sink."""
        if not self._pending or self._flushing:
            return
        self._flushing = True     # a timer may ask for the same in the middle of this
        data = "".join(self._pending)
        self._pending.clear()
        self._pending_size = 0
        self._flushing = False
        if self.before_first is not None:
            self._send_hook()
        if self.aborted:
            return
        try:
            self.sink(data.encode("latin-1"))
        except OSError:   # the reader has gone: php-cli ends the script quietly, with this status
            self.aborted = True
            from phpjit.runtime.throwables import PhpExit
            raise PhpExit(255) from None

    def _send_hook(self) -> None:
        hook, self.before_first = self.before_first, None
        if hook is not None:
            hook()

    def send_headers(self) -> None:
        """Do what comes before the first output although there was none."""
        self._send_hook()
        self.flush_sink()

    def _select_writer(self) -> None:
        """Choose `write` for the present top of the stack."""
        if not self.levels:
            self.write = self._write_sink
            return
        top = self.levels[-1]
        if not top.chunk_size and not top.flags & DISABLED:
            self.write = top.parts.append
        else:
            self.write = self._write_checked

    def _write_checked(self, text: str) -> None:
        """Write when the top level hands on by itself: chunked, or disabled by its handler."""
        depth = len(self.levels) - 1
        while depth >= 0:
            level = self.levels[depth]
            if not level.flags & DISABLED:
                level.parts.append(text)
                if not level.chunk_size or len(level.contents()) < level.chunk_size:
                    return
                status, text = self._run(level, WRITE)
                if status == _STORED:
                    return
            depth -= 1
        self._write_sink(text)

    def _write_below(self, text: str, depth: int) -> None:
        """Write as if only the first `depth` levels existed."""
        if not text:
            return
        above = self.levels[depth:]
        del self.levels[depth:]
        try:
            self._select_writer()
            self.write(text)
        finally:
            self.levels.extend(above)
            self._select_writer()

    # ---- handlers

    def check_not_running(self, function: str) -> None:
        """End the request when a handler tries to use output buffering."""
        if self.running is not None:
            from phpjit.runtime.diagnostics import fatal
            self.deactivate()
            fatal(f"{function}(): Cannot use output buffering in output buffering display handlers")

    def deactivate(self) -> None:
        """Drop all levels with what they hold."""
        self.levels.clear()
        self.running = None
        self._select_writer()

    def _run(self, level: OutputBuffer, op: int) -> tuple[int, str]:
        """Run the level's handler over what it holds; return what it came to and the text that goes on."""
        data = level.contents()
        if not level.flags & STARTED:
            op |= START
        if level.callback is None:
            level.flags |= STARTED | PROCESSED
            level.parts.clear()
            if op & CLEAN:
                return _STORED, ""
            return (_SUCCESS, data) if data else (_STORED, "")
        self.running = level
        try:
            result = level.callback(data, op)
            if result is not False and result is not True and type(result) is not str:
                from phpjit.runtime.convert import to_str
                result = to_str(result)
        except BaseException as problem:
            level.flags |= STARTED | DISABLED
            data = level.contents()
            level.parts.clear()
            self.running = None
            self._select_writer()
            from phpjit.runtime.throwables import PhpFatal
            if not op & CLEAN and not isinstance(problem, PhpFatal):
                self._write_below(data, level.level)
            raise
        finally:
            self.running = None
        level.flags |= STARTED
        if result is False:
            level.flags |= DISABLED
            data = level.contents()
            level.parts.clear()
            self._select_writer()
            return _FAILURE, data
        level.parts.clear()
        level.flags |= PROCESSED
        return (_SUCCESS, result) if type(result) is str and result else (_STORED, "")

    # ---- the operations behind ob_*

    def start(self, callback: Callback | None = None, name: str = "default output handler", chunk_size: int = 0,
              flags: int = STDFLAGS) -> None:
        """Push a level."""
        if callback is not None:
            flags |= USER
        self.levels.append(OutputBuffer(name, callback, max(0, chunk_size), flags, len(self.levels)))
        self._select_writer()

    def contents(self) -> str | None:
        """Return what the top level holds, None when there is none."""
        return self.levels[-1].contents() if self.levels else None

    def flush(self) -> bool:
        """Send the top level's contents on; False when it may not be flushed."""
        top = self.levels[-1]
        if not top.flags & FLUSHABLE:
            return False
        if top.flags & DISABLED:
            return True
        text = self._run(top, FLUSH)[1]
        if text and self.levels:
            self._write_below(text, len(self.levels) - 1)
        return True

    def clean(self) -> bool:
        """Drop the top level's contents; False when it may not be cleaned."""
        top = self.levels[-1]
        if not top.flags & CLEANABLE:
            return False
        if not top.flags & DISABLED:
            self._run(top, CLEAN)
        return True

    def pop(self, discard: bool = False, force: bool = False) -> bool:
        """Remove the top level, sending its contents on unless `discard`; False when it may not be removed."""
        top = self.levels[-1]
        if not force and not top.flags & REMOVABLE:
            return False
        text = ""
        try:
            if not top.flags & DISABLED:
                text = self._run(top, FINAL | CLEAN if discard else FINAL)[1]
        finally:
            if top in self.levels:
                self.levels.remove(top)
            self._select_writer()
        if text and not discard:
            self.write(text)
        return True

    def take(self) -> str:
        """Remove the top level and return what it held, without running a handler (for builtins that capture)."""
        text = self.levels.pop().contents()
        self._select_writer()
        return text

    def end_all(self) -> None:
        """Send everything on, at the end of the request."""
        while self.levels:
            self.pop(force=True)
        self.flush_sink()


def _standard_output(data: bytes) -> None:
    stream = sys.stdout
    buffer = getattr(stream, "buffer", None)
    if buffer is None:   # replaced by a text stream
        stream.write(data.decode("latin-1"))
        return
    buffer.write(data)
    buffer.flush()


def _is_terminal() -> bool:
    try:
        return os.isatty(1)
    except OSError:
        return False
