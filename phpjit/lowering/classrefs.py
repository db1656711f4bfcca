"""Class references: what stands before `::`, after `new` and `instanceof`, and `X::class`."""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering.folding import NOT_FOLDED
from phpjit.lowering.names import CLASS_KEYWORDS
from phpjit.lowering.state import ExprHandlers, Lowering
from phpjit.lowering.types import constant_kind, is_constant
from phpjit.syntax import nodes as ast

_KEYWORD_KINDS: Final = {
    "self": core.ClassRefKind.SELF, "parent": core.ClassRefKind.PARENT, "static": core.ClassRefKind.STATIC}


def class_ref(lw: Lowering, node: ast.Name | ast.Expr) -> core.ClassRef:
    """Lower a class reference."""
    if isinstance(node, ast.Name):
        keyword = node.name.lower()
        if keyword in CLASS_KEYWORDS and node.kind != ast.FULLY_QUALIFIED:
            lw.check_class_keyword(keyword)
            lw.fn.uses_this = True      # the call may hand on $this, and the called class comes from it
            return core.ClassRef(node.line, _KEYWORD_KINDS[keyword])
        return core.ClassRef(node.line, core.ClassRefKind.NAME, lw.names.class_name(node))
    value = lw.expr(node)
    if isinstance(value, core.Const):
        if not isinstance(value.value, str):
            lw.error("Illegal class name")
        keyword = value.value.lower()
        if keyword in CLASS_KEYWORDS:
            lw.check_class_keyword(keyword)
            return core.ClassRef(node.line, _KEYWORD_KINDS[keyword])
        return core.ClassRef(node.line, core.ClassRefKind.NAME, value.value.removeprefix("\\"))
    if is_constant(value):
        lw.error("Illegal class name")
    return core.ClassRef(node.line, core.ClassRefKind.EXPR, "", value)


def known_class_name(lw: Lowering, node: ast.Name) -> object:
    """The name that `node::class` yields if it is certain now, else NOT_FOLDED."""
    keyword = node.name.lower()
    if keyword not in CLASS_KEYWORDS or node.kind == ast.FULLY_QUALIFIED:
        return lw.names.class_name(node)
    lw.check_class_keyword(keyword)
    if lw.cls is None or not lw.scope_known():
        return NOT_FOLDED
    if keyword == "self" and not lw.cls.anonymous:
        return lw.cls.name
    if keyword == "parent" and lw.cls.parent is not None:
        return lw.cls.parent
    return NOT_FOLDED


def class_const(lw: Lowering, node: ast.ClassConstFetch) -> core.Expr:
    """`X::NAME` and `X::class`."""
    if node.name.name.lower() == "class":
        if isinstance(node.class_, ast.Name):
            name = known_class_name(lw, node.class_)
            if isinstance(name, str):
                return core.Const(lw.line, name)
            return core.ClassConst(lw.line, class_ref(lw, node.class_), "class")
        if isinstance(node.class_, (ast.Int_, ast.Float_)):
            lw.error("Illegal class name")
        if isinstance(node.class_, ast.String_) and node.class_.value.lower() not in CLASS_KEYWORDS:
            return core.Const(lw.line, node.class_.value.removeprefix("\\"))
        value = lw.expr(node.class_)
        kind = constant_kind(value)
        if kind is not None:
            lw.error(f'Cannot use "::class" on value of type {kind}')
        return core.ClassConst(lw.line, core.ClassRef(node.line, core.ClassRefKind.EXPR, "", value), "class")
    cls = class_ref(lw, node.class_)
    lw.line = node.name.line
    return core.ClassConst(lw.line, cls, node.name.name)


HANDLERS: Final[ExprHandlers] = {ast.ClassConstFetch: class_const}
