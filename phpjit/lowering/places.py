"""Variables, elements, properties: reading them, writing to them, and what may not be written to.

    $a?->b->c      ->  NullsafeChain(Prop(Prop(a, b, nullsafe), c))       f() = 1  ->  Fatal error: Can't use function …

The mode of an access is what Zend calls BP_VAR_R, _W, _RW, _IS, _UNSET, _FUNC_ARG; it decides where `[]` and
temporaries are allowed.
"""
from __future__ import annotations

from enum import Enum
from types import MappingProxyType
from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering import classrefs
from phpjit.lowering.folding import constant_text
from phpjit.lowering.state import SUPERGLOBALS, ExprHandlers, Lowering
from phpjit.syntax import nodes as ast


class Mode(Enum):
    """How a place is accessed."""

    READ = "read"
    WRITE = "write"
    READ_WRITE = "read-write"
    ISSET = "isset"
    UNSET = "unset"
    ARGUMENT = "argument"


_CHANGING: Final = frozenset((Mode.WRITE, Mode.READ_WRITE, Mode.UNSET))
VARIABLE_NODES: Final = (
    ast.Variable, ast.ArrayDimFetch, ast.PropertyFetch, ast.NullsafePropertyFetch, ast.StaticPropertyFetch)
CALL_NODES: Final = (ast.FuncCall, ast.MethodCall, ast.NullsafeMethodCall, ast.StaticCall)
_CHAIN_NODES: Final = VARIABLE_NODES + CALL_NODES
# Functions that are instructions of Zend when called with so many arguments.
_INSTRUCTIONS: Final = MappingProxyType({
    **dict.fromkeys(("strlen", "is_null", "is_bool", "is_long", "is_int", "is_integer", "is_double", "is_float",
                     "is_string", "is_array", "is_object", "is_resource", "is_scalar", "boolval", "intval", "floatval",
                     "doubleval", "strval", "count", "sizeof", "gettype", "defined"), (1,)),
    "array_key_exists": (2,), "get_class": (0, 1), "get_called_class": (0,), "func_num_args": (0,),
    "func_get_args": (0,),
})


def is_variable(node: ast.Expr) -> bool:
    """Whether this is a variable in Zend's sense: it can be written to, isset, passed by reference."""
    return isinstance(node, VARIABLE_NODES)


def is_call(node: ast.Expr) -> bool:
    """Whether this is a call (of a function or method)."""
    return isinstance(node, CALL_NODES)


def is_this(node: ast.Expr) -> bool:
    """Whether this is `$this`."""
    return type(node) is ast.Variable and variable_name(node) == "this"


def is_globals(node: ast.Expr) -> bool:
    """Whether this is `$GLOBALS`."""
    return type(node) is ast.Variable and variable_name(node) == "GLOBALS"


def variable_name(node: ast.Variable) -> str | None:
    """The name of a variable if it is written down, also as `${'name'}`."""
    name = node.name
    if isinstance(name, str):
        return name
    if isinstance(name, ast.String_):
        return name.value
    if isinstance(name, ast.Int_):
        return str(name.value)
    return None


def is_short_circuited(node: ast.Expr) -> bool:
    """Whether a `?->` stands in the chain."""
    while True:
        if isinstance(node, (ast.NullsafePropertyFetch, ast.NullsafeMethodCall)):
            return True
        if isinstance(node, (ast.ArrayDimFetch, ast.PropertyFetch, ast.MethodCall)):
            node = node.var
        elif isinstance(node, (ast.StaticPropertyFetch, ast.StaticCall)) and not isinstance(node.class_, ast.Name):
            node = node.class_
        else:
            return False


def can_write(node: ast.Expr) -> bool:
    """Whether a destructuring target (or the subject of a foreach by reference) is something writable."""
    base = node
    while isinstance(base, (ast.ArrayDimFetch, ast.PropertyFetch)):
        base = base.var
    return isinstance(base, _CHAIN_NODES) and not is_short_circuited(base)


def ensure_writable(lw: Lowering, node: ast.Expr) -> None:
    """Refuse what looks like a variable but cannot be written to."""
    if isinstance(node, ast.FuncCall):
        lw.error("Can't use function return value in write context")
    if is_call(node):
        lw.error("Can't use method return value in write context")
    if is_short_circuited(node):
        lw.error("Can't use nullsafe operator in write context")
    if is_globals(node):
        lw.error("$GLOBALS can only be modified using the $GLOBALS[$name] = $value syntax")


def ensure_not_short_circuited(lw: Lowering, node: ast.Expr) -> None:
    """Refuse a reference to what `?->` may skip."""
    if is_short_circuited(node):
        lw.error("Cannot take reference of a nullsafe chain")


def place(lw: Lowering, node: ast.Expr, mode: Mode) -> core.Place:
    """Lower a variable that is written to, unset, or taken by reference."""
    result = chain(lw, node, mode)
    assert isinstance(result, (core.Local, core.This, core.DynamicVar, core.Superglobal, core.Dim, core.Prop,
                               core.StaticProp)) or is_call(node)
    return result  # type: ignore[return-value]  # the assertion says so


