"""Loading the pool, using it from many threads, what becomes of it when it cannot be had, at the end and in a fork."""
from __future__ import annotations

import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LIMIT

from phpjit.codegen.native.library import Unavailable, load

from .stand_in import PRELUDE, in_process, output_of

try:
    load()
except Unavailable as e:
    pytest.skip(str(e), allow_module_level=True)


@pytest.fixture(scope="session")
def cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache that holds the driver after the first test that loads it."""
    return tmp_path_factory.mktemp("cache")


LOAD = "assert pool.load(CACHE, 2) is None, pool.reason\n"


def test_each_slot_runs_exactly_once(cache: Path) -> None:
    code = LOAD + """
for slots in (1, 2, 3, 7, 100):
    assert drive(slots) == list(range(slots)), seen
print(pool.state, pool.layer, "numba" in sys.modules)
"""
    assert output_of(code, cache) == "ready tbb False\n"


def test_slots_run_on_threads_of_their_own(cache: Path) -> None:
    code = "assert pool.load(CACHE, 7) is None\n" + """
def many():
    drive(7, 20)
    return len({thread for _, thread in seen}) > 2
print(wait_for(many))       # each at work while the others rest
"""
    assert output_of(code, cache) == "True\n"


def test_more_threads_can_be_asked_for_later(cache: Path) -> None:
    code = LOAD + """
assert pool.load(CACHE, 7) is None
drive(7, 20)
print(pool.threads, drive(7, 5))
"""
    assert output_of(code, cache) == "7 [0, 1, 2, 3, 4, 5, 6]\n"


def test_without_a_cache_the_driver_is_made_each_time() -> None:
    assert output_of(LOAD + "print(drive(3))") == "[0, 1, 2]\n"


def test_a_damaged_cache_is_a_miss(tmp_path: Path) -> None:
    code = LOAD + "print(drive(3))"
    assert output_of(code, tmp_path) == "[0, 1, 2]\n"
    files = list(tmp_path.rglob("*.phpc"))
    assert len(files) == 1
    files[0].write_bytes(files[0].read_bytes()[:-100] + bytes(100))
    assert output_of(code, tmp_path) == "[0, 1, 2]\n"
    files[0].write_bytes(b"")
    assert output_of(code, tmp_path) == "[0, 1, 2]\n"


def test_a_folder_that_cannot_be_written_is_no_cache() -> None:
    assert output_of(LOAD + "print(drive(3))", Path("/proc/nowhere")) == "[0, 1, 2]\n"


def test_processes_may_start_at_once(tmp_path: Path) -> None:
    started = [subprocess.Popen([sys.executable, "-c", PRELUDE + LOAD + "print(drive(3))"], stdout=subprocess.PIPE,
                                env={**os.environ, "TEST_CACHE": str(tmp_path)}) for _ in range(3)]
    assert [process.communicate(timeout=LIMIT)[0] for process in started] == [b"[0, 1, 2]\n"] * 3
    assert len(list(tmp_path.rglob("*.phpc*"))) == 1


def test_it_is_loaded_in_the_background_when_it_would_have_paid(cache: Path) -> None:
    code = """
pool.want(CACHE, 2)
pool.want("/other/folder", 3)
wait_for(lambda: pool.state in ("failed", "ready"))
print(pool.state, library.threads, drive(2), pool.load(CACHE, 2))
"""
    assert output_of(code, cache) == "ready 2 [0, 1] None\n"
    assert output_of(code) == "ready 2 [0, 1] None\n"


def test_many_threads_use_it_at_once(cache: Path) -> None:
    code = LOAD + """
def work():
    for _ in range(2000):
        DRIVE(library.address)(nothing, 0, 2)
    mine.append(1)
mine = []
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(len(mine))
"""
    assert output_of(code, cache) == "8\n"


def test_it_needs_no_gil(cache: Path) -> None:
    """numba's prange takes the GIL around each run, which would wait for threads that hold it."""
    code = LOAD + """
symbols = pool._layer.symbols(load().symbols)
print({symbols[name] == nothing for name in
       ("numba_gil_ensure", "numba_gil_release", "PyEval_SaveThread", "PyEval_RestoreThread")})
"""
    assert output_of(code, cache) == "{True}\n"


def test_numbas_own_use_of_its_threads_goes_on(cache: Path) -> None:
    code = LOAD + """
drive(2)
import numba
@numba.njit(parallel=True)
def total(n):
    found = 0
    for i in numba.prange(n):
        found += i
    return found
print(total(1000), numba.threading_layer(), drive(3), numba.get_num_threads() == numba.config.NUMBA_NUM_THREADS)
"""
    assert output_of(code, cache) == "499500 tbb [0, 1, 2] True\n"


# -- what cannot be had

@pytest.mark.parametrize(("breaks", "reason"), [
    ("sys.modules['numba'] = None", "numba is not installed"),
    ("import phpjit.codegen.parallel.layer as l; l.load_module = lambda *a: (_ for _ in ()).throw(ImportError('gone'))",
     "numba has no threading layer that can be used: tbb: gone; omp: gone"),
    ("import phpjit.codegen.parallel.child as c; c.python = lambda: ''",
     "there is no Python interpreter to compile the driver with"),
    ("import phpjit.codegen.parallel.child as c; c.python = lambda: '/bin/false'",
     "numba did not compile the driver: the child ended with status 1"),
    ("import phpjit.codegen.parallel.child as c; c.python = lambda: '/nowhere/python'",
     "/nowhere/python: [Errno 2] No such file or directory: '/nowhere/python'"),
])
def test_what_cannot_be_loaded_has_a_reason(breaks: str, reason: str, cache: Path) -> None:
    needs_cache = cache if "layer" in breaks else None
    if needs_cache is not None:
        output_of(LOAD, cache)
    code = f"{breaks}\nprint(pool.load(CACHE, 2))\nprint(pool.state, library.address, pool.want(CACHE, 2))"
    assert output_of(code, needs_cache) == f"{reason}\nfailed 0 None\n"


