"""Prints a syntax tree as PHP again, every operation in parentheses: `-$a ** 2` becomes `(-($a ** 2))`.

What comes out has no precedence left to get wrong, so that parsing it again must give the same tree.
"""

from __future__ import annotations

from typing import Any

from phpjit.syntax import nodes as n

_FLAGS = ((n.ABSTRACT, "abstract"), (n.FINAL, "final"), (n.PUBLIC, "public"), (n.PROTECTED, "protected"),
          (n.PRIVATE, "private"), (n.STATIC, "static"), (n.READONLY, "readonly"))

_BARE = (n.Name, n.Variable, n.ArrayDimFetch, n.PropertyFetch, n.NullsafePropertyFetch, n.StaticPropertyFetch,
         n.FuncCall, n.MethodCall, n.NullsafeMethodCall, n.StaticCall)


def quote(text: str) -> str:
    """A double-quoted literal, every byte that is not a letter or digit escaped."""
    return '"' + _escape(text) + '"'


def _escape(text: str) -> str:
    return "".join(c if c.isascii() and (c.isalnum() or c == " ") else f"\\x{ord(c):02x}" for c in text)


def flags(value: int) -> str:
    """Modifiers as words, each followed by a blank."""
    return "".join(word + " " for bit, word in _FLAGS if value & bit)


