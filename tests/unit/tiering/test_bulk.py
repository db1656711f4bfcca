"""Array builtins that hand whole arrays to native code: what is made of them, and when they stay in tier 0."""
from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest
from conftest import LIMIT

from phpjit import Engine
from phpjit.runtime.ext.standard.array import offers
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.tiering import bulk
from phpjit.tiering.bulk_work import Rows
from phpjit.tiering.records import Record


def rows(code: str, **options: Any) -> tuple[Any, list[Any]]:
    engine = Engine(cache=None, tier=1, **options)
    value = engine.eval(code)
    return value, engine.explain().builtins


def test_a_long_array_is_one_native_call() -> None:
    value, (row,) = rows("return array_sum(array_map(fn($x) => $x * 3, range(1, 1000)));")
    assert value == 1501500
    assert (row.kind, row.title, row.tier) == ("builtin", "array_map({closure})", 1)
    assert row.versions[0]["types"] == "Closure, array<int>"


def test_short_arrays_of_light_elements_are_not_looked_at(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offers, "HEAVY", 1e9)       # the machine may stop for a while at any time
    _, found = rows("return array_map(fn($x) => $x * 3, range(1, 20));")
    assert not found


HEAVY = "$work = function (int $n) { for ($i = 0, $t = 0; $i < $n * 1_000_000; $i++)" \
        " $t = ($t * 31 + $i) % 1000003; return $t; };"


def test_a_few_heavy_elements_are_enough() -> None:
    engine = Engine(cache=None, parallel="force", threads=2, compile_threads=0)
    code = HEAVY + "$a = []; for ($k = 0; $k < 3; $k++) $a[] = array_map($work, [1, 2, 1, 2, 1, 2, 1, 2]); return $a;"
    values = [list(one) for one in engine.eval(code)]
    assert values == [values[0]] * 3 and values[0] == values[0][:2] * 4
    assert [(row.title, row.tier) for row in engine.explain().builtins] == [("array_map({closure})", 1)]
    (place,) = [place for place in engine.explain().parallel.places if place.kind == "array_map"]
    assert place.site is not None and place.site.parallel_calls >= 3


@pytest.mark.parametrize(("builtin", "call"), [
    ("array_reduce", "$r[] = array_reduce($a, fn($c, $x) => $c + work($x), 1);"),
    ("array_walk", "$b = $a; array_walk($b, function (&$x, $k) use ($i) { $x = work($x) + $k + $i; }); $r[] = $b;"),
    ("array_walk", "$n = 1; array_walk($a, function ($x, $k) use (&$n) { $n += work($x); }); $r[] = $n;"),
    ("array_walk", "$b = ['q' => [0, 1], 'r' => [1, 2], 's' => [3, 1]]; array_walk($b, function (&$x, $k, $f) {"
                   " $x[$f] = work($x[1]); }, 'z'); $r[] = $b;"),
], ids=["fold", "walk by reference", "walk that writes a capture", "walk over rows"])
@pytest.mark.parametrize("elements", ["[1, 2, 1, 2, 1, 2, 1, 2]", "[0, 0, 1, 2, 1, 2, 1, 2]", "array_fill(0, 70, 1)"])
def test_a_few_heavy_elements_are_enough_for_folds_and_walks(builtin: str, call: str, elements: str) -> None:
    code = "function work(int $n) { for ($i = 0, $t = 0; $i < $n * 400_000; $i++) $t = ($t * 31 + $i) % 1000003;" \
        f" return $t; }} $r = []; $a = {elements}; for ($i = 0; $i < 2; $i++) {{ {call} }} return $r;"
    engine = Engine(cache=None, parallel="force", threads=2, compile_threads=0)
    assert engine.eval(code) == Engine(cache=None, parallel="off").eval(code)
    (row,) = engine.explain().builtins
    assert (row.title.partition("(")[0], row.tier, row.calls) == (builtin, 1, 2)
    (place,) = [place for place in engine.explain().parallel.places if place.kind == builtin]
    assert place.site is not None and place.site.parallel_calls >= 2


