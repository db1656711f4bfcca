"""Stable text of a core Unit, for `phpjit dump --emit=core` and the golden tests.

    function f(int $n = 3): int          locals n
      2 If ($n < 2)
        2 Return 1
      3 Return ($n * f(($n - 1)))

Statements stand on lines of their own, after their PHP line; expressions look like PHP with all parentheses.  A part of
an expression that has another line than its statement shows it: `$x@5`.  Functions and classes inside an expression
follow their statement, as `<1>`, `<2>` …
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.core import nodes as c
from phpjit.core.print_decls import class_header, function_header, params_text
from phpjit.records import fields


def print_unit(unit: c.Unit) -> str:
    """The text of a whole unit, ending in a newline."""
    printer = Printer()
    for diagnostic in unit.diagnostics:
        printer.out.append(f"diagnostic {diagnostic.level} line {diagnostic.line}: {diagnostic.message}")
    if unit.strict_types:
        printer.out.append("strict_types")
    if unit.halt_offset is not None:
        printer.out.append(f"halt_offset {unit.halt_offset}")
    for function in unit.functions:
        printer.function(function, 0)
    for decl in unit.classes:
        printer.class_decl(decl, 0)
    printer.function(unit.main, 0)
    return "\n".join(printer.out) + "\n"


def print_expr(expr: c.Expr) -> str:
    """The text of one expression."""
    return Expressions(expr.line).expr(expr)


class Printer:
    """Prints statements and declarations into `out`."""

    __slots__ = ("out",)

    def __init__(self) -> None:
        self.out: list[str] = []

    def put(self, indent: int, text: str) -> None:
        """Add a line."""
        self.out.append("  " * indent + text)

    def function(self, function: c.Function, indent: int, label: str = "") -> None:
        """Print a function with its body."""
        expressions = Expressions(function.line)
        self.put(indent, label + function_header(function, expressions.expr))
        self.nested(expressions, indent + 1)
        self.block(function.body, indent + 1)

    def class_decl(self, decl: c.ClassDecl, indent: int, label: str = "") -> None:
        """Print a class with its members."""
        expressions = Expressions(decl.line)
        self.put(indent, label + class_header(decl, expressions.expr))
        inner = indent + 1
        for trait in decl.traits:
            self.put(inner, f"use {trait}")
        for item in decl.adaptations:
            source = f"{item.trait}::{item.method}" if item.trait is not None else item.method
            rest = (f"insteadof {', '.join(item.insteadof)}" if item.insteadof
                    else "as " + " ".join([word for word in (item.modifier, item.alias) if word is not None]))
            self.put(inner, f"{item.line} adapt {source} {rest}")
        for const in decl.consts:
            words = "case" if const.is_case else " ".join([*sorted(const.modifiers), "const"])
            value = f" = {expressions.expr(const.value)}" if const.value is not None else ""
            self.put(inner, f"{const.line} {words} {const.name}{value}")
        for prop in decl.props:
            words = " ".join([*sorted(prop.modifiers), *(["promoted"] if prop.promoted else [])])
            type_ = f" {prop.type.show()}" if prop.type is not None else ""
            value = f" = {expressions.expr(prop.default)}" if prop.default is not None else ""
            self.put(inner, f"{prop.line} {words}{type_} ${prop.name}{value}")
        for method in decl.methods:
            self.function(method.function, inner, " ".join(sorted(method.modifiers)) + " ")

    def nested(self, expressions: Expressions, indent: int) -> None:
        """Print what stood inside of expressions."""
        while expressions.pending:
            number, decl = expressions.pending.pop(0)
            if isinstance(decl, c.Function):
                self.function(decl, indent, f"<{number}> ")
            else:
                self.class_decl(decl, indent, f"<{number}> ")

    def block(self, stmts: c.Block, indent: int) -> None:
        """Print statements."""
        for stmt in stmts:
            self.stmt(stmt, indent)

    def stmt(self, stmt: c.Stmt, indent: int) -> None:
        """Print one statement."""
        e = Expressions(stmt.line)
        x = e.expr
        name = type(stmt).__name__
        head = name
        after: list[tuple[str, c.Block]] = []
        match stmt:
            case c.ExprStmt(expr=expr):
                head = x(expr)
            case c.Echo(operand=operand):
                head = f"Echo {x(operand)}"
            case c.If(cond=cond, then=then, otherwise=otherwise):
                head = f"If {x(cond)}"
                after = [("", then), *([("else", otherwise)] if otherwise else [])]
            case c.While(cond=conds, body=body, step=step):
                head = f"While {', '.join([x(item) for item in conds])}"
                head += f" step {', '.join([x(item) for item in step])}" if step else ""
                after = [("", body)]
            case c.DoWhile(body=body, cond=cond):
                head = f"DoWhile {x(cond)}"
                after = [("", body)]
            case c.Foreach(subject=subject, key=key, value=value, by_ref=by_ref, body=body):
                keys = f"{e.target(key)} => " if key is not None else ""
                head = f"Foreach {x(subject)} as {keys}{'&' if by_ref else ''}{e.target(value)}"
                after = [("", body)]
            case c.Switch(subject=subject, cases=cases):
                head = f"Switch {x(subject)}"
                for case in cases:
                    label = f"case {x(case.test)}" if case.test is not None else "default"
                    after.append((f"{case.line} {label}", case.body))
            case c.Break(depth=depth) | c.Continue(depth=depth):
                head = f"{name} {depth}"
            case c.Return(value=value):
                head = f"Return {x(value)}" if value is not None else "Return"
            case c.Try(body=body, catches=catches, final=final):
                after = [("", body)]
                for catch in catches:
                    variable = f" ${catch.variable}" if catch.variable is not None else ""
                    after.append((f"{catch.line} catch {'|'.join(catch.classes)}{variable}", catch.body))
                if final is not None:
                    after.append(("finally", final))
            case c.Unset(place=place):
                head = f"Unset {x(place)}"
            case c.GlobalDecl(name=target):
                head = f"Global {'$' + target if isinstance(target, str) else x(target)}"
            case c.StaticDecl(name=target, initial=initial, slot=slot):
                head = f"Static ${target}" + (f" = {x(initial)}" if initial is not None else "") + f" slot {slot}"
            case c.FunctionDecl(function=function):
                self.function(function, indent, f"{stmt.line} declare ")
                return
            case c.ClassDeclStmt(decl=decl, hoisted=hoisted):
                if hoisted:
                    self.put(indent, f"{stmt.line} declare {decl.name} unless declared early")
                else:
                    self.class_decl(decl, indent, f"{stmt.line} declare ")
                return
            case c.ConstDecl(name=target, value=value):
                head = f"Const {target} = {x(value)}"
            case c.Label(name=target) | c.Goto(name=target):
                head = f"{name} {target}"
        self.put(indent, f"{stmt.line} {head}")
        self.nested(e, indent + 2)
        for label, body in after:
            if label:
                self.put(indent, label)
            self.block(body, indent + 1)


class Expressions:
    """Prints the expressions of one statement, whose line is `line`."""

    __slots__ = ("count", "line", "pending")

    def __init__(self, line: int) -> None:
        self.line = line
        self.count = 0
        self.pending: list[tuple[int, c.Function | c.ClassDecl]] = []

    def expr(self, node: c.Expr) -> str:
        """Print an expression."""
        handler = _EXPRESSIONS.get(type(node))
        text: str = handler(self, node) if handler is not None else self._generic(node)
        return text if node.line == self.line else f"{text}@{node.line}"

    def target(self, node: c.Place | c.ListPattern) -> str:
        """Print what is assigned to."""
        if not isinstance(node, c.ListPattern):
            return self.expr(node)
        items = []
        for item in node.items:
            if item is None:
                items.append("")
            else:
                key = f"{self.expr(item.key)} => " if item.key is not None else ""
                items.append(f"{key}{'&' if item.by_ref else ''}{self.target(item.target)}")
        return f"[{', '.join(items)}]"

    def args(self, args: tuple[c.Arg, ...], callable_syntax: bool = False) -> str:
        """Print arguments in their parentheses."""
        if callable_syntax:
            return "(...)"
        return "(" + ", ".join([("..." if arg.spread else "") + (f"{arg.name}: " if arg.name is not None else "")
                                + self.expr(arg.value) for arg in args]) + ")"

    def cls(self, ref: c.ClassRef) -> str:
        """Print a class reference."""
        if ref.kind is c.ClassRefKind.NAME:
            return ref.name
        if ref.expr is not None:
            return f"({self.expr(ref.expr)})"
        keyword: str = ref.kind.value
        return keyword

    def name(self, name: str | c.Expr) -> str:
        """Print a member's name."""
        return name if isinstance(name, str) else f"{{{self.expr(name)}}}"

    def declared(self, decl: c.Function | c.ClassDecl) -> str:
        """Number a declaration that is printed later."""
        self.count += 1
        self.pending.append((self.count, decl))
        return f"<{self.count}>"

    def _generic(self, node: Any) -> str:
        parts = []
        for value in [getattr(node, field.name) for field in fields(node) if field.name != "line"]:
            if isinstance(value, c.Node):
                parts.append(self.expr(value))  # type: ignore[arg-type]  # expressions hold only expressions
            elif isinstance(value, tuple):
                parts.extend([self.expr(item) for item in value])
            elif value is not None:
                parts.append(str(value))
        return f"{type(node).__name__}({', '.join(parts)})"

    def _array(self, node: c.ArrayLiteral) -> str:
        items = []
        for item in node.items:
            key = f"{self.expr(item.key)} => " if item.key is not None else ""
            mark = "&" if item.by_ref else "..." if item.spread else ""
            items.append(f"{key}{mark}{self.expr(item.value)}")
        return f"[{', '.join(items)}]"

    def _concat(self, node: c.Concat) -> str:
        parts = [self.expr(part) for part in node.parts]
        return f"rope({', '.join(parts)})" if node.rope else f"({' . '.join(parts)})"

    def _ternary(self, node: c.Ternary) -> str:
        then = f"? {self.expr(node.then)} :" if node.then is not None else "?:"
        return f"({self.expr(node.cond)} {then} {self.expr(node.otherwise)})"

    def _step(self, node: c.IncDec) -> str:
        mark = "++" if node.increment else "--"
        target = self.expr(node.target)
        return mark + target if node.prefix else target + mark

    def _call(self, node: c.Call) -> str:
        fallback = f"|{node.fallback}" if node.fallback is not None else ""
        return f"{node.name}{fallback}{self.args(node.args, node.callable_syntax)}"

    def _method(self, node: c.MethodCall) -> str:
        arrow = "?->" if node.nullsafe else "->"
        return f"{self.expr(node.base)}{arrow}{self.name(node.name)}{self.args(node.args, node.callable_syntax)}"

    def _static_call(self, node: c.StaticCall) -> str:
        return f"{self.cls(node.cls)}::{self.name(node.name)}{self.args(node.args, node.callable_syntax)}"

    def _new(self, node: c.New) -> str:
        cls = self.declared(node.anonymous) if node.anonymous is not None else self.cls(node.cls)
        return f"new {cls}{self.args(node.args)}"

    def _const_fetch(self, node: c.ConstFetch) -> str:
        return f"{node.name}|{node.fallback}" if node.fallback is not None else node.name

    def _match(self, node: c.Match) -> str:
        arms = []
        for arm in node.arms:
            conditions = "default"
            if arm.conditions is not None:
                conditions = ", ".join([self.expr(cond) for cond in arm.conditions])
            arms.append(f"{conditions} => {self.expr(arm.body)}")
        return f"match {self.expr(node.subject)} {{{'; '.join(arms)}}}"


