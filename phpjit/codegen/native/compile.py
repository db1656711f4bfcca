"""From a typed program to object bytes: what tiering calls, off the main thread.

    compiled = compile_program(machine, program, ordinal)
    linked = machine.link(compiled.object_bytes, compiled.entry_symbol)
"""
from __future__ import annotations

import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from phpjit.codegen.native.emit.entry import ENTRY, EntryEmitter
from phpjit.codegen.native.emit.module import Module
from phpjit.codegen.native.emit.region import LoopKernel, emit_kernel
from phpjit.codegen.native.machine import Machine
from phpjit.codegen.native.types import Mixed
from phpjit.codegen.native.typing.program import Program, Version
from phpjit.core import nodes as c

Ordinal = Callable[[Version, Any], int]


@dataclass(frozen=True, slots=True)
class Compiled:
    """An object file and what is to be known of it; `meta` is data that marshal can write.

    meta: "params" codes of the inputs, "result" code, "sites" [(reason, line, file, function id, ordinal)],
    "depends" names, and for a loop "results" [(state slot, code)] in the order that tier 0 expects, "slots".
    """

    object_bytes: bytes
    entry_symbol: str
    meta: dict[str, Any]
    seconds: float


def compile_program(machine: Machine, program: Program, ordinal: Ordinal, spent: float = 0.0) -> Compiled:
    """Compile a program's entry; raises Refused where something has no native form."""
    start = time.perf_counter()
    text, meta, symbol = translate(program, ordinal)
    data = machine.compile(text)
    return Compiled(data, symbol, meta, time.perf_counter() - start + spent)


def translate(program: Program, ordinal: Ordinal) -> tuple[str, dict[str, Any], str]:
    """Return (LLVM IR, meta, symbol of the entry) of a program."""
    module = Module(program, ordinal)
    entry = program.entry
    kernels = {}
    for version in reversed(program.versions):
        kernel = kernels[version.key] = emit_kernel(module, version)
        if kernel.bail_block is None and not version.recursive:
            module.safe.add(version.key)
    meta: dict[str, Any] = {
        "sites": [(site.reason.name, site.line, site.filename, site.function_id, site.ordinal)
                  for site in module.sites],
        "depends": sorted(program.dependencies),
    }
    if entry.loop is None:
        EntryEmitter(module, entry).emit()
        meta["params"] = [kind.code for _, kind, _ in entry.params]
        meta["result"] = entry.result.code
        return str(module.ir), meta, ENTRY
    kernel = kernels[entry.key]
    assert isinstance(kernel, LoopKernel)
    module.kernel(entry).linkage = "external"
    meta.update(region_meta(kernel))
    return str(module.ir), meta, entry.key


def region_meta(kernel: LoopKernel) -> dict[str, Any]:
    """Describe the state of a loop region: codes of its inputs, and which slots come back, in tier 0's order."""
    version, shape = kernel.version, kernel.shape
    inputs: list[str] = []
    if isinstance(version.loop, c.Foreach):
        assert version.foreach_array is not None
        inputs = [version.foreach_array.code, "i"]
    inputs += [version.locals[name].code for name in shape.variables]
    results = [(kernel.numbers[name], version.locals[name].code) for name in shape.written]
    if shape.foreach:
        results.append((1, "i"))
    if shape.has_return:
        results.append((kernel.slots_in_state - 1, version.result.code))
    changed = _changed(version)
    cells = [(kernel.numbers[name], version.locals[name].code) for name in shape.variables
             if name in shape.cells and name in changed]
    return {"params": inputs, "results": results, "cells": cells, "slots": kernel.slots_in_state,
            "result": version.result.code, "mixed": any(isinstance(kind, Mixed) for kind in version.locals.values()),
            "prints": any(one.prints for one in kernel.module.program.versions)}


def _changed(version: Version) -> set[str]:
    from phpjit.core.regions import region_parts
    from phpjit.core.walk import assigned
    changed = set(assigned(region_parts(version.loop)))
    if isinstance(version.loop, c.Foreach):
        loop = version.loop
        empty = c.Foreach(loop.line, c.Const(loop.line, None), loop.key, loop.value, loop.by_ref, ())
        changed |= set(assigned((empty,)))
    return changed
