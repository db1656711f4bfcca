"""What PHP asks of the signatures of magic methods."""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering.state import FunctionState, Lowering
from phpjit.lowering.types import has_class, type_names
from phpjit.records import dataclass
from phpjit.syntax import nodes as ast


@dataclass(frozen=True, slots=True)
class _Rule:
    arity: int | None = None
    static: bool | None = False         # None: either
    public: bool = True
    params: tuple[str, ...] = ()        # wanted types, "" for any
    returns: tuple[str, ...] = ()
    no_return: bool = False


_RULES: Final = {
    "__construct": _Rule(public=False, no_return=True),
    "__destruct": _Rule(0, public=False, no_return=True),
    "__clone": _Rule(0, public=False, returns=("void",)),
    "__get": _Rule(1, params=("string",)),
    "__set": _Rule(2, params=("string", ""), returns=("void",)),
    "__unset": _Rule(1, params=("string",), returns=("void",)),
    "__isset": _Rule(1, params=("string",), returns=("bool",)),
    "__call": _Rule(2, params=("string", "array")),
    "__callstatic": _Rule(2, static=True, params=("string", "array")),
    "__tostring": _Rule(0, returns=("string",)),
    "__debuginfo": _Rule(0, returns=("array", "null")),
    "__serialize": _Rule(0, returns=("array",)),
    "__unserialize": _Rule(1, params=("array",), returns=("void",)),
    "__set_state": _Rule(1, static=True, params=("array",), returns=("object",)),
    "__invoke": _Rule(),
    "__sleep": _Rule(0, returns=("array",)),
    "__wakeup": _Rule(0, returns=("void",)),
}


def check_magic_method(lw: Lowering, fn: FunctionState, params: tuple[core.Param, ...], flags: int) -> None:
    """Check a finished method whose name PHP gives a meaning."""
    rule = _RULES.get(fn.name.lower())
    if rule is None or fn.scope is None:
        return
    where = f"{fn.scope.name}::{fn.name}()"
    if rule.arity is not None:
        _check_arity(lw, where, rule.arity, params)
    if rule.static is False and flags & ast.STATIC:
        lw.error(f"Method {where} cannot be static")
    if rule.static and not flags & ast.STATIC:
        lw.error(f"Method {where} must be static")
    if rule.no_return and fn.has_return_type:
        lw.error(f"Method {where} cannot declare a return type")
    if rule.public and flags & (ast.PROTECTED | ast.PRIVATE):
        lw.warning(f"The magic method {where} must have public visibility")
    for index, wanted in enumerate(rule.params):
        type_ = params[index].type
        if wanted and type_ is not None and wanted not in type_names(type_):
            lw.error(f"{where}: Parameter #{index + 1} (${params[index].name}) must be of type {wanted} when declared")
    if rule.returns:
        _check_return(lw, fn, where, rule.returns)


def _check_arity(lw: Lowering, where: str, arity: int, params: tuple[core.Param, ...]) -> None:
    declared = len(params) - (bool(params) and params[-1].variadic)
    if declared != arity:
        if arity == 0:
            lw.error(f"Method {where} cannot take arguments")
        lw.error(f"Method {where} must take exactly {arity} argument{'' if arity == 1 else 's'}")
    if any(param.by_ref for param in params[:arity]):
        lw.error(f"Method {where} cannot take arguments by reference")


def _check_return(lw: Lowering, fn: FunctionState, where: str, wanted: tuple[str, ...]) -> None:
    type_ = fn.return_type
    if type_ is None:
        return
    names = type_names(type_)
    if "never" in names:
        return
    static = "static" in names
    extra = names - set(wanted) - {"static"}
    if wanted == ("bool",):
        extra -= {"true", "false"}
    if extra or ((static or has_class(type_)) and wanted != ("object",)):
        shown = "?array" if wanted == ("array", "null") else wanted[0]
        lw.error(f"{where}: Return type must be {shown} when declared")
