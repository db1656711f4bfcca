"""Expressions.  (Actions of the grammar, see `phpjit.syntax.actions`.)"""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from phpjit.syntax.actions.basics import Items, line_of
from phpjit.syntax.nodes import (
    Args,
    Array_,
    ArrayDimFetch,
    ArrayItem,
    Assign,
    AssignOp,
    AssignRef,
    AttributeGroup,
    BinaryOp,
    Cast,
    Class_,
    ClassConstFetch,
    ClassRef,
    Clone,
    ConstFetch,
    Empty,
    Encapsed,
    EncapsedStringPart,
    ErrorSuppress,
    Eval,
    Exit,
    Expr,
    FuncCall,
    Identifier,
    Include,
    Instanceof,
    Int_,
    Isset,
    List_,
    MagicConst,
    Match,
    MatchArm,
    MethodCall,
    Name,
    New,
    Node,
    NullsafeMethodCall,
    NullsafePropertyFetch,
    PostDec,
    PostInc,
    PreDec,
    PreInc,
    Print,
    PropertyFetch,
    ShellExec,
    StaticCall,
    StaticPropertyFetch,
    String_,
    Ternary,
    Throw,
    UnaryOp,
    Variable,
    Yield,
    YieldFrom,
)


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
    pattern = pattern_of(items, "long", expr.line)
    return Assign(pattern.line, pattern, expr)


def assign_list_short(items: Items, expr: Expr) -> Assign:
    pattern = pattern_of(items, "short", expr.line)
    return Assign(pattern.line, pattern, expr)


def pattern_of(items: Items, kind: str, line: int) -> List_:
    """A destructuring pattern of `items`; array literals among their values become patterns too, at any depth."""
    todo = [items]
    while todo:
        for item in todo.pop():
            if item is not None and type(item.value) is Array_:
                inner = item.value
                item.value = List_(inner.line, inner.items, "short" if inner.kind == "short" else "array")
                todo.append(inner.items)
    return List_(line_of(items, line), items, kind)


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
    return ShellExec(line_of(parts, line), parts)


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
    return Array_(line_of(items, word.line), items, "long")


def array_short(line: int, items: Items) -> Array_:
    return Array_(line_of(items, line), items, "short")


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
    pattern = pattern_of(items, "long", 1)
    return ArrayItem(pattern.line, None, pattern)


def array_item_key_list(key: Expr, items: Items) -> ArrayItem:
    pattern = pattern_of(items, "long", key.line)
    return ArrayItem(pattern.line, key, pattern)


def encapsed(line: int, parts: list[Expr]) -> Encapsed:
    return Encapsed(line_of(parts, line), parts)


def heredoc(line: int, parts: list[Expr], _end: int) -> Encapsed:
    # De-indentation may leave nothing of a piece.
    kept = [part for part in parts if type(part) is not EncapsedStringPart or part.value]
    return Encapsed(line_of(parts, line), kept)


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

OPERATIONS: dict[str, Callable[..., Any]] = {
    **{f"op_{name}": _binary(op) for name, op in _OPERATORS.items()},
    **{f"assign_op_{name}": _assign_op(op) for name, op in _OPERATORS.items()},
    **{f"cast_{kind}": _cast(kind) for kind in ("int", "float", "string", "array", "object", "bool", "unset")},
    **{kind: _include(kind) for kind in ("include", "include_once", "require", "require_once")},
    "op_and_var": _binary_around_token("&"),
    "unary_plus": _unary("+"), "unary_minus": _unary("-"), "boolean_not": _unary("!"), "bitwise_not": _unary("~"),
    "clone": _wrap(Clone), "pre_inc": _wrap(PreInc), "pre_dec": _wrap(PreDec), "post_inc": _wrap(PostInc),
    "post_dec": _wrap(PostDec), "empty": _wrap(Empty), "eval_": _wrap(Eval), "print_": _wrap(Print),
    "throw": _wrap(Throw), "yield_from": _wrap(YieldFrom), "error_suppress": _wrap(ErrorSuppress),
    "exit": exit_,
}