class Printer:
    """One method per node class, found by name."""

    def __call__(self, node: Any) -> str:
        if node is None:
            return ""
        if isinstance(node, str):
            return node
        name = "block_stmt" if isinstance(node, n.Block) else type(node).__name__.rstrip("_").lower()
        text: str = getattr(self, name)(node)
        return text

    def base(self, node: Any) -> str:
        return self(node) if isinstance(node, _BARE) else f"({self(node)})"

    def callee(self, node: Any) -> str:
        return self(node) if isinstance(node, (n.Name, n.Variable)) else f"({self(node)})"

    def many(self, items: list[Any], between: str = ", ") -> str:
        return between.join(self(item) for item in items)

    def block(self, stmts: list[Any]) -> str:
        return "{\n" + self.many(stmts, "\n") + "\n}"

    # names, types
    def name(self, x: n.Name) -> str:
        return {n.FULLY_QUALIFIED: "\\", n.RELATIVE: "namespace\\"}.get(x.kind, "") + x.name

    def identifier(self, x: n.Identifier) -> str:
        return x.name

    def nullabletype(self, x: n.NullableType) -> str:
        return "?" + self(x.type)

    def uniontype(self, x: n.UnionType) -> str:
        return "|".join(f"({self(t)})" if isinstance(t, n.IntersectionType) else self(t) for t in x.types)

    def intersectiontype(self, x: n.IntersectionType) -> str:
        return self.many(x.types, " & ")

    def attributegroup(self, x: n.AttributeGroup) -> str:
        return "#[" + self.many(x.attrs) + "] "

    def attribute(self, x: n.Attribute) -> str:
        return f"{self(x.name)}({self.many(x.args)})" if x.args else self(x.name)

    def attrs(self, x: Any) -> str:
        return self.many(x.attr_groups, "")

    def doc(self, x: Any) -> str:
        return "\n" + x.doc + "\n" if x.doc else ""

    # scalars
    def int(self, x: n.Int_) -> str:
        return str(x.value)

    def float(self, x: n.Float_) -> str:
        return repr(x.value) if x.value < 1e400 and "inf" not in repr(x.value) else "1e999"

    def string(self, x: n.String_) -> str:
        return quote(x.value)

    def magicconst(self, x: n.MagicConst) -> str:
        return x.name

    def parts(self, parts: list[Any]) -> str:
        return "".join(_escape(p.value) if isinstance(p, n.EncapsedStringPart) else self.part(p) for p in parts)

    def part(self, p: Any) -> str:
        if isinstance(p, n.Variable) and not isinstance(p.name, str):
            return "${" + self(p.name) + "}"
        return "{" + self(p) + "}"

    def encapsed(self, x: n.Encapsed) -> str:
        return '"' + self.parts(x.parts) + '"'

    def shellexec(self, x: n.ShellExec) -> str:
        return "`" + self.parts(x.parts) + "`"

    # variables and fetches
    def variable(self, x: n.Variable) -> str:
        return "$" + x.name if isinstance(x.name, str) else "${" + self(x.name) + "}"

    def arraydimfetch(self, x: n.ArrayDimFetch) -> str:
        return f"{self.base(x.var)}[{self(x.dim)}]"

    def member(self, name: Any) -> str:
        return name.name if isinstance(name, n.Identifier) else self(name) if (
            isinstance(name, n.Variable)) else "{" + self(name) + "}"

    def propertyfetch(self, x: Any) -> str:
        return f"{self.base(x.var)}->{self.member(x.name)}"

    def nullsafepropertyfetch(self, x: Any) -> str:
        return f"{self.base(x.var)}?->{self.member(x.name)}"

    def staticpropertyfetch(self, x: n.StaticPropertyFetch) -> str:
        return f"{self.base(x.class_)}::" + ("$" + x.name if isinstance(x.name, str) else "${" + self(x.name) + "}")

    def classconstfetch(self, x: n.ClassConstFetch) -> str:
        return f"{self.base(x.class_)}::{x.name.name}"

    def constfetch(self, x: n.ConstFetch) -> str:
        return self(x.name)

    # calls
    def arg(self, x: n.Arg) -> str:
        return (x.name.name + ": " if x.name else "") + ("..." if x.unpack else "") + self(x.value)

    def variadicplaceholder(self, x: n.VariadicPlaceholder) -> str:
        return "..."

    def args(self, x: Any) -> str:
        return "(" + self.many(x.args) + ")"

    def funccall(self, x: n.FuncCall) -> str:
        return self.callee(x.name) + self.args(x)

    def methodcall(self, x: n.MethodCall) -> str:
        return f"{self.base(x.var)}->{self.member(x.name)}{self.args(x)}"

    def nullsafemethodcall(self, x: n.NullsafeMethodCall) -> str:
        return f"{self.base(x.var)}?->{self.member(x.name)}{self.args(x)}"

    def staticcall(self, x: n.StaticCall) -> str:
        return f"{self.base(x.class_)}::{self.member(x.name)}{self.args(x)}"

    def new(self, x: n.New) -> str:
        if isinstance(x.class_, n.Class_):
            return f"(new {self.attrs(x.class_)}class{self.args(x)}{self.class_rest(x.class_)})"
        simple = isinstance(x.class_, n.Name)
        return f"(new {self(x.class_) if simple else '(' + self(x.class_) + ')'}{self.args(x)})"

    # operators
    def binaryop(self, x: n.BinaryOp) -> str:
        chain = []
        while isinstance(x, n.BinaryOp):
            chain.append((x.op, self(x.right)))
            x = x.left  # type: ignore[assignment]  # known here
        text = self(x)
        for op, right in reversed(chain):
            text = f"({text} {op} {right})"
        return text

    def unaryop(self, x: n.UnaryOp) -> str:
        return f"({x.op} {self(x.expr)})"

    def preinc(self, x: Any) -> str:
        return f"(++{self(x.var)})"

    def predec(self, x: Any) -> str:
        return f"(--{self(x.var)})"

    def postinc(self, x: Any) -> str:
        return f"({self(x.var)}++)"

    def postdec(self, x: Any) -> str:
        return f"({self(x.var)}--)"

    def assign(self, x: n.Assign) -> str:
        return f"({self(x.var)} = {self(x.expr)})"

    def assignop(self, x: n.AssignOp) -> str:
        return f"({self(x.var)} {x.op}= {self(x.expr)})"

    def assignref(self, x: n.AssignRef) -> str:
        return f"({self(x.var)} =& {self(x.expr)})"

    def ternary(self, x: n.Ternary) -> str:
        return f"({self(x.cond)} ? {self(x.if_)} : {self(x.else_)})"

    def cast(self, x: n.Cast) -> str:
        return f"(({x.kind}) {self(x.expr)})"

    def instanceof(self, x: n.Instanceof) -> str:
        class_ = self(x.class_) if isinstance(x.class_, n.Name) else f"({self(x.class_)})"
        return f"({self(x.expr)} instanceof {class_})"

    def errorsuppress(self, x: Any) -> str:
        return f"(@{self(x.expr)})"

    def clone(self, x: Any) -> str:
        return f"(clone {self(x.expr)})"

    # other expressions
    def arrayitem(self, x: n.ArrayItem) -> str:
        return ((self(x.key) + " => " if x.key else "") + ("&" if x.by_ref else "") + ("..." if x.unpack else "")
                + self(x.value))

    def items(self, items: list[Any]) -> str:
        return self.many(items) + (", " if items and items[-1] is None else "")

    def array(self, x: n.Array_) -> str:
        return f"[{self.items(x.items)}]" if x.kind == "short" else f"array({self.items(x.items)})"

    def list(self, x: n.List_) -> str:
        return {"short": "[", "long": "list(", "array": "array("}[x.kind] + self.items(x.items) + (
            "]" if x.kind == "short" else ")")

    def isset(self, x: n.Isset) -> str:
        return f"isset({self.many(x.vars)})"

    def empty(self, x: Any) -> str:
        return f"empty({self(x.expr)})"

    def eval(self, x: Any) -> str:
        return f"eval({self(x.expr)})"

    def include(self, x: n.Include) -> str:
        return f"({x.kind} {self(x.expr)})"

    def exit(self, x: n.Exit) -> str:
        return f"exit({self(x.expr)})" if x.expr else "(exit)"

    def print(self, x: Any) -> str:
        return f"(print {self(x.expr)})"

    def throw(self, x: Any) -> str:
        return f"(throw {self(x.expr)})"

    def yield_(self, x: n.Yield) -> str:
        return "(yield " + (self(x.key) + " => " if x.key else "") + self(x.value) + ")"

    def yieldfrom(self, x: Any) -> str:
        return f"(yield from {self(x.expr)})"

    def match(self, x: n.Match) -> str:
        return f"match({self(x.cond)}) {{\n{self.many(x.arms, ', ')} }}"

    def matcharm(self, x: n.MatchArm) -> str:
        return ("default" if x.conds is None else self.many(x.conds)) + " => " + self(x.body)

    def closureuse(self, x: n.ClosureUse) -> str:
        return ("&" if x.by_ref else "") + self(x.var)

    def returns(self, x: Any) -> str:
        return ": " + self(x.return_type) if x.return_type else ""

    def closure(self, x: n.Closure) -> str:
        uses = f" use({self.many(x.uses)})" if x.uses else ""
        return (f"({self.attrs(x)}{'static ' if x.static else ''}{self.doc(x)}function {'&' if x.by_ref else ''}"
                f"({self.many(x.params)}){uses}{self.returns(x)} {self.block(x.stmts)})")

    def arrowfunction(self, x: n.ArrowFunction) -> str:
        return (f"({self.attrs(x)}{'static ' if x.static else ''}{self.doc(x)}fn {'&' if x.by_ref else ''}"
                f"({self.many(x.params)}){self.returns(x)} => {self(x.expr)})")

    def param(self, x: n.Param) -> str:
        return (f"{self.attrs(x)}{self.doc(x)}{flags(x.flags)}{self(x.type)} {'&' if x.by_ref else ''}"
                f"{'...' if x.variadic else ''}{self(x.var)}" + (" = " + self(x.default) if x.default else ""))

    # statements
    def expression(self, x: n.Expression) -> str:
        return self(x.expr) + ";"

    def echo(self, x: n.Echo) -> str:
        return f"echo {self.many(x.exprs)};"

    def inlinehtml(self, x: n.InlineHTML) -> str:
        return f"echo {quote(x.value)};"

    def nop(self, x: n.Nop) -> str:
        return ";"

    def block_stmt(self, x: n.Block) -> str:
        return self.block(x.stmts)

    def return_(self, x: n.Return) -> str:
        return f"return {self(x.expr)};"

    def break_(self, x: n.Break) -> str:
        return f"break {self(x.num)};"

    def continue_(self, x: n.Continue) -> str:
        return f"continue {self(x.num)};"

    def global_(self, x: n.Global) -> str:
        return f"global {self.many(x.vars)};"

    def static(self, x: n.Static) -> str:
        return f"static {self.many(x.vars)};"

    def staticvar(self, x: n.StaticVar) -> str:
        return self(x.var) + (" = " + self(x.default) if x.default else "")

    def unset(self, x: n.Unset) -> str:
        return f"unset({self.many(x.vars)});"

    def goto(self, x: n.Goto) -> str:
        return f"goto {x.name.name};"

    def label(self, x: n.Label) -> str:
        return f"{x.name.name}:"

    def haltcompiler(self, x: n.HaltCompiler) -> str:
        return "__halt_compiler();"

    def declaredeclare(self, x: n.DeclareDeclare) -> str:
        return f"{x.key.name} = {self(x.value)}"

    def declare(self, x: n.Declare) -> str:
        return f"declare({self.many(x.declares)})" + (";" if x.stmts is None else self.block(x.stmts))

    def if_(self, x: n.If) -> str:
        return (f"if ({self(x.cond)}) {self.block(x.stmts)}"
                + "".join(f" elseif ({self(e.cond)}) {self.block(e.stmts)}" for e in x.elseifs)
                + (f" else {self.block(x.else_.stmts)}" if x.else_ else ""))

    def while_(self, x: n.While) -> str:
        return f"while ({self(x.cond)}) {self.block(x.stmts)}"

    def do(self, x: n.Do) -> str:
        return f"do {self.block(x.stmts)} while ({self(x.cond)});"

    def for_(self, x: n.For) -> str:
        return f"for ({self.many(x.init)}; {self.many(x.cond)}; {self.many(x.loop)}) {self.block(x.stmts)}"

    def foreach(self, x: n.Foreach) -> str:
        key = self(x.key_var) + " => " if x.key_var else ""
        return f"foreach ({self(x.expr)} as {key}{'&' if x.by_ref else ''}{self(x.value_var)}) {self.block(x.stmts)}"

    def switch(self, x: n.Switch) -> str:
        return f"switch ({self(x.cond)}) {{\n{self.many(x.cases, '')} }}"

    def case(self, x: n.Case) -> str:
        return ("default:\n" if x.cond is None else f"case {self(x.cond)}:\n") + self.many(x.stmts, "\n") + "\n"

    def trycatch(self, x: n.TryCatch) -> str:
        return (f"try {self.block(x.stmts)}"
                + "".join(f" catch ({self.many(c.types, '|')} {self(c.var)}) {self.block(c.stmts)}" for c in x.catches)
                + (f" finally {self.block(x.finally_.stmts)}" if x.finally_ else ""))

    # declarations
    def function(self, x: n.Function_) -> str:
        return (f"{self.attrs(x)}{self.doc(x)}function {'&' if x.by_ref else ''}{x.name.name}"
                f"({self.many(x.params)}){self.returns(x)} {self.block(x.stmts)}")

    def constitem(self, x: n.ConstItem) -> str:
        return f"{self.doc(x)}{x.name.name} = {self(x.value)}"

    def const(self, x: n.Const_) -> str:
        return f"const {self.many(x.consts)};"

    def classconst(self, x: n.ClassConst) -> str:
        return f"{self.attrs(x)}{flags(x.flags)}const {self.many(x.consts)};"

    def propertyproperty(self, x: n.PropertyProperty) -> str:
        return f"{self.doc(x)}${x.name}" + (" = " + self(x.default) if x.default else "")

    def property(self, x: n.Property) -> str:
        return f"{self.attrs(x)}{flags(x.flags) or 'var '}{self(x.type)} {self.many(x.props)};"

    def classmethod(self, x: n.ClassMethod) -> str:
        return (f"{self.attrs(x)}{self.doc(x)}{flags(x.flags)}function {'&' if x.by_ref else ''}{x.name.name}"
                f"({self.many(x.params)}){self.returns(x)}" + (";" if x.stmts is None else " " + self.block(x.stmts)))

    def traituse(self, x: n.TraitUse) -> str:
        return f"use {self.many(x.traits)}" + (
            f" {{ {self.many(x.adaptations, ' ')} }}" if x.adaptations else ";")

    def traitusealias(self, x: n.TraitUseAlias) -> str:
        trait = self(x.trait) + "::" if x.trait else ""
        return f"{trait}{x.method.name} as {flags(x.new_modifier or 0)}{self(x.new_name)};"

    def traituseprecedence(self, x: n.TraitUsePrecedence) -> str:
        return f"{self(x.trait)}::{x.method.name} insteadof {self.many(x.insteadof)};"

    def class_rest(self, x: n.Class_) -> str:
        return ((f" extends {self(x.extends)}" if x.extends else "")
                + (f" implements {self.many(x.implements)}" if x.implements else "") + self.doc(x)
                + " " + self.block(x.stmts))

    def class_(self, x: n.Class_) -> str:
        return f"{self.attrs(x)}{flags(x.flags)}class {x.name.name if x.name else ''}{self.class_rest(x)}"

    def interface(self, x: n.Interface_) -> str:
        extends = f" extends {self.many(x.extends)}" if x.extends else ""
        return f"{self.attrs(x)}{self.doc(x)}interface {x.name.name}{extends} {self.block(x.stmts)}"

    def trait(self, x: n.Trait) -> str:
        return f"{self.attrs(x)}{self.doc(x)}trait {x.name.name} {self.block(x.stmts)}"

    def enum(self, x: n.Enum_) -> str:
        backing = ": " + self(x.scalar_type) if x.scalar_type else ""
        implements = f" implements {self.many(x.implements)}" if x.implements else ""
        return f"{self.attrs(x)}{self.doc(x)}enum {x.name.name}{backing}{implements} {self.block(x.stmts)}"

    def enumcase(self, x: n.EnumCase) -> str:
        return f"{self.attrs(x)}{self.doc(x)}case {x.name.name}{' = ' + self(x.expr) if x.expr else ''};"

    # namespaces
    def namespace(self, x: n.Namespace) -> str:
        if x.stmts is None:
            return f"namespace {self(x.name)};"
        return f"namespace {self(x.name)} {self.block(x.stmts)}"

    def kind(self, kind: str | None) -> str:
        return kind + " " if kind in (n.USE_FUNCTION, n.USE_CONSTANT) else ""

    def useuse(self, x: n.UseUse) -> str:
        return self.kind(x.kind) + self(x.name) + (f" as {x.alias.name}" if x.alias else "")

    def use(self, x: n.Use) -> str:
        return f"use {self.kind(x.kind)}{self.many(x.uses)};"

    def groupuse(self, x: n.GroupUse) -> str:
        return f"use {self.kind(x.kind)}{self(x.prefix)}\\{{{self.many(x.uses)}}};"

    def file(self, x: n.File) -> str:
        return "<?php\n" + self.many(x.stmts, "\n") + "\n"


for _keyword in ("yield", "return", "break", "continue", "global", "if", "while", "for", "class"):
    setattr(Printer, _keyword, getattr(Printer, _keyword + "_"))


def to_php(tree: n.Node) -> str:
    """`tree` as PHP source."""
    return Printer()(tree)
