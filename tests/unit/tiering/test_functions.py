"""Functions on their way to native code and back."""
from __future__ import annotations

from typing import Any

import pytest
from conftest import LIMIT

from phpjit.engine import Engine
from phpjit.reasons import Reason, Refused

from .clock import Clock
from .conftest import MakeEngine
from .fake import Bail, FakeBackend
from .gate import patient

F = "function f($n) { return $n + 1; } "


def row(engine: Engine, name: str) -> Any:
    return next(r for r in engine.explain().functions if r.name == name)


def test_forced_a_function_is_native_at_its_first_call(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    backend.bodies["f"] = lambda n: n + 1000
    assert engine.eval(F + "return f(1) . ' ' . f(2);") == "1001 1002"
    assert backend.compiled == [("f", ("i",), frozenset())]


def test_cold_functions_are_never_compiled(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine()
    assert engine.eval(F + "for ($i = $s = 0; $i < 200; $i++) { $s = f($s); } return $s;") == 200
    assert backend.compiled == []
    assert row(engine, "f").calls == 200
    assert row(engine, "f").reason_name == "COLD"


def test_hot_functions_are_compiled_in_the_background(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(hot_calls=50, hot_loop="10s")
    backend.bodies["f"] = lambda n: n + 1
    code = F + "for ($i = $s = 0; $i < 200; $i++) { $s = f($s); } return $s;"
    session_value = engine.eval(code)
    assert session_value == 200
    assert engine.tiering.drain(LIMIT)
    assert backend.compiled == [("f", ("i",), frozenset())]
    assert backend.thread == "phpjit compiler"
    assert engine.eval(code) == 200          # another request: native from its first call
    assert backend.native_calls >= 200
    assert len(backend.compiled) == 1
    assert row(engine, "f").tier == 1


def test_other_types_get_versions_of_their_own_up_to_the_limit(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1, max_versions=3)
    backend.bodies["f"] = lambda n: "native"
    code = "function f($n) { return 'php'; } $r = '';" \
           "foreach ([1, 2.5, 'x', true, null, 1] as $v) { $r .= f($v) . ' '; } return $r;"
    engine.eval(code)
    codes = [c for _, c, _ in backend.compiled]
    assert codes[:2] == [("i",), ("f",)]
    assert codes[2] == ("?",)
    assert len(codes) == 3
    assert engine.eval(code) == "native " * 6
    record = engine.tiering.records[next(t for t in engine.tiering.records if t[2] == -1)]
    assert len(record.versions) == 3


def test_defaults_and_surplus_arguments_reach_native_code(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    backend.bodies["f"] = lambda a, b: a * 10 + b
    code = "function f($a, $b = 7) { return $a * 10 + $b; } return [f(1), f(1, 2), f(1, 2, 3), f(b: 4, a: 2)];"
    assert list(engine.eval(code)) == [17, 12, 12, 24]
    assert backend.native_calls >= 3
    assert [c for _, c, _ in backend.compiled] == [("i", "i")]


def test_a_bail_out_is_repeated_by_tier_0_with_the_arguments_as_given(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)

    def body(a: int, b: int) -> int:
        raise Bail(-1)
    backend.bodies["f"] = body
    code = "function f($a, $b = 7) { return func() . count(debug_backtrace()) . $a . $b; }" \
           "function func() { return ''; }" \
           "return f(1) . ' ' . f(1, 2, 3);"
    backend.bodies["func"] = lambda: ""
    assert engine.eval(code) == "117 112"


def test_an_overflow_is_generalised_after_two(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)

    def body(n: int) -> int:
        if backend.compiled[-1][2]:
            return n + 1
        raise Bail(1)
    backend.bodies["f"] = body
    assert engine.eval(F + "return f(1) + f(2) + f(3) + f(4);") == 14
    assert [len(assumed) for _, _, assumed in backend.compiled] == [0, 1]
    ((kind, _, function_id, ordinal),) = backend.compiled[1][2]
    assert (kind, function_id, ordinal) == ("widened", 1, 7)
    assert row(engine, "f").bailouts[0]["count"] == 2


def test_bail_outs_that_nothing_lifts_end_in_tier_0(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_calls=5, hot_loop="10s", compile_threads=0)
    backend.sites = [("DIVISION_BY_ZERO", 9, "", 1, 7)]

    def body(n: int) -> int:
        raise Bail(1)
    backend.bodies["f"] = body
    assert engine.eval(F + "for ($i = $s = 0; $i < 20000; $i++) { $s = f($s); } return $s;") == 20000
    explained = row(engine, "f")
    assert explained.tier == 0
    assert explained.reason_name == "TOO_MANY_BAILOUTS"
    assert "division" in explained.reason
    assert backend.native_calls < 500


def test_rare_bail_outs_do_no_harm(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_calls=5, hot_loop="10s", compile_threads=0)
    backend.sites = [("DIVISION_BY_ZERO", 9, "", 1, 7)]

    def body(n: int) -> int:
        if n % 50 == 0:
            raise Bail(1)
        return n + 1
    backend.bodies["f"] = body
    assert engine.eval(F + "for ($i = $s = 0; $i < 5000; $i++) { $s = f($s); } return $s;") == 5000
    assert row(engine, "f").tier == 1
    assert backend.native_calls > 4900


def test_a_refusal_is_explained(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    backend.refuse = lambda name, codes: Refused(Reason.UNKNOWN_BUILTIN, 3, "odd")
    assert engine.eval(F + "return f(1);") == 2
    explained = row(engine, "f")
    assert (explained.tier, explained.reason, explained.reason_line) == (0, "odd() has no native form", 3)


def test_a_crash_of_the_compiler_is_a_reason_and_no_error(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    backend.crash = KeyError("x")
    assert engine.eval(F + "return f(1);") == 2
    assert row(engine, "f").reason_name == "COMPILER"
    assert "KeyError" in row(engine, "f").reason
    assert row(engine, "f").advice == "please report it"


def test_no_compiler_is_a_reason(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    backend.reason = "llvmlite is not installed"
    assert engine.eval(F + "return f(1);") == 2
    assert row(engine, "f").reason == "native code is not available here: llvmlite is not installed"


def test_copying_that_does_not_pay_ends_in_tier_0(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_calls=10, hot_loop="10s", compile_threads=0)

    def body(a: Any) -> int:
        clock.skip(0.001)
        return 5
    backend.bodies["first"] = body
    code = "function first($a) { return $a[0]; } $a = [5, 6]; $s = 0;" \
           "for ($i = 0; $i < 200; $i++) { $s += first($a); } return $s;"
    assert engine.eval(code) == 1000
    assert row(engine, "first").reason_name == "NOT_WORTH"
    assert backend.native_calls < 20


def test_a_call_that_something_else_held_up_does_not_end_the_weighing(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_calls=10, hot_loop="10s", compile_threads=0)
    waits = [0.02]
    clock.calls("first", 1e-4)

    def body(a: Any) -> int:
        if waits:
            clock.skip(waits.pop())
        return 5
    backend.bodies["first"] = body
    code = "function first($a) { return $a[0]; } $a = [5, 6]; $s = 0;" \
           "for ($i = 0; $i < 200; $i++) { $s += first($a); } return $s;"
    assert engine.eval(code) == 1000
    assert row(engine, "first").tier == 1


def test_copying_that_pays_stays_native(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_calls=10, hot_loop="10s", compile_threads=0)
    backend.bodies["sum"] = lambda a: 5050
    clock.calls("sum", 3e-6)
    code = "function sum($a) { $s = 0; foreach ($a as $v) { $s += $v; } return $s; } $a = range(1, 100); $s = 0;" \
           "for ($i = 0; $i < 200; $i++) { $s += sum($a); } return $s;"
    assert engine.eval(code) == 1010000
    assert row(engine, "sum").tier == 1


@pytest.mark.parametrize("tier", [0, 1, "auto"])
def test_methods_closures_and_callbacks_give_the_same_results(make_engine: MakeEngine, clock: Clock,
                                                              tier: int | str) -> None:
    engine, backend = make_engine(tier=tier, hot_calls=3, compile_threads=0)
    backend.bodies = {"m": lambda this, a: a + 1, "s": lambda a: a * 2, "{closure}": lambda a, b=0: a + b, "cmp":
                      lambda a, b: (a > b) - (a < b), "priv": lambda this, a: a}
    code = """
    class A { function m($a) { return $a + 1; } static function s($a) { return $a * 2; }
              private function priv($a) { return $a; } function go($a) { return $this->priv($a) + self::s($a); } }
    class B extends A {}
    function cmp($a, $b) { return $a <=> $b; }
    $r = []; $o = new B; $y = 5;
    for ($i = 0; $i < 12; $i++) {
        $r[] = $o->m($i); $r[] = A::s($i); $r[] = B::s($i); $r[] = $o->s($i); $r[] = $o->go($i);
        $f = function ($x) use ($y) { return $x + $y; };
        $r[] = $f($i);
        $r[] = array_sum(array_map($f, [1, 2, 3]));
        $a = [3, 1, 2]; usort($a, 'cmp'); $r[] = implode($a);
        $r[] = array_sum(array_map([$o, 'm'], [1, 2, 3]));
    }
    return implode(',', $r);
    """
    expected = make_engine(tier=0)[0].eval(code)
    assert engine.eval(code) == expected
    if tier:
        assert {"m", "s", "cmp", "{closure}", "priv"} <= {name for name, _, _ in backend.compiled}
        assert backend.native_calls > 50


def test_versions_wait_for_what_they_were_compiled_against(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1, cache=True)
    backend.depends = ["g"]
    backend.bodies = {"f": lambda n: n + 100, "g": lambda n: 0}
    code = "function f($n) { return $n + 1; } if ($with) { function g($n) { return 0; } } return f(1);"
    assert engine.eval(code, **{"with": True}) == 101
    again, other = make_engine(tier=1, cache=True)
    other.bodies = backend.bodies
    other.depends = ["g"]
    assert again.eval(code, **{"with": False}) == 2 or other.compiled
    assert again.eval(code, **{"with": True}) == 101


def test_recursion_through_stubs(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_calls=20, compile_threads=0)

    def fib(n: int) -> int:
        return n if n < 2 else fib(n - 1) + fib(n - 2)
    backend.bodies["fib"] = fib
    assert engine.eval("function fib($n) { return $n < 2 ? $n : fib($n - 1) + fib($n - 2); } return fib(15);") == 610
    assert backend.native_calls > 1


def test_a_namespaced_function_declared_late_wins(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(hot_calls=4, compile_threads=0)
    backend.bodies["strrev2"] = lambda s: "native"
    code = """
    namespace { function pick($s) { return 'global'; } }
    namespace N { function go($n) { $r = ''; for ($i = 0; $i < $n; $i++) { $r = pick('x'); } return $r; }
        $a = go(3); eval('namespace N; function pick($s) { return "own"; }'); $b = go(20); return "$a $b"; }
    """
    backend.bodies = {"pick": lambda s: "global", "go": lambda n: "?"}
    backend.refuse = lambda name, codes: Refused(Reason.SYNTAX, 1, name) if name != "pick" else None
    path_code = "<?php" + code
    import tempfile
    with tempfile.NamedTemporaryFile("w", suffix=".php") as file:
        file.write(path_code)
        file.flush()
        assert engine.run(file.name).value == "global own"


def fake(engine: Engine) -> FakeBackend:
    backend = engine.tiering.backend
    assert isinstance(backend, FakeBackend)
    return backend


def test_a_slow_function_is_compiled_after_one_call(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="10s")
    backend.bodies["slow"] = lambda n: n
    clock.calls("slow", 0.03)
    assert engine.eval("function slow($n) { return $n; } return slow(3);") == 3
    assert engine.tiering.drain(LIMIT)
    assert ("slow", ("i",), frozenset()) in backend.compiled


def test_what_can_never_be_native_is_not_counted(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    engine.eval("function f() { return file_exists('/'); } function g() { return f(); } g(); g();")
    assert backend.compiled == []


SLOW = "function slow($n) { return $n; } "


def test_the_second_call_of_a_slow_function_waits_for_its_code(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="100s")
    backend.bodies["slow"] = lambda n: -n
    backend.gate.clear()
    clock.calls("slow", 0.1)
    waits = patient(engine, backend)
    assert engine.eval(SLOW + "return slow(3000) . ' ' . slow(5);") == "3000 -5"
    assert waits == [pytest.approx(0.1, abs=0.001)]


def test_it_waits_no_longer_than_a_call_takes(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="100s")
    backend.bodies["slow"] = lambda n: -n
    backend.gate.clear()                # for longer than anybody should wait
    clock.calls("slow", 0.03)
    waits = patient(engine, backend, after=3)
    assert engine.eval(SLOW + "return slow(6000) . ' ' . slow(5);") == "6000 5"
    assert waits == [pytest.approx(0.03, abs=0.001)]


def test_a_function_that_was_slow_only_at_first_is_not_waited_for_any_more(make_engine: MakeEngine, clock: Clock,
                                                                         monkeypatch: pytest.MonkeyPatch) -> None:
    engine, backend = make_engine(hot_loop="100s")
    backend.bodies["slow"] = lambda n: -n
    backend.gate.clear()
    clock.calls("slow", 0.03, then=0.001)
    waits: list[Any] = []
    monkeypatch.setattr(engine.tiering, "await_version", lambda *args: waits.append(args))
    code = SLOW + "for ($i = 0; $i < 9; $i++) { $r = slow($i); } return $r;"
    assert engine.eval(code) == 8
    assert len(waits) == 1
    backend.gate.set()
    assert engine.tiering.drain(LIMIT)
    assert engine.eval(code) == -8


def test_a_slow_function_that_is_refused_meanwhile_goes_on_in_tier_0(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="100s")
    backend.gate.clear()
    clock.calls("slow", 0.1)
    waits = patient(engine, backend)
    assert engine.eval(SLOW + "return slow(3000) . ' ' . slow(5) . slow(6);") == "3000 56"
    assert row(engine, "slow").reason_name == "SYNTAX"
    assert len(waits) == 1


def test_a_slow_function_that_always_bails_out_is_soon_given_up(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="100s")
    backend.sites = [("BUILTIN", 1, "", 1, -1)]

    def body(n: int) -> int:
        raise Bail(1)
    backend.bodies["slow"] = body
    clock.calls("slow", 0.1)
    patient(engine, backend)
    assert engine.eval(SLOW + "$s = 0; for ($i = 0; $i < 12; $i++) { $s += slow(2000); } return $s;") == 24000
    assert 1 <= backend.native_calls <= 8
    assert row(engine, "slow").reason_name == "TOO_MANY_BAILOUTS"


def test_a_slow_function_that_bails_out_now_and_then_stays_native(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(hot_loop="100s")
    backend.sites = [("BUILTIN", 1, "", 1, -1)]

    def body(n: int) -> int:
        if n % 8 == 7:
            raise Bail(1)
        return n
    backend.bodies["slow"] = body
    clock.calls("slow", 0.03)
    patient(engine, backend)
    code = "slow(600); for ($i = $s = 0; $i < 64; $i++) { $s += slow($i); } return $s;"
    assert engine.eval(SLOW + code) == 2016
    assert row(engine, "slow").tier == 1
    assert backend.native_calls == 64
