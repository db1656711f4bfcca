"""The native library as a Python module: its table of functions, and the process around it."""
from __future__ import annotations

import ctypes
import os
import re
import signal
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from conftest import LIMIT

from phpjit.codegen.native.library import Unavailable, load

HEADER = Path(__file__).parents[3] / "phpjit/codegen/native/library/library.h"

try:
    LIBRARY = load()
except Unavailable as reason:
    pytest.skip(str(reason), allow_module_level=True)


def function(name: str, result: Any, *params: Any) -> Any:
    return ctypes.PYFUNCTYPE(result, *params)(LIBRARY.symbols[name])


ENTER = function("pj_enter", ctypes.c_void_p)
LEAVE = function("pj_leave", None, ctypes.c_void_p)
INTERRUPTED = function("pj_interrupted", None, ctypes.c_void_p)


def word(ctx: int, offset: int) -> int:
    return ctypes.c_int64.from_address(ctx + offset).value


def wait_for_watchdog(ctx: int) -> None:
    end = time.monotonic() + LIMIT
    while not word(ctx, 16) & 1:
        assert time.monotonic() < end
        time.sleep(0.005)


def test_every_declared_function_is_in_the_table() -> None:
    text = re.sub(r"/\*.*?\*/", "", HEADER.read_text("utf-8"), flags=re.DOTALL)
    declared = set(re.findall(r"^(?!static|typedef|#).*?\b(pj_\w+)\(", text, flags=re.MULTILINE))
    assert declared <= LIBRARY.symbols.keys()
    assert {"pj_enter", "pj_sprintf", "__udivti3", "__modti3"} <= LIBRARY.symbols.keys()


def test_output_goes_to_the_request(monkeypatch: pytest.MonkeyPatch) -> None:
    written: list[str] = []

    class Request:
        class output:
            write = written.append

    monkeypatch.setattr("phpjit.codegen.native.library.current", lambda: Request)
    ctx = ENTER()
    function("pj_echo_int", None, ctypes.c_void_p, ctypes.c_int64)(ctx, -5)
    function("pj_echo_bytes", None, ctypes.c_void_p, ctypes.c_char_p, ctypes.c_int64)(ctx, b"\xff!", 2)
    assert function("pj_flush", ctypes.c_int, ctypes.c_void_p)(ctx) == 0
    LEAVE(ctx)
    assert written == ["-5\xff!"]


def test_an_interrupt_lets_other_threads_run_and_handles_signals() -> None:
    seen = []
    old = signal.signal(signal.SIGUSR1, lambda *_: seen.append(1))
    try:
        ctx = ENTER()
        wait_for_watchdog(ctx)
        os.kill(os.getpid(), signal.SIGUSR1)
        INTERRUPTED(ctx)
        assert seen and word(ctx, 0) == 0 and word(ctx, 16) == 0
        LEAVE(ctx)
    finally:
        signal.signal(signal.SIGUSR1, old)


def test_each_thread_has_its_context() -> None:
    here = LIBRARY.module.context()
    there: list[int] = []
    thread = threading.Thread(target=lambda: there.append(LIBRARY.module.context()))
    thread.start()
    thread.join()
    assert LIBRARY.module.context() == here != there[0]


def test_precision_of_the_thread() -> None:
    text = function("pj_float_to_str", ctypes.c_void_p, ctypes.c_void_p, ctypes.c_double)

    def shown(f: float) -> bytes:
        ctx = ENTER()
        s = text(ctx, f)
        made = ctypes.string_at(s + 32, word(s, 8))
        LEAVE(ctx)
        return made

    def both() -> None:
        got.append(shown(1 / 3))
        LIBRARY.module.configure(0, -1, -1)
        got.append(shown(0.1 + 0.2))

    got: list[bytes] = []
    thread = threading.Thread(target=both)      # a new one: what ran before has configured this one
    thread.start()
    thread.join()
    assert got == [b"0.33333333333333", b"0.30000000000000004"]
