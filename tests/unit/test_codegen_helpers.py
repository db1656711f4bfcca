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


def test_what_code_asks_of_python_objects_is_no_name_of_a_property_in_closures() -> None:
    import re
    from pathlib import Path

    from phpjit.codegen.python import places
    asked = {name for path in Path(places.__file__).parent.glob("*.py")
             for name in re.findall(r'\.attr\([^"\n]*, "([a-zA-Z_]+)"\)', path.read_text(encoding="utf-8"))}
    assert asked - {"__class__"} <= places.INNER_NAMES
    assert {"v", "l", "d", "types"} <= asked
