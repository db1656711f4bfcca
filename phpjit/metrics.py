"""Metrics: what is measured, under which name, and their text for Prometheus.

    registry = Registry()
    registry.collect(lambda: [gauge("pool_threads", "Threads of the pool.", 2)])    asked only when somebody reads
    hits = registry.counter("hits_total", "Requests served.", ("code",));  hits.add(1, "200")
    registry.read().prometheus()

Nearly everything is counted where it happens anyway, and pulled from there by a collector when somebody asks.  What
has no such place uses an instrument (`counter`, `gauge`, `histogram`): a dict entry under a lock.
"""
from __future__ import annotations

from bisect import bisect_left
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from typing import Any, Final, TypeAlias

from phpjit.forks import Lock

PREFIX: Final = "phpjit_"
SECONDS: Final = (0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1.0, 2.5, 5.0, 10.0)
"""Bounds of the buckets of a histogram of seconds."""
CONTENT_TYPE: Final = "text/plain; version=0.0.4; charset=utf-8"
"""Of `Metrics.prometheus`."""

Number: TypeAlias = "int | float"


class Distribution:
    """The value of a histogram: how many observations were at most as great as each bound, their number and sum."""

    __slots__ = ("bounds", "count", "counts", "total")

    def __init__(self, bounds: Sequence[float] = SECONDS, observed: Iterable[float] = ()) -> None:
        self.bounds = tuple(bounds)
        self.counts = [0] * (len(self.bounds) + 1)      # the last one: above all bounds
        self.count = 0
        self.total = 0.0
        for value in observed:
            self.add(value)

    def add(self, value: float) -> None:
        """Count an observation."""
        self.counts[bisect_left(self.bounds, value)] += 1
        self.count += 1
        self.total += value

    def copy(self) -> Distribution:
        """Return the same numbers, which no longer change."""
        made = Distribution(self.bounds)
        made.counts, made.count, made.total = list(self.counts), self.count, self.total
        return made

    def cumulated(self) -> Iterator[tuple[float, int]]:
        """Yield (bound, observations up to it); the last bound is infinite."""
        count = 0
        for bound, more in zip((*self.bounds, float("inf")), self.counts, strict=True):
            count += more
            yield bound, count

    def as_dict(self) -> dict[str, Any]:
        """As JSON takes it."""
        return {"count": self.count, "sum": self.total,
                "buckets": {text_of(bound): count for bound, count in self.cumulated()}}


Value: TypeAlias = "int | float | Distribution"


class Sample:
    """One value of a family, with its labels."""

    __slots__ = ("labels", "value")

    def __init__(self, labels: Mapping[str, str], value: Value) -> None:
        self.labels = dict(labels)
        self.value = value


class Family:
    """What is measured under one name: `kind` is counter, gauge or histogram."""

    __slots__ = ("help", "kind", "name", "samples")

    def __init__(self, name: str, kind: str, help: str, samples: Iterable[Sample] = ()) -> None:
        self.name = name if name.startswith(PREFIX) else PREFIX + name
        self.kind = kind
        self.help = help
        self.samples = list(samples)

    def value(self, **labels: str) -> Number:
        """Return the sum of the samples that have these labels; of a histogram, how many observations there are."""
        total: Number = 0
        for sample in self.samples:
            if all(sample.labels.get(name) == text for name, text in labels.items()):
                total += sample.value.count if isinstance(sample.value, Distribution) else sample.value
        return total

    def as_dict(self) -> dict[str, Any]:
        """As JSON takes it."""
        return {"kind": self.kind, "help": self.help, "samples": [
            {"labels": sample.labels,
             "value": sample.value.as_dict() if isinstance(sample.value, Distribution) else sample.value}
            for sample in self.samples]}

    def lines(self) -> Iterator[str]:
        """Yield the lines of Prometheus' text format."""
        yield f"# HELP {self.name} {escaped(self.help, quotes=False)}\n# TYPE {self.name} {self.kind}\n"
        for sample in self.samples:
            value = sample.value
            if isinstance(value, Distribution):
                for bound, count in value.cumulated():
                    yield line(self.name + "_bucket", {**sample.labels, "le": text_of(bound)}, count)
                yield line(self.name + "_sum", sample.labels, value.total)
                yield line(self.name + "_count", sample.labels, value.count)
            else:
                yield line(self.name, sample.labels, value)


def counter(name: str, help: str, *rows: Row) -> Family:
    """Make the family of a counter; a row is a value, or (labels, value)."""
    return Family(name, "counter", help, samples(rows))


def gauge(name: str, help: str, *rows: Row) -> Family:
    """Make the family of a gauge; a row is a value, or (labels, value)."""
    return Family(name, "gauge", help, samples(rows))


def histogram(name: str, help: str, *rows: Row) -> Family:
    """Make the family of a histogram; a row is a Distribution, or (labels, Distribution)."""
    return Family(name, "histogram", help, samples(rows))


Row: TypeAlias = "Value | tuple[Mapping[str, str], Value]"


def samples(rows: Iterable[Row]) -> Iterator[Sample]:
    """Yield the samples of rows."""
    for row in rows:
        yield Sample(*row) if isinstance(row, tuple) else Sample({}, row)


