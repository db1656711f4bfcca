"""A function over buffers: the chunk kernel behind `f.map(array, ...)`.

    function price(float $x, int $n): float       formats ("<f8", "=i8")

    ->  void map(ctx, env, start, end, partial)    for (i = start; i < end; i++) out[i] = price(ctx, x[i], n)

Where nothing but divisions by zero can go wrong, it goes in blocks that look for one in the end (deferred.py).

The environment is an array of 64-bit words: for each argument its address and the bytes from one element to the next,
then the same of the result.  A format says how an argument's elements lie:

    "<f8"   one behind the other (the letter and size are numpy's: f4 f8 i1 i2 i4 i8 u1 u2 u4 b1)
    "~f8"   with the distance that the environment gives
    "=f8"   one value for all
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Final

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit.deferred import emit_deferred
from phpjit.codegen.native.emit.module import (
    CTX_BAIL,
    CTX_EXTRA,
    CTX_INTERRUPT,
    DOUBLE,
    I8,
    I64,
    PTR,
    T_FLOAT,
    VOID,
    Module,
    int_const,
)
from phpjit.codegen.native.types import BOOL, FLOAT, INT, Mixed, NativeType
from phpjit.codegen.native.typing.program import Version
from phpjit.reasons import Reason, Refused

ENTRY: Final = "map"
FORMATS: Final[dict[str, NativeType]] = {
    "f4": FLOAT, "f8": FLOAT, "i1": INT, "i2": INT, "i4": INT, "i8": INT, "u1": INT, "u2": INT, "u4": INT, "b1": BOOL}
EXACT: Final = 1 << 53           # ints up to here are doubles, too
BLOCK: Final = 1024              # elements between two looks for a division by zero


def result_format(version: Version) -> str:
    """Return how results are stored: i8, f8 or b1; raises Refused for what has no place in a buffer."""
    kind = version.result
    if kind is INT:
        return "i8"
    if kind is BOOL:
        return "b1"
    if kind is FLOAT or (isinstance(kind, Mixed) and not kind.kinds & ~(f.INT | f.FLOAT)):
        return "f8"
    raise Refused(Reason.UNTYPED, version.fn.line, "a result that is neither int, float nor bool always")


class BufferEmitter:
    """Builds the kernel of a function version for arguments of given formats."""

    def __init__(self, module: Module, version: Version, formats: tuple[str, ...]) -> None:
        self.module = module
        self.version = version
        self.formats = formats
        kind = ir.FunctionType(VOID, [PTR, PTR, I64, I64, PTR])
        self.function = ir.Function(module.ir, kind, ENTRY)
        self.function.attributes.add("nounwind")
        self.b = ir.IRBuilder(self.function.append_basic_block("entry"))

    def emit(self) -> None:
        """Emit the kernel."""
        version, b = self.version, self.b
        if version.this is not None or version.captures or version.hidden or len(version.params) != len(self.formats):
            raise Refused(Reason.EFFECT, version.fn.line, "it uses $this, captured, global or static variables")
        if any(one.prints for one in self.module.program.versions):
            raise Refused(Reason.EFFECT, version.fn.line, "it prints")
        for name, kind, by_ref in version.params:
            if by_ref or kind not in (INT, FLOAT, BOOL):
                raise Refused(Reason.UNTYPED, version.fn.line, f"${name}, as an element of a buffer,")
        self.result = result_format(version)
        start, end = self.function.args[2], self.function.args[3]
        self.columns = [self.column(number, form) for number, form in enumerate((*self.formats, "<" + self.result))]
        self.given = [self.load(column, form, int_const(0), kind) if form[0] == "=" else None
                      for column, form, (_, kind, _) in zip(self.columns, self.formats, version.params, strict=False)]
        self.after = self.function.append_basic_block("after")
        deferred = emit_deferred(self.module, version)
        if deferred is None:
            self.rounds(start, end, self.checked)
        else:
            self.blocks(start, end, deferred)
        b.branch(self.after)
        b.position_at_end(self.after)
        b.ret_void()

    def rounds(self, start: ir.Value, end: ir.Value, body: Callable[[ir.Value], None], step: int = 1) -> None:
        """Emit a loop over elements."""
        b = self.b
        head, inside, done = (self.function.append_basic_block(name) for name in ("head", "body", "done"))
        before = b.block
        b.branch(head)
        b.position_at_end(head)
        at = b.phi(I64, "i")
        at.add_incoming(start, before)
        b.cbranch(b.icmp_signed("<", at, end), inside, done)
        b.position_at_end(inside)
        body(at)
        at.add_incoming(b.add(at, int_const(step), flags=("nsw",)), b.block)
        b.branch(head)
        b.position_at_end(done)

    def blocks(self, start: ir.Value, end: ir.Value, deferred: ir.Function) -> None:
        """Emit a loop over blocks of elements, those with a division by zero once more with all tests."""
        b = self.b
        noted = b.alloca(I8)

        def block(first: ir.Value) -> None:
            left = b.sub(end, first, flags=("nsw",))
            size = b.select(b.icmp_signed("<", left, int_const(BLOCK)), left, int_const(BLOCK))
            last = b.add(first, size, flags=("nsw",))
            b.store(ir.Constant(I8, 0), noted)
            self.rounds(first, last, lambda at: self.store(self.columns[-1], self.result, at,
                                                           b.call(deferred, [*self.arguments(at), noted])))
            with b.if_then(b.icmp_unsigned("!=", b.load(noted, typ=I8), ir.Constant(I8, 0)), likely=False):
                self.rounds(first, last, self.checked)
            self.leave_if_stopped(first)
        self.rounds(start, end, block, BLOCK)

    def arguments(self, at: ir.Value) -> list[ir.Value]:
        """Return what a kernel is called with for an element."""
        words = [self.load(column, form, at, kind) if value is None else value for value, column, form, (_, kind, _)
                 in zip(self.given, self.columns, self.formats, self.version.params, strict=False)]
        return [self.function.args[0], *words]

    def checked(self, at: ir.Value) -> None:
        """Emit what an element takes, its bail-outs included."""
        version = self.version
        made = self.b.call(self.module.kernel(version), self.arguments(at))
        if version.key not in self.module.safe:
            self.leave_if_bailed(at)
        self.store(self.columns[-1], self.result, at, made)
        if version.has_loops or version.recursive:
            self.leave_if_stopped(at)

    def column(self, number: int, form: str) -> tuple[ir.Value, ir.Value]:
        """Return (address of the first element, bytes from one to the next)."""
        env = self.function.args[1]
        base = self.b.load(self.b.gep(env, [int_const(2 * number)], source_etype=I64), typ=PTR)
        if form[0] != "~":
            return base, int_const(int(form[2:]))
        return base, self.b.load(self.b.gep(env, [int_const(2 * number + 1)], source_etype=I64), typ=I64)

    def element(self, column: tuple[ir.Value, ir.Value], at: ir.Value) -> ir.Value:
        """Return an element's address."""
        base, step = column
        return self.b.gep(base, [self.b.mul(at, step, flags=("nsw",))], inbounds=True, source_etype=I8)

    def load(self, column: tuple[ir.Value, ir.Value], form: str, at: ir.Value, kind: NativeType) -> ir.Value:
        """Load an element as a parameter's type."""
        b, letter, size = self.b, form[1], int(form[2:])
        found = FORMATS[form[1:]]
        if found is not kind and not (found is INT and kind is FLOAT):
            raise Refused(Reason.CONVERSION, self.version.fn.line)
        address = self.element(column, at)
        if letter == "f":
            value = b.load(address, typ=DOUBLE if size == 8 else ir.FloatType(), align=1)
            return value if size == 8 else b.fpext(value, DOUBLE)
        value = b.load(address, typ=ir.IntType(8 * size), align=1)
        if letter == "b":
            return b.icmp_unsigned("!=", value, ir.Constant(I8, 0))
        if size < 8:
            value = (b.sext if letter == "i" else b.zext)(value, I64)
        return b.sitofp(value, DOUBLE) if kind is FLOAT else value

    def store(self, column: tuple[ir.Value, ir.Value], form: str, at: ir.Value, value: ir.Value) -> None:
        """Store a result; an int among floats has to be a double exactly."""
        b = self.b
        if isinstance(self.version.result, Mixed):
            tag, payload = b.extract_value(value, 0), b.extract_value(value, 1)
            is_float = b.icmp_unsigned("==", tag, int_const(T_FLOAT))
            small = b.icmp_unsigned("<=", b.add(payload, int_const(EXACT)), int_const(2 * EXACT))
            self.leave_unless(b.or_(is_float, small), at)
            value = b.select(is_float, b.bitcast(payload, DOUBLE), b.sitofp(payload, DOUBLE))
        elif form == "b1":
            value = b.zext(value, I8)
        b.store(value, self.element(column, at), align=1)

    def leave_unless(self, cond: ir.Value, at: ir.Value) -> None:
        """Give up unless a condition holds."""
        out, going = self.function.append_basic_block("out"), self.function.append_basic_block("going")
        self.b.cbranch(cond, going, out).set_weights([2000, 1])
        self.b.position_at_end(out)
        site = self.module.site(Reason.TYPE, self.version, self.version.fn)
        self.b.store(int_const(site), self.word(CTX_BAIL))
        self.b.store(at, self.word(CTX_EXTRA))
        self.b.branch(self.after)
        self.b.position_at_end(going)

    def leave_if_bailed(self, at: ir.Value) -> None:
        """Leave the kernel when the function bailed out; `bail_extra` says at which element."""
        out, going = self.function.append_basic_block("bailed"), self.function.append_basic_block("going")
        code = self.b.load(self.word(CTX_BAIL), typ=I64)
        self.b.cbranch(self.b.icmp_unsigned("!=", code, int_const(0)), out, going).set_weights([1, 2000])
        self.b.position_at_end(out)
        self.b.store(at, self.word(CTX_EXTRA))
        self.b.branch(self.after)
        self.b.position_at_end(going)

    def leave_if_stopped(self, at: ir.Value) -> None:
        """Listen to the watchdog between two calls of a function that may take long."""
        flag = self.b.load(self.word(CTX_INTERRUPT), typ=I64)
        asked = self.b.icmp_unsigned("!=", self.b.and_(flag, int_const(1)), int_const(0))
        with self.b.if_then(asked, likely=False):
            self.b.call(self.module.extern("pj_interrupted"), [self.function.args[0]])
        self.leave_if_bailed(at)

    def word(self, offset: int) -> ir.Value:
        """Return the address of a word of the context."""
        return self.b.gep(self.function.args[0], [int_const(offset)], source_etype=I8)


__all__ = ["ENTRY", "FORMATS", "BufferEmitter", "result_format"]
