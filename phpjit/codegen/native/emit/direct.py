"""Entries that the C library makes (call.c): the kernel is all that LLVM sees.

    result entry(ctx, pj_value *arguments)      it takes its arguments from memory
    result f1_0(ctx, word …, double …)          one that is also called natively takes few arguments in registers

That is most functions: their parameters are values of any type.  What has references, objects of known classes, global
variables, output or exceptions to hand out gets an entry of its own (entry.py).
"""
from __future__ import annotations

import os
import platform
from typing import Any, Final

from llvmlite import ir

from phpjit import phptypes
from phpjit.codegen.native.emit.function import tag_of
from phpjit.codegen.native.emit.module import I1, I64, PTR, Module, int_const, kernel_type, llvm_type
from phpjit.codegen.native.emit.throws import ends_by_exception
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, Mixed, NativeType
from phpjit.codegen.native.typing.program import Version

ENTRY: Final = "entry"
MOST: Final = 16                # arguments, as call.c has it
WORDS, DOUBLES = 5, 8           # that come in registers
REGISTERS: Final = frozenset(("x86_64", "aarch64", "arm64"))    # words and doubles have registers of their own
SCALARS: Final = (INT, FLOAT, BOOL, NULL)


def has_direct_entry(module: Module, version: Version) -> bool:
    """Tell whether a version's entry is the library's."""
    program = module.program
    return (version is program.entry and version.loop is None and version.this is None and module.may_throw
            and not program.hidden and not program.layouts and not any(one.prints for one in program.versions)
            and not any(by_ref for _, _, by_ref in version.params) and len(inputs(version)) <= MOST
            and not ends_by_exception(module, version))


def inputs(version: Version) -> list[tuple[str, NativeType]]:
    """Return (name, type) of what the kernel takes."""
    return [*((name, kind) for name, kind, _ in version.params), *version.captures]


def entry_function(module: Module, version: Version) -> ir.Function:
    """Declare the kernel that takes its arguments from memory."""
    kind = ir.FunctionType(kernel_type(version).return_type, [PTR, PTR])
    function = ir.Function(module.ir, kind, ENTRY)
    function.attributes.add("nounwind")
    function.args[1].add_attribute("noalias")
    return function


def arguments(b: ir.IRBuilder, version: Version, room: ir.Value) -> list[ir.Value]:
    """Emit loads of a kernel's arguments, as the others of its kind get them."""
    found: list[ir.Value] = []
    for number, (_, kind) in enumerate(inputs(version)):
        if isinstance(kind, Mixed):
            found.append(load(b, room, 16 * number, I64))
        memory = I64 if kind is BOOL or kind is NULL else llvm_type(kind)
        value = load(b, room, 16 * number + 8, memory)
        found.append(b.trunc(value, I1) if kind is BOOL else value)
    return found


def load(b: ir.IRBuilder, base: ir.Value, offset: int, kind: ir.Type) -> ir.Value:
    """Emit a load of a word."""
    return b.load(b.gep(base, [int_const(offset)], inbounds=True, source_etype=ir.IntType(8)), typ=kind)


def registers(version: Version) -> str:
    """Return how call.c gives a kernel its arguments in registers; "" where it cannot, or there are none."""
    found = "".join("t" if isinstance(kind, Mixed) else "d" if kind is FLOAT else "w" for _, kind in inputs(version))
    fit = found.count("w") + 2 * found.count("t") <= WORDS and found.count("d") <= DOUBLES
    return found if fit and os.name == "posix" and platform.machine() in REGISTERS else ""


def emit_entry(module: Module, version: Version) -> None:
    """Emit an entry that calls the kernel, which is also called by itself."""
    function = entry_function(module, version)
    for attribute in ("optnone", "noinline"):       # it is not worth any work
        function.attributes.add(attribute)
    b = ir.IRBuilder(function.append_basic_block("entry"))
    b.ret(b.call(module.kernel(version), [function.args[0], *arguments(b, version, function.args[1])],
                 attrs=("noinline",)))


def describe(version: Version, given: str = "") -> tuple[Any, ...]:
    """Return what call.c needs to know: data that marshal can write.  `given`: in which registers arguments come."""
    rows = inputs(version)
    kinds = "".join(kind_of(version, number, kind) for number, (_, kind) in enumerate(rows))
    codes = tuple([version.taken.get(name, kind).code.encode("latin-1") for name, kind in rows])
    result = version.result
    returns = result.code if result in SCALARS else "?" if isinstance(result, Mixed) else "p"
    tag = 0 if isinstance(result, Mixed) else tag_of(result)
    return (kinds.encode(), codes, returns.encode(), result.code.encode("latin-1"), tag,
            version.has_loops or version.recursive, given.encode())


def kind_of(version: Version, number: int, kind: NativeType) -> str:
    """Return how call.c takes an argument."""
    if kind not in SCALARS:
        return "?"
    params = version.fn.params
    declared = params[number].type if number < len(params) else None
    if kind is FLOAT and isinstance(declared, phptypes.Named) and declared.name == "float":
        return "F"              # an int is converted
    return kind.code


__all__ = ["ENTRY", "arguments", "describe", "emit_entry", "entry_function", "has_direct_entry", "registers"]
