"""numba's threads, loaded without numba: its threading layer is a module of its own, its driver an object file.

    layer = load_layer(2)
    link(object_bytes, symbol, known=layer.symbols(load().symbols))     the address of drive(run, job, slots)

`import numba` takes 0.3 s, its own loading of a cached function 0.15 s more; this takes milliseconds.  It also lets the
driver do without the GIL, and without numba's handlers for fork(), which print when the forking thread is another one.

tbb is taken where it can be had, else omp.  workqueue, numba's third one, ends the process when two threads use it.
"""
from __future__ import annotations

import _imp
import ctypes
import os
import sys
from collections.abc import Iterator
from importlib.machinery import EXTENSION_SUFFIXES, ExtensionFileLoader, ModuleSpec
from importlib.util import find_spec
from typing import Any

FUNCTIONS = ("allocate_sched", "deallocate_sched", "do_scheduling_signed", "do_scheduling_unsigned", "get_num_threads",
             "get_parallel_chunksize", "get_sched_size", "set_num_threads", "set_parallel_chunksize")
WITHOUT_GIL = ("numba_gil_ensure", "numba_gil_release", "PyEval_SaveThread", "PyEval_RestoreThread")
NEVER = ("NRT_Free", "PyBytes_FromStringAndSize", "PyErr_Clear", "PyErr_SetString", "PyErr_WriteUnraisable",
         "PyExc_RuntimeError", "PyUnicode_FromString", "Py_DecRef", "numba_do_raise",
         "numba_runtime_build_excinfo_struct", "numba_unpickle", "printf")
OLDEST_TBB = 12060
MANY = 64
_TBB_GET = "_ZN3tbb6detail2r13getERNS0_2d121task_scheduler_handleE"
_TBB_FINALIZE = "_ZN3tbb6detail2r18finalizeERNS0_2d121task_scheduler_handleEl"
_TBB_CONTROL = "_ZN3tbb6detail2r16createERNS0_2d114global_controlE"


class LayerError(Exception):
    """There are no threads for array work; the text says why."""


class Layer:
    """One of numba's threading layers, loaded for good."""

    name = ""

    def __init__(self, module: Any) -> None:
        self.module = module

    def symbols(self, known: dict[str, int]) -> dict[str, int]:
        """Return what the driver's object file asks for; `known`: the functions of the C library."""
        found = {name: getattr(self.module, name) for name in FUNCTIONS}
        found["numba_parallel_for"] = self.module.parallel_for
        return {**found, **dict.fromkeys(WITHOUT_GIL, known["pj_without_gil"]),
                **dict.fromkeys(NEVER, known["pj_driver_failed"])}

    def allow(self, threads: int) -> None:
        """Let there be more threads than cores; only for tests."""

    def before_fork(self) -> bool:
        """End the threads, so that a child can have its own; False when that is not possible now."""
        return False

    def after_fork(self) -> None:
        """Be ready again, in the parent or in the child."""


class Omp(Layer):
    """GNU OpenMP: it knows nothing of fork(), so children stay serial."""

    name = "omp"

    def __init__(self, module: Any, threads: int) -> None:
        super().__init__(module)
        ctypes.CFUNCTYPE(None, ctypes.c_int)(module.launch_threads)(threads)


class Tbb(Layer):
    """oneTBB: its threads can be ended and begun again."""

    name = "tbb"

    def __init__(self, module: Any, library: Any) -> None:
        super().__init__(module)
        self._library = library
        self._handle = ctypes.c_void_p()             # tbb::task_scheduler_handle
        self._get = getattr(library, _TBB_GET)
        self._finalize = getattr(library, _TBB_FINALIZE)
        self._get.restype = None
        self._finalize.argtypes, self._finalize.restype = (ctypes.c_void_p, ctypes.c_ssize_t), ctypes.c_bool
        self._control: Any = None
        self.after_fork()

    def allow(self, threads: int) -> None:
        """Let there be more threads than cores; tbb by itself makes one for each core."""
        if self._control is not None:
            return
        self._control = (ctypes.c_size_t * 3)(max(threads, MANY))    # tbb::global_control: the value, 0: of parallelism
        create = getattr(self._library, _TBB_CONTROL)
        create.restype = None
        create(ctypes.byref(self._control))

    def before_fork(self) -> bool:
        """Join the threads.  Fails while another thread that has used them lives: tbb keeps a place for it."""
        return bool(self._finalize(ctypes.byref(self._handle), 1))

    def after_fork(self) -> None:
        """Attach to the scheduler, which makes its threads at the next use."""
        self._get(ctypes.byref(self._handle))


def load_layer(threads: int) -> Layer:
    """Load tbb, or omp for so many threads; raises LayerError."""
    folder = numba_folder()
    problems = []
    try:
        library = load_tbb(folder)
        return Tbb(load_module(folder, "tbbpool"), library)
    except (ImportError, OSError, AttributeError) as e:
        problems.append(f"tbb: {e}")
    try:
        return Omp(load_module(folder, "omppool"), threads)
    except (ImportError, OSError, AttributeError) as e:
        problems.append(f"omp: {e}")
    raise LayerError("numba has no threading layer that can be used: " + "; ".join(problems))


def numba_folder() -> str:
    """Return where numba is installed, without importing it; raises LayerError."""
    try:
        spec = find_spec("numba")
    except (ImportError, ValueError):
        spec = None
    if spec is None or not spec.origin:
        raise LayerError("numba is not installed")
    return os.path.dirname(spec.origin)


def load_tbb(folder: str) -> Any:
    """Load the tbb library, which pip puts where the dynamic linker does not look."""
    problem: OSError | None = None
    for name, mode in _tbb_names(folder):
        try:
            library = ctypes.CDLL(name, mode)
        except OSError as e:
            problem = e
            continue
        version = library.TBB_runtime_interface_version()
        if version >= OLDEST_TBB:
            return library
        problem = OSError(f"{name} is too old: {version}")
    raise problem or OSError("not found")


def _tbb_names(folder: str) -> Iterator[tuple[str, int]]:
    """Give the places of libtbb: the one that is loaded already, beside numba, below Python, where the linker looks."""
    name = "libtbb.12.dylib" if sys.platform == "darwin" else "libtbb.so.12"
    packages = os.path.dirname(folder)
    near = (os.path.join(packages, "..", ".."), os.path.join(packages, "lib"), os.path.join(sys.prefix, "lib"),
            os.path.join(sys.base_prefix, "lib"))
    found = [os.path.normpath(os.path.join(place, name)) for place in near]
    yield name, os.RTLD_NOW | os.RTLD_NOLOAD
    for path in dict.fromkeys(found):
        if os.path.exists(path):
            yield path, os.RTLD_NOW
    yield name, os.RTLD_NOW


def load_module(folder: str, name: str) -> Any:
    """Load one of numba's layers, an extension module that needs nothing of numba; never unloaded."""
    full = f"numba.np.ufunc.{name}"
    loaded = sys.modules.get(full)
    if loaded is None:
        for suffix in EXTENSION_SUFFIXES:
            path = os.path.join(folder, "np", "ufunc", name + suffix)
            if os.path.exists(path):
                break
        else:
            raise ImportError(f"{name} is no part of the installed numba")
        loaded = _imp.create_dynamic(ModuleSpec(full, ExtensionFileLoader(full, path), origin=path))
        _imp.exec_dynamic(loaded)
    ctypes.pythonapi.Py_IncRef(ctypes.py_object(loaded))     # its m_free would end the threads under those who use them
    return loaded
