"""Ranges in loops: what only grows comes to its bounds at once, to those that it would come to step by step."""
from __future__ import annotations

import pytest

from phpjit.analysis.facts import INT
from phpjit.codegen.native.typing import walk
from phpjit.codegen.native.typing.domain import Val, climb, widen
from phpjit.codegen.native.typing.walk import Walk, accumulators
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.engine import references_of
from phpjit.lowering import lower
from phpjit.syntax import parse


def function_of(body: str) -> tuple[c.Unit, c.Function]:
    """Return `function f(int $n, string $t)` with a body."""
    unit = lower(parse(f"<?php function f(int $n, string $t) {{ {body} }}", "t.php"), "t.php", references_of)
    return unit, unit.functions[0]


@pytest.mark.parametrize(("body", "names"), [
    ("while ($n--) { $s += $n; $d--; }", {"s", "d"}),
    ("while ($n--) { $s += $n; if ($s > 9) { break; } }", set()),
    ("while ($n--) { $s += $n; $s = 0; }", set()),
    ("while ($n--) { $s += $s; }", set()),
    ("while ($n--) { $s *= 2; $d .= 'x'; }", set()),
    ("while ($n--) { $x = $s++; }", set()),
    ("while ($n--) { $s++; unset($s); }", set()),
    ("while ($n--) { $s++; $f = function () use (&$s) { $s = 0; }; }", set()),
    ("while ($n--) { $s++; foreach ([1] as $s) { } }", set()),
    ("while ($n--) { while ($n--) { $s++; } $s -= 3; }", {"s"}),
])
def test_accumulators_are_only_added_to(body: str, names: set[str]) -> None:
    _, fn = function_of(f"$s = $d = 0; {body} return $s;")
    loop = next(node for node in descendants(fn.body) if isinstance(node, c.While))
    assert accumulators(loop) == names


PROGRAMS = [
    "$s = 0; for ($i = 0; $i < $n; $i++) { $s += $i * $i % 7; } return $s;",
    "$s = 0; for ($i = 0; $i < strlen($t); $i++) { if ($t[$i] > '5') { $s++; } } return $s;",
    "$s = 0; $d = 5; while ($n-- > 0) { $s += $n; $d -= 3; } return $s + $d;",
    "$s = 0; $d = 0; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $i; $j++) { $s -= $d & 255; $d++; } } return $s;",
    "$s = 0; $d = 0; while ($n > 1) { $n = $n & 1 ? 3 * $n + 1 : $n >> 1; $s++; $d += $n & 15; } return $s * $d;",
    "$s = 0; $x = 7; while ($n-- > 0) { $x = ($x * 1103 + 12345) % 65536; $s += $x; } return $s;",
]


@pytest.mark.parametrize("body", PROGRAMS)
def test_the_bounds_are_those_of_the_ladder(body: str, monkeypatch: pytest.MonkeyPatch) -> None:
    from phpjit.codegen.native import types
    from phpjit.codegen.native.dump import static_world
    from phpjit.codegen.native.typing.entry import type_function
    from phpjit.codegen.native.typing.show import show

    unit, fn = function_of(body)
    heads: list[dict[str, tuple[int, int]]] = []
    loop = Walk.loop

    def noting(self: Walk, node: object, once: object) -> object:
        frame = loop(self, node, once)      # type: ignore[arg-type]  # a double
        heads.append({name: (val.lo, val.hi) for name, val in self.state.heads[id(node)].items()})
        return frame

    monkeypatch.setattr(Walk, "loop", noting)
    at_once = show(type_function(static_world(unit), unit, fn, [types.INT, types.STR]))
    last = heads[-1]
    monkeypatch.setattr(walk, "accumulators", lambda _: frozenset())
    heads.clear()
    assert show(type_function(static_world(unit), unit, fn, [types.INT, types.STR])) == at_once
    assert heads[-1] == last


def test_climbing_leaves_what_did_not_grow() -> None:
    old, new = Val(INT, lo=0, hi=1), Val(INT, lo=0, hi=2)
    assert (climb(old, widen(old, new)).lo, climb(old, widen(old, new)).hi) == (0, 1 << 62)
    assert climb(old, old) == old
