"""The core tree: what every analysis and every back end reads.

Some 120 kinds of AST node become the kinds below.  Names are resolved, scopes known, constants folded; loops and
`if` stay structured.  Every node is frozen and carries the PHP `line` that diagnostics report for it.

    foreach ($a as $k => [$x, $y]) $s ??= "$k:$x";

becomes

    Foreach(subject=Local a, key=Local k, value=ListPattern(Local x, Local y), body=(
        ExprStmt(AssignCoalesce(Local s, Concat(Local k, Const ":", Local x))),))

What lowering promises beyond the shapes (additions to the first version are announced here):
- `line` is the line that Zend's opcode for the node has, so it is the line of the warning, not always where the text is.
- `Unit.diagnostics`: compile-time warnings and deprecations, the scanner's (`File.warnings`) included, to be reported in
  order before anything else happens.
- Promoted constructor parameters: `ClassDecl.props` has the property (`promoted`) and the constructor's *body begins
  with the assignment* `$this->x = $x` (AssignRef for `&$x`); back ends do nothing else for `Param.promote`.
- A parameter that is optional but stands before a required one has no default (PHP treats it as required); `T $x = null`
  has the nullable type spelled out.  `__toString` without a return type has `string`, its class implements Stringable.
- Arrow functions: `captures` holds what they take by value, the body is one Return.
- In the top level every variable is a CELL (bound from the request's globals); `symbol_table` says names may appear that
  are not in `variables`.  With `symbol_table` set, all variables of any function are CELLs.
- A variable is a CELL as well when it is the bare subject of a `foreach` by reference, or yielded by a by-reference generator.
- `compact`, `get_defined_vars`, `func_get_args` stay calls; only a `compact` with computed names asks for a symbol table.
- `assert($x)` has the generated message as its second argument.
- `__COMPILER_HALT_OFFSET__` is a Const; names of anonymous classes (`self::class`, `__CLASS__`, `__METHOD__` in them) stay
  `ClassConst(SELF, "class")` and `MagicConst`.
"""
from __future__ import annotations

from dataclasses import dataclass, field
from enum import Enum
from typing import TypeAlias

from phpjit.phptypes import Type

Scalar: TypeAlias = None | bool | int | float | str


@dataclass(frozen=True, slots=True)
class Node:
    """Base of all core nodes; `line` is the PHP source line."""

    line: int


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
    """An n-ary concatenation: a flattened chain of `.` or an interpolated string (`rope`: PHP evaluates all parts first)."""

    parts: tuple[Expr, ...]
    rope: bool = False


@dataclass(frozen=True, slots=True)
class Binary(Node):
    """`+ - * / % ** & | ^ << >> == != === !== < <= > >= <=> xor`  (`.` is Concat, `&& || ??` are Logical and Coalesce)."""

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
    """A magic constant not known at compile time: `__CLASS__` inside traits (closures of them, too), and `__CLASS__` and
    `__METHOD__` inside anonymous classes (for `__METHOD__`, `name` is "__METHOD__")."""

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


# ---------------------------------------------------------------- statements

@dataclass(frozen=True, slots=True)
class ExprStmt(Node):
    """An expression whose value is dropped."""

    expr: Expr


@dataclass(frozen=True, slots=True)
class Echo(Node):
    """`echo`, one per operand; inline HTML becomes Echo of a Const."""

    operand: Expr


@dataclass(frozen=True, slots=True)
class If(Node):
    """`elseif` is a nested If in `otherwise`."""

    cond: Expr
    then: Block
    otherwise: Block


@dataclass(frozen=True, slots=True)
class While(Node):
    """`while` and `for`: `for (i; c; s)` becomes i; While(c, body, step=s).

    `continue` runs `step`.  `cond` is a tuple: all are evaluated, the last decides (empty: forever).
    """

    cond: tuple[Expr, ...]
    body: Block
    step: tuple[Expr, ...] = ()


@dataclass(frozen=True, slots=True)
class DoWhile(Node):
    """`do body while (cond)`."""

    body: Block
    cond: Expr


