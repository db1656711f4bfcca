"""Kernels: how a function version or a loop region begins and ends.

A loop region works on an array of pj_values, `state`: for a foreach the array and the position first, then the
region's variables, then room for a returned value.  It loads them at entry, and writes them back at each end of a
slice and when it leaves; the exit code says how (core/regions.py).  A function that may end by an exception (throws.py)
has a kernel of its own for the entry.
"""
from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit import direct
from phpjit.codegen.native.emit.arrays import new_array
from phpjit.codegen.native.emit.function import TAGS, FunctionEmitter, tag_of
from phpjit.codegen.native.emit.module import CTX_INTERRUPT, I32, I64, PTR, TAGGED, Module, int_const, kernel_type
from phpjit.codegen.native.emit.throws import PARTS, ends_by_exception
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.emit.variables import declare
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, Array, Mixed, NativeType
from phpjit.codegen.native.typing.program import UserCallee, Version
from phpjit.core import nodes as c
from phpjit.core.exits import CONTINUE, ENDED, FIRST_EXIT, RETURN
from phpjit.core.regions import RegionShape, is_one_round, region_shape
from phpjit.core.walk import assigned, descendants
from phpjit.phptypes import Named
from phpjit.reasons import Reason

UNROLLED_NODES, MOST_CALLS = 80, 4      # recursive functions up to this size get two levels in one frame


class FunctionKernel(FunctionEmitter):
    """A function version; `from_memory`: the kernel that takes its arguments from memory (direct.py)."""

    from_memory = False

    has_lanes = True

    def emit(self) -> None:
        """Emit the whole function."""
        if self.version.recursive and "alwaysinline" not in self.function.attributes:
            self.guard_stack()
        self.emit_body(direct.arguments(self.b, self.version, self.function.args[1]) if self.from_memory
                       else self.function.args[1:])
        self.allocas.branch(self.function.basic_blocks[1])

    def emit_body(self, values: Iterable[ir.Value]) -> None:
        """Emit what the function does with its arguments."""
        version, arguments = self.version, iter(values)
        if version.this is not None:
            self.this = Value(version.this, next(arguments))
        # cells: variables that a call may get by reference
        changed = assigned(version.fn.body) | {name for name, storage in version.fn.variables.items()
                                               if storage is not c.Storage.LOCAL}
        rows = [*version.params, *((name, kind, False) for name, kind in version.captures)]
        for name, kind, by_ref in rows:
            first = next(arguments)
            if by_ref:
                # in a slot of its own meanwhile; a bail-out needs no writing back, and no variable is passed twice
                cell = declare(self, name, kind)
                cell.given = reference_cell(self, kind, first)
                value = self.get(cell.given)
                if name in version.entering:
                    value = self.convert(self.convert(value, version.entering[name], version.fn), kind)
                self.put(cell, value)
                continue
            value = Value(kind, next(arguments), first) if isinstance(kind, Mixed) else Value(kind, first)
            target = version.locals.get(name, kind)
            cell = declare(self, name, target)
            value = self.convert(value, target)
            if self.counted(target) and name not in changed:
                cell.borrowed = True        # the caller keeps it alive, nobody here replaces it
                self.put(cell, value)
            else:
                self.put(cell, self.own(value))
        for key, _ in version.hidden:
            self.hidden[key] = next(arguments)
        self.thrown = next(arguments, None)
        bind_shared(self)
        for name, kind in version.locals.items():
            if name not in self.slots and name != "this":
                cell = declare(self, name, kind)
                if name in version.vivified and isinstance(kind, Array):
                    self.put(cell, Value(kind, new_array(self, kind, 0), None, True))
        self.block(version.fn.body)
        if not self.b.block.is_terminated:
            self.fall_off()

    def fall_off(self) -> None:
        """Emit the end of the body: null, where the result can be that."""
        from phpjit.codegen.native.emit.statements import leave
        result, declared = self.version.result, self.version.fn.return_type
        if (result.kinds & f.NULL or result is NULL) and (declared is None or declared == Named("void")):
            leave(self, self.convert(self.constant(None), result))
        else:
            self.bail(Reason.TYPE_ERROR, self.version.fn)

    def is_outermost(self, node: Any) -> bool:
        """Tell whether a loop is where slices end: a function has none."""
        return False

    def poll_head(self, node: Any) -> None:
        """Look for an interrupt at a loop's head; a long call ends in its own loops, which go on as regions."""
        version = self.version
        program = self.module.program
        ends = version is program.entry or is_one_round(program.entry.loop)
        self.poll("pj_long" if ends and not version.recursive else "pj_interrupted")


