"""From a function or loop and observed types to object bytes, and from those to code in memory: what tiering calls.

    compiled = compile_function(world, unit, fn, seeds, assumptions)      off the main thread
    linked = link(compiled)                                              linked.address, or linked.region of a loop
"""
from __future__ import annotations

import time
from collections.abc import Callable, Sequence
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native import linking
from phpjit.codegen.native.emit import buffers, layouts
from phpjit.codegen.native.emit.builtins import natively
from phpjit.codegen.native.emit.direct import ENTRY, describe, emit_entry, has_direct_entry, registers
from phpjit.codegen.native.emit.entry import EntryEmitter
from phpjit.codegen.native.emit.module import Module
from phpjit.codegen.native.emit.region import LoopKernel, emit_kernel
from phpjit.codegen.native.emit.versioning import short
from phpjit.codegen.native.library import Unavailable, load
from phpjit.codegen.native.machine import machine
from phpjit.codegen.native.passes import choose
from phpjit.codegen.native.types import INT, Mixed, NativeType
from phpjit.codegen.native.typing.entry import type_function, type_loop
from phpjit.codegen.native.typing.program import Assumptions, Program, Version, World
from phpjit.core import nodes as c
from phpjit.core.regions import region_parts, region_shape
from phpjit.core.walk import assigned, descendants
from phpjit.reasons import Reason, Refused
from phpjit.records import dataclass

Ordinal = Callable[[Version, Any], int]


@dataclass(frozen=True, slots=True)
class Compiled:
    """An object file and what is to be known of it; `meta` is data that marshal can write.

    meta: "params" codes of the inputs, "result" code, "sites" [(reason, line, file, function id, ordinal)],
    "depends" names, "hidden" [(key, code, input that is the same variable or -1)] of the global and static variables
    that it uses (those with -1 are its last inputs, in this order), "call" where the library makes the entry
    (emit/direct.py), and for a loop "results" [(state slot, code)] in
    the order that tier 0 expects, "slots", "thrown" the slot of an exception's parts or -1.  "throws": the exceptions
    that it may hand out, site -> (class, line, number of arguments).  "parallel": (kind, line, reason, detail) of loops
    and builtins that could run on several cores; the reason is "" where a parallel form was made.  "light": such forms
    were left for later.
    """

    object_bytes: bytes
    entry_symbol: str
    meta: dict[str, Any]
    seconds: float          # of the compile thread's CPU time


@dataclass(frozen=True, slots=True)
class Linked:
    """Code in memory: the entry's address; of a loop, `region` runs it."""

    address: int
    region: Any = None
    keep: Any = None


def unavailable() -> str | None:
    """Return why there is no native code here; None when there is."""
    try:
        load()
        machine()
    except (Unavailable, ImportError, OSError, RuntimeError) as e:
        return str(e)
    return None


def version() -> str:
    """Return what object bytes depend on besides the program: compiler and CPU."""
    return linking.identity()


def compile_function(world: World, unit: c.Unit, fn: c.Function, seeds: Sequence[NativeType],
                     assumptions: Assumptions, **context: Any) -> Compiled:
    """Compile a function for observed types of its parameters; raises Refused."""
    start = time.thread_time()
    world.natively = natively
    program = type_function(world, unit, fn, seeds, assumptions=assumptions, **context)
    return compile_program(world, program, start)


def compile_buffers(world: World, unit: c.Unit, fn: c.Function, seeds: Sequence[NativeType], formats: tuple[str, ...],
                    assumptions: Assumptions, **context: Any) -> Compiled:
    """Compile a function to run over buffers, whose `formats` emit/buffers.py tells; raises Refused.

    meta besides that of a function: "format" of the result; "flat": no element takes far longer than others.
    """
    start = time.thread_time()
    world.natively = natively
    program = type_function(world, unit, fn, seeds, assumptions=assumptions, **context)
    return compile_program(world, program, start, formats)


def compile_loop(world: World, unit: c.Unit, fn: c.Function, loop: Any, seeds: Sequence[NativeType],
                 assumptions: Assumptions, **context: Any) -> Compiled:
    """Compile a loop for the observed types of what its site gives (a foreach: the array, the position, variables)."""
    start = time.thread_time()
    if isinstance(loop, c.Foreach):
        context["foreach_array"] = seeds[0]
        seeds = seeds[2:]
    world.natively = natively
    program = type_loop(world, unit, fn, loop, seeds, assumptions=assumptions, ranges=counters(loop, fn, seeds),
                        **context)
    return compile_program(world, program, start)


