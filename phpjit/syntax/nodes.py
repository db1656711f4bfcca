"""The abstract syntax tree of PHP 8.2, in the vocabulary of nikic/PHP-Parser.

Node classes carry PHP-Parser's names (a trailing underscore where Python or PHP-Parser asks for one), subnodes are
its subnode names in snake_case (`class_`, `if_`, `else_`, `finally_` where Python reserves the word).

    $x = f(1) . "a$b";
    Expression(Assign(Variable('x'), BinaryOp('.', FuncCall(Name('f'), [Arg(Int_(1))]), Encapsed([...]))))

`line` is the first constructor argument of every node.  It is the line that *Zend* gives the node, because warnings
show it: that of the first child which has one (`$a\\n  ->b()` is on the line of `$a`), else the line of the node's first
token.  Stack traces show the line of the *called name*: `node.name.line` for MethodCall, NullsafeMethodCall and
StaticCall, `node.line` for FuncCall (of a value: that of its parenthesis) and New.

Lists are Python lists, absent subnodes None.  Strings are latin-1 texts, one char per byte.
Left-deep chains of `BinaryOp` (`a . b . c ...`) may be tens of thousands deep: walk `left` in a loop, not recursively.
"""

from __future__ import annotations

from typing import Any, Union, dataclass_transform


@dataclass_transform(eq_default=False)
class NodeType(type):
    """Turns the annotations of a node class into slots and a plain `__init__`.

    What dataclass(slots=True, eq=False) does at a tenth of its price: importing this module costs milliseconds, and
    a compiler is on the way of every first run.  `_fields` names the subnodes, `line` first, as in Python's ast.
    """

    _fields: tuple[str, ...]

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> NodeType:
        own = list(namespace.get("__annotations__", ()))
        defaults = {field: namespace.pop(field) for field in own if field in namespace}
        inherited: tuple[str, ...] = getattr(bases[0], "_fields", ()) if bases else ()
        fields = (*inherited, *own)
        namespace["__slots__"] = tuple(own)
        namespace["_fields"] = namespace["__match_args__"] = fields
        if own:
            params = ", ".join(f"{field}={defaults[field]!r}" if field in defaults else field for field in fields)
            body = "; ".join(f"self.{field} = {field}" for field in fields)
            scope: dict[str, Any] = {}
            exec(f"def __init__(self, {params}): {body}", scope)
            namespace["__init__"] = scope["__init__"]
        return type.__new__(mcs, name, bases, namespace)


# Modifier bits of `flags` (PHP-Parser's Modifiers; the values are its values).
PUBLIC = 1
PROTECTED = 2
PRIVATE = 4
STATIC = 8
ABSTRACT = 16
FINAL = 32
READONLY = 64
VISIBILITY_MASK = PUBLIC | PROTECTED | PRIVATE

# Name.kind
UNQUALIFIED = "unqualified"          # foo
QUALIFIED = "qualified"              # foo\bar
FULLY_QUALIFIED = "fully_qualified"  # \foo\bar, `name` without the leading backslash
RELATIVE = "relative"                # namespace\foo, `name` without the `namespace\`

# Include.kind is one of 'include', 'include_once', 'require', 'require_once'.
# Cast.kind is one of 'int', 'float', 'string', 'array', 'object', 'bool', 'unset'.
# Use.kind / UseUse.kind:
USE_NORMAL = "class"
USE_FUNCTION = "function"
USE_CONSTANT = "const"


class Node(metaclass=NodeType):
    """Base of all nodes."""

    line: int

    def __repr__(self) -> str:
        from phpjit.syntax.dump import dump_node
        return dump_node(self)


class Expr(Node):
    """Base of expressions."""


class Stmt(Node):
    """Base of statements."""


# ---------------------------------------------------------------- names and types


class Name(Node):
    """A possibly qualified name; `name` is as written, without leading `\\` or `namespace\\` (see `kind`).

    Class references spelled `self`, `parent`, `static` are Names of kind unqualified.
    """

    name: str
    kind: str = UNQUALIFIED


class Identifier(Node):
    """A simple name that is not looked up through namespaces; built-in types too (those in lower case)."""

    name: str


class NullableType(Node):
    """`?T`."""

    type: Union[Identifier, Name]


class UnionType(Node):
    """`A|B|(C&D)`."""

    types: list[Union[Identifier, Name, "IntersectionType"]]


class IntersectionType(Node):
    """`A&B`."""

    types: list[Union[Identifier, Name]]


Type = Union[Identifier, Name, NullableType, UnionType, IntersectionType]
ClassRef = Union[Name, Expr]


# ---------------------------------------------------------------- attributes, arguments, parameters


class Attribute(Node):
    """`Name(args)` within `#[ ]`."""

    name: Name
    args: list[Union["Arg", "VariadicPlaceholder"]]


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


