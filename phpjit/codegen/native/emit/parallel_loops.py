"""Loops whose rounds may run on several cores: the way round the plain loop.

    parallel:   few rounds left, or outputs that are not ready?  -> plain
                poll (a slice ends here, as at the head of any loop)
                outputs at full length, the environment, pj_parallel
                what was done: lengths, the counter, reductions        -> parallel
    plain:      the loop as it stands

After each call of pj_parallel the variables are those of the serial run after as many rounds, but for variables that
each round writes before it reads them: they are written back when the last round is done.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.analysis.independence import Refusal, Role, Variable, Verdict
from phpjit.analysis.loops import CountedLoop, as_while
from phpjit.codegen.native.emit import arrays, literals, loops, reductions
from phpjit.codegen.native.emit.candidates import fewest_rounds, verdict_of
from phpjit.codegen.native.emit.chunks import Job
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import CTX_BAIL, I1, I64, LEN, MAP_USED, T_ARRAY, int_const, opaque
from phpjit.codegen.native.emit.region import reference_cell
from phpjit.codegen.native.emit.round_kernels import Carried, RoundKernel
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import INT, Array, Mixed
from phpjit.core import nodes as c
from phpjit.core.regions import is_one_round
from phpjit.reasons import Reason
from phpjit.records import dataclass

INT_MAX = (1 << 63) - 1
WORTH_A_COPY = 8    # a shared array may be this many times as long as the rounds that may write to it
STRIKES = 3         # so often a loop is tried whose reductions turned out not to be exact


@contextmanager
def counted_form(e: FunctionEmitter, node: c.While | c.DoWhile, counted: CountedLoop | None) -> Iterator[None]:
    """Emit the parallel form of a counted loop where it has one; the plain loop is emitted inside."""
    form = _form(e, node, True)
    if form is not None and counted is not None:
        form.counted(counted)
    with _plain(e, form):
        yield


@contextmanager
def foreach_form(e: FunctionEmitter, node: c.Foreach, held: Cell, position: Cell) -> Iterator[None]:
    """Emit the parallel form of a foreach where it has one; the plain loop is emitted inside."""
    assert isinstance(held.type, Array)
    form = _form(e, node, held.type.packed)
    if form is not None:
        form.foreach(held, position)
    with _plain(e, form):
        yield


@contextmanager
def _plain(e: FunctionEmitter, form: LoopForm | None) -> Iterator[None]:
    own, e.chunked = e.chunked, e.chunked or form is not None
    yield
    e.chunked = own


def _form(e: FunctionEmitter, node: Any, packed: bool) -> LoopForm | None:
    """Return the form of a loop, None when it has none: then the reason is noted."""
    if e.chunked or not e.module.considers or is_one_round(node):
        return None
    verdict = verdict_of(e, node, packed)
    refusal = verdict.refusal or unfit(e, verdict)
    if refusal is not None:
        e.module.stays_serial(verdict.kind, refusal.line, refusal.reason, refusal.detail)
        return None
    return LoopForm(e, node, verdict) if e.module.on_cores(verdict.kind, node.line) else None


def unfit(e: FunctionEmitter, verdict: Verdict) -> Refusal | None:
    """Return why a loop has no parallel form although its rounds are independent."""
    for one in verdict.of(Role.KEYED):
        cell = e.slots.get(one.name)
        kind = array_of(cell)
        if cell is None or kind is None or kind.packed or cell.lasting:
            return Refusal("index", one.line, f"`${one.name}` is no map in a variable")
    for one in verdict.of(Role.ELEMENTS, Role.APPENDED, Role.COLLECTED):
        cell = e.slots.get(one.name)
        kind = array_of(cell)
        if cell is None or kind is None or not kind.packed or cell.lasting:
            return Refusal("index", one.line, f"`${one.name}` is no packed array")
        counted = e.counted(arrays.element_type(kind))
        if counted and one.role is Role.COLLECTED and (len(one.uses) > 1 or one.uses[0].loops):
            return Refusal("append", one.line, f"several strings or arrays may be appended to `${one.name}` in a round")
        blocks = one.form is not None and one.form.width is not None
        if one.form is not None and isinstance(one.form.width, c.Prop) and e.version.type(one.form.width) is not INT:
            return Refusal("index", one.line, f"`${one.name}` is written in blocks, whose width may be no int")
        if counted and one.role is Role.ELEMENTS and (blocks or (verdict.counted and verdict.counted.step != 1)):
            return Refusal("index", one.line, f"blocks of strings or arrays, or in another order, in `${one.name}`")
    return None


def array_of(cell: Cell | None) -> Array | None:
    """Return the array type of a variable's cell."""
    if cell is None:
        return None
    kind = cell.type.array if isinstance(cell.type, Mixed) else cell.type
    return kind if isinstance(kind, Array) else None


