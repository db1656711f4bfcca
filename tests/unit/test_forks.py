"""Forks while other threads import modules: children do not hang, and have whole modules."""
from __future__ import annotations

import shutil
import subprocess
import sys
import threading
from pathlib import Path

import pytest
from conftest import LIMIT

from phpjit.once import once

SLOW = """
import os, time
from . import below
if os.getpid() == int(os.environ["PARENT"]):
    open(os.environ["BEGUN"], "w").close()
    time.sleep({seconds})
VALUE = 42
"""

PROGRAM = """
import os, signal, sys, threading, time
from phpjit import Engine
engine = Engine(cache=None)
os.environ["PARENT"] = str(os.getpid())

def load():
    import slow.part

threads = [threading.Thread(target=load) for _ in range(2)]
for thread in threads: thread.start()
while not os.path.exists(os.environ["BEGUN"]): time.sleep(0.005)
child = os.fork()
if not child:
    signal.alarm(200)
    import slow
    import slow.part
    print(slow.VALUE, slow.part.VALUE, slow.below is sys.modules["slow.below"], flush=True)
    os._exit(0)
print("status", os.waitpid(child, 0)[1], flush=True)
for thread in threads: thread.join()
print(sys.modules["slow"].VALUE, sys.modules["slow"].part.VALUE)
"""


@pytest.mark.parametrize("seconds", [0.3, 3])      # ready in time, or not
def test_a_fork_while_another_thread_imports(seconds: float, tmp_path: Path) -> None:
    (tmp_path / "slow").mkdir()
    (tmp_path / "slow/__init__.py").write_text(SLOW.format(seconds=seconds))
    (tmp_path / "slow/part.py").write_text("VALUE = 7\n")
    (tmp_path / "slow/below.py").write_text("")
    assert output_of(PROGRAM, tmp_path) == "42 7 True\nstatus 0\n42 7\n"


BUSY = """
import importlib, os, signal, sys, threading, time
from phpjit import Engine, forks
import _csv, _decimal, _elementtree, _sqlite3, pyexpat      # what C sets up once in a process, nobody can make anew
engine = Engine(cache=None)
forks.FORK_WAIT = 0.1           # it imports all the time: each fork would wait for so long
NAMES = ["html.parser", "xml.dom.minidom", "email.message", "json", "csv", "decimal", "http.cookies", "sqlite3"]
end = []

def load():
    while not end:
        for name in NAMES:
            for known in [n for n in sys.modules if n.split(".")[0] == name.split(".")[0]]:
                sys.modules.pop(known, None)
            importlib.import_module(name)

thread = threading.Thread(target=load)
thread.start()
for _ in range(20):
    child = os.fork()
    if not child:
        signal.alarm(200)
        for name in NAMES: importlib.import_module(name)
        os._exit(0)
    status = os.waitpid(child, 0)[1]
    if status: print("status", status)
end.append(1)
thread.join()
"""


def test_many_forks_of_a_process_that_imports(tmp_path: Path) -> None:
    assert output_of(BUSY, tmp_path) == ""


PHP = """
import os, signal, sys, threading, time
from phpjit import Engine
engine = Engine(tier=1, cache=None)
code = "$f = fn(int $n) => array_sum(array_map(fn(int $x) => $x * 2, range(1, $n))); return $f(%d) + strlen(md5('x'));"
threads = [threading.Thread(target=lambda: [engine.eval(code % (1000 + i)) for i in range(25)]) for _ in range(3)]
for thread in threads: thread.start()
for i in range(8):
    child = os.fork()
    if not child:
        signal.alarm(200)
        os._exit(0 if engine.eval(code % 5000) == 25005032 else 1)
    status = os.waitpid(child, 0)[1]
    if status: print("status", status)
for thread in threads: thread.join()
"""


def test_children_go_on_with_an_engine_that_other_threads_used(tmp_path: Path) -> None:
    assert output_of(PHP, tmp_path) == ""


SLOW_LIBRARY = """
#include <fcntl.h>
#include <stdlib.h>
#include <unistd.h>
int value;
__attribute__((constructor)) static void begin(void)
{
    close(open(getenv("BEGUN"), O_CREAT | O_WRONLY, 0600));
    usleep(500000);
    value = 42;
}
"""

LOADS = """
import ctypes, os, signal, sys, threading, time
from phpjit import Engine
from phpjit.codegen.native.library import load
engine = Engine(cache=None)
loaded = []
thread = threading.Thread(target=lambda: loaded.append(load().module.preload(sys.argv[1])))
thread.start()
while not os.path.exists(os.environ["BEGUN"]): time.sleep(0.005)
child = os.fork()
if not child:
    signal.alarm(200)
    print(ctypes.c_int.in_dll(ctypes.CDLL(sys.argv[1]), "value").value, flush=True)
    os._exit(0)
print("status", os.waitpid(child, 0)[1], flush=True)
thread.join()
print(loaded)
"""


