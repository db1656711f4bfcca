"""Metrics of an engine, and phpjit_status()."""
from __future__ import annotations

import json

import pytest
from conftest import RunPhp

from phpjit import Engine, Options

from .conftest import MakeEngine
from .fake import Bail
from .parallel import mixed, site, stand_in

WORK = "function f($n) { return $n + 1; } function g($n) { return $n * 2; } $s = 0;" \
       "for ($i = 0; $i < 50; $i++) { $s += f($i) + g($i); } return $s;"


def test_tiers_compiles_and_bailouts(make_engine: MakeEngine) -> None:
    engine, backend = make_engine(tier=1, cache=True)

    def f(n: int) -> int:
        if n == 7:
            raise Bail(1)
        return n + 1
    backend.bodies["f"] = f
    assert engine.eval(WORK) == 3725
    metrics = engine.metrics()
    assert metrics["phpjit_functions"].value(tier="1") == 1
    assert metrics["phpjit_functions"].value(tier="0") == 1
    assert metrics["phpjit_versions_total"].value(**{"from": "compiler"}) == 1
    assert metrics["phpjit_compile_seconds"].value() == 1
    assert metrics["phpjit_bailouts_total"].value(reason="OVERFLOW") == 1
    assert metrics["phpjit_refusals"].value(reason="SYNTAX") >= 1
    assert metrics["phpjit_cache_requests_total"].value(cache="code", result="miss") == 1


def test_an_engine_that_needed_no_tier_1_has_no_compiler() -> None:
    engine = Engine(Options(cache=None))
    engine.eval("return 1;")
    metrics = engine.metrics()
    assert metrics["phpjit_files"].value() == 1
    assert "phpjit_functions" not in metrics
    assert engine._tiering is None


def test_decisions_of_the_parallel_tier(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, mixed("/a.php"), site("for|9|/b.php", "too short", calls=4, elements=40, serial_calls=4,
                                                serial_seconds=1e-6, regret=1e-5, worst_regret=1e-5, bailouts=2))
    metrics = Engine(Options(cache=None)).metrics()
    assert metrics["phpjit_parallel_sites"].value() == 2
    assert metrics["phpjit_parallel_decisions_total"].value(arm="serial") == 5
    assert metrics["phpjit_parallel_decisions_total"].value(arm="parallel") == 1
    assert metrics["phpjit_parallel_decisions_total"].value(arm="split") == 1
    assert metrics["phpjit_parallel_elements_total"].value(arm="parallel") == 2_000_000
    assert metrics["phpjit_parallel_saved_seconds_total"].value() == pytest.approx(0.09)
    assert metrics["phpjit_parallel_regret_seconds_max"].value() == 30e-6
    assert metrics["phpjit_parallel_bailouts_total"].value() == 2
    assert metrics["phpjit_pool_busy_seconds_total"].value(slot="1") == 0.11
    assert metrics["phpjit_pool_refused_total"].value(**{"for": "busy"}) == 1
    assert metrics["phpjit_pool_refused_total"].value(**{"for": "cores"}) == 3
    assert metrics["phpjit_wait_seconds_total"].value(**{"for": "cores"}) == 0.5
    assert metrics["phpjit_pool_left_total"].value() == 1
    assert metrics["phpjit_wait_seconds_total"].value() == pytest.approx(0.504)
    assert metrics.prometheus().count("# TYPE") == len(metrics)


def test_other_parts_add_metrics_of_their_own() -> None:
    engine = Engine(Options(cache=None))
    engine.registry.counter("served_total", "Served.").add(3)
    assert engine.metrics()["phpjit_served_total"].value() == 3


STATUS = """
$status = phpjit_status();
return [array_keys($status), $status['parallel']['mode'], $status['parallel']['sites'],
        $status['metrics']['phpjit_parallel_decisions_total'], $status['metrics']['phpjit_files'],
        extension_loaded('phpjit'), (new ReflectionFunction('phpjit_status'))->getExtensionName()];
"""


def test_the_program_is_told(monkeypatch: pytest.MonkeyPatch) -> None:
    stand_in(monkeypatch, mixed("/caf\xc3\xa9.php"))
    keys, mode, sites, counted, files, is_loaded, extension = Engine(Options(cache=None, parallel="off")).eval(STATUS)
    assert keys == ["version", "python", "tier", "native_code", "unavailable", "metrics", "parallel"]
    assert (mode, counted, files) == ("off", {"serial": 1, "parallel": 1, "split": 1}, 1)
    assert (is_loaded, extension) == (True, "phpjit")
    assert (sites[0]["file"], sites[0]["line"], sites[0]["chunks"]) == ("/café.php", 3, 16)


def test_status_is_json_encodable_by_php(phpjit_command: RunPhp) -> None:
    done = phpjit_command("run", "--tier=0", "-r", "echo json_encode(phpjit_status());")      # in a new process
    found = json.loads(done.stdout)
    assert found["native_code"] is False
    assert found["metrics"]["phpjit_parallel_sites"] == 0


def test_stats_go_to_standard_error(phpjit_command: RunPhp) -> None:
    done = phpjit_command("run", "--stats", "--tier=1", "-r", "function f($n) { return $n + 1; } echo f(1), f(2);")
    assert done.stdout == b"23"
    lines = {line[:14].strip(): line[14:].strip() for line in done.stderr.decode().splitlines()}
    assert lines["functions"].endswith("in Python")
    assert "code cache" in lines


@pytest.mark.parametrize("words", [("run", "--stats=1", "-r", "1;")])
def test_options_that_are_no_good(phpjit_command: RunPhp, words: tuple[str, ...]) -> None:
    done = phpjit_command(*words)
    assert (done.returncode, done.stdout) == (1, b"")
