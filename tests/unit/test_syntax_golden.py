"""Golden trees: `tests/golden/ast/*.php` in, the dump beside it out.  And PHP's refusals, word for word."""

from __future__ import annotations

import base64
import json
import shutil
import subprocess
from pathlib import Path

import pytest

from phpjit.errors import CompileError
from phpjit.syntax import dump, parse

GOLDEN = Path(__file__).parents[1] / "golden" / "ast"
REFUSALS = GOLDEN / "refusals.json"  # {source: [kind, message, line] or null where PHP accepts}, recorded from php


@pytest.mark.parametrize("case", sorted(GOLDEN.glob("*.php")), ids=lambda path: path.stem)
def test_tree_is_as_recorded(case: Path, request: pytest.FixtureRequest) -> None:
    text = dump(parse(case.read_text("latin-1"), case.name))
    expected = case.with_suffix(".txt")
    if request.config.getoption("--bless"):
        expected.write_text(text, "latin-1")
    assert text == expected.read_text("latin-1")


ORACLE = r"""
foreach (json_decode(stream_get_contents(STDIN)) as $source) {
    try { @token_get_all(base64_decode($source), TOKEN_PARSE); $answers[] = null; }
    catch (Error $e) {
        $kind = $e instanceof ParseError ? 'Parse error' : 'Fatal error';
        $answers[] = [$kind, base64_encode($e->getMessage()), $e->getLine()];
    }
}
echo json_encode($answers);
"""


def ask_php(sources: list[str]) -> list[list[object] | None]:
    """What PHP's parser says of each source: None, or kind, message and line."""
    request = json.dumps([base64.b64encode(source.encode("latin-1")).decode() for source in sources])
    answer = subprocess.run(["php", "-d", "short_open_tag=1", "-r", ORACLE], input=request.encode(),
                            capture_output=True, check=True)
    return [said and [said[0], base64.b64decode(said[1]).decode("latin-1"), said[2]]
            for said in json.loads(answer.stdout)]


def verdict(source: str) -> list[object] | None:
    """What our parser says, in the same form."""
    try:
        parse(source, "x.php", skip_shebang=False)
    except CompileError as error:
        return [error.kind, error.message, error.line]
    return None


def test_refusals_are_word_for_word(request: pytest.FixtureRequest) -> None:
    recorded: dict[str, list[object] | None] = json.loads(REFUSALS.read_text())
    if request.config.getoption("--bless"):
        recorded = dict(zip(recorded, ask_php(list(recorded)), strict=True))
        REFUSALS.write_text(json.dumps(recorded, indent=0) + "\n")
    wrong = {source: (said, ours) for source, said in recorded.items() if (ours := verdict(source)) != said}
    assert not wrong


@pytest.mark.skipif(shutil.which("php") is None, reason="needs php")
def test_recorded_refusals_are_those_of_php() -> None:
    recorded: dict[str, list[object] | None] = json.loads(REFUSALS.read_text())
    assert ask_php(list(recorded)) == list(recorded.values())
