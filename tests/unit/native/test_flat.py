"""Which functions over buffers are flat: none of their elements can take far longer than others."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import numpy as np
import pytest

from phpjit import Engine
from phpjit.tiering.buffers import BufferKernel

SOURCE = """<?php
function once(int $x): int { return $x + 1; }
function rooted(int $x): float { return sqrt($x) + min($x, 3); }
function calls(int $x): int { return once(once($x)); }
function loops(int $x): int { for ($i = 0; $i < $x; $i++) { $x -= 2; } return $x; }
function calls_loops(int $x): int { return $x > 5 ? loops($x) : 1; }
function deep(int $x): int { return $x < 2 ? $x : deep($x - 1) + 1; }
function repeats(int $x): int { return strlen(str_repeat("x", $x)); }
"""


@pytest.mark.parametrize("name, flat", [("once", True), ("rooted", True), ("calls", True), ("loops", False),
                                        ("calls_loops", False), ("deep", False), ("repeats", False)])
def test_flat(name: str, flat: bool, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    seen = []
    run = BufferKernel.run

    def noted(kernel: BufferKernel, words: bytes, count: int) -> Any:
        seen.append(kernel.flat)
        return run(kernel, words, count)
    monkeypatch.setattr(BufferKernel, "run", noted)
    path = tmp_path / "flat.php"
    path.write_text(SOURCE)
    with Engine(cache=None).load(path) as loaded:
        loaded.function(name).map(np.arange(1, 9))
    assert seen == [flat]
