"""Constants: those known at compile time fold; class constants are evaluated where they are declared."""
from __future__ import annotations

from importlib import import_module
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing.domain import Val, of_constant
from phpjit.codegen.native.typing.methods import hidden_by
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.reasons import Reason

_SCALARS = (bool, int, float, str, type(None))


def constant(w: Walk, node: c.ConstFetch) -> Val:
    """Return the value of a named constant."""
    for name in (node.name, node.fallback):
        if name is None:
            continue
        found = w.typing.world.constant(name) or builtin_constant(name)
        if found is not None:
            if not isinstance(found[0], _SCALARS):
                break
            w.typing.dependencies.add(f"const:{name}")
            w.version.folded[id(node)] = found[0]
            return of_constant(found[0])
    raise w.refuse(Reason.UNTYPED, node, f"the constant {node.name}", "declare it with `const` before the function")


def builtin_constant(name: str) -> tuple[Any] | None:
    """Return (value,) of a constant of PHP itself."""
    from phpjit.runtime.ext._index import CONSTANTS
    module = CONSTANTS.get(name.lstrip("\\"))
    if module is None:
        return None
    return (import_module("phpjit.runtime.ext." + module).CONSTANTS[name.lstrip("\\")],)


def class_constant(w: Walk, node: c.ClassConst) -> Val:
    """Return the value of a class constant."""
    from phpjit.codegen.native.typing.objects import class_of
    if node.name == "class" and node.cls.expr is not None:
        return class_of_object(w, node, node.cls.expr)
    name = class_of(w, node.cls, node)
    if node.name == "class":
        w.version.folded[id(node)] = name
        return of_constant(name)
    pending = [name]
    while pending:
        key = pending.pop(0).lower().lstrip("\\")
        info = w.typing.world.cls(key)
        w.typing.dependencies.add(f"class:{key}")
        if info is None or info.decl.kind == "trait":
            continue
        for declared in info.decl.consts:
            if declared.name == node.name:
                if hidden_by(w, declared.modifiers, info.decl.name, node):
                    break
                if declared.is_case:
                    from phpjit.codegen.native.typing.objects import enum_case
                    return enum_case(w, node, info.decl.name)
                if declared.value is None:
                    raise w.refuse(Reason.SYNTAX, node, f"the constant {name}::{node.name}")
                return _evaluate(w, node, declared.value, info.decl.name)
        pending += [*([] if info.decl.parent is None else [info.decl.parent]), *info.decl.interfaces]
    raise w.refuse(Reason.UNTYPED, node, f"the constant {name}::{node.name}")


def class_of_object(w: Walk, node: Any, expr: Any) -> Val:
    """Return the class name that `$o::class` and get_class($o) are: native objects are of exactly one class."""
    from phpjit.codegen.native.typing.objects import simple_class
    val = w.expr(expr)
    if not val.kinds:
        return val
    if val.kinds != f.OBJECT or val.obj is None or val.obj.closure or not isinstance(expr, (c.Local, c.This)):
        raise w.refuse(Reason.SYNTAX, node, "the class of a value that is no object variable")
    name = w.version.folded[id(node)] = simple_class(w, val.obj.cls, node).decl.name
    return of_constant(name)


def _evaluate(w: Walk, node: Any, expr: Any, scope: str) -> Val:
    value = fold(w, expr, scope)
    if value is None:
        if isinstance(expr, c.ArrayLiteral):
            w.version.substitutes[id(node)] = expr
            return in_scope(w, expr, scope)
        raise w.refuse(Reason.UNTYPED, node, f"the constant {node.name}")
    w.version.folded[id(node)] = value[0]
    return of_constant(value[0])


def in_scope(w: Walk, expr: Any, scope: str) -> Val:
    """Walk a constant expression (a default) as code of another class."""
    before, w.scope = w.scope, scope
    val = w.expr(expr)
    w.scope = before
    return val


def fold(w: Walk, expr: Any, scope: str) -> tuple[Any] | None:
    """Return (value,) of a constant expression that is a scalar."""
    from phpjit.lowering.folding import fold_binary, fold_unary
    match expr:
        case c.Const(value=value):
            return (value,)
        case c.Binary(op=op, left=left, right=right):
            a, b = fold(w, left, scope), fold(w, right, scope)
            return _known(fold_binary(op, a[0], b[0])) if a is not None and b is not None else None
        case c.Unary(op=op, operand=operand):
            a = fold(w, operand, scope)
            return _known(fold_unary(op, a[0])) if a is not None else None
        case c.ClassConst() | c.ConstFetch():
            before, w.scope = w.scope, scope
            w.expr(expr)
            w.scope = before
            return (w.version.folded[id(expr)],) if id(expr) in w.version.folded else None
        case _:
            return None


def _known(value: object) -> tuple[Any] | None:
    return (value,) if isinstance(value, _SCALARS) else None


def magic(w: Walk, node: c.MagicConst) -> Val:
    """Return __CLASS__ or __METHOD__ of an anonymous class or trait."""
    raise w.refuse(Reason.SYNTAX, node, node.name)

