"""Array builtins of tier 0 whose callback is pure: the whole array goes to native code, not each element.

    array_map($f, $million)     the first elements in tier 0, which measures them; meanwhile the compile thread makes

        fn($f, $a) => array_map($f, $a)      for the types at hand; the rest of the array is one native call

One such function is made for each builtin and callback, as PHP source, and compiled like any other: typing, parallel
forms, bail-outs and the store on disk know nothing special.  A bail-out leaves the rest to tier 0.
"""
from __future__ import annotations

from time import perf_counter, thread_time
from typing import TYPE_CHECKING, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.backtrace import position
from phpjit.runtime.ext.standard.array.offers import MANY, is_heavy
from phpjit.tiering import policy
from phpjit.tiering.bulk_work import Missed, PyFunction, Work
from phpjit.tiering.heavy import mark, renew
from phpjit.tiering.records import BULK, WORTH_WAITING, Record, Stuck, Version
from phpjit.tiering.serial import captured_by_reference
from phpjit.tiering.written import FORMS, builtin_of

if TYPE_CHECKING:
    from phpjit.runtime.values.callback import Callback
    from phpjit.runtime.values.functions import FunctionInfo
    from phpjit.tiering.requests import RequestTiers

MANY_FOR_BUILTINS: Final = 1024  # where the callback is a builtin
FIRST: Final = 1                # they may take seconds each
LOOK_EVERY: Final = 0.0005       # seconds of tier 0 between two looks
FIRST_SLICE: Final = 0.01        # seconds that the first native slice would take in tier 0
SLICE: Final = 0.25              # seconds of a native slice: what a bail-out repeats
PATIENCE: Final = 8              # bail-outs
LOSSES: Final = 3                # slices in a row that were slower than tier 0
SURELY: Final = 2                # times as slow: more than chance, where elements take long
TRIES: Final = 4                 # combinations of types
FEW: Final = 8                   # elements of which none is left to tier 0 to compare it with native code

WORTH_CORES: Final = 1.0         # seconds of tier 0 for which forms for several cores are compiled at once


