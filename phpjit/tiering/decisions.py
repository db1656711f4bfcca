"""What the parallel tier decided, site by site: read from the native library, where it is counted.

    for site in sites():  site.kind, site.line, site.file, site.serial_calls, site.parallel_calls, site.regret …

Nothing here loads the library: a process without native code has made no decision.
"""
from __future__ import annotations

import sys
from collections.abc import Iterable
from typing import Any, Final

from phpjit.reasons import Reason

LIBRARY: Final = "phpjit.codegen.native._library"
COUNTS: Final = ("calls", "elements", "serial_calls", "parallel_calls", "chunks", "serial_estimated", "serial_seconds",
                 "parallel_estimated", "parallel_seconds", "element_seconds", "worst_regret", "regret", "bailouts")
"""The numbers of a site, in the order in which the library tells them."""
TOTALS: Final = ("threads", "price", "jobs", "busy", "imbalance", "queue", "lock_seconds", "budget_seconds")


class Site:
    """One place that may run in parallel, over all its calls of this process; times in seconds.

    `serial_estimated` and `parallel_estimated` are what the detector expected of the calls that it sent either way,
    `serial_seconds` and `parallel_seconds` what they took; `regret` what all of them lost against the better choice,
    `worst_regret` the most that one lost.  `why` says why calls stayed serial.
    """

    __slots__ = (*COUNTS, "file", "kind", "line", "why")

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

    def __init__(self, text: str, counts: Iterable[Any], why: str = "") -> None:
        self.kind, self.line, self.file = self.place(text)
        self.why = why
        for name, value in zip(COUNTS, counts, strict=True):
            setattr(self, name, value)

    @staticmethod
    def place(text: str) -> tuple[str, int, str]:
        """Return (kind, line, file) of a place as the library names it."""
        kind, _, rest = text.partition("|")
        line, _, file = rest.partition("|")
        return kind, int(line) if line.isdigit() else 0, file

    @property
    def text(self) -> str:
        """The place as the library names it."""
        return f"{self.kind}|{self.line}|{self.file}"

    @property
    def saved(self) -> float:
        """How many seconds the parallel calls are estimated to have saved."""
        return self.parallel_calls and max(self.serial_of_parallel - self.parallel_seconds, 0.0)

    @property
    def serial_of_parallel(self) -> float:
        """What the elements of the parallel calls would have taken serially, as far as is known."""
        done = self.serial_seconds / self.element_seconds if self.element_seconds > 0 else 0.0
        return max(self.elements - done, 0.0) * self.element_seconds

    def as_dict(self) -> dict[str, Any]:
        """As in docs/monitoring.md."""
        return {"kind": self.kind, "line": self.line, "file": self.file,
                **{name: getattr(self, name) for name in COUNTS}, "saved": self.saved, "why": self.why}


def loaded() -> Any:
    """Return the native library if this process has loaded it, else None."""
    return sys.modules.get(LIBRARY)


def sites() -> list[Site]:
    """Return all sites at which this process has decided something."""
    tell = getattr(loaded(), "parallel_sites", None)
    return [] if tell is None else [Site(row[0], row[1:-1], row[-1]) for row in tell()]


def totals() -> dict[str, Any]:
    """Return what the pool of this process has done; keys: TOTALS, those that are not known left out."""
    tell = getattr(loaded(), "parallel_totals", None)
    return {} if tell is None else dict(tell())


def sentence(name: str, detail: str) -> tuple[str, str]:
    """Return (sentence, advice) of a reason's name."""
    reason = Reason.__members__.get(name)
    return (detail or name, "") if reason is None else (reason.sentence.format(detail=detail), reason.advice)
