"""`phpjit run` with a slow compile thread, and with a log of what tier 1 decided and when.

    STEADY_DELAY=200 STEADY_SEED=3 STEADY_TRACE=log.txt python perf/traced.py run prog.php

STEADY_DELAY: each compile waits up to so many milliseconds, at random, before it begins and once more before its
code is there, as on a machine that has other work to do.  STEADY_TRACE: the file of the log, one event a line.
"""
from __future__ import annotations

import os
import random
import sys
import threading
import time
from typing import Any, TextIO

from phpjit.cli.main import entry
from phpjit.tiering import policy
from phpjit.tiering.functions import FunctionSite
from phpjit.tiering.manager import Tiering
from phpjit.tiering.records import Record, Version
from phpjit.tiering.sites import NativeLoop

MODES = ("count", "plain", "native", "weigh", "watch", "await")
ACTIONS = ("forget", "recompile", "observe", "watch", "surrender")


def slow_down(most: float, seed: int) -> None:
    """Let compiles wait before they begin and before they are installed."""
    dice = random.Random(seed)
    build, install = Tiering.build, Tiering.install

    def late_build(self: Tiering, job: Any) -> Any:
        time.sleep(dice.uniform(0, most))
        return build(self, job)

    def late_install(self: Tiering, record: Record, version: Version, replaced: Version | None) -> None:
        time.sleep(dice.uniform(0, most))
        install(self, record, version, replaced)
    Tiering.build, Tiering.install = late_build, late_install  # type: ignore[method-assign]  # a double


class Trace:
    """A log of events."""

    def __init__(self, file: TextIO) -> None:
        self.file = file
        self.start = time.perf_counter()

    def note(self, record: Record, what: str) -> None:
        """Write one event."""
        place = f"{record.name or '{main}'}:{record.line}{'' if record.is_loop else '()'}"
        thread = "C" if threading.current_thread() is not threading.main_thread() else " "
        self.file.write(f"{(time.perf_counter() - self.start) * 1e3:9.1f} {thread} {place:28} {what}\n")
        self.file.flush()

    def watch(self) -> None:
        """Log what functions and loops decide from now on."""
        note = self.note
        refusals: dict[Record, str] = {}
        request, install = Tiering.request, Tiering.install
        build, work = Tiering.build, Tiering.work
        switch, pace, on_bail, lease = FunctionSite.switch, NativeLoop.pace, policy.on_bail, NativeLoop.lease

        def traced_request(self: Tiering, record: Record, seeds: Any, heat: float, view: Any,
                           replaced: Any = None) -> bool:
            asked = request(self, record, seeds, heat, view, replaced)
            text = f"ask {' '.join(t.code for t in seeds)}{' (replaces)' if replaced else ''} -> {asked}"
            if asked or refusals.get(record) != text:
                note(record, f"{text} heat={heat:.4f}")
            refusals[record] = text
            return asked

        def traced_build(self: Tiering, job: Any) -> Any:
            note(job.record, f"begins {' '.join(job.codes)}")
            return build(self, job)

        def traced_install(self: Tiering, record: Record, version: Version, replaced: Version | None) -> None:
            install(self, record, version, replaced)
            note(record, f"installed {' '.join(version.codes)} assumed={len(version.assumed)}"
                 f" {version.seconds * 1e3:.0f} ms")

        def traced_work(self: Tiering, job: Any) -> None:
            work(self, job)
            if type(job) is not tuple:
                refused = job.record.refused.get(job.codes)
                note(job.record, f"job done {' '.join(job.codes)}" + (f" refused: {refused.text}" if refused else "")
                     + (f" stuck: {job.record.stuck.text}" if job.record.stuck else ""))

        def traced_switch(self: FunctionSite, mode: int) -> None:
            switch(self, mode)
            note(self.record, f"{MODES[mode]} room={self.room} limit={self.limit}")

        def traced_pace(self: NativeLoop, rounds: int) -> None:
            if rounds > 1 << 20 or self.record.versions:
                note(self.record, f"pace {rounds if rounds < 1 << 62 else 'forever'}")
            pace(self, rounds)

        def traced_lease(self: NativeLoop, rounds: int) -> None:
            note(self.record, f"lease {rounds} price={self.price * 1e6:.1f} us, per round"
                 f" {self.per_round * 1e6:.2f} us, caution={self.caution:.3f}")
            lease(self, rounds)

        def traced_bail(record: Record, version: Version, bail: int, patience: int) -> int:
            what = on_bail(record, version, bail, patience)
            note(record, f"bail-out {version.site(bail)[:2]} of {' '.join(version.codes)} -> {ACTIONS[what]}")
            return what
        Tiering.request, Tiering.install = traced_request, traced_install  # type: ignore[method-assign]  # a double
        Tiering.build, Tiering.work = traced_build, traced_work  # type: ignore[method-assign]  # a double
        FunctionSite.switch, NativeLoop.pace = traced_switch, traced_pace  # type: ignore[method-assign]  # a double
        NativeLoop.lease, policy.on_bail = traced_lease, traced_bail  # type: ignore[method-assign]  # a double


def main() -> None:
    """Do as the environment says, then as `phpjit` does."""
    delay = float(os.environ.get("STEADY_DELAY") or 0)
    if delay:
        slow_down(delay / 1e3, int(os.environ.get("STEADY_SEED") or 0))
    trace = os.environ.get("STEADY_TRACE")
    if trace:
        Trace(open(trace, "w", encoding="utf-8")).watch()  # noqa: SIM115  # until the process ends
    sys.argv[0] = "phpjit"
    entry()


if __name__ == "__main__":
    main()