@pytest.mark.parametrize(("builtin", "call"), [
    ("array_map", "$r[] = array_map(fn($x) => work($x), $a);"),
    ("array_filter", "$r[] = array_filter($a, fn($x) => work($x) & 1);"),
    ("array_reduce", "$r[] = array_reduce($a, fn($c, $x) => $c + work($x), 1);"),
    ("array_walk", "$b = $a; array_walk($b, function (&$x, $k) { $x = work($x) + $k; }); $r[] = $b;"),
    ("array_walk", "$n = 1; array_walk($a, function ($x, $k) use (&$n) { $n += work($x); }); $r[] = $n;"),
    ("usort", "$b = $a; usort($b, fn($x, $y) => work($x) <=> work($y)); $r[] = $b;"),
], ids=["map", "filter", "fold", "walk by reference", "walk that writes a capture", "sort"])
def test_elements_that_are_known_to_be_heavy_are_all_handed_over(builtin: str, call: str) -> None:
    code = "function work(int $n) { for ($i = 0, $t = 0; $i < $n * 400_000; $i++) $t = ($t * 31 + $i) % 1000003;" \
        f" return $t; }} $r = []; for ($i = 0; $i < 5; $i++) {{ usleep(0); $a = $i < 4 ? [2, 3] : [0, 0]; {call} }}" \
        " return $r;"
    engine = Engine(cache=None, parallel="force", threads=2, compile_threads=0)
    assert engine.eval(code) == Engine(cache=None, parallel="off").eval(code)
    (shared,) = [place.site for place in engine.explain().parallel.places
                 if place.kind.split()[0] == builtin and place.site]
    assert shared.elements >= 6 and shared.serial_elements == 0
    (site,) = [site for record, _ in engine.tiering.versions() if record.made for site in record.watchers]
    assert site.info.heavy == 0.0           # the last ones were light