@dataclass(slots=True)
class Output:
    """An output array in the caller: `low` is the first index that this job writes, `high` the one after its last."""

    one: Variable
    cell: Cell
    kind: Array
    low: ir.Value
    high: ir.Value
    before: ir.Value        # its length before
    grown: ir.Value         # i1
    room: ir.Value | None = None        # where the elements are written instead: those that are there are counted
    owner: ir.Value | None = None       # … but by whoever runs on this context, 0 for all (address of a context)


class LoopForm:
    """Emits the parallel form of one loop."""

    def __init__(self, e: FunctionEmitter, node: Any, verdict: Verdict) -> None:
        self.e = e
        self.loop = node
        self.node: Any = as_while(node) or node       # what kernels run
        self.verdict = verdict
        self.head = e.new_block("parallel")
        self.plain = e.new_block("plain")
        self.masked = {one.name for one in verdict.of(Role.COLLECTED) if self.holds_counted(one)}
        self.record = reductions.record_of(e, verdict, self.masked)
        # where elements were changed in place nothing can be done again
        again = not any(one.own for one in verdict.of(Role.ELEMENTS))
        self.may_fail = again and any(row.may_fail for row in self.record.rows)
        self.record.code = self.failure()
        reductions.merge_function(e, self.record)
        private = [one for one in verdict.of(Role.PRIVATE) if one.live and one.name in e.slots]
        # the last round runs in the plain loop: that of a do, which asks afterwards, and where a live variable holds
        # something counted
        self.peel = isinstance(node, c.DoWhile) or any(e.counted(e.slots[one.name].type) for one in private)
        self.back = [] if self.peel else private
        self.strikes: ir.Value | None = None

    def holds_counted(self, one: Variable) -> bool:
        """Tell whether an output has elements that carry a reference count."""
        kind = array_of(self.e.slots[one.name])
        return kind is not None and self.e.counted(arrays.element_type(kind))

    # ---- the two kinds of loops

    def counted(self, counted: CountedLoop) -> None:
        """Emit the form of a counted loop."""
        e, b = self.e, self.e.b
        variable = e.slots[counted.variable]
        up = counted.step > 0
        self.begin()
        bound = e.expr(counted.bound).ir
        at = e.get(variable).ir
        self.need(b.icmp_signed(counted.op, at, bound))
        near = b.add(bound, int_const(1 << 62))      # far from the ends of the ints
        self.need(b.icmp_signed(">=", near, int_const(0)))
        left = b.sub(bound, at) if up else b.sub(at, bound)     # unsigned; too far when it has the sign bit
        if counted.op in ("<=", ">="):
            left = b.add(left, int_const(1))
        step = abs(counted.step)
        if step > 1:
            left = b.udiv(b.add(left, int_const(step - 1)), int_const(step))
        rounds = self.rounds(left)

        def advance(done: ir.Value) -> None:
            e.put(variable, Value(INT, b.add(at, b.mul(done, int_const(counted.step)))))
        self.run(at, rounds, left, counted, advance)

    def foreach(self, held: Cell, position: Cell) -> None:
        """Emit the form of a foreach."""
        e, b = self.e, self.e.b
        assert isinstance(held.type, Array)
        self.begin()
        array = e.get(held)             # by reference it is an output
        at = e.get(position).ir
        size = e.header(array.ir, LEN)
        if not held.type.packed:        # entries without holes
            self.need(b.icmp_signed("==", size, e.header(array.ir, MAP_USED)))
        left = b.sub(size, at)
        rounds = self.rounds(left)

        def advance(done: ir.Value) -> None:
            e.put(position, Value(INT, b.add(at, done)))
        self.run(at, rounds, left, None if self.node.by_ref else array, advance)

    # ---- parts

    def need(self, test: ir.Value) -> None:
        """Go to the plain loop unless a condition holds."""
        after = self.e.new_block("fit")
        self.e.b.cbranch(test, after, self.plain)
        self.e.at(after)

    def begin(self) -> None:
        """Begin at the head; a loop whose reductions were not exact stays away in the end."""
        e = self.e
        e.jump(self.head)
        e.at(self.head)

    def rounds(self, left: ir.Value) -> ir.Value:
        """Go to the plain loop when few rounds are left; poll; return how many rounds the job has."""
        e = self.e
        fewest = (1 if e.module.forced else fewest_rounds(e.version, self.node)) + self.peel
        self.need(e.b.icmp_signed(">=", left, int_const(fewest)))
        if self.may_fail:
            word = ir.GlobalVariable(e.module.ir, I64, f"strikes.{len(e.module.ir.globals)}")
            word.linkage = "internal"
            word.initializer = int_const(0)
            self.strikes = opaque(word)
            self.need(e.b.icmp_signed("<", e.b.load(self.strikes, typ=I64), int_const(STRIKES)))
        e.poll_head(self.loop)
        return e.b.sub(left, int_const(1)) if self.peel else left

    def run(self, at: ir.Value, rounds: ir.Value, left: ir.Value, source: Any,
            advance: Callable[[ir.Value], None]) -> None:
        """Emit the job of `rounds` rounds that begin at counter or position `at`."""
        e, b = self.e, self.e.b
        outputs = self.outputs(at, rounds, source)
        counted = [one for one in outputs if e.counted(arrays.element_type(one.kind))]
        placed = [one for one in counted if not self.gathered(one.one)]
        first = placed[0].low if placed else int_const(0)
        for one in placed[1:]:
            self.need(b.icmp_signed("==", one.low, first))
        end = b.add(first, rounds)
        for one in outputs:
            changed = self.changed(one.one)
            if self.gathered(one.one) or self.replaced(one.one) or changed:
                length = b.select(one.grown, int_const(0), end) if changed else end
                one.room = e.lib("pj_vec_room", e.ctx, int_const(arrays.kind_code(arrays.element_type(one.kind))),
                                 length, bails=True)
            if changed:
                one.owner = b.select(one.grown, int_const(0), b.ptrtoint(e.ctx, I64))
            elif one.room is not None:
                continue
            with e.when(one.grown):
                arrays.through(e, one.cell, "pj_vec_lengthen", one.high)
        job = Job(e, self.verdict.kind, self.node)
        kernel = self.kernel(job, outputs, at, first, end, source)
        for one in counted:
            job.output(self.written(one))
        partial = reductions.prepare(e, job, self.record)
        done = job.call(first, end, check=False)
        self.look(outputs)
        for one in outputs:
            if one.room is not None and one.owner is None:
                continue
            with e.when(one.grown):
                width = self.width(one.one)
                made = done if width is None else b.mul(done, width)
                size = b.add(one.low, made)
                longer = b.icmp_signed(">", size, one.before)
                e.store(b.select(longer, size, one.before), e.field(arrays.array_in(e, one.cell), LEN), "header")
        reductions.finish(e, self.record, partial, lambda row: self.inexact(row, outputs))
        reductions.collect(e, self.record, partial, self.node)
        for one in outputs:
            self.move(one, first, done, at, source)
        if kernel.carried.back:
            with e.when(b.icmp_signed("==", done, rounds)):
                for name, slot in kernel.carried.back:
                    e.put(e.slots[name], job.back(slot))
        advance(done)
        e.jump(self.head)
        e.at(self.plain)

    def look(self, outputs: list[Output]) -> None:
        """Look for a bail-out; a reduction that was not exact goes back to the plain loop."""
        e = self.e
        if not self.may_fail:
            e.check_bail()
            return
        code = e.b.load(e.field(e.ctx, CTX_BAIL), typ=I64)
        wrong, after = e.new_block("wrong"), e.new_block("went")
        e.b.cbranch(e.b.icmp_unsigned("!=", code, int_const(0)), wrong, after).set_weights([1, 2000])
        e.at(wrong)
        mine = e.b.icmp_signed("==", code, int_const(self.record.code))
        again = e.new_block("inexact")
        e.b.cbranch(mine, again, e.bail_out_block())
        e.at(again)
        e.b.store(int_const(0), e.field(e.ctx, CTX_BAIL))
        self.give_up(outputs)
        e.at(after)

    def failure(self) -> int:
        """Return the bail code by which kernels say that a reduction is not exact."""
        rows = [row for row in self.record.rows if row.may_fail]
        if not rows:
            return 0
        if self.may_fail:
            return self.e.module.site(Reason.NOT_ASSOCIATIVE, self.e.version, self.node)
        return self.e.module.site(Reason.OVERFLOW, self.e.version, rows[0].one.reductions[0].operation)

    def inexact(self, row: reductions.Reduced, outputs: list[Output]) -> None:
        """Emit what happens when a reduction was not exact after all."""
        if self.may_fail:
            self.give_up(outputs)
        else:
            self.e.bail(Reason.OVERFLOW, row.one.reductions[0].operation)

    def give_up(self, outputs: list[Output]) -> None:
        """Go back to the plain loop as if nothing had been done."""
        e = self.e
        assert self.strikes is not None
        for one in outputs:
            if one.room is None or one.owner is not None:
                e.store(one.before, e.field(arrays.array_in(e, one.cell), LEN), "header")
        e.b.store(e.b.add(e.b.load(self.strikes, typ=I64), int_const(1)), self.strikes)
        e.b.branch(self.plain)

    # ---- outputs

    def gathered(self, one: Variable) -> bool:
        """Tell whether elements go to a room of their own, by the numbers of the rounds."""
        return one.name in self.masked or one.role is Role.KEYED

    def replaced(self, one: Variable) -> bool:
        """Tell whether counted elements may stand where new ones are written."""
        return one.role is Role.ELEMENTS and not self.changed(one) and self.holds_counted(one)

    def changed(self, one: Variable) -> bool:
        """Tell whether counted elements may be changed: other threads do that with copies, the caller's in place."""
        return one.role is Role.ELEMENTS and (one.rows or one.own or not one.sure) and self.holds_counted(one)

    def written(self, one: Output) -> ir.Value:
        """Return the array that threads write."""
        array = arrays.array_in(self.e, one.cell)
        if one.owner is not None and one.room is not None:
            return self.e.b.select(one.grown, array, one.room)
        return array if one.room is None else one.room

    def move(self, one: Output, first: ir.Value, done: ir.Value, at: ir.Value, source: Any) -> None:
        """Move elements from where kernels have written them."""
        e = self.e
        if one.room is None:
            return
        if one.one.role is Role.KEYED:
            self.move_to_keys(one, one.room, first, done, at, source)
            return
        if one.owner is not None:
            e.lib("pj_vec_move_back", e.ctx, arrays.array_in(e, one.cell), one.room, first, done)
            return
        if one.one.name not in self.masked:
            arrays.through(e, one.cell, "pj_vec_move_in", one.room, first, done)
            return
        found = e.lib("pj_vec_found", one.room, first, done)
        with e.when(e.b.icmp_signed("!=", found, int_const(0))):
            arrays.writable(e, one.cell, self.node)
            arrays.through(e, one.cell, "pj_vec_gather", one.room, first, done)

    def move_to_keys(self, one: Output, room: ir.Value, first: ir.Value, done: ir.Value, at: ir.Value,
                     source: Value) -> None:
        """Put elements under the keys of their rounds, in order."""
        e, b, elem = self.e, self.e.b, arrays.element_type(one.kind)
        assert isinstance(source.type, Array)
        walked = source.type

        def put(number: ir.Value) -> None:
            key, _ = loops.entry(e, walked, source.ir, b.add(at, number), None)
            value = e.get(arrays.vec_cell(e, room, b.add(first, number), elem))
            cell = arrays.place_element(e, one.cell, one.kind, key, self.node, False)
            if e.counted(elem):
                e.assign(cell, Value(value.type, value.ir, value.tag, True))
            else:
                e.put(cell, value)
        literals.counting(e, done, put)
        e.store(int_const(0), e.field(room, LEN), "header")        # they have moved
        e.done(Value(Array(True, elem), room, None, True))

    def width(self, one: Variable) -> ir.Value | None:
        """Return the width of the blocks that rounds write."""
        return None if one.form is None or one.form.width is None else self.e.expr(one.form.width).ir

    def outputs(self, at: ir.Value, rounds: ir.Value, source: Any) -> list[Output]:
        """Make the output arrays private and see that they are long enough, or may become so."""
        e, b = self.e, self.e.b
        found = []
        zero = int_const(0)
        for one in self.verdict.of(Role.ELEMENTS, Role.APPENDED):
            found.append(self.output(one, at, rounds, source))
        for one in self.verdict.of(Role.COLLECTED):
            cell, kind = e.slots[one.name], array_of(e.slots[one.name])
            assert kind is not None
            if cell.tag is not None and isinstance(cell.type, Mixed):      # an array comes to be with its first element
                tag = e.load(cell.tag, I64, cell.alias)
                fits = b.icmp_unsigned("==", tag, int_const(T_ARRAY))
                if cell.type.kinds & (f.UNDEF | f.NULL):
                    fits = b.or_(fits, b.icmp_unsigned("<=", tag, int_const(1)))
                self.need(fits)
            if one.name in self.masked:
                found.append(Output(one, cell, kind, zero, zero, zero, ir.Constant(I1, 0)))
        for one in self.verdict.of(Role.KEYED):
            cell, kind, _ = self.writable(one, rounds)
            found.append(Output(one, cell, kind, zero, zero, zero, ir.Constant(I1, 0)))
        return found

    def writable(self, one: Variable, rounds: ir.Value) -> tuple[Cell, Array, ir.Value]:
        """Make a variable's array private; return (cell, type, length)."""
        e, b = self.e, self.e.b
        cell = e.slots[one.name]
        kind = array_of(cell)
        assert kind is not None
        if isinstance(cell.type, Mixed):
            assert cell.tag is not None
            tag = e.load(cell.tag, I64, cell.alias)
            fits = b.icmp_unsigned("==", tag, int_const(T_ARRAY))
            if cell.type.kinds & (f.UNDEF | f.NULL) and one.sure:
                fits = b.or_(fits, b.icmp_unsigned("<=", tag, int_const(1)))
            self.need(fits)
        elif not one.sure:      # few elements may be written, or none: a copy has to be worth it
            array = arrays.array_in(e, cell)
            self.need(b.or_(b.icmp_signed("==", e.load(array, I64, "header"), int_const(1)),
                            b.icmp_unsigned(">", b.mul(rounds, int_const(WORTH_A_COPY)), e.header(array, LEN))))
        arrays.writable(e, cell, self.node)
        return cell, kind, e.header(arrays.array_in(e, cell), LEN)

    def output(self, one: Variable, at: ir.Value, rounds: ir.Value, source: Any) -> Output:
        """Get one output ready."""
        e, b = self.e, self.e.b
        step = source.step if isinstance(source, CountedLoop) else 1
        cell, kind, size = self.writable(one, rounds)
        is_counted = e.counted(arrays.element_type(kind))
        if one.role is Role.APPENDED:
            return Output(one, cell, kind, size, b.add(size, rounds), size, ir.Constant(I1, 1))
        assert one.form is not None
        last = b.add(at, b.mul(b.sub(rounds, int_const(1)), int_const(step)))
        low, high = (at, last) if step > 0 else (last, at)
        width = self.width(one)
        if width is not None:
            limit = int_const(1 << 30)      # far from overflow
            self.need(b.and_(b.icmp_signed(">", width, int_const(0)), b.icmp_signed("<=", width, limit)))
            self.need(b.and_(b.icmp_signed(">=", low, int_const(0)), b.icmp_signed("<=", high, limit)))
            low, high = b.mul(low, width), b.mul(b.add(high, int_const(1)), width)
        else:
            limit = int_const(1 << 60)
            for _, term in one.form.offset:
                value = e.expr(term).ir
                self.need(b.icmp_unsigned("<", b.add(value, limit), int_const(1 << 61)))
            self.need(b.and_(b.icmp_signed(">=", low, int_const(-(1 << 60))), b.icmp_signed("<=", high, limit)))
            for sign, term in one.form.offset:
                value = e.expr(term).ir
                low = b.add(low, value) if sign > 0 else b.sub(low, value)
                high = b.add(high, value) if sign > 0 else b.sub(high, value)
            high = b.add(high, int_const(1))
        grows = b.icmp_signed(">", high, size)
        self.need(b.icmp_signed(">=", low, int_const(0)))
        if is_counted and one.rows:     # all rows are made, or all are there
            self.need(b.or_(b.icmp_signed("==", low, size), b.not_(grows)))
        if not one.sure or one.own or step != 1:
            self.need(b.not_(grows))
            grows = ir.Constant(I1, 0)
        else:
            self.need(b.icmp_signed("<=", low, size))
        return Output(one, cell, kind, low, high, size, grows)

    # ---- the kernel

    def kernel(self, job: Job, outputs: list[Output], at: ir.Value, first: ir.Value, end: ir.Value,
               source: Any) -> RoundKernel:
        """Tell the job what rounds need, and emit the kernel."""
        e = self.e
        carried = Carried(job.word(at), job.word(first), job.word(end))
        for one in self.verdict.of(Role.INPUT, Role.BEST):
            if one.name in e.slots:
                carried.inputs.append((one.name, job.input(e.get(e.slots[one.name]))))
        for out in outputs:
            base = job.word(out.low) if out.one.role is Role.APPENDED else None
            if self.gathered(out.one):
                base = carried.first
            carried.arrays[out.one.name] = (job.pointer(self.written(out)), base)
            if out.owner is not None:
                assert out.room is not None
                array = Value(out.kind, e.b.select(out.grown, out.room, arrays.array_in(e, out.cell)))
                carried.changed[out.one.name] = (job.word(out.owner), job.input(array))
        if e.this is not None:
            carried.this = job.input(e.this)
        for key, kind in e.version.hidden:
            carried.hidden[key] = job.pointer(e.hidden[key])
            if e.counted(kind):
                job.shared.append(e.get(reference_cell(e, kind, e.hidden[key])))
        if isinstance(source, Value):
            carried.subject = job.input(source)
        carried.back = [(one.name, job.layout.add(e.slots[one.name].type)) for one in self.back]
        made = RoundKernel(e.module, e.version, self.node, self.verdict, carried, self.record)
        job.made = made
        made.emit(e.slots, source)
        return made


__all__ = ["counted_form", "foreach_form"]
