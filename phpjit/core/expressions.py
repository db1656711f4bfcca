"""Core nodes: places, class references, expressions."""
from __future__ import annotations

from enum import Enum
from typing import TYPE_CHECKING, TypeAlias

from phpjit.core.base import Node, Scalar
from phpjit.records import dataclass

if TYPE_CHECKING:
    from phpjit.core.declarations import ClassDecl, Function

# ---------------------------------------------------------------- places (things that can be assigned to)

@dataclass(frozen=True, slots=True)
class Local(Node):
    """A named variable of the running function (also a superglobal: see `Superglobal`)."""

    name: str


@dataclass(frozen=True, slots=True)
class This(Node):
    """`$this`."""


@dataclass(frozen=True, slots=True)
class DynamicVar(Node):
    """`$$x`, `${expr}`: only in functions with a symbol table."""

    name: Expr


@dataclass(frozen=True, slots=True)
class Superglobal(Node):
    """`$GLOBALS`, `$_SERVER`, `$_GET` …, the same in every scope."""

    name: str


@dataclass(frozen=True, slots=True)
class Dim(Node):
    """`base[index]`; `index` is None for `base[]`."""

    base: Expr
    index: Expr | None


@dataclass(frozen=True, slots=True)
class Prop(Node):
    """`base->name`; `name` is a str when it is fixed; `nullsafe` for `?->`.

    `short_circuit` of nullsafe chains: the whole chain above a nullsafe link yields null, see `NullsafeChain`.
    """

    base: Expr
    name: str | Expr
    nullsafe: bool = False


@dataclass(frozen=True, slots=True)
class StaticProp(Node):
    """`class::$name`."""

    cls: ClassRef
    name: str | Expr


@dataclass(frozen=True, slots=True)
class ListItem:
    """One element of a destructuring pattern; `key` None means positional."""

    key: Expr | None
    target: Place | ListPattern
    by_ref: bool = False


@dataclass(frozen=True, slots=True)
class ListPattern(Node):
    """`[$a, 'k' => $b]` as a target; skipped elements are None.  `keyed` tells keyed patterns."""

    items: tuple[ListItem | None, ...]
    keyed: bool


# ---------------------------------------------------------------- class references

class ClassRefKind(Enum):
    """How a class is referred to."""

    NAME = "name"
    SELF = "self"
    PARENT = "parent"
    STATIC = "static"
    EXPR = "expr"


@dataclass(frozen=True, slots=True)
class ClassRef(Node):
    """A class before `::`, after `new` or `instanceof`: a resolved name, a keyword, or an expression."""

    kind: ClassRefKind
    name: str = ""
    expr: Expr | None = None


# ---------------------------------------------------------------- expressions

@dataclass(frozen=True, slots=True)
class Const(Node):
    """A scalar known at compile time."""

    value: Scalar


@dataclass(frozen=True, slots=True)
class ArrayItem:
    """One element of an array literal."""

    value: Expr
    key: Expr | None = None
    by_ref: bool = False
    spread: bool = False


@dataclass(frozen=True, slots=True)
class ArrayLiteral(Node):
    """`[...]`."""

    items: tuple[ArrayItem, ...]


@dataclass(frozen=True, slots=True)
class Concat(Node):
    """An n-ary concatenation: a flattened chain of `.`, or an interpolated string (`rope`)."""

    parts: tuple[Expr, ...]
    rope: bool = False


@dataclass(frozen=True, slots=True)
class Binary(Node):
    """`+ - * / % ** & | ^ << >> == != === !== < <= > >= <=> xor`.

    `.` is Concat, `&& ||` are Logical, `??` is Coalesce.
    """

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Logical(Node):
    """Short-circuit `&&` or `||`, yields bool."""

    op: str
    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Unary(Node):
    """`! ~ - +`."""

    op: str
    operand: Expr


@dataclass(frozen=True, slots=True)
class Cast(Node):
    """`(int) (float) (string) (bool) (array) (object) (unset)`; `kind` is the canonical type name."""

    kind: str
    operand: Expr


@dataclass(frozen=True, slots=True)
class Ternary(Node):
    """`cond ? then : otherwise`; `then` None is `?:`."""

    cond: Expr
    then: Expr | None
    otherwise: Expr


@dataclass(frozen=True, slots=True)
class Coalesce(Node):
    """`left ?? right`: `left` is read quietly."""

    left: Expr
    right: Expr


@dataclass(frozen=True, slots=True)
class Assign(Node):
    """`target = value`, yields the value."""

    target: Place | ListPattern
    value: Expr


@dataclass(frozen=True, slots=True)
class AssignRef(Node):
    """`target = &source`; source is a Place, a call, or a `new`-less expression PHP allows."""

    target: Place
    source: Expr


@dataclass(frozen=True, slots=True)
class AssignOp(Node):
    """`target op= value`; op as in Binary, or `.`."""

    op: str
    target: Place
    value: Expr


@dataclass(frozen=True, slots=True)
class AssignCoalesce(Node):
    """`target ??= value`."""

    target: Place
    value: Expr


