"""A pool without the C library's side of it, and programs in a process of their own that use it."""
from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

from conftest import LIMIT, family_of_its_own

PRELUDE = """
import ctypes, os, sys, threading, time
from phpjit.codegen.native.library import load
from phpjit.codegen.parallel.pool import Pool

class Library:
    address = threads = 0
    def set_pool(self, address, threads=0):
        self.address, self.threads = address, threads

library = Library()
pool = Pool(library, load().symbols)
CACHE = os.environ.get("TEST_CACHE") or None
HANGS = 200         # seconds

def wait_for(happened):
    end = time.monotonic() + HANGS
    while not happened() and time.monotonic() < end:
        time.sleep(0.01)
    return happened()

def end_of(child):
    end = time.monotonic() + HANGS
    while time.monotonic() < end:
        ended, status = os.waitpid(child, os.WNOHANG)
        if ended:
            return status
        time.sleep(0.01)
    os.kill(child, 9)
    return "hangs"
nothing = load().symbols["pj_without_gil"]
DRIVE = ctypes.CFUNCTYPE(None, ctypes.c_long, ctypes.c_long, ctypes.c_long)
seen = []

@ctypes.CFUNCTYPE(None, ctypes.c_long, ctypes.c_long)
def run(job, slot):
    if job:
        time.sleep(job / 1000)
    seen.append((slot, threading.get_native_id()))

def drive(slots, job=0, function=None):
    seen.clear()
    if not library.address:             # as the C library does while the process forks
        return [slot for slot in range(slots) if run(job, slot) is None]
    DRIVE(library.address)(ctypes.cast(run, ctypes.c_void_p).value if function is None else function, job, slots)
    return sorted(slot for slot, _ in seen)
"""


def in_process(code: str, cache: Path | None = None, timeout: float = LIMIT,
               environment: dict[str, str] | None = None) -> subprocess.CompletedProcess[str]:
    """Run Python code behind the prelude."""
    with family_of_its_own():
        return subprocess.run([sys.executable, "-W", "error", "-c", PRELUDE + code], capture_output=True, text=True,
                              timeout=timeout, check=False,
                              env={**os.environ, "TEST_CACHE": str(cache or ""), **(environment or {})})


def output_of(code: str, cache: Path | None = None, timeout: float = LIMIT,
              environment: dict[str, str] | None = None) -> str:
    """Run Python code behind the prelude; what it printed, nothing else may have happened."""
    done = in_process(code, cache, timeout, environment)
    assert (done.stderr, done.returncode) == ("", 0)
    return done.stdout
