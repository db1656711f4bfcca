"""The driver's object file: from the cache, or made by a child process, which alone imports numba.

    driver_code("/home/u/.cache/phpjit")        (object bytes, symbol), or None
    Child("/home/u/.cache/phpjit").result()     starts it, waits for it

numba's import and compile are a second of Python: in this process they would take the GIL from the program.  The child
stores what it made, also when this process has ended meanwhile.
"""
from __future__ import annotations

import marshal
import os
import select
import signal
import sys
from _blake2 import blake2b
from time import monotonic
from typing import Any, TypeAlias

from phpjit.cache import CodeCache
from phpjit.codegen.parallel.layer import LayerError, numba_folder

Code: TypeAlias = "tuple[bytes, str]"

PATIENCE = 300.0                 # seconds: it takes a few, on a slow machine that does other work a minute and more
FOLDER = "native"                # beside the native code of programs, which is trimmed together with it


def driver_code(folder: str | None) -> Code | None:
    """Return the driver, when it is in the cache; `folder`: of the cache, None without one."""
    if not folder:
        numba_folder()               # whether there is any
        return None
    found: Any = CodeCache(os.path.join(folder, FOLDER)).load(driver_key())
    return (found[0], found[1]) if _is_code(found) else None


def driver_key() -> str:
    """Return the name of the driver in the cache: all that its object file depends on."""
    from phpjit.codegen.native.linking import cpu, llvmlite

    h = blake2b(digest_size=20)
    for path in (os.path.join(os.path.dirname(__file__), "driver.py"), os.path.join(numba_folder(), "_version.py")):
        try:
            with open(path, "rb") as file:
                h.update(file.read() + b"\0")
        except OSError:
            h.update(b"\0")
    h.update(f"{sys.version} {sys.platform} {llvmlite()} {cpu()}".encode())
    return h.hexdigest()


class Child:
    """A Python process that runs `main`."""

    def __init__(self, folder: str | None) -> None:
        place = os.path.join(folder, FOLDER) if folder else ""
        key = driver_key()
        interpreter = python()
        if not interpreter:
            raise LayerError("there is no Python interpreter to compile the driver with")
        path = [os.path.dirname(os.path.dirname(os.path.abspath(sys.modules["phpjit"].__file__ or "")))]
        path += [os.path.abspath(place) for place in sys.path]
        code = f"import sys; sys.path[:] = {path!r}; from {__name__} import main; main({place!r}, {key!r})"
        environment = {k: v for k, v in os.environ.items() if not k.startswith(("NUMBA_", "PYTHON"))}
        environment |= {"NUMBA_THREADING_LAYER": "workqueue", "NUMBA_NUM_THREADS": "1"}     # it has only to compile
        self._end, out = os.pipe()
        try:
            self._pid = os.posix_spawn(
                interpreter, [interpreter, "-E", "-s", "-S", "-c", code], environment,
                file_actions=[(os.POSIX_SPAWN_OPEN, 0, os.devnull, os.O_RDONLY, 0), (os.POSIX_SPAWN_DUP2, out, 1),
                              (os.POSIX_SPAWN_OPEN, 2, os.devnull, os.O_WRONLY, 0)], setpgroup=0, setsigmask=())
        except OSError as e:
            os.close(self._end)
            raise LayerError(f"{interpreter}: {e}") from None
        finally:
            os.close(out)

    def result(self) -> Code:
        """Wait for what it makes.  Imports nothing: a process that is forked meanwhile would find modules locked."""
        try:
            data = self._read_all()
        finally:
            os.close(self._end)
        try:
            status = os.waitpid(self._pid, 0)[1]
        except ChildProcessError:
            status = 0                   # the program has waited for it
        try:
            made: Any = marshal.loads(data)
        except (EOFError, ValueError, TypeError):
            made = f"the child ended with status {os.waitstatus_to_exitcode(status)}"
        if _is_code(made):
            return made[0], made[1]
        raise LayerError(f"numba did not compile the driver: {made}")

    def _read_all(self) -> bytes:
        parts: list[bytes] = []
        poll = select.poll()
        poll.register(self._end, select.POLLIN)
        until = monotonic() + PATIENCE
        while True:
            if not poll.poll(max(until - monotonic(), 0) * 1000):
                os.kill(self._pid, signal.SIGKILL)
                return b""
            part = os.read(self._end, 1 << 16)
            if not part:
                return b"".join(parts)
            parts.append(part)


def python() -> str:
    """Return the path of an interpreter; in a program that embeds Python, sys.executable is the program."""
    own = sys.executable or ""
    if os.path.basename(own).startswith("python"):
        return own
    names = [f"python{sys.version_info[0]}.{sys.version_info[1]}", "python3", "python"]
    return next((path for name in names if os.path.exists(path := os.path.join(sys.exec_prefix, "bin", name))), "")


def _is_code(found: Any) -> bool:
    return isinstance(found, tuple) and len(found) == 2 and isinstance(found[0], bytes) and isinstance(found[1], str)


def main(folder: str, key: str) -> None:
    """What the child does: compile, store, and write to standard output."""
    import resource

    hard = resource.getrlimit(resource.RLIMIT_DATA)[1]
    resource.setrlimit(resource.RLIMIT_DATA, (hard, hard))       # the parent's is that of a PHP program
    result: Any
    try:
        from phpjit.codegen.parallel.driver import compile_driver

        result = compile_driver()
        if folder:
            CodeCache(folder).store(key, result)
    except Exception as e:           # whatever it is, the parent goes on serially and says so
        result = f"{type(e).__name__}: {e}"
    data = marshal.dumps(result)
    while data:
        data = data[os.write(1, data):]
