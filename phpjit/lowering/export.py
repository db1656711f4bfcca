"""The source text of an expression as PHP writes it into the message of a failed `assert()`.

    assert($a>0 and !f( 'x',$b ))   ->   assert($a > 0 && !f('x', $b))

Zend prints its tree, so spacing, quotes and parentheses are its own; so are some of its oddities, kept here.
Statements (in closures and anonymous classes) are in `export_stmts`.
"""
from __future__ import annotations

import re
from collections.abc import Callable
from typing import Any, Final

from phpjit.syntax import nodes as ast

_VARIABLE_NAME: Final = re.compile(r"[A-Za-z_\x7f-\xff][A-Za-z0-9_\x7f-\xff]*\Z")
_NEEDS_BRACES: Final = re.compile(r"[\[A-Za-z0-9_\x7f-\xff]")
# operator -> text, own priority, that of the left and of the right side
_BINARY: Final[dict[str, tuple[str, int, int, int]]] = {
    "+": (" + ", 200, 200, 201), "-": (" - ", 200, 200, 201), "*": (" * ", 210, 210, 211), "/": (" / ", 210, 210, 211),
    "%": (" % ", 210, 210, 211), "<<": (" << ", 190, 190, 191), ">>": (" >> ", 190, 190, 191),
    ".": (" . ", 185, 185, 186), "|": (" | ", 140, 140, 141), "&": (" & ", 160, 160, 161), "^": (" ^ ", 150, 150, 151),
    "===": (" === ", 170, 171, 171), "!==": (" !== ", 170, 171, 171), "==": (" == ", 170, 171, 171),
    "!=": (" != ", 170, 171, 171), "<": (" < ", 180, 181, 181), "<=": (" <= ", 180, 181, 181),
    "**": (" ** ", 250, 251, 250), "xor": (" xor ", 40, 40, 41), "<=>": (" <=> ", 180, 181, 181),
    ">": (" > ", 180, 181, 181), ">=": (" >= ", 180, 181, 181), "&&": (" && ", 130, 130, 131),
    "and": (" && ", 130, 130, 131), "||": (" || ", 120, 120, 121), "or": (" || ", 120, 120, 121),
    "??": (" ?? ", 110, 111, 110),
}
_CASTS: Final = {"float": "double"}
_ESCAPES: Final = {"\n": "\\n", "\r": "\\r", "\t": "\\t", "\f": "\\f", "\v": "\\v", "\x1b": "\\e"}


def assertion_text(node: ast.Expr) -> str:
    """The text of an asserted expression."""
    return Exporter().expr(node)


