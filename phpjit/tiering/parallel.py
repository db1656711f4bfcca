"""The parallel part of `phpjit explain`: which loops and builtins could use all cores, and what was decided.

    Parallel (auto, F = 43 µs)
      array_map()  prog.php:12, 3 calls, 2001000 elements
          2 calls on all cores: 110 ms, serially 200 ms (estimated), 16 chunks
"""
from __future__ import annotations

from collections.abc import Callable, Collection, Iterable, Iterator
from typing import TYPE_CHECKING, Any, Final

from phpjit.tiering import decisions
from phpjit.tiering.decisions import Site
from phpjit.tiering.written import stands_for

if TYPE_CHECKING:
    from phpjit.tiering.records import Record

STATEMENTS: Final = frozenset({"for", "foreach", "while", "do"})
Paint = Callable[[str, str], str]


class Place:
    """A loop or builtin call that is a candidate for all cores.

    `made`: a parallel form of it exists; else `reason` says why not.  `site`: what was decided when it ran, or None.
    """

    __slots__ = ("advice", "file", "kind", "line", "made", "reason", "reason_name", "site")

    def __init__(self, kind: str, line: int, file: str) -> None:
        self.kind = kind
        self.line = line
        self.file = file
        self.made = False
        self.reason_name = self.reason = self.advice = ""
        self.site: Site | None = None

    def as_dict(self) -> dict[str, Any]:
        """As in docs/explain.md."""
        site = {} if self.site is None else self.site.as_dict()
        return {"kind": self.kind, "file": self.file, "line": self.line, "made": self.made,
                "reason_name": self.reason_name, "reason": self.reason, "advice": self.advice,
                **{name: value for name, value in site.items() if name not in ("kind", "file", "line")}}


class ParallelReport:
    """All candidates of a program, and the pool."""

    def __init__(self, mode: str, places: Iterable[Place], totals: dict[str, Any]) -> None:
        self.mode = mode
        self.places = sorted(places, key=lambda place: (place.file, place.line, place.kind))
        self.totals = totals

    def as_dict(self) -> dict[str, Any]:
        """As in docs/explain.md."""
        return {"mode": self.mode, "pool": self.totals, "places": [place.as_dict() for place in self.places]}

    def lines(self, paint: Paint) -> Iterator[str]:
        """The report, line by line; see Explanation.lines."""
        if not self.places:
            return
        told = [self.mode]
        if self.totals.get("ready"):
            told.append(f"F = {duration(self.totals['price'])}")
        elif self.totals:
            told.append(f"the pool is {self.totals.get('state', 'idle')}")
        if self.totals.get("reason"):
            told.append(self.totals["reason"])
        yield f"Parallel {paint('(' + ', '.join(told) + ')', 'dim')}\n"
        for place in self.places:
            yield from self._place(place, paint)

    def _place(self, place: Place, paint: Paint) -> Iterator[str]:
        site = place.site
        ran = f", {count(site.calls, 'call')}, {count(site.elements, 'element')}" if site is not None else ""
        style = "native" if place.made or site is not None else "slow"
        where = paint(f"{place.file}:{place.line}", "place")
        yield f"  {paint(title_of(place.kind), style)}  {where}{paint(ran, 'dim')}\n"
        if site is None:
            advice = f" ({place.advice})" if place.advice else ""
            yield f"      {place.reason or 'it has not been asked to use them'}{advice}\n"
            return
        if site.parallel_calls:
            split = f" ({site.split_calls} begun serially)" if site.split_calls else ""
            told = f" ({duration(site.parallel_estimated)} estimated)" if site.parallel_estimated else ""
            yield (f"      {count(site.parallel_calls, 'call')} on all cores{split}: "
                   f"{duration(site.parallel_seconds)}{told}, "
                   f"serially {duration(site.serial_of_parallel)} (estimated), {count(site.chunks, 'chunk')}\n")
        if site.serial_calls:
            yield f"      {count(site.serial_calls, 'call')} serial{self._serial_times(site)}\n"
        if site.element_seconds:
            gain = f", {site.speedup:.3g} times as fast on all cores" if site.speedup else ""
            yield f"      an element takes {duration(site.element_seconds)}{gain}\n"
        if site.regret > 0:
            yield f"      regret {duration(site.regret)}, the worst {duration(site.worst_regret)}\n"
        if site.bailouts:
            yield f"      went back to tier 0 {count(site.bailouts, 'time')}\n"

    def _serial_times(self, site: Site) -> str:
        """What serial work took, and would have taken with threads, as far as that is known; why it was serial."""
        threads, price, told = self.totals.get("threads", 0), self.totals.get("price", 0.0), ""
        if site.serial_seconds:
            told = f": {duration(site.serial_seconds)}"
            if threads > 1:
                other = site.serial_seconds / (site.speedup or threads) + site.serial_calls * price
                told += f", on all cores {duration(other)} (estimated)"
        return told + (f"{'; ' if told else ': '}{site.why}" if site.why else "")


def report(mode: str, records: Iterable[Record], files: Collection[str] = ()) -> ParallelReport:
    """Gather the candidates that the compiler saw in these records, and what was decided there and in these files."""
    places: dict[tuple[str, int, str], Place] = {}
    records = list(records)
    for record in records:
        if not record.file:
            continue                     # of a builtin's own function: what it inlines is said where that is written
        for version in record.versions:
            runs = [("map", record.line, "", "")] if record.kind == "map" else []
            for kind, line, reason, detail in (*runs, *version.code.meta.get("parallel", ())):
                kind = stands_for(record.made, kind)
                key = (kind, line, record.file)
                place = places.get(key)
                if place is None:
                    place = places[key] = Place(kind, line, record.file)
                if not reason:
                    place.made = True
                    place.reason_name = place.reason = place.advice = ""
                elif not place.made:
                    place.reason_name = reason
                    place.reason, place.advice = decisions.sentence(reason, detail)
    made = {record.made for record in records}
    for site in decisions.each():
        if site.made not in made if site.made else site.file not in files and (
                site.kind, site.line, site.file) not in places:
            continue                     # of another engine
        place = places.setdefault((site.kind, site.line, site.file), Place(site.kind, site.line, site.file))
        if place.site is None:
            place.site = site
        else:
            place.site.add(site)
        place.made = True
    return ParallelReport(mode, places.values(), decisions.totals() if places else {})


def title_of(kind: str) -> str:
    """Return a kind of place in words."""
    return kind if kind in STATEMENTS else f"{kind}()"


def count(number: int, what: str) -> str:
    """Return a number of things in words."""
    return f"{number} {what}{'' if number == 1 else 's'}"


def duration(seconds: float) -> str:
    """Return a time with three digits."""
    for factor, unit in ((1.0, "s"), (1e-3, "ms"), (1e-6, "µs")):
        if seconds >= factor:
            return f"{seconds / factor:.3g} {unit}"
    return "0 s" if seconds <= 0 else f"{seconds / 1e-9:.3g} ns"
