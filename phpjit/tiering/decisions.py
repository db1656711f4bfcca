"""What the parallel tier decided, site by site: read from the native library, where it is counted.

    for site in sites():  site.kind, site.line, site.file, site.serial_calls, site.parallel_calls, site.regret …

Nothing here loads the library: a process without native code has made no decision.
"""
from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any, Final

from phpjit.reasons import Reason
from phpjit.tiering.written import is_written, stands_for

LIBRARY: Final = "phpjit.codegen.native._library"
POOL: Final = "phpjit.codegen.parallel.pool"
COUNTS: Final = ("calls", "elements", "serial_calls", "parallel_calls", "chunks", "serial_estimated", "serial_seconds",
                 "parallel_estimated", "parallel_seconds", "element_seconds", "worst_regret", "regret", "bailouts")
"""The numbers of a site, in the order in which the library's parallel_sites() tells them."""
DETAILS: Final = ("split_calls", "serial_elements", "parallel_elements", "trials", "speedup", "contention")
"""Those of parallel_details()."""
LATEST: Final = ("element_seconds", "speedup", "contention", "why")
"""What is known now, and is no sum."""


class Site:
    """One place that may run in parallel, over all its calls of this process; times in seconds.

    `serial_estimated` and `parallel_estimated` are what the detector expected either arm to take for the work that went
    to the threads, `serial_seconds` and `parallel_seconds` what ran took (calls of a few microseconds are not timed).
    A call that began serially and was handed over counts as parallel, and as split.  `regret` is what all calls
    lost against the better choice, `worst_regret` the most that one lost.  `why`: why the last serial one was that.
    `made`: the name of what tier 1 has written for the place, "" where that is the program's.
    """

    __slots__ = (*COUNTS, *DETAILS, "file", "kind", "line", "made", "why")

    calls: int
    elements: int
    serial_calls: int
    parallel_calls: int
    chunks: int
    serial_estimated: float
    serial_seconds: float
    parallel_estimated: float
    parallel_seconds: float
    element_seconds: float
    worst_regret: float
    regret: float
    bailouts: int
    split_calls: int
    serial_elements: int
    parallel_elements: int
    trials: int
    speedup: float
    contention: float

    def __init__(self, text: str, counts: Iterable[Any], why: str, details: Iterable[Any]) -> None:
        self.kind, self.line, self.file = self.place(text)
        self.made = "" if text.endswith(f"|{self.line}|{self.file}") else text.split("|", 2)[2]
        self.why = why
        for name, value in zip(COUNTS, counts, strict=True):
            setattr(self, name, value)
        for name, value in zip(DETAILS, details, strict=True):
            setattr(self, name, value)

    @staticmethod
    def place(text: str) -> tuple[str, int, str]:
        """Return (kind, line, file) of a place as the library names it."""
        kind, _, rest = text.partition("|")
        line, _, file = rest.partition("|")
        made, bar, program = file.partition("|")
        if bar and is_written(made):
            kind, file = stands_for(made, kind), program
        return kind, int(line) if line.isdigit() else 0, file

    def add(self, other: Site) -> None:
        """Add what was counted under another name of the same place."""
        if other.elements > self.elements:
            for name in LATEST:
                setattr(self, name, getattr(other, name))
        for name in (*COUNTS, *DETAILS):
            if name == "worst_regret":
                self.worst_regret = max(self.worst_regret, other.worst_regret)
            elif name not in LATEST:
                setattr(self, name, getattr(self, name) + getattr(other, name))

    @property
    def text(self) -> str:
        """The place as the library names it."""
        return f"{self.kind}|{self.line}|{self.file}"

    @property
    def saved(self) -> float:
        """How many seconds the threads are estimated to have saved."""
        return max(self.serial_of_parallel - self.parallel_seconds, 0.0)

    @property
    def serial_of_parallel(self) -> float:
        """What the elements that went to the threads would have taken serially."""
        return self.parallel_elements * self.element_seconds

    def as_dict(self) -> dict[str, Any]:
        """As in docs/monitoring.md."""
        return {"kind": self.kind, "line": self.line, "file": self.file,
                **{name: getattr(self, name) for name in (*COUNTS, *DETAILS)}, "saved": self.saved, "why": self.why}


def loaded() -> Any:
    """Return the native library if this process has loaded it, else None."""
    return sys.modules.get(LIBRARY)


def sites() -> list[Site]:
    """Return all places at which this process has decided something."""
    found: dict[str, Site] = {}
    for site in each():
        known = found.setdefault(site.text, site)
        if known is not site:
            known.add(site)
    return list(found.values())


def each() -> list[Site]:
    """Return all sites at which this process has decided something; tier 1 may have made several of a place."""
    library = loaded()
    if library is None:
        return []
    rows = library.parallel_sites()
    details = {row[0]: row[1:] for row in library.parallel_details()} if rows else {}
    return [Site(bytes_of(row[0]), row[1:-1], row[-1], details[row[0]]) for row in rows]


def totals() -> dict[str, Any]:
    """Return what the pool of this process has done; empty without the library.  docs/monitoring.md has the keys."""
    library = loaded()
    if library is None:
        return {}
    found = {**library.parallel_totals(), "gil_seconds": library.gil_wait()}
    pool = getattr(sys.modules.get(POOL), "pool", None)     # without it where another thread imports the module
    if pool is not None:
        made = pool()
        found.update(state=made.state, layer=made.layer, load_seconds=made.seconds, reason=made.reason or "")
    return found


def bytes_of(text: str) -> str:
    """Return a text of the library as PHP holds it: one character for each byte."""
    return text.encode("utf-8", "surrogateescape").decode("latin-1")


def sentence(name: str, detail: str) -> tuple[str, str]:
    """Return (sentence, advice) of a reason's name."""
    reason = Reason.__members__.get(name)
    return (detail or name, "") if reason is None else (reason.sentence.format(detail=detail), reason.advice)