class Exporter:
    """Prints expressions; `indent` counts the levels of statements around them."""

    __slots__ = ("indent",)

    def __init__(self, indent: int = 0) -> None:
        self.indent = indent

    def expr(self, node: ast.Node | None, priority: int = 0) -> str:
        """Print an expression where operators below `priority` need parentheses."""
        if node is None:
            return ""
        handler = _HANDLERS.get(type(node))
        return handler(self, node, priority) if handler is not None else ""

    # -------------------------------------------------------- pieces

    def _binary(self, text: str, own: int, left: str, right: str, priority: int) -> str:
        joined = left + text + right
        return f"({joined})" if priority > own else joined

    def _prefix(self, text: str, own: int, operand: ast.Node | None, inner: int, priority: int) -> str:
        joined = text + self.expr(operand, inner)
        return f"({joined})" if priority > own else joined

    def name(self, node: ast.Node) -> str:
        """A class or function name, or the expression in its place."""
        if isinstance(node, ast.Name):
            prefix = {ast.FULLY_QUALIFIED: "\\", ast.RELATIVE: "namespace\\"}.get(node.kind, "")
            return prefix + node.name
        return self.expr(node)

    def member(self, node: ast.Node | str) -> str:
        """What stands behind `->` or `$`."""
        if isinstance(node, ast.Identifier):
            node = node.name
        if isinstance(node, ast.String_):
            node = node.value
        if isinstance(node, str):
            return node if _VARIABLE_NAME.match(node) else f"{{{node}}}"
        if isinstance(node, ast.Variable):
            return self.expr(node)
        return f"{{{self.expr(node)}}}"

    def args(self, nodes: ast.Args) -> str:
        """An argument list without its parentheses."""
        return ", ".join([self._arg(arg) for arg in nodes])

    def _arg(self, arg: ast.Arg | ast.VariadicPlaceholder) -> str:
        if isinstance(arg, ast.VariadicPlaceholder):
            return "..."
        name = f"{arg.name.name}: " if arg.name is not None else ""
        spread = "..." if arg.unpack else ""
        return f"{name}{spread}{self.expr(arg.value, 20)}"

    def type(self, node: ast.Type) -> str:
        """A declared type."""
        if isinstance(node, ast.NullableType):
            return "?" + self.type(node.type)
        if isinstance(node, ast.UnionType):
            return "|".join([self.type(part) for part in node.types])
        if isinstance(node, ast.IntersectionType):
            return "&".join([self.type(part) for part in node.types])
        return self.name(node) if isinstance(node, ast.Name) else node.name

    def attributes(self, groups: list[ast.AttributeGroup], newlines: bool) -> str:
        """`#[A, B(1)]` for each group."""
        end = "\n" + "    " * self.indent if newlines else " "
        texts = []
        for group in groups:
            attrs = [self.name(attr.name) + (f"({self.args(attr.args)})" if attr.args else "") for attr in group.attrs]
            texts.append(f"#[{', '.join(attrs)}]{end}")
        return "".join(texts)

    def params(self, params: list[ast.Param]) -> str:
        """A parameter list without its parentheses."""
        return ", ".join([self._param(param) for param in params])

    def _param(self, param: ast.Param) -> str:
        type_ = self.type(param.type) + " " if param.type is not None else ""
        marks = ("&" if param.by_ref else "") + ("..." if param.variadic else "")
        default = f" = {self.expr(param.default)}" if param.default is not None else ""
        return f"{self.attributes(param.attr_groups, False)}{type_}{marks}${param.var.name}{default}"

    # -------------------------------------------------------- nodes

    def _scalar(self, node: ast.Int_ | ast.Float_, _priority: int) -> str:
        return str(node.value) if isinstance(node, ast.Int_) else _float_text(node.value)

    def _string(self, node: ast.String_, _priority: int) -> str:
        return "'" + node.value.replace("\\", "\\\\").replace("'", "\\'") + "'"

    def _encapsed(self, node: ast.Encapsed, _priority: int) -> str:
        return f'"{self._parts(node.parts, chr(34))}"'

    def _shell(self, node: ast.ShellExec, _priority: int) -> str:
        return f"`{self._parts(node.parts, '`')}`"

    def _parts(self, parts: list[ast.Expr], quote: str) -> str:
        out: list[str] = []
        for index, part in enumerate(parts):
            if isinstance(part, (ast.EncapsedStringPart, ast.String_)):
                out.append(_quoted(part.value, quote))
                continue
            following = parts[index + 1] if index + 1 < len(parts) else None
            bare = isinstance(part, ast.Variable) and isinstance(part.name, (str, ast.String_)) and not (
                isinstance(following, (ast.EncapsedStringPart, ast.String_)) and _NEEDS_BRACES.match(following.value))
            text = self.expr(part)
            out.append(text if bare else f"{{{text}}}")
        return "".join(out)

    def _magic(self, node: ast.MagicConst, _priority: int) -> str:
        return node.name

    def _variable(self, node: ast.Variable, _priority: int) -> str:
        return "$" + self.member(node.name)

    def _element(self, node: ast.ArrayDimFetch, _priority: int) -> str:
        return f"{self.expr(node.var, 260)}[{self.expr(node.dim)}]"

    def _property(self, node: ast.PropertyFetch, _priority: int) -> str:
        return f"{self.expr(node.var)}->{self.member(node.name)}"

    def _nullsafe_property(self, node: ast.NullsafePropertyFetch, _priority: int) -> str:
        return f"{self.expr(node.var)}?->{self.member(node.name)}"

    def _static_property(self, node: ast.StaticPropertyFetch, _priority: int) -> str:
        return f"{self.name(node.class_)}::${self.member(node.name)}"

    def _class_const(self, node: ast.ClassConstFetch, _priority: int) -> str:
        return f"{self.name(node.class_)}::{node.name.name}"

    def _const(self, node: ast.ConstFetch, _priority: int) -> str:
        return self.name(node.name)

    def _call(self, node: ast.FuncCall, _priority: int) -> str:
        return f"{self.name(node.name)}({self.args(node.args)})"

    def _method(self, node: ast.MethodCall, _priority: int) -> str:
        return f"{self.expr(node.var)}->{self.member(node.name)}({self.args(node.args)})"

    def _nullsafe_method(self, node: ast.NullsafeMethodCall, _priority: int) -> str:
        return f"{self.expr(node.var)}?->{self.member(node.name)}({self.args(node.args)})"

    def _static_call(self, node: ast.StaticCall, _priority: int) -> str:
        return f"{self.name(node.class_)}::{self.member(node.name)}({self.args(node.args)})"

    def _new(self, node: ast.New, _priority: int) -> str:
        if isinstance(node.class_, ast.Class_):
            from phpjit.lowering.export_stmts import class_body

            args = f"({self.args(node.args)})" if node.args else ""
            return f"new {self.attributes(node.class_.attr_groups, False)}class{args}{class_body(self, node.class_)}"
        return f"new {self.name(node.class_)}({self.args(node.args)})"

    def _operator(self, node: ast.BinaryOp, priority: int) -> str:
        text, own, left, right = _BINARY[node.op]
        return self._binary(text, own, self.expr(node.left, left), self.expr(node.right, right), priority)

    def _unary(self, node: ast.UnaryOp, priority: int) -> str:
        return self._prefix(node.op, 240, node.expr, 241, priority)

    def _cast(self, node: ast.Cast, priority: int) -> str:
        return self._prefix(f"({_CASTS.get(node.kind, node.kind)})", 240, node.expr, 241, priority)

    def _step(self, node: ast.PreInc | ast.PreDec | ast.PostInc | ast.PostDec, priority: int) -> str:
        mark = "++" if isinstance(node, (ast.PreInc, ast.PostInc)) else "--"
        inner = self.expr(node.var, 241)
        text = mark + inner if isinstance(node, (ast.PreInc, ast.PreDec)) else inner + mark
        return f"({text})" if priority > 240 else text

    def _assign(self, node: ast.Assign, priority: int) -> str:
        return self._binary(" = ", 90, self.expr(node.var, 91), self.expr(node.expr, 90), priority)

    def _assign_ref(self, node: ast.AssignRef, priority: int) -> str:
        return self._binary(" =& ", 90, self.expr(node.var, 91), self.expr(node.expr, 90), priority)

    def _assign_op(self, node: ast.AssignOp, priority: int) -> str:
        return self._binary(f" {node.op}= ", 90, self.expr(node.var, 91), self.expr(node.expr, 90), priority)

    def _ternary(self, node: ast.Ternary, priority: int) -> str:
        text = self.expr(node.cond, 100)
        text += f" ? {self.expr(node.if_, 101)} : " if node.if_ is not None else " ?: "
        text += self.expr(node.else_, 101)
        return f"({text})" if priority > 100 else text

    def _instance_of(self, node: ast.Instanceof, _priority: int) -> str:
        return f"{self.expr(node.expr)} instanceof {self.name(node.class_)}"

    def _silence(self, node: ast.ErrorSuppress, priority: int) -> str:
        return self._prefix("@", 240, node.expr, 241, priority)

    def _clone(self, node: ast.Clone, priority: int) -> str:
        return self._prefix("clone ", 270, node.expr, 271, priority)

    def _print(self, node: ast.Print, priority: int) -> str:
        return self._prefix("print ", 60, node.expr, 61, priority)

    def _throw(self, node: ast.Throw, _priority: int) -> str:
        return f"throw {self.expr(node.expr)}"

    def _exit(self, node: ast.Exit, _priority: int) -> str:
        return f"exit({self.expr(node.expr)})" if node.expr is not None else "exit"

    def _include(self, node: ast.Include, _priority: int) -> str:
        return f"{node.kind}({self.expr(node.expr)})"

    def _eval(self, node: ast.Eval, _priority: int) -> str:
        return f"eval({self.expr(node.expr)})"

    def _empty(self, node: ast.Empty, _priority: int) -> str:
        return f"empty({self.expr(node.expr)})"

    def _isset(self, node: ast.Isset, priority: int) -> str:
        texts = [f"isset({self.expr(var)})" for var in node.vars]
        joined = " && ".join(texts)
        return f"({joined})" if len(texts) > 1 and priority > 130 else joined

    def _array(self, node: ast.Array_ | ast.List_, _priority: int) -> str:
        return f"[{', '.join([self._item(item) for item in node.items])}]"

    def _item(self, item: ast.ArrayItem | None) -> str:
        if item is None:
            return ""
        if item.unpack:
            return f"...{self.expr(item.value, 20)}"
        key = f"{self.expr(item.key, 80)} => " if item.key is not None else ""
        return f"{key}{'&' if item.by_ref else ''}{self.expr(item.value, 80)}"

    def _yield(self, node: ast.Yield, priority: int) -> str:
        text = "yield "
        if node.value is not None:
            if node.key is not None:
                text += f"{self.expr(node.key, 70)} => "
            text += self.expr(node.value, 70)
        return f"({text})" if priority > 70 else text

    def _yield_from(self, node: ast.YieldFrom, priority: int) -> str:
        return self._prefix("yield from ", 85, node.expr, 86, priority)

    def _match(self, node: ast.Match, _priority: int) -> str:
        pad = "    " * (self.indent + 1)
        arms = []
        for arm in node.arms:
            conditions = ", ".join([self.expr(cond) for cond in arm.conds]) if arm.conds is not None else "default"
            arms.append(f"{pad}{conditions} => {Exporter(0).expr(arm.body)},\n")
        return f"match ({self.expr(node.cond)}) {{\n{''.join(arms)}{'    ' * self.indent}}}"

    def _arrow(self, node: ast.ArrowFunction, _priority: int) -> str:
        return (f"{self.attributes(node.attr_groups, False)}{'static ' if node.static else ''}fn"
                f"{'&' if node.by_ref else ''}({self.params(node.params)}){self._returns(node.return_type)}"
                f" => {self.expr(node.expr)}")

    def _closure(self, node: ast.Closure, _priority: int) -> str:
        from phpjit.lowering.export_stmts import block

        uses = ", ".join([f"{'&' if use.by_ref else ''}${use.var.name}" for use in node.uses])
        captured = f" use({uses})" if uses else ""
        return (f"{self.attributes(node.attr_groups, False)}{'static ' if node.static else ''}function "
                f"{'&' if node.by_ref else ''}({self.params(node.params)}){captured}{self._returns(node.return_type)}"
                f" {{\n{block(node.stmts, self.indent + 1)}{'    ' * self.indent}}}")

    def _returns(self, type_: ast.Type | None) -> str:
        return f": {self.type(type_)}" if type_ is not None else ""


