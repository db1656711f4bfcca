"""Compile-time messages: every row was recorded from `php -l` (PHP 8.2), with its line."""
from __future__ import annotations

import json
from pathlib import Path

import pytest

from phpjit.core import nodes as core
from phpjit.errors import CompileError
from phpjit.lowering import lower
from phpjit.syntax import parse

ROWS = json.loads((Path(__file__).parent / "data" / "compile_messages.json").read_text())
BUILTINS = {"strlen": 0, "sort": 1}
WORDS = {core.E_DEPRECATED: "Deprecated", core.E_WARNING: "Warning", core.E_COMPILE_WARNING: "Warning"}


def reported(code: str) -> list[list[object]]:
    """What compiling reports, a refusal last."""
    try:
        unit = lower(parse(code, "%FILE%"), "%FILE%", BUILTINS.get)
    except CompileError as error:
        before = [[WORDS[level], message, line] for line, level, message in error.diagnostics]
        return [*before, [error.kind, error.message, error.line]]
    return [[WORDS[item.level], item.message, item.line] for item in unit.diagnostics]


@pytest.mark.parametrize("row", ROWS, ids=lambda row: row["code"][6:46].replace("\n", " "))
def test_message_and_line(row: dict[str, object]) -> None:
    wanted = row["reported"]
    assert isinstance(wanted, list)
    assert reported(str(row["code"])) == wanted
