"""The site of a loop: counts its rounds, has it compiled when it is hot, runs the native region.

    cold       stretch 16, 32, …: each ask estimates the time spent; over the limit the loop is compiled
    waiting    tier 0 goes on, asks twice a millisecond
    ready      stretch 0: every execution of the loop enters native code at once …
               … or after as many rounds as copying its arrays costs
    refused    never asked again
"""
from __future__ import annotations

from collections.abc import Callable
from time import perf_counter
from typing import TYPE_CHECKING, Final

from phpjit.builtin import PhpValue
from phpjit.core.regions import THROW
from phpjit.runtime.hot import FOREVER, LoopSite
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.tiering.records import WHOLE, Record, Version

if TYPE_CHECKING:
    from phpjit.tiering.requests import RequestTiers

START: Final = 2                 # an outer loop of few, slow rounds is found out early
FIRST: Final = 16
LONGEST_COLD: Final = 4096
ASK_EVERY: Final = 0.0005        # seconds between asks while a compile runs
COPY: Final = 1e-8               # seconds that an element costs to be copied in and out
CHEAP: Final = 2e-5              # copies cheaper than this are not weighed
UNKNOWN_ROUND: Final = 1e-7
MISSES: Final = 3                # asks with types that nothing was compiled for, until a version is asked for
PATIENCE: Final = 8
UNHOLDABLE: Final = 4            # asks with values that native code cannot hold, until the loop is left alone


Region = Callable[..., "tuple[PhpValue, ...] | None"]


