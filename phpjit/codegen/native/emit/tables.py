"""Which function emits which node of the core tree; what is missing here is refused with its name."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.codegen.native.emit import (
    arithmetic,
    arrays,
    calls,
    compare,
    literals,
    loops,
    objects,
    statements,
    strings,
    throws,
    variables,
)
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.values import GivenValue, Value
from phpjit.core import nodes as c


def _binary(e: FunctionEmitter, node: c.Binary) -> Value:
    return arithmetic.binary(e, node) if node.op in arithmetic.OPERATORS else compare.comparison(e, node)


def _const(e: FunctionEmitter, node: c.Const) -> Value:
    return e.constant(node.value)


def _given(e: FunctionEmitter, node: GivenValue) -> Value:
    return Value(node.value.type, node.value.ir, node.value.tag)


EXPRESSIONS: Final[dict[type, Callable[[Any, Any], Value]]] = {
    c.Const: _const, c.Local: variables.local, c.Binary: _binary, c.Unary: arithmetic.unary,
    c.Logical: compare.logical, c.Assign: variables.assign, c.AssignOp: variables.assign_op,
    c.AssignCoalesce: variables.assign_coalesce, c.IncDec: variables.inc_dec, c.Dim: arrays.dim,
    c.ArrayLiteral: literals.literal, c.Isset: arrays.isset, c.Empty: arrays.empty, c.Coalesce: arrays.coalesce,
    c.Concat: strings.concat, c.Print: strings.print_, c.Ternary: statements.ternary, c.Match: statements.match,
    c.Cast: statements.cast, c.Throw: throws.throw, c.Call: calls.call, c.CallDynamic: calls.call,
    c.MethodCall: calls.call, c.StaticCall: calls.call, c.New: calls.call, c.Closure: calls.closure,
    GivenValue: _given, c.Prop: objects.prop, c.This: objects.this, c.InstanceOf: objects.instance_of,
    c.Clone: objects.clone, c.ClassConst: objects.enum_case, c.NullsafeChain: objects.chain,
}

STATEMENTS: Final[dict[type, Callable[[Any, Any], None]]] = {
    c.ExprStmt: statements.expression, c.Echo: strings.echo, c.If: statements.if_, c.While: loops.while_,
    c.DoWhile: loops.do_while, c.Foreach: loops.foreach, c.Try: statements.try_, c.Switch: statements.switch,
    c.Break: statements.break_, c.Continue: statements.continue_, c.Return: statements.return_,
    c.Unset: variables.unset,
    c.GlobalDecl: statements.declaration, c.StaticDecl: statements.declaration,
}
