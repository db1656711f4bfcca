"""Chains of builtins with callbacks: one loop over one source, on all cores where that pays.

    array_sum(array_map($f, array_filter($a, $g)))      for each element of $a: if ($g($x)) $sum += $f($x);

A chain is what happens to an element between the source and what is made of it.  Its callbacks only compute
(harmless.py), so it cannot be seen that they are called element by element, and not one array after the other.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from llvmlite import ir

from phpjit.codegen.native.emit import arrays, compare, harmless
from phpjit.codegen.native.emit.builtins.arrays import Entry, builtin_called, unknown, wanted_array
from phpjit.codegen.native.emit.builtins.callback import Callback, trouble_of
from phpjit.codegen.native.emit.builtins.columns import Column, column_of
from phpjit.codegen.native.emit.builtins.sources import Source, source_of
from phpjit.codegen.native.emit.chunks import ChunkKernel, Job, Slot
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import BOOL, NativeType
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.core import nodes as c
from phpjit.reasons import Reason
from phpjit.records import dataclass

WORK: Final = 1 << 14           # nodes: what a job has to work through before it can pay
Sink = Callable[[FunctionEmitter, Entry, Value], None]


@dataclass(slots=True)
class Stage:
    """A callback; of array_filter with its mode (`made` is None then), of array_map the type of what it gives.

    Or a Column, of array_column.
    """

    callback: Any       # Callback or what stands for one
    made: NativeType | None
    mode: int = 0


class Chain:
    """The stages before a builtin's result, evaluated in PHP's order; `node` is the outermost call of it.

    Or `stages` that are there already, over a `source`.
    """

    def __init__(self, e: FunctionEmitter, node: Any, source: Source | None = None,
                 stages: tuple[Stage, ...] = ()) -> None:
        self.e, self.node = e, node
        self.stages: list[Stage] = list(stages)
        self.nothing_there = False          # the typing saw no element
        self.trouble: tuple[Reason, str] | None = None
        self.source = self._collect(node, True) if source is None else source
        self.kind = self.source.kind

    # ---- what it consists of

    def _collect(self, expr: Any, outermost: bool, keyed: bool = False) -> Source:
        """Add the stages of an expression, those nearest to the source first; return the source.

        `keyed`: whether the keys of its elements are kept, or seen by a callback.
        """
        e = self.e
        callee = e.version.calls.get(id(expr))
        if isinstance(callee, BuiltinCallee) and (outermost or (self.trouble is None and chained(e, expr, keyed))):
            self.trouble = self.trouble or trouble_of(callee)
            if callee.name == "array_map" and len(expr.args) == 2:
                made = arrays.element_type(wanted_array(e, expr))
                callback = Callback(e, expr, callee, made)
                source = self._collect(expr.args[1].value, False, keyed)
                self._add(Stage(callback, made))
                return source
            if callee.name == "array_filter":
                source = self._collect(expr.args[0].value, False, True)
                self._add(Stage(Callback(e, expr, callee, BOOL), None, mode_of(e, expr)))
                return source
            column = column_of(e, expr) if callee.name == "array_column" else None
            if column is not None:
                source = self._collect(expr.args[0].value, False)
                self._add(Stage(column, arrays.element_type(wanted_array(e, expr))))
                return source
        return source_of(e, expr, self.node)

    def _add(self, stage: Stage) -> None:
        self.stages.append(stage)
        self.nothing_there = self.nothing_there or not (stage.callback.known or is_plain_filter(self.e, stage))

    @property
    def filters(self) -> bool:
        """Whether elements may be left out."""
        return any(stage.made is None for stage in self.stages)

    @property
    def drops(self) -> bool:
        """Whether rows without an element may be left out, of which no key is kept."""
        return any(isinstance(stage.callback, Column) for stage in self.stages)

    @property
    def elem(self) -> NativeType:
        """The type of what comes out."""
        for stage in reversed(self.stages):
            if stage.made is not None:
                return stage.made
        return arrays.element_type(self.kind)

    @property
    def makes(self) -> bool:
        """Whether what comes out is in no array yet."""
        return self.source.array() is None or any(stage.made is not None for stage in self.stages)

    @property
    def partial(self) -> bool:
        """Whether a position of the source may give nothing."""
        return self.filters or self.drops or not self.kind.packed

    # ---- emitting it

    def element(self, k: FunctionEmitter, entry: Entry, sink: Sink, records: list[ir.Value | None]) -> None:
        """Emit what happens to one element in the kernel `k`; `sink` takes what comes out over."""
        self._step(k, 0, entry, entry.value, sink, records)

    def _step(self, k: FunctionEmitter, number: int, entry: Entry, value: Value, sink: Sink,
              records: list[ir.Value | None]) -> None:
        if number == len(self.stages):
            sink(k, entry, value)
            return
        stage = self.stages[number]
        if isinstance(stage.callback, Column):
            assert stage.made is not None
            missing, after = k.new_block("missing"), k.new_block("read")
            result = k.convert(stage.callback.of(k, value, missing), stage.made, stage.callback.node)
            k.done(value)
            self._step(k, number + 1, entry, result, sink, records)
            k.jump(after)
            k.at(missing)
            k.done(value)
            k.b.branch(after)
            k.at(after)
            return
        if stage.made is not None:
            result = k.convert(stage.callback.call([value], k, records[number]), stage.made, stage.callback.node)
            k.done(value)
            self._step(k, number + 1, entry, result, sink, records)
            return
        if stage.callback.known:
            given = [entry.key(k)] if stage.mode == 2 else [value, entry.key(k)] if stage.mode == 1 else [value]
            result = stage.callback.call([Value(one.type, one.ir, one.tag) for one in given], k, records[number])
            test = compare.truth(k, result)
            k.done(result)
        else:
            test = compare.truth(k, value)
        keep, drop, after = k.new_block("keep"), k.new_block("drop"), k.new_block("filtered")
        k.b.cbranch(test, keep, drop)
        k.at(keep)
        self._step(k, number + 1, entry, value, sink, records)
        k.jump(after)
        k.at(drop)
        k.done(value)
        k.b.branch(after)
        k.at(after)

    def loop(self, sink: Sink) -> None:
        """Emit all of it as a loop here."""
        records: list[ir.Value | None] = [None] * len(self.stages)
        self.source.each(lambda entry: self.element(self.e, entry, sink, records))

    def close(self) -> None:
        """Release the source and the closures."""
        self.source.close()
        for stage in self.stages:
            stage.callback.close()

    # ---- on several cores

    def parallel(self, kind: str, node: Any) -> bool:
        """Tell whether a form for several cores is to be made; note why not."""
        e = self.e
        if not e.module.considers or e.chunked or hasattr(node, "origin") or self.nothing_there:
            return False
        if self.trouble is not None:
            e.module.stays_serial(kind, node.line, *self.trouble)
            return False
        return any(stage.callback.known for stage in self.stages) and e.module.on_cores(kind, node.line)

    def least(self) -> ir.Constant:
        """Return for how many positions a job can pay."""
        work = sum(stage.callback.weight for stage in self.stages)
        return self.e.module.least(2 if work >= harmless.HEAVY else WORK // max(work, 1))

    def job(self, kind: str, node: Any) -> ChainJob:
        """Begin a job over the positions of the source."""
        return ChainJob(self, Job(self.e, kind, node))


class ChainJob:
    """A chain as a job; more inputs and outputs may be added to `job` before `emit`."""

    def __init__(self, chain: Chain, job: Job) -> None:
        self.chain, self.job = chain, job
        self.parts = [job.input(part) for part in chain.source.parts]
        self.records: list[Slot | None] = [
            None if stage.callback.record is None else job.input(stage.callback.record) for stage in chain.stages]

    def emit(self, begin: Callable[[ChunkKernel, ir.Value], Sink], start: Callable[[ChunkKernel], None] | None = None,
             finish: Callable[[ChunkKernel], None] | None = None) -> None:
        """Emit the kernel and the call.

        `start` and `finish`: code around the rounds; `begin(kernel, position)`: code of a round before its element,
        returns the sink.
        """
        chain = self.chain
        k = self.job.kernel()
        parts = [k.value(part) for part in self.parts]
        records = [None if slot is None else k.value(slot).ir for slot in self.records]
        if start is not None:
            start(k)
        with k.rounds() as i:
            sink = begin(k, i)
            after = k.new_block("next")
            entry = chain.source.entry(k, parts, i, after)
            chain.element(k, entry, sink, records)
            k.jump(after)
            k.at(after)
        if finish is not None:
            finish(k)
        k.finish()
        self.job.run(int_const(0), chain.source.positions(), chain.e.poll)


def joins(e: FunctionEmitter, expr: Any, callee: BuiltinCallee, keyed: bool) -> bool:
    """Tell whether a call of a builtin can be a stage of a longer chain; `keyed`: one that needs its keys."""
    if not isinstance(expr, c.Call) or trouble_of(callee) is not None:
        return False
    if callee.name == "array_column":
        return not keyed and column_of(e, expr) is not None
    known = callee.callback is not None or bool(callee.callback_builtin)
    if callee.name == "array_map":
        return len(expr.args) == 2 and known
    if callee.name != "array_filter" or (len(expr.args) > 2 and e.version.constant(expr.args[2].value) is None):
        return False
    return known or has_no_callback(e, expr)


def has_no_callback(e: FunctionEmitter, expr: Any) -> bool:
    """Tell whether an array_filter takes the elements that are true themselves."""
    return len(expr.args) < 2 or e.version.constant(expr.args[1].value) == (None,)


def is_plain_filter(e: FunctionEmitter, stage: Stage) -> bool:
    """Tell whether a stage is an array_filter without a callback."""
    return stage.made is None and has_no_callback(e, stage.callback.node)


def mode_of(e: FunctionEmitter, expr: Any) -> int:
    """Return the mode of an array_filter."""
    if len(expr.args) < 3:
        return 0
    known = e.version.constant(expr.args[2].value)
    if known is None:
        raise unknown(expr, "array_filter with a mode that is no constant")
    return int(known[0])


def chained(e: FunctionEmitter, expr: Any, keyed: bool = False) -> bool:
    """Tell whether an argument of a builtin is a call that can be a stage: what it makes is seen by nobody."""
    callee = builtin_called(e, expr)
    return callee is not None and joins(e, expr, callee, keyed)


__all__ = ["Chain", "ChainJob", "Stage", "chained", "mode_of"]
