"""`throw new E(message, code)`: the kernel ends as if it returned, and leaves behind what the exception is made of.

    pj_value thrown[]:  the number of the throw's site, message, code, and in a function what its parameters hold

Only the entry of a program and a loop region do so; in everything that they call a `throw` bails out.
"""
from __future__ import annotations

from typing import NoReturn

from phpjit.codegen.native.emit.dynamic import words
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.module import Module, int_const, nothing
from phpjit.codegen.native.emit.statements import clean_up, close
from phpjit.codegen.native.emit.values import Unreached, Value
from phpjit.codegen.native.types import INT, STR
from phpjit.codegen.native.typing.program import Thrown, Version
from phpjit.core import nodes as c
from phpjit.core.exits import THROW
from phpjit.reasons import Reason, Refused

PARTS = 3


def throw(e: FunctionEmitter, node: c.Throw) -> NoReturn:
    """Emit `throw`; nothing that uses it as a value is emitted."""
    thrown = e.version.throws.get(id(node))
    if thrown is None or e.thrown is None:
        e.never(node, Reason.THROW)
    try:
        parts = [e.own(e.convert(e.expr(arg), kind, arg)) for arg, kind in zip(thrown.args, (STR, INT), strict=False)]
    except Refused:
        e.never(node, Reason.THROW)         # tier 0 finds the words
    end(e, node, thrown, parts)
    raise Unreached


def end(e: FunctionEmitter, node: c.Throw, thrown: Thrown, parts: list[Value]) -> None:
    """End the kernel by an exception."""
    site = e.module.site(Reason.THROW, e.version, node)
    e.module.throws[site] = (thrown.cls, thrown.line, len(parts))
    parts = [Value(INT, int_const(site)), *parts, *(e.constant(""), e.constant(0))[len(parts):]]
    if e.region is not None:
        for number, value in enumerate(parts):
            e.region.save_value(e.region.thrown_slot + number, value)
        e.region.leave_region(THROW)
        return
    assert e.thrown is not None
    clean_up(e)
    parts += [e.own(e.get(e.slots[name])) for name, _, _ in e.version.params]
    for number, value in enumerate(parts):
        tag, payload = words(e, value)
        e.b.store(tag, e.field(e.thrown, number * 16))
        e.b.store(payload, e.field(e.thrown, number * 16 + 8))
    close(e)
    e.b.ret(nothing(e.function.function_type.return_type))


def ends_by_exception(module: Module, version: Version) -> bool:
    """Tell whether a function version may end by an exception.

    Objects would have other numbers: what native code made is gone before the exception is made.
    """
    program = module.program
    return (module.may_throw and version is program.entry and version.loop is None and bool(version.throws)
            and not program.closures and not any(layout.created for layout in program.layouts.values())
            and not any(param.variadic for param in version.fn.params))

