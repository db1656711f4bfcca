"""The registry of metrics, and the text that Prometheus reads."""
from __future__ import annotations

import json
import math
import threading

import pytest

from phpjit.metrics import Distribution, Metrics, Registry, counter, gauge, histogram


def test_collectors_are_asked_only_when_somebody_reads() -> None:
    asked = []
    registry = Registry()
    registry.collect(lambda: asked.append(1) or [gauge("threads", "Threads.", len(asked))])
    assert asked == []
    assert registry.read()["phpjit_threads"].value() == 1
    assert registry.read()["phpjit_threads"].value() == 2


def test_instruments_count_by_label() -> None:
    registry = Registry()
    hits = registry.counter("hits_total", "Hits.", ("code", "way"))
    hits.add(1, "200", "in")
    hits.add(2, "200", "out")
    hits.add(5, "404", "in")
    assert registry.counter("hits_total", "Hits.", ("code", "way")) is hits
    family = registry.read()["phpjit_hits_total"]
    assert (family.value(), family.value(code="200"), family.value(way="in"), family.value(code="x")) == (8, 3, 6, 0)
    with pytest.raises(ValueError, match="labels"):
        hits.add(1, "200")
    with pytest.raises(ValueError, match="is a counter"):
        registry.gauge("hits_total", "Hits.")
    size = registry.gauge("size", "Size.")
    size.set(7)
    size.add(-2)
    assert registry.read()["phpjit_size"].value() == 5


def test_what_was_read_does_not_change_afterwards() -> None:
    registry = Registry()
    times = registry.histogram("seconds", "Times.", bounds=(1.0, 2.0))
    times.observe(1.0)
    before = registry.read()
    times.observe(5.0)
    assert before["phpjit_seconds"].value() == 1
    after = registry.read()["phpjit_seconds"].samples[0].value
    assert isinstance(after, Distribution)
    assert list(after.cumulated()) == [(1.0, 1), (2.0, 1), (math.inf, 2)]
    assert (after.count, after.total) == (2, 6.0)


def test_threads_lose_no_count() -> None:
    registry = Registry()
    count = registry.counter("n_total", "N.")

    def work() -> None:
        for _ in range(2000):
            count.add()
    threads = [threading.Thread(target=work) for _ in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert registry.read()["phpjit_n_total"].value() == 16000


def test_collectors_of_one_name_share_a_family() -> None:
    metrics = Metrics([counter("a_total", "A.", ({"by": "x"}, 1)), counter("a_total", "A.", ({"by": "y"}, 2))])
    assert metrics.prometheus().count("# TYPE") == 1
    assert metrics["phpjit_a_total"].value() == 3


ODD = 'a\\b "c"\nd\\n é 名'


def sample_metrics() -> Metrics:
    return Metrics([
        counter("odd_total", ODD, ({"text": ODD, "other": ""}, 3), ({"text": "plain", "other": "{}"}, 1)),
        gauge("limits", "Limits.", ({"n": "1"}, math.inf), ({"n": "2"}, -math.inf), ({"n": "3"}, 1e-9),
              ({"n": "4"}, 2 ** 62)),
        gauge("nothing", "No sample."),
        histogram("seconds", "Times.", ({"kind": "x"}, Distribution((0.1, 1.0), [0.05, 0.1, 0.5, 3.0]))),
    ])


def test_the_text_is_what_prometheus_expects() -> None:
    assert sample_metrics().prometheus() == r'''# HELP phpjit_odd_total a\\b "c"\nd\\n é 名
# TYPE phpjit_odd_total counter
phpjit_odd_total{text="a\\b \"c\"\nd\\n é 名",other=""} 3
phpjit_odd_total{text="plain",other="{}"} 1
# HELP phpjit_limits Limits.
# TYPE phpjit_limits gauge
phpjit_limits{n="1"} +Inf
phpjit_limits{n="2"} -Inf
phpjit_limits{n="3"} 1e-09
phpjit_limits{n="4"} 4611686018427387904
# HELP phpjit_nothing No sample.
# TYPE phpjit_nothing gauge
# HELP phpjit_seconds Times.
# TYPE phpjit_seconds histogram
phpjit_seconds_bucket{kind="x",le="0.1"} 2
phpjit_seconds_bucket{kind="x",le="1.0"} 3
phpjit_seconds_bucket{kind="x",le="+Inf"} 4
phpjit_seconds_sum{kind="x"} 3.65
phpjit_seconds_count{kind="x"} 4
'''


def test_prometheus_own_parser_reads_it() -> None:
    parser = pytest.importorskip("prometheus_client.parser")
    families = {family.name: family for family in parser.text_string_to_metric_families(sample_metrics().prometheus())}
    assert {name: family.type for name, family in families.items()} == {
        "phpjit_odd": "counter", "phpjit_limits": "gauge", "phpjit_nothing": "gauge", "phpjit_seconds": "histogram"}
    assert families["phpjit_odd"].documentation == ODD
    assert [(sample.labels, sample.value) for sample in families["phpjit_odd"].samples] == [
        ({"text": ODD, "other": ""}, 3), ({"text": "plain", "other": "{}"}, 1)]
    assert [sample.value for sample in families["phpjit_limits"].samples] == [math.inf, -math.inf, 1e-9, 2.0 ** 62]


def test_json_takes_the_dict() -> None:
    found = json.loads(json.dumps(sample_metrics().as_dict()))
    assert found["phpjit_seconds"]["samples"] == [{"labels": {"kind": "x"}, "value": {
        "count": 4, "sum": 3.65, "buckets": {"0.1": 2, "1.0": 3, "+Inf": 4}}}]
    assert found["phpjit_odd_total"]["kind"] == "counter"
