"""The statements inside of asserted closures and anonymous classes, as PHP prints them (see `export`)."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.lowering.export import Exporter
from phpjit.syntax import nodes as ast

_WORDS: Final = ((ast.PUBLIC, "public "), (ast.PROTECTED, "protected "), (ast.PRIVATE, "private "))


def block(stmts: list[ast.Stmt], indent: int) -> str:
    """Statements, one a line."""
    return "".join([statement(stmt, indent) for stmt in stmts])


def statement(node: ast.Stmt, indent: int) -> str:
    """One statement, its line end included."""
    if isinstance(node, ast.Nop):
        return ""
    if isinstance(node, ast.Block):
        return block(node.stmts, indent)
    pad = "    " * indent
    return "".join([f"{pad}{text}\n" for text in _HANDLERS[type(node)](Exporter(indent), node)])


def class_body(exporter: Exporter, node: ast.Class_ | ast.Interface_ | ast.Trait | ast.Enum_) -> str:
    """` extends A implements B { … }`."""
    extends = ""
    if isinstance(node, ast.Class_) and node.extends is not None:
        extends = f" extends {exporter.name(node.extends)}"
    names = node.extends if isinstance(node, ast.Interface_) else getattr(node, "implements", [])
    implements = f" implements {', '.join([name.name for name in names])}" if names else ""
    return f"{extends}{implements} {{\n{block(node.stmts, exporter.indent + 1)}{_pad(exporter)}}}"


def _pad(exporter: Exporter) -> str:
    return "    " * exporter.indent


def _body(exporter: Exporter, stmts: list[ast.Stmt]) -> str:
    return f"{{\n{block(stmts, exporter.indent + 1)}{_pad(exporter)}}}"


def _list(exporter: Exporter, nodes: list[ast.Expr]) -> str:
    return ", ".join([exporter.expr(node, 20) for node in nodes])


def _visibility(flags: int) -> str:
    return next((word for bit, word in _WORDS if flags & bit), "public ")


def _expression(e: Exporter, node: ast.Expression) -> list[str]:
    return [f"{e.expr(node.expr)};"]


def _echo(e: Exporter, node: ast.Echo) -> list[str]:
    return [f"echo {e.expr(item)};" for item in node.exprs]


def _html(e: Exporter, node: ast.InlineHTML) -> list[str]:
    return [f"echo {e.expr(ast.String_(node.line, node.value))};"]


def _return(e: Exporter, node: ast.Return) -> list[str]:
    return [f"return {e.expr(node.expr)};" if node.expr is not None else "return;"]


def _leave(e: Exporter, node: ast.Break | ast.Continue) -> list[str]:
    word = "break" if isinstance(node, ast.Break) else "continue"
    return [f"{word} {e.expr(node.num)};" if node.num is not None else f"{word};"]


def _global(e: Exporter, node: ast.Global) -> list[str]:
    return [f"global {e.expr(var)};" for var in node.vars]


def _static(e: Exporter, node: ast.Static) -> list[str]:
    return [f"static {e.expr(var.var)}" + (f" = {e.expr(var.default)};" if var.default is not None else ";")
            for var in node.vars]


def _unset(e: Exporter, node: ast.Unset) -> list[str]:
    return [f"unset({e.expr(var)});" for var in node.vars]


def _goto(e: Exporter, node: ast.Goto) -> list[str]:
    return [f"goto {node.name.name};"]


def _label(e: Exporter, node: ast.Label) -> list[str]:
    return [f"{node.name.name}:"]


def _if(e: Exporter, node: ast.If) -> list[str]:
    pad = _pad(e)
    text = ""
    current: ast.If | None = node
    while current is not None:
        step: ast.If = current
        current = None
        text += f"if ({e.expr(step.cond)}) {{\n{block(step.stmts, e.indent + 1)}"
        for elseif in step.elseifs:
            text += f"{pad}}} elseif ({e.expr(elseif.cond)}) {{\n{block(elseif.stmts, e.indent + 1)}"
        if step.else_ is not None:
            text += f"{pad}}} else "
            stmts = step.else_.stmts
            if len(stmts) == 1 and isinstance(stmts[0], ast.If):
                current = stmts[0]
            else:
                text += f"{{\n{block(stmts, e.indent + 1)}"
    return [f"{text}{pad}}}"]


def _while(e: Exporter, node: ast.While) -> list[str]:
    return [f"while ({e.expr(node.cond)}) {_body(e, node.stmts)}"]


def _do(e: Exporter, node: ast.Do) -> list[str]:
    return [f"do {_body(e, node.stmts)} while ({e.expr(node.cond)});"]


def _for(e: Exporter, node: ast.For) -> list[str]:
    parts = [_list(e, node.init)] + [f" {_list(e, nodes)}" if nodes else "" for nodes in (node.cond, node.loop)]
    return [f"for ({';'.join(parts)}) {_body(e, node.stmts)}"]


def _foreach(e: Exporter, node: ast.Foreach) -> list[str]:
    key = f"{e.expr(node.key_var)} => " if node.key_var is not None else ""
    value = ("&" if node.by_ref else "") + e.expr(node.value_var)
    return [f"foreach ({e.expr(node.expr)} as {key}{value}) {_body(e, node.stmts)}"]


def _switch(e: Exporter, node: ast.Switch) -> list[str]:
    inner = "    " * (e.indent + 1)
    text = f"switch ({e.expr(node.cond)}) {{\n"
    for case in node.cases:
        head = f"case {e.expr(case.cond)}:" if case.cond is not None else "default:"
        text += f"{inner}{head}\n{block(case.stmts, e.indent + 2)}"
    return [f"{text}{_pad(e)}}}"]


def _try(e: Exporter, node: ast.TryCatch) -> list[str]:
    text = f"try {{\n{block(node.stmts, e.indent + 1)}{_pad(e)}"
    for catch in node.catches:
        variable = f" ${catch.var.name}" if catch.var is not None else ""
        text += (f"}} catch ({'|'.join([name.name for name in catch.types])}{variable}) {{\n"
                 f"{block(catch.stmts, e.indent + 1)}{_pad(e)}")
    if node.finally_ is not None:
        text += f"}} finally {{\n{block(node.finally_.stmts, e.indent + 1)}{_pad(e)}"
    return [f"{text}}}"]


def _declare(e: Exporter, node: ast.Declare) -> list[str]:
    items = ", ".join([f"{item.key.name} = {e.expr(item.value)}" for item in node.declares])
    return [f"declare({items})" + (";" if node.stmts is None else f" {_body(e, node.stmts)}")]


def _function(e: Exporter, node: ast.Function_ | ast.ClassMethod) -> list[str]:
    words = ""
    if isinstance(node, ast.ClassMethod):
        words = _visibility(node.flags)
        for bit, word in ((ast.STATIC, "static "), (ast.ABSTRACT, "abstract "), (ast.FINAL, "final ")):
            words += word if node.flags & bit else ""
    returns = f": {e.type(node.return_type)}" if node.return_type is not None else ""
    head = (f"{e.attributes(node.attr_groups, True)}{words}function {'&' if node.by_ref else ''}{node.name.name}"
            f"({e.params(node.params)}){returns}")
    return [f"{head};\n" if node.stmts is None else f"{head} {_body(e, node.stmts)}\n"]


def _class(e: Exporter, node: ast.Class_ | ast.Interface_ | ast.Trait | ast.Enum_) -> list[str]:
    if isinstance(node, ast.Class_):
        words = "".join([word for bit, word in (
            (ast.ABSTRACT, "abstract "), (ast.FINAL, "final "), (ast.READONLY, "readonly ")) if node.flags & bit])
        word = words + "class"
    else:
        word = {ast.Interface_: "interface", ast.Trait: "trait", ast.Enum_: "enum"}[type(node)]
    name = node.name.name if node.name is not None else ""
    backing = f": {e.type(node.scalar_type)}" if isinstance(node, ast.Enum_) and node.scalar_type is not None else ""
    return [f"{e.attributes(node.attr_groups, True)}{word} {name}{backing}{class_body(e, node)}\n"]


def _property(e: Exporter, node: ast.Property) -> list[str]:
    words = _visibility(node.flags) + ("static " if node.flags & ast.STATIC else "")
    words += "readonly " if node.flags & ast.READONLY else ""
    type_ = e.type(node.type) + " " if node.type is not None else ""
    items = [f"${item.name}" + (f" = {e.expr(item.default)}" if item.default is not None else "")
             for item in node.props]
    return [f"{e.attributes(node.attr_groups, True)}{words}{type_}{', '.join(items)};"]


def _constants(e: Exporter, node: ast.ClassConst | ast.Const_) -> list[str]:
    items = ", ".join([f"{item.name.name} = {e.expr(item.value)}" for item in node.consts])
    if isinstance(node, ast.ClassConst):
        return [f"{e.attributes(node.attr_groups, True)}{_visibility(node.flags)}const {items};"]
    return [f"const {items};"]


def _case(e: Exporter, node: ast.EnumCase) -> list[str]:
    value = f" = {e.expr(node.expr)}" if node.expr is not None else ""
    return [f"{e.attributes(node.attr_groups, True)}case {node.name.name}{value};"]


def _traits(e: Exporter, node: ast.TraitUse) -> list[str]:
    head = f"use {', '.join([e.name(name) for name in node.traits])}"
    if not node.adaptations:
        return [f"{head};"]
    inner = "    " * (e.indent + 1)
    lines = "".join([f"{inner}{_adaptation(item)};\n" for item in node.adaptations])
    return [f"{head} {{\n{lines}{_pad(e)}}}"]


def _adaptation(item: ast.TraitUseAlias | ast.TraitUsePrecedence) -> str:
    method = f"{item.trait.name}::{item.method.name}" if item.trait is not None else item.method.name
    if isinstance(item, ast.TraitUsePrecedence):
        return f"{method} insteadof {', '.join([name.name for name in item.insteadof])}"
    text = f"{method} as"
    if item.new_modifier:
        text += f" {_visibility(item.new_modifier).rstrip()}"
    return f"{text} {item.new_name.name}" if item.new_name is not None else text


def _nothing(e: Exporter, node: ast.Stmt) -> list[str]:
    """Statements that cannot stand in a function."""
    return []


_HANDLERS: Final[dict[type, Callable[[Exporter, Any], list[str]]]] = {
    ast.Expression: _expression, ast.Echo: _echo, ast.InlineHTML: _html, ast.Return: _return, ast.Break: _leave,
    ast.Continue: _leave, ast.Global: _global, ast.Static: _static, ast.Unset: _unset, ast.Goto: _goto,
    ast.Label: _label, ast.If: _if, ast.While: _while, ast.Do: _do, ast.For: _for, ast.Foreach: _foreach,
    ast.Switch: _switch, ast.TryCatch: _try, ast.Declare: _declare, ast.Function_: _function,
    ast.ClassMethod: _function, ast.Class_: _class, ast.Interface_: _class, ast.Trait: _class, ast.Enum_: _class,
    ast.Property: _property,
    ast.ClassConst: _constants, ast.Const_: _constants, ast.EnumCase: _case, ast.TraitUse: _traits,
    ast.Namespace: _nothing, ast.Use: _nothing, ast.GroupUse: _nothing, ast.HaltCompiler: _nothing,
}
