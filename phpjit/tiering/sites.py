"""The site of a loop: counts its rounds, has it compiled when it is hot, runs the native region.

    cold       stretch 2, 4, 8, …: each ask estimates the time spent; over the limit the loop is compiled
    waiting    tier 0 goes on, asks twice a millisecond
    ready      every execution enters native code, at once or after the rounds that pay for the entry: a short
               execution never copies the loop's arrays
    refused    never asked again

What an entry costs (copies included) and what native code then did are measured at each entry.  Where it did little,
the next executions stay in tier 0 for more rounds before they enter, where it did much, for fewer.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from itertools import repeat
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final

from phpjit.builtin import PhpValue
from phpjit.core.exits import THROW
from phpjit.runtime.hot import FOREVER, LoopSite
from phpjit.runtime.values.array import PhpArray
from phpjit.tiering.records import WHOLE, WORTH_WAITING, Record, Version

if TYPE_CHECKING:
    from phpjit.tiering.requests import RequestTiers

START: Final = 2                 # an outer loop of few, slow rounds is found out early
FIRST: Final = 16
LONGEST_COLD: Final = 4096
ASK_EVERY: Final = 0.0005        # seconds between asks while a compile runs
ENTRY: Final = 1.5e-6            # seconds that an entry costs besides copies
FASTER: Final = 16.0             # times as fast as tier 0: what native code is taken for where rounds are not known …
FASTEST: Final = 256.0           # … and at most where they are
CAUTIOUS: Final = 256.0          # how many times its price an entry is put off at most …
EAGER: Final = 1 / 64            # … and at least
RETRY: Final = 64                # executions that did not enter, until one does all the same: was it bad luck?
RETRY_LAST: Final = 1 << 16
STALE: Final = 0.25              # seconds without an ask after which a loop does not wait for its compile any more
MISSES: Final = 3                # asks with types that nothing was compiled for, until a version is asked for
PATIENCE: Final = 8
UNHOLDABLE: Final = 4            # asks with values that native code cannot hold, until the loop is left alone
FUNCTIONS_FIRST: Final = 8       # a loop of a function that may become native as a whole is hot so many times later …
FUNCTIONS_NATIVE: Final = 64     # … and when the function is, after so many times as much in tier 0


AHEAD: Final = 0.04              # seconds of tier 0 while a compile waits or runs, until the program waits for it …
YIELDING: Final = 3.0            # … for so many times as long as it goes on in tier 0 from then on
LONGEST_WAIT: Final = 0.05       # … by and by: signals are looked at in between


Region = Callable[..., "tuple[PhpValue, ...] | None"]


class NativeLoop(LoopSite):
    """A loop of one request that may become native.

    `rent`: rounds that each execution runs in tier 0 before it enters, once there is native code; -1: not now, `left`
    counts rounds over all executions.
    """

    __slots__ = ("__weakref__", "above", "ahead", "asked", "attempts", "began", "caution", "credit", "last", "misses",
                 "per_round", "price", "record", "rent", "retry", "rounds_seen", "skipped", "span", "tiers", "total",
                 "versions")

    def __init__(self, tiers: RequestTiers, record: Record) -> None:
        super().__init__(0 if tiers.forced else START)
        self.tiers = tiers
        self.record = record
        self.versions: list[tuple[Version, Region]] = []
        self.per_round = 0.0         # seconds of tier 0, the least that was seen
        self.rounds_seen = 0
        self.ahead = 0               # rounds of the execution that is running after this stretch, 0: not known
        self.last = 0.0              # when it asked last, 0: never
        self.span = self.left        # rounds of the stretch that is running
        self.rent = -1
        self.began = 0.0             # when the execution that is running began to pay its rent
        self.skipped = 0             # executions since the last entry
        self.retry = RETRY
        self.total = 0               # rounds of that execution, 0: not known
        self.price = 0.0             # seconds that an entry costs, copies included
        self.caution = 1.0           # how many prices an execution has to pay in tier 0 before it enters
        self.credit = -AHEAD * YIELDING      # seconds that it may wait for the compiler
        self.above = False           # the function that holds it has become native
        self.misses = 0
        self.asked: tuple[Any, ...] = ()     # the kinds of the values when it asked for code
        self.attempts = 0
        record.watchers.add(self)
        if record.stuck is not None or record.versions:
            tiers.adopt(self, record)

    def now(self) -> float:
        """Return the time by the clock of what the program itself does."""
        return perf_counter() - self.tiers.clock.away

    def pace(self, rounds: int) -> None:
        """Let tier 0 run so many rounds before it asks again."""
        self.rent = -1
        self.span = self.stretch = min(rounds, FOREVER)

    def lease(self, rounds: int) -> None:
        """Let each execution run so many rounds in tier 0 before it enters native code."""
        self.pace(rounds)
        self.rent = rounds
        if rounds:
            self.began = 0.0
            self.rounds = Afresh(self)

    def cut(self, items: Any) -> Any:
        """See LoopSite."""
        if self.rent < 0:
            if not self.last:
                self.last = self.now()
            part = super().cut(items)
            if type(items) is range:
                self.ahead = len(items) - len(part)
            return part
        self.begin()
        if type(items) is not range:
            return items
        self.total = len(items)
        return items[:self.rent]

    def expect(self, at: PhpValue, bound: PhpValue, step: int) -> None:
        """See LoopSite."""
        known = type(at) is int and type(bound) is int
        self.ahead = max((bound - at) // step, 0) if known else 0

    def begin(self) -> None:
        """An execution begins to pay its rent."""
        self.began = self.now()
        self.skipped += 1
        if self.skipped > self.retry and self.rent:
            self.lease(0)

    def end(self, array: PhpValue, position: int) -> int | None:
        """See LoopSite.

        Rounds that a `break` leaves out must not count: such loops would pay for copies of arrays they hardly read.
        """
        if self.rent < 0:
            if not self.last:
                self.last = self.now()
            asks = super().end(array, position)
            self.ahead = 0 if asks is None or type(array) is not PhpArray else size_of(array) - asks
            return asks
        if type(array) is not PhpArray:
            return None
        self.begin()
        self.total = size = size_of(array)
        last = position + self.rent
        return last if last < size else None

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
            self.lease(0)

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
        record, tiers = self.record, self.tiers
        now = self.now()
        record.calls += 1
        span = self.span
        self.learn(now)
        spent = record.seconds = self.rounds_seen * self.per_round
        if tiers.hot_rounds:
            hot, close = self.rounds_seen >= tiers.hot_rounds, False
        else:
            whole = tiers.manager.records.get((*record.target[:2], WHOLE))
            patience = 1
            if whole is not None and whole.stuck is None:
                patience = FUNCTIONS_NATIVE if whole.versions else FUNCTIONS_FIRST
                if whole.versions and not self.above:
                    self.above, self.rounds_seen, spent = True, 0, 0.0       # this may be its last call in tier 0
            hot = spent >= tiers.hot_seconds * patience
            close = span * 2 * self.per_round > tiers.hot_seconds       # rounds are slow
        if not hot:
            self.pace(max(span // 2, 1) if close else min(span * 2, LONGEST_COLD) or FIRST)
            return
        if tiers.manager.rest.goes_on():
            self.pace(self.waiting_span())
            return
        self.ask(values, spent)
        if record.pending and span:
            left = self.ahead * self.per_round
            if left > WORTH_WAITING:
                self.wait_out(left)
            else:
                self.hold_on(span * self.per_round)
            if self.versions:
                return
        if not self.versions:            # else it was compiled at once
            self.pace(FOREVER if record.stuck is not None else self.waiting_span())

    def wait_out(self, left: float) -> None:
        """Let the compiler work alone until it is done: tier 0 would take `left` seconds, and both together longer."""
        end = perf_counter() + left
        while self.record.pending and (wait := end - perf_counter()) > 0:
            self.tiers.manager.await_version(self.record, min(wait, LONGEST_WAIT))
        self.last = self.now()

    def hold_on(self, seconds: float) -> None:
        """Let the compiler work alone now and then, once tier 0 has gone on without native code for long enough.

        `seconds`: what tier 0 took since the last ask.
        """
        self.credit += seconds * YIELDING
        if self.credit > 0:
            wait = min(self.credit, LONGEST_WAIT)
            start = perf_counter()
            self.tiers.manager.await_version(self.record, wait)
            self.last = self.now()
            self.credit -= perf_counter() - start

    def learn(self, now: float) -> None:
        """Estimate what a round costs from the time since the last ask."""
        span = self.span
        self.rounds_seen += span
        if self.last and span:
            estimate = (now - self.last) / span
            if not self.per_round or estimate < self.per_round:
                self.per_round = estimate
        self.last = now

    def ask(self, values: tuple[PhpValue, ...], heat: float) -> bool:
        """Ask for a version for the types of the loop's variables now; False when there is nothing new to compile."""
        record, manager = self.record, self.tiers.manager
        whole = manager.records.get((*record.target[:2], WHOLE))
        if not manager.synchronous and (record.covered or (whole is not None and whole.pending)):
            return True                  # the function as a whole is on its way, or what holds the loop is there
        kinds = tuple([(type(value), type(value) is PhpArray and not len(value)) for value in values])
        wanted = perf_counter() + STALE + 4 * max(self.span * self.per_round, ASK_EVERY)
        if record.pending and kinds == self.asked:
            record.wanted = wanted       # it is on its way
            return False
        self.asked = kinds
        seeds = self.tiers.observe(record, values, thorough=bool(record.versions))
        if seeds is None:
            self.attempts += 1
            if self.attempts > UNHOLDABLE and not record.versions:
                record.stuck = record.stuck or next(iter(record.refused.values()))
            return False
        record.wanted = wanted
        asked = self.tiers.ask(record, seeds, heat)
        if not asked and not self.versions and record.versions:
            self.changed()           # a constant that they were compiled against may have been defined meanwhile
        return asked

    def waiting_span(self) -> int:
        """How many rounds take ASK_EVERY; as long as that is not known, few."""
        return max(1, int(ASK_EVERY / self.per_round)) if self.per_round else START

    # -- native

    def run(self, values: tuple[PhpValue, ...]) -> tuple[PhpValue, ...] | None:
        """Enter the version that takes the values."""
        versions, backend, rent = self.versions, self.tiers.backend, self.rent
        if rent > 0 and self.began:
            self.sample((self.now() - self.began) / rent)
        for entry in versions:
            version, region = entry
            done = region(*values)
            bail = backend.last_bail() if done is None or done[-1] == 0 else 0
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
                self.pace(1)
            elif self.tiers.forced:
                if rent:
                    self.lease(0)
            else:
                self.weigh(*backend.last_cost())
            return done
        self.missed(values)
        return None

    def sample(self, seconds: float) -> None:
        """Learn what a round costs in tier 0, from the rounds of one execution."""
        known = self.per_round
        self.per_round = seconds if seconds < known or not known else known + (min(seconds, 4 * known) - known) / 4

    def weigh(self, copying: float, running: float) -> None:
        """Decide how many rounds an execution runs in tier 0 before it enters, after an entry that cost that much.

        To enter after one price has been paid in tier 0 is never twice as bad as what would have been best.
        """
        price = copying + ENTRY
        self.price = price = min(price, self.price * 1.25) if self.price else price
        left = self.total - max(self.rent, 0)
        gained = min(left * self.per_round, running * FASTEST) if left > 0 else running * FASTER
        if gained < price:
            self.caution = min(max(self.caution, 0.5) * 2, CAUTIOUS)
        elif gained > price * 2:
            self.caution = max(min(self.caution / 2, 1.0), EAGER)
        if self.skipped > self.retry:
            self.retry = min(self.retry * 2, RETRY_LAST) if gained < price else RETRY
        self.skipped = 0
        rounds = int(price * self.caution / self.per_round) if self.per_round else 1
        if rounds != self.rent:
            self.lease(rounds)

    def missed(self, values: tuple[PhpValue, ...]) -> None:
        """No version takes the values: ask for another one, tier 0 goes on meanwhile."""
        self.misses += 1
        if self.rent < 0:
            self.learn(self.now())
            if self.record.pending:
                self.hold_on(self.span * self.per_round)
        self.pace(self.waiting_span())
        if self.tiers.forced or self.misses >= MISSES:
            self.misses = 0
            before = self.versions
            if not self.ask(values, self.record.seconds) and not self.record.pending:
                self.back_off()          # nothing new to compile
            elif self.versions is not before and self.tiers.forced:
                self.lease(0)
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
            self.tiers.widen(self.record, version, self.tiers.observe(self.record, values, thorough=True))
        elif what == policy.SURRENDER:       # a run of statements that takes too long: its loops are regions
            self.attempts = policy.RETRIES
            self.back_off()
        elif what == policy.WATCH:
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


def size_of(array: PhpArray) -> int:
    """Return how many elements an array has."""
    return len(array.l) if array.d is None else len(array.d)


class Afresh:
    """The rounds of a `while` whose every execution runs the same number of rounds before it asks."""

    __slots__ = ("site",)

    def __init__(self, site: NativeLoop) -> None:
        self.site = site

    def __iter__(self) -> Iterator[None]:
        self.site.begin()
        return repeat(None, self.site.left)