def reference_cell(e: FunctionEmitter, kind: NativeType, address: ir.Value) -> Cell:
    """Return the cell that a by-reference parameter points to: a pj_value of the caller."""
    memory = I64 if isinstance(kind, Mixed) or kind in (INT, BOOL, NULL) else PTR
    if kind is FLOAT:
        memory = ir.DoubleType()
    return Cell(kind, e.field(address, 8), address if isinstance(kind, Mixed) else None, memory)


def bind_shared(e: FunctionEmitter) -> None:
    """Let the variables that stand for global and static ones be those."""
    kinds = dict(e.version.hidden)
    for name, key in e.version.shared.items():
        cell = e.slots[name] = reference_cell(e, kinds[key], e.hidden[key])
        cell.lasting = True


class LoopKernel(FunctionEmitter):
    """A loop region."""

    has_lanes = True
    shape: RegionShape
    numbers: dict[str, int]
    hidden_numbers: dict[str, int]
    this_number = -1

    def emit(self) -> None:
        """Emit the region."""
        from phpjit.codegen.native.emit import loops
        version = self.version
        loop = version.loop
        self.shape = region_shape(loop, version.fn)
        self.region = self
        self.state = self.function.args[1]
        self.thrown = self.state if self.shape.throws else None
        first = 2 if isinstance(loop, c.Foreach) else 0
        self.numbers = {name: first + number for number, name in enumerate(self.shape.variables)}
        if version.this is not None:
            self.this_number = first + len(self.numbers)
            self.this = self.state_value(self.this_number, version.this)
            first += 1
        # global and static variables: in memory that callees get the address of
        for key, _ in version.hidden:
            self.hidden[key] = self.alloca(I64, 2)
        bind_shared(self)
        inputs = [row for row in self.module.program.hidden if not row.variable]
        self.hidden_numbers = {row.key: first + len(self.numbers) + number for number, row in enumerate(inputs)}
        for row in inputs:
            self.put(self.hidden_cell(row.key), self.state_value(self.hidden_numbers[row.key], row.type))
        for name in self.shape.variables:
            kind = version.locals[name]
            cell = self.slots[name] if name in version.shared else declare(self, name, kind)
            value = self.state_value(self.numbers[name], kind)
            if name in version.entering:
                taken = version.entering[name].kinds
                extra = kind.kinds & ~taken & ~f.UNDEF & ~(f.BOOL if taken & f.BOOL else 0)
                for tag in sorted({tag for bits, tag in TAGS.items() if extra & bits}):
                    self.bail_if(self.has_tag(value, tag), Reason.TYPE, loop)
            self.put(cell, value)
        for name, kind in version.locals.items():
            if name not in self.slots and name != "this":
                declare(self, name, kind)
        for name, (low, high) in version.entry_ranges.items():
            value = self.get(self.slots[name]).ir
            self.bail_if(self.b.or_(self.b.icmp_signed("<", value, int_const(low)),
                                    self.b.icmp_signed(">", value, int_const(high))), Reason.TYPE, loop)
        with self.reached(loop):
            if isinstance(loop, c.Foreach):
                assert version.foreach_array is not None
                held = self.cell(version.foreach_array)
                self.put(held, self.state_value(0, version.foreach_array))
                position = self.cell(INT)
                self.put(position, self.state_value(1, INT))
                self.position = position
                loops.walk(self, loop, held, position, False)
            else:
                from phpjit.codegen.native.emit.tables import STATEMENTS
                STATEMENTS[type(loop)](self, loop)
        if not self.b.block.is_terminated:
            self.leave_region(ENDED)
        self.allocas.branch(self.function.basic_blocks[1])

    @property
    def slots_in_state(self) -> int:
        """How many pj_values the state has, the one for a returned value included."""
        return (len(self.numbers) + len(self.hidden_numbers) + (2 if self.shape.foreach else 0)
                + (1 if self.version.this is not None else 0) + (PARTS if self.shape.throws else 0) + 1)

    @property
    def thrown_slot(self) -> int:
        """The first state slot of an exception's parts."""
        return self.slots_in_state - 1 - PARTS

    def hidden_cell(self, key: str) -> Cell:
        """Return the cell of a global or static variable."""
        return reference_cell(self, dict(self.version.hidden)[key], self.hidden[key])

    def state_cell(self, number: int, kind: NativeType) -> Cell:
        """Return the cell of a state slot."""
        address = self.field(self.state, number * 16)
        memory = PTR if not isinstance(kind, Mixed) and kind not in (INT, BOOL, NULL) else I64
        if kind is FLOAT:
            memory = ir.DoubleType()
        return Cell(kind, self.field(address, 8), address if isinstance(kind, Mixed) else None, memory)

    def state_value(self, number: int, kind: NativeType) -> Value:
        """Load a state slot; the reference moves to the region."""
        return self.get(self.state_cell(number, kind))

    def save(self) -> None:
        """Write all variables to the state, with their tags."""
        for name, number in self.numbers.items():
            self.save_value(number, self.get(self.slots[name]))
        for key, number in self.hidden_numbers.items():
            self.save_value(number, self.get(self.hidden_cell(key)))
        if self.shape.foreach:
            self.save_value(1, self.get(self.position))

    def save_value(self, number: int, value: Value) -> None:
        """Write one state slot."""
        self.put(self.state_cell(number, value.type), value)
        if not isinstance(value.type, Mixed):
            assert self.state is not None
            self.b.store(int_const(tag_of(value.type)), self.field(self.state, number * 16))

    def leave_region(self, code: int) -> None:
        """Return an exit code."""
        for frame in reversed(self.frames):
            for cleanup in reversed(frame.cleanup):
                cleanup()
        self.save()
        self.b.ret(int_const(code))

    def leave_with(self, e: FunctionEmitter, value: Value) -> None:
        """Leave for a `return` of the function, with its value."""
        self.save_value(self.slots_in_state - 1, value)
        self.leave_region(RETURN)

    def leave_by(self, e: FunctionEmitter, action: str, depth: int) -> None:
        """Leave for a loop around the region's."""
        self.leave_region(FIRST_EXIT + self.shape.exits.index((action, depth)))

    def is_outermost(self, node: Any) -> bool:
        """Tell whether a loop is the region's own: slices end at its head."""
        return node is self.version.loop

    def poll_head(self, node: Any) -> None:
        """Look for an interrupt; at the region's own head commit a slice.

        What has one round only is like a function: it has no slices, and ends when it is long.
        """
        single = is_one_round(self.version.loop)
        if not self.is_outermost(node):
            self.poll("pj_long" if single else "pj_interrupted")
            return
        if single:
            self.lib("pj_in_one_piece", self.ctx)
            return
        flag = self.b.load(self.field(self.ctx, CTX_INTERRUPT), typ=I64)
        with self.when(self.b.icmp_unsigned("!=", flag, int_const(0)), likely=False):
            self.save()
            assert self.state is not None
            said = self.lib("pj_slice", self.ctx, self.state, int_const(self.slots_in_state), bails=True)
            with self.when(self.b.icmp_unsigned("!=", said, int_const(0)), likely=False):
                self.leave_region(CONTINUE)