@pytest.mark.skipif(shutil.which("gcc") is None, reason="there is no gcc")
def test_a_fork_while_another_thread_loads_a_library(tmp_path: Path) -> None:
    (tmp_path / "slow.c").write_text(SLOW_LIBRARY)
    subprocess.run(["gcc", "-shared", "-fPIC", "-o", tmp_path / "slow.so", tmp_path / "slow.c"], check=True)
    assert output_of(LOADS, tmp_path, str(tmp_path / "slow.so")) == "42\nstatus 0\n[True]\n"


STUCK = """
import os, signal, threading
from phpjit import Engine, forks
engine = Engine(tier=1, cache=None)
code = "function f(int $n): int { return $n * %d; } return f(21);"
print(engine.eval(code % 1), flush=True)
from llvmlite.binding import ffi
forks.LOCK_WAIT = 0.1
inside, end = threading.Event(), threading.Event()

def work():
    with ffi.lib._lock:
        inside.set()
        end.wait()

thread = threading.Thread(target=work)
thread.start()
inside.wait()
child = os.fork()
if not child:
    signal.alarm(200)
    print(engine.eval(code % 2), flush=True)
    print(*{row["reason"] for row in engine.explain().as_dict()["functions"] if row["reason"]}, flush=True)
    os._exit(0)
print("status", os.waitpid(child, 0)[1], flush=True)
end.set()
thread.join()
print(engine.eval(code % 3))
"""


def test_a_child_that_was_forked_inside_llvm_goes_on_without(tmp_path: Path) -> None:
    assert output_of(STUCK, tmp_path) == (
        "21\n42\nnative code is not available here: the process was forked while a thread of it compiled\n"
        "status 0\n63\n")


COUNTS = """
import os, signal, threading
from phpjit import forks
from phpjit.metrics import Registry
registry = Registry()
jobs = registry.counter("jobs_total", "Jobs.")
jobs.add()
forks.LOCK_WAIT = 0.1
inside, end = threading.Event(), threading.Event()

def count():
    with jobs._lock:
        inside.set()
        end.wait()

thread = threading.Thread(target=count)
thread.start()
inside.wait()
child = os.fork()
if not child:
    signal.alarm(200)
    jobs.add()
    print(registry.read()["phpjit_jobs_total"].samples[0].value, flush=True)
    os._exit(0)
print("status", os.waitpid(child, 0)[1], flush=True)
end.set()
thread.join()
jobs.add(5)
print(registry.read()["phpjit_jobs_total"].samples[0].value)
"""


def test_a_child_counts_though_a_thread_of_its_parent_did_at_that_moment(tmp_path: Path) -> None:
    assert output_of(COUNTS, tmp_path) == "2\nstatus 0\n6\n"


AT_ONCE = """
import os, signal, threading
from phpjit import forks
forks.LOCK_WAIT = 0.1
lock, inside, go = threading.RLock(), threading.Event(), threading.Event()

def slow():
    if threading.current_thread() is first:
        inside.set()
        go.wait()

hold = forks.Hold(lambda: lock)
forks.at_fork(before=slow)
hold.watch()
hold.watch()            # threads that make the first engines at the same time both watch

def fork():
    child = os.fork()
    if not child:
        signal.alarm(200)
        os._exit(1 if hold.lost else 0)
    statuses.append(os.waitpid(child, 0)[1])

statuses = []
first, second = threading.Thread(target=fork), threading.Thread(target=fork)
first.start()
inside.wait()           # it has the lock
second.start()
second.join(1)
go.set()
first.join()
second.join()
print(statuses, lock.acquire(timeout=10))
"""


def test_two_threads_fork_at_the_same_time(tmp_path: Path) -> None:
    assert output_of(AT_ONCE, tmp_path) == "[0, 0] True\n"


RAISES = """
import os
from phpjit import forks
def stop(): raise KeyboardInterrupt
forks.at_fork(lambda: print("before", flush=True), lambda: print("after", flush=True))
forks.at_fork(stop)
child = os.fork()
if not child: os._exit(0)
print(os.waitpid(child, 0)[1])
"""


def test_handlers_run_though_one_of_them_was_interrupted(tmp_path: Path) -> None:
    environment = {"PATH": "", "PYTHONPATH": str(tmp_path)}
    done = subprocess.run([sys.executable, "-c", RAISES], capture_output=True, text=True, timeout=LIMIT, check=False,
                          env=environment)
    assert done.stdout == "before\nafter\n0\n"
    assert "KeyboardInterrupt" in done.stderr


def test_threads_that_ask_at_the_same_time_get_the_same() -> None:
    both = threading.Barrier(2)

    @once
    def found() -> object:
        both.wait(LIMIT)
        return object()
    got: list[object] = []
    threads = [threading.Thread(target=lambda: got.append(found())) for _ in range(2)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert got[0] is got[1] is found()


def output_of(code: str, folder: Path, *arguments: str) -> str:
    environment = {"PATH": "", "PYTHONPATH": str(folder), "BEGUN": str(folder / "begun")}
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=LIMIT,
                          check=False, env=environment)
    assert done.stderr == ""
    return done.stdout
