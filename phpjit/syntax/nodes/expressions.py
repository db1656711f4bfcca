"""Expressions, arguments and parameters.

Part of `phpjit.syntax.nodes`, which documents the conventions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phpjit.syntax.nodes.base import Expr, Node

if TYPE_CHECKING:
    from phpjit.syntax.nodes.base import ClassRef, Identifier, Name, Stmt, Type
    from phpjit.syntax.nodes.declarations import Class_


# ---------------------------------------------------------------- attributes, arguments, parameters


class Attribute(Node):
    """`Name(args)` within `#[ ]`."""

    name: Name
    args: list[Arg | VariadicPlaceholder]


class AttributeGroup(Node):
    """One `#[ ... ]`."""

    attrs: list[Attribute]


class Arg(Node):
    """A call argument: `value`, `...value` (unpack) or `name: value`.  `by_ref` is never set by PHP 8 syntax."""

    value: Expr
    by_ref: bool = False
    unpack: bool = False
    name: Identifier | None = None


class VariadicPlaceholder(Node):
    """The `...` of a first-class callable `f(...)`."""


Args = list[Arg | VariadicPlaceholder]


class Param(Node):
    """A parameter; `flags` holds promotion modifiers."""

    type: Type | None
    by_ref: bool
    variadic: bool
    var: Variable
    default: Expr | None
    flags: int
    attr_groups: list[AttributeGroup]
    doc: str | None = None


# ---------------------------------------------------------------- scalars


class Int_(Expr):
    """An integer literal within 64 bits."""

    value: int


class Float_(Expr):
    """A float literal, or an integer literal too large for 64 bits."""

    value: float


class String_(Expr):
    """A string literal without interpolation, escapes resolved."""

    value: str


class EncapsedStringPart(Expr):
    """A literal piece of an Encapsed or ShellExec."""

    value: str


class Encapsed(Expr):
    """`"a $b"` or a heredoc with interpolation; `parts` are EncapsedStringPart or other expressions."""

    parts: list[Expr]


class ShellExec(Expr):
    """Backticks; `parts` as in Encapsed (may be empty)."""

    parts: list[Expr]


class MagicConst(Expr):
    """`__LINE__` and its kin; `name` in upper case with the underscores."""

    name: str


# ---------------------------------------------------------------- variables and fetches


class Variable(Expr):
    """`$name`, or `$$e` / `${e}` when `name` is an expression.

    `dollar_curly`: written `"${name}"` or `"${expr}"` inside of a string, which is deprecated.
    """

    name: str | Expr
    dollar_curly: bool = False


class ArrayDimFetch(Expr):
    """`var[dim]`, `var[]` when dim is None."""

    var: Expr
    dim: Expr | None


class PropertyFetch(Expr):
    """`var->name`."""

    var: Expr
    name: Identifier | Expr


class NullsafePropertyFetch(Expr):
    """`var?->name`."""

    var: Expr
    name: Identifier | Expr


class StaticPropertyFetch(Expr):
    """`class_::$name`; `name` is an expression for `A::$$x`."""

    class_: ClassRef
    name: str | Expr


class ClassConstFetch(Expr):
    """`class_::NAME`, also `class_::class`."""

    class_: ClassRef
    name: Identifier


class ConstFetch(Expr):
    """A constant by name, `true`, `false`, `null` included."""

    name: Name


# ---------------------------------------------------------------- calls


class FuncCall(Expr):
    """`name(args)`, where `name` may be any callable expression."""

    name: Name | Expr
    args: Args


class MethodCall(Expr):
    """`var->name(args)`."""

    var: Expr
    name: Identifier | Expr
    args: Args


class NullsafeMethodCall(Expr):
    """`var?->name(args)`."""

    var: Expr
    name: Identifier | Expr
    args: Args


class StaticCall(Expr):
    """`class_::name(args)`."""

    class_: ClassRef
    name: Identifier | Expr
    args: Args


class New(Expr):
    """`new class_(args)`; for an anonymous class `class_` is a Class_ whose name is None."""

    class_: Name | Expr | Class_
    args: Args


# ---------------------------------------------------------------- operators


class BinaryOp(Expr):
    """`left op right`; op is PHP's token, with `and`, `or`, `xor` kept apart from `&&`, `||`.

    Ops: + - * / % ** . | & ^ << >> && || and or xor == != === !== < <= > >= <=> ??   (`<>` becomes `!=`)
    """

    op: str
    left: Expr
    right: Expr


class UnaryOp(Expr):
    """`op expr` with op one of ! ~ + -."""

    op: str
    expr: Expr


class PreInc(Expr):
    """`++var`."""

    var: Expr


class PreDec(Expr):
    """`--var`."""

    var: Expr


class PostInc(Expr):
    """`var++`."""

    var: Expr


class PostDec(Expr):
    """`var--`."""

    var: Expr


class Assign(Expr):
    """`var = expr`; `var` may be a List_ (both `[...] =` and `list(...) =`)."""

    var: Expr
    expr: Expr


class AssignOp(Expr):
    """`var op= expr`; `op` without the `=`: + - * / % ** . | & ^ << >> ??."""

    op: str
    var: Expr
    expr: Expr


class AssignRef(Expr):
    """`var = &expr`."""

    var: Expr
    expr: Expr


class Ternary(Expr):
    """`cond ? if_ : else_`, if_ None for `?:`.  `parenthesized`: the whole was written in parentheses."""

    cond: Expr
    if_: Expr | None
    else_: Expr
    parenthesized: bool = False


class Cast(Expr):
    """`(kind) expr`."""

    kind: str
    expr: Expr


class Instanceof(Expr):
    """`expr instanceof class_`."""

    expr: Expr
    class_: ClassRef


class ErrorSuppress(Expr):
    """`@expr`."""

    expr: Expr


class Clone(Expr):
    """`clone expr`."""

    expr: Expr


# ---------------------------------------------------------------- other expressions


class ArrayItem(Node):
    """`key => value`, `&value`, `...value`."""

    key: Expr | None
    value: Expr
    by_ref: bool = False
    unpack: bool = False


class Array_(Expr):
    """An array literal; `kind` 'short' or 'long'.  A None item (`[1, , 2]`) is for the compile phase to refuse."""

    items: list[ArrayItem | None]
    kind: str = "short"


class List_(Expr):
    """A destructuring pattern; None items are skipped slots; nested patterns are List_ values of the items.

    `kind` 'short' for `[...]`, 'long' for `list(...)`, 'array' for `array(...)`, which the compile phase refuses.
    """

    items: list[ArrayItem | None]
    kind: str = "short"


class Isset(Expr):
    """`isset(vars)`."""

    vars: list[Expr]


class Empty(Expr):
    """`empty(expr)`."""

    expr: Expr


class Eval(Expr):
    """`eval(expr)`."""

    expr: Expr


class Include(Expr):
    """`include expr` and kin."""

    expr: Expr
    kind: str


class Exit(Expr):
    """`exit`, `exit(expr)`, `die`."""

    expr: Expr | None


class Print(Expr):
    """`print expr`."""

    expr: Expr


class Throw(Expr):
    """`throw expr`, always an expression as in PHP 8 (a statement is Expression(Throw))."""

    expr: Expr


class Yield(Expr):
    """`yield`, `yield value`, `yield key => value`."""

    key: Expr | None
    value: Expr | None


class YieldFrom(Expr):
    """`yield from expr`."""

    expr: Expr


class MatchArm(Node):
    """`conds => body`; conds None for `default`."""

    conds: list[Expr] | None
    body: Expr


class Match(Expr):
    """`match (cond) { arms }`."""

    cond: Expr
    arms: list[MatchArm]


class ClosureUse(Node):
    """A captured variable."""

    var: Variable
    by_ref: bool


class Closure(Expr):
    """`static function &(params) use (uses): return_type { stmts }`."""

    static: bool
    by_ref: bool
    params: list[Param]
    uses: list[ClosureUse]
    return_type: Type | None
    stmts: list[Stmt]
    attr_groups: list[AttributeGroup]
    end_line: int = 0
    doc: str | None = None


class ArrowFunction(Expr):
    """`static fn &(params): return_type => expr`."""

    static: bool
    by_ref: bool
    params: list[Param]
    return_type: Type | None
    expr: Expr
    attr_groups: list[AttributeGroup]
    end_line: int = 0
    doc: str | None = None
