"""What the grammar's alternatives build: one function per `-> name` of php.lark.

Each gets the values of the symbols that are not plain literals, in order.  Tokens arrive as the scanner made them:
nodes, Identifiers for keywords, line numbers for punctuation.  ACTIONS maps the names to the functions.

Raises ActionError for what PHP refuses while it parses (doubled modifiers); the driver adds the line.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from phpjit.syntax import nodes
from phpjit.syntax.nodes import (
    ABSTRACT, FINAL, PRIVATE, PROTECTED, PUBLIC, READONLY, STATIC, VISIBILITY_MASK,
    Arg, Args, Array_, ArrayDimFetch, ArrayItem, ArrowFunction, Assign, AssignOp, AssignRef, Attribute,
    AttributeGroup, BinaryOp, Block, Break, Case, Cast, Catch, ClassConst, ClassConstFetch, ClassMethod, ClassRef,
    Class_, Clone, Closure, ClosureUse, ConstFetch, ConstItem, Const_, Continue, Declare, DeclareDeclare, Do, Echo,
    ElseIf, Else_, Empty, Encapsed, EncapsedStringPart, EnumCase, Enum_, ErrorSuppress, Eval, Exit, Expr, Expression,
    Finally, For, Foreach, FuncCall, Function_, Global, Goto, GroupUse, HaltCompiler, Identifier, If, Include,
    InlineHTML, Instanceof, Int_, Interface_, IntersectionType, Isset, Label, List_, MagicConst, Match, MatchArm,
    MethodCall, Name, Namespace, New, Node, Nop, NullableType, NullsafeMethodCall, NullsafePropertyFetch, Param,
    PostDec, PostInc, PreDec, PreInc, Print, Property, PropertyFetch, PropertyProperty, Return, ShellExec, Static,
    StaticCall, StaticPropertyFetch, StaticVar, Stmt, String_, Switch, Ternary, Throw, Trait, TraitUse,
    TraitUseAlias, TraitUsePrecedence, TryCatch, Type, UnaryOp, UnionType, Unset, Use, UseUse, Variable,
    VariadicPlaceholder, While, Yield, YieldFrom,
)


class ActionError(Exception):
    """An error that PHP raises from within its parser."""

    def __init__(self, message: str, kind: str = "Fatal error") -> None:
        super().__init__(message)
        self.kind = kind


Items = list[ArrayItem | None]


def _line(items: list[Any], default: int) -> int:
    return items[0].line if items and items[0] is not None else default


# ---------------------------------------------------------------- lists and constants


def new_list() -> list[Any]:
    return []


def list_of(item: Any) -> list[Any]:
    return [item]


def append(items: list[Any], item: Any) -> list[Any]:
    items.append(item)
    return items


def pair(first_item: Any, second_item: Any) -> list[Any]:
    return [first_item, second_item]


def first(items: Any, _comma: None) -> Any:
    return items


def pass_on(value: Any) -> Any:
    return value


def none() -> None:
    return None


def false() -> bool:
    return False


def true_none() -> bool:
    return True


def true_token(_line_number: int) -> bool:
    return True


def zero() -> int:
    return 0


def _constant(value: int) -> Callable[[], int]:
    return lambda: value


# ---------------------------------------------------------------- names


def name_unqualified(word: Identifier) -> Name:
    return Name(word.line, word.name)


def semi_reserved(word: Identifier) -> Identifier:
    if word.name == "<?=":
        raise ActionError('Cannot use "<?=" as an identifier', "Parse error")
    return word


# ---------------------------------------------------------------- top level


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


# ---------------------------------------------------------------- statements


def block(line: int, stmts: list[Stmt]) -> Block:
    return Block(line, stmts)


def body(stmt: Stmt) -> list[Stmt]:
    if type(stmt) is Block:
        return stmt.stmts
    return [stmt]


def while_(cond: Expr, stmts: list[Stmt]) -> While:
    return While(cond.line, cond, stmts)


def do_(word: Identifier, stmt: Stmt, cond: Expr) -> Do:
    return Do(word.line, body(stmt), cond)


def for_(word: Identifier, init: list[Expr], cond: list[Expr], loop: list[Expr], stmts: list[Stmt]) -> For:
    return For(_line(init or cond or loop, word.line), init, cond, loop, stmts)


def switch(cond: Expr, cases: list[Case]) -> Switch:
    return Switch(cond.line, cond, cases)


def case(cases: list[Case], cond: Expr, _separator: None, stmts: list[Stmt]) -> list[Case]:
    cases.append(Case(cond.line, cond, stmts))
    return cases


def case_default(cases: list[Case], word: Identifier, _separator: None, stmts: list[Stmt]) -> list[Case]:
    cases.append(Case(word.line, None, stmts))
    return cases


def break_(word: Identifier, num: Expr | None) -> Break:
    return Break(word.line, num)


def continue_(word: Identifier, num: Expr | None) -> Continue:
    return Continue(word.line, num)


def return_(word: Identifier, expr: Expr | None) -> Return:
    return Return(expr.line if expr is not None else word.line, expr)


def global_(variables: list[Variable]) -> Global:
    return Global(variables[0].line, variables)


def static_statement(word: Identifier, variables: list[StaticVar]) -> Static:
    return Static(word.line, variables)


def static_var(var: Variable) -> StaticVar:
    return StaticVar(var.line, var, None)


def static_var_default(var: Variable, default: Expr) -> StaticVar:
    return StaticVar(var.line, var, default)


def echo(_word: Identifier, exprs: list[Expr]) -> Echo:
    return Echo(exprs[0].line, exprs)


def inline_html(text: String_) -> InlineHTML:
    return InlineHTML(text.line, text.value)


def expression(expr: Expr) -> Expression:
    return Expression(expr.line, expr)


def unset(variables: list[Expr], _comma: None) -> Unset:
    return Unset(variables[0].line, variables)


ForeachTarget = tuple[bool, Expr]


def foreach_value(var: Expr) -> ForeachTarget:
    return False, var


def foreach_ref(_ampersand: bool, var: Expr) -> ForeachTarget:
    return True, var


def foreach_list_long(items: Items) -> ForeachTarget:
    return False, _pattern(items, "long", 0)


def foreach_list_short(items: Items) -> ForeachTarget:
    return False, _pattern(items, "short", 0)


def foreach(expr: Expr, value: ForeachTarget, stmts: list[Stmt]) -> Foreach:
    return Foreach(expr.line, expr, None, value[0], _placed(value[1], expr), stmts)


def foreach_key(
        expr: Expr, key: ForeachTarget, value: ForeachTarget, stmts: list[Stmt]) -> tuple[Foreach, str | None]:
    node = Foreach(expr.line, expr, _placed(key[1], expr), value[0], _placed(value[1], expr), stmts)
    return node, "Key element cannot be a reference" if key[0] else None


def _placed(target: Expr, near: Expr) -> Expr:
    """An empty pattern has no line of its own."""
    if target.line == 0:
        target.line = near.line
    return target


def declare_head(word: Identifier, items: list[ConstItem]) -> Declare:
    for item in items:
        if item.name.name.lower() == "encoding" and not isinstance(
                item.value, (String_, Int_, nodes.Float_, Array_)):
            raise ActionError("Encoding must be a literal")
    return Declare(word.line, [DeclareDeclare(item.line, item.name, item.value) for item in items], None)


def declare(head: Declare, stmts: list[Stmt] | None) -> Declare:
    head.stmts = stmts
    return head


def declare_body(stmt: Stmt) -> list[Stmt] | None:
    return None if type(stmt) is Nop else body(stmt)


def nop(line: int) -> Nop:
    return Nop(line)


def try_catch(word: Identifier, stmts: list[Stmt], catches: list[Catch], finally_part: Finally | None) -> TryCatch:
    return TryCatch(word.line, stmts, catches, finally_part)


def catch(catches: list[Catch], types: list[Name], var: Variable | None, stmts: list[Stmt]) -> list[Catch]:
    catches.append(Catch(types[0].line, types, var, stmts))
    return catches


def finally_(line: int, stmts: list[Stmt]) -> Finally:
    return Finally(line, stmts)


def goto(name: Identifier) -> Goto:
    return Goto(name.line, name)


def label(name: Identifier) -> Label:
    return Label(name.line, name)


def if_start(cond: Expr, stmt: Stmt) -> If:
    return If(cond.line, cond, body(stmt), [], None)


def if_elseif(node: If, cond: Expr, stmt: Stmt) -> If:
    node.elseifs.append(ElseIf(cond.line, cond, body(stmt)))
    return node


def if_end(node: If) -> If:
    return node


def if_else(node: If, word: Identifier, stmt: Stmt) -> If:
    node.else_ = Else_(word.line, body(stmt))
    return node


def alt_if_start(cond: Expr, stmts: list[Stmt]) -> If:
    return If(cond.line, cond, stmts, [], None)


def alt_if_elseif(node: If, cond: Expr, stmts: list[Stmt]) -> If:
    node.elseifs.append(ElseIf(cond.line, cond, stmts))
    return node


def alt_if_else(node: If, word: Identifier, stmts: list[Stmt]) -> If:
    node.else_ = Else_(word.line, stmts)
    return node


# ---------------------------------------------------------------- functions


def function_declaration(word: Identifier, by_ref: bool, name: Identifier, doc: str | None, params: list[Param],
                         return_type: Type | None, stmts: list[Stmt], end: int) -> Function_:
    return Function_(word.line, by_ref, name, params, return_type, stmts, [], end, doc)


def param(flags: int, type_: Type | None, by_ref: bool, variadic: bool, var: Variable, doc: str | None) -> Param:
    return Param(var.line, type_, by_ref, variadic, var, None, flags, [], doc)


def param_default(flags: int, type_: Type | None, by_ref: bool, variadic: bool, var: Variable, doc: str | None,
                  default: Expr) -> Param:
    return Param(var.line, type_, by_ref, variadic, var, default, flags, [], doc)


BUILTIN_TYPES = frozenset("bool int float string iterable void never object null false true mixed".split())


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


# ---------------------------------------------------------------- classes

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


# ---------------------------------------------------------------- expressions


def _binary(op: str) -> Callable[[Expr, Expr], BinaryOp]:
    def build(left: Expr, right: Expr) -> BinaryOp:
        return BinaryOp(left.line, op, left, right)
    return build


def _binary_around_token(op: str) -> Callable[[Expr, int, Expr], BinaryOp]:
    def build(left: Expr, _token: int, right: Expr) -> BinaryOp:
        return BinaryOp(left.line, op, left, right)
    return build


def _assign_op(op: str) -> Callable[[Expr, Expr], AssignOp]:
    def build(var: Expr, expr: Expr) -> AssignOp:
        return AssignOp(var.line, op, var, expr)
    return build


def _unary(op: str) -> Callable[[Expr], UnaryOp]:
    def build(expr: Expr) -> UnaryOp:
        return UnaryOp(expr.line, op, expr)
    return build


def _cast(kind: str) -> Callable[[Expr], Cast]:
    def build(expr: Expr) -> Cast:
        return Cast(expr.line, kind, expr)
    return build


def _include(kind: str) -> Callable[[Expr], Include]:
    def build(expr: Expr) -> Include:
        return Include(expr.line, expr, kind)
    return build


def _wrap(cls: Callable[[int, Any], Node]) -> Callable[[Any], Node]:
    """The action of a node with a single subnode, whose line it takes."""
    def build(sub: Any) -> Node:
        return cls(sub.line, sub)
    return build


def assign(var: Expr, expr: Expr) -> Assign:
    return Assign(var.line, var, expr)


def assign_ref(var: Expr, _ampersand: bool, expr: Expr) -> AssignRef:
    return AssignRef(var.line, var, expr)


def assign_list_long(items: Items, expr: Expr) -> Assign:
    pattern = _pattern(items, "long", expr.line)
    return Assign(pattern.line, pattern, expr)


def assign_list_short(items: Items, expr: Expr) -> Assign:
    pattern = _pattern(items, "short", expr.line)
    return Assign(pattern.line, pattern, expr)


def _pattern(items: Items, kind: str, line: int) -> List_:
    """A destructuring pattern of `items`; array literals among their values become patterns too, at any depth."""
    todo = [items]
    while todo:
        for item in todo.pop():
            if item is not None and type(item.value) is Array_:
                inner = item.value
                item.value = List_(inner.line, inner.items, "short" if inner.kind == "short" else "array")
                todo.append(inner.items)
    return List_(_line(items, line), items, kind)


def paren(expr: Expr) -> Expr:
    if type(expr) is Ternary:
        expr.parenthesized = True
    return expr


def ternary(cond: Expr, then: Expr, otherwise: Expr) -> Ternary:
    return Ternary(cond.line, cond, then, otherwise)


def ternary_short(cond: Expr, otherwise: Expr) -> Ternary:
    return Ternary(cond.line, cond, None, otherwise)


def instanceof(expr: Expr, class_: ClassRef) -> Instanceof:
    return Instanceof(expr.line, expr, class_)


def exit_(word: Identifier, expr: Expr | None) -> Exit:
    return Exit(expr.line if expr is not None else word.line, expr)


def shell_exec(line: int, parts: list[Expr]) -> ShellExec:
    return ShellExec(_line(parts, line), parts)


def yield_bare(word: Identifier) -> Yield:
    return Yield(word.line, None, None)


def yield_value(value: Expr) -> Yield:
    return Yield(value.line, None, value)


def yield_key(key: Expr, value: Expr) -> Yield:
    return Yield(value.line, key, value)


def isset(variables: list[Expr], _comma: None) -> Isset:
    return Isset(variables[0].line, variables)


def match(word: Identifier, cond: Expr, arms: list[MatchArm]) -> Match:
    return Match(cond.line, cond, arms)


def match_arm(conds: list[Expr], _comma: None, body_expr: Expr) -> MatchArm:
    return MatchArm(conds[0].line, conds, body_expr)


def match_arm_default(_comma: None, body_expr: Expr) -> MatchArm:
    return MatchArm(body_expr.line, None, body_expr)


def new(class_: Name | Expr, args: Args) -> New:
    return New(class_.line, class_, args)


def new_with_attributes(groups: list[AttributeGroup], node: New) -> New:
    assert isinstance(node.class_, Class_)
    node.class_.attr_groups = groups
    return node


def call(name: Name | Expr, args: Args) -> FuncCall:
    return FuncCall(name.line, name, args)


def call_dynamic(callee: Expr, line: int, args: Args) -> FuncCall:
    return FuncCall(line, callee, args)


def call_readonly(word: Identifier, args: Args) -> FuncCall:
    return FuncCall(word.line, Name(word.line, word.name), args)


def static_call(class_: ClassRef, name: Identifier | Expr, args: Args) -> StaticCall:
    return StaticCall(class_.line, class_, name, args)


def method_call(var: Expr, name: Identifier | Expr, args: Args) -> MethodCall:
    return MethodCall(var.line, var, name, args)


def nullsafe_method_call(var: Expr, name: Identifier | Expr, args: Args) -> NullsafeMethodCall:
    return NullsafeMethodCall(var.line, var, name, args)


def property_fetch(var: Expr, name: Identifier | Expr) -> PropertyFetch:
    return PropertyFetch(var.line, var, name)


def nullsafe_property_fetch(var: Expr, name: Identifier | Expr) -> NullsafePropertyFetch:
    return NullsafePropertyFetch(var.line, var, name)


def array_dim_fetch(var: Expr, dim: Expr | None) -> ArrayDimFetch:
    return ArrayDimFetch(var.line, var, dim)


def curly_offset(var: Expr, dim: Expr) -> tuple[ArrayDimFetch, str]:
    return (ArrayDimFetch(var.line, var, dim),
            "Array and string offset access syntax with curly braces is no longer supported")


def static_property_fetch(class_: ClassRef, var: Variable) -> StaticPropertyFetch:
    return StaticPropertyFetch(class_.line, class_, var.name)


def class_const_fetch(class_: ClassRef, name: Identifier) -> ClassConstFetch:
    return ClassConstFetch(class_.line, class_, name)


def const_fetch(name: Name) -> ConstFetch:
    return ConstFetch(name.line, name)


def magic_const(word: Identifier) -> MagicConst:
    return MagicConst(word.line, word.name.upper())


def array_long(word: Identifier, items: Items) -> Array_:
    return Array_(_line(items, word.line), items, "long")


def array_short(line: int, items: Items) -> Array_:
    return Array_(_line(items, line), items, "short")


def array_pairs(items: Items) -> Items:
    if items[-1] is None:  # one trailing comma, or nothing at all
        items.pop()
    return items


def array_item(value: Expr) -> ArrayItem:
    return ArrayItem(value.line, None, value)


def array_item_key(key: Expr, value: Expr) -> ArrayItem:
    return ArrayItem(value.line, key, value)


def array_item_ref(_ampersand: bool, value: Expr) -> ArrayItem:
    return ArrayItem(value.line, None, value, True)


def array_item_key_ref(key: Expr, _ampersand: bool, value: Expr) -> ArrayItem:
    return ArrayItem(value.line, key, value, True)


def array_item_unpack(value: Expr) -> ArrayItem:
    return ArrayItem(value.line, None, value, False, True)


def array_item_list(items: Items) -> ArrayItem:
    pattern = _pattern(items, "long", 1)
    return ArrayItem(pattern.line, None, pattern)


def array_item_key_list(key: Expr, items: Items) -> ArrayItem:
    pattern = _pattern(items, "long", key.line)
    return ArrayItem(pattern.line, key, pattern)


def encapsed(line: int, parts: list[Expr]) -> Encapsed:
    return Encapsed(_line(parts, line), parts)


def heredoc(line: int, parts: list[Expr], _end: int) -> Encapsed:
    # De-indentation may leave nothing of a piece.
    kept = [part for part in parts if type(part) is not EncapsedStringPart or part.value]
    return Encapsed(_line(parts, line), kept)


def heredoc_plain(_line_number: int, part: EncapsedStringPart, _end: int) -> String_:
    return String_(part.line, part.value)


def heredoc_empty(line: int, _end: int) -> String_:
    return String_(line, "")


def variable_variable(expr: Expr) -> Variable:
    return Variable(expr.line, expr)


def dollar_curly_expr(expr: Expr) -> Variable:
    return Variable(expr.line, expr, True)


def named_variable(name: Identifier) -> Variable:
    return Variable(name.line, name.name, True)


def named_variable_dim(name: Identifier, dim: Expr) -> ArrayDimFetch:
    return ArrayDimFetch(name.line, Variable(name.line, name.name, True), dim)


def offset_string(name: Identifier) -> String_:
    return String_(name.line, name.name)


def offset_negative(number: Int_ | String_) -> Int_ | String_:
    if type(number) is Int_ and number.value != 0:
        return Int_(number.line, -number.value)
    return String_(number.line, f"-{number.value}")


_OPERATORS = {
    "boolean_or": "||", "boolean_and": "&&", "logical_or": "or", "logical_and": "and", "logical_xor": "xor",
    "or": "|", "and": "&", "xor": "^", "concat": ".", "plus": "+", "minus": "-", "mul": "*", "pow": "**", "div": "/",
    "mod": "%", "sl": "<<", "sr": ">>", "identical": "===", "not_identical": "!==", "equal": "==", "not_equal": "!=",
    "smaller": "<", "smaller_or_equal": "<=", "greater": ">", "greater_or_equal": ">=", "spaceship": "<=>",
    "coalesce": "??",
}

ACTIONS: dict[str, Callable[..., Any]] = {
    name: function for name, function in list(globals().items())
    if callable(function) and not isinstance(function, type) and not name.startswith("_")}
# Actions that return (node, message or None).  What PHP's compiler refuses although the tree has no place for it: the
# first such message is the error if the whole file parses.
REFUSALS = frozenset(("curly_offset", "foreach_key"))
ACTIONS |= {f"op_{name}": _binary(op) for name, op in _OPERATORS.items()}
ACTIONS |= {f"assign_op_{name}": _assign_op(op) for name, op in _OPERATORS.items()}
ACTIONS |= {f"cast_{kind}": _cast(kind) for kind in ("int", "float", "string", "array", "object", "bool", "unset")}
ACTIONS |= {kind: _include(kind) for kind in ("include", "include_once", "require", "require_once")}
ACTIONS |= {
    "op_and_var": _binary_around_token("&"),
    "unary_plus": _unary("+"), "unary_minus": _unary("-"), "boolean_not": _unary("!"), "bitwise_not": _unary("~"),
    "clone": _wrap(Clone), "pre_inc": _wrap(PreInc), "pre_dec": _wrap(PreDec), "post_inc": _wrap(PostInc),
    "post_dec": _wrap(PostDec), "empty": _wrap(Empty), "eval_": _wrap(Eval), "print_": _wrap(Print),
    "throw": _wrap(Throw), "yield_from": _wrap(YieldFrom), "error_suppress": _wrap(ErrorSuppress),
    "exit": exit_, "none_token": none,
    "mod_public": _constant(PUBLIC), "mod_protected": _constant(PROTECTED), "mod_private": _constant(PRIVATE),
    "mod_static": _constant(STATIC), "mod_abstract": _constant(ABSTRACT), "mod_final": _constant(FINAL),
    "mod_readonly": _constant(READONLY), "mod_none": zero,
}
