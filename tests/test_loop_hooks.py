"""Every behaviour row with loops that are handed over all the time: the bytes stay the same."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import phpt
import pytest
from echo_site import PATTERNS, echo_sites
from test_phpt import CASES, CHILD_SECTIONS, KNOWN_FAILURES, ROOT, in_process

from phpjit import Engine


def in_this_process(path: Path) -> bool:
    """Whether a row can run with the sites of this process, and has a loop at all."""
    name = path.relative_to(ROOT).with_suffix("").as_posix()
    if name in KNOWN_FAILURES or "limits" in path.parts:
        return False
    sections = phpt.read(path)
    text = sections["FILE"]
    return not any(s in sections for s in CHILD_SECTIONS) and any(word in text for word in ("for", "while"))


LOOPING = [path for path in CASES if in_this_process(path)]


@pytest.fixture(params=PATTERNS)
def echoing(request: pytest.FixtureRequest, engine: Engine, monkeypatch: pytest.MonkeyPatch) -> Engine:
    """The session's engine, whose requests have loop sites that ask."""
    made = engine.new_request

    def new_request(*args: Any, **settings: Any) -> Any:
        new = made(*args, **settings)
        new.loop_site = echo_sites(PATTERNS[request.param])
        return new
    monkeypatch.setattr(engine, "new_request", new_request)
    return engine


@pytest.mark.parametrize("path", LOOPING, ids=lambda p: p.relative_to(ROOT).with_suffix("").as_posix())
def test_loops_go_on_where_they_were_left(path: Path, echoing: Engine, tmp_path: Path,
                                          monkeypatch: pytest.MonkeyPatch) -> None:
    sections = phpt.read(path)
    script = tmp_path / (path.stem + ".php")
    script.write_bytes(sections["FILE"].encode("latin-1"))
    monkeypatch.chdir(tmp_path)
    output = in_process(echoing, sections, script)
    wanted = phpt.verdict(sections, output)
    assert wanted is None or wanted == phpt.normal(output), f"expected:\n{wanted}\n\ngot:\n{output}"
