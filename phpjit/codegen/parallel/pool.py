"""The process's pool: loaded at first need, in the background, and what becomes of it when the process forks.

    pool().want(cache, threads)       the C library asks: threads would have paid
    pool().load(cache, threads)       now; the reason why there is none, or None

A pool that cannot be had leaves everything serial, with `reason`.
"""
from __future__ import annotations

import _thread
import threading
import weakref
from collections.abc import Callable
from time import perf_counter
from typing import Any, Final

from phpjit.forks import at_fork
from phpjit.once import once

FORK_WAIT: Final = 2.0
MEMORY: Final = 16 << 20             # of each thread: its stack, its part of malloc
IDLE, LOADING, READY, FAILED = "idle", "loading", "ready", "failed"
FORKED_OMP: Final = "the process was forked after omp had been loaded: only tbb could be used again"
FORKED_USED: Final = "the process was forked while another thread had used the pool"
FORKED_LOADING: Final = "the process was forked while the pool was being loaded"


class Pool:
    """The threads, as far as Python knows them; `library` is the C library's Python module.

    state: idle, loading, ready or failed; `seconds`: what loading took; `layer`: tbb, omp or nothing.
    """

    def __init__(self, library: Any, symbols: dict[str, int]) -> None:
        self.library = library
        self.symbols = symbols
        self.state = IDLE
        self.reason: str | None = None
        self.seconds = 0.0
        self.threads = 0
        self._layer: Any = None
        self._linked: Any = None
        self._started = threading.Lock()         # guards `state` while it leaves idle
        self._done = threading.Event()
        self._placing = threading.RLock()        # held while modules are imported and code is loaded; a fork takes it
        self._fork_holds = self._fork_ended = False
        self._watched = False

    @property
    def layer(self) -> str:
        """The name of numba's threading layer."""
        return self._layer.name if self._layer is not None else ""

    @property
    def address(self) -> int:
        """Where drive(run, job, slots) is; 0 before it is loaded."""
        return self._linked.address if self._linked is not None else 0

    # -- loading

    def want(self, cache: str | None, threads: int) -> None:
        """Load it on a thread of its own, unless that has been tried; does not wait until that has begun."""
        if self._begin():
            try:
                _thread.start_new_thread(self._load, (cache, threads))
            except RuntimeError as e:
                self._fail(str(e))

    def load(self, cache: str | None, threads: int) -> str | None:
        """Load it now, or wait for who does; the reason why there is none."""
        while self.state in (IDLE, LOADING):
            if self._begin():
                self._load(cache, threads)
            else:
                self._done.wait()
        if self.state == READY and threads > self.threads:
            with self._placing:
                self._allow(threads)
                self.library.set_pool(self._linked.address, threads)
        return self.reason

    def _begin(self) -> bool:
        with self._started:
            if self.state != IDLE:
                return False
            self._done.clear()
            self.state = LOADING
        self._watch()
        return True

    def _load(self, cache: str | None, threads: int) -> None:
        start = perf_counter()
        try:
            with self._placing:
                from phpjit.codegen.native.linking import link
                from phpjit.codegen.parallel.child import Child, driver_code
                from phpjit.codegen.parallel.layer import load_layer
                from phpjit.runtime.memory import make_room

                found = driver_code(cache)
                made = found or Child(cache)
            code, symbol = made.result() if isinstance(made, Child) else made       # others may fork meanwhile
            with self._placing:
                make_room(MEMORY * threads)
                layer = load_layer(threads)
                self._linked = link(code, symbol, known=layer.symbols(self.symbols))
                self._layer = layer
                self._allow(threads)
                self.seconds = perf_counter() - start
                self.library.set_pool(self._linked.address, threads)
                self.state = READY
            self._done.set()
        except Exception as e:       # the program goes on serially; `reason` says why
            self._fail(str(e) if type(e).__name__ == "LayerError" else f"{type(e).__name__}: {e}")

    def _allow(self, threads: int) -> None:
        from phpjit.codegen.parallel.budget import cores

        if threads > cores():
            self._layer.allow(threads)
        self.threads = threads

    def _fail(self, reason: str) -> None:
        self.reason = reason
        self.state = FAILED
        self._done.set()

    # -- fork

    def _watch(self) -> None:
        if self._watched:
            return
        self._watched = True
        ref = weakref.ref(self)
        at_fork(lambda: _call(ref, Pool._before_fork), lambda: _call(ref, Pool._after_fork_in_parent),
                lambda: _call(ref, Pool._after_fork_in_child))

    def _before_fork(self) -> None:
        self._fork_holds = self._placing.acquire(timeout=FORK_WAIT)
        self._fork_ended = False
        if self._fork_holds and self.state == READY:
            self.library.set_pool(0)             # waits for a job that runs; later ones are serial
            self._fork_ended = self._layer.before_fork()

    def _after_fork_in_parent(self) -> None:
        if self._fork_holds:
            if self.state == READY:
                self._layer.after_fork()
                self.library.set_pool(self._linked.address, self.threads)
            self._fork_holds = False
            self._placing.release()

    def _after_fork_in_child(self) -> None:
        held, self._fork_holds = self._fork_holds, False
        self._placing = threading.RLock()
        self._started = threading.Lock()
        self._done = threading.Event()
        if self.state == READY and held and self._fork_ended:
            self._layer.after_fork()
            self._done.set()
            self.library.set_pool(self._linked.address, self.threads)
        elif self.state == READY or not held:
            self.library.set_pool(0)
            self._fail(FORKED_LOADING if not held else FORKED_OMP if self.layer == "omp" else FORKED_USED)
        elif self.state == LOADING:              # the thread that loaded it is the parent's
            self.state = IDLE
        elif self.state == FAILED:
            self._done.set()


def _call(ref: weakref.ref[Pool], method: Callable[[Pool], None]) -> None:
    pool = ref()
    if pool is not None:
        method(pool)


@once
def pool() -> Pool:
    """Return the process's pool, not loaded yet; raises Unavailable where there is no C library."""
    from phpjit.codegen.native.library import load

    library = load()
    return Pool(library.module, library.symbols)
