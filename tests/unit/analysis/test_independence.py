"""Which loops may run on several cores: golden verdicts, and each rule of the analysis taken away in turn."""
from __future__ import annotations

from pathlib import Path

import pytest

from phpjit.analysis.independence import RULES
from phpjit.analysis.infer import Facts
from phpjit.analysis.loops_dump import dump_loops
from phpjit.engine import infer_facts, references_of
from phpjit.lowering import lower
from phpjit.syntax import parse

CASES = sorted((Path(__file__).parents[2] / "golden" / "loops").glob("*.php"))


def facts_of(path: Path) -> Facts:
    name = f"/golden/{path.name}"
    return infer_facts(lower(parse(path.read_text(encoding="latin-1"), name), name, references_of))


@pytest.mark.parametrize("path", CASES, ids=lambda path: path.stem)
def test_verdicts(path: Path, request: pytest.FixtureRequest) -> None:
    text = dump_loops(facts_of(path))
    expected = path.with_suffix(".loops")
    if request.config.getoption("--bless"):
        expected.write_text(text)
    assert text == expected.read_text()


@pytest.mark.parametrize("rule", RULES)
def test_each_rule_is_needed(rule: str) -> None:
    """Without the rule a loop that must stay serial is taken to be parallel, or is refused by another rule later."""
    expected = (CASES[0].parent / "dependent.loops").read_text()
    assert f"serial ({rule})" in expected
    facts = facts_of(CASES[0].parent / "dependent.php")
    without = dump_loops(facts, without=rule)
    assert f"serial ({rule})" not in without
    before, after = expected.count(": parallel"), without.count(": parallel")
    assert after > before, "no loop is refused by this rule alone"
