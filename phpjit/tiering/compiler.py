"""The compile thread: one daemon thread, made at the first job, that takes the hottest job first.

    compiler = Compiler(work, threads=1);  compiler.submit("key", heat, job)      work(job) runs there
    compiler.withdraw(lambda key: …)                                              jobs that nobody needs any more

A process that ends does not wait for it: the thread is told to stop and given a moment.  A fork waits until the
compiler is between two jobs (LLVM's locks must not be held by a thread that the child does not have); the child starts
a thread of its own at its first job.
"""
from __future__ import annotations

import atexit
import contextlib
import sys
import threading
import weakref
from collections.abc import Callable, Hashable
from time import monotonic, perf_counter
from typing import Any, Final, TypeAlias

from phpjit.forks import at_fork

STACK: Final = 64 << 20          # parsing and lowering recurse
FORK_WAIT: Final = 2.0
EXIT_WAIT: Final = 0.5
SWITCH: Final = 0.0005           # seconds that a program may hold the GIL while the compiler works


Heat: TypeAlias = Any
"""What compares: seconds, or (class of the job, seconds)."""


class Compiler:
    """A queue of jobs and the threads that work on it."""

    def __init__(self, work: Callable[[Any], None], threads: int = 1) -> None:
        self._work = work
        self._limit = max(threads, 1)
        self._reset()
        self.broken = False              # a fork happened inside the compiler: never again in this process
        self._watched = False

    def _reset(self) -> None:
        self._condition = threading.Condition()
        self._busy = threading.RLock()   # held around each job; a fork takes it
        self._jobs: dict[Hashable, tuple[Heat, int, Any]] = {}
        self._later: dict[Hashable, float] = {}         # jobs that wait for a moment
        self._threads: list[threading.Thread] = []
        self._running = 0
        self._count = 0
        self._stopping = False
        self._fork_holds = False

    # -- for the threads that run PHP

    def submit(self, key: Hashable, heat: Heat, job: Any, after: float = 0.0) -> None:
        """Enter a job; one that already waits under `key` gets the greater heat.

        It is not begun before the clock (time.perf_counter) says `after`, or `hurry` is called.
        """
        if self.broken:
            return
        with self._condition:
            if self._stopping:
                return
            waiting = self._jobs.get(key)
            if waiting is None:
                self._count += 1
                self._jobs[key] = (heat, self._count, job)
                if after:
                    self._later[key] = after
            else:
                self._jobs[key] = (max(heat, waiting[0]), waiting[1], waiting[2])
            if len(self._threads) < min(self._limit, self._running + len(self._jobs)):
                self._start()
            self._condition.notify()

    @property
    def waiting(self) -> int:
        """How many jobs wait or run."""
        return len(self._jobs) + self._running

    @property
    def crowded(self) -> bool:
        """Whether there are jobs that nobody works on."""
        return bool(self._jobs)

    def withdraw(self, unwanted: Callable[[Any], bool]) -> list[Any]:
        """Take the jobs with such keys out of the queue, and return them; not the one that is being worked on."""
        with self._condition:
            gone = [key for key in self._jobs if unwanted(key)]
            jobs = [self._jobs.pop(key)[2] for key in gone]
            self._later = {key: after for key, after in self._later.items() if key in self._jobs}
            if jobs:
                self._condition.notify_all()
        return jobs

    def drain(self, timeout: float) -> bool:
        """Wait until there is nothing left to do; whether that was reached."""
        end = monotonic() + timeout
        with self._condition:
            while self._jobs or self._running:
                left = end - monotonic()
                if left <= 0 or not self._threads:
                    return False
                self._condition.wait(left)
        return True

    def wait(self, done: Callable[[], bool], timeout: float) -> bool:
        """Leave the processor to the compiler until `done`, for some seconds at most; whether it is."""
        end = monotonic() + timeout
        with self._condition:
            while not done():
                left = end - monotonic()
                if left <= 0 or not (len(self._jobs) > len(self._later) or self._running):
                    return done()
                self._condition.wait(left)
        return True

    def hurry(self) -> None:
        """Let no job wait for its moment."""
        with self._condition:
            if self._later:
                self._later.clear()
                self._condition.notify_all()

    def has(self, wanted: Callable[[Any], bool]) -> bool:
        """Whether a job with such a key waits for nothing but the jobs before it."""
        with self._condition:
            return any(wanted(key) for key in self._jobs if key not in self._later)

    def stop(self, timeout: float = EXIT_WAIT) -> None:
        """Forget what waits, and give what runs a moment."""
        with self._condition:
            self._stopping = True
            self._jobs.clear()
            self._later.clear()
            self._condition.notify_all()
            threads = list(self._threads)
        end = monotonic() + timeout
        for thread in threads:
            if thread is not threading.current_thread():
                thread.join(max(end - monotonic(), 0))

    # -- the threads

    def _start(self) -> None:
        if not self._watched:
            self._watched = True
            ref = weakref.ref(self)
            atexit.register(_at_exit, ref)
            at_fork(lambda: _call(ref, Compiler._before_fork), lambda: _call(ref, Compiler._after_fork_in_parent),
                    lambda: _call(ref, Compiler._after_fork_in_child))
        thread = threading.Thread(target=_serve, args=(weakref.ref(self),), name="phpjit compiler", daemon=True)
        former = None
        with contextlib.suppress(ValueError, RuntimeError):
            former = threading.stack_size(STACK)
        try:
            thread.start()
        except RuntimeError:             # no more threads: the program stays in tier 0
            self._jobs.clear()
            return
        finally:
            if former is not None:
                threading.stack_size(former)
        self._threads.append(thread)

    def _take(self) -> Any:
        """Wait for the hottest job; None when there is none for a while, or never again."""
        with self._condition:
            now = perf_counter()
            ready = [key for key in self._jobs if self._later.get(key, 0.0) <= now]
            if not ready and not self._stopping:
                self._condition.wait(min([1.0, *(after - now for after in self._later.values())]))
                now = perf_counter()
                ready = [key for key in self._jobs if self._later.get(key, 0.0) <= now]
            if self._stopping or not ready:
                return None
            key = max(ready, key=lambda k: (self._jobs[k][0], -self._jobs[k][1]))
            self._running += 1
            self._later.pop(key, None)
            return self._jobs.pop(key)

    def _done(self) -> None:
        with self._condition:
            self._running -= 1
            self._condition.notify_all()

    def _run(self, job: Any) -> None:
        interval = sys.getswitchinterval()
        sys.setswitchinterval(min(interval, SWITCH))
        try:
            with self._busy:
                if not self._stopping:
                    self._work(job)
        finally:
            sys.setswitchinterval(interval)
            self._done()

    # -- fork

    def _before_fork(self) -> None:
        self._fork_holds = self._busy.acquire(timeout=FORK_WAIT)

    def _after_fork_in_parent(self) -> None:
        if self._fork_holds:
            self._fork_holds = False
            self._busy.release()

    def _after_fork_in_child(self) -> None:
        self.broken = not self._fork_holds
        self._reset()


def _serve(ref: weakref.ref[Compiler]) -> None:
    """Run jobs until the compiler is gone or told to stop."""
    while True:
        compiler = ref()
        if compiler is None or compiler._stopping:
            return
        taken = compiler._take()
        if taken is not None:
            compiler._run(taken[2])
        del compiler, taken


def _call(ref: weakref.ref[Compiler], method: Callable[[Compiler], None]) -> None:
    compiler = ref()
    if compiler is not None:
        method(compiler)


def _at_exit(ref: weakref.ref[Compiler]) -> None:
    _call(ref, Compiler.stop)