def counters(loop: Any, fn: c.Function, seeds: Sequence[NativeType]) -> dict[str, tuple[int, int]]:
    """Return ranges for the int variables that a loop only counts with: they are tested once, at entry."""
    steps: set[str] = set()
    other: set[str] = set()
    for node in descendants(region_parts(loop)):
        match node:
            case c.IncDec(target=c.Local(name=name)):
                steps.add(name)
            case c.AssignOp(op="+" | "-", target=c.Local(name=name), value=c.Const(value=int() as amount)) \
                    if abs(amount) <= f.STEP:
                steps.add(name)
            case c.Assign(target=c.Local(name=name)) | c.AssignOp(target=c.Local(name=name)):
                other.add(name)
            case _:
                pass
    written = set(assigned(region_parts(loop)))
    names = region_shape(loop, fn).variables
    return {name: (-f.FAR, f.FAR) for name, seed in zip(names, seeds, strict=True)
            if seed is INT and name not in other and (name in steps or name not in written)}


def compile_program(world: World, program: Program, start: float, formats: tuple[str, ...] | None = None) -> Compiled:
    """Compile a typed program; raises Refused where something has no native form."""
    def ordinal(version: Version, node: Any) -> int:
        return world.ordinal(version.unit, version.fn, node)
    module, meta, symbol = translate(program, ordinal, world.parallel and formats is None, world.forced, formats,
                                     world.light and formats is None)
    data = machine().compile(str(module), choose(module, meta["light"]))
    return Compiled(data, symbol, meta, time.thread_time() - start)


def link(code: Any) -> Linked:
    """Load compiled code (a Compiled, or what a store kept of one) into memory."""
    loaded = linking.link(code.object_bytes, code.entry_symbol)
    meta = code.meta
    if "slots" not in meta:
        return Linked(loaded.address, None, loaded)
    region = load().module.make_region(
        loaded.address, linking.region_inputs(meta), meta["slots"],
        tuple((slot, text.encode("latin-1")) for slot, text in meta["results"]),
        None if meta["returned"] is None else (meta["returned"][0], meta["returned"][1].encode("latin-1")), None,
        loaded, None, meta["thrown"])
    return Linked(loaded.address, region, loaded)


def translate(program: Program, ordinal: Ordinal, parallel: bool = False, forced: bool = False,
              formats: tuple[str, ...] | None = None, light: bool = False) -> tuple[ir.Module, dict[str, Any], str]:
    """Return (module, meta, symbol of the entry) of a program.

    `parallel`: also forms for several cores, `forced`: always taken, `light`: later, if the code turns out to run for
    long.  `formats`: of the buffers that a function runs over.
    """
    module = Module(program, ordinal, parallel, forced, light)
    module.may_throw = formats is None
    entry = program.entry
    kernels = {}
    for version in reversed(program.versions):
        kernel = kernels[version.key] = emit_kernel(module, version)
        if kernel.bail_block is None and not version.recursive:
            module.safe.add(version.key)
    meta: dict[str, Any] = {
        "sites": bail_sites(module),
        "depends": sorted(program.dependencies),
        "layouts": layouts.rows(module),
        "notes": mixed_numbers(entry),
        "parallel": module.decided,
        "throws": module.throws,
        "light": module.postponed,
    }
    if formats is not None:
        buffers.BufferEmitter(module, entry, formats).emit()
        meta["format"] = buffers.result_format(entry)
        meta["flat"] = not entry.has_loops and not entry.recursive and short(entry, entry.fn.body)
        meta["sites"] = bail_sites(module)
        return module.ir, meta, buffers.ENTRY
    if entry.loop is None:
        symbol = ENTRY
        if has_direct_entry(module, entry):
            given = "" if ENTRY in module.ir.globals else registers(entry)
            if given:
                module.kernel(entry).linkage, symbol = "dso_local", entry.key
            elif ENTRY not in module.ir.globals:
                emit_entry(module, entry)
            meta["call"] = describe(entry, given)
        else:
            EntryEmitter(module, entry).emit()
        meta["params"] = [kind.code for _, kind, _ in entry.params] + [kind.code for _, kind in entry.captures]
        meta["result"] = entry.result.code
        meta["hidden"] = [(row.key, row.type.code, -1) for row in program.hidden]
        return module.ir, meta, symbol
    kernel = kernels[entry.key]
    assert isinstance(kernel, LoopKernel)
    module.kernel(entry).linkage = "external"
    meta.update(region_meta(kernel))
    return module.ir, meta, entry.key