class BulkSite:
    """A builtin with one callback, in one request."""

    def __init__(self, tiers: RequestTiers, record: Record, info: FunctionInfo) -> None:
        self.tiers = tiers
        self.info = info             # of the callback
        self.record = record
        self.chain: PyFunction | None = None
        self.version: Version | None = None
        self.asked = 0
        self.bails = self.losses = self.failed = 0
        self.plain_rate = self.native_rate = 0.0     # seconds for an element; 0: not known
        self.middle = 0.0            # of tier 0, in the middle of an array
        self.sliced = FORMS[builtin_of(record.made)].sliced    # then native code is measured here
        record.watchers.add(self)
        if record.versions or record.stuck is not None:
            self.changed()

    def changed(self) -> None:
        """Take over what the compiler has made; called by its thread too."""
        record, chain = self.record, None
        versions = [] if record.stuck is not None else [v for v in record.versions if self.tiers.admits(v)]
        following: PyFunction = self.missed
        for version in reversed(versions):
            following = chain = self.tiers.backend.make_function(
                version.linked, version.code, record.name, self.after(version, following), self.tiers,
                weighed=not self.sliced)
        self.chain = chain

    def missed(self, *args: PhpValue) -> type[Missed]:
        """No version takes these types."""
        self.version = None
        return Missed

    def after(self, version: Version, following: PyFunction) -> PyFunction:
        """Return what runs when a version did not take a call, or gave up."""
        def fallback(*args: PhpValue) -> PhpValue:
            bail = self.tiers.backend.last_bail()
            if not bail:
                return following(*args)
            self.version = version
            self.bailed(version, bail, args)
            return Missed
        return fallback

    def bailed(self, version: Version, bail: int, args: tuple[PhpValue, ...]) -> None:
        """Native code gave up: compile again where that helps, stop when it happens often."""
        self.bails += 1
        what = policy.on_bail(self.record, version, bail, PATIENCE)
        if what == policy.RECOMPILE:
            self.tiers.ask(self.record, version.seeds, self.record.seconds, version)
        elif what == policy.OBSERVE:
            self.tiers.widen(self.record, version, self.tiers.observe(self.record, args, thorough=True))
        elif self.bails >= PATIENCE:
            self.stop(policy.gave_up(self.record))

    def stop(self, why: Stuck) -> None:
        """Stay in tier 0."""
        self.record.stuck = why
        self.chain = None

    # -- running

    def run(self, work: Work, count: int, done: int = 0, spent: float = 0.0) -> None:
        """Do all elements of a builtin, in order: in tier 0 until native code is there, and where that gives up.

        `done` elements are done: tier 0 took `spent` seconds for them.
        """
        record = self.record
        if self.chain is None and record.stuck is None:
            if record.versions:
                self.changed()
            elif self.tiers.forced and not self.asked:
                self.ask(work, 0)
        record.calls += 1
        span, looked = FIRST, not self.losses or count < FEW
        if done:
            self.note(spent, done)
            if self.chain is None and record.stuck is None:
                self.consider(work, done, count)
        while done < count:
            if record.stuck is not None and self.chain is None:
                work.plain(done, count)
                break
            look = not looked and bool(done) and self.chain is not None
            if self.chain is not None and (self.plain_rate or self.tiers.forced) and not look:
                size = self.native(work, done, count if looked else done + (count - done + 1) // 2, judged=looked,
                                   plain=self.plain_rate if done else 0.0)
                if size:
                    done += size
                    continue
            span = max(span, self.failed)    # a slice that bailed out is repeated as a whole
            stop = min(done + (FIRST if look else span), count)
            self.failed = 0
            start = perf_counter()
            work.plain(done, stop)
            seconds = perf_counter() - start
            self.note(seconds, stop - done)
            if look:
                looked, self.middle = True, seconds / (stop - done)
            done = stop
            if self.chain is None and record.stuck is None:
                self.consider(work, done, count)
            if seconds < LOOK_EVERY:
                span *= 2

    def consider(self, work: Work, done: int, count: int) -> None:
        """Ask for native code when there is enough to do, and wait for the compiler when there is much."""
        record, left = self.record, self.plain_rate * (count - done)
        long = left > WORTH_WAITING and (done >= MANY or is_heavy(self.plain_rate))
        if record.seconds + (left if long else 0.0) >= self.tiers.hot_seconds:
            asked = self.asked
            self.ask(work, done, self.plain_rate * count if long else 0.0)      # the next call takes all of it
            if long and self.asked > asked:
                self.tiers.manager.await_version(record, left)

    def run_whole(self, work: Work, count: int, estimate: float, again: bool = False) -> bool:
        """Do a builtin that cannot be cut into slices; False when tier 0 has to do it, which takes `estimate` seconds.

        Where that is long, the program waits for the compiler first.  `again`: this call has been counted.
        """
        record = self.record
        record.calls += not again
        if self.chain is None and record.stuck is None:
            if record.versions:
                self.changed()
            if self.chain is None:
                record.seconds += estimate
                if record.seconds >= self.tiers.hot_seconds or self.tiers.forced:
                    self.ask(work, 0, estimate)
                    if estimate > WORTH_WAITING:
                        self.tiers.manager.await_version(record, estimate)
        if self.chain is not None and self.enlarge(estimate):
            self.tiers.manager.await_version(record, estimate)
        return self.chain is not None and self.native(work, 0, count, whole=True, plain=estimate / count) > 0

    def note(self, seconds: float, elements: int) -> None:
        """Learn from a part that tier 0 did."""
        rate = seconds / elements
        self.record.seconds += seconds
        if not self.plain_rate or rate < self.plain_rate:
            self.plain_rate = rate

    def ask(self, work: Work, done: int, left: float = 0.0) -> None:
        """Have it compiled for the types at hand, where tier 0 would take `left` seconds."""
        if self.asked >= TRIES or self.record.pending:
            return
        if left >= WORTH_CORES:
            mark(self.record)
        seeds = self.tiers.observe(self.record, work.sample(done))
        if seeds is not None and self.tiers.ask(self.record, seeds, self.record.seconds):
            self.asked += 1
        elif self.record.refused and not self.record.versions and not self.record.pending:
            self.stop(next(iter(self.record.refused.values())))

    def enlarge(self, left: float) -> bool:
        """Have what short calls were served by compiled with forms for several cores; whether that goes on now."""
        if left < WORTH_CORES or self.tiers.forced:
            return False
        for version in list(self.record.versions):
            renew(self.tiers.manager, self.record, version)
        return bool(self.record.pending)

    def native(self, work: Work, done: int, count: int, whole: bool = False, judged: bool = True,
               plain: float = 0.0) -> int:
        """Do a slice natively; how many elements are done, 0 when tier 0 has to go on.

        `judged`: whether what it took is compared with tier 0.  `plain`: seconds that tier 0 took for an element of
        this call, if it has done some.
        """
        if self.info.heavy and count - done > 1:
            left = self.info.heavy * (count - done)
            if self.enlarge(WORTH_CORES) and left > WORTH_WAITING:
                self.tiers.manager.await_version(self.record, left)
        elif not whole:
            self.enlarge(self.plain_rate * (count - done))
        chain = self.chain
        assert chain is not None
        size = int(SLICE / self.native_rate) if self.native_rate else int(FIRST_SLICE / (self.plain_rate or 1e-9))
        size = count - done if whole else min(max(size, MANY), count - done)
        doubted = judged and self.losses > 0         # other processes may have held it up: its own time tells
        worked, start = thread_time() if doubted else 0.0, perf_counter()
        self.tiers.backend.last_job()
        taken = work.native(chain, done, done + size)
        rate = (perf_counter() - start) / size
        own = (thread_time() - worked) / size if doubted else rate
        self.remember(size if taken else 0, min(rate, plain))
        if not taken:
            if self.version is None:     # types that nothing was compiled for
                self.ask(work, done)
                self.chain = None
            else:
                self.failed = size
            if self.record.stuck is None and self.asked >= TRIES and self.chain is None:
                self.stop(policy.gave_up(self.record))
            return 0
        self.native_rate = rate if not self.native_rate else min(rate, self.native_rate * 2)
        if judged and self.plain_rate and not self.tiers.forced:
            self.judge(min(rate, own))
        return size

    def remember(self, size: int, rate: float) -> None:
        """Learn whether elements take long, so that few of them are offered at once: see offers.py.

        Only a job on the cores tells what they take without what it takes to copy them; one element is none, which
        tier 0 and native code took `rate` for, at least.  `size`: the elements that native code has done.
        """
        element = self.tiers.backend.last_job()
        if size == 1 and not element:
            element = rate
        elif size and not element and self.record.pending:
            return                   # its form for several cores is on its way
        self.info.heavy = element if is_heavy(element) and self.info.ident is not None else 0.0

    def judge(self, rate: float) -> None:
        """Stay in tier 0 where native code was slower again and again.

        Tier 0's rate is that of the first elements, which may be the cheapest ones: so once native code seems to be
        slower, tier 0 does one in the middle, too.  Native code can lose by boxing: little for what takes long.
        """
        slower = rate > max(self.plain_rate, self.middle) * (SURELY if is_heavy(rate) else 1)
        self.losses = self.losses + 1 if slower else 0
        if self.losses >= LOSSES:
            from phpjit.reasons import Reason

            self.stop(Stuck.because(Reason.NOT_WORTH, self.record.line))