Args = list[Union[Arg, VariadicPlaceholder]]


class Param(Node):
    """A parameter; `flags` holds promotion modifiers."""

    type: Type | None
    by_ref: bool
    variadic: bool
    var: "Variable"
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
    """`$name`, or `$$e` / `${e}` when `name` is an expression; `dollar_curly`: `"${name}"` inside a string (deprecated)."""

    name: Union[str, Expr]
    dollar_curly: bool = False


class ArrayDimFetch(Expr):
    """`var[dim]`, `var[]` when dim is None."""

    var: Expr
    dim: Expr | None


class PropertyFetch(Expr):
    """`var->name`."""

    var: Expr
    name: Union[Identifier, Expr]


class NullsafePropertyFetch(Expr):
    """`var?->name`."""

    var: Expr
    name: Union[Identifier, Expr]


class StaticPropertyFetch(Expr):
    """`class_::$name`; `name` is an expression for `A::$$x`."""

    class_: ClassRef
    name: Union[str, Expr]


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

    name: Union[Name, Expr]
    args: Args


class MethodCall(Expr):
    """`var->name(args)`."""

    var: Expr
    name: Union[Identifier, Expr]
    args: Args


class NullsafeMethodCall(Expr):
    """`var?->name(args)`."""

    var: Expr
    name: Union[Identifier, Expr]
    args: Args


class StaticCall(Expr):
    """`class_::name(args)`."""

    class_: ClassRef
    name: Union[Identifier, Expr]
    args: Args


class New(Expr):
    """`new class_(args)`; for an anonymous class `class_` is a Class_ whose name is None."""

    class_: Union[Name, Expr, "Class_"]
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


# ---------------------------------------------------------------- simple statements


class Expression(Stmt):
    """An expression statement."""

    expr: Expr


class Echo(Stmt):
    """`echo exprs` or `<?= exprs ?>`."""

    exprs: list[Expr]


class InlineHTML(Stmt):
    """Text outside of `<?php ?>`."""

    value: str


class Nop(Stmt):
    """A lone `;`, or `<?php ?>` without content."""


class Block(Stmt):
    """`{ stmts }` as a statement of its own."""

    stmts: list[Stmt]


class Return(Stmt):
    """`return expr`."""

    expr: Expr | None


class Break(Stmt):
    """`break num`; `num` is any expression here, the compile phase wants a positive integer literal."""

    num: Expr | None


class Continue(Stmt):
    """`continue num`."""

    num: Expr | None


class Global(Stmt):
    """`global vars`."""

    vars: list[Variable]


class StaticVar(Node):
    """One variable of a `static` statement."""

    var: Variable
    default: Expr | None


class Static(Stmt):
    """`static $a = 1, $b`."""

    vars: list[StaticVar]


class Unset(Stmt):
    """`unset(vars)`."""

    vars: list[Expr]


class Goto(Stmt):
    """`goto name`."""

    name: Identifier


class Label(Stmt):
    """`name:`."""

    name: Identifier


class HaltCompiler(Stmt):
    """`__halt_compiler();` `offset` is the byte offset of the data, __COMPILER_HALT_OFFSET__."""

    offset: int


class DeclareDeclare(Node):
    """`key = value` of a declare."""

    key: Identifier
    value: Expr


class Declare(Stmt):
    """`declare(declares) stmts`; stmts None for `declare(...);`."""

    declares: list[DeclareDeclare]
    stmts: list[Stmt] | None


# ---------------------------------------------------------------- control flow


class ElseIf(Node):
    """`elseif (cond) stmts`.  (`else if` is an Else_ holding an If.)"""

    cond: Expr
    stmts: list[Stmt]


class Else_(Node):
    """`else stmts`."""

    stmts: list[Stmt]


class If(Stmt):
    """`if (cond) stmts` with its elseifs and else."""

    cond: Expr
    stmts: list[Stmt]
    elseifs: list[ElseIf]
    else_: Else_ | None


class While(Stmt):
    """`while (cond) stmts`."""

    cond: Expr
    stmts: list[Stmt]


class Do(Stmt):
    """`do stmts while (cond)`."""

    stmts: list[Stmt]
    cond: Expr


class For(Stmt):
    """`for (init; cond; loop) stmts`."""

    init: list[Expr]
    cond: list[Expr]
    loop: list[Expr]
    stmts: list[Stmt]


class Foreach(Stmt):
    """`foreach (expr as key_var => value_var) stmts`; value_var may be a List_."""

    expr: Expr
    key_var: Expr | None
    by_ref: bool
    value_var: Expr
    stmts: list[Stmt]


class Case(Node):
    """`case cond:`; cond None for default."""

    cond: Expr | None
    stmts: list[Stmt]


class Switch(Stmt):
    """`switch (cond) { cases }`."""

    cond: Expr
    cases: list[Case]