def _scalar(value: c.Scalar) -> str:
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if not isinstance(value, str):
        return repr(value)
    from json import dumps

    return dumps(value)


_EXPRESSIONS: Final[dict[type, Callable[[Expressions, Any], str]]] = {
    c.Local: lambda e, n: f"${n.name}",
    c.This: lambda e, n: "$this",
    c.DynamicVar: lambda e, n: f"${{{e.expr(n.name)}}}",
    c.Superglobal: lambda e, n: f"${n.name}",
    c.Dim: lambda e, n: f"{e.expr(n.base)}[{e.expr(n.index) if n.index is not None else ''}]",
    c.Prop: lambda e, n: f"{e.expr(n.base)}{'?->' if n.nullsafe else '->'}{e.name(n.name)}",
    c.StaticProp: lambda e, n: f"{e.cls(n.cls)}::${e.name(n.name)}",
    c.Const: lambda e, n: _scalar(n.value),
    c.ArrayLiteral: Expressions._array,
    c.Concat: Expressions._concat,
    c.Binary: lambda e, n: f"({e.expr(n.left)} {n.op} {e.expr(n.right)})",
    c.Logical: lambda e, n: f"({e.expr(n.left)} {n.op} {e.expr(n.right)})",
    c.Unary: lambda e, n: f"({n.op}{e.expr(n.operand)})",
    c.Cast: lambda e, n: f"({n.kind}){e.expr(n.operand)}",
    c.Ternary: Expressions._ternary,
    c.Coalesce: lambda e, n: f"({e.expr(n.left)} ?? {e.expr(n.right)})",
    c.Assign: lambda e, n: f"({e.target(n.target)} = {e.expr(n.value)})",
    c.AssignRef: lambda e, n: f"({e.expr(n.target)} =& {e.expr(n.source)})",
    c.AssignOp: lambda e, n: f"({e.expr(n.target)} {n.op}= {e.expr(n.value)})",
    c.AssignCoalesce: lambda e, n: f"({e.expr(n.target)} ??= {e.expr(n.value)})",
    c.IncDec: Expressions._step,
    c.Call: Expressions._call,
    c.CallDynamic: lambda e, n: f"({e.expr(n.callee)}){e.args(n.args, n.callable_syntax)}",
    c.MethodCall: Expressions._method,
    c.NullsafeChain: lambda e, n: f"chain({e.expr(n.chain)})",
    c.StaticCall: Expressions._static_call,
    c.New: Expressions._new,
    c.Closure: lambda e, n: e.declared(n.function),
    c.ConstFetch: Expressions._const_fetch,
    c.ClassConst: lambda e, n: f"{e.cls(n.cls)}::{n.name}",
    c.InstanceOf: lambda e, n: f"({e.expr(n.operand)} instanceof {e.cls(n.cls)})",
    c.Match: Expressions._match,
}

__all__ = ["params_text", "print_expr", "print_unit"]
