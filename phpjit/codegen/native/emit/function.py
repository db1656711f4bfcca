"""Emits one kernel: state of the emission, variables, conversions, reference counts, bail-outs, control flow helpers.

Expressions and statements are emitted by functions in tables (`tables.py`), one family a file; all take the
`FunctionEmitter` first.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any, NoReturn

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit.module import (
    CTX_BAIL,
    CTX_INTERRUPT,
    CTX_STACK,
    DOUBLE,
    I1,
    I64,
    PTR,
    T_ARRAY,
    T_BOOL,
    T_FLOAT,
    T_INT,
    T_NULL,
    T_OBJECT,
    T_STR,
    T_UNDEF,
    TAGGED,
    Module,
    int_const,
    llvm_type,
    nothing,
    opaque,
)
from phpjit.codegen.native.emit.values import Cell, Unreached, Value
from phpjit.codegen.native.types import (
    BOOL,
    FLOAT,
    INT,
    NULL,
    STR,
    Array,
    Closure,
    Mixed,
    NativeType,
    Object,
    Scalar,
)
from phpjit.codegen.native.typing.program import Version
from phpjit.reasons import Reason, Refused
from phpjit.records import dataclass, field

TAGS = {f.UNDEF: T_UNDEF, f.NULL: T_NULL, f.INT: T_INT, f.FLOAT: T_FLOAT, f.STRING: T_STR, f.ARRAY: T_ARRAY,
        f.OBJECT: T_OBJECT, f.BOOL: T_BOOL, f.TRUE: T_BOOL, f.FALSE: T_BOOL}
LIKELY = 2000


@dataclass(slots=True)
class Frame:
    """A loop or switch around the current statement; `step` is where `continue` goes."""

    after: ir.Block
    step: ir.Block
    cleanup: list[Callable[[], None]] = field(default_factory=list)


def tag_of(kind: NativeType) -> int:
    """Return the run-time tag of values of a type that is not tagged."""
    if isinstance(kind, Array):
        return T_ARRAY
    if isinstance(kind, (Object, Closure)):
        return T_OBJECT
    assert isinstance(kind, Scalar)
    return {"i": T_INT, "f": T_FLOAT, "b": T_BOOL, "n": T_NULL, "s": T_STR}[kind.code]


class FunctionEmitter:
    """One kernel under construction."""

    ends = True                 # a `return` ends the LLVM function
    whole_loops = False         # loops are short ones: LLVM shall see each as one loop
    has_lanes = False           # loops may run some rounds at once (lanes.py): nobody notes what each round leaves

    def __init__(self, module: Module, version: Version, function: ir.Function | None = None,
                 within: FunctionEmitter | None = None) -> None:
        self.module = module
        self.version = version
        self.function = module.kernel(version) if function is None else function
        self.ctx = self.function.args[0]
        if within is None:
            self.allocas = ir.IRBuilder(self.function.append_basic_block("entry"))
            self.b = ir.IRBuilder(self.function.append_basic_block("start"))
        else:                               # it goes on where that one is (unrolled.py)
            self.allocas, self.b = within.allocas, within.b
        self.slots: dict[str, Cell] = {}
        self.hidden: dict[str, ir.Value] = {}   # addresses of the program's global and static variables, by key
        self.frames: list[Frame] = []
        self.this: Value | None = None
        self.bail_block: ir.Block | None = None
        self.scratch: dict[str, ir.Value] = {}
        self.state: ir.Value | None = None      # loop regions: the array of pj_values
        self.region: Any = None                 # loop regions: how to leave (see region.py)
        self.unrolls = False                    # recursive calls are emitted here, one level of them (unrolled.py)
        self.thrown: ir.Value | None = None     # room for the parts of an exception that ends the program
        self.last: Any = None                   # the expression whose value is returned, when nothing follows it
        self.direct: dict[int, ir.Value] = {}   # by Dim node: the array in which its index is surely inside
        self.exact: set[int] = set()            # operations that surely do not overflow or divide by zero here
        self.reciprocals: dict[str, ir.Value] = {}      # by variable: what to multiply by instead of a division
        self.called: dict[int, tuple[ir.Function, bool]] = {}   # by call: what is called instead, never bails out?
        self.tallies: dict[int, Callable[[str, Value, Value], Value]] = {}  # by node: operations that reduce
        self.appended: dict[int, Callable[[], Cell]] = {}   # by Dim node `$a[]`: where that element is
        self.short: ir.Block | None = None      # inside of a chain with `?->`: where its null goes
        self.chunked = False                    # inside of a chunk for several cores: no parallel forms there

    # ---- tables

    def expr(self, node: Any) -> Value:
        """Emit an expression; its value has the type that the typing promised."""
        from phpjit.codegen.native.emit.tables import EXPRESSIONS

        known = self.version.constant(node)
        if known is not None:
            return self.constant(known[0])
        if self.version.unreachable(node):
            self.never(node, Reason.TYPE)
        node = self.version.substitutes.get(id(node), node)
        emit = EXPRESSIONS.get(type(node))
        if emit is None:
            raise Refused(Reason.SYNTAX, getattr(node, "line", 0), type(node).__name__)
        return self.narrow(emit(self, node), node)

    def narrow(self, value: Value, node: Any) -> Value:
        """Give a tagged value the plain type that the typing knows it to have."""
        if isinstance(value.type, Mixed):
            fact = self.version.fact(node)
            kinds = fact.kinds & ~f.UNDEF
            if kinds and kinds & value.type.kinds:
                target = self.type_of_kinds(value.type, kinds & value.type.kinds)
                if not isinstance(target, Mixed):
                    return self.untag(value, target)
                if target.kinds != value.type.kinds:
                    return Value(target, value.ir, value.tag, value.owned)
        return value

    def type_of_kinds(self, mixed: Mixed, kinds: int) -> NativeType:
        """Return the type of the part of a tagged type that has `kinds`."""
        from phpjit.codegen.native.types import of_kinds
        return of_kinds(kinds, mixed.array, mixed.object)

    def block(self, statements: Any) -> None:
        """Emit statements in order; code after a jump is dropped."""
        from phpjit.codegen.native.emit.tables import STATEMENTS

        for statement in statements:
            if self.b.block.is_terminated:
                return
            emit = STATEMENTS.get(type(statement))
            if emit is None:
                raise Refused(Reason.SYNTAX, statement.line, type(statement).__name__)
            if self.version.unreachable(statement):
                self.bail(Reason.BRANCH if id(statement) in self.version.left_out else Reason.TYPE, statement)
                return
            with self.reached(statement):
                emit(self, statement)

    # ---- constants

    def constant(self, value: Any) -> Value:
        """Return a scalar constant."""
        if value is None:
            return Value(NULL, int_const(0))
        if isinstance(value, bool):
            return Value(BOOL, ir.Constant(I1, int(value)))
        if isinstance(value, int):
            return Value(INT, int_const(value))
        if isinstance(value, float):
            return Value(FLOAT, ir.Constant(DOUBLE, value))
        return Value(STR, self.module.string(value))

    # ---- calls of the library

    def lib(self, name: str, *args: ir.Value, bails: bool = False) -> ir.Value:
        """Call a library function, the context given by the caller of `lib` where it takes one."""
        result = self.b.call(self.module.extern(name), list(args))
        if bails:
            self.check_bail()
        return result

    def alloca(self, kind: ir.Type, count: int | None = None) -> ir.Value:
        """Reserve stack memory in the entry block."""
        return opaque(self.allocas.alloca(kind, count))

    def temporary(self, name: str, kind: ir.Type = I64, count: int | None = None) -> ir.Value:
        """Return stack memory that is shared by all uses under one name (never live across an emission)."""
        if name not in self.scratch:
            self.scratch[name] = self.alloca(kind, count)
        return self.scratch[name]

    # ---- memory

    def field(self, base: ir.Value, offset: int) -> ir.Value:
        """Return the address `offset` bytes after `base`."""
        return self.b.gep(base, [int_const(offset)], inbounds=True, source_etype=ir.IntType(8)) if offset else base

    def load(self, address: ir.Value, kind: ir.Type = I64, alias: str = "") -> ir.Value:
        """Load, with the alias class of the memory."""
        value = self.b.load(address, typ=kind)
        if alias:
            value.set_metadata("tbaa", self.module.alias(alias))
        return value

    def store(self, value: ir.Value, address: ir.Value, alias: str = "") -> None:
        """Store, with the alias class of the memory."""
        done = self.b.store(value, address)
        if alias:
            done.set_metadata("tbaa", self.module.alias(alias))

    def header(self, base: ir.Value, offset: int) -> ir.Value:
        """Load a word of a string's or array's header."""
        return self.load(self.field(base, offset), I64, "header")

    # ---- control flow

    def new_block(self, name: str = "") -> ir.Block:
        """Append a block."""
        return self.function.append_basic_block(name)

    def jump(self, block: ir.Block) -> None:
        """Branch unless the block has ended already."""
        if not self.b.block.is_terminated:
            self.b.branch(block)

    def at(self, block: ir.Block) -> None:
        """Go on emitting at the end of a block."""
        self.b.position_at_end(block)

    @contextmanager
    def when(self, cond: ir.Value, likely: bool | None = None) -> Any:
        """Emit what is inside only for a true condition."""
        then, after = self.new_block("then"), self.new_block("after")
        branch = self.b.cbranch(cond, then, after)
        if likely is not None:
            branch.set_weights([LIKELY, 1] if likely else [1, LIKELY])
        self.at(then)
        yield
        self.jump(after)
        self.at(after)

    @contextmanager
    def granted(self, accesses: dict[int, ir.Value], exact: set[int],
                called: dict[int, tuple[ir.Function, bool]] | None = None) -> Any:
        """Emit what is inside as the version of a loop that takes something for granted (versioning.py)."""
        own = self.direct, self.exact, self.called
        self.direct, self.exact = {**self.direct, **accesses}, self.exact | exact
        self.called = {**self.called, **(called or {})}
        try:
            yield
        finally:
            self.direct, self.exact, self.called = own

    def choose(self, cond: ir.Value, first: Callable[[], Value], second: Callable[[], Value],
               kind: NativeType) -> Value:
        """Emit two ways to a value of type `kind`; the result is owned."""
        merge = self.cell(kind)
        then, other, after = self.new_block("yes"), self.new_block("no"), self.new_block("join")
        self.b.cbranch(cond, then, other)
        for block, make in ((then, first), (other, second)):
            self.at(block)
            self.way(make, merge, after)
        return self.meet(merge, after)

    def way(self, make: Callable[[], Value], merge: Cell, after: ir.Block, node: Any = None) -> None:
        """Emit one of several ways to a value, which goes to the cell `merge`; all go on in the block `after`."""
        with self.reached(node):
            value = make()
            if not self.b.block.is_terminated:
                self.put(merge, self.own(self.convert(value, merge.type, node)))
                self.b.branch(after)

    def meet(self, merge: Cell, after: ir.Block) -> Value:
        """Go on where the ways to a value meet; the value is owned."""
        self.at(after)
        value = self.get(merge)
        value.owned = self.counted(merge.type)
        return value

    # ---- code that is never reached

    def never(self, node: Any, reason: Reason = Reason.TYPE_ERROR) -> NoReturn:
        """Bail out: what uses the value of `node` is never reached, and is not emitted."""
        self.bail(reason, node)
        raise Unreached

    @contextmanager
    def reached(self, node: Any) -> Iterator[None]:
        """Emit what is inside, up to code that is never reached: the blocks that it leaves open bail out."""
        first, depth, short = len(self.function.basic_blocks), len(self.frames), self.short
        try:
            yield
        except Unreached:
            del self.frames[depth:]
            self.short = short
            for block in (self.b.block, *self.function.basic_blocks[first:]):
                self.at(block)
                self.bail(Reason.TYPE, node)

    # ---- bailing out

    def bail_out_block(self) -> ir.Block:
        """Return the block that leaves the kernel after a bail-out."""
        if self.bail_block is None:
            self.bail_block = self.new_block("bail")
            builder = ir.IRBuilder(self.bail_block)
            builder.ret(nothing(self.function.function_type.return_type))
        return self.bail_block

    def give(self, value: Value) -> None:
        """Return a value; all variables are done with."""
        if isinstance(value.type, Mixed):
            pair = self.b.insert_value(ir.Constant(TAGGED, ir.Undefined), value.tag, 0)
            self.b.ret(self.b.insert_value(pair, value.ir, 1))
        else:
            self.b.ret(value.ir)

    def bail(self, reason: Reason, node: Any) -> None:
        """Leave the kernel here."""
        if self.b.block.is_terminated:
            return
        self.b.store(int_const(self.module.site(reason, self.version, node)), self.field(self.ctx, CTX_BAIL))
        self.b.branch(self.bail_out_block())

    def bail_if(self, cond: ir.Value, reason: Reason, node: Any) -> None:
        """Leave the kernel when a condition (i1) holds."""
        if isinstance(cond, ir.Constant):
            if not cond.constant:
                return
            self.bail(reason, node)
            self.at(self.new_block("dead"))
            return
        out, after = self.new_block("out"), self.new_block("ok")
        self.b.cbranch(cond, out, after).set_weights([1, LIKELY])
        self.at(out)
        self.bail(reason, node)
        self.at(after)

    def note_zero(self, is_zero: ir.Value) -> bool:
        """Tell that a division by zero may be left for later (deferred.py); ordinary kernels bail out."""
        return False

    def check_bail(self) -> None:
        """Leave the kernel if what was just called bailed out."""
        after = self.new_block("went")
        code = self.b.load(self.field(self.ctx, CTX_BAIL), typ=I64)
        self.b.cbranch(self.b.icmp_unsigned("!=", code, int_const(0)), self.bail_out_block(), after).set_weights(
            [1, LIKELY])
        self.at(after)

    def guard_stack(self) -> None:
        """Emit the test of the native stack at a function's entry; it also sees the watchdog's interrupts."""
        limit = self.b.load(self.field(self.ctx, CTX_STACK), typ=I64)
        with self.when(self.b.icmp_unsigned("<", self.module.stack_pointer(self.b), limit), likely=False):
            stopped = self.b.icmp_unsigned("!=", self.lib("pj_slow_stack", self.ctx), int_const(0))
            after = self.new_block("goes_on")
            self.b.cbranch(stopped, self.bail_out_block(), after)
            self.at(after)

    def poll(self, handler: str = "pj_interrupted") -> None:
        """Look for an interrupt of the watchdog at a loop's head."""
        flag = self.b.load(self.field(self.ctx, CTX_INTERRUPT), typ=I64)
        with self.when(self.b.icmp_unsigned("!=", self.b.and_(flag, int_const(1)), int_const(0)), likely=False):
            self.lib(handler, self.ctx, bails=True)

    def poll_head(self, node: Any) -> None:
        """Look for an interrupt at the head of a loop; the kernels of functions and regions do more."""
        self.poll()

    # ---- cells

    def cell(self, kind: NativeType) -> Cell:
        """Reserve memory for a value."""
        memory = llvm_type(kind)
        tag = self.alloca(I64) if isinstance(kind, Mixed) else None
        return Cell(kind, self.alloca(memory), tag, memory)

    def get(self, cell: Cell) -> Value:
        """Load a borrowed value."""
        payload = self.load(cell.payload, cell.memory, cell.alias)
        if cell.type is BOOL and cell.memory is not I1:
            payload = self.b.trunc(payload, I1)
        tag = self.load(cell.tag, I64, cell.alias) if cell.tag is not None else None
        return Value(cell.type, payload, tag)

    def put(self, cell: Cell, value: Value) -> None:
        """Store a value of the cell's type; its ownership moves there, the old value is not released."""
        payload = value.ir
        if cell.type is BOOL and cell.memory is not I1:
            payload = self.b.zext(payload, cell.memory)
        self.store(payload, cell.payload, cell.alias)
        if cell.tag is not None:
            assert value.tag is not None
            self.store(value.tag, cell.tag, cell.alias)

    def notes(self, cell: Cell) -> bool:
        """Tell whether somebody notes in which round a variable is assigned."""
        return False

    def assign(self, cell: Cell, value: Value) -> None:
        """Store a value in place of another: takes ownership, releases what was there."""
        value = self.own(self.convert(value, cell.type))
        old = self.get(cell) if self.counted(cell.type) and not cell.borrowed else None
        self.put(cell, value)
        if old is not None:
            self.release(old)

    # ---- reference counts

    def counted(self, kind: NativeType) -> bool:
        """Tell whether values of a type carry a reference count."""
        return kind.counted

    def own(self, value: Value) -> Value:
        """Return the value with a reference of its own."""
        if value.owned or not self.counted(value.type):
            return value
        self.retain(value)
        return Value(value.type, value.ir, value.tag, True)

    def done(self, value: Value) -> None:
        """Release a temporary that is not needed any more."""
        if value.owned and self.counted(value.type):
            self.release(value)

    def retain(self, value: Value) -> None:
        """Count one reference more."""
        from phpjit.codegen.native.emit import counting
        counting.retain(self, value)

    def release(self, value: Value) -> None:
        """Count one reference less; free at zero."""
        from phpjit.codegen.native.emit import counting
        counting.release(self, value)

    # ---- conversions between representations

    def convert(self, value: Value, target: NativeType, node: Any = None) -> Value:
        """Return the value in another representation; a tagged value of another kind bails out."""
        kind = value.type
        if kind == target:
            return value
        if isinstance(target, Mixed):
            if isinstance(kind, Mixed):
                return self.limited(value, target, node)
            if kind is INT and not target.kinds & f.INT and target.kinds & f.FLOAT:
                value = Value(FLOAT, self.b.sitofp(value.ir, DOUBLE))
            elif not kind.kinds & target.kinds:
                return self.refused(target, node)
            elif kind is BOOL and f.BOOL & ~target.kinds:       # only false, or only true
                wrong = value.ir if target.kinds & f.FALSE else self.b.not_(value.ir)
                self.bail_if(wrong, Reason.TYPE_ERROR, node)
            return Value(target, self.payload(value), int_const(tag_of(value.type)), value.owned)
        if isinstance(kind, Mixed):
            return self.checked(value, target, node)
        if target is FLOAT and kind is INT:
            return Value(FLOAT, self.b.sitofp(value.ir, DOUBLE))
        if isinstance(kind, Array) and isinstance(target, Array) and kind.packed == target.packed:
            return Value(target, value.ir, None, value.owned)
        if isinstance(kind, Object) and isinstance(target, Object):
            return Value(target, value.ir, None, value.owned)
        if isinstance(kind, Closure) and isinstance(target, Closure):
            return Value(target, value.ir, None, value.owned)
        if not kind.kinds & target.kinds:
            return self.refused(target, node)
        raise Refused(Reason.COMPILER, getattr(node, "line", 0) or self.version.fn.line,
                      f"no conversion from {kind.code} to {target.code}")

    def refused(self, target: NativeType, node: Any) -> Value:
        """Bail out: no value of this kind can be one of the target; return one for the dead code behind it."""
        self.bail(Reason.TYPE_ERROR, node)
        self.at(self.new_block("dead"))
        if isinstance(target, Mixed):
            return Value(target, int_const(0), int_const(T_NULL))
        shape = llvm_type(target)
        return Value(target, ir.Constant(shape, None if isinstance(shape, ir.PointerType) else ir.Undefined))

    def limited(self, value: Value, target: Mixed, node: Any) -> Value:
        """Return a tagged value with fewer kinds: an int becomes a float where only that fits, others bail out."""
        assert isinstance(value.type, Mixed) and value.tag is not None
        extra = value.type.kinds & ~target.kinds & ~f.UNDEF
        tag, payload = value.tag, value.ir
        if extra & f.INT and target.kinds & f.FLOAT:
            extra &= ~f.INT
            is_int = self.has_tag(value, T_INT)
            payload = self.b.select(is_int, self.b.bitcast(self.b.sitofp(payload, DOUBLE), I64), payload)
            tag = self.b.select(is_int, int_const(T_FLOAT), tag)
        for kinds, number in ((f.NULL, T_NULL), (f.INT, T_INT), (f.FLOAT, T_FLOAT), (f.STRING, T_STR),
                              (f.ARRAY, T_ARRAY),
                              (f.OBJECT, T_OBJECT)):
            if extra & kinds:
                self.bail_if(self.has_tag(value, number), Reason.TYPE_ERROR, node)
        if extra & f.BOOL:
            wrong = self.has_tag(value, T_BOOL)
            if extra & f.BOOL != f.BOOL:
                wrong = self.b.and_(wrong, self.b.icmp_unsigned("==", payload, int_const(int(bool(extra & f.TRUE)))))
            self.bail_if(wrong, Reason.TYPE_ERROR, node)
        return Value(target, payload, tag, value.owned)

    def payload(self, value: Value) -> ir.Value:
        """Return a plain value as the 64-bit payload of a tagged one."""
        kind = value.type
        if kind is FLOAT:
            return self.b.bitcast(value.ir, I64)
        if kind is BOOL:
            return self.b.zext(value.ir, I64)
        return value.ir if kind in (INT, NULL) or isinstance(kind, Mixed) else self.b.ptrtoint(value.ir, I64)

    def untag(self, value: Value, target: NativeType) -> Value:
        """Return a tagged value that is surely of a plain type."""
        payload = value.ir
        if target is FLOAT:
            payload = self.b.bitcast(payload, DOUBLE)
        elif target is BOOL:
            payload = self.b.trunc(payload, I1)
        elif target is NULL:
            payload = int_const(0)
        elif target is not INT:
            payload = self.b.inttoptr(payload, PTR)
        return Value(target, payload, None, value.owned and self.counted(target))

    def checked(self, value: Value, target: NativeType, node: Any) -> Value:
        """Return a tagged value as a plain type; bail out when it is none (an int becomes a float where asked)."""
        assert isinstance(value.type, Mixed) and value.tag is not None
        if target is FLOAT and value.type.kinds & f.INT:
            self.bail_if(self.b.not_(self.b.or_(self.has_tag(value, T_FLOAT), self.has_tag(value, T_INT))),
                         Reason.TYPE, node)
            return Value(FLOAT, self.as_double(value))
        self.bail_if(self.b.icmp_unsigned("!=", value.tag, int_const(tag_of(target))), Reason.TYPE, node)
        return self.untag(value, target)

    def has_tag(self, value: Value, tag: int) -> ir.Value:
        """Return whether a tagged value has a tag (i1)."""
        assert value.tag is not None
        return self.b.icmp_unsigned("==", value.tag, int_const(tag))

    def as_double(self, value: Value) -> ir.Value:
        """Return a number as a double (a tagged one must be an int or a float)."""
        if value.type is FLOAT:
            return value.ir
        if value.type is INT:
            return self.b.sitofp(value.ir, DOUBLE)
        if value.type is BOOL:
            return self.b.uitofp(value.ir, DOUBLE)
        if value.type is NULL:
            return ir.Constant(DOUBLE, 0.0)
        return self.b.select(self.has_tag(value, T_INT), self.b.sitofp(value.ir, DOUBLE),
                             self.b.bitcast(value.ir, DOUBLE))

    def undefined(self, value: Value, node: Any) -> None:
        """Bail out when a variable is unset."""
        if isinstance(value.type, Mixed) and value.type.kinds & f.UNDEF:
            self.bail_if(self.has_tag(value, T_UNDEF), Reason.UNDEFINED_VARIABLE, node)
