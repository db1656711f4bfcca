"""The heads of functions and classes in the text of a core Unit (see `printer`)."""
from __future__ import annotations

from collections.abc import Callable

from phpjit.core import nodes as c

_FLAGS = ("is_static", "is_generator", "is_arrow", "is_abstract", "uses_this", "uses_args", "symbol_table")


def params_text(params: tuple[c.Param, ...], expr: Callable[[c.Expr], str]) -> str:
    """A parameter list."""
    texts = []
    for param in params:
        promote = "".join([word + " " for word in sorted(param.promote)]) if param.promote is not None else ""
        type_ = f"{param.type.show()} " if param.type is not None else ""
        marks = ("&" if param.by_ref else "") + ("..." if param.variadic else "")
        default = f" = {expr(param.default)}" if param.default is not None else ""
        texts.append(f"{attributes_text(param.attributes, expr)}{promote}{type_}{marks}${param.name}{default}")
    return ", ".join(texts)


def attributes_text(attributes: tuple[c.Attribute, ...], expr: Callable[[c.Expr], str]) -> str:
    """`#[A(1)] `."""
    texts = []
    for attribute in attributes:
        args = ", ".join([(f"{arg.name}: " if arg.name is not None else "") + expr(arg.value)
                          for arg in attribute.args])
        texts.append(f"#[{attribute.name}{f'({args})' if args else ''}] ")
    return "".join(texts)


def function_header(function: c.Function, expr: Callable[[c.Expr], str]) -> str:
    """`function f(int $x): int  uses_this  locals x  cells y`."""
    name = function.name or "main"
    text = f"{attributes_text(function.attributes, expr)}function {'&' if function.by_ref_return else ''}{name}"
    if function.name:
        text += f"({params_text(function.params, expr)})"
    if function.captures:
        text += f" use ({', '.join([('&' if item.by_ref else '') + '$' + item.name for item in function.captures])})"
    if function.return_type is not None:
        text += f": {function.return_type.show()}"
    for flag in _FLAGS:
        if getattr(function, flag):
            text += f" {flag}"
    for storage, word in ((c.Storage.LOCAL, "locals"), (c.Storage.CELL, "cells")):
        names = [name for name, where in function.variables.items() if where is storage]
        if names:
            text += f"  {word} {' '.join(names)}"
    return text


def class_header(decl: c.ClassDecl, expr: Callable[[c.Expr], str]) -> str:
    """`final class A extends B implements C`."""
    text = attributes_text(decl.attributes, expr) + " ".join([*sorted(decl.modifiers), decl.kind, decl.name])
    if decl.enum_type is not None:
        text += f": {decl.enum_type.show()}"
    if decl.parent is not None:
        text += f" extends {decl.parent}"
    if decl.interfaces:
        text += f" implements {', '.join(decl.interfaces)}"
    return text
