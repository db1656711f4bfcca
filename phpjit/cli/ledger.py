"""`phpjit explain --ledger [--json] [PROGRAM...]`: what using all cores saved and lost, over all runs."""
from __future__ import annotations

import os
import sys
from collections.abc import Iterator, Sequence
from typing import Any, Final

from phpjit.tiering.decisions import Site
from phpjit.tiering.ledger import Account, Ledger, Program, total
from phpjit.tiering.parallel import count, duration, title_of

SCHEMA: Final = 1


def show_ledger(words: Sequence[str], as_json: bool) -> int:
    """Print it; only these programs, when some are named.  The exit status."""
    from phpjit.options import default_cache_dir

    folder = default_cache_dir()
    if any(word.startswith("-") for word in words):
        sys.stderr.write("phpjit explain: --ledger takes --json and names of programs; see phpjit --help\n")
        return 1
    wanted = {os.fsencode(os.path.realpath(word)).decode("latin-1") for word in words}
    programs = [] if folder is None else Ledger(folder).programs()
    programs = [program for program in programs if not words or program.name in wanted]
    if as_json:
        import json

        sys.stdout.write(json.dumps(as_dict(programs), indent=2) + "\n")
    else:
        sys.stdout.write("".join(lines(programs)))
    return 0


def as_dict(programs: Sequence[Program]) -> dict[str, Any]:
    """As in docs/monitoring.md."""
    whole = total(program.total for program in programs)
    return {"schema": SCHEMA, "runs": sum(program.runs for program in programs), **whole.as_dict(),
            "programs": [program.as_dict() for program in programs]}


def lines(programs: Sequence[Program]) -> Iterator[str]:
    """The report for people."""
    if not programs:
        yield "No program has decided anything about using all cores yet.\n"
        return
    whole = total(program.total for program in programs)
    yield f"{count(len(programs), 'program')}, {count(sum(p.runs for p in programs), 'run')}\n"
    yield from sums(whole, "  ")
    for program in programs:
        yield f"\n{shown(program.name)}  {count(program.runs, 'run')}, the last on {date(program.total.seen)}\n"
        for text, account in sorted(program.sites.items(), key=lambda item: Site.place(item[0])[1:]):
            kind, line, file = Site.place(text)
            yield f"  {title_of(kind)}  {'line ' if file == program.name else shown(file) + ':'}{line}\n"
            yield from sums(account, "      ")


def sums(account: Account, indent: str) -> Iterator[str]:
    """Yield the numbers of an account."""
    yield (f"{indent}{count(account.parallel_calls, 'call')} on all cores in {duration(account.parallel_seconds)}, "
           f"{account.serial_calls} serial, "
           f"{count(account.elements, 'element')}\n")
    yield (f"{indent}saved {duration(account.saved)} (estimated), regret {duration(account.regret)}, the worst "
           f"{duration(account.worst_regret)} ({account.worst_share:.2g} F)\n")
    if account.bailouts:
        yield f"{indent}went back to tier 0 {count(account.bailouts, 'time')}\n"


def date(seen: int) -> str:
    """Return a day and time in words."""
    import time

    return time.strftime("%Y-%m-%d %H:%M", time.localtime(seen))


def shown(name: str) -> str:
    """Return a name of a file, which PHP holds as bytes, as text."""
    return name.encode("latin-1", "replace").decode("utf-8", "replace")
