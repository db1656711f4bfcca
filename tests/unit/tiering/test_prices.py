"""What finding out costs: compiles that cannot pay are not asked for, looking at arguments takes its share at most."""
from __future__ import annotations

from collections.abc import Callable
from itertools import count
from typing import Any

import pytest

from phpjit.codegen.native.typing.seeds import ENOUGH, Look, Unpaid
from phpjit.engine import Engine
from phpjit.tiering import functions

from .conftest import MakeEngine

CALLS = "function f($n) { return $n + 1; } $s = 0; while ($s < %d) { $s = f($s); } return $s;"
Clock = Callable[[float], None]


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> Clock:
    """Make each call of a PHP function take as long as it is told to: two looks at the clock are half of that apart."""
    def set_clock(seconds: float) -> None:
        ticks = count()
        monkeypatch.setattr(functions, "perf_counter", lambda: next(ticks) * seconds)
    return set_clock


@pytest.mark.parametrize(("seconds", "calls", "compiled"), [
    (1e-7, 3000, 0), (1e-7, 20000, 1), (1e-5, 200, 0), (1e-5, 400, 1), (1e-3, 20, 1),
])
def test_calls_make_a_function_hot_when_they_took_a_while(make_engine: MakeEngine, clock: Clock, seconds: float,
                                                          calls: int, compiled: int) -> None:
    engine, backend = make_engine(hot_loop="10s", compile_threads=0)
    backend.bodies["f"] = lambda n: n + 1
    clock(seconds)
    assert engine.eval(CALLS % calls) == calls
    assert len(backend.compiled) == compiled


def test_a_number_of_calls_that_was_chosen_is_enough(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="10s", compile_threads=0, hot_calls=100)
    backend.bodies["f"] = lambda n: n + 1
    clock(1e-7)
    assert engine.eval(CALLS % 300) == 300
    assert len(backend.compiled) == 1


def test_looking_at_arguments_takes_an_eighth_of_the_time_at_most(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="10s", compile_threads=0)
    looks: list[int] = []
    observe = backend.observe

    def look(values: Any, shared: Any = None, thorough: bool = False, most: Any = None) -> Any:
        looks.append(most)
        return observe(values)
    backend.observe = look  # type: ignore[method-assign]  # a double
    clock(1e-7)
    engine.eval(CALLS % 1000)
    assert len(looks) <= 1000 / 8
    assert all(most is not None and most * functions.LOOK <= 1000 * 1e-7 * functions.LOOKING for most in looks)


@pytest.mark.parametrize(("calls", "versions"), [(100, 1), (400, 2)])
def test_types_that_no_version_takes_are_compiled_when_they_took_a_while(
        make_engine: MakeEngine, clock: Clock, calls: int, versions: int) -> None:
    engine, backend = make_engine(hot_loop="10s", compile_threads=0)
    backend.bodies["f"] = lambda n: n
    clock(2e-6)
    engine.eval("function f($n) { return $n; } for ($i = 0; $i < 400; $i++) f(1); "
                f"for ($i = 0; $i < {calls}; $i++) f('x'); return 1;")
    assert [codes for _, codes, _ in backend.compiled] == [("i",), ("s",)][:versions]


def inside(engine: Engine, source: str) -> Any:
    """The object that a program returns, as the runtime has it."""
    return engine.eval(source).php_object


GRAPH = """
class Node { public $a; public $b; public array $all = []; public $n = 1; }
$nodes = [];
for ($i = 0; $i < %d; $i++) $nodes[] = new Node;
foreach ($nodes as $i => $node) {
    $node->a = $nodes[($i * 7 + 1) %% count($nodes)];
    $node->b = $nodes[($i * 3 + 2) %% count($nodes)];
    $node->all = $nodes;
}
return $nodes[0];
"""


def test_a_graph_of_objects_is_walked_once(make_engine: MakeEngine) -> None:
    engine, _ = make_engine(tier=0)
    layouts: dict[str, Any] = {}
    look = Look(layouts)
    assert look.at(inside(engine, GRAPH % 12)).code == "o4:Node"
    assert look.seen < 12 * 9 * 12                  # paths through it, eight deep, are 14 ** 8
    assert {prop: kind.code for prop, kind in layouts["node"].items()} == {
        "a": "?0102-o4:Node", "b": "?0102-o4:Node", "all": "vo4:Node", "n": "i"}


def test_a_large_graph_is_not_walked_to_its_end(make_engine: MakeEngine) -> None:
    engine, _ = make_engine(tier=0)
    look = Look({})
    look.at(inside(engine, GRAPH % 3000))
    assert look.seen < ENOUGH * 40


def test_a_look_that_is_not_paid_for_ends(make_engine: MakeEngine) -> None:
    engine, _ = make_engine(tier=0)
    look = Look({}, most=20)
    with pytest.raises(Unpaid):
        look.at(inside(engine, GRAPH % 12))
    assert look.seen == 21
