"""Functions, methods, closures, arrow functions: parameters, captures, storage of variables, checks at their end.

    fn($x) => $x + $y   ->  Closure(Function(params=(x,), captures=(y,), is_arrow, body=(Return(x + y),)))
"""
from __future__ import annotations

from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering.attributes import lower_attributes
from phpjit.lowering.constants import constant_expr
from phpjit.lowering.control import check_gotos
from phpjit.lowering.magic_methods import check_magic_method
from phpjit.lowering.places import variable_name
from phpjit.lowering.state import SUPERGLOBALS, ExprHandlers, FunctionState, Lowering, Signature, StmtHandlers, relined
from phpjit.lowering.statements import check_return
from phpjit.lowering.types import accepts_default, constant_kind, lower_type, type_names
from phpjit.phptypes import Named, Type
from phpjit.syntax import nodes as ast

_MODIFIER_NAMES: Final = (
    (ast.PUBLIC, "public"), (ast.PROTECTED, "protected"), (ast.PRIVATE, "private"), (ast.STATIC, "static"),
    (ast.ABSTRACT, "abstract"), (ast.FINAL, "final"), (ast.READONLY, "readonly"))


def modifiers(flags: int) -> frozenset[str]:
    """The modifier words of a flag set."""
    return frozenset([name for bit, name in _MODIFIER_NAMES if flags & bit])


def signature_of(params: list[ast.Param]) -> Signature:
    """What callers of a function with these parameters must know."""
    return Signature(tuple([variable_name(param.var) or "" for param in params]),
                     tuple([param.by_ref for param in params]), bool(params) and params[-1].variadic)


# ---------------------------------------------------------------- declarations

def declare_function(lw: Lowering, node: ast.Function_, toplevel: bool) -> core.Function:
    """Lower a function declaration; a top-level one is registered for the whole file."""
    short = node.name.name
    name = lw.names.qualify(short)
    key = name.lower()
    imported = lw.names.functions.get(short.lower())
    if imported is not None and imported.lower() != key:
        lw.error(f"Cannot declare function {name} because the name is already in use")
    if key == "__autoload":
        lw.error("__autoload() is no longer supported, use spl_autoload_register() instead")
    if short.lower() == "assert":
        lw.error("Defining a custom assert() function is not allowed, as the function has special semantics")
    lw.names.seen.add((ast.USE_FUNCTION, key))
    outer_cls, lw.cls = lw.cls, None
    fn = FunctionState(name, node.line, by_ref_return=node.by_ref)
    function = _body(lw, fn, node, node.attr_groups, "function")
    lw.cls = outer_cls
    if toplevel:
        first = lw.own_functions.get(key)
        if first is not None:
            lw.error(f"Cannot redeclare {name}() (previously declared in {lw.filename}:{first})", node.line)
        if lw.builtin_refs(key) is not None:
            lw.error(f"Cannot redeclare {name}()", node.line)
        lw.own_functions[key] = node.line
    lw.line = node.end_line
    return function


def nested_function(lw: Lowering, node: ast.Function_, out: list[core.Stmt]) -> None:
    """A function declared when control reaches it."""
    out.append(core.FunctionDecl(node.line, declare_function(lw, node, toplevel=False)))


def declare_method(lw: Lowering, node: ast.ClassMethod, flags: int) -> core.Function:
    """Lower a method (its modifiers are checked by the class)."""
    fn = FunctionState(node.name.name, node.line, scope=lw.cls, is_static=bool(flags & ast.STATIC),
                       is_abstract=node.stmts is None, by_ref_return=node.by_ref)
    return _body(lw, fn, node, node.attr_groups, "method", flags)


# ---------------------------------------------------------------- closures

def closure(lw: Lowering, node: ast.Closure) -> core.Expr:
    """`function () use ($x) {}`."""
    captures = _closure_binding(lw, node.uses)
    outer = lw.fn
    fn = FunctionState(lw.names.qualify("{closure}"), node.line, is_closure=True, is_static=node.static,
                       by_ref_return=node.by_ref)
    function = _body(lw, fn, node, node.attr_groups, "function", captures=captures)
    outer.uses_this = outer.uses_this or function.uses_this
    return core.Closure(node.line, function)


