"""Ctrl-C stops native code that would run for days."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import pytest
from conftest import LIMIT

pytest.importorskip("phpjit.codegen.native._library")

BEGIN = "echo 'started', PHP_EOL; flush(); "
PROGRAMS = {
    "loop": BEGIN + "$s = 0; for ($i = 0; $i < PHP_INT_MAX; $i++) { $s += $i & 7; }",
    "while": BEGIN + "$s = 0; while (true) { $s = ($s + 1) & 7; }",
    "function": "function f(int $n) { $s = 0; for ($i = 0; $i < $n; $i++) { $s += $i & 7; } return $s; } f(3); "
                + BEGIN + "f(PHP_INT_MAX);",
    "recursion": "function r(int $n) { return $n < 2 ? $n : r($n - 1) + r($n - 2); } r(5); " + BEGIN + "r(75);",
}


@pytest.mark.skipif(os.name == "nt", reason="no SIGINT for a child there")
@pytest.mark.parametrize("name", PROGRAMS)
def test_an_interrupt_ends_native_code(name: str, tmp_path: Path) -> None:
    command = [sys.executable, "-m", "phpjit", "run", "--tier=1", "-r", PROGRAMS[name]]
    env = {**os.environ, "PHPJIT_CACHE": str(tmp_path)}
    for _ in ("compiled", "from the cache"):
        with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, env=env) as process:
            assert process.stdout is not None
            assert process.stderr is not None
            assert process.stdout.readline() == b"started\n"
            time.sleep(0.3)
            process.send_signal(signal.SIGINT)
            assert process.wait(LIMIT) == -signal.SIGINT
            assert process.stderr.read() == b""
