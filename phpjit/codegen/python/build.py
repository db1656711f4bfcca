"""Building Python `ast` nodes: short constructors that stamp every node with the current PHP line.

    b.line = 3;  b.call(b.helper("add"), b.name("a"), b.const(1))      ->  php.add(a, 1)      # at line 3

Helpers live in the request's namespace under names with a dot ("php.add", "py.len"), temporaries are "t.1", link names
have a slash or colon: none can collide with a PHP variable, whose Python local has the PHP name.
"""
from __future__ import annotations

import ast
from collections.abc import Iterable, Sequence
from typing import Any, Final, TypeVar

LOAD: Final = ast.Load()
STORE: Final = ast.Store()
_N = TypeVar("_N", bound=ast.AST)

_OPERATORS: Final = {
    "+": ast.Add(), "-": ast.Sub(), "*": ast.Mult(), "/": ast.Div(), "%": ast.Mod(), "&": ast.BitAnd(),
    "|": ast.BitOr(), "^": ast.BitXor(), "<<": ast.LShift(), ">>": ast.RShift()}
_COMPARISONS: Final = {
    "<": ast.Lt(), "<=": ast.LtE(), ">": ast.Gt(), ">=": ast.GtE(), "==": ast.Eq(), "!=": ast.NotEq(),
    "is": ast.Is(), "is not": ast.IsNot(), "in": ast.In(), "not in": ast.NotIn()}
_AND: Final = ast.And()
_OR: Final = ast.Or()
_NOT: Final = ast.Not()
_MINUS: Final = ast.USub()
_INVERT: Final = ast.Invert()