def bail_sites(module: Module) -> list[tuple[str, int, str, int, int]]:
    """Return (reason, line, file, function id, ordinal) of the places where the code may bail out, by number."""
    return [(site.reason.name, site.line, site.filename, site.function_id, site.ordinal) for site in module.sites]


def mixed_numbers(entry: Version) -> list[tuple[int, str, str]]:
    """Return (line, what, advice) of the variables that are int at times and float at others: they are slow."""
    found = []
    params = {name for name, _, _ in entry.params} if entry.loop is None else set()
    for name, kind in entry.locals.items():
        if not isinstance(kind, Mixed) or kind.kinds & ~f.UNDEF != f.INT | f.FLOAT:
            continue
        lines = [node.line for node in descendants(entry.fn.body)
                 if isinstance(node, c.Assign | c.AssignOp) and isinstance(node.target, c.Local)
                 and node.target.name == name]
        advice = (f"declare `float ${name}`" if name in params
                  else f"begin with a float, `${name} = 0.0`, if that is meant" if lines
                  else "hold numbers of one kind in the array")
        found.append((entry.fn.line if name in params or not lines else lines[0], f"`${name}` is int|float", advice))
    return found


CELL, WRITTEN, UNBINDS = 1, 2, 4        # flags of inputs, as region.c has them


def region_meta(kernel: LoopKernel) -> dict[str, Any]:
    """Describe the state of a loop region: its inputs, and what comes back in tier 0's order."""
    version, shape = kernel.version, kernel.shape
    changed = written_by(version.loop) | version.by_ref
    unbound = version.aliases | {node.place.name for node in descendants(region_parts(version.loop))
                                 if isinstance(node, c.Unset) and isinstance(node.place, c.Local)}
    inputs: list[tuple[str, int, str]] = []
    if isinstance(version.loop, c.Foreach):
        assert version.foreach_array is not None and version.foreach_taken is not None
        inputs = [(version.foreach_array.code, 0, version.foreach_taken.code), ("i", 0, "i")]
    for name in shape.variables:
        flags = 0
        if name in shape.cells:
            flags = CELL | (WRITTEN if name in changed else 0) | (UNBINDS if name in unbound else 0)
        inputs.append((version.locals[name].code, flags, version.taken.get(name, version.locals[name]).code))
    if version.this is not None:
        inputs.append((version.this.code, 0, version.this.code))
    hidden = []
    for row in kernel.module.program.hidden:
        if row.variable:
            number = kernel.numbers[row.variable]
            inputs[number] = (row.type.code, CELL | (WRITTEN if row.written else 0), row.taken.code)
            hidden.append((row.key, row.type.code, number))
    for row in kernel.module.program.hidden:
        if not row.variable:
            hidden.append((row.key, row.type.code, -1))
            inputs.append((row.type.code, CELL | (WRITTEN if row.written else 0), row.taken.code))
    results = [(kernel.numbers[name], version.locals[name].code) for name in shape.written]
    if shape.foreach:
        results.append((1, "i"))
    returned = (kernel.slots_in_state - 1, version.result.code) if shape.has_return else None
    thrown = kernel.thrown_slot if shape.throws else -1
    return {"params": [code for code, *_ in inputs], "inputs": inputs, "results": results, "returned": returned,
            "thrown": thrown, "hidden": hidden, "slots": kernel.slots_in_state, "result": version.result.code}


def written_by(loop: Any) -> set[str]:
    """Return the variables that a loop may write."""
    changed = set(assigned(region_parts(loop)))
    if isinstance(loop, c.Foreach):
        empty = c.Foreach(loop.line, c.Const(loop.line, None), loop.key, loop.value, loop.by_ref, ())
        changed |= set(assigned((empty,)))
    return changed


__all__ = ["Compiled", "Linked", "Reason", "Refused", "compile_buffers", "compile_function", "compile_loop", "link",
           "unavailable", "version"]
