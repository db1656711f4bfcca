"""The chunk kernel of a loop: its rounds with numbers start … end - 1, emitted with the facts of the loop's version.

Variables of the loop live in cells of the kernel's own: inputs come from the environment, private ones begin unset,
reductions begin at their identities, output arrays are those of the caller.
"""
from __future__ import annotations

from typing import Any

from llvmlite import ir

from phpjit.analysis.independence import Role, Variable, Verdict
from phpjit.analysis.loops import CountedLoop
from phpjit.codegen.native.emit import arrays, loops, reciprocals
from phpjit.codegen.native.emit.chunks import ChunkKernel, Slot, slot_cell
from phpjit.codegen.native.emit.function import Frame
from phpjit.codegen.native.emit.module import I64, PTR, T_ARRAY, Module, int_const
from phpjit.codegen.native.emit.reductions import Record, Tallies
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.emit.variables import declare
from phpjit.codegen.native.types import INT, Array, Mixed
from phpjit.codegen.native.typing.program import Version
from phpjit.reasons import Reason
from phpjit.records import dataclass, field


@dataclass(slots=True)
class Carried:
    """Slots of the environment besides the variables that are read.

    `at`: the counter (or position) of the job's first round, whose number is `first`; `end`: after its last number.
    `arrays`: the output arrays, with the index of the first element that is appended.  `changed`: those whose elements
    are changed: who writes to the array itself (the address of a context, 0: everybody), and the array.
    """

    at: Slot
    first: Slot
    end: Slot
    subject: Slot | None = None
    this: Slot | None = None
    inputs: list[tuple[str, Slot]] = field(default_factory=list)
    back: list[tuple[str, Slot]] = field(default_factory=list)
    arrays: dict[str, tuple[Slot, Slot | None]] = field(default_factory=dict)
    hidden: dict[str, Slot] = field(default_factory=dict)
    changed: dict[str, tuple[Slot, Slot]] = field(default_factory=dict)


