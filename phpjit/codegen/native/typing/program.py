"""The typed program: what the emitter translates without any further thinking.

    function sum(array $a) { $s = 0; foreach ($a as $x) $s += $x; return $s; }      seeds: [vec(INT)]

becomes one `Version` "f1_0" with params [("a", vec(INT), False)], locals {a: vec(INT), s: INT, x: INT}, result INT, and
`$s += $x` in `overflows` (an overflow check is due there).

A node is asked about by identity: the same core node has other types in another version.
"""
from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from phpjit.analysis import facts as f
from phpjit.analysis.facts import Fact
from phpjit.analysis.loops import CountedLoop
from phpjit.codegen.native.types import NULL, Array, Closure, NativeType, Object
from phpjit.core import nodes as c
from phpjit.reasons import Refused
from phpjit.records import dataclass, field

SiteKey: TypeAlias = "tuple[str, int, int]"
"""A node, in a form that outlives the process: (file name of the unit, function id, ordinal of the node in it)."""


@dataclass(frozen=True, slots=True)
class Assumptions:
    """What earlier bail-outs taught: places where the optimistic typing does not hold.

    `widened`: int arithmetic that overflows (its result is int|float).
    `maps`: writes `$a[$i] = v` whose array must be a map; `undefined`: reads that must yield null with a warning are
    never compiled, so such places are refused instead.
    """

    widened: frozenset[SiteKey] = frozenset()
    maps: frozenset[SiteKey] = frozenset()


# ---------------------------------------------------------------- calls

@dataclass(frozen=True, slots=True)
class Given:
    """The parameter takes argument number `index` of the call node (arguments are evaluated in source order)."""

    index: int


@dataclass(frozen=True, slots=True)
class Default:
    """The parameter is left out: `expr` is its default, a constant expression of the callee (see `Version.folded`)."""

    expr: Any


@dataclass(frozen=True, slots=True)
class Rest:
    """A variadic parameter: a new array of these arguments (in order); `spread` appends a packed array.

    `start`: how many of the packed array's elements the parameters before it have taken.
    """

    indexes: tuple[int, ...]
    spread: int | None = None
    start: int = 0


@dataclass(frozen=True, slots=True)
class Spread:
    """The parameter takes element `position` of the packed array that argument number `index` (`...$a`) is.

    Where the array is shorter, it takes its default; without one, bail out TYPE_ERROR.
    """

    index: int
    position: int
    default: Any = None


Source: TypeAlias = "Given | Default | Rest | Spread"


@dataclass(frozen=True, slots=True)
class UserCallee:
    """A call of a compiled function, method or closure.

    `sources`: where each of the version's declared parameters comes from; the value is converted to the storage type
    of the parameter (`version.params[i][1]`): int -> float is a conversion, T -> Mixed is tagging, Mixed -> T is a
    check (bail out TYPE_ERROR).  By-reference parameters: the argument is a place; its storage type equals the
    parameter's.  `this`: the object is passed first (`base`: its expression; None: the caller's own $this, or a new
    object).  `closure`: the expression of the closure whose captures are passed after the declared parameters; None
    when there are none to pass.  Extra arguments are evaluated and dropped.
    """

    version: Version
    sources: tuple[Source, ...]
    this: bool = False
    base: Any = None
    closure: Any = None


@dataclass(frozen=True, slots=True)
class ChoiceCallee:
    """A call of one of several closures, (key, callee) each; `base` is the expression of the closure."""

    choices: tuple[tuple[str, UserCallee], ...]
    base: Any


@dataclass(frozen=True, slots=True)
class BuiltinCallee:
    """A call of a builtin; the emitter picks the form by the types of the arguments.

    `callback`: the version that the callable argument number `callback_index` is, with the sources of its parameters
    as `Given` (index into what the builtin passes: element, key …); or `callback_builtin`, the builtin that it names.
    """

    name: str
    callback: UserCallee | None = None
    callback_builtin: str = ""
    callback_index: int = -1


@dataclass(frozen=True, slots=True)
class NewCallee:
    """`new C(...)`: make the object with its property defaults, then call the constructor (None: there is none)."""

    cls: str
    constructor: UserCallee | None


@dataclass(frozen=True, slots=True)
class ConstantCallee:
    """A call (or constant) whose result is known now: a scalar."""

    value: bool | int | float | str | None


Callee: TypeAlias = "UserCallee | ChoiceCallee | BuiltinCallee | NewCallee | ConstantCallee"


@dataclass(frozen=True, slots=True)
class Thrown:
    """`throw new cls(args)`: no argument, a string, or a string and an int; `line` is that of the exception."""

    cls: str
    line: int
    args: tuple[Any, ...]


# ---------------------------------------------------------------- classes

