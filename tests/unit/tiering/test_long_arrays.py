"""Calls that copy long arrays: native code that pays for short ones is weighed anew when they grow."""
from __future__ import annotations

from typing import Any

import pytest

from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.tiering.functions import FORCED_ROOM, FunctionSite
from phpjit.tiering.places import elements

from .clock import Clock
from .conftest import MakeEngine

PUSH = "function push(array $a, int $x) { return count($a) + $x; } $a = []; $t = 0; " \
       "for ($i = 0; $i < LAST; $i++) { $a[] = $i; $t += push($a, $i); if ($i < 0) { echo $GLOBALS['x']; } } return $t;"


def site_of(engine: Any, name: str) -> FunctionSite:
    for record in engine.tiering.records.values():
        if record.name == name and not record.is_loop:
            return next(iter(record.watchers))
    raise AssertionError("no such site")


def test_elements() -> None:
    assert elements((1, "abc", PhpArray([1, 2]), Ref(PhpArray([PhpArray([1, 2, 3])])), Ref(5))) == 3


@pytest.mark.parametrize("tier", ["auto", 1])
def test_growing_arrays_are_left_to_tier_0_where_copying_costs_too_much(make_engine: MakeEngine, clock: Clock,
                                                                        tier: Any) -> None:
    engine, backend = make_engine(tier=tier, compile_threads=0, hot_calls=10)
    last = FORCED_ROOM + 2000 if tier == 1 else 2000

    def copying(a: Any, x: int) -> int:
        if len(a) > (FORCED_ROOM if tier == 1 else 300):
            clock.skip(0.0005)
        return len(a) + x
    backend.bodies["push"] = copying
    clock.calls("push", 1e-4)
    assert engine.eval(PUSH.replace("LAST", str(last))) == last * last
    site = site_of(engine, "push")
    assert site.capped
    assert site.room < last
    assert backend.native_calls <= site.room + 50


def test_short_arrays_stay_native_afterwards(make_engine: MakeEngine, clock: Clock) -> None:
    engine, backend = make_engine(tier=1)

    def copying(a: Any, x: int) -> int:
        if len(a) > 100:
            clock.skip(0.0005)
        return len(a) + x
    backend.bodies["push"] = copying
    clock.calls("push", 1e-4)
    code = PUSH.replace("LAST", "10").replace("return $t;", "$b = range(1, 10000); ") + \
        "foreach (range(1, 100) as $i) { $t += push($b, 1); if ($i < 0) { echo $GLOBALS['x']; } } $t = 0; " \
        "foreach (range(1, 50) as $i) { $t += push([1, 2], 1); if ($i < 0) { echo $GLOBALS['x']; } } return $t;"
    assert engine.eval(code) == 150
    assert site_of(engine, "push").capped
    assert 60 <= backend.native_calls < 100


def test_dynamic_calls_share_one_native_callable(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1)
    backend.bodies["f"] = lambda n: n + 1
    made = []
    make = backend.make_function

    def counting(*args: Any) -> Any:
        made.append(args)
        return make(*args)
    backend.make_function = counting  # type: ignore[method-assign]  # a double
    code = "class C { static function f(int $n) { return $n + 1; } } $m = 'f'; $t = 0; $f = ['C', 'f']; " \
           "for ($i = 0; $i < 100; $i++) { $t += C::$m($i) + $f($i); if ($i < 0) { echo $GLOBALS['x']; } } return $t;"
    assert engine.eval(code) == 2 * 5050
    assert backend.native_calls > 150
    assert len(made) < 10
