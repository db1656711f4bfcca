"""What finding out costs: compiles that cannot pay are not asked for, looking at arguments takes its share at most."""
from __future__ import annotations

from collections.abc import Callable
from itertools import count
from pathlib import Path
from types import SimpleNamespace
from typing import Any, cast

import pytest
from conftest import LIMIT

import phpjit.clock
from phpjit.codegen.native.typing.seeds import ENOUGH, Look, Unpaid
from phpjit.engine import Engine
from phpjit.tiering import compiler, functions, manager
from phpjit.tiering.records import Record

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


@pytest.fixture
def moment(monkeypatch: pytest.MonkeyPatch) -> list[float]:
    """Stop the clock of the compile thread; the list holds what it says."""
    now = [1000.0]
    for module in (manager, compiler, phpjit.clock):
        monkeypatch.setattr(module, "perf_counter", lambda: now[0])
    return now


def test_a_program_that_ended_before_the_compiler_was_of_use_comes_first(make_engine: MakeEngine, moment: list[float],
                                                                         tmp_path: Path) -> None:
    script = str(tmp_path / "short.php")
    numbers = count()

    def started(took: float, hurry: bool = False) -> int:
        """How often the compiler got ready in a run that took so many seconds and ended before all was compiled."""
        engine, backend = make_engine(cache=True, own_process=True)
        tiering = engine.tiering
        moment[0] += took
        backend.bodies["f"] = lambda n: n + 1
        request = engine.new_request()
        request.script = script
        unit = engine.compile(f"<?php function f($n) {{ return $n + {next(numbers)}; }}".encode(), script)
        record = tiering.record((unit.unit_key, 1, -1))
        assert tiering.request(record, backend.observe((1,)), 1.0, engine.tiers_of(request))
        if hurry:
            assert tiering.drain(LIMIT)
        else:
            tiering.compiler.wait(lambda: not record.pending, LIMIT)
        tiering.compiler.submit("lost", (0, 0.0), None, moment[0] + 3600)
        engine.ended(script)
        tiering.compiler.stop()
        return backend.warm_ups
    assert started(0.2) == 1                    # nothing is known of it
    assert started(0.3) == 0                    # not yet twice as long as that
    assert started(0.9) == 1                    # it is longer than it was
    assert started(0.3) == 0
    assert started(0.2, hurry=True)  == 1       # somebody waits for the compiler
    assert [started(0.12) for _ in range(16)].count(1) == 1      # now and then it may try again


def test_programs_that_take_long_and_processes_of_others_do_not_wait(make_engine: MakeEngine, moment: list[float],
                                                                     tmp_path: Path) -> None:
    for own_process, took in ((True, 5.0), (False, 0.1)):
        engine, _ = make_engine(cache=True, own_process=own_process)
        request = engine.new_request()
        request.script = str(tmp_path / "x.php")
        view = engine.tiers_of(request)
        tiering = engine.tiering
        assert tiering.unavailable() is None
        moment[0] += took
        tiering.compiler.submit("lost", (0, 0.0), None, moment[0] + 3600)
        tiering.ended(request.script)
        tiering.since, tiering.begun = moment[0], moment[0] - 1
        tiering.bide(cast(Any, SimpleNamespace(view=view, record=Record(("unit", 1, -1)))))      # Later is not raised
        tiering.compiler.stop()


def test_the_compiler_never_costs_more_than_the_program_has_run(make_engine: MakeEngine,
                                                                moment: list[float]) -> None:
    engine, _ = make_engine()
    tiering = engine.tiering
    job = cast(Any, SimpleNamespace(view=None, record=Record(("unit", 1, -1))))

    def due() -> float:
        """After how many seconds the compiler may take the job."""
        try:
            tiering.bide(job)
        except manager.Later as later:
            return later.after - moment[0]
        return 0.0
    assert due() == pytest.approx(manager.WARM_UP)
    moment[0] += manager.WARM_UP / 2
    assert due() == pytest.approx(manager.WARM_UP / 2)
    start = tiering.clock.now()
    moment[0] += 1.0
    tiering.clock.skip(start)                   # as long as it took to translate a file
    assert due() == pytest.approx(manager.WARM_UP / 2)
    moment[0] += manager.WARM_UP / 2 + 1e-9
    assert due() == 0.0
    tiering._warm, tiering.used = True, 0.3     # it took longer than that
    assert due() == pytest.approx(0.3 + manager.COMPILE - manager.WARM_UP)
    tiering.hurry(job.record)                   # somebody waits for this one
    assert due() == 0.0
    job.record = Record(("unit", 2, -1))
    assert due() == pytest.approx(0.3 + manager.COMPILE - manager.WARM_UP)


def test_translating_a_file_is_no_work_of_the_function_that_includes_it(make_engine: MakeEngine, tmp_path: Path,
                                                                       monkeypatch: pytest.MonkeyPatch) -> None:
    engine, _ = make_engine()
    now = [1000.0]
    monkeypatch.setattr(phpjit.clock, "perf_counter", lambda: now[0])
    compile_file = engine.compile

    def slowly(*args: Any) -> Any:
        now[0] += 5.0
        return compile_file(*args)
    (tmp_path / "part.php").write_text("<?php return 1;")
    monkeypatch.setattr(engine, "compile", slowly)
    assert engine.eval(f"return include '{tmp_path}/part.php';") == 1
    assert (now[0], engine.clock.now()) == (1010.0, 1000.0)
    assert Engine(cache=None).tiering.clock is not engine.tiering.clock is engine.clock
