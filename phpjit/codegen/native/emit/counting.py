"""Reference counts in emitted code: retain and release as small internal functions that LLVM inlines.

The counts are plain memory: no lock, no GIL.  Constants are immortal: their count is so high that it is never one, and
it is never written, so that threads can share them (`pj_count_up` and `pj_count_down` of the C library do the same).
"""
from __future__ import annotations

from llvmlite import ir

from phpjit.analysis import facts as f
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import I64, IMMORTAL, PTR, T_ARRAY, T_OBJECT, T_STR, VOID, Module, int_const
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import STR, Array, Mixed, NativeType


def retain(e: FunctionEmitter, value: Value) -> None:
    """Count one reference more (a null pointer has no count)."""
    if isinstance(value.type, Mixed):
        e.b.call(_retain_tagged(e.module), [value.tag, value.ir])
    else:
        e.b.call(_retain(e.module), [value.ir])


def release(e: FunctionEmitter, value: Value) -> None:
    """Count one reference less and free at zero."""
    if isinstance(value.type, Mixed):
        e.b.call(_release_tagged(e.module, value.type), [e.ctx, value.tag, value.ir])
    elif not isinstance(value.ir, ir.GlobalVariable):      # a constant
        e.b.call(_release(e.module, free_function(value.type)), [e.ctx, value.ir])


def free_function(kind: NativeType) -> str:
    """Return the library function that frees a value of a type."""
    if kind is STR:
        return "pj_free_str"
    return "pj_free_array" if isinstance(kind, Array) else "pj_free_object"


def _function(module: Module, name: str, kind: ir.FunctionType) -> tuple[ir.Function, ir.IRBuilder]:
    function = module.made[name] = ir.Function(module.ir, kind, name)
    function.linkage = "internal"
    function.attributes.add("nounwind")
    function.attributes.add("alwaysinline")
    return function, ir.IRBuilder(function.append_basic_block("entry"))


def _tbaa(module: Module, instruction: ir.Instruction) -> ir.Instruction:
    instruction.set_metadata("tbaa", module.alias("header"))
    return instruction


def _retain(module: Module) -> ir.Function:
    if "retain" in module.made:
        return module.made["retain"]
    function, b = _function(module, "retain", ir.FunctionType(VOID, [PTR]))
    with b.if_then(b.icmp_unsigned("!=", function.args[0], ir.Constant(PTR, None))):
        count = _tbaa(module, b.load(function.args[0], typ=I64))
        with b.if_then(b.icmp_signed("<", count, int_const(IMMORTAL)), likely=True):
            _tbaa(module, b.store(b.add(count, int_const(1)), function.args[0]))
    b.ret_void()
    return function


def _release(module: Module, free: str) -> ir.Function:
    name = f"release.{free}"
    if name in module.made:
        return module.made[name]
    function, b = _function(module, name, ir.FunctionType(VOID, [PTR, PTR]))
    ctx, pointer = function.args
    with b.if_then(b.icmp_unsigned("!=", pointer, ir.Constant(PTR, None))):
        count = _tbaa(module, b.load(pointer, typ=I64))
        with b.if_then(b.icmp_signed("<", count, int_const(IMMORTAL)), likely=True):
            count = b.sub(count, int_const(1))
            _tbaa(module, b.store(count, pointer))
            with b.if_then(b.icmp_signed("==", count, int_const(0))):
                b.call(module.extern(free), [ctx, pointer])
    b.ret_void()
    return function


def _retain_tagged(module: Module) -> ir.Function:
    if "retain.tagged" in module.made:
        return module.made["retain.tagged"]
    plain = _retain(module)
    function, b = _function(module, "retain.tagged", ir.FunctionType(VOID, [I64, I64]))
    with b.if_then(b.icmp_unsigned(">=", function.args[0], int_const(T_STR))):
        b.call(plain, [b.inttoptr(function.args[1], PTR)])
    b.ret_void()
    return function


def _release_tagged(module: Module, kind: Mixed) -> ir.Function:
    name = f"release.tagged.{kind.kinds & (f.STRING | f.ARRAY | f.OBJECT)}"
    if name in module.made:
        return module.made[name]
    rows = [(bit, tag, free) for bit, tag, free in (
        (f.STRING, T_STR, "pj_free_str"), (f.ARRAY, T_ARRAY, "pj_free_array"), (f.OBJECT, T_OBJECT, "pj_free_object"))
        if kind.kinds & bit]
    plain = [(_release(module, free), tag) for _, tag, free in rows]
    function, b = _function(module, name, ir.FunctionType(VOID, [PTR, I64, I64]))
    ctx, tag_value, payload = function.args
    for release_one, tag in plain:
        with b.if_then(b.icmp_unsigned("==", tag_value, int_const(tag))):
            b.call(release_one, [ctx, b.inttoptr(payload, PTR)])
    b.ret_void()
    return function
