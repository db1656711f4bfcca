"""Native code that runs for long gets forms for several cores.

Such forms take as much compiling as all the rest, and most functions never need them.  So code is first made without
them (`light`), and its loops are neither vectorised nor unrolled.  The library's watchdog looks 40 times a second which
native code runs; what it has found three times is compiled again, in full, while the program goes on.
"""
from __future__ import annotations

import os
import threading
import weakref
from bisect import bisect_right
from typing import TYPE_CHECKING, Final

from phpjit.tiering.records import HEAVY, Record, Version

if TYPE_CHECKING:
    from phpjit.tiering.manager import Tiering

FAR: Final = 1 << 20             # bytes of native code from its entry on, at most
PAUSE: Final = 60.0              # seconds after which a listener looks whether its engine is still there


class Listener:
    """A daemon thread that waits for the watchdog, as long as there is light code."""

    def __init__(self, manager: Tiering) -> None:
        self.manager = weakref.ref(manager)
        self.process = 0             # that the thread belongs to: a fork does not take it along

    def listen(self) -> None:
        """Start the thread, if it does not run."""
        if self.process != os.getpid():
            self.process = os.getpid()
            thread = threading.Thread(target=_serve, args=(self.manager,), name="phpjit listener", daemon=True)
            try:
                thread.start()
            except RuntimeError:         # no more threads: the code stays as it is
                self.process = 0


def _serve(ref: weakref.ref[Tiering]) -> None:
    heard = 0
    while (manager := ref()) is not None:
        wait = manager.backend.wait_busy
        del manager
        addresses, heard = wait(PAUSE, heard)
        manager = ref()
        if manager is not None and addresses:
            try:
                for record, version in versions_at(manager, addresses):
                    renew(manager, record, version)
            except Exception as e:       # an option: the code that is there goes on
                manager.note(e)


def versions_at(manager: Tiering, addresses: list[int]) -> list[tuple[Record, Version]]:
    """Return the versions that have these addresses."""
    rows = sorted([(version.linked.address, record, version) for record, version in manager.versions()],
                  key=lambda row: row[0])
    starts = [row[0] for row in rows]
    found = []
    for address in addresses:
        index = bisect_right(starts, address) - 1
        if index >= 0 and address - starts[index] < FAR:
            found.append(rows[index][1:])
    return found


def renew(manager: Tiering, record: Record, version: Version) -> None:
    """Have light code compiled with forms for several cores."""
    if not version.code.meta.get("light") or version not in record.versions or record.stuck is not None:
        return
    site = next(iter(record.watchers), None)
    if site is not None:
        mark(record)
        manager.request(record, version.seeds, record.seconds, site.tiers, version)


def mark(record: Record) -> None:
    """Have what is compiled of a record from now on get forms for several cores."""
    record.assumed = record.assumed | {(HEAVY, record.file, record.target[1], record.target[2])}