def mark_referenced(lw: Lowering, target: core.Expr) -> None:
    """A bare variable that is taken by reference lives in a cell."""
    if type(target) is core.Local:
        lw.fn.cell(target.name)


def read(lw: Lowering, node: ast.Expr, mode: Mode = Mode.READ) -> core.Expr:
    """Lower a variable or call that is read (or asked about), with its nullsafe extent."""
    result = chain(lw, node, mode)
    return core.NullsafeChain(result.line, result) if is_short_circuited(node) else result


def chain(lw: Lowering, node: ast.Expr, mode: Mode) -> core.Expr:
    """Lower one link of a chain of accesses and what it hangs on; the nullsafe extent is the caller's business."""
    if isinstance(node, ast.Variable):
        return _variable(lw, node)
    if isinstance(node, ast.ArrayDimFetch):
        return _element(lw, node, mode)
    if isinstance(node, (ast.PropertyFetch, ast.NullsafePropertyFetch)):
        return _property(lw, node, mode)
    if isinstance(node, ast.StaticPropertyFetch):
        return _static_property(lw, node)
    if isinstance(node, CALL_NODES):
        lw.line = node.line
        if mode in _CHANGING and isinstance(node, ast.FuncCall) and _is_instruction(lw, node):
            lw.error("Cannot use result of built-in function in write context")
        return lw.link_handlers.get(type(node), lw.expr_handlers[type(node)])(lw, node)
    lw.line = node.line
    if mode in _CHANGING:
        lw.error("Cannot use temporary expression in write context")
    return lw.expr(node)


def _variable(lw: Lowering, node: ast.Variable) -> core.Expr:
    lw.line = node.line
    name = variable_name(node)
    if name is None:
        assert not isinstance(node.name, str)
        lw.fn.symbol_table = True
        return core.DynamicVar(node.line, lw.expr(node.name))
    if name == "this":
        lw.fn.uses_this = True
        return core.This(node.line)
    if name in SUPERGLOBALS:
        return core.Superglobal(node.line, name)
    lw.fn.use(name)
    return core.Local(node.line, name)


def _element(lw: Lowering, node: ast.ArrayDimFetch, mode: Mode) -> core.Expr:
    if is_globals(node.var):
        if node.dim is None:
            lw.error({Mode.ISSET: "Cannot use [] for reading", Mode.UNSET: "Cannot use [] for unsetting"}.get(
                mode, "Cannot append to $GLOBALS"))
        base: core.Expr = core.Superglobal(node.line, "GLOBALS")
    else:
        base = chain(lw, node.var, mode)
    if node.dim is None:
        if mode in (Mode.READ, Mode.ISSET):
            lw.error("Cannot use [] for reading")
        if mode is Mode.UNSET:
            lw.error("Cannot use [] for unsetting")
        return core.Dim(lw.line, base, None)
    index = lw.expr(node.dim)
    return core.Dim(lw.line, base, index)


def _property(lw: Lowering, node: ast.PropertyFetch | ast.NullsafePropertyFetch, mode: Mode) -> core.Expr:
    base = chain(lw, node.var, mode)
    nullsafe = isinstance(node, ast.NullsafePropertyFetch)
    name = member_name(lw, node.name)
    if isinstance(name, core.Const) and (text := constant_text(name.value)) is not None:
        name = text
    return core.Prop(lw.line, base, name, nullsafe)


def _static_property(lw: Lowering, node: ast.StaticPropertyFetch) -> core.Expr:
    cls = classrefs.class_ref(lw, node.class_)
    name: str | core.Expr
    if isinstance(node.name, str):
        name = node.name
    else:
        computed = lw.expr(node.name)
        name = computed.value if isinstance(computed, core.Const) and isinstance(computed.value, str) else computed
    return core.StaticProp(lw.line, cls, name)


def member_name(lw: Lowering, node: ast.Identifier | ast.Expr) -> str | core.Expr:
    """Lower the name behind `->`: a str when it is fixed."""
    lw.line = node.line
    if isinstance(node, ast.Identifier):
        return node.name
    computed = lw.expr(node)
    if isinstance(computed, core.Const) and isinstance(computed.value, str):
        return computed.value
    return computed


def _is_instruction(lw: Lowering, node: ast.FuncCall) -> bool:
    """Whether Zend has an instruction for this very call, whose result is not a variable."""
    if not isinstance(node.name, ast.Name):
        return False
    name, fallback = lw.names.function_name(node.name)
    counts = _INSTRUCTIONS.get(name.lower(), ())
    if fallback is not None or len(node.args) not in counts:
        return False
    return all(isinstance(arg, ast.Arg) and not arg.unpack and arg.name is None for arg in node.args)


def read_handler(lw: Lowering, node: ast.Expr) -> core.Expr:
    """Handler of variables in expressions."""
    return read(lw, node)


HANDLERS: Final[ExprHandlers] = {
    ast.Variable: read_handler,
    ast.ArrayDimFetch: read_handler,
    ast.PropertyFetch: read_handler,
    ast.NullsafePropertyFetch: read_handler,
    ast.StaticPropertyFetch: read_handler,
}