@dataclass(frozen=True, slots=True)
class Foreach(Node):
    """`foreach (subject as key => value)`; `by_ref` for `&$value`."""

    subject: Expr
    key: Place | ListPattern | None
    value: Place | ListPattern
    by_ref: bool
    body: Block


@dataclass(frozen=True, slots=True)
class Case:
    """One `case`; `test` None is `default`."""

    line: int
    test: Expr | None
    body: Block


@dataclass(frozen=True, slots=True)
class Switch(Node):
    """`switch` with fall-through; it counts as a loop for break and continue."""

    subject: Expr
    cases: tuple[Case, ...]


@dataclass(frozen=True, slots=True)
class Break(Node):
    """`break depth` (1 = innermost)."""

    depth: int


@dataclass(frozen=True, slots=True)
class Continue(Node):
    """`continue depth`; on a switch it acts like break."""

    depth: int


@dataclass(frozen=True, slots=True)
class Return(Node):
    """`return value`."""

    value: Expr | None


@dataclass(frozen=True, slots=True)
class Catch:
    """One catch clause; class names are resolved; `variable` may be None."""

    line: int
    classes: tuple[str, ...]
    variable: str | None
    body: Block


@dataclass(frozen=True, slots=True)
class Try(Node):
    """`try`."""

    body: Block
    catches: tuple[Catch, ...]
    final: Block | None


@dataclass(frozen=True, slots=True)
class Unset(Node):
    """`unset(place)`, one per operand."""

    place: Place


@dataclass(frozen=True, slots=True)
class GlobalDecl(Node):
    """`global $name` (an expression for `global $$x`)."""

    name: str | Expr


@dataclass(frozen=True, slots=True)
class StaticDecl(Node):
    """`static $name = initial`; `slot` numbers the function's static variables."""

    name: str
    initial: Expr | None
    slot: int


@dataclass(frozen=True, slots=True)
class FunctionDecl(Node):
    """A function declared when control reaches it (conditional or nested)."""

    function: Function


@dataclass(frozen=True, slots=True)
class ClassDeclStmt(Node):
    """A class declared when control reaches it; `hoisted` marks one that the unit declares early if it can."""

    decl: ClassDecl
    hoisted: bool


@dataclass(frozen=True, slots=True)
class ConstDecl(Node):
    """`const NAME = value;` at top level."""

    name: str
    value: Expr


@dataclass(frozen=True, slots=True)
class Label(Node):
    """The target of a goto."""

    name: str


@dataclass(frozen=True, slots=True)
class Goto(Node):
    """`goto name`."""

    name: str


@dataclass(frozen=True, slots=True)
class Ticks(Node):
    """A tick point (`declare(ticks=1)`): runs the tick functions."""


# ---------------------------------------------------------------- declarations

@dataclass(frozen=True, slots=True)
class Attribute:
    """`#[Name(args)]`."""

    line: int
    name: str
    args: tuple[Arg, ...]


@dataclass(frozen=True, slots=True)
class Param:
    """A parameter; `promote` is the modifier set of a promoted property, else None."""

    line: int
    name: str
    type: Type | None
    default: Expr | None
    by_ref: bool
    variadic: bool
    promote: frozenset[str] | None = None
    attributes: tuple[Attribute, ...] = ()
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class Capture:
    """A variable that a closure takes from the enclosing function."""

    name: str
    by_ref: bool


class Storage(Enum):
    """Where a variable lives."""

    LOCAL = "local"
    CELL = "cell"


