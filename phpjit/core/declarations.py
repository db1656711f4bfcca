"""Core nodes: functions, classes, the lowered file."""
from __future__ import annotations

from enum import Enum

from phpjit.core.base import Node
from phpjit.core.expressions import Arg, Expr
from phpjit.core.statements import Block
from phpjit.phptypes import Type
from phpjit.records import dataclass, field

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
    """A compile-time message that does not stop the compilation; `level` is one of the three above."""

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
