"""Tier 1 of an Engine: records of functions and loops, the compile thread, the store, the backend.

    tiering.attach(request)                          installs the seams
    tiering.request(record, seeds, heat, view)       a version is wanted: from the store, or compiled in the background

A new version is told to all sites of its record, which install it by themselves.
"""
from __future__ import annotations

import sys
import threading
from collections.abc import Callable, Container, Sequence
from time import perf_counter, thread_time
from typing import TYPE_CHECKING, Any, Final

from phpjit.clock import Clock
from phpjit.forks import Lock, holders
from phpjit.options import Options
from phpjit.tiering.records import WHOLE, Record, Version
from phpjit.tiering.vain import Rest

if TYPE_CHECKING:
    from phpjit.runtime.request import Request
    from phpjit.tiering.backend import Assumed, Backend, Code, Seeds, Target, View
    from phpjit.tiering.buffers import BufferKernels
    from phpjit.tiering.compiler import Compiler
    from phpjit.tiering.heavy import Listener
    from phpjit.tiering.records import Stuck
    from phpjit.tiering.requests import RequestTiers
    from phpjit.tiering.store import NativeStore

IMPORTING: Final = 0.00005        # seconds that a program may hold the GIL while modules are read, file by file
AT_ONCE: Final = 16              # stored versions that are linked before the program goes on
CORES: Final = 64                # lowered files kept for the compiler
INNER, LOOPS, FUNCTIONS, RESTORE = range(4)     # classes of jobs: what the store has ready goes first
LAST: Final = (INNER, 0.0)
WARM_UP: Final = 0.05           # seconds that the compiler takes to get ready …
COMPILE: Final = 0.01           # … and to compile something small
SERIOUS: Final = 0.02            # seconds that a program waits for the compiler when there is much to win


class Later(Exception):
    """There may be a hotter job now, or it is too early for this one: `after`, by the clock, it is not."""

    def __init__(self, after: float = 0.0) -> None:
        super().__init__()
        self.after = after


class Job:
    """A version that is wanted."""

    __slots__ = ("assumed", "codes", "heat", "key", "record", "replaced", "seeds", "view")

    def __init__(self, record: Record, seeds: Seeds, codes: tuple[str, ...], assumed: Assumed, view: View,
                 replaced: Version | None, heat: float) -> None:
        self.key = (record.target, codes)
        self.heat = (LOOPS if record.is_loop else FUNCTIONS, heat)
        self.record = record
        self.seeds = seeds
        self.codes = codes
        self.assumed = assumed
        self.view = view
        self.replaced = replaced


