"""`phpjit explain`: what became native, what did not and why.

    engine.run("x.php");  print(engine.explain())            json: engine.explain().as_dict(), see docs/explain.md
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from phpjit.reasons import Reason
from phpjit.tiering.codes import readable
from phpjit.tiering.parallel import ParallelReport, report
from phpjit.tiering.records import HEAVY, Record, Stuck, Version

if TYPE_CHECKING:
    from phpjit.runtime.values.functions import FunctionInfo
    from phpjit.tiering.manager import Tiering

SCHEMA: Final = 1
HEADS: Final = ((1, "Native"), (0, "In tier 0 (Python)"))


class Row:
    """One function or loop."""

    __slots__ = ("advice", "bailouts", "calls", "compile_ms", "file", "kind", "line", "name", "notes", "reason",
                 "reason_line", "reason_name", "seconds", "tier", "versions")

    def __init__(self, record: Record, stuck: Stuck | None) -> None:
        self.kind = record.kind
        self.name = record.name or "{main}"
        self.file = record.file
        self.line = record.line
        self.calls = record.calls
        self.seconds = record.seconds
        self.tier = 1 if record.versions and record.stuck is None else 0
        self.versions = [_version(v) for v in record.versions]
        self.compile_ms = [round(seconds * 1e3, 3) for seconds in record.compiled]
        self.bailouts: list[dict[str, Any]] = [
            {"reason": name, "text": Reason[name].sentence, "line": line, "count": count, "advice": Reason[name].advice}
            for (name, line), count in sorted(record.bailouts.items(), key=lambda item: -item[1])]
        self.notes = [{"line": line, "text": text, "advice": advice} for line, text, advice in dict.fromkeys(
            note for version in record.versions for note in version.code.meta.get("notes", ()))]
        self.reason_name = stuck.reason.name if stuck is not None else ""
        self.reason = stuck.text if stuck is not None else ""
        self.reason_line = stuck.line if stuck is not None else 0
        self.advice = stuck.advice if stuck is not None else ""

    def as_dict(self) -> dict[str, Any]:
        """As in docs/explain.md."""
        return {
            "kind": self.kind, "name": self.name, "file": self.file, "line": self.line, "calls": self.calls,
            "tier": self.tier, "tier0_ms": round(self.seconds * 1e3, 3), "versions": self.versions,
            "compile_ms": self.compile_ms, "bailouts": self.bailouts,
            "notes": self.notes, "reason": self.reason, "reason_name": self.reason_name,
            "reason_line": self.reason_line, "advice": self.advice}

    @property
    def title(self) -> str:
        """How the report names it."""
        if self.kind == "loop":
            return f"loop in {self.name}"
        return self.name + {"function": "()", "map": "() over buffers"}.get(self.kind, "")

    @property
    def counted(self) -> str:
        """How often it was seen, as the report says it."""
        return f", {self.calls} counted {'asks' if self.kind == 'loop' else 'calls'}" if self.calls else ""

    def details(self) -> Iterator[tuple[str, str]]:
        """What the report says of it, line by line: (text, remark)."""
        for version in self.versions:
            how = "from the cache" if version["cached"] else f"compiled in {version['compile_ms']:.1f} ms"
            yield f"for ({version['types']})", f"  {how}"
        for note in self.notes:
            yield f"line {note['line']}: {note['text']}: {note['advice']}", ""
        for bail in self.bailouts:
            where = f" on line {bail['line']}" if bail["line"] else ""
            yield f"went back to tier 0 {bail['count']} times{where}: {bail['text']}", _advice(bail["advice"])
        if self.reason:
            where = f"line {self.reason_line}: " if self.reason_line else ""
            yield f"{where}{self.reason}", _advice(self.advice)


class Explanation:
    """What an Engine did with the functions and loops that ran."""

    def __init__(self, rows: Iterable[Row], available: str | None, compiles: int, parallel: ParallelReport,
                 setup_seconds: float = 0.0) -> None:
        self.rows = sorted(rows, key=lambda row: (-row.tier, row.file, row.line, row.kind))
        self.unavailable = available or ""
        self.compiles = compiles
        self.parallel = parallel
        self.setup_seconds = setup_seconds

    @property
    def functions(self) -> list[Row]:
        """The functions."""
        return [row for row in self.rows if row.kind == "function"]

    @property
    def loops(self) -> list[Row]:
        """The loops."""
        return [row for row in self.rows if row.kind == "loop"]

    @property
    def maps(self) -> list[Row]:
        """The functions that Python ran over buffers."""
        return [row for row in self.rows if row.kind == "map"]

    @property
    def builtins(self) -> list[Row]:
        """The array builtins whose callbacks were looked at."""
        return [row for row in self.rows if row.kind == "builtin"]

    def as_dict(self) -> dict[str, Any]:
        """As in docs/explain.md; json.dumps takes it."""
        return {"schema": SCHEMA, "native_code": not self.unavailable, "unavailable": self.unavailable,
                "compiles": self.compiles, "setup_ms": round(self.setup_seconds * 1e3, 3),
                "functions": [row.as_dict() for row in self.functions],
                "loops": [row.as_dict() for row in self.loops], "maps": [row.as_dict() for row in self.maps],
                "builtins": [row.as_dict() for row in self.builtins], "parallel": self.parallel.as_dict()}

    def __str__(self) -> str:
        return "".join(self.lines(lambda text, style: text))

    def lines(self, paint: Callable[[str, str], str]) -> Iterable[str]:
        """The report, line by line; `paint(text, style)` colours a part (native, slow, dim, place)."""
        yield from self._missing(paint)
        for tier, head in HEADS:
            rows = [row for row in self.rows if row.tier == tier]
            if rows:
                yield f"{head}\n"
            for row in rows:
                place, calls = paint(f"{row.file}:{row.line}", "place"), paint(row.counted, "dim")
                yield f"  {paint(row.title, 'native' if row.tier else 'slow')}  {place}{calls}\n"
                for text, remark in row.details():
                    yield f"      {text}{paint(remark, 'dim')}\n"
        yield from self.parallel.lines(paint)

    def remarks(self, paint: Callable[[str, str], str]) -> Iterator[str]:
        """The lines of the report that belong to no function or loop; see `lines`."""
        yield from self._missing(paint)
        yield from self.parallel.lines(paint)

    def _missing(self, paint: Callable[[str, str], str]) -> Iterator[str]:
        if self.unavailable:
            yield paint(f"Native code is not available here: {self.unavailable}\n", "slow")
        if not self.rows:
            yield "No user function was called and no loop ran often enough to be looked at.\n"


def _advice(text: str) -> str:
    return f" ({text})" if text else ""


def _version(version: Version) -> dict[str, Any]:
    return {"types": ", ".join(map(readable, version.codes)), "codes": list(version.codes),
            "compile_ms": round(version.seconds * 1e3, 3), "cached": version.cached, "bailouts": version.bails,
            "generalised": sum(kind != HEAVY for kind, *_ in version.assumed)}


def explain_function(tiering: Tiering, key: str | None, info: FunctionInfo) -> Explanation:
    """Gather what an Engine's tier 1 knows of one function of unit `key`: itself, its loops, its runs over buffers."""
    tiering.drain()
    records = [record for record in list(tiering.records.values()) if record.target[:2] == info.ident]
    rows = [Row(record, _why(record)) for record in records]
    if key is not None and tiering.options.tier != 0:
        name = info.display.lower()
        rows += [Row(record, stuck) for record, stuck in _never(tiering, key)
                 if record.name.lower() == name and info.line <= record.line <= max(info.line, info.end_line)]
    return Explanation(rows, tiering.known_unavailable, sum(len(row.versions) for row in rows),
                       report(tiering.options.parallel, records))


