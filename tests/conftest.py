"""Fixtures: running PHP in a child process, and in this one."""
from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from phpjit import Engine, Options
from phpjit.engine import tune_process
from phpjit.family import NUMBER

RunPhp = Callable[..., "subprocess.CompletedProcess[bytes]"]
LIMIT = 300.0
"""Seconds after which what a test waits for hangs: many times what it takes on a slow machine that does other work."""


def at_fixed_addresses() -> list[str]:
    """Return what begins a command whose memory shall not lie at random places, where a sanitizer may have its own."""
    command = ["setarch", "-R"]
    if shutil.which(command[0]) and not subprocess.run([*command, "true"], capture_output=True, check=False).returncode:
        return command
    return []


@contextmanager
def family_of_its_own() -> Iterator[None]:
    """Let what is started meanwhile have cores of its own: it does not find the page of this process."""
    try:
        page = os.dup(NUMBER)
    except OSError:
        yield
        return
    os.close(NUMBER)
    try:
        yield
    finally:
        os.dup2(page, NUMBER, inheritable=False)
        os.close(page)


def pytest_configure(config: pytest.Config) -> None:
    """Let PHP code recurse deeper than Python does; settings and caches of who runs the tests are not the tests'."""
    tune_process()
    for name in [name for name in os.environ if name.startswith("PHPJIT_")]:
        del os.environ[name]
    folder = tempfile.TemporaryDirectory(prefix="phpjit-tests-", ignore_cleanup_errors=True)
    config.add_cleanup(folder.cleanup)
    os.environ["XDG_CACHE_HOME"] = folder.name


def pytest_addoption(parser: pytest.Parser) -> None:
    """`--bless` lets golden tests rewrite their expectations; review the diff.  `--every-mode`: see test_phpt.py."""
    parser.addoption("--bless", action="store_true", help="rewrite the expected output of golden cases")
    parser.addoption("--every-mode", action="store_true",
                     help="run each behaviour test with parallel work forced onto 1, 2, 3 and 7 threads")


@pytest.fixture(scope="session")
def engine() -> Engine:
    """One engine for the session, without a cache on disk: the tests must not depend on what ran before."""
    return Engine(Options(tier=0, cache=None))


@pytest.fixture(scope="session")
def engines(engine: Engine) -> dict[str, Engine]:
    """An engine for each mode of the behaviour tests; "tier1" compiles at the first call and loop entry."""
    parallel = {f"parallel{threads}": Engine(Options(tier=1, cache=None, parallel="force", threads=threads, shuffle=7))
                for threads in (1, 2, 3, 7)}
    return {"tier0": engine, "tier1": Engine(Options(tier=1, cache=None)), **parallel}


@pytest.fixture(scope="session")
def parallel_cache(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A cache for child processes that force parallel code: without it each would let numba compile the driver."""
    return tmp_path_factory.mktemp("parallel")


@pytest.fixture
def phpjit_command(tmp_path: Path) -> RunPhp:
    """Run `phpjit ARGS…` in a child process, with a cache of its own."""
    def run(*args: str, stdin: bytes = b"", env: dict[str, str] | None = None, cwd: Path | None = None,
            timeout: float = LIMIT) -> subprocess.CompletedProcess[bytes]:
        environment = {**os.environ, "PHPJIT_CACHE": str(tmp_path / "cache"), **(env or {})}
        return subprocess.run([sys.executable, "-m", "phpjit", *args], input=stdin, capture_output=True,
                              env=environment, cwd=cwd, timeout=timeout, check=False)
    return run