def test_light_elements_are_not_taken_for_heavy_again(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[int] = []
    run = bulk.BulkSite.run
    monkeypatch.setattr(bulk.BulkSite, "run", lambda site, work, count, done=0, spent=0.0: (
        seen.append(done), run(site, work, count, done, spent)))
    code = HEAVY + "foreach ([1, 1, 1, 0, 0, 0, 0] as $n) usleep(0) ?? array_map($work, [$n, $n, $n]);"
    Engine(cache=None, parallel="force", threads=2, compile_threads=0).eval(code)
    assert seen[:4] == [1, 0, 0, 0] and 0 not in seen[4:]       # a machine may stop in the middle of a light one


def test_what_is_done_before_a_few_heavy_elements_are_handed_over_is_not_done_again(
        monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(offers, "HEAVY", -1.0)
    code = "$f = fn($x, $y) => $x * 3 + $y; return [array_map($f, [1, 2, 3], [4, 5, 6])," \
           " array_filter([5, 0, 7, 8], fn($x) => $x & 1), array_map($f, [], []), array_map($f, [1], [2])];"
    value, _ = rows(code, parallel="off")
    assert [dict(enumerate(one)) if isinstance(one, list) else one for one in value] == [
        {0: 7, 1: 11, 2: 15}, {0: 5, 2: 7}, {}, {0: 5}]


def test_the_first_elements_may_be_the_cheapest() -> None:
    site = bulk.BulkSite.__new__(bulk.BulkSite)
    site.losses, site.plain_rate, site.middle, site.chain = 0, 1e-6, 0.0, None
    stuck: list[object] = []
    site.stop = stuck.append    # type: ignore[method-assign, assignment]
    site.record = Record(("u", 1, -1))
    for rate in (2e-6, 2e-6):
        site.judge(rate)
    site.middle = 3e-6                  # what tier 0 took for some in the middle
    site.judge(2e-6)
    assert site.losses == 0 and not stuck
    for _ in range(bulk.LOSSES):
        site.judge(4e-6)
    assert len(stuck) == 1


@pytest.mark.parametrize("itself", [False, True])
def test_what_other_processes_take_of_the_processor_is_no_loss(itself: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    site = bulk.BulkSite.__new__(bulk.BulkSite)
    site.losses = site.bails = site.asked = site.failed = 0
    site.plain_rate, site.native_rate, site.middle, site.chain, site.version = 1e-6, 0.0, 1e-6, lambda: 0, None
    engine = Engine(cache=None)
    site.tiers, site.record = engine.tiers_of(engine.new_request()), Record(("u", 1, -1))
    site.tiers.prepare()
    site.info = FunctionInfo("f")
    now = iter(range(1000))
    monkeypatch.setattr(bulk, "perf_counter", lambda: next(now))
    monkeypatch.setattr(bulk, "thread_time", lambda: next(now) if itself else 5.0)
    for _ in range(8):
        site.native(Parts([]), 0, 100)
        if site.chain is None:
            break
    assert (site.record.stuck is not None) is itself


def test_elements_in_the_middle_are_measured_where_native_code_seems_to_be_slower() -> None:
    engine = Engine(cache=None, parallel="off", compile_threads=0)
    engine.eval("$f = fn($x) => $x * 3; for ($k = 0; $k < 9; $k++) array_map($f, range(1, 20000));")
    (site,) = [site for record, _ in engine.tiering.versions() if record.kind == "builtin" for site in record.watchers]
    site.losses, site.middle, seen = 1, 0.0, []
    work = Parts(seen)
    site.run(work, 100)
    assert seen == [("native", 0, 50), ("plain", 50, 51), ("native", 51, 100)]
    assert site.middle > 0


def test_arrays_of_objects_stay_native_though_copying_takes_longest(monkeypatch: pytest.MonkeyPatch) -> None:
    seen: list[tuple[str, int, int]] = []
    plain = Rows.plain

    def noting(work: Rows, start: int, stop: int) -> None:
        seen.append(("plain", start, stop))
        plain(work, start, stop)
    monkeypatch.setattr(Rows, "plain", noting)
    code = "class P { function __construct(public float $x) {} } $a = []; $f = fn(P $p) => $p->x + 1; $n = 0;" \
           "for ($i = 0; $i < 20000; $i++) $a[] = new P($i);" \
           "for ($i = 0; $i < 12; $i++)" \
           "{ $n += count(array_map($f, $a)); $n += count(array_filter($a, fn($p) => $p->x > 5)); } return $n;"
    assert Engine(cache=None, parallel="off", compile_threads=0).eval(code) == 12 * (20000 + 19994)
    assert sum(stop - start for _, start, stop in seen) < 20000


class Parts:
    """Work that only notes who does what."""

    def __init__(self, seen: list[tuple[str, int, int]]) -> None:
        self.seen = seen

    def plain(self, start: int, stop: int) -> None:
        self.seen.append(("plain", start, stop))

    def native(self, chain: object, start: int, stop: int) -> bool:
        self.seen.append(("native", start, stop))
        return True

    def sample(self, start: int) -> tuple[Any, ...]:
        return ()


def test_each_callback_has_a_site_of_its_own() -> None:
    _, found = rows("$a = range(1, 100); return [array_map(fn($x) => $x, $a), array_filter($a, fn($x) => $x > 9)];")
    assert sorted(row.title for row in found) == ["array_filter({closure})", "array_map({closure})"]


def test_a_bail_out_repeats_one_slice_and_other_types_get_a_version() -> None:
    value, (row,) = rows("$f = fn($x) => intdiv(100, $x); $a = range(1, 500); $a[400] = 0; $n = 0;"
                         "foreach ([range(1, 500), $a] as $one) try { $n += array_sum(array_map($f, $one)); }"
                         "catch (DivisionByZeroError) { $n += 1000; } return $n;")
    assert value == sum(100 // x for x in range(1, 501)) + 1000
    assert [(one["reason"], one["count"]) for one in row.bailouts] == [("DIVISION_BY_ZERO", 1)]
    value, (row,) = rows("$f = fn($x) => $x + 1; return array_sum(array_map($f, range(1, 100)))"
                         " + array_sum(array_map($f, range(0.5, 99.5)));")
    assert value == 5150 + 5100
    assert [one["types"] for one in row.versions] == ["Closure, array<int>", "Closure, array<float>"]


def test_it_gives_up_with_a_reason() -> None:
    code = "$f = fn($x) => 7 % $x; $a = array_fill(0, 100, 0); $n = 0; for ($i = 0; $i < 30; $i++)" \
           "try { array_map($f, $i ? $a : range(1, 100)); } catch (DivisionByZeroError) { $n++; } return $n;"
    value, (row,) = rows(code)
    assert value == 29
    assert row.tier == 0 and row.reason_name == "TOO_MANY_BAILOUTS"


def test_what_cannot_be_native_says_why() -> None:
    _, (row,) = rows("$n = 0; return count(array_map(function ($x) use (&$n) { $n = $x; }, range(1, 100)));")
    assert row.tier == 0 and "by reference" in row.reason
    _, found = rows("return count(array_map(fn($x) => random_int(0, $x), range(1, 100)));")
    assert not found                     # such functions are never counted: the report of functions has them


def test_it_is_compiled_while_tier_0_works() -> None:
    engine = Engine(cache=None, parallel="off")
    code = "$t = 0; for ($i = 0; $i < 20; $i++) { $t += count(array_map(fn($x) => $x * 3 + 1, range(1, 200000))); }" \
           " return $t;"
    assert engine.eval(code) == 4_000_000
    assert [(row.title, row.tier) for row in engine.explain().builtins] == [("array_map({closure})", 1)]


def test_an_object_that_is_only_carried_along_comes_in() -> None:
    engine = Engine(cache=None, tier=1, parallel="force", threads=2)
    engine.eval("class Box { public $n = 0; } $o = new Box; "
                "return array_map(function ($x) use ($o) { return $x; }, range(1, 99));")
    assert [place.site is not None and place.site.calls for place in engine.explain().parallel.places] == [1]


LONG = "$f = fn($x) => ($x * 3 % 7) + ($x * 5 % 11) + ($x * 7 % 13) + ($x * 9 % 17) + ($x * 11 % 19); $n = 0;" \
       "foreach ([1, 1] as $_) { $n += count(array_map($f, range(1, 3_000_000))); } return $n;"


def lightness(engine: Engine) -> list[bool]:
    assert engine.eval(LONG) == 6_000_000
    assert engine.tiering.drain(LIMIT)
    found = [version for record, version in engine.tiering.versions() if record.kind == "builtin"]
    return [bool(version.code.meta["light"]) for version in found]


def test_forms_for_several_cores_are_compiled_at_once_where_much_is_ahead(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("phpjit.codegen.parallel.budget.cores", lambda: 2)
    monkeypatch.setattr(bulk, "WORTH_CORES", 1e9)
    assert lightness(Engine(cache=None, parallel="auto", threads=2))[-1]     # it may have been found heavy since then
    monkeypatch.setattr(bulk, "WORTH_CORES", 0.1)
    assert lightness(Engine(cache=None, parallel="auto", threads=2)) == [False]


def test_what_served_short_calls_gets_them_before_a_long_one(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setattr("phpjit.codegen.parallel.budget.cores", lambda: 2)
    monkeypatch.setattr(bulk, "WORTH_CORES", 1e9)
    assert lightness(Engine(cache=str(tmp_path), parallel="auto", threads=2))[-1]
    monkeypatch.setattr(bulk, "WORTH_CORES", 0.001)
    assert not lightness(Engine(cache=str(tmp_path), parallel="auto", threads=2))[0]
