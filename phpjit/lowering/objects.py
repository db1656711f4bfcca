"""`new`, of named and anonymous classes."""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering import classrefs
from phpjit.lowering.calls import (
    RefKnowledge,
    class_method_refs,
    is_callable_syntax,
    lower_args,
    of_exact,
    own_method_refs,
    unknown,
)
from phpjit.lowering.classes import lower_anonymous
from phpjit.lowering.state import ExprHandlers, Lowering
from phpjit.syntax import nodes as ast


def new(lw: Lowering, node: ast.New) -> core.Expr:
    """`new C(args)`, `new class(args) {...}`."""
    anonymous: core.ClassDecl | None = None
    takes_ref: RefKnowledge = unknown
    if isinstance(node.class_, ast.Class_):
        anonymous, signature = lower_anonymous(lw, node.class_)
        cls = core.ClassRef(node.line, core.ClassRefKind.NAME, anonymous.name)
        if signature is not None:
            takes_ref = of_exact(signature)
    else:
        cls = classrefs.class_ref(lw, node.class_)
        if cls.kind is core.ClassRefKind.NAME:
            takes_ref = class_method_refs(lw, cls.name, "__construct")
        elif cls.kind is core.ClassRefKind.SELF:
            takes_ref = own_method_refs(lw, "__construct", on_this=False)
    if is_callable_syntax(node.args):
        lw.error("Cannot create Closure for new expression")
    return core.New(node.line, cls, lower_args(lw, node.args, takes_ref), anonymous)


HANDLERS: Final[ExprHandlers] = {ast.New: new}
