"""The entry of a function version: a METH_FASTCALL builtin that unboxes, runs the kernel, boxes.

    PyObject *entry(PyObject *self, PyObject **args, Py_ssize_t n)

`self` is the callable that takes over (tier 0, or another version) when an argument does not fit or the kernel bails
out.  ints, floats and bools are unboxed inline, everything else by the library.  Most
versions need none of this: direct.py.
"""
from __future__ import annotations

from collections.abc import Callable

from llvmlite import ir

from phpjit import phptypes
from phpjit.codegen.native.emit.direct import ENTRY, SCALARS
from phpjit.codegen.native.emit.function import tag_of
from phpjit.codegen.native.emit.module import CTX_BAIL, DOUBLE, I8, I32, I64, PTR, Module, int_const, llvm_type, opaque
from phpjit.codegen.native.emit.throws import PARTS
from phpjit.codegen.native.types import BOOL, FLOAT, INT, NULL, Mixed, NativeType
from phpjit.codegen.native.typing.program import Version

TYPE_OFFSET, FLOAT_OFFSET = 8, 16       # PyObject.ob_type, PyFloatObject.ob_fval


class EntryEmitter:
    """Builds the entry function of a version."""

    def __init__(self, module: Module, version: Version) -> None:
        self.module = module
        self.version = version
        kind = ir.FunctionType(PTR, [PTR, PTR, I64])
        self.function = ir.Function(module.ir, kind, ENTRY)
        self.start = self.function.append_basic_block("entry")
        self.allocas = ir.IRBuilder(self.start)
        self.b = ir.IRBuilder(self.function.append_basic_block("start"))
        self.slow = self.function.append_basic_block("slow")
        self.entered = False
        self.references: list[tuple[int, NativeType, ir.Value]] = []    # (argument, type, its pj_value)
        self.rooms: list[ir.Value] = []     # pj_values of the global and static variables
        self.ctx: ir.Value = ir.Constant(PTR, None)

    def emit(self) -> None:
        """Emit the entry."""
        version, b = self.version, self.b
        rows = [(kind, by_ref) for _, kind, by_ref in version.params]
        rows += [(kind, False) for _, kind in version.captures]
        taken = [version.taken.get(name, kind).code for name, kind, _ in version.params]
        taken += [version.taken.get(name, kind).code for name, kind in version.captures]
        this_first = 1 if version.this is not None else 0
        self.guard(b.icmp_unsigned("==", self.function.args[2], int_const(len(rows) + this_first)))
        words: list[ir.Value] = []
        if all(kind in SCALARS and not by_ref for kind, by_ref in rows) and not this_first:
            for number, (kind, _) in enumerate(rows):
                words.append(self.unbox_scalar(number, kind))
            self.enter()
        else:
            self.enter()
            if this_first:
                assert version.this is not None
                words += self.unbox(0, version.this)
            for number, (kind, by_ref) in enumerate(rows):
                words += self.unbox_reference(number + this_first, kind, taken[number]) if by_ref else \
                    self.unbox(number + this_first, kind, taken[number])
        self.unbox_hidden(words)
        long = version.has_loops or version.recursive
        if long:            # what surrounds a kernel that runs long need not be good code: that takes time to make
            self.function.attributes.add("optnone")
            self.function.attributes.add("noinline")
            b.call(self.module.extern("pj_release_gil"), [self.ctx])
        outer = self.module.outer
        thrown = self.thrown_room() if outer is not None else None
        kernel = self.module.kernel(version) if outer is None else outer
        result = b.call(kernel, [self.ctx, *words, *([] if thrown is None else [thrown])],
                        attrs=("noinline",) if long else ())
        if long:
            b.call(self.module.extern("pj_take_gil"), [self.ctx])
        bailed = b.icmp_unsigned("!=", b.load(self.at(self.ctx, CTX_BAIL), typ=I64), int_const(0))
        with b.if_then(bailed, likely=False):
            b.ret(b.call(self.module.extern("pj_function_bailed"), [self.ctx, *self.function.args]))
        if thrown is not None:
            self.emit_throw(thrown)
        boxed = self.commit(lambda: self.box(result))
        b.ret(boxed)
        slow = ir.IRBuilder(self.slow)
        slow.ret(slow.call(self.module.extern("pj_fallback"), list(self.function.args)))
        self.allocas.branch(self.function.basic_blocks[1])

    def thrown_room(self) -> ir.Value:
        """Reserve memory for what the kernel may throw: the number of the site, 0 for none, first."""
        room = opaque(self.allocas.alloca(ir.ArrayType(I64, 2 * self.thrown_parts)))
        self.b.store(int_const(0), self.at(room, 8))
        return room

    @property
    def thrown_parts(self) -> int:
        """How many values an exception comes with."""
        return PARTS + len(self.version.params)

    def emit_throw(self, thrown: ir.Value) -> None:
        """Emit what follows when the kernel threw: everything is committed, then the exception is made."""
        b = self.b
        site = b.load(self.at(thrown, 8), typ=I64)
        with b.if_then(b.icmp_signed("!=", site, int_const(0)), likely=False):
            may = b.call(self.module.extern("pj_may_throw"), [self.function.args[0]])
            with b.if_then(b.icmp_signed("==", may, int_const(0)), likely=False):
                b.store(site, self.at(self.ctx, CTX_BAIL))
                b.ret(b.call(self.module.extern("pj_function_bailed"), [self.ctx, *self.function.args]))
            parts = self.commit(lambda: b.call(self.module.extern("pj_box_thrown"),
                                               [self.ctx, thrown, int_const(self.thrown_parts)]))
            first = self.argument(0) if self.version.this is not None else ir.Constant(PTR, None)
            b.ret(b.call(self.module.extern("pj_throw"), [self.function.args[0], first, parts]))

    def commit(self, box: Callable[[], ir.Value]) -> ir.Value:
        """End the region: everything is boxed, `box` boxes what is returned, then what others see is written."""
        b = self.b
        made = [(number, self.boxed(self.box_reference(number, kind, room)), room)
                for number, kind, room in self.references]
        hidden = [(number, self.boxed(self.box_room(row.type, self.rooms[number])))
                  for number, row in enumerate(self.module.program.hidden) if row.written]
        boxed = self.boxed(box())
        if self.module.program.layouts:
            self.finish_objects()
        if any(one.prints for one in self.module.program.versions):
            failed = b.call(self.module.extern("pj_flush"), [self.ctx])
            with b.if_then(b.icmp_signed("!=", failed, int_const(0)), likely=False):
                b.ret(b.call(self.module.extern("pj_failed"), [self.ctx]))
        for number, value, room in made:
            b.call(self.module.extern("pj_put_ref"), [self.ctx, self.argument(number), value, room])
        for number, value in hidden:
            b.call(self.module.extern("pj_put_hidden"), [self.function.args[0], int_const(number), value])
        b.call(self.module.extern("pj_leave"), [self.ctx])
        return b.call(self.module.extern("pj_settled"), [boxed]) if made else boxed

    def finish_objects(self) -> None:
        """Write back what was written into objects that came in; when it has no Python form, tier 0 does the work."""
        done = self.b.call(self.module.extern("pj_finish_objects"), [self.ctx])
        with self.b.if_then(self.b.icmp_signed("==", done, int_const(0)), likely=False):
            self.b.ret(self.b.call(self.module.extern("pj_not_boxed"), [self.ctx, *self.function.args]))

    def boxed(self, value: ir.Value) -> ir.Value:
        """Return what boxing gave; when it gave nothing, tier 0 does the work."""
        none = self.same(value, ir.Constant(PTR, None))
        with self.b.if_then(none, likely=False):
            self.b.ret(self.b.call(self.module.extern("pj_not_boxed"), [self.ctx, *self.function.args]))
        return value

    def unbox_reference(self, number: int, kind: NativeType, taken: str) -> list[ir.Value]:
        """Unbox what a Ref holds into a pj_value, whose address the kernel gets."""
        room = opaque(self.allocas.alloca(ir.ArrayType(I64, 2)))
        code = self.module.text(taken.encode("latin-1"))
        fits = self.b.call(self.module.extern("pj_unbox_ref"),
                           [self.ctx, self.function.args[1], int_const(number), code, room])
        self.guard(self.b.icmp_signed("!=", fits, ir.Constant(I32, 0)))
        self.references.append((number, kind, room))
        return [room]

    def box_reference(self, number: int, kind: NativeType, room: ir.Value) -> ir.Value:
        """Box what a Ref will hold."""
        return self.b.call(self.module.extern("pj_box_ref"),
                           [self.ctx, self.argument(number), room, self.module.text(kind.code.encode("latin-1"))])

    def unbox_hidden(self, words: list[ir.Value]) -> None:
        """Unbox the global and static variables of the program into pj_values, which the kernel gets behind `words`."""
        for number, row in enumerate(self.module.program.hidden):
            room = opaque(self.allocas.alloca(ir.ArrayType(I64, 2)))
            code = self.module.text(row.taken.code.encode("latin-1"))
            fits = self.b.call(self.module.extern("pj_unbox_hidden"),
                               [self.ctx, *self.function.args, int_const(number), code, room])
            self.guard(self.b.icmp_signed("!=", fits, ir.Constant(I32, 0)))
            self.rooms.append(room)
            words.append(room)

    def box_room(self, kind: NativeType, room: ir.Value) -> ir.Value:
        """Box a pj_value."""
        return self.b.call(self.module.extern("pj_box"),
                           [self.ctx, room, self.module.text(kind.code.encode("latin-1"))])

    def at(self, base: ir.Value, offset: int) -> ir.Value:
        """Return the address `offset` bytes after `base`."""
        return self.b.gep(base, [int_const(offset)], source_etype=I8)

    def enter(self) -> None:
        """Begin the region."""
        self.ctx = self.b.call(self.module.extern("pj_enter"), [])
        self.entered = True
        if self.module.program.layouts:
            self.b.call(self.module.extern("pj_use_layouts"), [self.ctx, self.function.args[0]])

    def guard(self, cond: ir.Value) -> None:
        """Go to the fallback unless a condition holds."""
        after = self.function.append_basic_block()
        target = self.slow
        if self.entered:
            target = self.function.append_basic_block()
            builder = ir.IRBuilder(target)
            builder.call(self.module.extern("pj_unfit"), [self.ctx])
            builder.branch(self.slow)
        self.b.cbranch(cond, after, target).set_weights([2000, 1])
        self.b.position_at_end(after)

    def external(self, name: str) -> ir.GlobalVariable:
        """Return an object of CPython by its symbol."""
        if name in self.module.ir.globals:
            return self.module.ir.globals[name]
        return opaque(ir.GlobalVariable(self.module.ir, I8, name))

    def argument(self, number: int) -> ir.Value:
        """Load a Python argument."""
        return self.b.load(self.b.gep(self.function.args[1], [int_const(number)], source_etype=PTR), typ=PTR)

    def unbox_scalar(self, number: int, kind: NativeType) -> ir.Value:
        """Unbox an int, float, bool or null."""
        b, value = self.b, self.argument(number)
        if kind is BOOL:
            true = self.same(value, self.external("_Py_TrueStruct"))
            self.guard(b.or_(true, self.same(value, self.external("_Py_FalseStruct"))))
            return true
        if kind is NULL:
            self.guard(self.same(value, self.external("_Py_NoneStruct")))
            return int_const(0)
        cls = b.load(self.at(value, TYPE_OFFSET), typ=PTR)
        if kind is INT:
            self.guard(self.same(cls, self.external("PyLong_Type")))
            return self.unbox_int(value)
        if not self.takes_int(number):
            self.guard(self.same(cls, self.external("PyFloat_Type")))
            return b.load(self.at(value, FLOAT_OFFSET), typ=DOUBLE)
        is_float, is_other, after = (self.function.append_basic_block() for _ in range(3))
        room = opaque(self.allocas.alloca(DOUBLE))
        b.cbranch(self.same(cls, self.external("PyFloat_Type")), is_float, is_other)
        b.position_at_end(is_float)
        b.store(b.load(self.at(value, FLOAT_OFFSET), typ=DOUBLE), room)
        b.branch(after)
        b.position_at_end(is_other)
        self.guard(self.same(cls, self.external("PyLong_Type")))
        b.store(b.sitofp(self.unbox_int(value), DOUBLE), room)
        b.branch(after)
        b.position_at_end(after)
        return b.load(room, typ=DOUBLE)

    def takes_int(self, number: int) -> bool:
        """Tell whether a parameter is declared float: an int is converted then."""
        params = self.version.fn.params
        declared = params[number].type if number < len(params) else None
        return isinstance(declared, phptypes.Named) and declared.name == "float"

    def unbox_int(self, value: ir.Value) -> ir.Value:
        """Unbox a Python int that is known to be one (all PHP ints fit)."""
        room = opaque(self.allocas.alloca(I32))
        result = self.b.call(self.module.extern("PyLong_AsLongLongAndOverflow"), [value, room])
        self.guard(self.b.icmp_signed("==", self.b.load(room, typ=I32), ir.Constant(I32, 0)))
        return result

    def same(self, a: ir.Value, d: ir.Value) -> ir.Value:
        """Return whether two pointers are equal."""
        return self.b.icmp_unsigned("==", self.b.ptrtoint(a, I64), self.b.ptrtoint(d, I64))

    def unbox(self, number: int, kind: NativeType, taken: str = "") -> list[ir.Value]:
        """Unbox any argument, inside of the region."""
        if kind in SCALARS and self.version.this is None:
            return [self.unbox_scalar(number, kind)]
        return self.unbox_by_code(number, kind, taken or kind.code)

    def unbox_by_code(self, number: int, kind: NativeType, taken: str) -> list[ir.Value]:
        """Unbox with the library."""
        room = opaque(self.allocas.alloca(ir.ArrayType(I64, 2)))
        code = self.module.text(taken.encode("latin-1"))
        fits = self.b.call(self.module.extern("pj_unbox"), [self.ctx, self.argument(number), code, room])
        self.guard(self.b.icmp_signed("!=", fits, ir.Constant(I32, 0)))
        address = self.at(room, 8)
        if isinstance(kind, Mixed):
            return [self.b.load(room, typ=I64), self.b.load(address, typ=I64)]
        if kind is BOOL:
            return [self.b.trunc(self.b.load(address, typ=I64), ir.IntType(1))]
        return [self.b.load(address, typ=llvm_type(kind))]

    def box(self, result: ir.Value) -> ir.Value:
        """Box the kernel's result."""
        kind, b = self.version.result, self.b
        if kind is INT:
            return b.call(self.module.extern("PyLong_FromLongLong"), [result])
        if kind is FLOAT:
            return b.call(self.module.extern("PyFloat_FromDouble"), [result])
        room = opaque(self.allocas.alloca(ir.ArrayType(I64, 2)))
        if isinstance(kind, Mixed):
            b.store(b.extract_value(result, 0), room)
            b.store(b.extract_value(result, 1), self.at(room, 8))
        else:
            b.store(int_const(tag_of(kind)), room)
            b.store(b.zext(result, I64) if kind is BOOL else result, self.at(room, 8))
        return self.box_room(kind, room)
