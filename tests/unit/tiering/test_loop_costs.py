"""Loops and what entering them costs: entries are weighed, functions and outer loops go before the loops in them."""
from __future__ import annotations

import threading
from typing import Any

import pytest
from conftest import LIMIT

from phpjit.engine import Engine
from phpjit.tiering.compiler import Compiler
from phpjit.tiering.manager import Tiering
from phpjit.tiering.sites import LONGEST_WAIT, RETRY, NativeLoop

from .clock import Clock
from .conftest import MakeEngine
from .gate import patient

ROUND = 5e-8                    # seconds that tier 0 takes for a round of these loops
NEST = "function nest($a, $n) { $s = 0; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < 100; $j++) { $s += $a[$j]; } " \
       "if ($i < 0) { echo $GLOBALS['x']; } } return $s; } return nest(range(1, 100), 3000);"


def inner(j: int, s: int, a: Any) -> tuple[Any, ...]:
    return 100, s + sum(a.l[j:]), 1


def site_of(engine: Engine, name: str, index: int) -> NativeLoop:
    for record in engine.tiering.records.values():
        if record.name == name and record.target[2] == index:
            return next(iter(record.watchers))
    raise AssertionError("no such site")


def held_up(manager: Tiering) -> tuple[threading.Event, threading.Event]:
    """Give a manager a warm compiler whose first job tells that it has begun, and waits for the second event."""
    begun, gate = threading.Event(), threading.Event()
    work = manager.work

    def slowly(job: Any) -> None:
        begun.set()
        gate.wait(LIMIT)
        work(job)
    manager._compiler, manager._warm = Compiler(slowly), True
    return begun, gate


def test_an_inner_loop_whose_entry_costs_more_than_its_rounds_is_left_to_tier_0(make_engine: MakeEngine,
                                                                                clock: Clock) -> None:
    clock.rounds(ROUND)
    engine, backend = make_engine(hot_loop="100", compile_threads=0, hot_calls=10 ** 9)
    backend.loops["nest#1"] = inner
    backend.cost = (0.01, 1e-7)
    assert engine.eval(NEST) == 5050 * 3000
    assert [name for name, *_ in backend.compiled] == ["nest#1"]
    assert 1 <= backend.native_calls <= 8


def test_an_inner_loop_that_does_much_is_entered_soon(make_engine: MakeEngine, clock: Clock) -> None:
    clock.rounds(ROUND)
    engine, backend = make_engine(hot_loop="100", compile_threads=0, hot_calls=10 ** 9)
    backend.loops["nest#1"] = inner
    backend.cost = (0.0, 1e-5)
    assert engine.eval(NEST) == 5050 * 3000
    assert backend.native_calls > 2500
    assert site_of(engine, "nest", 1).rent <= 16


