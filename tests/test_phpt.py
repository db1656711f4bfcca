"""Every tests/php/**/*.phpt in every mode: the same bytes from each tier as php printed when the row was made."""
from __future__ import annotations

import os
import shlex
import subprocess
import sys
from pathlib import Path

import phpt
import pytest

from phpjit import Engine
from phpjit.cli.run import run_source

ROOT = Path(__file__).parent / "php"
CASES = sorted(ROOT.rglob("*.phpt"))
MODES = ("tier0", "tier1")      # tier1: compiled at the first call and loop entry; later: parallel forced
KNOWN_FAILURES = frozenset((ROOT / "known_failures.txt").read_text().split())    # may only get shorter
CHILD_SECTIONS = ("STDIN", "ENV", "COMMAND")


@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize("path", CASES, ids=lambda p: p.relative_to(ROOT).with_suffix("").as_posix())
def test_phpt(path: Path, mode: str, engines: dict[str, Engine], tmp_path: Path, monkeypatch: pytest.MonkeyPatch,
              request: pytest.FixtureRequest) -> None:
    if path.relative_to(ROOT).with_suffix("").as_posix() in KNOWN_FAILURES:
        request.applymarker(pytest.mark.xfail(reason="in known_failures.txt", strict=True))
    sections = phpt.read(path)
    script = tmp_path / (path.stem + ".php")
    script.write_bytes(sections["FILE"].encode("latin-1"))
    monkeypatch.chdir(tmp_path)
    if any(s in sections for s in CHILD_SECTIONS) or "limits" in path.parts:
        # limits of memory and stack are those of a process
        output = in_child(sections, script, mode)
    else:
        output = in_process(engines[mode], sections, script)
    wanted = phpt.verdict(sections, output)
    assert wanted is None or wanted == phpt.normal(output), f"expected:\n{wanted}\n\ngot:\n{output}"


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


def in_child(sections: dict[str, str], script: Path, mode: str) -> str:
    """Run `phpjit run` as a user does."""
    words = [w for name, value in ini_of(sections).items() for w in ("-d", f"{name}={value}")]
    command = shlex.split(sections.get("COMMAND", "")) or [str(script)]
    env = {**os.environ, "PHPJIT_CACHE": ""}
    env.update(line.split("=", 1) for line in sections.get("ENV", "").splitlines() if "=" in line)
    done = subprocess.run(
        [sys.executable, "-m", "phpjit", "run", f"--tier={mode[-1]}", *words, *command,
         *shlex.split(sections.get("ARGS", ""))],
        input=sections.get("STDIN", "").encode("latin-1"), stdout=subprocess.PIPE, stderr=subprocess.STDOUT, env=env,
        cwd=script.parent,
        timeout=60, check=False)
    return done.stdout.decode("latin-1")
