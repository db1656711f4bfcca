"""Programs whose last runs had nothing of tier 1: nothing is counted in the next ones, until they take longer."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import LIMIT, RunPhp

from phpjit.cache import CodeCache
from phpjit.engine import Engine
from phpjit.runtime.current import enter, leave
from phpjit.runtime.include import run_main
from phpjit.tiering import vain

from .clock import Clock
from .conftest import MakeEngine
from .gate import GatedBackend

SCRIPT = "/some/program.php"
F = "function f($n) { return $n + 1; } "
LOOP = "for ($i = $s = 0; $i < %d; $i++) { $s = f($s); } "


@pytest.fixture(autouse=True)
def asleep(monkeypatch: pytest.MonkeyPatch) -> None:
    """No rest ends by itself."""
    monkeypatch.setattr(vain.Rest, "_start", lambda rest, seconds: None)


def begun(make_engine: MakeEngine, script: str = SCRIPT, **options: Any) -> tuple[Engine, GatedBackend, Any]:
    """An engine, its compiler and a request for the script, which has begun."""
    engine, backend = make_engine(cache=True, own_process=True, **options)
    backend.bodies["f"] = lambda n: n + 1
    request = engine.new_request()
    request.script = script
    engine.tiers_of(request)
    return engine, backend, request


def run(engine: Engine, request: Any, code: str) -> Any:
    former = enter(request)
    try:
        return run_main(request, engine.main_of(request, f"<?php {code}".encode(), SCRIPT), SCRIPT)
    finally:
        leave(former)


def in_vain(make_engine: MakeEngine, took: float = 0.1) -> None:
    engine, _, _ = begun(make_engine)
    engine.tiering.since -= took
    engine.ended(SCRIPT)


def test_functions_are_not_counted_until_the_rest_is_over(make_engine: MakeEngine, clock: Clock) -> None:
    for name in "fms":
        clock.calls(name, 1e-5)
    in_vain(make_engine)
    engine, backend, request = begun(make_engine)
    rest = engine.tiering.rest
    assert not rest.over
    assert rest.until - engine.tiering.since == pytest.approx(0.2, abs=0.1)
    calls = """for ($i = $s = 0; $i < 2000; $i++) {
            $s = f($s) + $c->m(1) + C::s(1) + $g(1) - 6; }
        return $s;"""
    assert run(engine, request, F + """class C { function m($n) { return $n + 1; }
            static function s($n) { return $n + 1; } }
        $c = new C; $g = fn($n) => $n + 1;""" + calls) == 2000
    tiers = engine.tiers_of(request)
    assert not tiers.functions                       # no stubs
    rest.end()
    assert {site.info.name for site in tiers.functions.values()} == {"f", "m", "s"}
    assert run(engine, request, "$c = new C; $g = fn($n) => $n + 1;" + calls) == 2000
    assert engine.tiering.drain(LIMIT)
    counted = {site.info.name: site.record.calls for site in tiers.functions.values()}
    assert counted.pop("{closure}", None) is not None
    assert set(counted) == {"f", "m", "s"} and min(counted.values()) >= 200
    assert "f" in {name for name, _, _ in backend.compiled}


def test_native_code_of_earlier_runs_is_used_meanwhile(make_engine: MakeEngine, clock: Clock) -> None:
    clock.calls("f", 1e-5)
    code = F + LOOP % 2000 + "return $s;"
    engine, backend, request = begun(make_engine)
    assert run(engine, request, code) == 2000
    assert engine.tiering.drain(LIMIT)
    assert backend.compiled
    engine.ended(SCRIPT)
    engine, _, request = begun(make_engine)
    assert engine.tiering.rest.over                  # the last run has compiled something
    engine.ended(SCRIPT)
    engine, backend, request = begun(make_engine)
    assert not engine.tiering.rest.over
    assert run(engine, request, code) == 2000
    assert backend.native_calls >= 2000
    assert not backend.compiled


def test_who_waits_for_native_code_ends_it(make_engine: MakeEngine) -> None:
    in_vain(make_engine)
    engine, _, _ = begun(make_engine)
    record = engine.tiering.record(("unit", 1, -1))
    record.pending.add(("i",))
    engine.tiering.await_version(record, 1.0)
    assert engine.tiering.rest.over
    engine, _, _ = begun(make_engine)
    engine.compile_early()                           # explain does so
    assert engine.tiering.rest.over


def test_a_rest_ends_without_its_thread_too(make_engine: MakeEngine, clock: Clock) -> None:
    in_vain(make_engine)
    engine, _, request = begun(make_engine)
    rest = engine.tiering.rest
    run(engine, request, F + "f(1);")
    assert rest.goes_on() and not engine.tiers_of(request).functions
    clock.skip(10.0)
    run(engine, request, "for ($i = 0; $i < 9; $i++) { f($i); } function g() { return 1; } g();")
    assert rest.over and {site.info.name for site in engine.tiers_of(request).functions.values()} == {"f", "g"}


@pytest.mark.parametrize(("script", "options", "took"), [
    (SCRIPT, {"hot_calls": 10}, 0.1), (SCRIPT, {"hot_loop": 10}, 0.1), (SCRIPT, {"tier": 1}, 0.1),
    ("Command line code", {}, 0.1), (SCRIPT, {}, 3.0), ("/another.php", {}, 0.1),
])
def test_others_do_not_rest(make_engine: MakeEngine, script: str, options: dict[str, Any], took: float) -> None:
    in_vain(make_engine, took)
    engine, _, _ = begun(make_engine, script, **options)
    assert engine.tiering.rest.over


def test_now_and_then_a_program_may_try_again(make_engine: MakeEngine) -> None:
    rests = []
    for _ in range(vain.TRIES * 2 + 2):
        engine, _, _ = begun(make_engine)
        rests.append(not engine.tiering.rest.over)
        engine.ended(SCRIPT)
    assert [i for i, rest in enumerate(rests) if not rest] == [0, vain.TRIES, vain.TRIES * 2]


def test_a_short_program_loads_no_compiler_and_no_library(phpjit_command: RunPhp, tmp_path: Path) -> None:
    path = tmp_path / "short.php"
    path.write_text("<?php " + F + LOOP % 1000 + """
        foreach (file('/proc/self/maps') as $line) { if (str_contains($line, '/_library')) { echo 'library '; break; } }
        echo $s;""")
    files = CodeCache(str(tmp_path / "cache" / vain.FOLDER))
    assert files.store(vain.key_of(str(path)), (LIMIT * 2, 1))       # the last run was in vain
    done = phpjit_command("run", str(path))
    assert (done.stdout, done.stderr) == (b"1000", b"")
    assert phpjit_command("run", "-d", "phpjit.hot_calls=300", str(path)).stdout == b"library 1000"     # no rest