def test_each_execution_of_a_while_pays_for_itself(make_engine: MakeEngine, clock: Clock) -> None:
    clock.rounds(ROUND)
    engine, backend = make_engine(hot_loop="100", compile_threads=0, hot_calls=10 ** 9)
    backend.loops["sum#0"] = lambda i, n, s: (n, s + n * (n - 1) // 2 - i * (i - 1) // 2, 1)
    backend.cost = (0.0001, 1e-7)
    code = "function sum($n) { $s = 0; $i = 0; while ($i < $n) { $s += $i; $i++; } return $s; } " \
           "$t = sum(300); for ($k = 0; $k < 2000; $k++) { $t += sum(30); } return $t + sum(1000000);"
    assert engine.eval(code) == 44850 + 2000 * 435 + 499999500000
    assert 2 <= backend.native_calls <= 8       # none of the short ones, but the long one


def test_a_function_takes_the_place_of_its_loops_in_the_queue(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(hot_loop="10", hot_calls=10 ** 9)
    manager = engine.tiering
    begun, gate = held_up(manager)
    backend.loops["sum#0"] = lambda *values: None
    backend.bodies["sum"] = lambda n: 0
    view = engine.tiers_of(engine.new_request())
    unit = engine.compile(b"<?php function f() {} function sum($n) { while ($n) { $n--; } return 1; }", "x.php")
    key = unit.unit_key
    blocker, loop, whole = (manager.record((key, *rest)) for rest in ((1, -1), (2, 0), (2, -1)))
    backend.bodies["f"] = lambda: None
    seeds = backend.observe((1,))
    loop.wanted = float("inf")
    assert manager.request(blocker, (), 0.0, view)
    assert begun.wait(LIMIT)
    assert manager.request(loop, seeds, 5.0, view)
    assert loop.pending
    assert manager.request(whole, seeds, 1.0, view)
    assert not loop.pending                     # should the function be refused, it asks again
    gate.set()
    assert manager.drain(LIMIT)
    assert [name for name, *_ in backend.compiled] == ["f", "sum"]


def test_functions_go_before_loops_and_outer_loops_make_inner_ones_needless(make_engine: MakeEngine) -> None:
    engine, backend = make_engine()
    manager = engine.tiering
    begun, gate = held_up(manager)
    view = engine.tiers_of(engine.new_request())
    unit = engine.compile(b"<?php function f() {} function g() {} function nest($n) { "
                          b"for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $n; $j++) { $n += 1; } } }", "x.php")
    key = unit.unit_key
    backend.bodies.update(f=lambda: None, g=lambda: None)
    backend.loops.update({"nest#0": lambda *v: None, "nest#1": lambda *v: None})
    seeds = backend.observe((1,))
    outer, within = manager.record((key, 3, 0)), manager.record((key, 3, 1))
    outer.wanted = within.wanted = float("inf")
    assert manager.request(manager.record((key, 1, -1)), (), 0.0, view)
    assert begun.wait(LIMIT)
    assert manager.request(within, seeds, 5.0, view)
    assert manager.request(outer, seeds, 9.0, view)
    assert manager.request(manager.record((key, 2, -1)), (), 1.0, view)
    gate.set()
    assert manager.drain(LIMIT)
    assert [name for name, *_ in backend.compiled] == ["f", "g", "nest#0"]
    assert within.covered
    assert not within.pending


def test_a_loop_that_ended_long_ago_is_not_compiled(make_engine: MakeEngine) -> None:
    engine, backend = make_engine()
    manager = engine.tiering
    view = engine.tiers_of(engine.new_request())
    unit = engine.compile(b"<?php function f($n) { while ($n) { $n--; } }", "x.php")
    record = manager.record((unit.unit_key, 1, 0))
    assert manager.request(record, backend.observe((1,)), 1.0, view)
    assert manager.drain(LIMIT)
    assert backend.compiled == []
    assert not record.pending


def test_with_a_cache_loops_that_ended_are_compiled_last_for_the_next_run(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(cache=True)
    manager = engine.tiering
    begun, gate = held_up(manager)
    view = engine.tiers_of(engine.new_request())
    unit = engine.compile(b"<?php function f() {} function g() {} function one($n) { while ($n) { $n--; } } "
                          b"function two($n) { while ($n) { $n--; } }", "x.php")
    backend.bodies.update(f=lambda: None, g=lambda: None)
    backend.loops.update({"one#0": lambda *v: None, "two#0": lambda *v: None})
    f, g, one, two = (manager.record((unit.unit_key, *rest)) for rest in ((1, -1), (2, -1), (3, 0), (4, 0)))
    assert manager.request(f, (), 0.0, view)
    assert begun.wait(LIMIT)
    for loop in (one, two):
        assert manager.request(loop, backend.observe((1,)), 9.0, view)       # loop.wanted is long past
    assert manager.request(g, (), 0.0, view)
    gate.set()
    assert manager.drain(LIMIT)
    assert [name for name, *_ in backend.compiled] == ["f", "g", "one#0", "two#0"]


def test_the_compiler_is_warm_before_it_chooses(make_engine: MakeEngine) -> None:
    engine, backend = make_engine()
    manager = engine.tiering
    begun, gate = threading.Event(), threading.Event()

    def warm_up() -> None:
        begun.set()
        gate.wait(LIMIT)
    backend.warm_up = warm_up  # type: ignore[method-assign]  # a double
    view = engine.tiers_of(engine.new_request())
    unit = engine.compile(b"<?php function f() {} function g() {}", "x.php")
    backend.bodies.update(f=lambda: None, g=lambda: None)
    assert manager.request(manager.record((unit.unit_key, 1, -1)), (), 1.0, view)
    assert begun.wait(LIMIT)
    assert manager.request(manager.record((unit.unit_key, 2, -1)), (), 2.0, view)
    gate.set()
    assert manager.drain(LIMIT)
    assert [name for name, *_ in backend.compiled] == ["g", "f"]


def test_a_region_that_cannot_be_made_is_no_problem_of_the_program(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(cache=True, tier=1)
    backend.loops["f#0"] = lambda n: (0, 1)
    code = "function f($n) { while ($n) { $n--; } return $n; } return f(5);"
    assert engine.eval(code) == 0
    assert backend.native_calls == 1
    again, other = make_engine(cache=True, tier=1)
    other.loops["f#0"] = backend.loops["f#0"]

    def broken(*args: Any) -> Any:
        raise ValueError("no such slots")
    other.make_region = broken  # type: ignore[assignment, method-assign]  # a double
    assert again.eval(code) == 0
    assert other.compiled == []
    row = again.explain().loops[0]
    assert (row.tier, row.reason_name) == (0, "COMPILER")


def test_an_entry_that_was_costly_by_bad_luck_is_tried_again(make_engine: MakeEngine, clock: Clock) -> None:
    clock.rounds(ROUND)
    engine, backend = make_engine(hot_loop="100", compile_threads=0, hot_calls=10 ** 9)

    def body(j: int, s: int, a: Any) -> tuple[Any, ...]:
        if backend.native_calls == 1:
            backend.cost = (10.0, 1e-7)      # the machine was busy
        else:
            backend.cost = (0.0, 1e-5)
        return inner(j, s, a)
    backend.loops["nest#1"] = body
    assert engine.eval(NEST) == 5050 * 3000
    assert backend.native_calls > 1000
    assert site_of(engine, "nest", 1).retry == RETRY


def test_retries_of_entries_that_do_not_pay_become_rare(make_engine: MakeEngine, clock: Clock) -> None:
    clock.rounds(ROUND)
    engine, backend = make_engine(hot_loop="100", compile_threads=0, hot_calls=10 ** 9)
    backend.loops["nest#1"] = inner
    backend.cost = (10.0, 1e-7)
    assert engine.eval(NEST) == 5050 * 3000
    assert backend.native_calls < 10
    assert site_of(engine, "nest", 1).retry > RETRY


def test_other_types_are_soon_looked_at_where_rounds_are_slow(make_engine: MakeEngine, clock: Clock) -> None:
    clock.rounds(1e-4)
    engine, backend = make_engine(hot_loop="100", compile_threads=0, hot_calls=10 ** 9)
    backend.loops["sum#0"] = lambda i, n, s: (n, s, 1) if i else (0, 0, 0)
    code = "function sum($n, $s) { for ($i = 1; $i < $n; $i++) { $s += $i * 0; } " \
           "return $s; } sum(200, 0); return sum(200, 0.5);"
    assert engine.eval(code) == 0.5
    assert ("sum#0", ("i", "i", "f"), frozenset()) in backend.compiled


WAITING = "function sum($n) {{ $s = 0; {loop} return $s; }} return sum({count});"
LOOPS = {"range": "for ($i = 0; $i < $n; $i++) { $s += $i % 7; }",
         "foreach": "foreach (range(1, $n) as $i) { $s += $i % 7; }",
         "while": "$i = 0; while ($i < $n) { $s += $i % 7; $i++; }",
         "do": "$i = 0; do { $s += $i % 7; $i += 1; } while ($i < $n);"}


@pytest.mark.parametrize("kind", LOOPS)
def test_a_long_loop_of_known_length_waits_for_the_compiler(make_engine: MakeEngine, clock: Clock, kind: str) -> None:
    engine, backend = make_engine(hot_loop="5ms", hot_calls=10 ** 9)
    backend.gate.clear()
    clock.rounds(ROUND)
    backend.loops["sum#0"] = lambda *values: (*((7, 42, 9) if kind == "foreach" else (values[-1], 42)), 1)
    waits = patient(engine, backend, after=3)
    engine.eval(WAITING.format(loop=LOOPS[kind], count=20_000_000))
    assert backend.native_calls >= 1
    assert waits == [LONGEST_WAIT] * 3   # all of the compile, in the pieces after which signals are looked at


FILE_LEVEL = {"for": "for ($i = 0; $i < $n; $i++) { $s += $i % 7; }",
              "down": "for ($i = $n; $i > 0; $i -= 2) { $s++; }",
              "while": LOOPS["while"]}


@pytest.mark.parametrize("kind", FILE_LEVEL)
def test_a_long_loop_at_file_level_waits_for_the_compiler(make_engine: MakeEngine, clock: Clock, kind: str) -> None:
    engine, backend = make_engine(hot_loop="5ms", hot_calls=10 ** 9)
    backend.gate.clear()
    clock.rounds(ROUND)
    backend.loops["main#0"] = lambda *values: (1,)
    waits = patient(engine, backend, after=3)
    engine.eval(f"$n = 20000000; $s = 0; {FILE_LEVEL[kind]}")
    assert backend.native_calls >= 1
    assert waits == [LONGEST_WAIT] * 3


def test_a_short_loop_does_not_wait(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="1ms", hot_calls=10 ** 9)
    backend.gate.clear()
    clock.rounds(ROUND)
    backend.loops["sum#0"] = lambda *values: None
    waits: list[float] = []
    engine.tiering.await_version = lambda record, seconds: waits.append(seconds)  # type: ignore[method-assign]
    engine.eval(WAITING.format(loop=LOOPS["range"], count=100_000))
    assert not waits
