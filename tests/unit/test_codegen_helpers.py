"""The table of names that generated code reads: complete, and every entry can be imported."""
from __future__ import annotations

import re
from pathlib import Path

import pytest

import phpjit.codegen.python
from phpjit.codegen.python.helpers import NAMES, SETS, resolve

FOLDER = Path(phpjit.codegen.python.__file__).parent
# Names that the emitter puts together: operators by table, the step helpers by prefix, func_get_args and kin by key.
MENTIONED = re.compile(r"""\b(?:do|helper|record)\(\s*"([A-Za-z_]+)\"""")


@pytest.mark.parametrize("name", sorted(NAMES))
def test_every_name_resolves(name: str) -> None:
    assert resolve(name) is not None or name == "UNDEF"


def test_every_helper_that_the_emitter_mentions_is_in_the_table() -> None:
    mentioned = {name for path in FOLDER.glob("*.py") for name in MENTIONED.findall(path.read_text(encoding="utf-8"))}
    assert len(mentioned) > 100
    assert mentioned - NAMES.keys() - set(SETS) == set()


def test_operators_are_in_the_table() -> None:
    from phpjit.codegen.python.operators import HELPER

    assert set(HELPER.values()) <= NAMES.keys()
