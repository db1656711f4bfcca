"""Golden cases of tier 0: PHP in tests/golden/py/*.php, the Python code's text beside it (`--bless` rewrites it)."""
from __future__ import annotations

from pathlib import Path

import pytest

from phpjit.codegen.python.unit import dump_python
from phpjit.engine import infer_facts, references_of
from phpjit.lowering import lower
from phpjit.syntax import parse

CASES = sorted((Path(__file__).parents[1] / "golden" / "py").glob("*.php"))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_golden(path: Path, request: pytest.FixtureRequest) -> None:
    name = f"/golden/{path.name}"
    unit = lower(parse(path.read_text(encoding="latin-1"), name), name, references_of)
    text = dump_python(unit, infer_facts(unit))
    expected = path.with_suffix(".txt")
    if request.config.getoption("--bless"):
        expected.write_text(text, encoding="utf-8")
    assert text == expected.read_text(encoding="utf-8")