def emit_kernel(module: Module, version: Version) -> FunctionEmitter:
    """Emit the kernel of a version into its module."""
    if version.loop is not None:
        kernel: FunctionKernel | LoopKernel = LoopKernel(module, version)
    else:
        if ends_by_exception(module, version):
            kind = kernel_type(version)
            module.outer = ir.Function(module.ir, ir.FunctionType(kind.return_type, [*kind.args, PTR]),
                                       f"{version.key}.outer")
            module.outer.linkage = "internal"
            module.outer.attributes.add("nounwind")
            outer = FunctionKernel(module, version, module.outer)
            outer.emit()
            if not version.recursive:
                return outer
        if not version.recursive and version.key not in module.kernels and direct.has_direct_entry(module, version):
            entry = FunctionKernel(module, version, direct.entry_function(module, version))
            entry.from_memory = True
            entry.emit()
            return entry
        kernel = FunctionKernel(module, version)
        kernel.unrolls = version.recursive and unrolls(version)
    kernel.emit()
    return kernel


def unrolls(version: Version) -> bool:
    """Tell whether a small recursive function gets two levels of itself in one frame."""
    size = 0
    calls = 0
    for node in descendants(version.fn.body):
        size += 1
        callee = version.calls.get(id(node))
        calls += isinstance(callee, UserCallee) and callee.version is version
    return 2 <= calls <= MOST_CALLS and size <= UNROLLED_NODES


__all__ = ["I32", "TAGGED", "FunctionKernel", "LoopKernel", "emit_kernel"]
