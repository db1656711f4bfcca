"""Getting ready for the first compile of a process: most of what a first run waits for.

    warm_up()        on the compile thread; phpjit.codegen.native.compile is imported then

What does not need the interpreter goes on beside the imports, on a thread of its own: loading LLVM's library (more
than 100 MB), then LLVM's own setting up.  llvmlite finds its library by `importlib.resources`, which imports as much
as llvmlite itself; the one module that asks is given another that knows that the library is a file.
"""
from __future__ import annotations

import builtins
import os
import sys
import threading
from collections.abc import Callable
from contextlib import AbstractContextManager, nullcontext
from importlib import import_module
from importlib.machinery import SOURCE_SUFFIXES, FileFinder, SourceFileLoader
from types import ModuleType, SimpleNamespace
from typing import Any, Final

from phpjit.codegen.native.library import load
from phpjit.codegen.native.linking import library_of_llvm
from phpjit.records import dataclass

STACK: Final = 8 << 20
FFI: Final = "llvmlite.binding.ffi"

FIRST: Final = ("analysis.builtins", "analysis.independence", "analysis.references", "core.regions",
                "codegen.native.typing.entry", "codegen.native.typing.statements", "codegen.native.typing.closures",
                "codegen.native.typing.objects", "codegen.native.typing.refine", "codegen.native.typing.expressions",
                "codegen.native.typing.builtins", "codegen.native.typing.builtin_facts")
NO_LIBRARY: Final = ("ctypes", "platform", "llvmlite.ir")
"""What is imported while LLVM's library is loaded, and what llvmlite.binding imports besides that."""
THEN: Final = ("codegen.native.emit.closures", "codegen.native.emit.counting", "codegen.native.emit.dynamic",
               "codegen.native.emit.compare", "codegen.native.emit.calls", "codegen.native.emit.loops",
               "codegen.native.emit.parallel_loops", "codegen.native.emit.statements", "codegen.native.emit.strings",
               "codegen.native.emit.tables", "codegen.native.emit.harmless", "codegen.native.emit.conversions",
               "codegen.native.emit.unrolled", "codegen.native.compile")
"""What is imported while LLVM sets itself up."""

WARMING: Final = """
define i64 @"warming"(i64 %"n") {
entry:
  br label %"loop"
loop:
  %"i" = phi i64 [0, %"entry"], [%"j", %"loop"]
  %"j" = add nsw i64 %"i", 1
  %"more" = icmp slt i64 %"j", %"n"
  br i1 %"more", label %"loop", label %"end"
end:
  ret i64 %"j"
}
"""


def warm_up() -> None:
    """Import what every compile needs, and have LLVM set itself up; raises OSError or ImportError where it cannot."""
    path = library_of_llvm()
    loading = Beside(lambda: load().module.preload(path)) if path and "llvmlite.binding" not in sys.modules else None
    for name in FIRST:
        import_module(f"phpjit.{name}")
    for name in NO_LIBRARY:
        import_module(name)
    if loading is not None:
        loading.join()
    import_llvmlite(path)
    setting_up = Beside(set_up)
    for name in THEN:
        import_module(f"phpjit.{name}")
    import_module("phpjit.codegen.native.emit.builtins").forms()
    setting_up.join()


def set_up() -> None:
    """Have LLVM make what it makes once in a process."""
    from phpjit.codegen.native.machine import machine

    machine().compile(WARMING)


class Beside:
    """Work on a thread of its own, or here where there are no threads."""

    def __init__(self, work: Callable[[], object]) -> None:
        self.work = work
        self.error: BaseException | None = None
        self.thread: threading.Thread | None = threading.Thread(target=self.run, name="phpjit warming", daemon=True)
        former = threading.stack_size(STACK)         # the program's own is huge
        try:
            self.thread.start()
        except RuntimeError:             # no more threads
            self.thread = None
            self.run()
        finally:
            threading.stack_size(former)

    def run(self) -> None:
        """Do it."""
        try:
            self.work()
        except BaseException as e:       # the one that waits raises it
            self.error = e

    def join(self) -> None:
        """Wait for the end; raise what the work raised."""
        if self.thread is not None:
            self.thread.join()
        if self.error is not None:
            raise self.error


def import_llvmlite(path: str | None) -> None:
    """Import llvmlite.binding, whose library is at `path`; None: let it look for it."""
    if path is None or "importlib.resources" in sys.modules or "llvmlite.binding" in sys.modules:
        import_module("llvmlite.binding")
        return
    folder = os.path.dirname(path)
    sys.path_importer_cache[folder] = FileFinder(folder, (Loader, SOURCE_SUFFIXES))    # nobody else looks in there
    try:
        import_module("llvmlite.binding")
    finally:
        sys.path_importer_cache.pop(folder, None)


class Loader(SourceFileLoader):
    """Loads llvmlite's modules; what the one that opens the library imports as importlib.resources is `Resources`."""

    def exec_module(self, module: ModuleType) -> None:
        """Run the module."""
        if module.__name__ == FFI:
            vars(module)["__builtins__"] = {**vars(builtins), "__import__": self.imported}
        super().exec_module(module)

    def imported(self, name: str, *rest: Any) -> Any:
        """As __import__."""
        if name == "importlib.resources":
            return SimpleNamespace(resources=Resources(os.path.dirname(self.path)))
        return __import__(name, *rest)


@dataclass(frozen=True, slots=True)
class Resources:
    """As much of importlib.resources as llvmlite needs, for a package that is a folder."""

    folder: str

    def files(self, package: str) -> Folder:
        """Return what gives, by `/ name`, a file of the package."""
        return Folder(self.folder)

    def as_file(self, path: str) -> AbstractContextManager[str]:
        """Return a context manager whose value is the path of a file."""
        return nullcontext(path)


class Folder(str):
    """A folder's path; `/` gives the paths of what is in it."""

    __slots__ = ()

    def __truediv__(self, name: str) -> str:
        return os.path.join(str(self), name)