def lead_of(callback: Callback, references: int = 0) -> tuple[PhpValue, ...] | None:
    """Return what native code is passed for a callback: the closure, also of a method, nothing for a function's name.

    None: it cannot be native.

    `references`: the mask of the parameters by reference that the builtin knows of.
    """
    from phpjit.runtime.values.closure import CLOSURE, native_key, unnumbered
    from phpjit.runtime.values.objects import PhpObject, internal

    info = callback.info
    if callback.magic is not None or callback.ref_params != references:
        return None
    if info.ident is None:
        return () if info.internal and info.declaring_class is None and not references else None
    value = callback.value
    if info.closure:
        if captured_by_reference(callback) or not isinstance(value, PhpObject) or internal(value, "kind") != CLOSURE:
            return None
        return (value,) if native_key(value) else None
    if info.static_names and isinstance(value, PhpObject):
        return None             # the closure has static variables of its own
    if info.declaring_class is None:
        return ()
    if callback.this is None:
        return None
    made = unnumbered(callback)
    return (made,) if native_key(made) else None


def place_of(info: FunctionInfo) -> tuple[str, int]:
    """Return (file, line) of a callback; of a builtin those of the call that it is passed in."""
    return position() if info.internal else (info.file, info.line)


def site_of(tiers: RequestTiers, name: str, callback: Callback, arity: int, place: tuple[str, int]) -> BulkSite:
    """Make the site of a builtin that calls a callback with elements of `arity` arrays."""
    info, manager = callback.info, tiers.manager
    assert manager.made is not None
    file, line = place
    unit, number = info.ident or (f"{file}:{line}", info.name)
    passed = not info.internal and (info.closure or info.declaring_class is not None)
    if passed:
        shown = call = "$f"
    else:
        shown = quoted("\\" + info.name)
        call = f"({shown})"
    arrays = [f"$a{number}" for number in range(arity)]
    form = FORMS[name]
    params = ", ".join((*(["$f"] if passed else []), *arrays)) + form.more
    lines = "\n" * max(line - 1, 0)
    body = form.body.format(f=shown, call=call, a=", ".join(arrays),
                                x=", ".join(f"$x{number}" for number in range(arity)))
    made = f"{name} with {number}@{unit}|{file}"        # written.py reads it
    unit_key = manager.made(f"<?php{lines} return static function ({params}) {{ {body} }};".encode("latin-1"), made)
    record = manager.record((unit_key, 1, BULK))
    record.name, record.file, record.line = f"{builtin_of(name)}({info.display})", file, line
    record.made = made
    manager.loaded(unit_key, tiers)
    return BulkSite(tiers, record, info)


def quoted(text: str) -> str:
    """Return a PHP string literal."""
    return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'"
