"""Reductions in chunks: what each thread has reduced so far, as a record that merges with others in any order.

    $n += $x (int)      sum, sum of |x|: no order overflows when the second one does not
    $f += $x (float)    sum, sum of |x|, least unit: exact in any order while sum of |x| < 2^53 units
    $p *= $x            product, product of max(|x|, 1)
    if ($x > $best) …   whether there was one, in which round, the values

A sum that may not be the same in another order is no result: the loop goes on as the plain one (`may_fail`).
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from llvmlite import ir

from phpjit.analysis.independence import Role, Variable, Verdict
from phpjit.codegen.native.emit.chunks import Job, Layout, MergeFunction, Slot, slot_cell
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import CTX_BAIL, DOUBLE, I1, I64, PTR, T_NULL, int_const
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import FLOAT, INT, Mixed, NativeType, Scalar
from phpjit.core import nodes as c
from phpjit.records import dataclass, field

INT_MAX: Final = (1 << 63) - 1
UNITS: Final = 2.0 ** 53
MANTISSA: Final = (1 << 52) - 1
START: Final = {"+": 0, "*": 1, "|": 0, "&": -1, "^": 0, "max": -INT_MAX - 1, "min": INT_MAX}
POINTER: Final = Scalar("p", 0)     # in a record: an address


@dataclass(slots=True)
class Reduced:
    """One reduction of a loop: `value` and its companions are slots of the record."""

    one: Variable
    kind: NativeType
    value: Slot
    size: Slot | None = None        # sum of |x|, product of max(|x|, 1)
    unit: Slot | None = None        # of floats: the least unit
    found: Slot | None = None
    stamp: Slot | None = None
    group: list[tuple[str, NativeType, Slot]] = field(default_factory=list)

    @property
    def may_fail(self) -> bool:
        """Whether the order may turn out to matter."""
        return self.size is not None


@dataclass(slots=True)
class Record:
    """All reductions of a loop and the layout of their record."""

    layout: Layout
    rows: list[Reduced]
    code: int = 0           # the bail code of a reduction that is not exact
    merge: ir.Function | None = None


def record_of(e: FunctionEmitter, verdict: Verdict, masked: set[str]) -> Record:
    """Return the record of a loop; `masked`: arrays that are appended to without pieces."""
    layout, rows = Layout(), []
    for one in verdict.of(Role.SUM, Role.PRODUCT, Role.BITS, Role.BEST, Role.KEPT, Role.COLLECTED):
        kind = e.slots[one.name].type
        if one.role is Role.COLLECTED:
            if one.name in masked:
                continue
            rows.append(Reduced(one, POINTER, layout.add(INT)))
            continue
        made = Reduced(one, kind, layout.add(kind))
        if one.role in (Role.SUM, Role.PRODUCT) and (kind is FLOAT or any(
                e.version.may_overflow(reduction.operation) for reduction in one.reductions)):
            made.size = layout.add(kind)
            made.unit = layout.add(FLOAT) if kind is FLOAT else None
        if one.role is Role.KEPT or (one.role is Role.BEST and one.operator not in ("max", "min")):
            made.found, made.stamp = layout.add(INT), layout.add(INT)
            for other in verdict.of(Role.FOLLOWS):
                if other.leader == one.name:
                    follows = e.slots[other.name].type
                    made.group.append((other.name, follows, layout.add(follows)))
        rows.append(made)
    return Record(layout, rows)


# ---------------------------------------------------------------- exact operations

def magnitude(e: FunctionEmitter, value: ir.Value) -> ir.Value:
    """Return |value| of an int, unsigned."""
    return e.b.select(e.b.icmp_signed("<", value, int_const(0)), e.b.sub(int_const(0), value), value)


def add_sizes(e: FunctionEmitter, a: ir.Value, b: ir.Value) -> ir.Value:
    """Return the sum of two unsigned ints, the greatest one when it does not fit."""
    return e.b.call(e.module.intrinsic("llvm.uadd.sat", [I64], I64, [I64, I64]), [a, b])


def multiply_sizes(e: FunctionEmitter, a: ir.Value, b: ir.Value) -> ir.Value:
    """Return the product of two unsigned ints, the greatest one when it does not fit."""
    pair = e.b.call(e.module.intrinsic("llvm.umul.with.overflow", [I64], ir.LiteralStructType([I64, I1]), [I64, I64]),
                    [a, b])
    return e.b.select(e.b.extract_value(pair, 1), int_const(-1), e.b.extract_value(pair, 0))


def unit_of(e: FunctionEmitter, value: ir.Value) -> ir.Value:
    """Return the value of the lowest bit of a double; of zero, infinity."""
    b = e.b
    bits = b.bitcast(value, I64)
    cleared = b.bitcast(b.and_(bits, b.sub(bits, int_const(1))), DOUBLE)
    absolute = fabs(e, value)
    power = b.icmp_unsigned("==", b.and_(bits, int_const(MANTISSA)), int_const(0))
    lowest = b.select(power, absolute, fabs(e, b.fsub(value, cleared)))
    return b.select(b.fcmp_ordered("==", value, ir.Constant(DOUBLE, 0.0)), ir.Constant(DOUBLE, float("inf")), lowest)


def fabs(e: FunctionEmitter, value: ir.Value) -> ir.Value:
    """Return |value| of a double."""
    return e.b.call(e.module.intrinsic("llvm.fabs", [DOUBLE], DOUBLE, [DOUBLE]), [value])


def less(e: FunctionEmitter, a: ir.Value, b: ir.Value) -> ir.Value:
    """Return the lesser of two doubles."""
    return e.b.select(e.b.fcmp_ordered("<", a, b), a, b)


def inexact(e: FunctionEmitter, row: Reduced, size: ir.Value, unit: ir.Value | None) -> ir.Value:
    """Return whether another order may give another result (i1)."""
    if unit is not None:
        limit = e.b.fmul(unit, ir.Constant(DOUBLE, UNITS))
        return e.b.not_(e.b.fcmp_ordered("<", size, limit))
    return e.b.icmp_signed("<", size, int_const(0))


# ---------------------------------------------------------------- in the caller

def identity(e: FunctionEmitter, record: Record, address: ir.Value) -> None:
    """Store what a thread begins with."""
    for row in record.rows:
        _put(e, address, row.value, _start(e, row))
        if row.size is not None:
            first = ir.Constant(DOUBLE, 0.0) if row.kind is FLOAT else int_const(int(row.one.role is Role.PRODUCT))
            _put(e, address, row.size, Value(row.kind, first))
        if row.unit is not None:
            _put(e, address, row.unit, Value(FLOAT, ir.Constant(DOUBLE, float("inf"))))
        if row.found is not None and row.stamp is not None:
            _put(e, address, row.found, e.constant(0))
            _put(e, address, row.stamp, e.constant(0))
        for _, kind, slot in row.group:
            _put(e, address, slot, _nothing(kind))


def _start(e: FunctionEmitter, row: Reduced) -> Value:
    if row.kind is FLOAT:
        return Value(FLOAT, ir.Constant(DOUBLE, -0.0))
    if row.kind is INT:
        return e.constant(START.get(row.one.operator, 0))
    return _nothing(row.kind)


def _nothing(kind: NativeType) -> Value:
    if isinstance(kind, Mixed):
        return Value(kind, int_const(0), int_const(T_NULL))
    if kind is FLOAT:
        return Value(kind, ir.Constant(DOUBLE, 0.0))
    from phpjit.codegen.native.types import BOOL
    return Value(kind, ir.Constant(I1, 0)) if kind is BOOL else Value(INT, int_const(0))


def _put(e: FunctionEmitter, address: ir.Value, slot: Slot, value: Value) -> None:
    e.put(slot_cell(e, address, slot), value)


def _get(e: FunctionEmitter, address: ir.Value, slot: Slot) -> Value:
    return e.get(slot_cell(e, address, slot))


def prepare(e: FunctionEmitter, job: Job, record: Record) -> ir.Value | None:
    """Make the record that the job reduces into; return its address."""
    if not record.rows:
        return None
    assert record.merge is not None
    kind = ir.ArrayType(I64, record.layout.words)
    partial, start = e.alloca(kind), e.alloca(kind)
    identity(e, record, partial)
    identity(e, record, start)
    job.reduce(partial, start, record.layout.words * 8, record.merge)
    return partial


def finish(e: FunctionEmitter, record: Record, partial: ir.Value | None, give_up: Callable[[Reduced], None]) -> None:
    """Add what was reduced to the variables; `give_up` emits what happens when the order mattered."""
    if partial is None:
        return
    for row in record.rows:
        if row.size is None:
            continue
        value = e.get(e.slots[row.one.name]).ir
        size = _get(e, partial, row.size).ir
        unit = None
        if row.unit is not None:
            unit = less(e, _get(e, partial, row.unit).ir, unit_of(e, value))
            size = e.b.fadd(size, fabs(e, value))
        elif row.one.role is Role.PRODUCT:
            size = multiply_sizes(e, size, at_least_one(e, magnitude(e, value)))
        else:
            size = add_sizes(e, size, magnitude(e, value))
        wrong, after = e.new_block("wrong"), e.new_block("exact")
        e.b.cbranch(inexact(e, row, size, unit), wrong, after).set_weights([1, 2000])
        e.at(wrong)
        give_up(row)
        e.at(after)
    for row in record.rows:
        if row.one.role is not Role.COLLECTED:
            _finish_one(e, row, partial)


def collect(e: FunctionEmitter, record: Record, partial: ir.Value | None, node: Any) -> None:
    """Append what was collected."""
    from phpjit.codegen.native.emit import arrays
    for row in record.rows:
        if row.one.role is Role.COLLECTED and partial is not None:
            pieces = e.b.inttoptr(_get(e, partial, row.value).ir, PTR)
            cell = e.slots[row.one.name]
            with e.when(e.b.icmp_unsigned("!=", pieces, ir.Constant(PTR, None))):
                arrays.writable(e, cell, node)
                arrays.through(e, cell, "pj_pieces_join", pieces)


def _finish_one(e: FunctionEmitter, row: Reduced, partial: ir.Value) -> None:
    cell = e.slots[row.one.name]
    value = _get(e, partial, row.value)
    if row.found is not None:
        found = _get(e, partial, row.found).ir
        with e.when(e.b.icmp_signed("!=", found, int_const(0))):
            e.put(cell, value)
            for name, _, slot in row.group:
                e.put(e.slots[name], _get(e, partial, slot))
        return
    e.put(cell, Value(row.kind, _join(e, row, e.get(cell).ir, value.ir)))


def _join(e: FunctionEmitter, row: Reduced, a: ir.Value, b: ir.Value) -> ir.Value:
    """Return what two partial results are together; of sums and products the check comes apart."""
    operator = row.one.operator
    if operator in ("max", "min"):
        return e.b.select(e.b.icmp_signed(">" if operator == "max" else "<", b, a), b, a)
    if row.kind is FLOAT:
        return e.b.fadd(a, b)
    emit = {"+": e.b.add, "*": e.b.mul, "|": e.b.or_, "&": e.b.and_, "^": e.b.xor}[operator]
    joined: ir.Value = emit(a, b)
    return joined


def at_least_one(e: FunctionEmitter, size: ir.Value) -> ir.Value:
    """Return a size, 1 for 0."""
    return e.b.select(e.b.icmp_unsigned("==", size, int_const(0)), int_const(1), size)


# ---------------------------------------------------------------- in the merge function

def merge_function(e: FunctionEmitter, record: Record) -> None:
    """Emit the function that adds one record to another."""
    if not record.rows:
        return
    m = MergeFunction(e.module, e.version)
    for row in record.rows:
        if row.one.role is Role.COLLECTED:
            m.lib("pj_pieces_add", m.field(m.into, row.value.offset),
                  m.b.inttoptr(_get(m, m.other, row.value).ir, PTR))
        elif row.found is not None:
            _merge_best(m, row)
        else:
            joined = _join(m, row, _get(m, m.into, row.value).ir, _get(m, m.other, row.value).ir)
            _put(m, m.into, row.value, Value(row.kind, joined))
            if row.size is not None:
                _merge_sizes(m, row, record.code)
    m.finish()
    record.merge = m.function


def _merge_sizes(m: MergeFunction, row: Reduced, code: int) -> None:
    assert row.size is not None
    a, b = _get(m, m.into, row.size).ir, _get(m, m.other, row.size).ir
    unit = None
    if row.unit is not None:
        size = m.b.fadd(a, b)
        unit = less(m, _get(m, m.into, row.unit).ir, _get(m, m.other, row.unit).ir)
        _put(m, m.into, row.unit, Value(FLOAT, unit))
    else:
        size = multiply_sizes(m, a, b) if row.one.role is Role.PRODUCT else add_sizes(m, a, b)
    _put(m, m.into, row.size, Value(row.kind, size))
    with m.when(inexact(m, row, size, unit), likely=False):
        m.b.store(int_const(code), m.field(m.ctx, CTX_BAIL))


def _merge_best(m: MergeFunction, row: Reduced) -> None:
    """The better one stays; of equal ones the first, or the last where the comparison says so."""
    assert row.found is not None and row.stamp is not None
    with m.when(m.b.icmp_signed("!=", _get(m, m.other, row.found).ir, int_const(0))):
        ours, theirs = _get(m, m.into, row.value), _get(m, m.other, row.value)
        earlier = m.b.icmp_signed("<", _get(m, m.other, row.stamp).ir, _get(m, m.into, row.stamp).ir)
        if row.one.role is Role.KEPT:
            better = m.b.not_(earlier)
        else:
            operator = row.one.operator
            compare = m.b.fcmp_ordered if row.kind is FLOAT else m.b.icmp_signed
            equal = compare("==", theirs.ir, ours.ir)
            better = m.b.or_(compare(operator[0], theirs.ir, ours.ir),
                             m.b.and_(equal, earlier if len(operator) == 1 else m.b.not_(earlier)))
        none = m.b.icmp_signed("==", _get(m, m.into, row.found).ir, int_const(0))
        with m.when(m.b.or_(none, better)):
            for slot in (row.value, row.found, row.stamp, *(slot for _, _, slot in row.group)):
                _put(m, m.into, slot, _get(m, m.other, slot))


# ---------------------------------------------------------------- in the kernel

class Tallies:
    """The reductions of a kernel: its own cells, and what a chunk has reduced at its end."""

    def __init__(self, k: FunctionEmitter, record: Record) -> None:
        self.k = k
        self.record = record
        self.sizes: dict[str, Cell] = {}
        self.units: dict[str, Cell] = {}
        self.stamps: dict[int, tuple[Cell, Cell]] = {}      # by id of a variable's cell: found, stamp

    def begin(self) -> None:
        """Set the cells (the variables are declared)."""
        k = self.k
        for row in self.record.rows:
            cell = k.slots[row.one.name]
            if row.one.role is Role.COLLECTED:
                continue
            if row.found is None:
                k.put(cell, _start(k, row))
            else:
                pair = self.stamps[id(cell)] = k.cell(INT), k.cell(INT)
                for one in pair:
                    k.put(one, k.constant(0))
            if row.size is not None:
                size = self.sizes[row.one.name] = k.cell(row.kind)
                k.put(size, Value(row.kind, ir.Constant(DOUBLE, 0.0) if row.kind is FLOAT
                                  else int_const(int(row.one.role is Role.PRODUCT))))
                if row.unit is not None:
                    unit = self.units[row.one.name] = k.cell(FLOAT)
                    k.put(unit, Value(FLOAT, ir.Constant(DOUBLE, float("inf"))))
                for reduction in row.one.reductions:
                    k.tallies[id(reduction.operation)] = self.tally(row, reduction.operation)

    def tally(self, row: Reduced, node: Any) -> Callable[[str, Value, Value], Value]:
        """Return what emits an operation of a reduction."""
        swapped = isinstance(node, c.Binary) and not (isinstance(node.left, c.Local) and node.left.name == row.one.name)

        def emit(operator: str, left: Value, right: Value) -> Value:
            k = self.k
            have, given = (right, left) if swapped else (left, right)
            size = self.sizes[row.one.name]
            if row.kind is FLOAT:
                x = k.as_double(given)
                unit = self.units[row.one.name]
                k.put(size, Value(FLOAT, k.b.fadd(k.get(size).ir, fabs(k, x))))
                k.put(unit, Value(FLOAT, less(k, k.get(unit).ir, unit_of(k, x))))
                return Value(FLOAT, k.b.fsub(have.ir, x) if operator == "-" else k.b.fadd(have.ir, x))
            if operator == "*":
                k.put(size, Value(INT, multiply_sizes(k, k.get(size).ir, at_least_one(k, magnitude(k, given.ir)))))
                return Value(INT, k.b.mul(have.ir, given.ir))
            k.put(size, Value(INT, add_sizes(k, k.get(size).ir, magnitude(k, given.ir))))
            return Value(INT, k.b.sub(have.ir, given.ir) if operator == "-" else k.b.add(have.ir, given.ir))
        return emit

    def end(self, env: ir.Value, partial: ir.Value, start: ir.Value) -> None:
        """Add what the chunk has reduced to the thread's record."""
        k, record = self.k, self.record
        if not record.rows:
            return
        mine = k.alloca(ir.ArrayType(I64, record.layout.words))
        for row in record.rows:
            name = row.one.name
            cell = k.slots[name]
            if row.one.role is Role.COLLECTED:
                from phpjit.codegen.native.emit import arrays
                piece = k.lib("pj_piece_new", k.ctx, start, arrays.array_in(k, cell), bails=True)     # null: empty
                _put(k, mine, row.value, Value(INT, k.b.ptrtoint(piece, I64)))
                continue
            _put(k, mine, row.value, k.get(cell))
            if row.size is not None:
                _put(k, mine, row.size, k.get(self.sizes[name]))
            if row.unit is not None:
                _put(k, mine, row.unit, k.get(self.units[name]))
            if row.found is not None and row.stamp is not None:
                found, stamp = self.stamps[id(cell)]
                _put(k, mine, row.found, k.get(found))
                _put(k, mine, row.stamp, k.get(stamp))
            for other, _, slot in row.group:
                _put(k, mine, slot, k.get(k.slots[other]))
        k.b.call(record.merge, [k.ctx, env, partial, mine])
        if any(row.may_fail for row in record.rows):
            k.check_bail()


__all__ = ["Record", "Reduced", "Tallies", "collect", "finish", "merge_function", "prepare", "record_of"]