class Catch(Node):
    """`catch (types var) stmts`; `var` may be None."""

    types: list[Name]
    var: Variable | None
    stmts: list[Stmt]


class Finally(Node):
    """`finally stmts`."""

    stmts: list[Stmt]


class TryCatch(Stmt):
    """`try stmts catches finally_`."""

    stmts: list[Stmt]
    catches: list[Catch]
    finally_: Finally | None


# ---------------------------------------------------------------- declarations


class Function_(Stmt):
    """A function declaration."""

    by_ref: bool
    name: Identifier
    params: list[Param]
    return_type: Type | None
    stmts: list[Stmt]
    attr_groups: list[AttributeGroup]
    end_line: int = 0
    doc: str | None = None


class ConstItem(Node):
    """`name = value` (PHP-Parser's Node\\Const_)."""

    name: Identifier
    value: Expr
    doc: str | None = None


class Const_(Stmt):
    """`const A = 1, B = 2;` outside of classes."""

    consts: list[ConstItem]


class ClassConst(Stmt):
    """`flags const A = 1, B = 2;`."""

    flags: int
    consts: list[ConstItem]
    attr_groups: list[AttributeGroup]


class PropertyProperty(Node):
    """One property of a declaration; `name` without the dollar."""

    name: str
    default: Expr | None
    doc: str | None = None


class Property(Stmt):
    """`flags type $a = 1, $b;`; flags 0 when `var` was written."""

    flags: int
    type: Type | None
    props: list[PropertyProperty]
    attr_groups: list[AttributeGroup]


class ClassMethod(Stmt):
    """A method; stmts None when it ends in `;`."""

    flags: int
    by_ref: bool
    name: Identifier
    params: list[Param]
    return_type: Type | None
    stmts: list[Stmt] | None
    attr_groups: list[AttributeGroup]
    end_line: int = 0
    doc: str | None = None


class TraitUseAlias(Node):
    """`trait::method as new_modifier new_name`; trait, new_modifier (a flag), new_name may be None."""

    trait: Name | None
    method: Identifier
    new_modifier: int | None
    new_name: Identifier | None


class TraitUsePrecedence(Node):
    """`trait::method insteadof insteadof`."""

    trait: Name
    method: Identifier
    insteadof: list[Name]


class TraitUse(Stmt):
    """`use traits { adaptations }`."""

    traits: list[Name]
    adaptations: list[Union[TraitUseAlias, TraitUsePrecedence]]


class Class_(Stmt):
    """A class; `name` None for an anonymous one."""

    flags: int
    name: Identifier | None
    extends: Name | None
    implements: list[Name]
    stmts: list[Stmt]
    attr_groups: list[AttributeGroup]
    end_line: int = 0
    doc: str | None = None


class Interface_(Stmt):
    """An interface."""

    name: Identifier
    extends: list[Name]
    stmts: list[Stmt]
    attr_groups: list[AttributeGroup]
    end_line: int = 0
    doc: str | None = None


class Trait(Stmt):
    """A trait."""

    name: Identifier
    stmts: list[Stmt]
    attr_groups: list[AttributeGroup]
    end_line: int = 0
    doc: str | None = None


class EnumCase(Stmt):
    """`case name = expr;`."""

    name: Identifier
    expr: Expr | None
    attr_groups: list[AttributeGroup]
    doc: str | None = None


class Enum_(Stmt):
    """An enum; `scalar_type` is its backing type."""

    name: Identifier
    scalar_type: Type | None
    implements: list[Name]
    stmts: list[Stmt]
    attr_groups: list[AttributeGroup]
    end_line: int = 0
    doc: str | None = None


# ---------------------------------------------------------------- namespaces


class Namespace(Stmt):
    """`namespace name;` (stmts None: what follows belongs to it up to the next one) or `namespace name { stmts }`."""

    name: Name | None
    stmts: list[Stmt] | None


class UseUse(Node):
    """`name as alias`; `kind` is None unless a mixed group says it per element."""

    name: Name
    alias: Identifier | None
    kind: str | None = None


class Use(Stmt):
    """`use kind a, b as c;`."""

    kind: str
    uses: list[UseUse]


class GroupUse(Stmt):
    """`use kind prefix\\{a, b as c};`; kind None for a mixed group (then each UseUse has its own or None: class)."""

    kind: str | None
    prefix: Name
    uses: list[UseUse]


class File(Node):
    """A whole source file; `halt_offset` is where the data after __halt_compiler() starts, or None.

    `warnings` are what PHP reports while compiling: (message, line, 'Warning' or 'Deprecated'), None or empty when
    there is nothing.
    """

    filename: str
    stmts: list[Stmt]
    halt_offset: int | None = None
    warnings: list[tuple[str, int, str]] | None = None


def fields_of(node: Node) -> tuple[str, ...]:
    """Names of the subnodes and attributes of `node`, `line` first."""
    return type(node)._fields
