"""Forks of a process that has other threads: the child must not wait for what nobody will finish.

    at_fork(before, in_parent, in_child)       as os.register_at_fork; but one thread forks at a time
    guard_imports()            once; from then on
    Hold(lambda: lock).watch() forks wait for the lock, and the child finds it free, or knows that it is lost
    with Lock(): …             a reentrant lock that forks wait for, whosever it is
    holders().add(owner)       the same of owner.lock, for as long as there is the owner

A child has only the thread that forked.  A module that another thread was importing would stay locked there, and half
made.  So a fork waits for imports in other threads; what is not ready by then, the child forgets and imports anew.
"""
from __future__ import annotations

import os
import sys
from _thread import RLock
from collections.abc import Callable, Iterator
from functools import cache
from time import monotonic, sleep
from typing import Any, Final, Protocol, TypeAlias

from phpjit.living import Living
from phpjit.once import once

FORK_WAIT: Final = 2.0
LOCK_WAIT: Final = 10.0
MOMENT: Final = 0.02             # a lock without an owner is about to get one, or is kept alive by a traceback

Handler: TypeAlias = Callable[[], None]


def nothing() -> None:
    """Do nothing at this point of a fork."""


def at_fork(before: Handler = nothing, in_parent: Handler = nothing, in_child: Handler = nothing) -> None:
    """Have forks call these, in the order of os.register_at_fork; the same three are called once.

    What comes while a thread forks is called in the child only.
    """
    _forks().watch((before, in_parent, in_child))


class Forks:
    """What is called at forks.  One thread forks at a time: each handler needs to remember one fork only."""

    def __init__(self) -> None:
        self._rows: list[tuple[Handler, Handler, Handler]] = []
        self._now: list[tuple[Handler, Handler, Handler]] = []      # of the fork that has begun
        self._one = RLock()
        if hasattr(os, "register_at_fork"):
            os.register_at_fork(before=self._before, after_in_parent=self._in_parent, after_in_child=self._in_child)

    def watch(self, row: tuple[Handler, Handler, Handler]) -> None:
        """Add handlers."""
        if row not in self._rows:
            self._rows.append(row)

    def _before(self) -> None:
        call([self._begin, lambda: call([row[0] for row in reversed(self._now)])])

    def _begin(self) -> None:
        try:
            self._one.acquire()
        except BaseException:            # Ctrl-C: the fork goes on all the same
            self._begin()
            raise
        self._now = list(self._rows)

    def _in_parent(self) -> None:
        now, self._now = self._now, []
        try:
            call([row[1] for row in now])
        finally:
            self._one.release()

    def _in_child(self) -> None:
        self._now = []
        self._one = RLock()
        call([row[2] for row in self._rows])


def call(handlers: list[Handler]) -> None:
    """Call all, whatever one of them raises; then raise the first of that: Python reports it, and goes on."""
    problem: BaseException | None = None
    for handler in handlers:
        try:
            handler()
        except BaseException as e:
            problem = problem or e
    if problem is not None:
        raise problem


@once
def _forks() -> Forks:
    return Forks()


@cache
def guard_imports() -> None:
    """Have every fork of this process look at imports in other threads."""
    at_fork(before=wait_for_imports, in_child=forget_half_made)


class Hold:
    """A reentrant lock that every fork takes, from `watch` on; `find` gives it (None: there is none now).

    Locks that are watched first are taken last.  `lost`: this is a child, and a thread of its parent kept the lock.
    """

    def __init__(self, find: Callable[[], Any]) -> None:
        self.lost = False
        self._find = find
        self._held: Any = None
        self._missed = False

    def watch(self) -> None:
        """Have forks of this process take it."""
        at_fork(self._take, self._give, self._give_in_child)

    def _take(self) -> None:
        lock = self._find()
        self._held = lock if lock is not None and lock.acquire(timeout=LOCK_WAIT) else None
        self._missed = lock is not None and self._held is None

    def _give(self) -> None:
        if self._held is not None:
            self._held.release()
        self._held = None

    def _give_in_child(self) -> None:
        self.lost = self.lost or self._missed
        self._give()


class Holder(Protocol):
    """What has a lock that forks wait for."""

    lock: Any


@once
def holders() -> Living[Holder]:
    """Return those whose `lock`, a reentrant one, a fork takes; a child whose parent did not get it has a new one."""
    found: Living[Holder] = Living()
    held: list[tuple[Holder, bool]] = []

    def take() -> None:
        held[:] = [(holder, holder.lock.acquire(timeout=LOCK_WAIT)) for holder in found]

    def give(in_child: bool) -> None:
        got = [holder for holder, taken in held if taken]
        others = [holder for holder in found if all(holder is not one for one in got)]
        held.clear()
        for holder in reversed(got):
            holder.lock.release()
        for holder in others if in_child else ():       # a thread that is gone may hold it
            holder.lock = type(holder.lock)()

    at_fork(take, lambda: give(False), lambda: give(True))
    return found


class Lock:
    """A reentrant lock, for a moment; a child finds it free."""

    __slots__ = ("__weakref__", "lock")

    def __init__(self) -> None:
        self.lock: Any = RLock()
        holders().add(self)

    def __enter__(self) -> None:
        self.lock.acquire()

    def __exit__(self, *exc: object) -> None:
        self.lock.release()


def wait_for_imports() -> None:
    """Return when no other thread is in the middle of an import, or after FORK_WAIT."""
    start = monotonic()
    while True:
        owners = [lock.owner for _, lock in locks_of_others()]
        passed = monotonic() - start
        if not owners or passed > FORK_WAIT or (passed > MOMENT and not any(owners)):
            return
        sleep(0.001)


def forget_half_made() -> None:
    """Drop, in a child, the modules that threads of the parent were importing, and their locks."""
    table = module_locks()
    for name, lock in list(locks_of_others()):
        table.pop(name, None)
        module = sys.modules.get(name)
        if lock.owner is not None and getattr(getattr(module, "__spec__", None), "_initializing", False):
            drop(name)


def drop(name: str) -> None:
    """Forget a module, and those below it: they would not be bound in the package that is made anew."""
    mine = {held for held, ref in module_locks().items() if getattr(ref(), "owner", None) is not None}
    for other in [name, *(found for found in list(sys.modules) if found.startswith(name + "."))]:
        if other not in mine:
            sys.modules.pop(other, None)


def locks_of_others() -> Iterator[tuple[str, Any]]:
    """Yield (name, lock) of the modules that other threads import now."""
    import _thread

    me = _thread.get_ident()
    for name, ref in list(module_locks().items()):
        lock = ref()
        if lock is not None and lock.owner != me:
            yield name, lock


def module_locks() -> dict[str, Any]:
    """Importlib's table of modules that are being imported: name → weak reference to its lock."""
    bootstrap = sys.modules.get("_frozen_importlib")
    found: dict[str, Any] = getattr(bootstrap, "_module_locks", {})
    return found
