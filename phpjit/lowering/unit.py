"""`lower`: a parsed file becomes a core Unit, or PHP's compile error.

The top level differs from other code: functions are declared before it runs, classes often are, namespaces switch, and
every variable is a cell, because functions reach it with `global`.
"""
from __future__ import annotations

import sys
from collections.abc import Callable
from types import MappingProxyType
from typing import Final

from phpjit.core import nodes as core
from phpjit.errors import CompileError
from phpjit.lowering import (
    assignments,
    calls,
    classes,
    classrefs,
    control,
    expressions,
    functions,
    objects,
    places,
    statements,
)
from phpjit.lowering.classes import method_table, toplevel_class
from phpjit.lowering.control import check_gotos
from phpjit.lowering.functions import declare_function, signature_of
from phpjit.lowering.names import Names
from phpjit.lowering.state import ExprHandlers, Lowering, StmtHandlers
from phpjit.syntax import nodes as ast

_EXPRESSIONS: Final[ExprHandlers] = MappingProxyType({
    **places.HANDLERS, **calls.HANDLERS, **classrefs.HANDLERS, **assignments.HANDLERS, **expressions.HANDLERS,
    **functions.EXPRESSIONS, **objects.HANDLERS})
_LINKS: Final[ExprHandlers] = MappingProxyType(calls.LINK_HANDLERS)
_CLASS_NODES: Final = (ast.Class_, ast.Interface_, ast.Trait, ast.Enum_)
_DEPTH: Final = 1_000_000


def lower(file: ast.File, filename: str, builtin_ref_params: Callable[[str], int | None] | None = None) -> core.Unit:
    """Lower a file.

    `builtin_ref_params` tells of a builtin function's lower-case name which parameters it takes by reference, as a bit
    mask (negative: all the further ones, too); None: there is no such builtin.
    Raises CompileError(kind 'Fatal error') with PHP's message and line.
    """
    lw = Lowering(filename, _EXPRESSIONS, _LINKS, _STATEMENTS, builtin_ref_params or _no_builtins)
    lw.halt_offset = file.halt_offset
    lw.top_stmts = file.stmts
    for message, line in file.warnings or ():
        lw.diagnostics.append(core.Diagnostic(line, core.E_COMPILE_WARNING, message))
    _gather(lw, file.stmts, Names(lw.error))
    limit = sys.getrecursionlimit()
    sys.setrecursionlimit(max(limit, _DEPTH))      # handlers call each other without C frames: depth is only memory
    try:
        body: list[core.Stmt] = []
        for node in file.stmts:
            _top(lw, node, body)
        check_gotos(lw)
    except CompileError as error:
        error.diagnostics = tuple([(item.line, item.level, item.message) for item in lw.diagnostics])
        raise
    finally:
        sys.setrecursionlimit(limit)
    fn = lw.fn
    main = core.Function(
        1, "", (), None, tuple(body), dict.fromkeys(fn.variables, core.Storage.CELL), end_line=lw.line,
        uses_this=fn.uses_this, uses_args=fn.uses_args, symbol_table=fn.symbol_table, strict_types=lw.strict_types,
        static_slots=fn.static_slots)
    return core.Unit(filename, main, tuple(lw.hoisted_functions), tuple(lw.hoisted_classes), lw.strict_types,
                     file.halt_offset, tuple(lw.diagnostics))


def _no_builtins(_name: str) -> int | None:
    return None


def _gather(lw: Lowering, stmts: list[ast.Stmt], names: Names) -> None:
    """Note the signatures of what the top level declares, so that callers before and after it know them."""
    for node in stmts:
        if isinstance(node, ast.Namespace):
            names.enter(node.name.name if node.name is not None else "")
            if node.stmts is not None:
                _gather(lw, node.stmts, names)
        elif isinstance(node, ast.Block):
            _gather(lw, node.stmts, names)
        elif isinstance(node, ast.Function_):
            lw.file_signatures[names.qualify(node.name.name).lower()] = signature_of(node.params)
        elif isinstance(node, _CLASS_NODES) and node.name is not None:
            key = names.qualify(node.name.name).lower()
            if key in lw.method_signatures:
                lw.method_signatures[key] = {}          # declared twice: which one it is shows at run time
            else:
                lw.method_signatures[key] = method_table(node.stmts)


def _top(lw: Lowering, node: ast.Stmt, out: list[core.Stmt]) -> None:
    """Lower a statement of the top level."""
    if isinstance(node, ast.Nop):
        return
    if isinstance(node, ast.Block):
        for stmt in node.stmts:
            _top(lw, stmt, out)
        return
    lw.line = node.line
    if isinstance(node, ast.Function_):
        lw.hoisted_functions.append(declare_function(lw, node, toplevel=True))
    elif isinstance(node, _CLASS_NODES):
        toplevel_class(lw, node, out)
    else:
        lw.stmt(node, out)
    if not isinstance(node, (ast.Namespace, ast.HaltCompiler)) and lw.names.bracketed and not lw.names.in_namespace:
        lw.error("No code may exist outside of namespace {}")


def _namespace(lw: Lowering, node: ast.Namespace, out: list[core.Stmt]) -> None:
    names = lw.names
    bracketed = node.stmts is not None
    mixed = "Cannot mix bracketed namespace declarations with unbracketed namespace declarations"
    if not names.bracketed:
        if names.namespace and bracketed:
            lw.error(mixed)
    elif not bracketed:
        lw.error(mixed)
    elif names.namespace or names.in_namespace:
        lw.error("Namespace declarations cannot be nested")
    first = not names.bracketed if bracketed else not names.namespace
    if first and not _only_declares_before(lw, node):
        lw.error("Namespace declaration statement has to be the very first statement "
                 "or after any declare call in the script")
    name = node.name.name if node.name is not None else ""
    if name.lower() == "namespace":
        lw.error(f"Cannot use '{name}' as namespace name")
    names.enter(name)
    names.in_namespace = True
    names.bracketed = names.bracketed or bracketed
    if node.stmts is not None:
        for stmt in node.stmts:
            _top(lw, stmt, out)
        names.enter("")
        names.in_namespace = False


def _only_declares_before(lw: Lowering, node: ast.Stmt) -> bool:
    for stmt in lw.top_stmts:
        if stmt is node:
            return True
        if not isinstance(stmt, (ast.Declare, ast.Nop)):
            return False
    return False


def _halt(lw: Lowering, node: ast.HaltCompiler, out: list[core.Stmt]) -> None:
    if lw.names.bracketed and lw.names.in_namespace:
        lw.error("__HALT_COMPILER() can only be used from the outermost scope")


_STATEMENTS: Final[StmtHandlers] = MappingProxyType({
    **statements.HANDLERS, **control.HANDLERS, **classes.HANDLERS, **functions.STATEMENTS,
    ast.Namespace: _namespace, ast.HaltCompiler: _halt})