class Metrics(Mapping[str, Family]):
    """What a registry read at one moment: families by name."""

    __slots__ = ("_families",)

    def __init__(self, families: Iterable[Family]) -> None:
        self._families: dict[str, Family] = {}
        for family in families:
            known = self._families.get(family.name)
            if known is None:
                self._families[family.name] = family
            else:                        # two collectors tell of the same thing, with other labels
                known.samples.extend(family.samples)

    def __getitem__(self, name: str) -> Family:
        return self._families[name]

    def __iter__(self) -> Iterator[str]:
        return iter(self._families)

    def __len__(self) -> int:
        return len(self._families)

    def as_dict(self) -> dict[str, Any]:
        """As JSON takes it: name → kind, help, samples."""
        return {name: family.as_dict() for name, family in self._families.items()}

    def prometheus(self) -> str:
        """Return Prometheus' text format (see CONTENT_TYPE)."""
        return "".join(text for family in self._families.values() for text in family.lines())


class Instrument:
    """A counter, gauge or histogram that is told its values; `labels` are given in the order they were declared."""

    __slots__ = ("_bounds", "_labels", "_lock", "_values", "help", "kind", "name")

    def __init__(self, name: str, kind: str, help: str, labels: Sequence[str], bounds: Sequence[float]) -> None:
        self.name = name
        self.kind = kind
        self.help = help
        self._labels = tuple(labels)
        self._bounds = tuple(bounds)
        self._values: dict[tuple[str, ...], Any] = {}
        self._lock = Lock()

    def add(self, amount: Number = 1, *labels: str) -> None:
        """Count: of a counter or gauge."""
        with self._lock:
            self._values[self._key(labels)] = self._values.get(labels, 0) + amount

    def set(self, value: Number, *labels: str) -> None:
        """State the value of a gauge."""
        with self._lock:
            self._values[self._key(labels)] = value

    def observe(self, value: float, *labels: str) -> None:
        """Count an observation of a histogram."""
        with self._lock:
            found = self._values.get(self._key(labels))
            if found is None:
                found = self._values[labels] = Distribution(self._bounds)
            found.add(value)

    def _key(self, labels: tuple[str, ...]) -> tuple[str, ...]:
        if len(labels) != len(self._labels):
            raise ValueError(f"{self.name} has the labels {self._labels}, not {labels}")
        return labels

    def family(self) -> Family:
        """Return what it has now."""
        with self._lock:
            return Family(self.name, self.kind, self.help, [
                Sample(dict(zip(self._labels, key, strict=True)),
                       value.copy() if isinstance(value, Distribution) else value)
                for key, value in self._values.items()])


class Registry:
    """Where values are asked for: collectors and instruments."""

    __slots__ = ("_collectors", "_instruments")

    def __init__(self) -> None:
        self._collectors: list[Callable[[], Iterable[Family]]] = []
        self._instruments: dict[str, Instrument] = {}

    def collect(self, collector: Callable[[], Iterable[Family]]) -> None:
        """Have a function asked at each reading."""
        self._collectors.append(collector)

    def counter(self, name: str, help: str, labels: Sequence[str] = ()) -> Instrument:
        """Return the counter of that name, made at the first call."""
        return self._instrument(name, "counter", help, labels)

    def gauge(self, name: str, help: str, labels: Sequence[str] = ()) -> Instrument:
        """Return the gauge of that name, made at the first call."""
        return self._instrument(name, "gauge", help, labels)

    def histogram(self, name: str, help: str, labels: Sequence[str] = (),
                  bounds: Sequence[float] = SECONDS) -> Instrument:
        """Return the histogram of that name, made at the first call."""
        return self._instrument(name, "histogram", help, labels, bounds)

    def _instrument(self, name: str, kind: str, help: str, labels: Sequence[str],
                    bounds: Sequence[float] = SECONDS) -> Instrument:
        made = self._instruments.setdefault(name, Instrument(name, kind, help, labels, bounds))
        if made.kind != kind:
            raise ValueError(f"{name} is a {made.kind}")
        return made

    def read(self) -> Metrics:
        """Ask everything for its values now."""
        families = [family for collector in self._collectors for family in collector()]
        return Metrics([*families, *(one.family() for one in list(self._instruments.values()))])


def line(name: str, labels: Mapping[str, str], value: Number) -> str:
    """Return a line of Prometheus' text format."""
    inside = ",".join(f'{key}="{escaped(str(text))}"' for key, text in labels.items())
    return f"{name}{{{inside}}} {text_of(value)}\n" if inside else f"{name} {text_of(value)}\n"


def escaped(text: str, quotes: bool = True) -> str:
    """Return a text as it stands in a label or, without quotes, behind HELP."""
    text = text.replace("\\", "\\\\").replace("\n", "\\n")
    return text.replace('"', '\\"') if quotes else text


def text_of(value: Number) -> str:
    """Return a number as Prometheus writes it."""
    if isinstance(value, float):
        if value != value:
            return "NaN"
        if value in (float("inf"), float("-inf")):
            return "+Inf" if value > 0 else "-Inf"
    return repr(value)