def test_omp_is_second_choice_and_ends_with_a_fork(cache: Path) -> None:
    code = """
import phpjit.codegen.parallel.layer as l
l.load_tbb = lambda folder: (_ for _ in ()).throw(OSError("none"))
r = pool.load(CACHE, 2)
if r is not None:
    print("no omp here")
else:
    print(pool.layer, drive(3))
    sys.stdout.flush()
    child = os.fork()
    if not child:
        print(pool.state, library.address, pool.reason)
        sys.stdout.flush()
        os._exit(0)
    os.waitpid(child, 0)
    print(drive(3))
"""
    assert output_of(code, cache) in ("no omp here\n", """omp [0, 1, 2]
failed 0 the process was forked after omp had been loaded: only tbb could be used again
[0, 1, 2]
""")


# -- the end of the process, and forks

def test_a_process_may_end_while_it_loads() -> None:
    assert output_of("pool.want(None, 2); time.sleep(0.05)") == ""
    done = in_process("import signal; pool.want(None, 2); os.kill(os.getpid(), signal.SIGKILL)")
    assert done.returncode == -9


def test_a_process_that_ends_does_not_wait_for_the_driver(tmp_path: Path) -> None:
    slow, begun = tmp_path / "python", tmp_path / "begun"
    slow.write_text(f"#!/bin/sh\necho $$ > {begun}.new; mv {begun}.new {begun}; exec sleep 10000\n")
    slow.chmod(0o755)
    code = f"""
import phpjit.codegen.parallel.child as c
c.python = lambda: {str(slow)!r}
pool.want(None, 2)
print(wait_for(lambda: os.path.exists({str(begun)!r})), pool.state)
"""
    try:
        assert output_of(code) == "True loading\n"
    finally:
        os.kill(int(begun.read_text()), signal.SIGKILL)


def test_a_process_may_end_while_threads_work(cache: Path) -> None:
    code = LOAD + """
def work():
    while True:
        DRIVE(library.address)(nothing, 0, 2)
for _ in range(2): threading.Thread(target=work, daemon=True).start()
time.sleep(0.1)
"""
    assert output_of(code, cache) == ""


FORK = """
def fork(body):
    sys.stdout.flush()
    child = os.fork()
    if not child:
        body()
        sys.stdout.flush()
        os._exit(0)
    if end_of(child) == "hangs": print("hangs")
"""


def test_children_may_use_the_pool_after_their_parent_did(cache: Path) -> None:
    code = LOAD + FORK + """
drive(2)
def child():
    drive(2, 50)
    print("child", pool.state, len({thread for _, thread in seen}))
    fork(lambda: print("grandchild", drive(3)))
for _ in range(3): fork(child)
print("parent", pool.state, drive(3))
"""
    assert output_of(code, cache) == "child ready 2\ngrandchild [0, 1, 2]\n" * 3 + "parent ready [0, 1, 2]\n"


def test_a_fork_on_another_thread_prints_nothing(cache: Path) -> None:
    code = LOAD + FORK + """
drive(2)
thread = threading.Thread(target=lambda: fork(lambda: print(pool.state, pool.reason, library.address)))
thread.start()
thread.join()
print("parent", drive(3))
"""
    assert output_of(code, cache) == ("failed the process was forked while another thread had used the pool 0\n"
                                      "parent [0, 1, 2]\n")


def test_a_fork_while_the_pool_works_leaves_the_child_serial(cache: Path) -> None:
    code = LOAD + FORK + """
threads = [threading.Thread(target=lambda: [drive(2, 30) for _ in range(10)]) for _ in range(3)]
for thread in threads: thread.start()
time.sleep(0.05)
for _ in range(5): fork(lambda: print(pool.state, library.address))
for thread in threads: thread.join()
print("parent", pool.state, drive(3))
"""
    assert output_of(code, cache) == "failed 0\n" * 5 + "parent ready [0, 1, 2]\n"


def test_a_fork_while_the_pool_is_loaded_does_not_hang() -> None:
    code = FORK + """
pool.want(None, 2)
for _ in range(20):
    fork(lambda: print(pool.state in ("idle", "loading", "ready"), pool.load(CACHE, 2) if not _ else None))
    time.sleep(0.03)
print(pool.load(CACHE, 2), drive(3))
"""
    assert output_of(code) == "True None\n" * 20 + "None [0, 1, 2]\n"


def test_multiprocessing_by_fork(cache: Path) -> None:
    code = LOAD + """
import multiprocessing
def child(queue): queue.put((pool.state, drive(3)))
context = multiprocessing.get_context("fork")
drive(2)
queue = context.SimpleQueue()
processes = [context.Process(target=child, args=(queue,)) for _ in range(4)]
for process in processes: process.start()
for process in processes: process.join(HANGS)
print([queue.get() for _ in processes] == [("ready", [0, 1, 2])] * 4)
"""
    assert output_of(code, cache) == "True\n"
