"""The ledger: what the parallel tier decided in all runs of all programs, on disk beside the code cache.

    <cache>/ledger/ab/<program>.phpc      one program: its runs, and a row of sums for each site

    keep(folder, "/srv/prog.php")         at the end of a process: adds what was decided since the last time
    Ledger(folder).programs()             what `phpjit explain --ledger` totals

The files are those of phpjit.cache: checksum, atomic rename, bounded size; a damaged one counts as none.  A lock lets
one writer at a time add to them.  A process that decided nothing writes nothing.
"""
from __future__ import annotations

import os
import sys
import time
from _blake2 import blake2b
from collections.abc import Iterable, Iterator
from typing import Any, Final

from phpjit.cache import CodeCache
from phpjit.forks import at_fork
from phpjit.tiering import decisions
from phpjit.tiering.decisions import Site

FOLDER: Final = "ledger"
SCHEMA: Final = 1
LIMIT: Final = 4 << 20           # bytes of all files
SITES: Final = 64                # of one program; those that ran longest ago go
SUMS: Final = ("calls", "serial_calls", "parallel_calls", "split_calls", "elements", "chunks", "serial_seconds",
               "parallel_seconds", "saved", "regret", "bailouts")
WORST: Final = ("worst_regret", "worst_share")      # share: of F as it was then
COLUMNS: Final = (*SUMS, *WORST, "seen")
PATIENCE: Final = 2.0            # seconds that a writer waits for others
MARK: Final = "kept"             # in the library's namespace, beside the counts: what of them is in the ledger


class Account:
    """Sums of one site, one program or everything; `seen`: when it ran last."""

    __slots__ = COLUMNS

    calls: int
    serial_calls: int
    parallel_calls: int
    split_calls: int
    elements: int
    chunks: int
    serial_seconds: float
    parallel_seconds: float
    saved: float
    regret: float
    bailouts: int
    worst_regret: float
    worst_share: float
    seen: int

    def __init__(self, row: Iterable[Any] = ()) -> None:
        for name in COLUMNS:
            setattr(self, name, 0)
        for name, value in zip(COLUMNS, row, strict=False):
            setattr(self, name, value)

    def add(self, other: Account) -> None:
        """Add the sums of another."""
        for name in SUMS:
            setattr(self, name, getattr(self, name) + getattr(other, name))
        for name in (*WORST, "seen"):
            setattr(self, name, max(getattr(self, name), getattr(other, name)))

    def row(self) -> tuple[Any, ...]:
        """Return what the file holds."""
        return tuple([getattr(self, name) for name in COLUMNS])

    def as_dict(self) -> dict[str, Any]:
        """As in docs/monitoring.md."""
        return {name: getattr(self, name) for name in COLUMNS}


class Program:
    """What the ledger knows of one program."""

    __slots__ = ("name", "runs", "sites")

    def __init__(self, name: str, runs: int = 0, sites: dict[str, Account] | None = None) -> None:
        self.name = name
        self.runs = runs
        self.sites = {} if sites is None else sites

    @property
    def total(self) -> Account:
        """The sums of its sites."""
        return total(self.sites.values())

    def as_dict(self) -> dict[str, Any]:
        """As in docs/monitoring.md."""
        sites = [(Site.place(text), account) for text, account in self.sites.items()]
        return {"program": self.name, "runs": self.runs, **self.total.as_dict(), "sites": [
            {"kind": kind, "line": line, "file": file, **account.as_dict()} for (kind, line, file), account in sites]}


def total(accounts: Iterable[Account]) -> Account:
    """Return the sums of several accounts."""
    made = Account()
    for account in accounts:
        made.add(account)
    return made


