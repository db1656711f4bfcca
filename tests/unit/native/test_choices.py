"""An `if` that takes one of two neighbours becomes a choice of values: no processor could guess how it ends."""
from __future__ import annotations

import pytest

pytest.importorskip("llvmlite")

from phpjit.codegen.native.compile import translate
from phpjit.codegen.native.dump import static_world
from phpjit.codegen.native.types import FLOAT, INT, Array, map_of, vec
from phpjit.codegen.native.typing.entry import type_function
from phpjit.engine import references_of
from phpjit.lowering import lower
from phpjit.syntax import parse


def ir_of(statement: str, array: Array) -> str:
    source = f"<?php function f(int $j, int $n, array $a) {{ while ($j < $n) {{ {statement} $j *= 2; }} return $j; }}"
    unit = lower(parse(source, "t.php"), "t.php", references_of)
    world = static_world(unit)
    program = type_function(world, unit, unit.functions[0], [INT, INT, array])
    return str(translate(program, lambda version, node: world.ordinal(version.unit, version.fn, node))[0])


@pytest.mark.parametrize("array", [vec(INT), map_of(FLOAT)], ids=["packed", "map"])
@pytest.mark.parametrize(("statement", "chosen"), [
    ("if ($a[$j] < $a[$j + 1]) { $j++; }", True),
    ("if ($j < $n && $a[$j + 1] >= $a[$j]) { ++$j; }", True),
    ("if ($a[$j] < $a[$n]) { $j++; }", False),          # a search: mostly the same way
    ("if ($a[$j] < $a[$j + 1]) { $n--; }", False),
    ("if ($a[$j] < $a[$j + 1]) { $j++; } else { $n--; }", False),
    ("if ($j < $n) { $j++; }", False),
])
def test_what_is_a_choice(statement: str, chosen: bool, array: Array) -> None:
    assert ("!unpredictable" in ir_of(statement, array)) is chosen
