"""Loops on their way to native regions."""
from __future__ import annotations

from typing import Any

from phpjit.engine import Engine
from phpjit.reasons import Reason, Refused
from phpjit.runtime.hot import FOREVER
from phpjit.tiering import sites
from phpjit.tiering.compiler import Compiler
from phpjit.tiering.manager import Job
from phpjit.tiering.sites import NativeLoop

from .clock import Clock
from .conftest import MakeEngine
from .fake import Bail
from .gate import patient

SUM = "function sum($n) { $s = 0; $i = 0; while ($i < $n) { $s += $i; $i++; } return $s; } "


def site_of(engine: Engine) -> NativeLoop:
    for record in engine.tiering.records.values():
        if record.is_loop:
            return next(iter(record.watchers))
    raise AssertionError("no loop site")


def row(engine: Engine) -> Any:
    return engine.explain().loops[0]


def summing(i: int, n: int, s: int) -> tuple[Any, ...]:
    while i < n:
        s += i
        i += 1
    return i, s, 1


def order(values: tuple[Any, ...]) -> tuple[Any, ...]:
    return values


def test_forced_a_loop_is_native_at_its_first_entry(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    backend.loops["sum#0"] = summing
    assert engine.eval(SUM + "return sum(10) + sum(5);") == 55
    assert ("sum#0", ("i", "i", "i"), frozenset()) in backend.compiled
    assert row(engine).tier == 1
    assert backend.native_calls == 2


def test_a_cold_loop_is_not_compiled(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(hot_loop="1000")
    assert engine.eval(SUM + "return sum(900);") == 404550
    assert backend.compiled == []


def test_rounds_count_over_all_executions(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(hot_loop="1000", hot_calls=100000, compile_threads=0)
    backend.loops["sum#0"] = summing
    code = SUM + "$t = 0; foreach ([1, 2, 3, 4, 5, 6, 7, 8] as $k) { $t += sum(400); } return $t;"
    assert engine.eval(code) == 8 * 79800
    assert [name for name, _, _ in backend.compiled] == ["sum#0"]


def test_a_hot_loop_is_compiled_in_the_background_and_entered_in_the_middle(make_engine: MakeEngine,
                                                                            clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="1ms")
    entered = []

    def body(i: int, n: int, s: int) -> tuple[Any, ...]:
        entered.append((i, n, s))
        return n, s + (n - i) * (n + i - 1) // 2, 1
    backend.loops["sum#0"] = body
    clock.rounds(5e-8)
    patient(engine, backend)
    n = 6_000_000
    assert engine.eval(SUM + f"return sum({n});") == n * (n - 1) // 2
    assert backend.thread == "phpjit compiler"
    assert len(entered) == 1
    assert 0 < entered[0][0] < n


def test_a_refused_loop_is_never_asked_again(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(hot_loop="100", compile_threads=0)
    backend.refuse = lambda name, codes: Refused(Reason.SYNTAX, 7, "goto")
    assert engine.eval(SUM + "return sum(100000);") == 4999950000
    assert (row(engine).tier, row(engine).reason, row(engine).reason_line) == (0, "goto is not compiled", 7)
    assert engine.tiering.records
    assert all(r.stuck is not None for r in engine.tiering.records.values() if r.is_loop)


def test_other_types_get_another_version(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    backend.loops["sum#0"] = summing
    assert engine.eval(SUM + "return sum(10) + sum(5.0) + sum(10);") == 100
    assert [codes for name, codes, _ in backend.compiled if name == "sum#0"] == [("i", "i", "i"), ("i", "f", "i")]


def test_an_overflow_in_a_loop_is_generalised(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)

    def body(i: int, n: int, s: int) -> tuple[Any, ...]:
        if i == 0 and not backend.compiled[-1][2]:
            raise Bail(1)
        return summing(i, n, s)
    backend.loops["sum#0"] = body
    assert engine.eval(SUM + "return sum(3) + sum(100) + sum(100);") == 3 + 4950 * 2
    assert [len(assumed) for _, _, assumed in backend.compiled] == [0, 1]


def test_a_loop_that_always_bails_is_left_alone(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="100", compile_threads=0, hot_calls=10 ** 6)
    backend.sites = [("THROW", 2, "", 1, 1)]

    def body(*values: Any) -> tuple[Any, ...]:
        raise Bail(1)
    backend.loops["sum#0"] = body
    clock.rounds(5e-8)
    code = SUM + "$t = 0; for ($k = 0; $k < 3000; $k++) { $t += sum(1000); } return $t;"
    assert engine.eval(code) == 3000 * 499500
    assert backend.native_calls < 100


def test_a_bail_out_after_a_commit_goes_on_at_the_head(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)

    def body(i: int, n: int, s: int) -> tuple[Any, ...]:
        if i < 50:
            state = summing(i, 50, s)
            backend.bail = 1
            return (*state[:-1], 0)
        return summing(i, n, s)
    backend.loops["sum#0"] = body
    assert engine.eval(SUM + "return sum(100);") == 4950


def test_short_loops_over_long_arrays_run_some_rounds_first(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="100", compile_threads=0, hot_calls=10 ** 6)
    code = "function find($a, $x) { $i = 0; while ($a[$i] !== $x) { $i++; } return $i; }" \
           "$a = range(0, 100000); $t = 0; for ($k = 0; $k < 300; $k++) { $t += find($a, 5); }" \
           "for ($k = 0; $k < 3; $k++) { $t += find($a, 90000); } " \
           "for ($k = 0; $k < 300; $k++) { $t += find($a, 5); } return $t;"

    def body(a: Any, i: int, x: int) -> tuple[Any, ...]:
        return a.l.index(x, i), 1
    backend.loops["find#0"] = body
    backend.cost = (0.001, 1e-6)
    clock.rounds(5e-8)
    assert engine.eval(code) == 1500 * 2 + 270000
    calls = backend.native_calls
    assert 1 <= calls < 100
    assert site_of(engine) is not None


def test_sites_of_tier_0_never_ask(make_engine: MakeEngine) -> None:
    engine, _ = make_engine(tier=0)
    request = engine.new_request()
    unit = engine.compile(b"<?php " + SUM.encode(), "x.php")
    assert request.loop_site(unit, 1, 0).stretch == FOREVER


def test_a_loop_compiled_against_a_constant_that_is_defined_late(make_engine: MakeEngine) -> None:
    code = SUM.replace("$s = 0;", "$s = 0; define('LATE', 1);") + "return sum(400);"
    for _ in range(2):
        engine, backend = make_engine(hot_loop="50", compile_threads=0, cache=True)
        backend.loops["sum#0"] = summing
        backend.depends = ["const:LATE"]
        assert engine.eval(code) == 79800
        assert backend.native_calls == 1


def test_a_loop_waits_for_the_compiler_once_tier_0_has_gone_on_for_long(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine()
    backend.loops["sum#0"] = lambda i, n, s: (n, s + (n - i) * (n + i - 1) // 2, 1)
    backend.gate.clear()
    clock.rounds(5e-8)
    waits = patient(engine, backend, after=2)
    assert engine.eval(SUM + "return sum(60000000);") == 1799999970000000
    assert backend.native_calls == 1
    assert waits
    assert max(waits) <= sites.LONGEST_WAIT


def test_a_short_loop_never_waits(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="1000")
    backend.gate.clear()
    clock.rounds(5e-8)
    engine.tiering.await_version = lambda record, seconds: 1 / 0     # type: ignore[method-assign]  # a double
    assert engine.eval(SUM + "return sum(20000);") == 199990000


def test_of_two_loops_that_wait_the_outer_one_comes_first(make_engine: MakeEngine) -> None:
    engine, _ = make_engine(hot_loop="1000s")
    assert engine.eval("function nest($n) { $s = 0; for ($i = 0; $i < $n; $i++) { for ($j = 0; $j < $n; $j++) "
                       "{ $s += $j; } } for ($j = 0; $j < $n; $j++) { $s += $j; } return $s; } return nest(9);") == 360
    tiering = engine.tiering
    records = {record.target[2]: record for record in tiering.records.values() if record.is_loop}
    view: Any = None
    outer, inner, other = (Job(records[k], (), (), frozenset(), view, None, 1.0) for k in range(3))
    waiting: list[Job] = [outer]
    tiering._compiler = Compiler(lambda job: None)
    # a double
    tiering._compiler.has = lambda wanted: any(wanted(job.key) for job in waiting)    # type: ignore[method-assign]
    assert [tiering.behind(job) for job in (outer, inner, other)] == [False, True, False]
    waiting[:] = [inner, other]
    assert [tiering.behind(job) for job in (outer, inner, other)] == [False, False, False]
