"""The page that processes of a tree share: forked ones and started ones have one budget of cores.

    offer_page()        before a process is started: it and what it starts will find the page of this one

What stands on it is the C library's business (`library/page.c`, `cores.c`), which may not be loaded yet.
"""
from __future__ import annotations

import os
from contextlib import suppress
from functools import cache
from typing import Final

NAME: Final = "phpjit-cores-1"
NUMBER: Final = 900
SIZE: Final = 32768


@cache
def offer_page() -> None:
    """Keep a page open under the number where processes below this one look for it, if there is none yet."""
    if not hasattr(os, "memfd_create"):
        return
    import fcntl

    with suppress(OSError):         # another system, or no numbers left: then each process has a budget of its own
        os.stat(f"/proc/self/fd/{NUMBER}")
        return
    with suppress(OSError):
        page = os.memfd_create(NAME, os.MFD_CLOEXEC | os.MFD_ALLOW_SEALING)
        try:
            os.ftruncate(page, SIZE)
            fcntl.fcntl(page, fcntl.F_ADD_SEALS, fcntl.F_SEAL_SHRINK)
            kept = fcntl.fcntl(page, fcntl.F_DUPFD_CLOEXEC, NUMBER)
            if kept != NUMBER:
                os.close(kept)
        finally:
            os.close(page)