class Builder:
    """Makes nodes at `line`; remembers which global names the code mentions (`globals_used`)."""

    line: int = 1

    def __init__(self, globals_used: set[str]) -> None:
        self.globals_used = globals_used

    # ---- expressions

    def at(self, node: _N) -> _N:
        """Stamp a node with the current line."""
        stamped: Any = node
        stamped.lineno = stamped.end_lineno = self.line or 1
        stamped.col_offset = stamped.end_col_offset = 0
        return node

    def name(self, name: str) -> ast.expr:
        """Read a Python variable."""
        return self.at(ast.Name(name, LOAD))

    def target(self, name: str) -> ast.Name:
        """Return a Python variable as an assignment target."""
        return self.at(ast.Name(name, STORE))

    def helper(self, name: str) -> ast.expr:
        """Read a helper of `helpers.NAMES`."""
        self.globals_used.add("php." + name)
        return self.name("php." + name)

    def py(self, name: str) -> ast.expr:
        """Read a Python builtin."""
        self.globals_used.add("py." + name)
        return self.name("py." + name)

    def link(self, name: str) -> ast.expr:
        """Read a link name ("foo/2", "class:foo", "const:FOO") from the namespace."""
        self.globals_used.add(name)
        return self.name(name)

    def const(self, value: Any) -> ast.expr:
        """Return a Python constant (None, bool, int, float, str, tuples of them)."""
        return self.at(ast.Constant(value))

    def none(self) -> ast.expr:
        """Return the constant None, PHP's null."""
        return self.const(None)

    def attr(self, base: ast.expr, name: str) -> ast.expr:
        """Return `base.name`."""
        return self.at(ast.Attribute(base, name, LOAD))

    def subscript(self, base: ast.expr, index: ast.expr) -> ast.expr:
        """Return `base[index]`."""
        return self.at(ast.Subscript(base, index, LOAD))

    def call(self, function: ast.expr, *args: ast.expr) -> ast.expr:
        """Return `function(*args)` with positional arguments."""
        return self.at(ast.Call(function, list(args), []))

    def call_kw(self, function: ast.expr, args: Sequence[ast.expr], keywords: dict[str, ast.expr]) -> ast.expr:
        """Return a call with keyword arguments."""
        kws = [self.at(ast.keyword(key, value)) for key, value in keywords.items()]
        return self.at(ast.Call(function, list(args), kws))

    def do(self, helper: str, *args: ast.expr) -> ast.expr:
        """Return a call of a helper."""
        return self.call(self.helper(helper), *args)

    def walrus(self, name: str, value: ast.expr) -> ast.expr:
        """Return `(name := value)`."""
        return self.at(ast.NamedExpr(self.target(name), value))

    def binop(self, left: ast.expr, op: str, right: ast.expr) -> ast.expr:
        """Return `left op right` (Python arithmetic)."""
        return self.at(ast.BinOp(left, _OPERATORS[op], right))

    def compare(self, left: ast.expr, *rest: Any) -> ast.expr:
        """Return a comparison; `rest` alternates operator texts and operands, so chains are possible."""
        ops = [_COMPARISONS[op] for op in rest[::2]]
        return self.at(ast.Compare(left, ops, list(rest[1::2])))

    def both(self, *tests: ast.expr) -> ast.expr:
        """Return `a and b and ...` (flattened; True when empty)."""
        return self._bool(_AND, tests, True)

    def either(self, *tests: ast.expr) -> ast.expr:
        """Return `a or b or ...`."""
        return self._bool(_OR, tests, False)

    def _bool(self, op: Any, tests: Iterable[ast.expr], empty: bool) -> ast.expr:
        flat: list[ast.expr] = []
        for test in tests:
            if isinstance(test, ast.Constant) and test.value is empty:
                continue
            if isinstance(test, ast.BoolOp) and test.op is op:
                flat.extend(test.values)
            else:
                flat.append(test)
        if not flat:
            return self.const(empty)
        if len(flat) == 1:
            return flat[0]
        return self.at(ast.BoolOp(op, flat))

    def negate(self, test: ast.expr) -> ast.expr:
        """Return `not test`."""
        if isinstance(test, ast.Constant) and isinstance(test.value, bool):
            return self.const(not test.value)
        if isinstance(test, ast.UnaryOp) and test.op is _NOT:
            return test.operand
        return self.at(ast.UnaryOp(_NOT, test))

    def minus(self, operand: ast.expr) -> ast.expr:
        """Return `-operand`."""
        return self.at(ast.UnaryOp(_MINUS, operand))

    def invert(self, operand: ast.expr) -> ast.expr:
        """Return `~operand`."""
        return self.at(ast.UnaryOp(_INVERT, operand))

    def choose(self, test: ast.expr, then: ast.expr, otherwise: ast.expr) -> ast.expr:
        """Return `then if test else otherwise`."""
        if isinstance(test, ast.Constant) and isinstance(test.value, bool):
            return then if test.value else otherwise
        return self.at(ast.IfExp(test, then, otherwise))

    def tuple(self, items: Sequence[ast.expr]) -> ast.expr:
        """Return a tuple display."""
        return self.at(ast.Tuple(list(items), LOAD))

    def list(self, items: Sequence[ast.expr]) -> ast.expr:
        """Return a list display."""
        return self.at(ast.List(list(items), LOAD))

    def dict(self, keys: Sequence[ast.expr], values: Sequence[ast.expr]) -> ast.expr:
        """Return a dict display."""
        return self.at(ast.Dict(list(keys), list(values)))

    def sequence(self, *steps: ast.expr) -> ast.expr:
        """Return an expression that evaluates all steps in order and yields the last."""
        if len(steps) == 1:
            return steps[0]
        return self.subscript(self.tuple(steps), self.const(-1))

    def fstring(self, parts: Sequence[ast.expr]) -> ast.expr:
        """Return the concatenation of parts that are str or int already, as one BUILD_STRING."""
        values: list[ast.expr] = []
        for part in parts:
            if isinstance(part, ast.Constant) and isinstance(part.value, str):
                last = values[-1] if values else None
                if isinstance(last, ast.Constant) and isinstance(last.value, str):
                    values[-1] = self.const(last.value + part.value)
                else:
                    values.append(part)
            else:
                values.append(self.at(ast.FormattedValue(part, -1, None)))
        if len(values) == 1 and isinstance(values[0], ast.Constant):
            return values[0]
        return self.at(ast.JoinedStr(values))

    def lambda_(self, body: ast.expr) -> ast.expr:
        """Return `lambda: body`."""
        arguments = ast.arguments([], [], None, [], [], None, [])
        return self.at(ast.Lambda(arguments, body))

    # ---- statements

    def assign(self, name: str, value: ast.expr) -> ast.stmt:
        """Return `name = value`."""
        return self.at(ast.Assign([self.target(name)], value))

    def assign_to(self, target: ast.expr, value: ast.expr) -> ast.stmt:
        """Return `target = value` for an attribute or subscript built by `attr` or `subscript`."""
        target.ctx = STORE  # type: ignore[attr-defined]  # Attribute and Subscript have it
        return self.at(ast.Assign([target], value))

    def clear(self, names: Sequence[str]) -> ast.stmt:
        """Return `a = b = None`."""
        return self.at(ast.Assign([self.target(name) for name in names], self.none()))

    def augment(self, name: str, op: str, value: ast.expr) -> ast.stmt:
        """Return `name op= value`."""
        return self.at(ast.AugAssign(self.target(name), _OPERATORS[op], value))

    def expr_stmt(self, value: ast.expr) -> ast.stmt:
        """Return an expression statement."""
        return self.at(ast.Expr(value))

    def if_(self, test: ast.expr, then: Sequence[ast.stmt], otherwise: Sequence[ast.stmt] = ()) -> ast.stmt:
        """Return `if test: then else: otherwise`."""
        return self.at(ast.If(test, list(then) or [self.pass_()], list(otherwise)))

    def while_(self, test: ast.expr, body: Sequence[ast.stmt], otherwise: Sequence[ast.stmt] = ()) -> ast.stmt:
        """Return a while loop."""
        return self.at(ast.While(test, list(body) or [self.pass_()], list(otherwise)))

    def for_(self, target: ast.expr, items: ast.expr, body: Sequence[ast.stmt],
             otherwise: Sequence[ast.stmt] = ()) -> ast.stmt:
        """Return a for loop."""
        return self.at(ast.For(target, items, list(body) or [self.pass_()], list(otherwise)))

    def pass_(self) -> ast.stmt:
        """Return `pass`."""
        return self.at(ast.Pass())

    def break_(self) -> ast.stmt:
        """Return `break`."""
        return self.at(ast.Break())

    def continue_(self) -> ast.stmt:
        """Return `continue`."""
        return self.at(ast.Continue())

    def return_(self, value: ast.expr | None) -> ast.stmt:
        """Return a return statement."""
        return self.at(ast.Return(value))

    def raise_(self, value: ast.expr | None = None) -> ast.stmt:
        """Return a raise statement."""
        return self.at(ast.Raise(value, None))

    def try_(self, body: Sequence[ast.stmt], handlers: Sequence[ast.ExceptHandler],
             final: Sequence[ast.stmt] = ()) -> ast.stmt:
        """Return a try statement."""
        return self.at(ast.Try(list(body) or [self.pass_()], list(handlers), [], list(final)))

    def handler(self, kind: ast.expr, name: str | None, body: Sequence[ast.stmt]) -> ast.ExceptHandler:
        """Return `except kind as name: body`."""
        return self.at(ast.ExceptHandler(kind, name, list(body)))

    def function(self, name: str, arguments: ast.arguments, body: Sequence[ast.stmt]) -> ast.stmt:
        """Return a def statement."""
        return self.at(ast.FunctionDef(name, arguments, list(body), [], None, None))

    def argument(self, name: str) -> ast.arg:
        """Return a parameter."""
        return self.at(ast.arg(name, None, None))