@dataclass(slots=True)
class Layout:
    """A class of the program: every declared instance property in order, parents' first.

    `defaults`: expression of each default (None: uninitialised when typed, null otherwise; see `uninitialised`).
    `written`: whether compiled code writes a property of it; `created`: whether it makes objects of it.
    `read`, `changed`: properties that objects from outside are asked for, and that are written in them.
    `sure`: uninitialised ones that the constructor sets before anybody can look.
    `taken`: properties of objects from outside that must not hold certain objects, with the type of what they may.
    `cases`: of an enum, the names and values of its cases; its properties are `name` and `value`.
    """

    cls: str
    props: tuple[tuple[str, NativeType], ...]
    defaults: tuple[Any, ...] = ()
    uninitialised: frozenset[str] = frozenset()
    written: bool = False
    created: bool = False
    read: frozenset[str] = frozenset()
    changed: frozenset[str] = frozenset()
    sure: frozenset[str] = frozenset()
    cases: tuple[tuple[str, int | str | None], ...] = ()
    taken: Mapping[str, NativeType] = field(default_factory=dict)

    def index(self, name: str) -> int:
        """Return the position of a property."""
        return next(i for i, (prop, _) in enumerate(self.props) if prop == name)


# ---------------------------------------------------------------- versions

@dataclass(slots=True, eq=False)
class Version:
    """One function specialised for the types of its parameters, or a loop region.

    `params`: (name, storage type, by_ref) of declared parameters; for a loop region: its variables in the order of
    the region (a Foreach region has besides them `foreach_array`, the type of the array held).
    `this`: the type of $this, None without; `captures`: (name, type) passed after the parameters.
    `locals`: storage type of every variable of the body, parameters included; a Mixed with the UNDEF kind where a read
    may meet it unset (store the tag apart from the payload: its other kinds are usually one).
    `by_ref`: variables that the body passes by reference (they change as if they were written).
    `vivified`: local arrays that begin as an empty array instead of unset.
    `left_out`: statements in branches that have no native form, and why: a bail-out stands for them.
    `substitutes`: by node id, the expression that stands for it (the literal of a class constant that is an array).
    `taken`: parameters and captures whose type has objects that must not come in from outside, with the type of what
    may; `foreach_taken`: the same of the array of a Foreach region.
    `entering`: by-reference parameters that are stored as more than they declare, and variables of a loop region that
    are stored as more than they hold at its head, with the type of what comes in.
    `aliases`: variables that foreach loops by reference bind: each is one element of the array while the loop runs.
    `throws`: the `throw` nodes whose exceptions native code may hand out.
    `hidden`: (key, storage type) of the global and static variables that it or what it calls uses: their addresses
    (of pj_values) come in behind the captures.  `shared`: its variables that stand for one of them, with the key.
    `entry_ranges`: int variables of a loop region that the kernel tests at entry (bail out TYPE when one is outside).
    """

    key: str
    fn: c.Function
    unit: c.Unit
    function_id: int
    loop: Any = None
    params: list[tuple[str, NativeType, bool]] = field(default_factory=list)
    result: NativeType = NULL
    result_fact: Fact = f.NOTHING
    this: Object | None = None
    captures: list[tuple[str, NativeType]] = field(default_factory=list)
    foreach_array: Array | None = None
    locals: dict[str, NativeType] = field(default_factory=dict)
    facts: dict[int, Fact] = field(default_factory=dict)
    types: dict[int, NativeType] = field(default_factory=dict)
    places: dict[int, NativeType] = field(default_factory=dict)
    calls: dict[int, Callee] = field(default_factory=dict)
    counted: dict[int, CountedLoop] = field(default_factory=dict)
    overflows: set[int] = field(default_factory=set)
    entry_ranges: dict[str, tuple[int, int]] = field(default_factory=dict)
    folded: dict[int, Any] = field(default_factory=dict)
    instances: set[int] = field(default_factory=set)
    substitutes: dict[int, Any] = field(default_factory=dict)
    left_out: dict[int, Refused] = field(default_factory=dict)
    throws: dict[int, Thrown] = field(default_factory=dict)
    vivified: frozenset[str] = frozenset()
    by_ref: frozenset[str] = frozenset()
    aliases: set[str] = field(default_factory=set)
    dead: set[int] = field(default_factory=set)
    recursive: bool = False
    has_loops: bool = False
    allocates: bool = False
    prints: bool = False
    hidden: tuple[tuple[str, NativeType], ...] = ()
    taken: dict[str, NativeType] = field(default_factory=dict)
    foreach_taken: NativeType | None = None
    entering: dict[str, NativeType] = field(default_factory=dict)
    shared: dict[str, str] = field(default_factory=dict)

    def fact(self, expr: Any) -> Fact:
        """Return what is known of an expression's value; UNDEF among its kinds: test and bail out where it is read."""
        if isinstance(expr, c.Const):
            return f.of_constant(expr.value)
        return self.facts.get(id(expr), f.NOTHING)

    def type(self, expr: Any) -> NativeType:
        """Return the type in which the value of `expr` is delivered (an expression that never ends: NULL).

        UNDEF is tested away by then; under isset, empty, ?? and ??= an unset variable or missing element is NULL, so
        there the type may be a Mixed with NULL.
        """
        return self.types.get(id(expr), NULL)

    def place(self, place: Any) -> NativeType:
        """Return the storage type of a Local, Dim (element) or Prop that is written, or read."""
        if isinstance(place, c.Local):
            return self.locals[place.name]
        return self.places[id(place)]

    def may_overflow(self, node: Any) -> bool:
        """Tell whether the int operation of a node (Binary, AssignOp, IncDec, Unary -, Call) needs a check.

        Of a Call: abs, pow, array_sum …; of array_pop, array_shift, end, reset, and array_sum of floats it means that
        an empty array bails out.  All such sites go to `Assumptions.widened` when they bail out too often.
        """
        return id(node) in self.overflows

    def constant(self, expr: Any) -> tuple[Any] | None:
        """Return (value,) of a constant fetch, class constant or call that is known now."""
        if isinstance(expr, c.Const):
            return (expr.value,)
        return (self.folded[id(expr)],) if id(expr) in self.folded else None

    def unreachable(self, node: Any) -> bool:
        """Tell whether a statement is never reached, so that it was not typed (emit `unreachable` or a bail-out)."""
        return id(node) in self.dead


