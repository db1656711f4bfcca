"""Loops up to strlen() and count(): read without tests where nothing can be outside, with them elsewhere."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from native_code import Bailed, Compiled

LOOPS: list[tuple[str, Any]] = [
    ("for ($i = 0; $i < strlen($a); $i++) { if ($a[$i] >= 'a' && $a[$i] <= 'f') { $r++; } }", "xay" * 40),
    ("for ($i = 0; $i < strlen($a); $i++) { $r = $r * 3 % 1000003 + ord($a[$i]); }", "hello world"),
    ("for ($i = 0; $i < strlen($a); $i++) { $r += 1; }", ""),
    ("for ($i = 0; $i < count($a); $i++) { $r += $a[$i]; }", list(range(100))),
    ("for ($i = 0; $i < sizeof($a); $i++) { $r += $a[$i] * $a[$i]; }", list(range(30))),
    ("for ($i = 0; $i < count($a); $i++) { $a[$i] = $i; $r += $a[$i]; }", list(range(30))),
    ("for ($i = 3; $i < count($a); $i++) { $r += $a[$i] - $a[$i - 3]; }", list(range(30))),
    ("for ($i = 0; $i < count($a); $i++) { $r += $a[$i]; if ($r > 50) { $a = [1]; } }", list(range(30))),
    ("for ($i = 0; $i < count($a); $i++) { $r += $a[$i]; if ($i < 20) { $a[] = 1; } }", list(range(30))),
    ("for ($i = 0; $i < count($a); $i++) { for ($j = 0; $j < count($a); $j++) { $r += $a[$i] * $a[$j]; } }",
     list(range(20))),
    ("$b = $a; for ($i = 0; $i < count($b); $i++) { $r += $a[$i]; }", list(range(20))),
    ("for ($i = 0; $i < count($a); $i++) { $r += $a[$i]; $i++; }", list(range(21))),
]


@pytest.mark.parametrize(("loop", "sample"), LOOPS, ids=[loop for loop, _ in LOOPS])
def test_as_tier_0(loop: str, sample: Any, tmp_path: Path) -> None:
    compiled = Compiled(f"function f($a) {{ $r = 0; {loop} return $r; }}", [sample], tmp_path)
    assert compiled.native([sample]) == compiled.tier0([sample])


def test_elements_outside_are_left_to_tier_0(tmp_path: Path) -> None:
    start = Compiled("function f($a, int $i) { $r = 0; for (; $i < count($a); $i++) { $r += $a[$i]; } return $r; }",
                     [[1, 2, 3], 0], tmp_path)
    assert start.native([list(range(40)), 0]) == sum(range(40))
    with pytest.raises(Bailed):
        start.native([list(range(40)), -1])
    other = Compiled("function f($a, $b) { $r = 0; for ($i = 0; $i < count($a); $i++) { $r += $b[$i]; } return $r; }",
                     [[1, 2, 3], [1, 2, 3]], tmp_path)
    with pytest.raises(Bailed):
        other.native([list(range(40)), [1]])


def test_light_code_is_not_vectorised() -> None:
    from phpjit.codegen.native.compile import translate
    from phpjit.codegen.native.dump import static_world
    from phpjit.codegen.native.machine import machine
    from phpjit.codegen.native.passes import choose
    from phpjit.codegen.native.types import STR
    from phpjit.codegen.native.typing.entry import type_function
    from phpjit.engine import references_of
    from phpjit.lowering import lower
    from phpjit.syntax import parse

    source = ("<?php function f(string $s): int { $n = 0; for ($i = 0; $i < strlen($s); $i++) { if ($s[$i] > '0') "
              "{ $n++; } } return $n; }")
    unit = lower(parse(source, "t.php"), "t.php", references_of)
    world = static_world(unit)
    program = type_function(world, unit, unit.functions[0], [STR])
    module = translate(program, lambda version, node: world.ordinal(version.unit, version.fn, node))[0]
    assert "vector.body" in str(machine().optimise(str(module), choose(module, light=False)))
    assert "vector.body" not in str(machine().optimise(str(module), choose(module, light=True)))
