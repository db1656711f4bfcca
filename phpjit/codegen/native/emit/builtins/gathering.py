"""What is made of a chain's elements: an array, a sum, a count.

Each has a loop, and where that can pay a job for all cores behind a test of the size (chains.py).
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from llvmlite import ir

from phpjit.codegen.native.emit import arithmetic, arrays
from phpjit.codegen.native.emit.builtins import large
from phpjit.codegen.native.emit.builtins.arrays import Building, Entry, finish
from phpjit.codegen.native.emit.builtins.chains import Chain, ChainJob, Sink
from phpjit.codegen.native.emit.chunks import ChunkKernel, MergeFunction
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import DATA, I8, I64, PTR, int_const, opaque
from phpjit.codegen.native.emit.reductions import at_least_one, magnitude, multiply_sizes
from phpjit.codegen.native.emit.values import Cell, Value
from phpjit.codegen.native.types import BOOL, FLOAT, INT, Array, Mixed, NativeType
from phpjit.reasons import Reason

BOOL_KIND, FLOAT_KIND = 0, 2


def either(chain: Chain, kind: str, node: Any, result: NativeType, on_all: Callable[[ir.Block], Value],
           plain: Callable[[], Value]) -> Value:
    """Emit the job for many elements and the loop for few, or the loop alone.

    `on_all(ordinary)` may give up by a branch to the block `ordinary`, where the loop is.
    """
    e = chain.e
    if not chain.parallel(kind, node):
        return plain()
    merge = e.cell(result)
    many, ordinary, after = e.new_block("many"), e.new_block("ordinary"), e.new_block("either")
    e.b.cbranch(e.b.icmp_signed(">=", chain.source.positions(), chain.least()), many, ordinary)
    e.at(many)
    e.way(lambda: on_all(ordinary), merge, after, node)
    e.at(ordinary)
    e.way(plain, merge, after, node)
    return e.meet(merge, after)


# ---------------------------------------------------------------- arrays

def built(chain: Chain, kind: str, node: Any, target: Array) -> Value:
    """Emit the array of what comes out, with the keys of the source where PHP keeps them."""
    e = chain.e

    def plain() -> Value:
        if not chain.filters and not chain.drops and target.packed and chain.kind.packed:
            return _by_position(chain, node, target)
        made = Building(e, target, int_const(8) if chain.filters else chain.source.count())
        if chain.drops or (not chain.filters and (target.packed or chain.kind.packed)):
            chain.loop(lambda k, entry, value: made.append(value, node))
        else:
            chain.loop(lambda k, entry, value: made.put(entry, value, node))
        return made.result()

    def on_all(ordinary: ir.Block) -> Value:
        code = arrays.kind_code(target.elem)
        out, kept = collected(chain, kind, node)
        if kept is None:
            assert out is not None
            return finish(e, out, True, code, node, target)
        if target.packed:
            assert out is not None
            result = finish(e, e.lib("pj_vec_kept", out, kept), True, code, node, target)
        else:
            values, source = ir.Constant(PTR, None) if out is None else out, chain.source.array()
            keys = kept if source is None else source.ir
            made = e.lib("pj_map_kept", e.ctx, keys, values, kept, int_const(code), bails=True)
            result = Value(target, made, None, True)
            if out is not None:
                e.done(Value(Array(True, chain.elem), out, None, True))
        e.done(Value(Array(True, BOOL), kept, None, True))
        return result
    return either(chain, kind, node, target, on_all, plain)


def _by_position(chain: Chain, node: Any, target: Array) -> Value:
    """Emit a loop that puts what comes out of a packed source where it came from."""
    e, elem = chain.e, arrays.element_type(target)
    out = e.lib("pj_vec_room", e.ctx, int_const(arrays.kind_code(target.elem)), chain.source.count(), bails=True)
    chain.loop(lambda k, entry, value: k.put(arrays.vec_cell(k, out, entry.number, elem),
                                             k.own(k.convert(value, elem, node))))
    return Value(target, out, None, True)


def collected(chain: Chain, kind: str, node: Any) -> tuple[ir.Value | None, ir.Value | None]:
    """Run a chain on all cores: (what came out by position, None: the source's own elements; bools: whether it did)."""
    e, elem = chain.e, chain.elem
    count = chain.source.positions()
    job = chain.job(kind, node)
    out = kept = None
    if chain.makes:
        out = e.lib("pj_vec_room", e.ctx, int_const(arrays.kind_code(elem)), count, bails=True)
        out_slot = job.job.pointer(out)
        if e.counted(elem):
            job.job.output(out)
    if chain.partial:
        kept = e.lib("pj_vec_room", e.ctx, int_const(BOOL_KIND), count, bails=True)
        kept_slot = job.job.pointer(kept)
    addresses: dict[str, ir.Value] = {}

    def start(k: ChunkKernel) -> None:
        if out is not None:
            addresses["out"] = k.b.inttoptr(k.value(out_slot).ir, PTR)
        if kept is not None:
            addresses["kept"] = k.b.inttoptr(k.value(kept_slot).ir, PTR)

    def begin(k: ChunkKernel, i: ir.Value) -> Sink:
        def mark(yes: int) -> None:
            if kept is not None:
                k.b.store(ir.Constant(I8, yes), k.b.gep(k.field(addresses["kept"], DATA), [i], inbounds=True,
                                                        source_etype=I8))

        def sink(k: FunctionEmitter, entry: Entry, value: Value) -> None:
            if out is not None:
                k.put(arrays.vec_cell(k, addresses["out"], i, elem), k.own(k.convert(value, elem, node)))
            else:
                k.done(value)
            mark(1)
        mark(0)
        return sink
    job.emit(begin, start)
    return out, kept


# ---------------------------------------------------------------- reductions

class Partial:
    """The words that a job reduces into: each kernel has them in cells while it runs."""

    def __init__(self, job: ChainJob, identity: list[int], joins: list[str]) -> None:
        e = self.e = job.chain.e
        self.count = len(identity)
        self.memory = e.alloca(ir.ArrayType(I64, self.count))
        for number, word in enumerate(identity):
            e.b.store(int_const(word), e.field(self.memory, 8 * number))
        kind = ir.ArrayType(I64, self.count)
        constant = opaque(ir.GlobalVariable(e.module.ir, kind, f"identity.{len(e.module.ir.globals)}"))
        constant.linkage = "internal"
        constant.global_constant = True
        constant.initializer = ir.Constant(kind, [int_const(word) for word in identity])
        merge = MergeFunction(e.module, e.version)
        for number, how in enumerate(joins):
            into, other = merge.field(merge.into, 8 * number), merge.field(merge.other, 8 * number)
            first, second = merge.load(into), merge.load(other)
            merge.b.store(joined(merge, how, first, second), into)
        merge.finish()
        job.job.reduce(self.memory, constant, 8 * self.count, merge.function)
        self.cells: list[Cell] = []

    def start(self, k: ChunkKernel) -> None:
        """Load the words at a chunk's start."""
        self.cells = [k.cell(INT) for _ in range(self.count)]
        for number, cell in enumerate(self.cells):
            k.put(cell, Value(INT, k.load(k.field(k.partial, 8 * number))))

    def add(self, k: FunctionEmitter, number: int, how: str, word: ir.Value) -> None:
        """Reduce a value into a word."""
        cell = self.cells[number]
        k.put(cell, Value(INT, joined(k, how, k.get(cell).ir, word)))

    def finish(self, k: ChunkKernel) -> None:
        """Store the words at a chunk's end."""
        for number, cell in enumerate(self.cells):
            k.store(k.get(cell).ir, k.field(k.partial, 8 * number))

    def word(self, number: int) -> ir.Value:
        """Return a word after the job."""
        return self.e.load(self.e.field(self.memory, 8 * number))


def joined(k: FunctionEmitter, how: str, first: ir.Value, second: ir.Value) -> ir.Value:
    """Return two words reduced to one; sums and products wrap, products of sizes stay at the greatest."""
    match how:
        case "+":
            return k.b.add(first, second)
        case "*":
            return k.b.mul(first, second)
        case "sizes":
            return multiply_sizes(k, first, second)
        case "|":
            return k.b.or_(first, second)
        case "&":
            return k.b.and_(first, second)
        case "^":
            return k.b.xor(first, second)
        case "min":
            return k.b.select(k.b.icmp_signed("<", second, first), second, first)
        case _:
            return k.b.select(k.b.icmp_signed(">", second, first), second, first)


def counted(chain: Chain, kind: str, node: Any) -> Value:
    """Emit how many elements come out."""
    e = chain.e

    def plain() -> Value:
        total = e.cell(INT)
        e.put(total, e.constant(0))

        def sink(k: FunctionEmitter, entry: Entry, value: Value) -> None:
            k.done(value)
            k.put(total, Value(INT, k.b.add(k.get(total).ir, int_const(1), flags=("nsw",))))
        chain.loop(sink)
        return e.get(total)

    def on_all(ordinary: ir.Block) -> Value:
        return Value(INT, tallied(chain, kind, node, ["+"], [0], lambda k, value: [int_const(1)]).word(0))
    return either(chain, kind, node, INT, on_all, plain)


def tallied(chain: Chain, kind: str, node: Any, joins: list[str], identity: list[int], words: Any) -> Partial:
    """Run a chain on all cores and reduce the words that `words(k, value)` makes of each element that comes out."""
    job = chain.job(kind, node)
    partial = Partial(job, identity, joins)

    def begin(k: ChunkKernel, i: ir.Value) -> Sink:
        def sink(k: FunctionEmitter, entry: Entry, value: Value) -> None:
            k.done(value)
            for number, word in enumerate(words(k, value)):
                partial.add(k, number, joins[number], word)
        return sink
    job.emit(begin, partial.start, partial.finish)
    return partial


def summed(chain: Chain, kind: str, node: Any, op: str, result: NativeType) -> Value:
    """Emit the sum or product of what comes out (ints or floats), in PHP's order; `result`: INT, FLOAT or int|float."""
    e = chain.e
    number: NativeType = arithmetic.NUMBER if isinstance(result, Mixed) else result
    elem = chain.elem

    def plain() -> Value:
        total, some = e.cell(number), e.cell(BOOL)
        e.put(total, e.convert(e.constant(0 if op == "+" else 1), number))
        e.put(some, e.constant(False))

        def sink(k: FunctionEmitter, entry: Entry, value: Value) -> None:
            k.put(total, k.convert(arithmetic.operate(k, op, k.get(total), value, node), number, node))
            k.put(some, k.constant(True))
        chain.loop(sink)
        if result is FLOAT:     # of no elements it is int 0 or 1
            e.bail_if(e.b.not_(e.get(some).ir), Reason.OVERFLOW, node)
        return e.get(total)

    def exact_ints(ordinary: ir.Block) -> Value:
        return Value(INT, exact_sum(chain, kind, node, int_const(0), ordinary))

    def folded_floats(ordinary: ir.Block) -> Value:
        """Floats: computed on all cores, added up in order; what is left out is added as 0.0."""
        out, some = _floats(chain, kind, node)
        source = Value(Array(True, FLOAT), out, None, True)
        none = e.b.icmp_signed("==", some, int_const(0))
        if result is FLOAT:
            e.bail_if(none, Reason.OVERFLOW, node)
        total = large.attempt(e, source, FLOAT, "pj_all_sum_float", f"{kind} adding", [], lambda: Value(
            FLOAT, e.lib("pj_array_sum_float", e.ctx, out, bails=True)), node, FLOAT)
        e.done(source)
        if result is FLOAT:
            return total
        return e.choose(none, lambda: e.constant(0), lambda: total, number)
    if op != "+" and elem is INT:
        return either(chain, kind, node, number, lambda ordinary: Value(
            INT, exact_product(chain, kind, node, int_const(1), ordinary)), plain)
    if op != "+":
        if e.module.considers and not e.chunked:
            e.module.stays_serial(kind, node.line, Reason.NOT_ASSOCIATIVE, "a product")
        return plain()
    return either(chain, kind, node, number, exact_ints if elem is INT else folded_floats, plain)


def exact_sum(chain: Chain, kind: str, node: Any, initial: ir.Value, ordinary: ir.Block) -> ir.Value:
    """Add ints up on all cores; go to `ordinary` when a partial sum may overflow, in some order."""
    e = chain.e
    tally = tallied(chain, kind, node, ["+", "|", "+"], [0, 0, 0], _sizes)
    product = e.b.umul_with_overflow(tally.word(2), e.b.add(tally.word(1), int_const(1)))
    bound = e.b.extract_value(product, 0)
    size = e.b.select(e.b.icmp_signed("<", initial, int_const(0)), e.b.neg(initial), initial)
    unsure = e.b.or_(e.b.extract_value(product, 1),
                     e.b.or_(e.b.icmp_signed("<", bound, int_const(0)),
                             e.b.icmp_signed("<", e.b.add(bound, size), int_const(0))))
    exact = e.new_block("exact")
    e.b.cbranch(unsure, ordinary, exact)
    e.at(exact)
    return e.b.add(initial, tally.word(0))


def exact_product(chain: Chain, kind: str, node: Any, initial: ir.Value, ordinary: ir.Block) -> ir.Value:
    """Multiply ints on all cores; go to `ordinary` when a partial product may overflow, in some order."""
    e = chain.e
    tally = tallied(chain, kind, node, ["*", "sizes"], [1, 1],
                    lambda k, value: [value.ir, at_least_one(k, magnitude(k, value.ir))])
    size = multiply_sizes(e, tally.word(1), at_least_one(e, magnitude(e, initial)))
    exact = e.new_block("exact")
    e.b.cbranch(e.b.icmp_signed("<", size, int_const(0)), ordinary, exact)
    e.at(exact)
    return e.b.mul(initial, tally.word(0))


IDENTITIES = {"|": 0, "&": -1, "^": 0, "min": (1 << 63) - 1, "max": -(1 << 63)}


def reduced(chain: Chain, kind: str, node: Any, op: str, initial: ir.Value, plain: Callable[[], Value]) -> Value:
    """Emit a fold of ints by an operation that is right in any order, from `initial` on."""
    e = chain.e

    def on_all(ordinary: ir.Block) -> Value:
        if op == "+":
            return Value(INT, exact_sum(chain, kind, node, initial, ordinary))
        if op == "*":
            return Value(INT, exact_product(chain, kind, node, initial, ordinary))
        tally = tallied(chain, kind, node, [op], [IDENTITIES[op]], lambda k, value: [value.ir])
        return Value(INT, joined(e, op, initial, tally.word(0)))
    return either(chain, kind, node, INT, on_all, plain)


def _sizes(k: FunctionEmitter, value: Value) -> list[ir.Value]:
    """The sum, the bits of all |x| (nearly), and how many."""
    return [value.ir, k.b.xor(value.ir, k.b.ashr(value.ir, int_const(63))), int_const(1)]


def _floats(chain: Chain, kind: str, node: Any) -> tuple[ir.Value, ir.Value]:
    """Run a chain on all cores: the floats that came out by position (0.0 where nothing did), and how many they are."""
    e = chain.e
    job = chain.job(kind, node)
    out = e.lib("pj_vec_room", e.ctx, int_const(FLOAT_KIND), chain.source.positions(), bails=True)
    slot = job.job.pointer(out)
    partial = Partial(job, [0], ["+"])
    address: list[ir.Value] = []

    def start(k: ChunkKernel) -> None:
        partial.start(k)
        address.append(k.b.inttoptr(k.value(slot).ir, PTR))

    def begin(k: ChunkKernel, i: ir.Value) -> Sink:
        def sink(k: FunctionEmitter, entry: Entry, value: Value) -> None:
            k.put(arrays.vec_cell(k, address[0], i, FLOAT), value)
            partial.add(k, 0, "+", int_const(1))
        if chain.partial:
            k.put(arrays.vec_cell(k, address[0], i, FLOAT), k.constant(0.0))
        return sink
    job.emit(begin, start, partial.finish)
    return out, partial.word(0)