class Ledger:
    """A folder of accounts."""

    def __init__(self, folder: str) -> None:
        self.folder = os.path.join(folder, FOLDER)
        self.files = CodeCache(self.folder, LIMIT)

    def programs(self) -> list[Program]:
        """Return all programs, the one that ran last first."""
        found = [program for key in self.files.names() if (program := self.read(key)) is not None]
        return sorted(found, key=lambda program: (-program.total.seen, program.name))

    def read(self, key: str) -> Program | None:
        """Return one program; None when the file is not what it should be."""
        value = self.files.load(key)
        if not isinstance(value, tuple) or len(value) != 4 or value[0] != SCHEMA:
            return None
        _, name, runs, rows = value
        if any(len(row) != len(COLUMNS) for _, row in rows):
            return None              # of a phpjit with other columns
        return Program(name, runs, {text: Account(row) for text, row in rows})

    def add(self, name: str, accounts: dict[str, Account]) -> bool:
        """Add a run of a program; whether that was possible."""
        key = blake2b(name.encode("utf-8", "surrogateescape"), digest_size=20).hexdigest()
        with Lock(self.folder) as held:
            if not held:
                return False
            program = self.read(key) or Program(name)
            for text, account in accounts.items():
                program.sites.setdefault(text, Account()).add(account)
            rows = sorted(program.sites.items(), key=lambda item: -item[1].seen)[:SITES]
            done = self.files.store(key, (SCHEMA, name, program.runs + 1, [(text, a.row()) for text, a in rows]))
            if program.runs == 0:
                self.files.trim()
        return done


class Lock:
    """Held by one process at a time; `with` says whether it was got in time."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.fd = -1

    def __enter__(self) -> bool:
        try:
            import fcntl

            os.makedirs(self.folder, mode=0o700, exist_ok=True)
            self.fd = os.open(os.path.join(self.folder, "lock"), os.O_RDWR | os.O_CREAT | os.O_CLOEXEC, 0o600)
        except (ImportError, OSError):
            return False
        end = time.monotonic() + PATIENCE
        while True:
            try:
                fcntl.flock(self.fd, fcntl.LOCK_EX | fcntl.LOCK_NB)
            except BlockingIOError:
                if time.monotonic() > end:
                    return False
                time.sleep(0.002)
            except OSError:
                return False         # a file system without locks
            else:
                return True

    def __exit__(self, *exc: object) -> None:
        if self.fd >= 0:
            os.close(self.fd)


# -- at the end of a process

def keep(folder: str, name: str) -> None:
    """Add to the ledger what this process has decided since the last time."""
    if decisions.loaded() is None:
        return
    accounts = dict(fresh(decisions.sites(), kept(), price(decisions.totals())))
    if accounts and Ledger(folder).add(name, accounts):
        forget()


def price(totals: dict[str, Any]) -> float:
    """Return F, against which regret is held: with the loading of the pool where work had to do without it."""
    cold = not totals["ready"] or totals["waited_seconds"] > 0
    return float(totals["price_cold"] if cold else totals["price"])


def watch(folder: str) -> None:
    """Have `keep` called when this process ends; what a forked child inherits is its parent's to keep."""
    if decisions.loaded() is None or MARK in vars(decisions.loaded()):
        return
    import atexit

    kept()
    program = sys.argv[0] if sys.argv else ""
    atexit.register(keep, folder, "python" if program in ("", "-c") else os.path.realpath(program))
    at_fork(in_child=forget)


def kept() -> dict[str, Site]:
    """Return the sites as they were when they were entered in the ledger last."""
    found: dict[str, Site] = vars(decisions.loaded()).setdefault(MARK, {})
    return found


def forget() -> None:
    """Take what has been decided so far for entered."""
    kept().update((site.text, site) for site in decisions.sites())


def fresh(sites: Iterable[Site], before: dict[str, Site], f: float) -> Iterator[tuple[str, Account]]:
    """Yield what was decided at each site since then."""
    now = int(time.time())
    for site in sites:
        old = before.get(site.text)
        account = Account()
        for name in SUMS:
            setattr(account, name, getattr(site, name) - (getattr(old, name) if old is not None else 0))
        if account.calls > 0:
            account.worst_regret = site.worst_regret
            account.worst_share = site.worst_regret / f if f > 0 else 0.0
            account.seen = now
            yield site.text, account