@dataclass(frozen=True, slots=True)
class Hidden:
    """A global ("g:name") or static ("s:function:slot") variable that a program uses; `written`: it may change.

    `taken`: the type of what may come in; objects may be excluded there.
    `variable`: the variable of a loop region that is the same one; "" when it comes in by itself.
    """

    key: str
    type: NativeType
    taken: NativeType
    written: bool
    variable: str = ""


@dataclass(slots=True)
class Program:
    """A compiled whole: the entry and all versions that it needs (the entry among them, first).

    `dependencies`: lower-case names of functions ("f") and classes ("class:c") and constants ("const:X") that were
    resolved; when one of them turns out to be another, the code is void.
    `hidden`: the global and static variables that its entry takes, in the order in which they come in.
    """

    entry: Version
    versions: list[Version] = field(default_factory=list)
    layouts: dict[str, Layout] = field(default_factory=dict)
    closures: dict[str, Closure] = field(default_factory=dict)
    dependencies: frozenset[str] = frozenset()
    speculations: int = 0
    hidden: tuple[Hidden, ...] = ()


# ---------------------------------------------------------------- what the caller provides

@dataclass(slots=True)
class ClassInfo:
    """What the typing needs to know of a class: its declaration, the unit that has it, and its linked parents.

    `exact`: nothing can extend it: a class without subclasses so far may get one while the program runs.
    """

    decl: c.ClassDecl
    unit: c.Unit
    parent: ClassInfo | None = None
    exact: bool = True


@dataclass(slots=True)
class World:
    """How names are resolved at compile time; the defaults know nothing.

    `function(name)`: (unit, declaration) of a user function by lower-case full name, None when it is not (yet) one.
    `cls(name)`: a user class.  `constant(name)`: (value,) of a global constant that can never change.
    `function_id(unit, fn)`, `ordinal(unit, fn, node)`: lasting names.  `natively(name)`: whether a builtin has
    a native form.  `unit_key(unit)`: the name of a unit;
    `closure(unit_key, function_id)`: (unit, declaration, class whose code it is) of a closure expression.
    `parallel`: whether the code may run on several cores (`phpjit.parallel` is not off, and there are several);
    `forced`: whether it has to, however little there is to do (`phpjit.parallel` is force); `light`: forms for several
    cores are left for later, when the code has run for a while.
    `asked`: the names that were looked up, as a view's `identity` takes them.
    """

    function: Callable[[str], tuple[c.Unit, c.Function] | None] = lambda name: None
    cls: Callable[[str], ClassInfo | None] = lambda name: None
    constant: Callable[[str], tuple[Any] | None] = lambda name: None
    function_id: Callable[[c.Unit, c.Function], int] = lambda unit, fn: 0
    ordinal: Callable[[c.Unit, c.Function, Any], int] = lambda unit, fn, node: 0
    natively: Callable[[str], bool] = lambda name: True
    unit_key: Callable[[c.Unit], str] = lambda unit: ""
    closure: Callable[[str, int], tuple[c.Unit, c.Function, str] | None] = lambda unit_key, function_id: None
    parallel: bool = False
    light: bool = False
    forced: bool = False
    asked: set[str] = field(default_factory=set)
