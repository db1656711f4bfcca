"""A user function of one request: from the counting stub to native code.

    count      a stub counts calls and their time, and looks at the types of some arguments
    plain      the tier-0 function itself, while the compiler works and after it gave up
    await      the same for a function whose calls take long: they wait for the compiler, for as long as a call takes
    native     a chain: version 1, what it cannot take goes to version 2 … then to `missed`
    weigh      native and tier 0 by turns, timed: does copying the arguments cost more than it saves?
    watch      64 calls through a stub: how many of them does native code fail?

Every name under which callers find the function (`f/1`, `f/2`) is a place; a change of state rewrites all places.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from time import perf_counter
from typing import TYPE_CHECKING, Any, Final, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.functions import FunctionInfo
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING
from phpjit.tiering.places import Place, Put, PyFunction, elements, nowhere, typical, value_of
from phpjit.tiering.records import Record, Version

if TYPE_CHECKING:
    from phpjit.reasons import Reason
    from phpjit.tiering.backend import Thrower
    from phpjit.tiering.requests import RequestTiers

Again = Callable[[tuple[PhpValue, ...]], PhpValue]

COUNT, PLAIN, NATIVE, WEIGH, WATCH, AWAIT = range(6)
SAMPLE_EVERY: Final = 4
PROFILE: Final = 6           # combinations of types that a profile tells apart
MISSES: Final = 8            # calls with types that nothing was compiled for, until a look at them
PATIENCE: Final = 8          # bail-outs until the function is watched
WEIGHINGS: Final = 16        # pairs of calls
CLEAR: Final = 2.0           # a difference that ends the weighing early
LOSS: Final = 1.1
PROBATION_CALLS: Final = 64
SLOW_PATIENCE: Final = 2     # the same for functions whose calls take AT_ONCE: tier 0 with native loops may be better
SLOW_PROBATION: Final = 4
ROOM: Final = 64             # elements of arrays that a call copies without being weighed anew …
FORCED_ROOM: Final = 4096    # … and with --tier=1
SLOW: Final = 0.002          # seconds in calls that make a function hot, however few they are
LOOKING: Final = 1 / 8       # share of a function's time that looking at its arguments' types may take, until it is hot
LOOK: Final = 2.5e-6         # seconds for one value, those inside of others counted
AT_ONCE: Final = 0.02        # … and so many make it hot before anybody calls it again
KEPT: Final = 8              # callables kept for dynamic calls
RECHECK: Final = 64          # calls until a function whose callees are not declared yet is looked at again


class FunctionSite:
    """One function in one request.

    `lead`: how many arguments stand before PHP's: 1 for methods and closures, whose Python functions take `this` or
    the called class first.  Native code takes it when `passes_this`; otherwise it is put aside in `first` while native
    code runs (which calls nothing that could change it), as are surplus arguments, which traces show, in `surplus`.
    """

    __slots__ = ("__weakref__", "attempts", "bails", "calls", "capped", "defaults", "failures", "first", "info",
                 "inside", "kept", "lead", "limit", "looked", "missed_seconds", "misses", "mode", "next_look",
                 "passes_this", "patience", "per_call", "places", "profile", "proved", "record", "room", "sample_from",
                 "size", "slow", "started", "surplus", "tiers", "versions", "weighed", "worth")

    def __init__(self, tiers: RequestTiers, record: Record, info: FunctionInfo, lead: int = 0,
                 passes_this: bool = False) -> None:
        self.tiers = tiers
        self.record = record
        self.info = info
        self.lead = lead
        self.passes_this = passes_this
        self.first: PhpValue = None
        self.surplus: tuple[PhpValue, ...] = ()
        self.places: dict[Any, Place] = {}
        self.kept: dict[tuple[PyFunction, int], PyFunction] = {}     # what `passing` made in this state
        self.calls = 0
        self.limit = 1 if tiers.forced else tiers.hot_calls
        self.sample_from = self.limit // 2
        self.slow = SLOW             # seconds of tier 0 that make it hot
        self.worth = tiers.hot_call_seconds      # without so many, calls do not make it hot
        self.looked = 0.0            # seconds that looking at types took
        self.inside = False          # a call is being timed …
        self.started = 0.0           # … since then
        self.per_call = 0.0          # seconds of tier 0
        self.profile: dict[tuple[str, ...], list[Any]] = {}      # codes -> [types, how often]
        self.versions: list[Version] = []
        self.misses = 0
        self.missed_seconds = 0.0    # of tier 0, by what some of those calls took
        self.next_look = 1 if tiers.forced else MISSES // 2
        self.bails = 0
        self.failures = 0
        self.patience = PATIENCE
        self.attempts = 0
        self.weighed = tiers.forced
        self.room = FORCED_ROOM if tiers.forced else ROOM
        self.proved = FORCED_ROOM if tiers.forced else 0        # what native code is known to be worth
        self.capped = False          # what is above that is left to tier 0
        self.size = 0                # elements of the arrays that were seen
        self.defaults = tuple([value_of(p.default) for p in info.params])
        self.mode = COUNT
        record.watchers.add(self)
        if record.stuck is not None or record.versions:
            tiers.adopt(self, record)

    # -- places

    def add(self, key: Any, plain: PyFunction, count: int, put: Put) -> PyFunction:
        """Enter a place; return the callable that belongs there now (the caller installs it)."""
        place = self.places[key] = Place(plain, count, put)
        return self.made(place)

    def passing(self, plain: PyFunction, count: int, extra: tuple[PhpValue, ...]) -> PyFunction:
        """Return a callable for somebody who keeps it for many calls (usort, array_map …), or calls by name."""
        if extra:
            return self.passed(Place(plain, count, nowhere, extra))
        kept, key = self.kept, (plain, count)        # a change of state meanwhile makes a new dict
        known = kept.get(key)
        if known is None:
            if len(kept) >= KEPT:
                kept.clear()
            known = kept[key] = self.passed(Place(plain, count, nowhere))
        return known

    def passed(self, place: Place) -> PyFunction:
        """Return a callable that follows the function's state, other than those of the places."""
        plain, count = place.plain, place.count
        plainly = self.mode == NATIVE and not place.extra and self.info.required == count
        if self.mode == PLAIN or plainly or not self.can_pass(count):
            return self.made(place)
        site = self
        stub = self.counting(place)
        native: PyFunction | None = None

        given = self.lead + count

        def pass_on(*args: PhpValue) -> PhpValue:
            nonlocal native
            mode = site.mode if len(args) == given else PLAIN
            if mode == COUNT:
                return stub(*args)
            if mode in (PLAIN, AWAIT):
                return plain(*args)
            if native is None:
                native = site.native(place)
            return native(*args)
        return pass_on

    def made(self, place: Place) -> PyFunction:
        """Return what stands at a place in the present state."""
        mode = self.mode
        if mode == PLAIN or not self.can_pass(place.count):
            return place.plain
        if mode == COUNT:
            return self.counting(place)
        if mode == AWAIT:
            from phpjit.tiering.awaited import awaiting

            return awaiting(self, place)
        native = self.native(place)
        if mode == WEIGH:
            return self.weighing(place, native)
        return self.watching(native) if mode == WATCH else native

    def switch(self, mode: int) -> None:
        """Go over to another state, at every place."""
        self.mode = mode
        self.kept = {}
        for key, place in list(self.places.items()):
            if not place.put(self.made(place)):
                self.places.pop(key, None)

    def can_pass(self, count: int) -> bool:
        """Whether a call with `count` arguments can be made a call with all of them."""
        return all(value is not MISSING for value in self.defaults[count:])

    def completed(self, args: Sequence[PhpValue], place: Place) -> tuple[PhpValue, ...]:
        """Return what native code is given: surplus arguments dropped, defaults and captured values filled in."""
        start = 0 if self.passes_this else self.lead
        return (*args[start:self.lead + len(self.defaults)], *self.defaults[place.count:], *place.extra)

    # -- counting

    def counting(self, place: Place) -> PyFunction:
        """Return the stub of a cold function."""
        plain = place.plain
        site, record, clock = self, self.record, self.tiers.clock

        def count(*args: PhpValue) -> PhpValue:
            site.calls += 1
            if site.calls > site.sample_from or record.seconds >= site.slow:
                return site.sampled(place, args)
            if site.inside:
                return plain(*args)
            site.inside = True
            site.started = start = perf_counter() - clock.away
            try:
                return plain(*args)
            finally:
                site.inside = False
                record.seconds += perf_counter() - clock.away - start
                if record.seconds >= AT_ONCE:
                    site.slow_call(place, args)
        return count

    def sampled(self, place: Place, args: tuple[PhpValue, ...]) -> PhpValue:
        """Look at the types of a call now and then; compile when the function is hot."""
        calls = self.calls
        if (calls >= self.limit and self.spent >= self.worth) or (self.record.seconds >= self.slow and not self.inside):
            if self.mode == COUNT:
                if not self.profile or self.tiers.forced:
                    self.observe(self.completed(args, place))
                self.hot()
            return self.made(place)(*args) if self.mode == NATIVE else place.plain(*args)
        if calls % SAMPLE_EVERY == 0:
            self.glance(self.completed(args, place))
            if not self.inside:
                self.started = start = self.now()
                self.inside = True
                try:
                    return place.plain(*args)
                finally:
                    self.inside = False
                    self.record.seconds += (self.now() - start) * SAMPLE_EVERY
        return place.plain(*args)

    def slow_call(self, place: Place, args: tuple[PhpValue, ...]) -> None:
        """A call that took long has ended: compile at once, unless its arguments may have another type now."""
        if self.mode == COUNT and self.record.seconds >= self.slow and not any(
                type(arg) is Ref and type(arg.v) is not PhpArray for arg in args):
            self.observe(self.completed(args, place))
            self.hot()

    def now(self) -> float:
        """Return the time by the clock of what the program itself does."""
        return perf_counter() - self.tiers.clock.away

    @property
    def spent(self) -> float:
        """Seconds that tier 0 took for the function so far, the call that is being timed among them."""
        return self.record.seconds + (self.now() - self.started if self.inside else 0.0)

    def glance(self, values: tuple[PhpValue, ...]) -> None:
        """Enter the types of a call's arguments in the profile, if the function's own time pays for that."""
        left = self.spent * LOOKING - self.looked
        if left > LOOK:
            start = perf_counter()
            self.observe(values, int(left / LOOK))
            self.looked += perf_counter() - start

    def observe(self, values: tuple[PhpValue, ...], most: int | None = None) -> None:
        """Enter the types of a call's arguments in the profile."""
        self.size = max(self.size, elements(values))
        types = self.tiers.observe(self.record, values, most=most)
        if types is None:
            return
        codes = tuple([t.code for t in types])
        found = self.profile.get(codes)
        if found is not None:
            found[1] += 1
        elif len(self.profile) < PROFILE:
            self.profile[codes] = [types, 1]

    def hot(self) -> None:
        """The function is hot: have it compiled for the types that were seen, the frequent ones first."""
        record = self.record
        record.calls += self.calls
        self.per_call = record.seconds / max(self.calls, 1)
        self.calls = 0
        seen = sorted(self.profile.values(), key=lambda entry: -entry[1])
        if not seen and record.refused and not record.versions:
            record.stuck = record.stuck or next(iter(record.refused.values()))      # nothing that it can take was seen
        self.profile = {}
        self.switch(PLAIN)
        if record.stuck is not None:
            return
        if record.versions:
            self.changed()               # after a pause, or compiled by another request
            if self.mode != PLAIN:
                return
        for types, _ in seen[:2]:
            self.tiers.ask(record, types, record.seconds)
        if self.mode == PLAIN and record.pending and self.per_call >= SLOW:
            self.switch(AWAIT)
            if not record.pending:       # the compiler was faster
                self.changed()
        if self.tiers.forced and record.stuck is None and not self.versions and self.attempts < PROFILE:
            self.attempts += 1           # these types were refused: others may come
            self.pause(1)

    # -- native

    def changed(self) -> None:
        """Take over what the compiler has made of the function; called by its thread too."""
        record = self.record
        versions = [v for v in record.versions if self.tiers.admits(v)]
        if versions and record.stuck is None:
            fresh = any(v.copies and v not in self.versions for v in versions)
            self.versions = versions
            if fresh and not self.weighed:
                self.grown(self.size)
                self.switch(WEIGH)
            else:
                self.switch(NATIVE)
        elif record.stuck is not None:
            self.versions = []
            self.switch(PLAIN)
        elif record.versions:            # what it calls is not declared yet in this request
            self.pause(RECHECK)

    def native(self, place: Place) -> PyFunction:
        """Return the chain of versions for one place."""
        total, lead = len(self.defaults), self.lead
        dropped = lead if not self.passes_this else 0
        exact = not dropped and place.count == total and not place.extra
        chain = self.chain(place, self.repeating(place, exact, dropped))
        if exact:
            return chain
        added = (*self.defaults[place.count:], *place.extra)
        end = lead + total
        if dropped:
            def call_without(first: PhpValue, *args: PhpValue) -> PhpValue:
                self.first = first
                self.surplus = args[total:]
                return chain(*args[:total], *added)
            return call_without
        if place.count > total:
            def call_with_less(*args: PhpValue) -> PhpValue:
                self.surplus = args[end:]
                return chain(*args[:end], *added)
            return call_with_less
        return lambda *args: chain(*args, *added)

    def repeating(self, place: Place, exact: bool, dropped: int) -> Again:
        """Return what has tier 0 repeat a call, from what native code was given."""
        total = len(self.defaults)
        kept = self.lead - dropped + min(place.count, total)      # what the caller gave
        plain = place.plain

        def again(args: tuple[PhpValue, ...]) -> PhpValue:
            """Have tier 0 repeat a call."""
            if exact:
                return plain(*args)
            if place.count > total:
                args = (*args[:kept], *self.surplus)
            else:
                args = args[:kept]
            return plain(self.first, *args) if dropped else plain(*args)
        return again

    def chain(self, place: Place, again: Again) -> PyFunction:
        """Return the versions one after the other.

        What a closure has captured is in `place`: no cycle of these functions may keep it alive.
        """
        make = self.tiers.backend.make_function

        def last(*args: PhpValue) -> PhpValue:
            self.misses += 1
            if self.misses >= self.next_look:
                return self.missed(place, args, again)
            return again(args)

        def large(*args: PhpValue) -> PhpValue:
            if not self.enlarge(elements(args)):
                return again(args)
            return self.chain(place, again)(*args)

        chain: PyFunction = last
        for version in reversed(self.versions):
            following = self.after(version, chain, again)
            room = self.room if version.holds else -1
            thrower = self.thrower(version, place) if version.throws else None
            chain = make(version.linked, version.code, self.info.name, following, self.tiers, room, thrower)
        if any(version.takes_arrays for version in self.versions):
            chain = self.tiers.backend.limited(chain, large, self.room)
        return chain

    def thrower(self, version: Version, place: Place) -> Thrower | None:
        """Return what throws the exceptions that a version hands out; None where the trace would not be exact."""
        from phpjit.tiering.throwing import traceable

        plain, count = place.plain, place.count
        if count > len(self.defaults) or not traceable(plain, self.info):
            return None
        dropped = self.lead and not self.passes_this

        def throw(values: tuple[PhpValue, ...], this: PhpValue) -> NoReturn:
            from phpjit.runtime.native_throws import throw_from_call

            throw_from_call(version.thrown(values), plain, self.first if dropped else this, list(values[3:3 + count]))
        return throw

    def after(self, version: Version, following: PyFunction,
              again: Again) -> PyFunction:
        """Return what runs when a version did not take a call, or gave up."""
        last_bail = self.tiers.backend.last_bail

        def fallback(*args: PhpValue) -> PhpValue:
            bail = last_bail()
            if bail:
                self.bailed(version, bail, args)
                return again(args)
            return following(*args)
        return fallback

    def missed(self, place: Place, args: tuple[PhpValue, ...],
               again: Callable[[tuple[PhpValue, ...]], PhpValue]) -> PhpValue:
        """No version takes these types: have one made, or find out whether native code is of any use here."""
        step = 1 if self.tiers.forced else MISSES << min(self.attempts, 4)
        self.next_look = self.misses + step
        if self.missed_seconds < self.worth:
            start = perf_counter()
            try:
                return again(args)
            finally:
                self.missed_seconds += (perf_counter() - start) * step
        if len(args) != len(self.defaults) + len(place.extra) + (self.lead if self.passes_this else 0):
            return again(args)
        if self.enlarge(elements(args)):
            return again(args)
        first = self.first
        types = self.tiers.observe(self.record, args, thorough=True)
        self.missed_seconds = 0.0
        if types is None or not self.tiers.ask(self.record, types, self.record.seconds):
            self.next_look = self.misses * 4 + MISSES        # nothing new to compile
            if self.misses > 16 * MISSES:
                self.watch()
        self.first = first
        return again(args)

    def grown(self, size: int) -> bool:
        """Make room for arrays that calls copy, `size` of arguments; False when there was enough."""
        if self.record.hidden:
            held = self.tiers.shared(self.record.hidden).values()
            size = max([len(value) for value in held if type(value) is PhpArray], default=size)
        if size <= self.room:
            return False
        self.room = size * 4
        return True

    def enlarge(self, size: int) -> bool:
        """Have calls with longer arrays weighed anew; False where they are left to tier 0."""
        if self.capped or self.mode not in (NATIVE, WEIGH) or not self.grown(size):
            return False
        self.weighed = False
        self.per_call = 0.0
        self.switch(WEIGH)
        return True

    def bailed(self, version: Version, bail: int, args: tuple[PhpValue, ...]) -> None:
        """Native code gave up a call; tier 0 repeats it."""
        self.bails += 1
        from phpjit.tiering import policy

        what = policy.on_bail(self.record, version, bail, min(self.patience, SLOW_PATIENCE) if self.lasting
                              else self.patience)
        if what == policy.RECOMPILE:
            self.tiers.ask(self.record, version.seeds, self.record.seconds, version)
        elif what == policy.OBSERVE:
            self.tiers.widen(self.record, version, self.tiers.observe(self.record, args, thorough=True))
        elif what == policy.WATCH:
            self.watch()
        elif what == policy.SURRENDER:
            from phpjit.reasons import Reason

            self.give_up(Reason[version.site(bail)[0]])

    # -- is it of use?

    def watch(self) -> None:
        """Count how many of the next calls fail."""
        if self.mode != WATCH:
            self.failures = self.bails + self.misses
            self.calls = 0
            self.switch(WATCH)

    def watching(self, native: PyFunction) -> PyFunction:
        """Return the stub that counts calls while native code is watched."""
        def watch(*args: PhpValue) -> PhpValue:
            self.calls += 1
            if self.calls > (SLOW_PROBATION if self.lasting else PROBATION_CALLS) and self.mode == WATCH:
                self.judge()
            return native(*args)
        return watch

    def judge(self) -> None:
        """End the watch: most calls failed, or it is only now and then."""
        from phpjit.tiering import policy

        failed = self.bails + self.misses - self.failures
        self.record.calls += self.calls
        for version in self.versions:
            version.bails = 0
        if failed * 4 < self.calls - 1:
            self.patience *= 4
            self.next_look = self.misses + (MISSES << 10)
            self.switch(NATIVE)
            return
        self.attempts += 1
        if self.attempts > policy.RETRIES or self.lasting:
            self.record.stuck = self.record.stuck or policy.gave_up(self.record)
            self.versions = []
            self.switch(PLAIN)
        else:
            self.pause(self.tiers.hot_calls * policy.RETRY_FACTOR ** self.attempts)

    @property
    def lasting(self) -> bool:
        """Whether a call in tier 0 takes long."""
        return self.per_call >= AT_ONCE

    def pause(self, calls: int) -> None:
        """Stay in tier 0 for so many calls, then try again."""
        self.calls = 0
        self.slow = self.record.seconds + SLOW * max(calls / self.tiers.hot_calls, 1.0)
        self.limit = calls
        self.sample_from = max(calls - SAMPLE_EVERY * 2, calls // 2)
        self.switch(COUNT)

    def give_up(self, reason: Reason) -> None:
        """Stay in tier 0."""
        from phpjit.tiering.records import Stuck

        self.record.stuck = Stuck.because(reason, self.record.line)
        self.tiers.manager.give_up(self.record)
        self.record.changed()

    def weighing(self, place: Place, native: PyFunction) -> PyFunction:
        """Return the stub that runs native code and tier 0 by turns, and decides."""
        plain = place.plain
        times: tuple[list[float], list[float]] = ([], [])
        state = [0, False]           # calls so far, inside of one

        def weigh(*args: PhpValue) -> PhpValue:
            if state[1] or self.mode != WEIGH:
                return native(*args)
            state[1] = True
            turn = state[0] & 1
            start = perf_counter()
            try:
                return plain(*args) if turn else native(*args)
            finally:
                times[turn].append(perf_counter() - start)
                state[1] = False
                state[0] += 1
                if self.mode != WEIGH:
                    pass
                elif turn:
                    self.weigh(*times)
                elif state[0] == 1 and self.per_call > max(times[0][0] * CLEAR, SLOW / 2):
                    self.weighed, self.proved = True, self.room      # clear without another slow call
                    self.switch(NATIVE)
        return weigh

    def weigh(self, natively: Sequence[float], plainly: Sequence[float]) -> None:
        """Decide when the difference is clear, given the seconds of calls that were made by turns.

        The compiler, which may be at work, holds up single calls of either kind: the longest ones do not count.
        """
        pairs = len(plainly)
        native, plain = typical(natively), typical(plainly)
        if (pairs >= 2 and plain > native * CLEAR) or (pairs >= WEIGHINGS and native <= plain * LOSS):
            self.weighed = True
            self.proved = self.room
            self.switch(NATIVE)
        elif pairs >= WEIGHINGS or (pairs >= 4 and native > plain * CLEAR and sum(natively) > SLOW):
            from phpjit.reasons import Reason

            self.weighed = True
            if self.proved:              # shorter arrays are another matter
                self.room, self.capped = self.proved, True
                self.switch(NATIVE)
            else:
                self.give_up(Reason.NOT_WORTH)