@dataclass(frozen=True, slots=True)
class IncDec(Node):
    """`++` and `--`; `prefix` tells `++$x` from `$x++`."""

    target: Place
    increment: bool
    prefix: bool


@dataclass(frozen=True, slots=True)
class Isset(Node):
    """`isset(places…)`."""

    places: tuple[Expr, ...]


@dataclass(frozen=True, slots=True)
class Empty(Node):
    """`empty(operand)`."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class Arg:
    """One argument of a call."""

    value: Expr
    spread: bool = False
    name: str | None = None


@dataclass(frozen=True, slots=True)
class Call(Node):
    """A call of a named function.

    `name` is the resolved full name; `fallback` the global name tried second (unqualified names in a namespace).
    `callable_syntax` is the first-class callable form `f(...)`; the same flag on the other calls.
    """

    name: str
    args: tuple[Arg, ...]
    fallback: str | None = None
    callable_syntax: bool = False


@dataclass(frozen=True, slots=True)
class CallDynamic(Node):
    """`$f(args)`, `(expr)(args)`."""

    callee: Expr
    args: tuple[Arg, ...]
    callable_syntax: bool = False


@dataclass(frozen=True, slots=True)
class MethodCall(Node):
    """`base->name(args)`."""

    base: Expr
    name: str | Expr
    args: tuple[Arg, ...]
    nullsafe: bool = False
    callable_syntax: bool = False


@dataclass(frozen=True, slots=True)
class NullsafeChain(Node):
    """The extent of short-circuiting: if a nullsafe link inside `chain` meets null, the whole yields null."""

    chain: Expr


@dataclass(frozen=True, slots=True)
class StaticCall(Node):
    """`class::name(args)`."""

    cls: ClassRef
    name: str | Expr
    args: tuple[Arg, ...]
    callable_syntax: bool = False


@dataclass(frozen=True, slots=True)
class New(Node):
    """`new class(args)`; `anonymous` carries the declaration of an anonymous class."""

    cls: ClassRef
    args: tuple[Arg, ...]
    anonymous: ClassDecl | None = None


@dataclass(frozen=True, slots=True)
class Closure(Node):
    """A closure or arrow function; captures stand in `function.captures`."""

    function: Function


@dataclass(frozen=True, slots=True)
class ConstFetch(Node):
    """A named constant; `fallback` as in Call."""

    name: str
    fallback: str | None = None


@dataclass(frozen=True, slots=True)
class ClassConst(Node):
    """`class::NAME`; `name` 'class' is `X::class` that could not be folded."""

    cls: ClassRef
    name: str


@dataclass(frozen=True, slots=True)
class MagicConst(Node):
    """A magic constant not known at compile time; `name` is "__CLASS__" or "__METHOD__".

    `__CLASS__` inside traits (and closures in them), `__CLASS__` and `__METHOD__` inside anonymous classes.
    """

    name: str


@dataclass(frozen=True, slots=True)
class InstanceOf(Node):
    """`operand instanceof class`."""

    operand: Expr
    cls: ClassRef


@dataclass(frozen=True, slots=True)
class Clone(Node):
    """`clone operand`."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class Include(Node):
    """`include`, `include_once`, `require`, `require_once`, `eval`."""

    kind: str
    operand: Expr


@dataclass(frozen=True, slots=True)
class Exit(Node):
    """`exit(operand)`."""

    operand: Expr | None


@dataclass(frozen=True, slots=True)
class Print(Node):
    """`print operand`, yields 1."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class Throw(Node):
    """`throw operand`, an expression."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class Silence(Node):
    """`@operand`."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class Yield(Node):
    """`yield key => value`."""

    key: Expr | None
    value: Expr | None


@dataclass(frozen=True, slots=True)
class YieldFrom(Node):
    """`yield from operand`."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class MatchArm:
    """One arm; `conditions` None is `default`."""

    conditions: tuple[Expr, ...] | None
    body: Expr


@dataclass(frozen=True, slots=True)
class Match(Node):
    """`match (subject) {…}`."""

    subject: Expr
    arms: tuple[MatchArm, ...]


@dataclass(frozen=True, slots=True)
class ShellExec(Node):
    """Backticks."""

    command: Expr


Place: TypeAlias = "Local | This | DynamicVar | Superglobal | Dim | Prop | StaticProp"
Expr: TypeAlias = (
    "Local | This | DynamicVar | Superglobal | Dim | Prop | StaticProp | Const | ArrayLiteral | Concat | Binary"
    " | Logical | Unary | Cast | Ternary | Coalesce | Assign | AssignRef | AssignOp | AssignCoalesce | IncDec | Isset"
    " | Empty | Call | CallDynamic | MethodCall | NullsafeChain | StaticCall | New | Closure | ConstFetch | ClassConst"
    " | MagicConst | InstanceOf | Clone | Include | Exit | Print | Throw | Silence | Yield | YieldFrom | Match"
    " | ShellExec")
