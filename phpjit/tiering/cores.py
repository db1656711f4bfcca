"""How many cores array work of an Engine may use, and its way to the process's pool.

    cores.enabled             whether code for several cores is made at all
    cores.prepare(library)    on the thread of a request: its mode, its threads
"""
from __future__ import annotations

import os
from typing import TYPE_CHECKING, Any, Final

if TYPE_CHECKING:
    from phpjit.codegen.parallel.pool import Pool
    from phpjit.options import Options

MODES: Final = {"off": 0, "auto": 1, "force": 2}
COLD: Final = 0.03                   # seconds that loading the pool takes from the cache,
COLDER: Final = 1.0                  # and when numba has to compile the driver each time


class Cores:
    """What an Engine's options say about several cores."""

    def __init__(self, options: Options) -> None:
        self.options = options
        self._threads = 0
        self._asked_for = False

    @property
    def threads(self) -> int:
        """How many threads array work may use; asks the operating system at the first time."""
        if not self._threads:
            from phpjit.codegen.parallel.budget import budget

            self._threads = budget(self.options.threads, self.options.parallel == "force")
        return self._threads

    @property
    def enabled(self) -> bool:
        """Whether there is parallel code: with one core it could only cost; forced, it is made for one core too."""
        return self.options.parallel == "force" or (self.options.parallel == "auto" and self.threads > 1)

    @property
    def pool(self) -> Pool:
        """The process's pool."""
        from phpjit.codegen.parallel.pool import pool

        return pool()

    def prepare(self, library: Any) -> None:
        """Tell the C library about the request that runs on this thread."""
        if not self.enabled:
            library.parallel(MODES["off"], 1, 0)
            return
        library.parallel(MODES[self.options.parallel], self.threads, self.options.shuffle)
        if self.options.parallel == "force":
            # on a thread of its own: numba keeps exceptions of its imports, and they the frames below
            self.pool.want(self.options.cache, self.threads)
            self.pool.load(self.options.cache, self.threads)     # waits
        if not self._asked_for:
            self._asked_for = True
            kept = self.options.cache is not None and os.access(self.options.cache, os.W_OK)
            library.set_want(self.want, COLD if kept else COLDER)

    def want(self) -> None:
        """Load the pool: the C library asks, when threads would have paid.  Nothing of it is imported before."""
        self.pool.want(self.options.cache, self.threads)
