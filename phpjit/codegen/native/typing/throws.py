"""`throw new E($message, $code)`: exceptions that native code hands out when it ends, and tier 0 makes.

    throw new DomainException("no $x", 3)       Thrown("DomainException", (the message, the code))

Other throws, and those inside of a `try`, bail out: tier 0 does the work again and throws.
"""
from __future__ import annotations

from typing import Final

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing.domain import NOTHING, Val
from phpjit.codegen.native.typing.program import Thrown
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.reasons import Reason, Refused

BUILTIN: Final = frozenset((
    "exception", "error", "logicexception", "badfunctioncallexception", "badmethodcallexception", "domainexception",
    "invalidargumentexception", "lengthexception", "outofrangeexception", "runtimeexception", "outofboundsexception",
    "overflowexception", "rangeexception", "underflowexception", "unexpectedvalueexception", "jsonexception",
    "typeerror", "valueerror", "arithmeticerror", "divisionbyzeroerror", "argumentcounterror", "assertionerror",
    "unhandledmatcherror"))
"""Classes whose constructor is that of Exception or Error."""
KINDS: Final = (f.STRING, f.INT)
GIVE_UP: Final = frozenset((Reason.TOO_LARGE, Reason.TOO_MANY_VERSIONS, Reason.COMPILER))


def throw(w: Walk, node: c.Throw) -> Val:
    """Type `throw`: control does not come back."""
    if not w.tries:
        try:
            note(w, node)
        except Refused as refused:
            if refused.reason in GIVE_UP:
                raise
            for part in descendants(node.operand):
                w.state.vals.pop(id(part), None)
                w.state.places.pop(id(part), None)
    w.note(node, NOTHING)
    w.env = None
    return NOTHING


def note(w: Walk, node: c.Throw) -> None:
    """Note an exception that native code can hand out."""
    operand = node.operand
    if not isinstance(operand, c.New) or len(operand.args) > len(KINDS) or not plain_class(w, operand):
        return
    if any(arg.name is not None or arg.spread for arg in operand.args):
        return
    if any(w.expr(arg.value).kinds != kind for arg, kind in zip(operand.args, KINDS, strict=False)):
        return
    w.version.throws[id(node)] = Thrown(operand.cls.name.lstrip("\\"), operand.line,
                                        tuple(arg.value for arg in operand.args))


def plain_class(w: Walk, node: c.New) -> bool:
    """Tell whether objects of a class are Throwables with the constructor of Exception or Error."""
    if node.cls.kind is not c.ClassRefKind.NAME:
        return False
    name: str | None = node.cls.name.lower().lstrip("\\")
    if name in BUILTIN:
        return True
    info = w.typing.world.cls(name or "")
    first = True
    while info is not None:
        w.typing.dependencies.add(f"class:{info.decl.name.lower()}")
        decl = info.decl
        if decl.kind != "class" or decl.traits or decl.anonymous or (first and "abstract" in decl.modifiers):
            return False
        if any(method.function.name.lower() in ("__construct", "__destruct") for method in decl.methods):
            return False
        first = False
        name = decl.parent.lower().lstrip("\\") if decl.parent is not None else None
        if name in BUILTIN:
            return True
        info = info.parent
    return False
