"""Programs whose last runs had nothing of the compiler: their next ones rest, nothing is counted for a while.

    rest.begin("/x.php")                what is known of it stands beside the native code on disk
    rest.add(ident, rouse)              rouse() is called when the rest is over: the function gets its counting stub
    rest.note("/x.php", took)           this run was in vain, too

So a short program runs as in tier 0, with the native code that earlier runs have made of it.
"""
from __future__ import annotations

import os
from _blake2 import blake2b
from _thread import RLock, stack_size, start_new_thread
from collections.abc import Callable
from time import perf_counter, sleep
from typing import Final

from phpjit import __version__
from phpjit.cache import CodeCache
from phpjit.forks import holders
from phpjit.options import Options

FOLDER: Final = "native"
TRIES: Final = 16                # runs in vain after which the next one counts and compiles as if it were the first
SHORT: Final = 2.0               # seconds of programs that may be in vain …
PATIENT: Final = 2.0             # … and how many times as long they must take for another try
STACK: Final = 8 << 20

Rouse = Callable[[], object]


def key_of(script: str) -> str:
    """Return the name of what is known of a program."""
    return blake2b(f"{__version__}\0in vain\0{script}".encode("utf-8", "surrogateescape"), digest_size=20).hexdigest()


class Rest:
    """The time at a program's start in which functions are not counted.  It ends by itself, or by `end`.

    `until`: when it ends, by perf_counter.  There is none before `begin`, or where nothing is known of the program.
    """

    def __init__(self, options: Options, since: float, failed: Callable[[Exception], None]) -> None:
        self.over = True
        self.until = 0.0
        self._since = since
        self._options = options
        self._failed = failed
        self._files: CodeCache | None = None
        self._begun = False
        self.lock = RLock()              # forks wait for it
        self._asleep: dict[tuple[str, int], list[Rouse]] = {}

    def begin(self, script: str) -> None:
        """Rest, if the last runs of a program were over before tier 1 was of use.

        Only what has a process, and a file, of its own; not where users chose what makes code hot.
        """
        options = self._options
        if self._begun or not os.path.isabs(script):
            return
        self._begun = True
        if not options.own_process or not options.cache or options.synchronous or options.hot_rounds \
                or not options.hot_call_seconds:
            return
        self._files = CodeCache(os.path.join(options.cache, FOLDER))
        seconds, runs = self.known(script)
        if seconds > 0 and runs < TRIES:
            holders().add(self)
            self.until = self._since + seconds
            self.over = False
            self._start(seconds)

    def note(self, script: str, took: float) -> None:
        """Write that a program has ended after so many seconds, and that tier 1 was of no use."""
        if self._files is not None and took < SHORT:
            self._files.store(key_of(script), (PATIENT * took, self.known(script)[1] % TRIES + 1))

    def known(self, script: str) -> tuple[float, int]:
        """Return what `note` has written last: how long to rest, and in how many runs it has written."""
        found = None if self._files is None else self._files.load(key_of(script))
        return found if isinstance(found, tuple) and len(found) == 2 else (0.0, 0)

    def _start(self, seconds: float) -> None:
        former = stack_size(STACK)
        try:
            start_new_thread(self._wait, (seconds,))
        except RuntimeError:             # no more threads
            self.over = True
        finally:
            stack_size(former)

    def goes_on(self) -> bool:
        """Whether it is not over; ends it when it is time: a forked child has no thread for that."""
        if not self.over and perf_counter() >= self.until:
            self.end()
        return not self.over

    def add(self, ident: tuple[str, int], rouse: Rouse) -> bool:
        """Let a function (unit key, id) sleep; False when the rest is over."""
        with self.lock:
            if not self.over:
                self._asleep.setdefault(ident, []).append(rouse)
            return not self.over

    def rouse(self, ident: tuple[str, int]) -> None:
        """Wake one function: there is native code of it."""
        with self.lock:
            found = self._asleep.pop(ident, ())
        self._call(found)

    def end(self) -> None:
        """Wake all."""
        with self.lock:
            self.over = True
            asleep, self._asleep = self._asleep, {}
        for found in asleep.values():
            self._call(found)

    def _wait(self, seconds: float) -> None:
        sleep(seconds)
        self.end()

    def _call(self, found: list[Rouse] | tuple[()]) -> None:
        for rouse in found:
            try:
                rouse()
            except Exception as e:       # an option: the function stays in tier 0
                self._failed(e)