@dataclass(frozen=True, slots=True)
class Function(Node):
    """A function, method, closure, or the top level of a file.

    `variables`: every named variable of the body (parameters included, `this` not) with its storage.
    `symbol_table`: it uses `$$x`, extract, include, eval …: all variables are cells reachable by name.
    """

    name: str                       # display name: "Foo\\bar", "{closure}", "method" (without class), "" for a file
    params: tuple[Param, ...]
    return_type: Type | None
    body: Block
    variables: dict[str, Storage] = field(hash=False)
    end_line: int = 0
    by_ref_return: bool = False
    is_static: bool = False
    is_generator: bool = False
    is_arrow: bool = False
    is_closure: bool = False
    is_abstract: bool = False       # body absent
    uses_this: bool = False
    uses_args: bool = False         # func_get_args and kin
    symbol_table: bool = False
    strict_types: bool = False
    captures: tuple[Capture, ...] = ()
    static_slots: int = 0
    attributes: tuple[Attribute, ...] = ()
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class ClassConstDecl:
    """A class constant, or an enum case (`is_case`)."""

    line: int
    name: str
    value: Expr | None
    modifiers: frozenset[str]
    is_case: bool = False
    attributes: tuple[Attribute, ...] = ()
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class PropDecl:
    """A property; modifiers: public protected private static readonly (promoted ones included, `promoted`)."""

    line: int
    name: str
    type: Type | None
    default: Expr | None
    modifiers: frozenset[str]
    promoted: bool = False
    attributes: tuple[Attribute, ...] = ()
    doc: str | None = None


@dataclass(frozen=True, slots=True)
class MethodDecl:
    """A method; modifiers: public protected private static abstract final."""

    line: int
    modifiers: frozenset[str]
    function: Function


@dataclass(frozen=True, slots=True)
class TraitAdaptation:
    """`T::m insteadof U` (`insteadof` filled) or `T::m as [modifier] [alias]`."""

    line: int
    trait: str | None
    method: str
    insteadof: tuple[str, ...] = ()
    alias: str | None = None
    modifier: str | None = None


@dataclass(frozen=True, slots=True)
class ClassDecl(Node):
    """A class, interface, trait or enum; all names resolved."""

    kind: str                       # "class" "interface" "trait" "enum"
    name: str                       # full name; anonymous: "class@anonymous" or "Parent@anonymous"
    parent: str | None
    interfaces: tuple[str, ...]     # for an interface: those it extends
    modifiers: frozenset[str]       # abstract final readonly
    consts: tuple[ClassConstDecl, ...]
    props: tuple[PropDecl, ...]
    methods: tuple[MethodDecl, ...]
    traits: tuple[str, ...] = ()
    adaptations: tuple[TraitAdaptation, ...] = ()
    enum_type: Type | None = None
    anonymous: bool = False
    end_line: int = 0
    attributes: tuple[Attribute, ...] = ()
    doc: str | None = None


E_WARNING = 2
E_COMPILE_WARNING = 128
E_DEPRECATED = 8192


@dataclass(frozen=True, slots=True)
class Diagnostic:
    """A compile-time message that does not stop the compilation; `level` is E_WARNING, E_COMPILE_WARNING or E_DEPRECATED."""

    line: int
    level: int
    message: str


@dataclass(frozen=True, slots=True)
class Unit:
    """A lowered file: `functions` and `classes` that exist before the first statement runs, and `main`.

    A hoisted class also stands in `main` as ClassDeclStmt(hoisted=True) and is skipped there if already declared.
    """

    filename: str
    main: Function
    functions: tuple[Function, ...]
    classes: tuple[ClassDecl, ...]
    strict_types: bool
    halt_offset: int | None = None
    diagnostics: tuple[Diagnostic, ...] = ()


Block: TypeAlias = "tuple[Stmt, ...]"
Place: TypeAlias = "Local | This | DynamicVar | Superglobal | Dim | Prop | StaticProp"
Expr: TypeAlias = (
    "Local | This | DynamicVar | Superglobal | Dim | Prop | StaticProp | Const | ArrayLiteral | Concat | Binary | Logical"
    " | Unary | Cast | Ternary | Coalesce | Assign | AssignRef | AssignOp | AssignCoalesce | IncDec | Isset | Empty"
    " | Call | CallDynamic | MethodCall | NullsafeChain | StaticCall | New | Closure | ConstFetch | ClassConst"
    " | MagicConst | InstanceOf | Clone | Include | Exit | Print | Throw | Silence | Yield | YieldFrom | Match"
    " | ShellExec")
Stmt: TypeAlias = (
    "ExprStmt | Echo | If | While | DoWhile | Foreach | Switch | Break | Continue | Return | Try | Unset | GlobalDecl"
    " | StaticDecl | FunctionDecl | ClassDeclStmt | ConstDecl | Label | Goto | Ticks")
