"""What an Engine knows of one function or loop, over all its requests: heat, versions, refusals, bail-outs.

    record.versions     the native versions, each for one combination of types
    record.stuck        why there are none, once that is settled
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any, Final

from phpjit.living import Living

if TYPE_CHECKING:
    from phpjit.reasons import Reason, Refused
    from phpjit.tiering.backend import Assumed, Code, Seeds, Target

WHOLE: Final = -1
"""In a Target, in place of the index of a loop: the function itself."""
BUFFERS: Final = -2
"""In a Target, in place of the index of a loop: the function over buffers (tiering/buffers.py)."""
BULK: Final = -3
"""In a Target, in place of the index of a loop: a function made of an array builtin (tiering/bulk.py)."""
HEAVY: Final = "heavy"
"""In Assumed: the code runs for long, so that forms for several cores are worth compiling."""
COUNTED: Final = frozenset("vmso?cL")
"""First letters of codes whose values are copied at the border of native code."""

ARRAYS: Final = frozenset("vm?")
WORTH_WAITING: Final = 0.1
"""Seconds of tier 0 that are known to be ahead for which a program waits for the compiler, which takes less.

It shares the interpreter with the program: to go on meanwhile makes it take twice as long or more."""


class Version:
    """Native code for one combination of types."""

    __slots__ = ("_seeds", "assumed", "bails", "cached", "code", "codes", "depends", "linked", "places", "seconds")

    def __init__(self, seeds: Seeds | None, codes: tuple[str, ...], assumed: Assumed, code: Code, linked: Any,
                 depends: dict[str, str], cached: bool) -> None:
        self._seeds = seeds
        self.codes = codes
        self.assumed = assumed
        self.code = code
        self.linked = linked
        self.depends = depends
        self.cached = cached
        self.seconds = code.seconds
        self.bails = 0
        self.places: dict[int, int] = {}     # bail code -> how often

    @property
    def seeds(self) -> Seeds:
        """The types; what came from disk reads them when somebody asks: few runs do."""
        if self._seeds is None:
            from phpjit.tiering.codes import parse

            self._seeds = tuple([parse(code) for code in self.codes])
        return self._seeds

    @property
    def copies(self) -> bool:
        """Whether its arguments have to be copied: then entering it may cost more than it saves."""
        return any(code[:1] in COUNTED for code in self.codes) or self.holds

    @property
    def takes_arrays(self) -> bool:
        """Whether arrays are among its arguments."""
        return any(code[:1] in ARRAYS for code in self.codes)

    @property
    def holds(self) -> bool:
        """Whether it copies global or static variables, other than numbers."""
        return any(code[:1] in COUNTED for _, code, _ in self.code.meta.get("hidden", ()))

    @property
    def throws(self) -> bool:
        """Whether it may hand out exceptions."""
        return bool(self.code.meta.get("throws"))

    def thrown(self, parts: tuple[Any, ...]) -> tuple[str, int, tuple[Any, ...]]:
        """Return (class, line, arguments) of an exception that it handed out as (site, message, code …)."""
        cls, line, count = self.code.meta["throws"][parts[0]]
        return cls, line, parts[1:1 + count]

    def site(self, bail: int) -> tuple[str, int, int, int, str]:
        """Return (reason's name, line, function id, ordinal, file) of a bail code; line 0 when it has no place."""
        if bail < 0:
            return LIBRARY_BAILS.get(bail, "MEMORY"), 0, 0, -1, ""
        sites = self.code.meta.get("sites", ())
        if not 0 < bail <= len(sites):
            return "BUILTIN", 0, 0, -1, ""
        name, line, file, function_id, ordinal = sites[bail - 1]
        return name, line, function_id, ordinal, file


LIBRARY_BAILS: Final = {-1: "MEMORY", -2: "SIGNAL", -3: "STACK", -4: "LONG", -5: "BUILTIN", -7: "ALIAS", -8: "TYPE"}


class Stuck:
    """Why something stays in tier 0."""

    __slots__ = ("advice", "line", "reason", "text")

    def __init__(self, reason: Reason, line: int, text: str, advice: str) -> None:
        self.reason = reason
        self.line = line
        self.text = text
        self.advice = advice

    @classmethod
    def of(cls, refused: Refused, line: int) -> Stuck:
        """From the compiler's refusal; `line`: where it is about no line in particular."""
        return cls(refused.reason, refused.line or line, refused.text, refused.advice)

    @classmethod
    def because(cls, reason: Reason, line: int = 0, detail: str = "") -> Stuck:
        """From a decision of the policy."""
        return cls(reason, line, reason.sentence.format(detail=detail), reason.advice)


class Record:
    """One function or loop of one unit."""

    __slots__ = ("__weakref__", "assumed", "bailouts", "calls", "compiled", "file", "hidden", "line",
                 "made", "name", "outer", "pending", "refused", "seconds", "stuck", "target", "urgent", "versions",
                 "wanted", "watchers")

    def __init__(self, target: Target, name: str = "", file: str = "", line: int = 0) -> None:
        self.target = target
        self.name = name
        self.file = file
        self.made = ""                   # the file name that tier 1 has given to what it wrote itself: written.py
        self.line = line
        self.calls = 0               # counted calls, or asks of a loop
        self.seconds = 0.0           # estimated time in tier 0 while it was profiled
        self.outer: Record | None = None     # a loop around this one that was compiled with it
        self.wanted = 0.0            # a loop's compile that has not begun by then comes too late
        self.urgent = False                  # the program waits for it
        self.versions: list[Version] = []
        self.compiled: list[float] = []      # seconds of each compile of this process
        self.pending: set[tuple[str, ...]] = set()
        self.refused: dict[tuple[str, ...], Stuck] = {}
        self.stuck: Stuck | None = None
        self.hidden: tuple[str, ...] = ()    # keys of the global and static variables that its code uses
        self.assumed: Assumed = frozenset()
        self.bailouts: dict[tuple[str, int], int] = {}     # (reason's name, line) -> how often
        self.watchers: Living[Any] = Living()              # sites to be told of new versions

    @property
    def is_loop(self) -> bool:
        """Whether it is a loop."""
        return self.target[2] >= 0

    @property
    def kind(self) -> str:
        """"function", "loop", "map": a function over buffers, or "builtin": one that calls back."""
        return {WHOLE: "function", BUFFERS: "map", BULK: "builtin"}.get(self.target[2], "loop")

    @property
    def covered(self) -> bool:
        """Whether a loop around it is native: this one will not run in tier 0 much longer."""
        return self.outer is not None and self.outer.stuck is None and bool(self.outer.versions)

    def version_for(self, codes: tuple[str, ...]) -> Version | None:
        """Return the version compiled for these types."""
        for version in self.versions:
            if version.codes == codes:
                return version
        return None

    def settled(self, codes: tuple[str, ...]) -> bool:
        """Whether these types were already compiled, refused, or are being compiled."""
        return codes in self.pending or codes in self.refused or self.version_for(codes) is not None

    def changed(self) -> None:
        """Tell the requests that use it."""
        for watcher in self.watchers:
            watcher.changed()
