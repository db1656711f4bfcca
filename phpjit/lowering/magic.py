"""Magic constants: `__LINE__` and its kin become constants, except where only run time knows the class."""
from __future__ import annotations

import os

from phpjit.core import nodes as core
from phpjit.lowering.state import FunctionState, Lowering
from phpjit.syntax import nodes as ast


def magic_const(lw: Lowering, node: ast.MagicConst) -> core.Expr:
    """Lower one magic constant."""
    line = node.line
    name = node.name
    if name == "__LINE__":
        return core.Const(line, line)
    if name == "__FILE__":
        return core.Const(line, lw.filename)
    if name == "__DIR__":
        return core.Const(line, _directory(lw.filename))
    if name == "__NAMESPACE__":
        return core.Const(line, lw.names.namespace)
    if name == "__FUNCTION__":
        return core.Const(line, lw.fn.name)
    if name == "__TRAIT__":
        return core.Const(line, lw.cls.name if lw.cls is not None and lw.cls.kind == "trait" else "")
    if name == "__CLASS__":
        if lw.cls is None:
            return core.Const(line, "")
        if lw.cls.kind == "trait" or lw.cls.anonymous:
            return core.MagicConst(line, "__CLASS__")
        return core.Const(line, lw.cls.name)
    return _method(lw, lw.fn, line)


def _method(lw: Lowering, fn: FunctionState, line: int) -> core.Expr:
    """`__METHOD__`: Class::method, the name of a function, or "" outside and in class constants."""
    if fn.name == "" or (lw.cls is not None and fn.scope is not lw.cls and not fn.is_closure):
        return core.Const(line, "")
    if fn.scope is None:
        return core.Const(line, fn.name)
    if fn.scope.anonymous:
        return core.MagicConst(line, "__METHOD__")
    return core.Const(line, f"{fn.scope.name}::{fn.name}")


def _directory(filename: str) -> str:
    """What PHP's dirname gives for a script's path; a bare name means the working directory."""
    directory = os.path.dirname(filename)
    if directory in ("", "."):
        return os.getcwd()
    return directory