def _float_text(value: float) -> str:
    """A float with 14 digits, as PHP's default `precision` prints it."""
    text = f"{value:.14G}"
    mantissa, exponent, digits = text.partition("E")
    if exponent:
        return f"{mantissa if '.' in mantissa else mantissa + '.0'}E{digits[0]}{digits[1:].lstrip('0')}"
    return text


def _quoted(text: str, quote: str) -> str:
    out: list[str] = []
    for char in text:
        if char < " ":
            out.append(_ESCAPES.get(char) or f"\\0{ord(char) // 8}{ord(char) % 8}")
        else:
            out.append("\\" + char if char in (quote, "$", "\\") else char)
    return "".join(out)


_HANDLERS: Final[dict[type, Callable[[Exporter, Any, int], str]]] = {
    ast.Int_: Exporter._scalar, ast.Float_: Exporter._scalar, ast.String_: Exporter._string,
    ast.Encapsed: Exporter._encapsed, ast.ShellExec: Exporter._shell, ast.MagicConst: Exporter._magic,
    ast.Variable: Exporter._variable, ast.ArrayDimFetch: Exporter._element, ast.PropertyFetch: Exporter._property,
    ast.NullsafePropertyFetch: Exporter._nullsafe_property, ast.StaticPropertyFetch: Exporter._static_property,
    ast.ClassConstFetch: Exporter._class_const, ast.ConstFetch: Exporter._const, ast.FuncCall: Exporter._call,
    ast.MethodCall: Exporter._method, ast.NullsafeMethodCall: Exporter._nullsafe_method,
    ast.StaticCall: Exporter._static_call, ast.New: Exporter._new, ast.BinaryOp: Exporter._operator,
    ast.UnaryOp: Exporter._unary, ast.Cast: Exporter._cast, ast.PreInc: Exporter._step, ast.PreDec: Exporter._step,
    ast.PostInc: Exporter._step, ast.PostDec: Exporter._step, ast.Assign: Exporter._assign,
    ast.AssignRef: Exporter._assign_ref, ast.AssignOp: Exporter._assign_op, ast.Ternary: Exporter._ternary,
    ast.Instanceof: Exporter._instance_of, ast.ErrorSuppress: Exporter._silence, ast.Clone: Exporter._clone,
    ast.Print: Exporter._print, ast.Throw: Exporter._throw, ast.Exit: Exporter._exit, ast.Include: Exporter._include,
    ast.Eval: Exporter._eval, ast.Empty: Exporter._empty, ast.Isset: Exporter._isset, ast.Array_: Exporter._array,
    ast.List_: Exporter._array, ast.Yield: Exporter._yield, ast.YieldFrom: Exporter._yield_from,
    ast.Match: Exporter._match, ast.ArrowFunction: Exporter._arrow, ast.Closure: Exporter._closure,
}
