"""The end of a request looks at the request's own objects only."""
from __future__ import annotations

import gc
from pathlib import Path
from typing import NoReturn

import pytest

from phpjit import Engine

CODE = """<?php
class D {
    public $self;
    function __construct(public $n) { $this->self = $this; }
    function __destruct() { echo $this->n, ' '; }
}
function g() { try { yield 1; } finally { echo 'g '; } }
$f = fopen('php://memory', 'r');
echo count(get_resources('stream')), ' ';
$a = [new D('a'), new D('b')];
$g = g(); $g->current(); $h = $g;
$a[] = new D('c');
"""


def test_what_else_lives_in_the_process_is_not_walked(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    def refuse(generation: int | None = None) -> NoReturn:
        raise AssertionError("all objects of the process are looked at")
    (tmp_path / "a.php").write_text(CODE)
    engine = Engine(cache=None)
    engine.run(tmp_path / "a.php")
    monkeypatch.setattr(gc, "get_objects", refuse)
    for _ in range(2):      # with nothing of the first in the second
        assert engine.run(tmp_path / "a.php").text == "4 a b g c "