class NativeLoop(LoopSite):
    """A loop of one request that may become native."""

    __slots__ = ("__weakref__", "attempts", "last", "misses", "per_round", "record", "rounds_seen", "span", "tiers",
                 "versions")

    def __init__(self, tiers: RequestTiers, record: Record) -> None:
        super().__init__(0 if tiers.forced else START)
        self.tiers = tiers
        self.record = record
        self.versions: list[tuple[Version, Region]] = []
        self.per_round = 0.0         # seconds of tier 0, the least that was seen
        self.rounds_seen = 0
        self.last = 0.0              # when it asked last, 0: never
        self.span = self.left        # rounds of the stretch that is running
        self.misses = 0
        self.attempts = 0
        record.watchers.add(self)
        if record.stuck is not None or record.versions:
            if not tiers.prepared:
                tiers.prepare()
            self.changed()

    def pace(self, rounds: int) -> None:
        """Let tier 0 run so many rounds before it asks again."""
        self.span = rounds
        self.stretch = rounds

    def end(self, array: PhpValue, position: int) -> int | None:
        """See LoopSite; when native code is ready, each execution runs as many rounds in tier 0 as `rent` says.

        Rounds that a `break` leaves out must not count: such loops would pay for copies of arrays they hardly read.
        """
        if not self.versions or not self.left or type(array) is not PhpArray:
            return super().end(array, position)
        last = position + self.left
        return last if last < len(array) else None

    def changed(self) -> None:
        """Take over what the compiler has made of the loop; called by its thread too."""
        record = self.record
        if record.stuck is not None:
            self.versions = []
            self.pace(FOREVER)
            return
        make, tiers = self.tiers.backend.make_region, self.tiers
        self.versions = [(v, make(v.linked, v.code, tiers)) for v in record.versions if tiers.admits(v)]
        if self.versions:
            self.misses = 0
            self.pace(0)

    def enter(self, *values: PhpValue) -> tuple[PhpValue, ...] | None:
        """See LoopSite."""
        if self.versions:
            return self.run(values)
        record = self.record
        if record.stuck is not None:
            self.pace(FOREVER)
            return None
        if self.tiers.forced:
            self.ask(values, 0.0)
            if self.versions:
                return self.run(values)
            self.pace(FOREVER if record.stuck is not None else FIRST)
            return None
        self.heat(values)
        return None

    # -- before

    def heat(self, values: tuple[PhpValue, ...]) -> None:
        """Estimate the time that tier 0 has spent here; have the loop compiled when that is enough."""
        record = self.record
        now = perf_counter()
        record.calls += 1
        span = self.span
        self.rounds_seen += span
        if self.last and span:
            estimate = (now - self.last) / span
            if not self.per_round or estimate < self.per_round:
                self.per_round = estimate
        self.last = now
        spent = record.seconds = self.rounds_seen * self.per_round
        limit = self.tiers.hot_rounds
        if (self.rounds_seen >= limit) if limit else (spent >= self.tiers.hot_seconds and self.per_round > 0):
            whole = self.tiers.manager.records.get((*record.target[:2], WHOLE))
            if whole is not None and whole.pending and not self.tiers.manager.synchronous:
                self.pace(self.waiting_span())       # the function as a whole is on its way
                return
            self.ask(values, spent)
            if self.versions:            # compiled at once
                return
            self.pace(FOREVER if record.stuck is not None else self.waiting_span())
        else:
            self.pace(min(span * 2, LONGEST_COLD) or FIRST)

    def ask(self, values: tuple[PhpValue, ...], heat: float) -> bool:
        """Ask for a version for the types of the loop's variables now; False when there is nothing new to compile."""
        seeds = self.tiers.observe(self.record, values)
        if seeds is None:
            self.attempts += 1
            if self.attempts > UNHOLDABLE and not self.record.versions:
                self.record.stuck = self.record.stuck or next(iter(self.record.refused.values()))
            return False
        return self.tiers.ask(self.record, seeds, heat)

    def waiting_span(self) -> int:
        """How many rounds take ASK_EVERY."""
        return max(FIRST, int(ASK_EVERY / (self.per_round or UNKNOWN_ROUND)))

    # -- native

    def run(self, values: tuple[PhpValue, ...]) -> tuple[PhpValue, ...] | None:
        """Enter the version that takes the values."""
        versions = self.versions
        last_bail = self.tiers.backend.last_bail
        for entry in versions:
            version, region = entry
            done = region(*values)
            bail = last_bail() if done is None or done[-1] == 0 else 0
            if bail:
                self.bailed(version, bail, values)
                return done
            if done is None:
                continue                 # other types
            if entry is not versions[0]:
                self.versions = [entry, *[e for e in versions if e is not entry]]
            if done[-1] == THROW:
                done = (*done[:-2], version.thrown(done[-2]), THROW)
            if done[-1] == 0:            # no reason given: let tier 0 get on by a round
                self.pace(FIRST)
            else:
                self.pace(self.rent(values) if version.copies else 0)
            return done
        self.missed(values)
        return None

    def rent(self, values: tuple[PhpValue, ...]) -> int:
        """Return for how many rounds tier 0 is cheaper than copying the arrays: a short loop never pays the copy."""
        if self.tiers.forced:
            return 0
        size = 0
        held = self.tiers.shared(self.record.hidden).values() if self.record.hidden else ()
        for value in (*values, *held):
            if type(value) is Ref:
                value = value.v
            if type(value) is PhpArray:
                size += len(value)
        cost = size * COPY
        return int(cost / (self.per_round or UNKNOWN_ROUND)) if cost > CHEAP else 0

    def missed(self, values: tuple[PhpValue, ...]) -> None:
        """No version takes the values: ask for another one, tier 0 goes on meanwhile."""
        self.misses += 1
        self.pace(self.waiting_span())
        if self.tiers.forced or self.misses >= MISSES:
            self.misses = 0
            before = self.versions
            if not self.ask(values, self.record.seconds):
                self.back_off()          # nothing new to compile
            elif self.versions is not before and self.tiers.forced:
                self.pace(0)
            elif self.tiers.forced:
                self.back_off()

    def bailed(self, version: Version, bail: int, values: tuple[PhpValue, ...]) -> None:
        """Native code gave up; tier 0 goes on from where the region was entered, or last committed."""
        from phpjit.tiering import policy

        what = policy.on_bail(self.record, version, bail, PATIENCE)
        self.pace(FIRST << min(version.bails * 2, 20))
        if what == policy.RECOMPILE:
            self.tiers.ask(self.record, version.seeds, self.record.seconds, version)
            if self.tiers.forced and self.versions:
                self.pace(1)             # tier 0 gets over the place, then native code again
        elif what == policy.OBSERVE:
            self.tiers.widen(self.record, version, self.tiers.observe(self.record, values))
        elif what in (policy.WATCH, policy.SURRENDER):
            self.back_off()

    def back_off(self) -> None:
        """Leave the loop to tier 0 for a while, each time longer, in the end for good."""
        from phpjit.tiering import policy

        self.attempts += 1
        if self.attempts > policy.RETRIES:
            self.versions = []
            self.record.stuck = self.record.stuck or policy.gave_up(self.record)
            self.pace(FOREVER)
        else:
            for version, _ in self.versions:
                version.bails = 0
            self.pace(self.waiting_span() * policy.RETRY_FACTOR ** self.attempts)