def explain(tiering: Tiering, units: Mapping[str, str] | None = None) -> Explanation:
    """Gather what an Engine's tier 1 knows; of `units` (with their files), also what tier 0 does not even count."""
    tiering.drain()
    rows = []
    records, units = list(tiering.records.values()), units or {}
    for record in records:
        counted = max((getattr(site, "calls", 0) for site in record.watchers), default=0)
        if not counted and not record.calls and not record.versions and record.stuck is None and not record.refused:
            continue                     # never ran
        if not record.file:
            continue                     # from the store, and never asked for
        row = Row(record, _why(record))
        row.calls += counted
        rows.append(row)
    if tiering.options.tier != 0:
        rows += [Row(record, stuck) for key in units for record, stuck in _never(tiering, key)]
    return Explanation(rows, tiering.known_unavailable, tiering.compiles,
                       report(tiering.options.parallel, records, set(units.values())), tiering.setup_seconds)


def _never(tiering: Tiering, key: str) -> Iterable[tuple[Record, Stuck]]:
    from phpjit.tiering.never import never

    try:
        unit, numbering = tiering.core(key)
    except Exception as e:               # a file that no longer parses the same way: the report goes on
        tiering.note(e)
        return []
    return never(key, unit, numbering)


def _why(record: Record) -> Stuck | None:
    """Return why a record has no native code; None when it has."""
    if record.stuck is not None:
        return record.stuck
    if record.versions:
        return None
    if record.refused:
        return next(iter(record.refused.values()))
    return Stuck.because(Reason.COLD, record.line)
