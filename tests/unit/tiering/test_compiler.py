"""The compile thread: order, failure, the end of the process, fork."""
from __future__ import annotations

import os
import subprocess
import sys
import threading
import time
from pathlib import Path
from typing import Any

import pytest
from conftest import LIMIT

from phpjit.tiering import compiler as module
from phpjit.tiering.compiler import Compiler


def test_the_hottest_job_comes_first() -> None:
    done: list[Any] = []
    begun, gate = threading.Event(), threading.Event()

    def work(job: Any) -> None:
        if job == "gate":
            begun.set()
            gate.wait(LIMIT)
        done.append(job)
    compiler = Compiler(work)
    compiler.submit("gate", 100.0, "gate")
    assert begun.wait(LIMIT)
    compiler.submit("a", 1.0, "cold")
    compiler.submit("b", 3.0, "hot")
    compiler.submit("c", 2.0, "warm")
    compiler.submit("a", 2.5, "never")       # waits already: only its heat counts
    gate.set()
    assert compiler.drain(LIMIT)
    assert done == ["gate", "hot", "cold", "warm"]
    compiler.stop()


def test_a_job_waits_for_its_moment_unless_that_is_taken_back() -> None:
    done: list[Any] = []
    both = threading.Event()

    def work(job: Any) -> None:
        done.append(job)
        if len(done) == 2:
            both.set()
    compiler = Compiler(work)
    compiler.submit("far", 9.0, "far", time.perf_counter() + 3600)
    compiler.submit("near", 1.0, "near", time.perf_counter() + 0.01)
    compiler.submit("now", 1.0, "now")
    assert both.wait(LIMIT)
    assert not compiler.wait(lambda: False, LIMIT)       # there is nothing that it could wait for
    assert compiler.waiting == 1
    compiler.hurry()
    assert compiler.drain(LIMIT)
    assert done[-1] == "far"
    assert sorted(done) == ["far", "near", "now"]
    compiler.stop()


def test_nothing_runs_after_a_stop() -> None:
    done: list[Any] = []
    compiler = Compiler(done.append)
    compiler.submit("a", 1.0, "a")
    assert compiler.drain(LIMIT)
    compiler.stop()
    compiler.submit("b", 1.0, "b")
    assert done == ["a"]


def test_the_thread_goes_when_its_owner_is_gone() -> None:
    compiler = Compiler(lambda job: None)
    compiler.submit("a", 1.0, "a")
    assert compiler.drain(LIMIT)
    thread = compiler._threads[0]
    del compiler
    thread.join(LIMIT)
    assert not thread.is_alive()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_forked_child_has_a_thread_of_its_own() -> None:
    where: list[int] = []
    compiler = Compiler(lambda job: where.append(os.getpid()))
    compiler.submit("a", 1.0, "a")
    assert compiler.drain(LIMIT)
    child = os.fork()
    if child == 0:
        status = 1
        try:
            compiler.submit("b", 1.0, "b")
            if compiler.drain(LIMIT) and where[-1] == os.getpid():
                status = 0
        finally:
            os._exit(status)
    assert os.waitpid(child, 0)[1] == 0
    compiler.submit("c", 1.0, "c")
    assert compiler.drain(LIMIT)
    assert where == [os.getpid()] * 2
    compiler.stop()


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_a_fork_waits_for_the_job_that_runs(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "FORK_WAIT", LIMIT)      # the job is a short one: it hangs, or ends
    started = threading.Event()
    log: list[str] = []

    def work(job: Any) -> None:
        started.set()
        time.sleep(0.2)
        log.append("done")
    compiler = Compiler(work)
    compiler.submit("a", 1.0, "a")
    assert started.wait(LIMIT)
    child = os.fork()
    if child == 0:
        os._exit(0 if log == ["done"] and not compiler.broken else 1)
    assert os.waitpid(child, 0)[1] == 0
    compiler.stop()


def test_the_end_of_the_process_does_not_wait_for_a_long_job(tmp_path: Path) -> None:
    code = """
import time, sys
from phpjit.tiering.compiler import Compiler
def work(job):
    open(sys.argv[1], "w").close()
    time.sleep(10000)
compiler = Compiler(work)
compiler.submit("a", 1.0, "a")
import os
while not os.path.exists(sys.argv[1]): time.sleep(0.01)
"""
    done = subprocess.run([sys.executable, "-c", code, str(tmp_path / "x")], capture_output=True, text=True,
                          timeout=LIMIT, check=False)
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")
