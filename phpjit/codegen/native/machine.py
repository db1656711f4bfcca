"""LLVM: from IR text to an object file's bytes, and from those to code in memory.

Objects call the C library and CPython by name: no address is ever written into them, so they can be kept on disk.
"""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import llvmlite
from llvmlite import binding as llvm

from phpjit.codegen.native.emit.symbols import SINGLE, SINGLE_SIZE
from phpjit.codegen.native.forked import check
from phpjit.codegen.native.library import load
from phpjit.codegen.native.linking import Linked
from phpjit.codegen.native.passes import Passes, run
from phpjit.once import once

PYTHON_SYMBOLS = ("PyLong_AsLongLongAndOverflow", "PyLong_FromLongLong", "PyFloat_FromDouble", "PyLong_Type",
                  "PyFloat_Type", "_Py_TrueStruct", "_Py_FalseStruct", "_Py_NoneStruct")


class Machine:
    """This process's CPU as a compilation target, and its code in memory."""

    def __init__(self) -> None:
        llvm.set_option("phpjit", "-force-ordered-reductions")  # sums of floats in order: x86 does not ask for it
        llvm.initialize_native_target()
        llvm.initialize_native_asmprinter()
        self.features = features()
        target = llvm.Target.from_default_triple()
        self.target = target.create_target_machine(cpu=llvm.get_host_cpu_name(), features=self.features, opt=2,
                                                   reloc="pic", codemodel="default", jit=True)
        # Not RuntimeDyld: it places code and data one by one, and aborts where they come to lie over 2 GB apart.
        self.jit = llvm.create_lljit_compiler(target.create_target_machine(
            cpu=llvm.get_host_cpu_name(), features=self.features, opt=2, reloc="pic", codemodel="default", jit=True),
            use_jit_link=True)
        self.triple, self.layout = llvm.get_default_triple(), str(self.target.target_data)
        self.symbols = symbols()
        self.count = 0

    def identity(self) -> str:
        """Return what compiled code depends on: compiler and CPU."""
        version = ".".join(map(str, llvm.llvm_version_info))
        return f"{llvmlite.__version__} {version} {llvm.get_host_cpu_name()} {self.features}"

    def optimise(self, text: str, passes: Passes = Passes.ALL) -> Any:
        """Parse IR and run passes."""
        module = llvm.parse_assembly(text)
        module.triple, module.data_layout = self.triple, self.layout
        module.verify()
        run(module, self.target, passes)
        return module

    def compile(self, text: str, passes: Passes = Passes.ALL) -> bytes:
        """Compile IR to an object."""
        return bytes(self.target.emit_object(self.optimise(text, passes)))

    def assembly(self, text: str, passes: Passes = Passes.ALL) -> str:
        """Compile IR to assembly, for people."""
        return str(self.target.emit_assembly(self.optimise(text, passes)))

    def link(self, object_bytes: bytes, symbol: str, tables: Sequence[str] = (),
             known: dict[str, int] | None = None) -> Linked:
        """Load an object; return the address of one of its functions, and of tables in it.  See linking.link."""
        self.count += 1
        name = f"unit{self.count}"
        builder = llvm.JITLibraryBuilder().add_object_img(object_bytes)
        for name_known, address in (known or self.symbols).items():
            builder = builder.import_symbol(name_known, address)
        builder = builder.add_current_process()
        for wanted in (symbol, *tables):
            builder = builder.export_symbol(wanted)
        tracker = builder.link(self.jit, name)
        return Linked(tracker[symbol], tracker, {table: tracker[table] for table in tables})


def machine() -> Machine:
    """Return the process's compilation target, made at first need.

    Raises Unavailable in a child that cannot use LLVM (forked.py).
    """
    check()
    return _machine()


@once
def _machine() -> Machine:
    return Machine()


def features() -> str:
    """Return the CPU's features without AVX-512: its scatter stores make array code slower."""
    return ",".join(feature for feature in str(llvm.get_host_cpu_features().flatten()).split(",")
                    if "avx512" not in feature and "avx10" not in feature and "evex512" not in feature)


def symbols() -> dict[str, int]:
    """Return the addresses that objects may ask for by name."""
    import ctypes

    found = dict(load().symbols)
    one_byte = ctypes.CFUNCTYPE(ctypes.c_void_p, ctypes.c_void_p, ctypes.c_int64)(found["pj_chr"])
    found[SINGLE] = one_byte(None, 0)
    if one_byte(None, 1) - found[SINGLE] != SINGLE_SIZE:
        raise OSError("the native library does not fit: build it again")
    for name in PYTHON_SYMBOLS:
        found[name] = ctypes.addressof(ctypes.c_char.in_dll(ctypes.pythonapi, name))
    return found