def _closure_binding(lw: Lowering, uses: list[ast.ClosureUse]) -> tuple[core.Capture, ...]:
    captures: list[core.Capture] = []
    seen: set[str] = set()
    for use in uses:
        name = variable_name(use.var)
        assert name is not None
        if name == "this":
            lw.error("Cannot use $this as lexical variable")
        if name in SUPERGLOBALS:
            lw.error("Cannot use auto-global as lexical variable")
        if name in seen:
            lw.error(f"Cannot use variable ${name} twice")
        seen.add(name)
        lw.line = use.line
        if use.by_ref:
            lw.fn.cell(name)
        else:
            lw.fn.use(name)
        captures.append(core.Capture(name, use.by_ref))
    return tuple(captures)


def arrow_function(lw: Lowering, node: ast.ArrowFunction) -> core.Expr:
    """`fn() => x`: takes by value whatever it names."""
    outer = lw.fn
    fn = FunctionState(lw.names.qualify("{closure}"), node.line, is_closure=True, is_static=node.static,
                       by_ref_return=node.by_ref)
    function = _body(lw, fn, node, node.attr_groups, "function")
    for capture in function.captures:
        outer.use(capture.name)
    outer.uses_this = outer.uses_this or function.uses_this
    return core.Closure(node.line, function)


# ---------------------------------------------------------------- the body

def _body(lw: Lowering, fn: FunctionState, node: ast.Function_ | ast.ClassMethod | ast.Closure | ast.ArrowFunction,
          attr_groups: list[ast.AttributeGroup], target: str, flags: int = 0,
          captures: tuple[core.Capture, ...] = ()) -> core.Function:
    outer, lw.fn = lw.fn, fn
    attributes = lower_attributes(lw, attr_groups, target)
    params, head = _params(lw, node, flags)
    fn.head_line = lw.line
    for capture in captures:
        if any(param.name == capture.name for param in params):
            lw.error(f"Cannot use lexical variable ${capture.name} as a parameter name")
        (fn.cell if capture.by_ref else fn.use)(capture.name)
    if isinstance(node, ast.ArrowFunction):
        body = _arrow_body(lw, node)
        names = {param.name for param in params}
        captures = tuple([core.Capture(name, False) for name in fn.variables if name not in names])
    elif node.stmts is not None:
        body = tuple(head) + lw.block(node.stmts)
    else:
        body = ()
    check_gotos(lw)
    if isinstance(node, ast.ClassMethod):
        lw.line = node.line
        check_magic_method(lw, fn, params, flags)
    lw.line = node.end_line
    if fn.return_errors and not fn.is_generator:
        message, line = fn.return_errors[0]
        lw.error(message, line)
    lw.fn = outer
    return finish(lw, fn, params, body, node, captures, attributes)


def _arrow_body(lw: Lowering, node: ast.ArrowFunction) -> core.Block:
    value = lw.expr(node.expr)
    if "never" in type_names(lw.fn.return_type):
        return (core.ExprStmt(lw.line, value),)
    check_return(lw, value)
    return (core.Return(lw.line, relined(value, lw.line)),)


def finish(lw: Lowering, fn: FunctionState, params: tuple[core.Param, ...], body: core.Block,
           node: ast.Function_ | ast.ClassMethod | ast.Closure | ast.ArrowFunction,
           captures: tuple[core.Capture, ...], attributes: tuple[core.Attribute, ...]) -> core.Function:
    """Assemble the core function from what its body told."""
    variables = fn.variables
    if fn.symbol_table:
        variables = dict.fromkeys(variables, core.Storage.CELL)
    return core.Function(
        node.line, fn.name, params, fn.return_type, body, variables,
        end_line=node.end_line, by_ref_return=fn.by_ref_return, is_static=fn.is_static,
        is_generator=fn.is_generator, is_arrow=isinstance(node, ast.ArrowFunction), is_closure=fn.is_closure,
        is_abstract=fn.is_abstract, uses_this=fn.uses_this, uses_args=fn.uses_args, symbol_table=fn.symbol_table,
        strict_types=lw.strict_types, captures=captures, static_slots=fn.static_slots, attributes=attributes,
        doc=node.doc)


# ---------------------------------------------------------------- parameters

