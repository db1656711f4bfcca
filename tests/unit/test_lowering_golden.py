"""Golden cases of lowering: PHP in tests/golden/core/*.php, the core unit's text beside it (`--bless` rewrites it)."""
from __future__ import annotations

from pathlib import Path

import pytest

from phpjit.core.printer import print_unit
from phpjit.core.verifier import verify
from phpjit.lowering import lower
from phpjit.syntax import parse

CASES = sorted((Path(__file__).parents[1] / "golden" / "core").glob("*.php"))
BUILTINS = {"strlen": 0, "sort": 1}


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_core_text(path: Path, request: pytest.FixtureRequest) -> None:
    name = f"/golden/{path.name}"
    unit = lower(parse(path.read_text(encoding="latin-1"), name), name, BUILTINS.get)
    text = print_unit(unit)
    expected = path.with_suffix(".core")
    if request.config.getoption("--bless"):
        expected.write_text(text)
    assert text == expected.read_text()
    assert verify(unit) == []
