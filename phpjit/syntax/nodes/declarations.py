"""Functions, classes, constants, namespaces and the file itself.

Part of `phpjit.syntax.nodes`, which documents the conventions.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from phpjit.syntax.nodes.base import Node, Stmt

if TYPE_CHECKING:
    from phpjit.syntax.nodes.base import Expr, Identifier, Name, Type
    from phpjit.syntax.nodes.expressions import AttributeGroup, Param


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
    adaptations: list[TraitUseAlias | TraitUsePrecedence]


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

    `warnings` are PHP's E_COMPILE_WARNINGs of the scanner: (message, line), None or empty when there are none.
    """

    filename: str
    stmts: list[Stmt]
    halt_offset: int | None = None
    warnings: list[tuple[str, int]] | None = None
