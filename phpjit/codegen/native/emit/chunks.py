"""Jobs for several cores: what a chunk kernel reads, the kernel as an emitter of its own, and the call of pj_parallel.

    job = Job(e, "array_map", node)
    source = job.input(array)                   a value of the caller that kernels read
    job.output(result)                          a packed array with counted elements; element i is filled by who runs i
    kernel = job.kernel()                       ChunkKernel: a FunctionEmitter with the same version, facts and sites
    with kernel.rounds() as i:                  elements start..end-1
        … kernel.value(source) …                emitted as in any kernel: kernel.expr(), kernel.convert() …
    kernel.finish()
    job.run(start, end, poll)                   all of it; or done = job.call(start, end), which may stop early

What holds (library/parallel.h, docs/parallel.md):
- All inputs are told before `kernel()`.  Their counted values are shared: nobody counts them while threads run.  Inside
  they are borrowed; whatever the kernel keeps it has to own (`kernel.own`), as always.
- Outputs have their full length before the job runs, and are nobody else's.  Elements are stored, never released: what
  was there must not be counted.
- A reduction: `job.reduce(size, identity, merge)`; the kernel adds to `kernel.partial` at the end of each chunk.
- Nothing is printed, nothing outside is written.  Kernels bail out as all others do; the caller sees it after `call`.
- No parallel form stands in another: `e.chunked` is set in kernels.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit.function import FunctionEmitter, tag_of
from phpjit.codegen.native.emit.module import DOUBLE, I64, PTR, TAGGED, VOID, Module, int_const
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, Mixed, NativeType
from phpjit.codegen.native.typing.program import Version
from phpjit.records import dataclass

# offsets in pj_job (parallel.h)
(KERNEL, ENV, START, END, SHARED, SHARED_COUNT, OUTPUTS, OUTPUT_COUNT, PARTIAL, IDENTITY, PARTIAL_SIZE,
 MERGE, FLAT) = range(0, 104, 8)
JOB_WORDS: Final = 13


@dataclass(frozen=True, slots=True)
class Slot:
    """Where a value lies in the environment: its payload at `offset`, the tag of a tagged one in the word before."""

    offset: int
    type: NativeType


def slot_cell(e: FunctionEmitter, env: ir.Value, slot: Slot) -> Cell:
    """Return the cell of a slot."""
    kind = slot.type
    memory = I64 if isinstance(kind, Mixed) or kind in (INT, BOOL, NULL) else DOUBLE if kind is FLOAT else PTR
    tag = e.field(env, slot.offset - 8) if isinstance(kind, Mixed) else None
    return Cell(kind, e.field(env, slot.offset), tag, memory)


class Layout:
    """The words of an environment."""

    def __init__(self) -> None:
        self.words = 0

    def add(self, kind: NativeType) -> Slot:
        """Reserve room for a value."""
        self.words += 2 if isinstance(kind, Mixed) else 1
        return Slot((self.words - 1) * 8, kind)


class SideFunction(FunctionEmitter):
    """A function beside a kernel, without a result, that is emitted with the version of that kernel."""

    def __init__(self, module: Module, version: Version, name: str, arguments: list[ir.Type]) -> None:
        number = len(module.ir.globals)
        function = ir.Function(module.ir, ir.FunctionType(VOID, [PTR, *arguments]), f"{version.key}.{name}{number}")
        function.linkage = "internal"
        function.attributes.add("nounwind")
        super().__init__(module, version, function)
        self.chunked = True

    def bail_out_block(self) -> ir.Block:
        """Return the block that leaves after a bail-out."""
        if self.bail_block is None:
            self.bail_block = self.new_block("bail")
            ir.IRBuilder(self.bail_block).ret_void()
        return self.bail_block

    def finish(self) -> None:
        """End the function."""
        if not self.b.block.is_terminated:
            self.b.ret_void()
        self.allocas.branch(self.function.basic_blocks[1])


class ChunkKernel(SideFunction):
    """`kernel(ctx, env, start, end, partial)`."""

    def __init__(self, module: Module, version: Version) -> None:
        super().__init__(module, version, "chunk", [PTR, I64, I64, PTR])
        _, self.env, self.start, self.end, self.partial = self.function.args

    def value(self, slot: Slot) -> Value:
        """Load an input (borrowed)."""
        return self.get(slot_cell(self, self.env, slot))

    @contextmanager
    def rounds(self) -> Iterator[ir.Value]:
        """Emit what is inside once for each element; yields its number."""
        at = self.cell(INT)
        self.put(at, Value(INT, self.start))
        head, body, after = (self.new_block(name) for name in ("head", "body", "endchunk"))
        self.jump(head)
        self.at(head)
        number = self.get(at).ir
        self.b.cbranch(self.b.icmp_signed("<", number, self.end), body, after)
        self.at(body)
        with self.reached(None):        # the first element may bail out in any case
            yield number
        if not self.b.block.is_terminated:
            self.put(at, Value(INT, self.b.add(number, int_const(1), flags=("nsw",))))
            self.b.branch(head)
        self.at(after)


class MergeFunction(SideFunction):
    """`merge(ctx, env, into, from)`: adds one partial result to another; must be right in any order."""

    def __init__(self, module: Module, version: Version) -> None:
        super().__init__(module, version, "merge", [PTR, PTR, PTR])
        _, self.env, self.into, self.other = self.function.args


class Job:
    """A job in the making, in the kernel `e`; `kind` and the node's line name its site."""

    def __init__(self, e: FunctionEmitter, kind: str, node: Any) -> None:
        self.e = e
        self.kind = kind
        self.node = node
        self.layout = Layout()
        self.env: ir.Value | None = None
        self.inputs: list[tuple[Slot, Value]] = []
        self.shared: list[Value] = []
        self.outputs: list[ir.Value] = []
        self.made: ChunkKernel | None = None
        self.partial: tuple[ir.Value, ir.Value, int, ir.Function] | None = None
        self.site: tuple[ir.Value, ir.Value] | None = None

    def input(self, value: Value) -> Slot:
        """Hand a value to the kernels; one that is counted must stay alive until the job is done."""
        slot = self.layout.add(value.type)
        self.inputs.append((slot, value))
        if self.e.counted(value.type):
            self.shared.append(value)
        return slot

    def word(self, value: ir.Value | None = None) -> Slot:
        """Hand a plain int (or one that is given later) to the kernels."""
        slot = self.layout.add(INT)
        if value is not None:
            self.inputs.append((slot, Value(INT, value)))
        return slot

    def pointer(self, value: ir.Value) -> Slot:
        """Hand an address to the kernels that is not counted (an output, memory of the caller)."""
        return self.word(self.e.b.ptrtoint(value, I64))

    def output(self, array: ir.Value) -> None:
        """Name a packed array with counted elements that kernels fill."""
        self.outputs.append(array)

    def hand(self, slot: Slot, value: Value) -> None:
        """Give a value to a slot of the environment later on (the caller's side)."""
        self.e.put(slot_cell(self.e, self.environment(), slot), value)

    def back(self, slot: Slot) -> Value:
        """Read a slot of the environment after the job."""
        return self.e.get(slot_cell(self.e, self.environment(), slot))

    def environment(self) -> ir.Value:
        """Return the environment's address in the caller; no slot is added afterwards."""
        if self.env is None:
            self.env = self.e.alloca(ir.ArrayType(I64, max(self.layout.words, 1)))
        return self.env

    def reduce(self, partial: ir.Value, identity: ir.Value, size: int, merge: ir.Function) -> None:
        """Have kernels reduce into `partial`; another thread begins with `identity`, and `merge` joins the two."""
        self.partial = partial, identity, size, merge

    def kernel(self) -> ChunkKernel:
        """Begin the kernel."""
        self.made = ChunkKernel(self.e.module, self.e.version)
        return self.made

    def call(self, start: ir.Value, end: ir.Value, check: bool = True) -> ir.Value:
        """Emit one call of pj_parallel; return how many elements it has done (at least one)."""
        e = self.e
        assert self.made is not None
        env = self.environment()
        for slot, value in self.inputs:
            e.put(slot_cell(e, env, slot), value)
        job = e.alloca(ir.ArrayType(I64, JOB_WORDS))
        null = ir.Constant(PTR, None)
        shared = outputs = null
        if self.shared:
            shared = e.alloca(ir.ArrayType(TAGGED, len(self.shared)))
            for number, value in enumerate(self.shared):
                e.b.store(value.tag if value.tag is not None else int_const(tag_of(value.type)),
                          e.field(shared, number * 16))
                e.b.store(e.payload(value), e.field(shared, number * 16 + 8))
        if self.outputs:
            outputs = e.alloca(ir.ArrayType(PTR, len(self.outputs)))
            for number, array in enumerate(self.outputs):
                e.b.store(array, e.field(outputs, number * 8))
        partial, identity, size, merge = self.partial or (null, null, 0, null)
        for offset, word in ((KERNEL, self.made.function), (ENV, env), (START, start), (END, end), (SHARED, shared),
                             (SHARED_COUNT, int_const(len(self.shared))), (OUTPUTS, outputs),
                             (OUTPUT_COUNT, int_const(len(self.outputs))), (PARTIAL, partial), (IDENTITY, identity),
                             (PARTIAL_SIZE, int_const(size)), (MERGE, merge), (FLAT, int_const(0))):
            e.b.store(word, e.field(job, offset))
        if self.site is None:
            self.site = e.module.job_site(self.kind, e.version, self.node.line)
        return e.lib("pj_parallel", e.ctx, *self.site, job, bails=check)

    def run(self, start: ir.Value, end: ir.Value, poll: Callable[[], None]) -> None:
        """Emit calls until all elements are done; `poll` looks at the watchdog's flag between them."""
        e = self.e
        at = e.cell(INT)
        e.put(at, Value(INT, start))
        head, more, after = (e.new_block(name) for name in ("job", "more", "endjob"))
        e.jump(head)
        e.at(head)
        poll()
        first = e.get(at).ir
        e.b.cbranch(e.b.icmp_signed("<", first, end), more, after)
        e.at(more)
        e.put(at, Value(INT, e.b.add(first, self.call(first, end))))
        e.b.branch(head)
        e.at(after)


__all__ = ["ChunkKernel", "Job", "Layout", "MergeFunction", "SideFunction", "Slot", "slot_cell"]
