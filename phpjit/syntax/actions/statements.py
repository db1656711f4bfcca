"""Statements.  (Actions of the grammar, see `phpjit.syntax.actions`.)"""

from __future__ import annotations

from phpjit.syntax import nodes
from phpjit.syntax.actions.basics import ActionError, Items, line_of
from phpjit.syntax.actions.expressions import pattern_of
from phpjit.syntax.nodes import (
    Array_,
    Block,
    Break,
    Case,
    Catch,
    ConstItem,
    Continue,
    Declare,
    DeclareDeclare,
    Do,
    Echo,
    Else_,
    ElseIf,
    Expr,
    Expression,
    Finally,
    For,
    Foreach,
    Global,
    Goto,
    Identifier,
    If,
    InlineHTML,
    Int_,
    Label,
    Name,
    Nop,
    Return,
    Static,
    StaticVar,
    Stmt,
    String_,
    Switch,
    TryCatch,
    Unset,
    Variable,
    While,
)


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
    return For(line_of(init or cond or loop, word.line), init, cond, loop, stmts)


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
    return False, pattern_of(items, "long", 0)


def foreach_list_short(items: Items) -> ForeachTarget:
    return False, pattern_of(items, "short", 0)


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
