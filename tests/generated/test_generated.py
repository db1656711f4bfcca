"""Generated programs print the same bytes under php and phpjit; `compare.py` runs more and makes them smaller."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from .batch import MARK, PHPJIT, TIMED_OUT, differences, endless, gathered, have_php, watched
from .calls import make as make_calls
from .hot import make as make_hot
from .objects import make as make_objects
from .programs import make

MODES = {"tier0": [*PHPJIT, "--tier=0"], "tier1": [*PHPJIT, "--tier=1"]}        # later: parallel forced
BATCH = 50
# seeds below 200 that still differ: may only get shorter
KNOWN_FAILURES = frozenset(map(int, (Path(__file__).parent / "known_failures.txt").read_text().split()))


def test_the_same_seed_makes_the_same_program() -> None:
    assert make(7).render("p") == make(7).render("p") != make(8).render("p")
    assert make_hot(7).render("p") == make_hot(7).render("p") != make_hot(8).render("p")
    assert make_calls(7).render("p") == make_calls(7).render("p") != make_calls(8).render("p")
    assert make_objects(7).render("p") == make_objects(7).render("p") != make_objects(8).render("p")


def test_statements_can_be_left_out() -> None:
    program = make(3)
    assert program.without(set()).render("p") == program.render("p")
    assert program.without({0}).size() < program.size()
    assert all(p.size() < program.size() for p in program.unwrapped())


def test_one_program_without_end_is_told_and_the_others_run() -> None:
    begun: list[int] = []
    printed = {0: f"{MARK}0\na{MARK}1\nb{TIMED_OUT}", 2: f"{MARK}2\nc"}

    def begin(start: int) -> str:
        begun.append(start)
        return printed[start]
    found = gathered(begin, 3)
    assert (found, begun) == (["a", "b" + TIMED_OUT, "c"], [0, 2])
    assert [endless(one) for one in found] == [False, True, False]


def test_output_is_watched_for_as_long_as_programs_begin() -> None:
    read, write = os.pipe()
    os.write(write, f"{MARK}0\na{MARK}1\nb".encode())
    assert watched(read, 0.05) == (f"{MARK}0\na{MARK}1\nb", False)
    os.write(write, b"c")
    os.close(write)
    assert watched(read, 100) == ("c", True)
    os.close(read)


@pytest.mark.skipif(not have_php(), reason="php is not installed")
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("first", range(1, 201, BATCH))
def test_generated_programs(first: int, mode: str) -> None:
    programs = [make(seed) for seed in range(first, first + BATCH)]
    found = [row for row in differences(programs, MODES[mode]) if first + row[0] not in KNOWN_FAILURES]
    assert not found, "\n".join(
        f"seed {first + i}: php printed\n{wanted}\nphpjit printed\n{got}\n"
        f"python tests/generated/compare.py --seed {first + i} --count 1 makes it smaller" for i, wanted, got in found)


@pytest.mark.parametrize(("first", "kind"), ((1, "--tier1"), (21, "--tier1"), (41, "--tier1"), (1, "--objects"),
                                             (1, "--calls")))
def test_programs_for_native_code(first: int, kind: str, tmp_path: Path) -> None:
    """The tiers agree with each other, and with php where there is one; in a process whose forks have no threads."""
    command = [sys.executable, str(Path(__file__).parent / "compare.py"), kind, "--seed", str(first),
               "--count", "20", "--batch", "20", "--rounds", "4", "--out", str(tmp_path)]
    done = subprocess.run(command, capture_output=True, text=True, timeout=600, check=False)
    shown = "\n".join(path.read_text("utf-8", "replace") for path in tmp_path.glob("*.php"))
    assert done.returncode == 0, done.stdout + done.stderr + shown
