"""The compile thread: order, failure, the end of the process, fork."""
from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from typing import Any

import pytest

from phpjit.tiering.compiler import Compiler


def test_the_hottest_job_comes_first() -> None:
    done: list[Any] = []
    gate = threading.Event()

    def work(job: Any) -> None:
        if job == "gate":
            gate.wait(5)
        done.append(job)
    compiler = Compiler(work)
    compiler.submit("gate", 100.0, "gate")
    time.sleep(0.05)
    compiler.submit("a", 1.0, "cold")
    compiler.submit("b", 3.0, "hot")
    compiler.submit("c", 2.0, "warm")
    compiler.submit("a", 2.5, "never")       # waits already: only its heat counts
    gate.set()
    assert compiler.drain(5)
    assert done == ["gate", "hot", "cold", "warm"]
    compiler.stop()


def test_nothing_runs_after_a_stop() -> None:
    done: list[Any] = []
    compiler = Compiler(done.append)
    compiler.submit("a", 1.0, "a")
    assert compiler.drain(5)
    compiler.stop()
    compiler.submit("b", 1.0, "b")
    assert done == ["a"]


def test_the_thread_goes_when_its_owner_is_gone() -> None:
    compiler = Compiler(lambda job: None)
    compiler.submit("a", 1.0, "a")
    assert compiler.drain(5)
    thread = compiler._threads[0]
    del compiler
    thread.join(5)
    assert not thread.is_alive()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_child_has_a_thread_of_its_own() -> None:
    where: list[int] = []
    compiler = Compiler(lambda job: where.append(os.getpid()))
    compiler.submit("a", 1.0, "a")
    assert compiler.drain(5)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            compiler.submit("b", 1.0, "b")
            if compiler.drain(5) and where[-1] == os.getpid():
                status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    compiler.submit("c", 1.0, "c")
    assert compiler.drain(5)
    assert where == [os.getpid()] * 2
    compiler.stop()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_fork_waits_for_the_job_that_runs() -> None:
    started = threading.Event()
    log: list[str] = []

    def work(job: Any) -> None:
        started.set()
        time.sleep(0.2)
        log.append("done")
    compiler = Compiler(work)
    compiler.submit("a", 1.0, "a")
    assert started.wait(5)
    child = os.fork()
    if child == 0:
        os._exit(0 if log == ["done"] and not compiler.broken else 1)
    assert os.waitpid(child, 0)[1] == 0
    compiler.stop()


def test_the_end_of_the_process_does_not_wait_for_a_long_job() -> None:
    code = """
import time, sys
from phpjit.tiering.compiler import Compiler
def work(job):
    open(sys.argv[1], "w").close()
    time.sleep(60)
compiler = Compiler(work)
compiler.submit("a", 1.0, "a")
import os
while not os.path.exists(sys.argv[1]): time.sleep(0.01)
"""
    import tempfile

    with tempfile.TemporaryDirectory() as folder:
        start = time.monotonic()
        done = subprocess.run([sys.executable, "-c", code, os.path.join(folder, "x")], capture_output=True, text=True,
                              timeout=30, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
    assert time.monotonic() - start < 20
