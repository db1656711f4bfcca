"""The top level, functions and classes.  (Actions of the grammar, see `phpjit.syntax.actions`.)"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from phpjit.syntax import nodes
from phpjit.syntax.actions.basics import ActionError
from phpjit.syntax.nodes import (
    ABSTRACT,
    FINAL,
    PRIVATE,
    PROTECTED,
    PUBLIC,
    READONLY,
    STATIC,
    VISIBILITY_MASK,
    Arg,
    Args,
    ArrowFunction,
    Attribute,
    AttributeGroup,
    Class_,
    ClassConst,
    ClassMethod,
    Closure,
    ClosureUse,
    Const_,
    ConstItem,
    Enum_,
    EnumCase,
    Expr,
    Function_,
    GroupUse,
    HaltCompiler,
    Identifier,
    Interface_,
    IntersectionType,
    Name,
    Namespace,
    New,
    NullableType,
    Param,
    Property,
    PropertyProperty,
    Stmt,
    Trait,
    TraitUse,
    TraitUseAlias,
    TraitUsePrecedence,
    Type,
    UnionType,
    Use,
    UseUse,
    Variable,
    VariadicPlaceholder,
)
from phpjit.syntax.patterns import words


def file(stmts: list[Stmt]) -> nodes.File:
    return nodes.File(1, "", stmts)


def with_attributes(groups: list[AttributeGroup], node: Any) -> Any:
    node.attr_groups = groups
    return node


def halt_compiler(word: Identifier) -> HaltCompiler:
    return HaltCompiler(word.line, -1)


def halt_inside(_word: Identifier) -> Stmt:
    raise ActionError("__HALT_COMPILER() can only be used from the outermost scope")


def namespace_open(word: Identifier, name: Name) -> Namespace:
    return Namespace(word.line, name, None)


def namespace_block(word: Identifier, name: Name, _follows: None, stmts: list[Stmt]) -> Namespace:
    return Namespace(word.line, name, stmts)


def namespace_global(word: Identifier, _follows: None, stmts: list[Stmt]) -> Namespace:
    return Namespace(word.line, None, stmts)


Group = tuple[Name, list[UseUse]]


def group_use(prefix: Name, _separator: int, uses: list[UseUse], _comma: None) -> Group:
    return prefix, uses


def use_group_mixed(word: Identifier, group: Group) -> GroupUse:
    return GroupUse(word.line, None, *group)


def use_group_typed(word: Identifier, kind: str, group: Group) -> GroupUse:
    return GroupUse(word.line, kind, *group)


def use_plain(word: Identifier, uses: list[UseUse]) -> Use:
    return Use(word.line, nodes.USE_NORMAL, uses)


def use_typed(word: Identifier, kind: str, uses: list[UseUse]) -> Use:
    return Use(word.line, kind, uses)


def use_type_function() -> str:
    return nodes.USE_FUNCTION


def use_type_const() -> str:
    return nodes.USE_CONSTANT


def use_use(name: Name) -> UseUse:
    return UseUse(name.line, name, None)


def use_use_as(name: Name, alias: Identifier) -> UseUse:
    return UseUse(name.line, name, alias)


def use_use_typed(kind: str, use: UseUse) -> UseUse:
    use.kind = kind
    return use


def const_statement(word: Identifier, consts: list[ConstItem]) -> Const_:
    return Const_(word.line, consts)


def const_item(name: Identifier, value: Expr, doc: str | None) -> ConstItem:
    return ConstItem(name.line, name, value, doc)


def attribute_group(attrs: list[Attribute], _comma: None) -> AttributeGroup:
    return AttributeGroup(attrs[0].line, attrs)


def attribute_plain(name: Name) -> Attribute:
    return Attribute(name.line, name, [])


def attribute(name: Name, args: Args) -> Attribute:
    return Attribute(name.line, name, args)



def function_declaration(word: Identifier, by_ref: bool, name: Identifier, doc: str | None, params: list[Param],
                         return_type: Type | None, stmts: list[Stmt], end: int) -> Function_:
    return Function_(word.line, by_ref, name, params, return_type, stmts, [], end, doc)


def param(flags: int, type_: Type | None, by_ref: bool, variadic: bool, var: Variable, doc: str | None) -> Param:
    return Param(var.line, type_, by_ref, variadic, var, None, flags, [], doc)


def param_default(flags: int, type_: Type | None, by_ref: bool, variadic: bool, var: Variable, doc: str | None,
                  default: Expr) -> Param:
    return Param(var.line, type_, by_ref, variadic, var, default, flags, [], doc)


BUILTIN_TYPES = frozenset(words("bool int float string iterable void never object null false true mixed"))


def type_keyword(word: Identifier) -> Identifier:
    return Identifier(word.line, word.name.lower())


def type_name(name: Name) -> Name | Identifier:
    if name.kind is nodes.UNQUALIFIED and name.name.lower() in BUILTIN_TYPES:
        return Identifier(name.line, name.name.lower())
    return name


def nullable_type(type_: Identifier | Name) -> NullableType:
    return NullableType(type_.line, type_)


def union_type(types: list[Identifier | Name | IntersectionType]) -> UnionType:
    return UnionType(types[0].line, types)


def intersection_type(types: list[Identifier | Name]) -> IntersectionType:
    return IntersectionType(types[0].line, types)


def no_arguments() -> Args:
    return []


def placeholder(line: int) -> Args:
    return [VariadicPlaceholder(line)]


def arg(value: Expr) -> Arg:
    return Arg(value.line, value)


def arg_named(name: Identifier, value: Expr) -> Arg:
    return Arg(name.line, value, False, False, name)


def arg_unpack(value: Expr) -> Arg:
    return Arg(value.line, value, False, True)


def closure(word: Identifier, by_ref: bool, doc: str | None, params: list[Param], uses: list[ClosureUse],
            return_type: Type | None, stmts: list[Stmt], end: int) -> Closure:
    return Closure(word.line, False, by_ref, params, uses, return_type, stmts, [], end, doc)


def arrow_function(word: Identifier, by_ref: bool, doc: str | None, params: list[Param], return_type: Type | None,
                   expr: Expr) -> ArrowFunction:
    return ArrowFunction(word.line, False, by_ref, params, return_type, expr, [], max(word.line, expr.line), doc)


def static_function(node: Closure | ArrowFunction) -> Closure | ArrowFunction:
    node.static = True
    return node


def attributed_static_function(
        groups: list[AttributeGroup], node: Closure | ArrowFunction) -> Closure | ArrowFunction:
    node.static = True
    node.attr_groups = groups
    return node


def closure_use(var: Variable) -> ClosureUse:
    return ClosureUse(var.line, var, False)


def closure_use_ref(_ampersand: bool, var: Variable) -> ClosureUse:
    return ClosureUse(var.line, var, True)


_MODIFIER_WORDS = {ABSTRACT: "abstract", STATIC: "static", FINAL: "final", READONLY: "readonly"}


def add_member_modifier(flags: int, new_flag: int) -> int:
    if flags & VISIBILITY_MASK and new_flag & VISIBILITY_MASK:
        raise ActionError("Multiple access type modifiers are not allowed")
    if flags & new_flag:
        raise ActionError(f"Multiple {_MODIFIER_WORDS[new_flag]} modifiers are not allowed")
    if (flags | new_flag) & (ABSTRACT | FINAL) == ABSTRACT | FINAL:
        raise ActionError("Cannot use the final modifier on an abstract class member")
    return flags | new_flag


def add_class_modifier(flags: int, new_flag: int) -> int:
    if flags & new_flag:
        raise ActionError(f"Multiple {_MODIFIER_WORDS[new_flag]} modifiers are not allowed")
    if (flags | new_flag) & (ABSTRACT | FINAL) == ABSTRACT | FINAL:
        raise ActionError("Cannot use the final modifier on an abstract class")
    return flags | new_flag


def class_with_modifiers(flags: int, word: Identifier, name: Identifier, extends: Name | None,
                         implements: list[Name], doc: str | None, stmts: list[Stmt], end: int) -> Class_:
    return Class_(word.line, flags, name, extends, implements, stmts, [], end, doc)


def class_plain(word: Identifier, name: Identifier, extends: Name | None, implements: list[Name], doc: str | None,
                stmts: list[Stmt], end: int) -> Class_:
    return Class_(word.line, 0, name, extends, implements, stmts, [], end, doc)


def anonymous_class(word: Identifier, args: Args, extends: Name | None, implements: list[Name], doc: str | None,
                    stmts: list[Stmt], end: int) -> New:
    return New(word.line, Class_(word.line, 0, None, extends, implements, stmts, [], end, doc), args)


def trait(word: Identifier, name: Identifier, doc: str | None, stmts: list[Stmt], end: int) -> Trait:
    return Trait(word.line, name, stmts, [], end, doc)


def interface(word: Identifier, name: Identifier, extends: list[Name], doc: str | None, stmts: list[Stmt],
              end: int) -> Interface_:
    return Interface_(word.line, name, extends, stmts, [], end, doc)


def enum(word: Identifier, name: Identifier, scalar_type: Type | None, implements: list[Name], doc: str | None,
         stmts: list[Stmt], end: int) -> Enum_:
    return Enum_(word.line, name, scalar_type, implements, stmts, [], end, doc)


def enum_case(doc: str | None, name: Identifier, expr: Expr | None) -> EnumCase:
    return EnumCase(name.line, name, expr, [], doc)


def property_(flags: int, type_: Type | None, props: list[PropertyProperty]) -> Property:
    return Property(props[0].line, flags, type_, props, [])


def property_item(var: Variable, doc: str | None) -> PropertyProperty:
    assert isinstance(var.name, str)
    return PropertyProperty(var.line, var.name, None, doc)


def property_item_default(var: Variable, default: Expr, doc: str | None) -> PropertyProperty:
    assert isinstance(var.name, str)
    return PropertyProperty(var.line, var.name, default, doc)


def class_const(flags: int, consts: list[ConstItem]) -> ClassConst:
    return ClassConst(consts[0].line, flags, consts, [])


def class_method(flags: int, word: Identifier, by_ref: bool, name: Identifier, doc: str | None, params: list[Param],
                 return_type: Type | None, rest: tuple[list[Stmt] | None, int]) -> ClassMethod:
    stmts, end = rest
    return ClassMethod(word.line, flags, by_ref, name, params, return_type, stmts, [], end or name.line, doc)


def method_body(stmts: list[Stmt], end: int) -> tuple[list[Stmt] | None, int]:
    return stmts, end


def abstract_body() -> tuple[list[Stmt] | None, int]:
    return None, 0


def trait_use(word: Identifier, traits: list[Name],
              adaptations: list[TraitUseAlias | TraitUsePrecedence]) -> TraitUse:
    return TraitUse(word.line, traits, adaptations)


def no_adaptations() -> list[TraitUseAlias | TraitUsePrecedence]:
    return []


def trait_method(name: Identifier) -> list[Any]:
    return [None, name]


def trait_precedence(method: list[Any], insteadof: list[Name]) -> TraitUsePrecedence:
    return TraitUsePrecedence(method[0].line, method[0], method[1], insteadof)


def trait_alias_name(method: list[Any], alias: Identifier) -> TraitUseAlias:
    return TraitUseAlias(method[1].line, method[0], method[1], None, alias)


def trait_alias_both(method: list[Any], modifier: int, alias: Identifier) -> TraitUseAlias:
    return TraitUseAlias(method[1].line, method[0], method[1], modifier, alias)


def trait_alias_modifier(method: list[Any], modifier: int) -> TraitUseAlias:
    return TraitUseAlias(method[1].line, method[0], method[1], modifier, None)


def _constant(value: int) -> Callable[[], int]:
    return lambda: value


MODIFIERS = {
    "mod_public": _constant(PUBLIC), "mod_protected": _constant(PROTECTED), "mod_private": _constant(PRIVATE),
    "mod_static": _constant(STATIC), "mod_abstract": _constant(ABSTRACT), "mod_final": _constant(FINAL),
    "mod_readonly": _constant(READONLY), "mod_none": _constant(0),
}