def _params(lw: Lowering, node: ast.Function_ | ast.ClassMethod | ast.Closure | ast.ArrowFunction,
            flags: int) -> tuple[tuple[core.Param, ...], list[core.Stmt]]:
    """Lower the parameters and the return type; promoted ones also give the statements that assign them."""
    fn = lw.fn
    if node.return_type is not None:
        fn.return_type = lower_type(lw, node.return_type)
        fn.has_return_type = True
        if isinstance(fn.return_type, Named) and fn.return_type.name == "void" and fn.by_ref_return:
            lw.deprecated("Returning by reference from a void function is deprecated")
    elif fn.scope is not None and fn.name.lower() == "__tostring":
        fn.return_type = Named("string")
        fn.has_return_type = True
    last_required = -1
    for index, param in enumerate(node.params):
        if param.default is None and not param.variadic:
            last_required = index
    params: list[core.Param] = []
    head: list[core.Stmt] = []
    variadic = False
    for index, param in enumerate(node.params):
        name = variable_name(param.var)
        assert name is not None
        if name in SUPERGLOBALS:
            lw.error(f"Cannot re-assign auto-global variable {name}")
        if name in fn.variables:
            lw.error(f"Redefinition of parameter ${name}")
        if name == "this":
            lw.error("Cannot use $this as parameter")
        if variadic:
            lw.error("Only the last parameter can be variadic")
        variadic = param.variadic
        if variadic and param.default is not None:
            lw.error("Variadic parameter cannot have a default value")
        (fn.cell if param.by_ref else fn.use)(name)
        required = node.params[last_required] if index < last_required else None
        params.append(_param(lw, param, name, required, flags))
        if param.flags:
            local = core.Local(param.line, name)
            prop = core.Prop(param.line, core.This(param.line), name)
            fn.uses_this = True
            value: core.Expr = (core.AssignRef(param.line, prop, local) if param.by_ref
                                else core.Assign(param.line, prop, local))
            head.append(core.ExprStmt(param.line, value))
    return tuple(params), head


def _param(lw: Lowering, param: ast.Param, name: str, required: ast.Param | None, flags: int) -> core.Param:
    default = constant_expr(lw, param.default, dynamic=True, fold_names=False) if param.default is not None else None
    kind = constant_kind(default) if default is not None else None
    if default is not None and required is not None:
        implicit = param.type is not None and not isinstance(param.type, ast.NullableType) and kind == "null"
        if not implicit:
            lw.deprecated(f"Optional parameter ${name} declared before required parameter "
                          f"${variable_name(required.var)} is implicitly treated as a required parameter")
    attributes = lower_attributes(lw, param.attr_groups, "parameter", "property" if param.flags else "")
    type_ = None
    if param.type is not None:
        nullable = kind == "null" and not param.flags
        type_ = lower_type(lw, param.type, implicit_null=nullable)
        for word in ("void", "never"):
            if word in type_names(type_):
                lw.error(f"{word} cannot be used as a parameter type")
        if default is not None and kind is not None and not nullable and not accepts_default(type_, default):
            lw.error(f"Cannot use {kind} as default value for parameter ${name} of type {type_.show()}")
        if kind == "int" and "float" in type_names(type_) and "int" not in type_names(type_):
            assert isinstance(default, core.Const) and isinstance(default.value, int)
            default = core.Const(default.line, float(default.value))
    promote = None
    if param.flags:
        promote = _promote(lw, param, name, type_, flags)
    return core.Param(param.line, name, type_, default if required is None else None, param.by_ref, param.variadic,
                      promote, attributes, param.doc)


def _promote(lw: Lowering, param: ast.Param, name: str, type_: Type | None, flags: int) -> frozenset[str]:
    """Declare the property of a promoted parameter."""
    cls = lw.fn.scope
    if cls is None or lw.fn.name.lower() != "__construct":
        lw.error("Cannot declare promoted property outside a constructor")
    if flags & ast.ABSTRACT or cls.kind == "interface":
        lw.error("Cannot declare promoted property in an abstract constructor")
    if param.variadic:
        lw.error("Cannot declare variadic promoted property")
    if name in cls.props:
        lw.error(f"Cannot redeclare {cls.name}::${name}")
    if type_ is not None and "callable" in type_names(type_):
        lw.error(f"Property {cls.name}::${name} cannot have type {type_.show()}")
    words = modifiers(param.flags)
    if not words & {"public", "protected", "private"}:
        words |= {"public"}
    if cls.flags & ast.READONLY:
        words |= {"readonly"}
    if type_ is None and "readonly" in words:
        lw.error(f"Readonly property {cls.name}::${name} must have type")
    attributes = lower_attributes(lw, param.attr_groups, "property", "parameter")
    cls.props.add(name)
    cls.promoted.append(core.PropDecl(param.line, name, type_, None, words, promoted=True, attributes=attributes,
                                      doc=param.doc))
    return words


STATEMENTS: Final[StmtHandlers] = {ast.Function_: nested_function}
EXPRESSIONS: Final[ExprHandlers] = {ast.Closure: closure, ast.ArrowFunction: arrow_function}