class Tiering:
    """What an Engine knows and does about native code.

    `lowered(unit_key)` parses and lowers a unit again: (core unit, Numbering); `made(source, filename)` enters a unit
    that tier 1 itself writes, and gives its key.
    """

    def __init__(self, options: Options, lowered: Callable[[str], Any], backend: Backend | None = None,
                 made: Callable[[bytes, str], str] | None = None, clock: Clock | None = None) -> None:
        self.options = options
        self.lowered = lowered
        self.made = made
        self.clock = Clock() if clock is None else clock
        self.inlined: dict[str, tuple[str, int]] = {}    # unit keys of loops -> (unit key, function id) of callbacks
        self.records: dict[Target, Record] = {}
        self.kept: list[tuple[Record, Version]] = []     # replaced versions: builtins may still point into them
        self.restored: set[str] = set()
        self.compiles = 0                    # versions compiled, not loaded
        self.setup_seconds = 0.0             # CPU time that the compiler took to get ready for the first of them
        self._backend = backend
        self._unavailable: str | None = None
        self._asked = False
        self._compiler: Compiler | None = None
        self._store: NativeStore | None = None
        self._cores: dict[str, Any] = {}
        self.lock = threading.RLock()
        holders().add(self)
        self._noted = False
        self._buffers: BufferKernels | None = None
        self._warm = False
        self._hurried = False                # somebody waits for all that is wanted
        self._moment = Lock()                # of a job that waits for its moment, or not
        self.since = perf_counter()
        self.rest = Rest(options, self.since, self.note)
        self.begun = self.clock.now()
        self.used = 0.0                      # CPU time of the compiler
        self._heavy: Listener | None = None

    # -- parts, made at first need

    @property
    def backend(self) -> Backend:
        """The native compiler."""
        if self._backend is None:
            from phpjit.tiering.native import NativeBackend

            with self.lock:              # here and below: threads that share the engine ask for it at the same time
                self._backend = self._backend or NativeBackend(self.options)
        return self._backend

    @property
    def store(self) -> NativeStore | None:
        """The native code on disk; None without a cache folder."""
        if self._store is None and self.options.cache:
            from phpjit.tiering.store import NativeStore

            with self.lock:
                self._store = self._store or NativeStore(self.options.cache, self.options.native_cache_size)
        return self._store

    @property
    def known_store(self) -> NativeStore | None:
        """The native code on disk, if anybody has asked for it yet."""
        return self._store

    @property
    def waiting(self) -> int:
        """How many compiles wait or run."""
        return 0 if self._compiler is None else self._compiler.waiting

    @property
    def compiler(self) -> Compiler:
        """The compile thread."""
        if self._compiler is None:
            from phpjit.tiering.compiler import Compiler

            with self.lock:
                self._compiler = self._compiler or Compiler(self.work, self.options.compile_threads)
        return self._compiler

    @property
    def buffers(self) -> BufferKernels:
        """The kernels of functions over buffers."""
        if self._buffers is None:
            from phpjit.tiering.buffers import BufferKernels

            with self.lock:
                self._buffers = self._buffers or BufferKernels()
        return self._buffers

    @property
    def synchronous(self) -> bool:
        """Whether programs wait for the compiler."""
        return self.options.synchronous

    def record(self, target: Target) -> Record:
        """Return the record of a function or loop."""
        found = self.records.get(target)
        return found if found is not None else self.records.setdefault(target, Record(target))

    def core(self, unit_key: str) -> Any:
        """Return (core unit, Numbering) of a unit; several compiles share it."""
        with self.lock:
            found = self._cores.get(unit_key)
            if found is None:
                found = self.lowered(unit_key)
                if unit_key in self.inlined:
                    from phpjit.tiering.inlined import core_of

                    found = core_of(self, self.inlined[unit_key], found)
                if len(self._cores) >= CORES:
                    self._cores.pop(next(iter(self._cores)))
                self._cores[unit_key] = found
            return found

    def numbering_of(self, unit: Any) -> Any:
        """Return the Numbering of a lowered unit that `core` gave."""
        for known, numbering in list(self._cores.values()):
            if known is unit:
                return numbering
        return None

    def key_of(self, unit: Any) -> str:
        """Return the key of a lowered unit that `core` gave; "" when it is none."""
        return next((key for key, (known, _) in list(self._cores.items()) if known is unit), "")

    # -- requests

    def attach(self, request: Request) -> RequestTiers:
        """Let a request use tier 1."""
        from phpjit.tiering.requests import RequestTiers

        self.rest.begin(request.script)
        tiers = RequestTiers(self, request)
        request.tiering = tiers
        request.loop_site = tiers.loop_site
        request.hot_function = tiers.hot_function
        request.hot_method = tiers.hot_method
        request.hot_callback = tiers.hot_callback
        request.bulk = lambda: tiers
        return tiers

    def loaded(self, unit_key: str, view: RequestTiers) -> None:
        """A unit of which earlier runs compiled parts comes into a request: fetch them."""
        if unit_key in self.restored:
            return
        self.restored.add(unit_key)
        if self.store is None:
            return
        view.prepare()
        self.work((unit_key, view))

    # -- versions

    def request(self, record: Record, seeds: Seeds, heat: float, view: View,
                replaced: Version | None = None) -> bool:
        """Have a function or loop compiled for these types; False when there is nothing new to compile.

        Over the limit of versions, one for all types so far takes the place of the newest.
        """
        if record.hidden:
            from phpjit.reasons import Refused

            try:
                seeds = self.backend.seeing(seeds, view.shared(record.hidden))
            except Refused:
                return False
        codes = tuple([t.code for t in seeds])
        if record.stuck is not None or codes in record.pending:
            return False
        if replaced is None:
            if record.settled(codes):
                return False
            if len(record.versions) + len(record.pending) >= max(self.options.max_versions - 1, 1) and record.versions:
                joined: Seeds | None = seeds
                for version in record.versions:
                    joined = self.backend.join(version.seeds, joined) if joined is not None else None
                if joined is not None and len(record.versions) + len(record.pending) >= self.options.max_versions:
                    replaced = record.versions[-1]
                if joined is None:
                    return False
                seeds, codes = joined, tuple([t.code for t in joined])
                if record.settled(codes):
                    return False
        record.pending.add(codes)
        job = Job(record, seeds, codes, record.assumed, view, replaced, heat)
        if self.synchronous:
            self.work(job)
        else:
            with self._moment:
                self.compiler.submit(job.key, job.heat, job, 0.0 if self.rest.over else self.rest.until)
            if not record.is_loop:
                self.withdraw(record.target)
        return True

    def withdraw(self, target: Target, loops: Container[int] | None = None) -> None:
        """Forget the waiting jobs of loops (None: all) of a function: what holds them is compiled.

        Should that be refused, they will ask again.
        """
        unit, function, _ = target

        def holds(key: Any) -> bool:
            other, index = key[0][:2], key[0][2]
            return other == (unit, function) and index >= 0 and (loops is None or index in loops)
        for job in self.compiler.withdraw(holds):
            job.record.pending -= {job.codes, job.key[1]}

    def await_version(self, record: Record, seconds: float) -> None:
        """Let the compiler have the processor alone until it has done what was asked for, for so long at most.

        It shares the interpreter with the program, which would take half of it.
        """
        if record.pending and not self.synchronous and seconds > 0:
            if seconds >= SERIOUS:
                self.hurry(record)
            start = self.clock.now()
            self.compiler.wait(lambda: not record.pending, seconds)
            self.clock.skip(start)

    def behind(self, job: Job) -> bool:
        """Whether a loop around this one waits, too: it comes first, and may make this one needless."""
        if job.heat[0] != LOOPS:
            return False
        unit, function, index = job.record.target

        def around(key: Any) -> bool:
            target = key[0]
            return target[:2] == (unit, function) and target[2] not in (WHOLE, index) and target[2] >= 0 and (
                index in self.core(unit)[1].loops_in(function, target[2]))
        return self.compiler.has(around)

    def cover(self, record: Record) -> None:
        """Native code of a loop makes that of the loops in it needless."""
        unit, function, index = record.target
        inside = self.core(unit)[1].loops_in(function, index)
        for inner in inside:
            self.record((unit, function, inner)).outer = record
        self.withdraw(record.target, inside)

    def work(self, job: Any) -> None:
        """Do a job of the compile thread, and keep account of what it costs."""
        start = thread_time()
        try:
            self.do(job)
        finally:
            self.used += thread_time() - start

    def do(self, job: Any) -> None:
        """Do a job; nothing that goes wrong here may reach the program."""
        if type(job) is tuple:
            try:
                self.restore(*job)
            except Exception as e:      # native code is an option: tier 0 goes on
                self.note(e)
            return
        from phpjit.reasons import Refused
        from phpjit.tiering.policy import SEEDED
        from phpjit.tiering.records import Stuck

        record: Record = job.record
        optional = record.is_loop and job.replaced is None and not self.synchronous
        late = optional and perf_counter() > record.wanted      # it has ended long ago; if it runs again, it asks again
        if optional and (record.covered or (late and self.store is None)):
            record.pending -= {job.codes, job.key[1]}
            return
        try:
            if late and job.heat != LAST and self.compiler.crowded:
                job.heat = LAST                                 # the next run will ask for it: when there is time
                raise Later
            if record.is_loop and not self.synchronous and self.behind(job):
                job.heat = (INNER, job.heat[1])
                raise Later
            version = self.build(job)
            while version is None:       # it has to know more of the program
                version = self.build(job)
            self.install(record, version, job.replaced)
            if record.is_loop and not (version.cached or self.synchronous):
                self.cover(record)
        except Later as later:
            with self._moment:
                self.compiler.submit(job.key, job.heat, job, 0.0 if self.hurried(record) else later.after)
            return
        except Refused as refused:
            stuck = record.refused[job.codes] = Stuck.of(refused, record.line)
            if not record.versions and (refused.reason not in SEEDED or not (record.pending - {job.codes, job.key[1]})):
                if refused.reason not in SEEDED or not self.synchronous:
                    record.stuck = stuck
        except Exception as e:          # as above; `explain` shows it
            record.stuck = self.failure(record, e)
        record.pending -= {job.codes, job.key[1]}
        try:
            record.changed()
        except Exception as e:
            record.stuck = self.failure(record, e)
            record.changed()             # back to tier 0 everywhere

    def build(self, job: Job) -> Version | None:
        """Get a version from the store, or compile it; None: once more, the job knows more now."""
        from phpjit.reasons import Reason, Refused, Unseen

        record, backend = job.record, self.backend
        reason = self.unavailable()
        if reason is not None:
            raise Refused(Reason.UNAVAILABLE, record.line, reason)
        store = self.store
        key = store.key(record.target, job.codes, job.assumed) if store is not None else ""
        code: Code | None = None
        identities: dict[str, str] = {}
        if store is not None:
            stored = store.load(key)
            if stored is not None and all(job.view.identity(n) == i for n, i in stored.identities.items()):
                code, identities = stored, stored.identities
                store.enter(record.target, key)
        cached = code is not None
        if code is None:
            told = store.refusal(job) if store is not None else None
            if told is not None:
                try:
                    raise told
                finally:        # a frame that holds what it raised would keep the variables of all its callers alive
                    del told
            self.bide(job)
            if not self._warm:
                self.warm_up(job)
            try:
                code = backend.compile(record.target, job.seeds, job.assumed, job.view)
            except Unseen as unseen:
                self.see(job, unseen.key)
                return None
            except Refused as refused:
                if store is not None and refused.reason not in (Reason.UNAVAILABLE, Reason.COMPILER):
                    store.refuse(job, refused)
                raise
            self.compiles += 1
            record.compiled.append(code.seconds)
            identities = {}
            for name in code.meta.get("depends", ()):
                found = job.view.identity(name)
                if found is not None:
                    identities[name] = found
            if store is not None:
                store.keep(key, record.target, job.codes, job.assumed, code, identities)
        if store is not None and job.replaced is not None:
            store.leave(record.target, [store.key(record.target, job.replaced.codes, job.replaced.assumed)])
        return Version(job.seeds, job.codes, job.assumed, code, backend.link(code), identities, cached)

    def bide(self, job: Job) -> None:
        """Let a program go on first: because its last runs ended before the compiler was of use, or until it pays.

        What the compiler takes, together with what it is about to take, is never more than what the program has run:
        so trying is never twice as bad as what would have been best.
        """
        if self.synchronous or self.hurried(job.record):
            return
        now = perf_counter()
        if now < self.rest.until:
            raise Later(self.rest.until)
        lacking = self.used + (COMPILE if self._warm else WARM_UP) - (self.clock.now() - self.begun)
        if lacking > 0:
            raise Later(now + max(lacking, COMPILE))

    def hurry(self, record: Record | None = None) -> None:
        """Compile a function or loop, or all that is wanted, as soon as possible: this run takes longer."""
        if not (self._hurried if record is None else record.urgent):
            with self._moment:
                self.rest.until = 0.0
                if record is None:
                    self._hurried = True
                else:
                    record.urgent = True
                self.compiler.hurry()
            self.rest.end()

    def hurried(self, record: Record) -> bool:
        """Whether somebody waits for a function or loop."""
        return self._hurried or record.urgent

    def ended(self, script: str) -> None:
        """Note that a program has ended: if nothing was compiled, or not all of it, tier 1 was in vain."""
        if self.waiting or not self.compiles:
            self.rest.note(script, perf_counter() - self.since)

    def warm_up(self, job: Job) -> None:
        """Before the first compile: what it needs takes longer than it does, and meanwhile hotter code may be found."""
        self._warm = True
        start, interval = thread_time(), sys.getswitchinterval()
        if not self.synchronous:
            sys.setswitchinterval(min(interval, IMPORTING))
        try:
            self.backend.warm_up()
            job.view.core(job.record.target[0])
        finally:
            sys.setswitchinterval(interval)
        self.setup_seconds = thread_time() - start
        if not self.synchronous and self.compiler.crowded:
            raise Later

    def see(self, job: Job, key: str) -> None:
        """Let a job know what one more global or static variable holds now."""
        record = job.record
        if key not in record.hidden:
            record.hidden = (*record.hidden, key)
        job.seeds = self.backend.seeing(job.seeds, job.view.shared(record.hidden))
        job.codes = tuple([t.code for t in job.seeds])
        record.pending.add(job.codes)

    def install(self, record: Record, version: Version, replaced: Version | None) -> None:
        """Enter a version in its record."""
        versions = [v for v in record.versions if v is not replaced and v.codes != version.codes]
        self.kept.extend((record, v) for v in record.versions if v not in versions)
        record.versions = [*versions, version] if replaced is None else [version, *versions]
        self.watch(version)

    def restore(self, unit_key: str, view: View, rows: Sequence[tuple[int, int, str]] | None = None) -> None:
        """Link what earlier runs compiled of a unit: a little of it at once, the rest (`rows`) in the background.

        A thread that shares the interpreter with a program takes several times as long as the work takes alone.
        """
        store = self.store
        if store is None or self.unavailable() is not None:
            return
        if rows is None:
            rows = store.index(unit_key)
            if not self.synchronous and len(rows) > AT_ONCE:
                self.compiler.submit(("restore", unit_key), (RESTORE, 0.0), (unit_key, view, rows[AT_ONCE:]))
                rows = rows[:AT_ONCE]
        touched = []
        for function_id, loop, key in rows:
            stored = store.load(key)
            record = self.record((unit_key, function_id, loop))
            if stored is None or record.stuck is not None or record.settled(stored.codes):
                continue
            record.assumed = record.assumed | stored.assumed
            for key, *_ in stored.meta.get("hidden", ()):
                if key not in record.hidden:
                    record.hidden = (*record.hidden, key)
            version = Version(None, stored.codes, stored.assumed, stored, self.backend.link(stored),
                              stored.identities, True)
            record.versions = [*record.versions, version]
            self.watch(version)
            touched.append(record)
        for record in touched:
            record.changed()
            self.rest.rouse(record.target[:2])

    def watch(self, version: Version) -> None:
        """Have a version made anew, with forms for several cores, should it run for long."""
        if version.code.meta.get("light") and not self.synchronous:
            if self._heavy is None:
                from phpjit.tiering.heavy import Listener

                with self.lock:
                    self._heavy = self._heavy or Listener(self)
            self._heavy.listen()

    def unavailable(self) -> str | None:
        """Why there is no native code here; imports the compiler at the first question."""
        with self.lock:
            if not self._asked:
                from phpjit.runtime.memory import make_room

                make_room(COMPILER_MEMORY)
                self._asked = True
                self._unavailable = self.backend.available()
                if self._unavailable is None and self.store is not None:
                    self.store.version = self.backend.version()
                    if self.options.parallel != "off":
                        from phpjit.tiering.ledger import watch

                        watch(str(self.options.cache))
            return self._unavailable

    def versions(self) -> list[tuple[Record, Version]]:
        """Return all native code that was in use."""
        return [*((record, v) for record in list(self.records.values()) for v in record.versions), *self.kept]

    @property
    def known_unavailable(self) -> str | None:
        """Why there is no native code here, as far as anybody has asked."""
        return self._unavailable

    def give_up(self, record: Record) -> None:
        """Forget on disk what turned out to be of no use."""
        store = self.store
        if store is not None and store.version:
            store.leave(record.target, [store.key(record.target, v.codes, v.assumed) for v in record.versions])

    def failure(self, record: Record, error: Exception) -> Stuck:
        """Return the reason that an internal error of the compiler is."""
        from phpjit.reasons import Reason
        from phpjit.tiering.records import Stuck

        self.note(error)
        return Stuck.because(Reason.COMPILER, record.line, f"{type(error).__name__}: {error}")

    def broken(self, error: Exception) -> None:
        """Native code cannot be used at all."""
        self.note(error)
        self._asked = True
        self._unavailable = f"{type(error).__name__}: {error}"

    def note(self, error: Exception) -> None:
        """Report an internal error of the compiler once, to those who asked for such reports."""
        if self.options.debug and not self._noted:
            self._noted = True
            import traceback

            sys.stderr.write("phpjit: the native compiler failed (the program goes on in tier 0):\n")
            traceback.print_exception(error, file=sys.stderr)

    def drain(self, timeout: float = 10.0) -> bool:
        """Wait for the compile thread; for tests and reports."""
        if self._compiler is None:
            return True
        self.hurry()
        return self._compiler.drain(timeout)


COMPILER_MEMORY: Final = 256 << 20       # what LLVM may need besides the program's memory_limit
