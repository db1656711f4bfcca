"""One budget of cores for processes below one Engine: who belongs to the tree, what jobs get, the dead."""
from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest
from conftest import LIMIT

from phpjit.codegen.native.library import Unavailable, load

from .stand_in import output_of

try:
    load()
except Unavailable as e:
    pytest.skip(str(e), allow_module_level=True)

PROGRAM = """
import mmap, signal, struct
from phpjit import Engine
PATH = os.path.join(os.environ["TEST_FOLDER"], "program.php")
with open(PATH, "w") as file:
    file.write('''<?php
function work(array $a): array { return array_map(fn(int $x): float => sqrt($x) * sin($x) + cos($x), $a); }
$a = range(1, 20000);
for ($i = 0; $i < 30; $i++) { $b = work($a); }
echo md5(serialize($b));
''')

def run(**options):
    return Engine(tier=1, cache=CACHE, **options).run(PATH).output

def children(number, body):
    sys.stdout.flush()
    made = []
    for i in range(number):
        child = os.fork()
        if not child:
            try:
                body(i)
            finally:
                sys.stdout.flush()
                os._exit(0)
        made.append(child)
    return made

def users():
    return load().module.core_users()
"""


def result_of(code: str, folder: Path) -> str:
    return output_of(PROGRAM + code, folder / "cache", environment={"TEST_FOLDER": str(folder)})


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tmp_path_factory.mktemp("tree")


def test_children_of_an_engine_share_a_budget_with_it() -> None:
    code = """
import os, signal, sys, time
from phpjit import Engine
engine = Engine(tier=1, cache=None)
assert "phpjit.codegen.native._library" not in sys.modules
pids = []
for _ in range(2):
    pids.append(os.fork())
    if not pids[-1]:
        time.sleep(300)
        os._exit(0)
from phpjit.codegen.native.library import load
end = time.monotonic() + 200
while time.monotonic() < end:
    found = {pid for pid, _, _ in load().module.core_users()}
    if {os.getpid(), *pids} <= found: break
    time.sleep(0.01)
else:
    print(found, os.getpid(), pids)
for pid in pids:
    os.kill(pid, signal.SIGKILL)
    os.waitpid(pid, 0)
"""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=LIMIT, check=False)
    assert (done.stdout, done.stderr) == ("", "")


SHOW = """
import os, sys
from phpjit.codegen.native.library import load
print({os.getpid(), *map(int, sys.argv[1:])} <= {pid for pid, _, _ in load().module.core_users()}, flush=True)
"""


@pytest.fixture(scope="module")
def show(folder: Path) -> str:
    (folder / "show.py").write_text(SHOW)
    return f"{sys.executable} {folder}/show.py"


def run_python(code: str, *arguments: str) -> str:
    done = subprocess.run([sys.executable, "-c", code, *arguments], capture_output=True, text=True, timeout=LIMIT,
                          check=False)
    return done.stdout + done.stderr


@pytest.mark.parametrize("through", ["", "true; "], ids=["directly", "by a shell"])
def test_processes_that_are_started_share_a_budget_with_those_above(through: str, show: str) -> None:
    code = """
import os, subprocess, sys
from phpjit import Engine
engine = Engine(tier=1, cache=None)
assert "phpjit.codegen.native._library" not in sys.modules
first = subprocess.run(f"{sys.argv[1]}", shell=True, capture_output=True, text=True).stdout
from phpjit.codegen.native.library import load
load()
print(first, subprocess.run(f"{sys.argv[1]} {os.getpid()}", shell=True, capture_output=True, text=True).stdout)
"""
    assert run_python(code, through + show).split() == ["True", "True"]


def test_programs_that_php_starts_share_its_budget(show: str, tmp_path: Path) -> None:
    program = tmp_path / "program.php"
    program.write_text("""<?php
        function f(int $n): int { return $n + 1; }
        for ($i = 0; $i < 10; $i++) { f($i); }
        echo shell_exec("$argv[1] " . getmypid());
        $process = proc_open("$argv[1] " . getmypid(), [], $pipes);
        proc_close($process);
        fpassthru(popen("$argv[1] " . getmypid(), 'r'));
    """)
    code = "import sys; from phpjit.cli.main import main; sys.exit(main(['run', '--tier=1', *sys.argv[1:]]))"
    assert run_python(code, str(program), show).split() == ["True", "True", "True"]


def test_those_whose_first_process_has_ended_share_a_budget(show: str) -> None:
    code = """
import os, subprocess, sys
from phpjit.codegen.native.library import load
load()
middle = '''
import os, subprocess, sys, time
from phpjit.codegen.native.library import load
first = os.getppid()
found = first in [pid for pid, _, _ in load().module.core_users()]
print(found, flush=True)
while os.getppid() == first:
    time.sleep(0.01)
subprocess.run(f"{sys.argv[1]} {os.getpid()}", shell=True, stdout=2)
'''
child = subprocess.Popen([sys.executable, "-c", middle, sys.argv[1]], stdout=subprocess.PIPE)
os.write(1, child.stdout.readline())
os._exit(0)
"""
    assert run_python(code, show).split() == ["True", "True"]


def test_children_that_all_work_at_once_print_the_same(folder: Path) -> None:
    code = """
expected = run(parallel="off")
assert run(parallel="force", threads=2) == expected
page = mmap.mmap(-1, 4096)
def body(i):
    for mode in ("auto", "force", "auto"):
        page[i] += run(parallel=mode, threads=2) == expected
for pid in children(3, body):
    os.waitpid(pid, 0)
print(list(page[:3]), sum(claim for _, claim, _ in users()))
"""
    assert result_of(code, folder) == "[3, 3, 3] 0\n"


def test_the_claim_of_a_killed_child_ends(folder: Path) -> None:
    code = """
expected = run(parallel="off")
def body(i):
    while True:
        run(parallel="force", threads=2)
[pid] = children(1, body)
if not wait_for(lambda: any(claim for _, claim, _ in users())): print("never")
os.kill(pid, signal.SIGKILL)
os.waitpid(pid, 0)
time.sleep(0.02)
assert run(parallel="force", threads=2) == expected
print([row for row in users() if row[1] or row[0] == pid])
"""
    assert result_of(code, folder) == "[]\n"
