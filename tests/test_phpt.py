"""Every tests/php/**/*.phpt in every mode: the same bytes from each tier as php printed when the row was made."""
from __future__ import annotations

import os
import re
import shlex
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import phpt
import pytest
from conftest import LIMIT
from known_code import kept_code

from phpjit import Engine
from phpjit.cli.run import run_source
from phpjit.tiering.manager import Tiering

ROOT = Path(__file__).parent / "php"
CASES = sorted(ROOT.rglob("*.phpt"))
MODES = ("tier0", "tier1")      # tier1: compiled at the first call and loop entry
# Array work forced onto so many threads, its chunks in a shuffled order: for rows that have any.
PARALLEL_MODES = ("parallel1", "parallel2", "parallel3", "parallel7")
ARRAY_WORK = re.compile(r"\b(for|foreach|while|array_(map|filter|walk|reduce|sum|product|search|fill)|u[ak]?sort"
                        r"|in_array|range)\s*\(")
KNOWN_FAILURES = frozenset((ROOT / "known_failures.txt").read_text().split())    # may only get shorter
CHILD_SECTIONS = ("STDIN", "ENV", "COMMAND")


def modes_of(path: Path, every: bool) -> Iterator[str]:
    """The modes that a row runs in."""
    yield from MODES
    if every or path.is_relative_to(ROOT / "parallel"):
        yield from PARALLEL_MODES
    elif ARRAY_WORK.search(path.read_bytes().decode("latin-1")):
        yield "parallel2"


def name_of(value: str | Path) -> str:
    """The name of a case or mode in pytest's output."""
    return value if isinstance(value, str) else value.relative_to(ROOT).with_suffix("").as_posix()


def pytest_generate_tests(metafunc: pytest.Metafunc) -> None:
    """Every row in its modes: those that can tell something new, or with --every-mode in all."""
    every = metafunc.config.getoption("--every-mode")
    rows = [(path, mode) for path in CASES for mode in modes_of(path, every)]
    metafunc.parametrize(("path", "mode"), rows, ids=name_of)


@pytest.fixture(scope="session")
def known_code() -> Iterator[None]:
    """Let LLVM compile once what several modes hand it."""
    with kept_code():
        yield


@pytest.fixture
def folder(path: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """An empty folder, the same for all modes of a row: places of native code hold the name of the file."""
    made = tmp_path_factory.getbasetemp() / "rows" / path.relative_to(ROOT).with_suffix("").as_posix().replace("/", "-")
    shutil.rmtree(made, ignore_errors=True)
    made.mkdir(parents=True)
    return made


@pytest.mark.usefixtures("known_code")
def test_phpt(path: Path, mode: str, engines: dict[str, Engine], parallel_cache: Path, folder: Path,
              monkeypatch: pytest.MonkeyPatch, request: pytest.FixtureRequest) -> None:
    if path.relative_to(ROOT).with_suffix("").as_posix() in KNOWN_FAILURES:
        request.applymarker(pytest.mark.xfail(reason="in known_failures.txt", strict=True))
    sections = phpt.read(path)
    script = folder / (path.stem + ".php")
    script.write_bytes(sections["FILE"].encode("latin-1"))
    monkeypatch.chdir(folder)
    broken: list[Exception] = []
    # a function that the compiler fails at prints the right thing in tier 0
    monkeypatch.setattr(Tiering, "note", lambda self, error: broken.append(error))
    if any(s in sections for s in CHILD_SECTIONS) or "limits" in path.parts:
        # limits of memory and stack are those of a process
        output = in_child(sections, script, mode, str(parallel_cache) if mode in PARALLEL_MODES else "")
    else:
        output = in_process(engines[mode], sections, script)
    wanted = phpt.verdict(sections, output)
    assert wanted is None or wanted == phpt.normal(output), f"expected:\n{wanted}\n\ngot:\n{output}"
    if broken:
        raise AssertionError("an internal error of the native compiler") from broken[0]


def ini_of(sections: dict[str, str]) -> dict[str, str]:
    """The INI section as settings."""
    pairs = (line.split("=", 1) for line in sections.get("INI", "").splitlines() if "=" in line)
    return {name.strip(): value.strip().strip('"') for name, value in pairs}


def in_process(engine: Engine, sections: dict[str, str], script: Path) -> str:
    """Run as the main script of a request of the session's engine."""
    out = bytearray()
    argv = [str(script), *shlex.split(sections.get("ARGS", ""))]
    run_source(engine, script.read_bytes(), os.path.realpath(script), argv, sink=out.extend, ini=ini_of(sections))
    return out.decode("latin-1")


def in_child(sections: dict[str, str], script: Path, mode: str, cache: str) -> str:
    """Run `phpjit run` as a user does."""
    words = [w for name, value in ini_of(sections).items() for w in ("-d", f"{name}={value}")]
    command = shlex.split(sections.get("COMMAND", "")) or [str(script)]
    env = {**os.environ, "PHPJIT_CACHE": cache, "PHPJIT_DEBUG": "1"}
    env.update(line.split("=", 1) for line in sections.get("ENV", "").splitlines() if "=" in line)
    options = [f"--tier={mode[-1]}"] if mode in MODES else [
        "--tier=1", "--parallel=force", f"--threads={mode[-1]}", "-d", "phpjit.shuffle=7"]
    done = subprocess.run(
        [sys.executable, "-m", "phpjit", "run", *options, *words, *command,
         *shlex.split(sections.get("ARGS", ""))],
        input=sections.get("STDIN", "").encode("latin-1"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env,
        cwd=script.parent,
        timeout=LIMIT, check=False)
    return done.stdout.decode("latin-1")
