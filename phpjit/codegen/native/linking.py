"""Object bytes to code in memory, and what those bytes depend on: no LLVM is needed for either.

    link(data, "entry").address

A second run of a program has all its native code on disk: it never loads LLVM, which takes longer than all the rest.
The C library places the objects (elf.c); what it does not know is left to LLVM's own linker.
"""
from __future__ import annotations

import os
import sys
from _blake2 import blake2b
from collections.abc import Sequence
from typing import Any

from phpjit.codegen.native.library import Unavailable, load


class Linked:
    """Code in memory; it is unmapped when `tracker` goes away.  `tables`: addresses of data in it."""

    __slots__ = ("address", "tables", "tracker")

    def __init__(self, address: int, tracker: Any, tables: dict[str, int]) -> None:
        self.address = address
        self.tracker = tracker
        self.tables = tables


def link(object_bytes: bytes, symbol: str, tables: Sequence[str] = (), known: dict[str, int] | None = None) -> Linked:
    """Load an object; return the address of one of its functions, and of tables in it.

    `known`: the functions that it may ask for by name, instead of those of the C library.
    """
    library = load()
    try:
        keep, found = library.module.load_object(object_bytes, known or library.symbols, (symbol, *tables))
    except NotImplementedError:
        from phpjit.codegen.native.machine import machine

        return machine().link(object_bytes, symbol, tables, known)
    return Linked(found[0], keep, dict(zip(tables, found[1:], strict=True)))


def check() -> None:
    """Raise Unavailable or ImportError where there is no native code; does not load LLVM."""
    load()
    llvmlite()


def identity() -> str:
    """Return what object bytes depend on besides the program: the compiler, the CPU."""
    return f"{llvmlite()} {sys.platform} {cpu()}"


LIBRARIES = ("binding/libllvmlite.so", "binding/libllvmlite.dylib", "binding/llvmlite.dll")


def folder_of_llvmlite() -> str:
    """Return where llvmlite is installed, without importing it."""
    from importlib.util import find_spec

    spec = find_spec("llvmlite")
    if spec is None or spec.origin is None:
        raise Unavailable("llvmlite is not installed")
    return os.path.dirname(spec.origin)


def library_of_llvm() -> str | None:
    """Return the path of the library that llvmlite loads; None where it is not found."""
    paths = [os.path.join(folder_of_llvmlite(), name) for name in LIBRARIES]
    return next((path for path in paths if os.path.isfile(path)), None)


def llvmlite() -> str:
    """Recognise the installed llvmlite without importing it."""
    folder = folder_of_llvmlite()
    parts = []
    for name in ("_version.py", *LIBRARIES):
        try:
            st = os.stat(os.path.join(folder, name))
        except OSError:
            continue
        parts.append(f"{name}:{st.st_size}:{st.st_mtime_ns}")
    return " ".join(parts)


def cpu() -> str:
    """Recognise the CPU: the code uses all that it can do."""
    try:
        with open("/proc/cpuinfo", "rb", 0) as file:
            first = file.read(8192).partition(b"\n\n")[0]
        lines = [line for line in first.splitlines()
                 if line.split(b"\t")[0].strip() in (b"model name", b"vendor_id", b"cpu family", b"model", b"flags",
                                                     b"Features", b"CPU implementer", b"CPU part")]
        if lines:
            return blake2b(b"\n".join(lines), digest_size=16).hexdigest()
    except OSError:
        pass
    from phpjit.codegen.native.machine import machine

    return machine().identity()


def region_inputs(meta: dict[str, Any]) -> tuple[tuple[bytes, int, bytes], ...]:
    """Return the inputs of a loop region as the library takes them."""
    return tuple([(code.encode("latin-1"), flags, taken.encode("latin-1")) for code, flags, taken in meta["inputs"]])
