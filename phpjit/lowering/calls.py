"""Calls: functions and methods; their arguments, and which variables a callee may take by reference.

A bare variable passed to a callee that is not known here (or known to take it by reference) becomes a cell:

    f($x, $y)      with  function f(&$a, $b)  in this file: x is a CELL, y stays LOCAL;  $o->m($x): x is a CELL
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Final, TypeAlias

from phpjit.core import nodes as core
from phpjit.lowering import classrefs
from phpjit.lowering.export import assertion_text
from phpjit.lowering.places import Mode, chain, is_short_circuited, is_this, is_variable, member_name, read_handler
from phpjit.lowering.state import ExprHandlers, Lowering, Signature, relined
from phpjit.syntax import nodes as ast

RefKnowledge: TypeAlias = "Callable[[int, str | None], bool | None]"
_SYMBOL_TABLE_FUNCTIONS: Final = frozenset(("extract",))
_REACH: Final = 32        # positions of a spread array that are asked for: those beyond are like the last
_ARGUMENT_FUNCTIONS: Final = frozenset(("func_get_args", "func_get_arg", "func_num_args"))


def unknown(_position: int, _name: str | None) -> bool | None:
    """Return that nobody knows whether an argument is taken by reference."""
    return None


def _of_signature(signature: Signature) -> RefKnowledge:
    return signature.takes_ref


def _of_mask(mask: int) -> RefKnowledge:
    """Of a builtin: bit i is argument i; a negative mask goes on with ones (by-reference variadics)."""
    if mask == 0:
        return lambda _position, _name: False
    return lambda position, name: None if name is not None else bool(mask >> position & 1)


# ---------------------------------------------------------------- arguments

def is_callable_syntax(args: ast.Args) -> bool:
    """Whether the call is `f(...)`, the first-class callable."""
    return len(args) == 1 and isinstance(args[0], ast.VariadicPlaceholder)


def lower_args(lw: Lowering, args: ast.Args, takes_ref: RefKnowledge, compiled: bool = False) -> tuple[core.Arg, ...]:
    """Lower arguments in order, with PHP's rules for unpacking and names.

    `compiled`: Zend, too, knows the callee by now, and refuses `f($x[])` for a parameter by value.
    """
    result: list[core.Arg] = []
    unpacked = named = False
    for position, arg in enumerate(args):
        assert isinstance(arg, ast.Arg)
        if arg.unpack:
            if named:
                lw.error("Cannot use argument unpacking after named arguments")
            unpacked = True
            value = lw.expr(arg.value)
            if type(value) is core.Local and any(takes_ref(at, None) is not False for at in range(position, _REACH)):
                lw.fn.cell(value.name)      # its elements become references
            result.append(core.Arg(value, spread=True))
            continue
        if arg.name is not None:
            named = True
        elif unpacked:
            lw.error("Cannot use positional argument after argument unpacking")
        elif named:
            lw.error("Cannot use positional argument after named argument")
        name = arg.name.name if arg.name is not None else None
        by_ref = None if unpacked else takes_ref(position, name)
        result.append(core.Arg(_argument(lw, arg.value, by_ref, compiled), name=name))
    return tuple(result)


def _argument(lw: Lowering, node: ast.Expr, by_ref: bool | None, compiled: bool) -> core.Expr:
    if not is_variable(node) or is_short_circuited(node) or (compiled and by_ref is False):
        value = lw.expr(node)
    elif compiled and by_ref:
        lw.line = node.line
        value = chain(lw, node, Mode.WRITE)
    else:
        lw.line = node.line
        value = chain(lw, node, Mode.ARGUMENT)
    if by_ref is not False and type(value) is core.Local:
        lw.fn.cell(value.name)
    return relined(value, lw.line)


# ---------------------------------------------------------------- functions

def func_call(lw: Lowering, node: ast.FuncCall) -> core.Expr:
    """`name(args)` or `(callee)(args)`."""
    callee_node = node.name
    if not isinstance(callee_node, ast.Name):
        callee = lw.expr(callee_node)
        callee = relined(callee, lw.line)
        if is_callable_syntax(node.args):
            return core.CallDynamic(node.line, callee, (), callable_syntax=True)
        return core.CallDynamic(node.line, callee, lower_args(lw, node.args, unknown))
    name, fallback = lw.names.function_name(callee_node)
    if is_callable_syntax(node.args):
        return core.Call(node.line, name, (), fallback, callable_syntax=True)
    plain = (fallback if fallback is not None else name).lower()
    _note_special(lw, plain, node.args)
    takes_ref = _function_refs(lw, name, fallback)
    compiled = fallback is None and (name.lower() in lw.own_functions or name.lower() not in lw.file_signatures)
    args = lower_args(lw, node.args, takes_ref, compiled)
    if plain == "assert" and len(node.args) == 1:
        args = _assertion_args(lw, node.args[0], args)
    return core.Call(node.line, name, args, fallback)


def _function_refs(lw: Lowering, name: str, fallback: str | None) -> RefKnowledge:
    own = lw.file_signatures.get(name.lower())
    if own is not None:
        return of_exact(own) if name.lower() in lw.own_functions else _of_signature(own)
    if fallback is not None:
        own = lw.file_signatures.get(fallback.lower())
        if own is not None:
            return unknown         # another file may declare the namespaced one
    mask = lw.builtin_refs((fallback if fallback is not None else name).lower())
    return unknown if mask is None else _of_mask(mask)


def _note_special(lw: Lowering, name: str, args: ast.Args) -> None:
    if name in _SYMBOL_TABLE_FUNCTIONS:
        lw.fn.symbol_table = True
    elif name in _ARGUMENT_FUNCTIONS:
        lw.fn.uses_args = True
    elif name == "compact":
        for arg in args:
            if isinstance(arg, ast.Arg) and isinstance(arg.value, ast.String_) and not arg.unpack:
                if arg.value.value == "this":
                    lw.fn.uses_this = True
            else:
                lw.fn.symbol_table = True
    elif name == "get_defined_vars":
        lw.fn.uses_this = True


def _assertion_args(lw: Lowering, arg: ast.Arg | ast.VariadicPlaceholder,
                    args: tuple[core.Arg, ...]) -> tuple[core.Arg, ...]:
    """Add the generated message of `assert()`: its source text."""
    if not isinstance(arg, ast.Arg) or arg.unpack:
        return args
    message = core.Const(lw.line, f"assert({assertion_text(arg.value)})")
    return (*args, core.Arg(message, name="description" if arg.name is not None else None))


# ---------------------------------------------------------------- methods

def method_call(lw: Lowering, node: ast.MethodCall) -> core.Expr:
    """`$o->m(args)` without its nullsafe extent."""
    return _method(lw, node, nullsafe=False)


def nullsafe_method_call(lw: Lowering, node: ast.NullsafeMethodCall) -> core.Expr:
    """`$o?->m(args)` without its nullsafe extent."""
    return _method(lw, node, nullsafe=True)


def _method(lw: Lowering, node: ast.MethodCall | ast.NullsafeMethodCall, nullsafe: bool) -> core.Expr:
    lw.line = node.var.line
    base = chain(lw, node.var, Mode.READ)
    name = member_name(lw, node.name)
    _check_method_name(lw, name)
    base = relined(base, lw.line)
    line = node.name.line
    if is_callable_syntax(node.args):
        if is_short_circuited(node):
            lw.error("Cannot combine nullsafe operator with Closure creation")
        return core.MethodCall(line, base, name, (), nullsafe, callable_syntax=True)
    takes_ref = own_method_refs(lw, name, on_this=True) if is_this(node.var) else unknown
    return core.MethodCall(line, base, name, lower_args(lw, node.args, takes_ref), nullsafe)


def static_call(lw: Lowering, node: ast.StaticCall) -> core.Expr:
    """`C::m(args)`."""
    cls = classrefs.class_ref(lw, node.class_) if isinstance(node.class_, ast.Name) else _chained_class(lw, node.class_)
    name = member_name(lw, node.name)
    _check_method_name(lw, name)
    line = node.name.line
    if is_callable_syntax(node.args):
        if is_short_circuited(node):
            lw.error("Cannot combine nullsafe operator with Closure creation")
        return core.StaticCall(line, cls, name, (), callable_syntax=True)
    takes_ref: RefKnowledge = unknown
    if cls.kind in (core.ClassRefKind.SELF, core.ClassRefKind.STATIC):
        takes_ref = own_method_refs(lw, name, on_this=cls.kind is core.ClassRefKind.STATIC)
    elif cls.kind is core.ClassRefKind.NAME and isinstance(name, str):
        takes_ref = class_method_refs(lw, cls.name, name)
    return core.StaticCall(line, cls, name, lower_args(lw, node.args, takes_ref))


def _chained_class(lw: Lowering, node: ast.Expr) -> core.ClassRef:
    """A class expression that may hold a `?->` of the same chain."""
    if not is_short_circuited(node):
        return classrefs.class_ref(lw, node)
    return core.ClassRef(node.line, core.ClassRefKind.EXPR, "", chain(lw, node, Mode.READ))


def _check_method_name(lw: Lowering, name: str | core.Expr) -> None:
    if isinstance(name, core.Const):
        lw.error("Method name must be a string")


def own_method_refs(lw: Lowering, name: str | core.Expr, on_this: bool) -> RefKnowledge:
    """What is known of a method of the class this code is in.

    An override must agree in what it takes by reference, as far as the parameters of ours reach.
    """
    if not isinstance(name, str) or lw.cls is None or not lw.scope_known():
        return unknown
    found = lw.cls.signatures.get(name.lower())
    if found is None:
        return unknown
    flags, signature = found
    if not on_this or flags & (ast.FINAL | ast.PRIVATE) or lw.cls.flags & ast.FINAL:
        return of_exact(signature)
    if name.lower() == "__construct":
        return unknown
    return _of_signature(signature)


def class_method_refs(lw: Lowering, cls: str, method: str) -> RefKnowledge:
    """Return which arguments a method of a class of this file takes by reference."""
    methods = lw.method_signatures.get(cls.lower())
    if methods is None or (found := methods.get(method.lower())) is None:
        return unknown
    return of_exact(found[1])


def of_exact(signature: Signature) -> RefKnowledge:
    """Of a callee that is certain: arguments beyond its parameters are by value."""
    def takes_ref(position: int, name: str | None) -> bool | None:
        known = signature.takes_ref(position, name)
        return False if known is None and name is None else known

    return takes_ref


LINK_HANDLERS: Final[ExprHandlers] = {
    ast.MethodCall: method_call,
    ast.NullsafeMethodCall: nullsafe_method_call,
    ast.StaticCall: static_call,
}
HANDLERS: Final[ExprHandlers] = {
    ast.FuncCall: func_call,
    ast.MethodCall: read_handler,
    ast.NullsafeMethodCall: read_handler,
    ast.StaticCall: read_handler,
}
