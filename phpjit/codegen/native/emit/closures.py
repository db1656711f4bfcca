"""Closures as values: a record of the captured values, with a number that tells which function it is.

    fn($x) => $x + $n      {count, number of the closure, 1, -, n}
    $step($x)              one of several closures: a switch over the number, a direct call in each case

A closure that captures nothing is a constant.
"""
from __future__ import annotations

from functools import partial
from typing import Any

from llvmlite import ir

from phpjit.codegen.native.emit.function import FunctionEmitter, tag_of
from phpjit.codegen.native.emit.module import DATA, I64, IMMORTAL, Module, int_const, opaque
from phpjit.codegen.native.emit.values import Cell, GivenValue, Value
from phpjit.codegen.native.types import Closure, NativeType
from phpjit.codegen.native.typing.program import ChoiceCallee
from phpjit.core import nodes as c
from phpjit.reasons import Reason, Refused
from phpjit.records import replace

NUMBER = 8      # offset of the number: where objects have their class


def number_of(key: str) -> int:
    """Return the number of a closure: a hash of its key, negative (unbox_object.c computes the same)."""
    found = 0xCBF29CE484222325
    for byte in key.encode("latin-1"):
        found = (found ^ byte) * 0x100000001B3 & 0xFFFFFFFFFFFFFFFF
    return (found | 1 << 63) - (1 << 64)


def constant(module: Module, key: str) -> ir.GlobalVariable:
    """Return the closure that captures nothing."""
    name = f"closure.{key}"
    if name not in module.ir.globals:
        kind = ir.LiteralStructType([I64] * 4)
        made = opaque(ir.GlobalVariable(module.ir, kind, name))
        made.linkage = "internal"
        made.align = 16
        made.initializer = ir.Constant(kind, [int_const(IMMORTAL), int_const(number_of(key)), int_const(0),
                                              int_const(0)])
    found: ir.GlobalVariable = module.ir.globals[name]
    return found


def closure(e: FunctionEmitter, node: Any) -> Value:
    """Emit a closure expression, or a first-class callable."""
    kind = e.version.type(node)
    if not isinstance(kind, Closure) or "|" in kind.key:
        raise Refused(Reason.SYNTAX, node.line, "a closure of an unknown kind")
    if not kind.captures:
        return Value(kind, constant(e.module, kind.key))
    from phpjit.codegen.native.emit import objects

    if isinstance(node, c.MethodCall):
        values = [e.expr(node.base)]
    elif isinstance(node, c.ArrayLiteral):
        values = [e.expr(node.items[0].value)]
    else:
        values = [objects.this(e, node) if name == "this" else e.get(e.slots[name]) for name, _ in kind.captures]
    return holding(e, values, kind, node)


def holding(e: FunctionEmitter, values: list[Value], kind: Closure, node: Any) -> Value:
    """Return a closure with these captures; that of a method has its object."""
    record = e.lib("pj_alloc", e.ctx, int_const(DATA + 16 * len(values)), bails=True)
    for offset, word in ((0, 1), (NUMBER, number_of(kind.key)), (16, len(values)), (24, 0)):
        e.b.store(int_const(word), e.field(record, offset))
    for number, (value, (_, capture)) in enumerate(zip(values, kind.captures, strict=True)):
        cell = capture_cell(e, record, number, capture)
        e.put(cell, e.own(e.convert(value, capture, node)))
        if cell.tag is None:
            e.b.store(int_const(tag_of(capture)), e.field(record, DATA + 16 * number))
    return Value(kind, record, None, True)


def capture_cell(e: FunctionEmitter, record: ir.Value, number: int, kind: NativeType) -> Cell:
    """Return the cell of a capture in a closure's record."""
    from phpjit.codegen.native.emit import region

    return region.reference_cell(e, kind, e.field(record, DATA + 16 * number))


def choice_call(e: FunctionEmitter, callee: ChoiceCallee, node: Any) -> Value:
    """Emit a call of one of several closures."""
    from phpjit.codegen.native.emit.calls import user_call

    base = e.own(e.expr(callee.base))
    values = [e.own(e.expr(arg.value)) for arg in node.args]
    given = c.CallDynamic(node.line, c.Const(node.line, None), tuple(
        replace(arg, value=GivenValue(node.line, Value(value.type, value.ir, value.tag)))
        for arg, value in zip(node.args, values, strict=True)))
    merge = e.cell(e.version.type(node))
    other, after = e.new_block("other"), e.new_block("called")
    table = e.b.switch(e.load(e.field(base.ir, NUMBER)), other)
    for key, choice in callee.choices:
        block = e.new_block("closure")
        table.add_case(int_const(number_of(key)), block)
        e.at(block)
        record = None if choice.closure is None else GivenValue(node.line, Value(base.type, base.ir))
        e.way(partial(user_call, e, replace(choice, closure=record), given), merge, after, node)
    e.at(other)
    e.bail(Reason.TYPE, node)
    e.at(after)
    for value in (*values, base):
        e.done(value)
    result = e.get(merge)
    result.owned = e.counted(merge.type)
    return result
