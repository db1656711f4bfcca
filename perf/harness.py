"""What the measurements in one process share: a PHP file loaded, its functions warmed until they are native.

    with opened(PHP_CODE) as (loaded, folder):
        call = native_link(loaded, "add/2", lambda: loaded.function("drive")(1000))
"""
from __future__ import annotations

import os
import tempfile
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from types import FunctionType
from typing import Any

from phpjit.embedding.api import LoadedFile
from phpjit.engine import Engine


@contextmanager
def opened(code: str, **options: Any) -> Iterator[LoadedFile]:
    """Load PHP code with an engine of its own and an empty cache."""
    with tempfile.TemporaryDirectory(prefix="phpjit-perf-") as folder:
        script = Path(folder) / "program.php"
        script.write_text(code)
        with Engine(cache=os.path.join(folder, "cache"), **options).load(script) as loaded:
            yield loaded


def native_link(loaded: LoadedFile, link: str, warm: Callable[[], object], patience: float = 5.0) -> Any:
    """Warm up until the link name is a native function; what it is then, native or not."""
    namespace = loaded.session.request.namespace
    until = time.monotonic() + patience
    while time.monotonic() < until:
        warm()
        if is_native(namespace.get(link)):
            break
        time.sleep(0.01)      # let the compiling thread have the processor
    return namespace[link]


def is_native(function: Any) -> bool:
    """Whether calls of it enter native code: a builtin function made by the back end."""
    return callable(function) and not isinstance(function, FunctionType) \
        and type(function).__name__ == "builtin_function_or_method"


def resident_kb(pid: int | str = "self") -> int:
    """Resident memory of a process."""
    for line in Path(f"/proc/{pid}/status").read_text().splitlines():
        if line.startswith("VmRSS:"):
            return int(line.split()[1])
    raise SystemExit("no VmRSS in /proc: Linux only")
