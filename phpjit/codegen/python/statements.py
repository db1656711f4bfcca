"""Statements without loops: echo, if, return, try, declarations.

PHP's exceptions travel as PhpThrow.  The bodies of catch clauses stand after the Python `try`, not inside its handler:
so no traceback keeps frames alive while they run, and exceptions thrown there get no Python context.
"""
from __future__ import annotations

import ast
from collections.abc import Callable
from typing import Any

from phpjit.analysis import facts as f
from phpjit.codegen.python.expressions import Expressions
from phpjit.core import nodes as c
from phpjit.core.walk import descendants

ENDS = (c.Return, c.Break, c.Continue, c.Goto)


class Statements(Expressions):
    """Statements."""

    hoisted_specs: dict[int, str] = {}

    def statement(self, node: Any) -> None:
        """Emit a statement and clear what its temporaries hold."""
        self.line = node.line
        if not self.held:
            self.temp_count = 0
        method: Callable[[Any], None] = getattr(self, "s_" + type(node).__name__)
        method(node)
        if self.rebind_after:
            self.rebind_after = False
            self.rebind()
        self.release()

    def block(self, statements: tuple[Any, ...]) -> None:
        """Emit statements up to the first that leaves the block."""
        for node in statements:
            self.statement(node)
            if isinstance(node, ENDS) or (isinstance(node, c.ExprStmt) and isinstance(node.expr, (c.Throw, c.Exit))):
                break

    def body_of(self, statements: tuple[Any, ...], *first: ast.stmt) -> list[ast.stmt]:
        """Return the Python statements of a block."""
        def emit() -> None:
            self.emit(*first)
            self.block(statements)
        return self.block_of(emit)

    def take_held(self) -> list[ast.stmt]:
        """Return the statements that clear the temporaries of a condition, for the start of each branch."""
        if not self.held:
            return []
        cleared = self.clear(list(dict.fromkeys(self.held)))
        self.held = []
        return [cleared]

    # ---- simple statements

    def s_ExprStmt(self, node: c.ExprStmt) -> None:
        """Emit an expression statement."""
        self.effect(node.expr)

    def effect_released(self, expr: Any) -> None:
        """Emit an expression for its effect and clear its temporaries."""
        self.effect(expr)
        self.release()

    def effect(self, expr: Any) -> None:
        """Emit an expression for its effect."""
        line = self.line
        self.line = expr.line or line
        match expr:
            case c.Assign():
                self.assign_stmt(expr)
            case c.AssignOp():
                self.assign_op_stmt(expr)
            case c.IncDec():
                self.inc_dec_stmt(expr)
            case c.AssignRef(target=target, source=source):
                self.emit(self.expr_or_assign(self.assign_ref(target, source)))
                if isinstance(target, c.DynamicVar) or (
                        isinstance(target, c.Dim) and isinstance(target.base, c.Superglobal)):
                    self.rebind()
            case c.Logical(op=op, left=left, right=right):
                test = self.cond(left)
                clear = self.take_held()
                body = self.block_of(lambda: self.effect_released(right))
                self.emit(self.if_(test if op == "&&" else self.negate(test), [*clear, *body], clear))
            case c.Const() | c.Local():
                pass       # PHP compiles a lone variable to nothing: not even a warning
            case c.Throw(operand=operand) if False:
                self.emit(self.raise_(self.do("throw", self.expr(operand))))
            case _:
                self.unwanted = expr
                self.emit(self.expr_or_assign(self.expr(expr)))
        self.line = line

    def s_Echo(self, node: c.Echo) -> None:
        """Emit `echo`."""
        self.emit(self.expr_stmt(self.do("echo", self.as_str(node.operand))))

    def s_If(self, node: c.If) -> None:
        """Emit `if`."""
        test = self.cond(node.cond)
        clear = self.take_held()
        rebind, self.rebind_after = self.rebind_after, False
        if rebind:
            name = self.temp(False)
            self.emit(self.assign(name, test))
            self.rebind()
            test = self.name(name)
        then = self.body_of(node.then, *clear)
        otherwise = self.body_of(node.otherwise, *clear) if node.otherwise or clear else []
        self.line = node.line
        self.emit(self.if_(test, then, otherwise))

    def s_Return(self, node: c.Return) -> None:
        """Emit `return`."""
        raise NotImplementedError

    def s_Ticks(self, node: c.Ticks) -> None:
        """Emit a tick point."""
        self.emit(self.expr_stmt(self.do("ticks")))

    def s_ConstDecl(self, node: c.ConstDecl) -> None:
        """Emit `const NAME = value` of the top level."""
        self.emit(self.expr_stmt(self.do("declare_constant", self.const(node.name), self.expr(node.value))))

    def s_FunctionDecl(self, node: c.FunctionDecl) -> None:
        """Emit a declaration that control reaches."""
        template = self.template(node.function)
        self.emit(self.expr_stmt(self.do("declare_function", self.const(node.function.name), self.name(template))))

    def s_ClassDeclStmt(self, node: c.ClassDeclStmt) -> None:
        """Emit a class declaration that control reaches."""
        spec = self.hoisted_specs.get(id(node.decl)) or self.class_spec(node.decl)
        self.emit(self.expr_stmt(self.do("declare_late" if node.hoisted else "declare_class", self.name(spec))))

    def class_spec(self, decl: c.ClassDecl) -> str:
        """Return the Python variable with the spec of a class."""
        raise NotImplementedError

    # ---- exceptions

    def s_Try(self, node: c.Try) -> None:
        """Emit `try`."""
        if node.final is None:
            self.try_catch(node)
            return
        slot = self.slot()
        self.enter_try()
        self.finally_depth += 1
        inner = self.block_of(lambda: self.try_catch(node))
        self.finally_depth -= 1
        self.leave_try()
        self.line = node.line
        final = self.body_of(node.final)
        if any(not isinstance(part, (c.Echo, c.Const)) for part in descendants(node.final)):
            # an exception that leaves `finally` gets the one under way as its previous
            error = self.name(slot)
            final = [self.try_(final, [self.handler(self.helper("PhpThrow"), slot, [
                self.expr_stmt(self.do("chain_previous", error)), self.raise_()])])]
        # `exit` and fatal errors run no finally blocks
        skip = self.slot()
        unwinds = self.handler(self.helper("UNWINDS"), None, [self.assign(skip, self.const(True)), self.raise_()])
        self.emit(self.assign(skip, self.const(False)),
                  self.try_(inner, [unwinds], [self.if_(self.negate(self.name(skip)), final or [self.pass_()])]))

    def enter_try(self) -> None:
        """Note that statements are inside a try with finally."""

    def leave_try(self) -> None:
        """Note the end of it."""

    def try_catch(self, node: c.Try) -> None:
        """Emit the body and the catch clauses."""
        if not node.catches:
            self.block(node.body)
            return
        slot = self.slot()
        caught = self.slot()
        around, self.lasting = self.lasting, set()
        body = self.body_of(node.body)
        # what an exception keeps from being cleared, in order
        left = sorted(self.lasting, key=lambda name: (len(name), name))
        self.lasting |= around
        # an exception that a destructor left pending belongs to this try
        body.append(self.expr_stmt(self.do("safe_point")))
        self.line = node.catches[0].line
        handler = self.handler(self.helper("PhpThrow"), slot, [
            self.assign(caught, self.do("caught", self.name(slot)))])
        self.line = node.line
        self.emit(self.assign(caught, self.none()), self.try_(body or [self.pass_()], [handler]))
        chain: list[ast.stmt] = [self.raise_(self.do("PhpThrow", self.name(caught)))]
        for clause in reversed(node.catches):
            self.line = clause.line
            test = self.catches(clause, caught)
            then = self.body_of(clause.body, *self.bind_caught(clause, caught))
            chain = then if test is None else [self.if_(test, then, chain)]
        self.line = node.line
        if left:
            chain = [self.clear(left), *chain]
        self.emit(self.if_(self.compare(self.name(caught), "is not", self.none()), chain))

    def catches(self, clause: c.Catch, caught: str) -> ast.expr | None:
        """Return the test that a clause catches the exception; None when it always does."""
        keys = [name.lower() for name in clause.classes]
        if "throwable" in keys:
            return None
        ancestors = self.attr(self.name(caught), "\0anc")
        return self.either(*[self.compare(self.const(key), "in", ancestors) for key in keys])

    def bind_caught(self, clause: c.Catch, caught: str) -> list[ast.stmt]:
        """Return the statements that give the exception to the variable."""
        result: list[ast.stmt] = []
        if clause.variable is not None:
            if self.is_cell(clause.variable):
                result.append(self.expr_stmt(self.do("assign_cell", self.cell(clause.variable), self.name(caught))))
            else:
                result.append(self.assign(clause.variable, self.name(caught)))
        result.append(self.assign(caught, self.none()))
        return result

    def is_array(self, node: Any) -> bool:
        """Tell whether a node surely is an array."""
        return self.types(node).only(f.ARRAY)