class RoundKernel(ChunkKernel):
    """Runs rounds of a loop."""

    has_lanes = True

    def __init__(self, module: Module, version: Version, node: Any, verdict: Verdict, carried: Carried,
                 record: Record) -> None:
        super().__init__(module, version)
        self.node = node
        self.verdict = verdict
        self.carried = carried
        self.record = record
        self.tally = Tallies(self, record)
        self.counter: Cell | None = None        # the counter or position
        self.step = 1

    def emit(self, outer: dict[str, Cell], source: Any) -> None:
        """Emit the kernel; `outer`: the caller's cells; `source`: the counted loop, or the array of a foreach."""
        self.at_first = self.value(self.carried.at).ir
        self.first = self.value(self.carried.first).ir
        self.variables(outer)
        offset = self.b.sub(self.start, self.first)
        if isinstance(source, CountedLoop):
            self.step = source.step
        self.counter = self.slots[source.variable] if isinstance(source, CountedLoop) else self.cell(INT)
        self.put(self.counter, Value(INT, self.place(offset)))
        with reciprocals.around(self, self.node):
            end = self.place(self.b.sub(self.end, self.first))
            if isinstance(source, CountedLoop):
                self.rounds_of_counted(source, end)
            else:
                self.rounds_of_foreach(end)
        self.look_at_rows(offset)
        self.tally.end(self.env, self.partial, self.start)
        self.write_back()
        self.let_go()
        self.finish()

    def place(self, number: ir.Value) -> ir.Value:
        """Return the counter of a round."""
        return self.b.add(self.at_first, self.b.mul(number, int_const(self.step)))

    def round_number(self) -> ir.Value:
        """Return how many rounds of the job come before this one."""
        assert self.counter is not None
        gone = self.b.sub(self.get(self.counter).ir, self.at_first)
        return gone if self.step == 1 else self.b.sdiv(gone, int_const(self.step), flags=("exact",))

    # ---- variables

    def variables(self, outer: dict[str, Cell]) -> None:
        """Make the cells of the loop's variables."""
        carried = self.carried
        if carried.this is not None:
            self.this = self.value(carried.this)
        for key, slot in carried.hidden.items():
            self.hidden[key] = self.b.inttoptr(self.value(slot).ir, PTR)
        for name, slot in carried.inputs:
            cell = declare(self, name, slot.type)
            self.put(cell, self.value(slot))
            cell.borrowed = True
        for name, one in self.verdict.variables.items():
            if name in outer and name not in self.slots:
                declare(self, name, outer[name].type)
            if name in carried.arrays:
                self.output(one)
            elif one.role is Role.COLLECTED and name not in carried.arrays:
                kind = self.array_type(name)
                self.set_array(self.slots[name], arrays.new_array(self, kind, 0))
                self.slots[name].borrowed = True
        self.tally.begin()

    def array_type(self, name: str) -> Array:
        """Return the type of an output array."""
        kind = self.slots[name].type
        array = kind.array if isinstance(kind, Mixed) else kind
        assert isinstance(array, Array)
        return array

    def set_array(self, cell: Cell, pointer: ir.Value) -> None:
        """Let a variable hold an array."""
        if isinstance(cell.type, Mixed):
            self.put(cell, Value(cell.type, self.b.ptrtoint(pointer, I64), int_const(T_ARRAY)))
        else:
            self.put(cell, Value(cell.type, pointer))

    def output(self, one: Variable) -> None:
        """Make the cell of an output array; what is appended to it has its place already."""
        slot, base = self.carried.arrays[one.name]
        cell = self.slots[one.name]
        pointer = self.b.inttoptr(self.value(slot).ir, PTR)
        if one.name in self.carried.changed:
            pointer = self.changed(one, pointer)
        self.set_array(cell, pointer)
        cell.borrowed = True
        if base is None:
            return
        first = self.value(base).ir
        elem = arrays.element_type(self.array_type(one.name))
        for use in one.uses:
            self.appended[id(use.dims[0])] = lambda: arrays.vec_cell(
                self, arrays.array_in(self, cell), self.b.add(first, self.round_number()), elem)

    def changed(self, one: Variable, room: ir.Value) -> ir.Value:
        """Return the array whose elements this chunk changes; another thread begins with elements that are shared."""
        owner_slot, array_slot = self.carried.changed[one.name]
        owner, array = self.value(owner_slot).ir, self.value(array_slot).ir
        elem = arrays.element_type(self.array_type(one.name))
        b = self.b
        mine = b.or_(b.icmp_unsigned("==", owner, int_const(0)),
                     b.icmp_unsigned("==", owner, b.ptrtoint(self.ctx, I64)))
        with self.when(b.not_(mine)):
            index = self.cell(INT)
            self.put(index, Value(INT, self.start))
            head, body, after = (self.new_block(text) for text in ("share", "shared", "endshare"))
            b.branch(head)
            self.at(head)
            at = self.get(index).ir
            b.cbranch(b.icmp_signed("<", at, self.end), body, after)
            self.at(body)
            self.put(arrays.vec_cell(self, room, at, elem), self.own(self.get(arrays.vec_cell(self, array, at, elem))))
            self.put(index, Value(INT, b.add(at, int_const(1), flags=("nsw",))))
            b.branch(head)
            self.at(after)
        made = b.icmp_unsigned("==", owner, int_const(0))
        return b.select(made, room, b.select(mine, array, room))

    def assign(self, cell: Cell, value: Value) -> None:
        """Store a value; of what the last or best round leaves, note the round."""
        super().assign(cell, value)
        pair = self.tally.stamps.get(id(cell))
        if pair is not None:
            self.put(pair[0], self.constant(1))
            self.put(pair[1], Value(INT, self.b.add(self.first, self.round_number())))

    def notes(self, cell: Cell) -> bool:
        """See FunctionEmitter."""
        return id(cell) in self.tally.stamps

    # ---- rounds

    def rounds_of_counted(self, source: CountedLoop, end: ir.Value) -> None:
        """Emit the rounds of a counted loop up to a counter."""
        node = self.node
        if loops.tight(self, node, source):
            loops.stretched(self, node, source, end)
            return
        assert self.counter is not None
        head, body, step, after = (self.new_block(name) for name in ("head", "body", "step", "endchunk"))
        self.jump(head)
        self.at(head)
        self.poll()
        at = self.get(self.counter).ir
        self.b.cbranch(self.b.icmp_signed("<" if self.step > 0 else ">", at, end), body, after)
        self.at(body)
        loops.loop_body(self, node, source, Frame(after, step))
        self.jump(step)
        self.at(step)
        self.put(self.counter, Value(INT, self.b.add(self.get(self.counter).ir, int_const(self.step), flags=("nsw",))))
        self.b.branch(head)
        self.at(after)

    def rounds_of_foreach(self, end: ir.Value) -> None:
        """Emit the rounds of a foreach up to a position."""
        assert self.counter is not None
        node = self.node
        if node.by_ref:
            kind = self.array_type(node.subject.name)
            array = arrays.array_in(self, self.slots[node.subject.name])
        else:
            assert self.carried.subject is not None
            subject = self.value(self.carried.subject)
            assert isinstance(subject.type, Array)
            kind, array = subject.type, subject.ir
        head, body, step, after = (self.new_block(name) for name in ("head", "body", "step", "endchunk"))
        self.jump(head)
        self.at(head)
        self.poll()
        at = self.get(self.counter).ir
        self.b.cbranch(self.b.icmp_signed("<", at, end), body, after)
        self.at(body)
        self.frames.append(Frame(after, step))
        key, element = loops.entry(self, kind, array, at, None)
        loops.bind(self, node, key, element)
        self.block(node.body)
        self.frames.pop()
        self.jump(step)
        self.at(step)
        if node.by_ref:
            loops.give_back(self, self.slots[node.value.name], element)
        self.put(self.counter, Value(INT, self.b.add(self.get(self.counter).ir, int_const(1), flags=("nsw",))))
        self.b.branch(head)
        self.at(after)

    # ---- the end of a chunk

    def look_at_rows(self, offset: ir.Value) -> None:
        """Rows that no inner loop has begun are missing in a new array: tier 0 knows what comes of it."""
        for name in self.carried.arrays:
            one = self.verdict.variables[name]
            if not one.rows or not one.sure or any(use.certain for use in one.uses):
                continue
            assert one.form is not None
            index = self.cell(INT)
            low = self.place(offset)
            for sign, term in one.form.offset:
                low = self.b.add(low, self.expr(term).ir) if sign > 0 else self.b.sub(low, self.expr(term).ir)
            self.put(index, Value(INT, low))
            high = self.b.add(low, self.b.sub(self.end, self.start))
            head, body, after = (self.new_block(text) for text in ("rows", "row", "endrows"))
            if name in self.carried.changed:        # those that were there still are
                owner = self.value(self.carried.changed[name][0]).ir
                self.b.cbranch(self.b.icmp_unsigned("==", owner, int_const(0)), head, after)
            else:
                self.b.branch(head)
            self.at(head)
            at = self.get(index).ir
            self.b.cbranch(self.b.icmp_signed("<", at, high), body, after)
            self.at(body)
            cell = arrays.vec_cell(self, arrays.array_in(self, self.slots[name]), at,
                                   arrays.element_type(self.array_type(name)))
            word = self.load(cell.tag, I64, cell.alias) if cell.tag is not None else self.b.ptrtoint(
                self.load(cell.payload, PTR, cell.alias), I64)
            self.bail_if(self.b.icmp_unsigned("==", word, int_const(0)), Reason.SPARSE, self.node)
            self.put(index, Value(INT, self.b.add(at, int_const(1))))
            self.b.branch(head)
            self.at(after)

    def write_back(self) -> None:
        """Give the variables of the very last round back."""
        if not self.carried.back:
            return
        with self.when(self.b.icmp_signed("==", self.end, self.value(self.carried.end).ir)):
            for name, slot in self.carried.back:
                self.put(slot_cell(self, self.env, slot), self.get(self.slots[name]))

    def let_go(self) -> None:
        """Release what private variables hold."""
        for cell in self.slots.values():
            if self.counted(cell.type) and not cell.borrowed and not cell.lasting:
                self.release(self.get(cell))


__all__ = ["Carried", "RoundKernel"]
