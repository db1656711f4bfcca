"""Engines that use the pool for real: many threads at once, children of a fork, seeds, options of the command line."""
from __future__ import annotations

from pathlib import Path

import pytest

from phpjit.cli.arguments import parse_run
from phpjit.codegen.native.library import Unavailable, load

from .stand_in import output_of

try:
    load()
except Unavailable as e:
    pytest.skip(str(e), allow_module_level=True)

PROGRAM = """
from phpjit import Engine
from phpjit.codegen.parallel.pool import pool as process_pool
CODE = '''<?php
function total(array $a): int { return array_sum($a); }
function great(array $a): int { return max($a); }
function make(int $n): array { return range(1, $n); }
$a = make(300000);
for ($i = 0; $i < 20; $i++) { echo total($a) + great($a), " "; }
'''
with open(os.path.join(os.environ["TEST_FOLDER"], "program.php"), "w") as file:
    file.write(CODE)
EXPECTED = b"45000450000 " * 20
PATH = file.name

def jobs():
    return load().module.parallel_totals()["jobs"]

def run(**options):
    return Engine(tier=1, cache=CACHE, **options).run(PATH).output == EXPECTED
"""


def result_of(code: str, folder: Path) -> str:
    return output_of(PROGRAM + code, folder / "cache", environment={"TEST_FOLDER": str(folder)})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("engines")


@pytest.mark.parametrize("threads", [1, 2, 3, 7])
def test_forced_work_runs_in_chunks_and_gives_the_same(threads: int, folder: Path) -> None:
    options = f"parallel='force', threads={threads}"
    code = f"print(run({options}, shuffle=3), run({options}), jobs() > 0)"
    assert result_of(code, folder) == "True True True\n"


def test_off_means_never(folder: Path) -> None:
    assert result_of("print(run(parallel='off'), run(threads=1), jobs(), process_pool().state)", folder) \
        == "True True 0 idle\n"


def test_eight_threads_with_an_engine_each(folder: Path) -> None:
    code = """
found = []
def work():
    for _ in range(3):
        found.append(run(parallel="force", threads=2))
threads = [threading.Thread(target=work) for _ in range(8)]
for thread in threads: thread.start()
for thread in threads: thread.join()
print(found == [True] * 24, jobs() > 0)
"""
    assert result_of(code, folder) == "True True\n"


def test_children_of_a_fork_use_the_pool(folder: Path) -> None:
    code = """
print(run(parallel="force", threads=2))
sys.stdout.flush()
for number in range(3):
    child = os.fork()
    if not child:
        before = jobs()
        print("child", run(parallel="force", threads=2), process_pool().state, jobs() > before)
        sys.stdout.flush()
        os._exit(0)
    os.waitpid(child, 0)
print(run(parallel="force", threads=2))
"""
    assert result_of(code, folder) == "True\n" + "child True ready True\n" * 3 + "True\n"


def test_children_of_a_fork_by_a_busy_process(folder: Path) -> None:
    code = """
assert run(parallel="force", threads=2)
done = []
busy = []
def work():
    while not done:
        assert run(parallel="force", threads=2)
        busy.append(1)
threads = [threading.Thread(target=work) for _ in range(3)]
for thread in threads: thread.start()
assert wait_for(lambda: len(busy) > 3)
for number in range(5):
    child = os.fork()
    if not child:
        os._exit(0 if run(parallel="force", threads=2) else 1)
    print(end_of(child))
    time.sleep(0.05)
done.append(1)
for thread in threads: thread.join()
"""
    assert result_of(code, folder) == "0\n" * 5


def test_without_numba_everything_is_serial(folder: Path) -> None:
    code = """
sys.modules["numba"] = None
print(run(parallel="force", threads=2), process_pool().state, process_pool().reason)
"""
    assert result_of(code, folder) == "True failed numba is not installed\n"


def test_the_command_line_knows_the_options() -> None:
    found = parse_run(["--parallel=force", "--threads", "3", "a.php", "--threads=9"])
    assert (found.parallel, found.threads, found.file, found.args) == ("force", "3", "a.php", ["--threads=9"])
