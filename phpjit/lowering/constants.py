"""Constant expressions: defaults of parameters and properties, constants, static variables, attribute arguments.

They stay core trees, folded where they are literal; what PHP does not allow in them is refused.  Zend folds first and
checks afterwards, so a branch that folding removes is not checked: `true ? 1 : f()` is fine.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Final

from phpjit.core import nodes as core
from phpjit.lowering import classrefs
from phpjit.lowering.calls import is_callable_syntax
from phpjit.lowering.expressions import array_literal, const_fetch
from phpjit.lowering.folding import NOT_FOLDED, fold_binary, fold_unary, truth
from phpjit.lowering.magic import magic_const
from phpjit.lowering.names import CLASS_KEYWORDS
from phpjit.lowering.state import Lowering
from phpjit.lowering.types import is_constant
from phpjit.syntax import nodes as ast

_INVALID: Final = "Constant expression contains invalid operations"


class ConstantLowering:
    """Lowers one constant expression; `dynamic` allows `new` in it, `fold_names` puts in constants known everywhere."""

    __slots__ = ("dynamic", "fold_names", "lw")

    def __init__(self, lw: Lowering, dynamic: bool, fold_names: bool) -> None:
        self.lw = lw
        self.dynamic = dynamic
        self.fold_names = fold_names

    def expr(self, node: ast.Expr) -> core.Expr:
        """Lower a node, or refuse it."""
        handler = _HANDLERS.get(type(node))
        if handler is None:
            self.lw.error(_INVALID)
        return handler(self, node)

    def scalar(self, node: ast.Int_ | ast.Float_ | ast.String_) -> core.Expr:
        """A literal."""
        return core.Const(node.line, node.value)

    def magic(self, node: ast.MagicConst) -> core.Expr:
        """A magic constant."""
        return magic_const(self.lw, node)

    def named(self, node: ast.ConstFetch) -> core.Expr:
        """A named constant, at its own line."""
        line = self.lw.line
        self.lw.line = node.line
        result = const_fetch(self.lw, node, self.fold_names)
        self.lw.line = line
        return result

    def binary(self, node: ast.BinaryOp) -> core.Expr:
        """Operators, along the left side in a loop."""
        if node.op == "??":
            return self._coalesce(node)
        spine = [node]
        leftmost = node.left
        while type(leftmost) is ast.BinaryOp and leftmost.op != "??":
            spine.append(leftmost)
            leftmost = leftmost.left
        result = self.expr(leftmost)
        for link in reversed(spine):
            result = self._combine(link, result)
        return result

    def _combine(self, node: ast.BinaryOp, left: core.Expr) -> core.Expr:
        op = {"and": "&&", "or": "||"}.get(node.op, node.op)
        if op in ("&&", "||"):
            if isinstance(left, core.Const) and truth(left.value) == (op == "||"):
                return core.Const(node.line, op == "||")
            right = self.expr(node.right)
            if isinstance(left, core.Const) and isinstance(right, core.Const):
                return core.Const(node.line, truth(right.value))
            return core.Logical(node.line, op, left, right)
        right = self.expr(node.right)
        if isinstance(left, core.Const) and isinstance(right, core.Const):
            folded = fold_binary(op, left.value, right.value)
            if folded is not NOT_FOLDED:
                return core.Const(node.line, folded)        # type: ignore[arg-type]  # a constant where it was folded
        if op == ".":
            return core.Concat(node.line, (left, right))
        return core.Binary(node.line, op, left, right)

    def _coalesce(self, node: ast.BinaryOp) -> core.Expr:
        left = self.expr(node.left)
        if isinstance(left, core.Const):
            return left if left.value is not None else self.expr(node.right)
        if is_constant(left):
            return left
        return core.Coalesce(node.line, left, self.expr(node.right))

    def unary(self, node: ast.UnaryOp) -> core.Expr:
        """`! ~ + -`."""
        operand = self.expr(node.expr)
        if isinstance(operand, core.Const):
            folded = fold_unary(node.op, operand.value)
            if folded is not NOT_FOLDED:
                return core.Const(node.line, folded)        # type: ignore[arg-type]  # a constant where it was folded
        return core.Unary(node.line, node.op, operand)

    def ternary(self, node: ast.Ternary) -> core.Expr:
        """`?:`."""
        cond = self.expr(node.cond)
        if is_constant(cond):
            holds = truth(cond.value) if isinstance(cond, core.Const) else bool(getattr(cond, "items", ()))
            if holds:
                return cond if node.if_ is None else self.expr(node.if_)
            return self.expr(node.else_)
        then = self.expr(node.if_) if node.if_ is not None else None
        return core.Ternary(node.line, cond, then, self.expr(node.else_))

    def element(self, node: ast.ArrayDimFetch) -> core.Expr:
        """`a[b]`."""
        if node.dim is None:
            self.lw.error("Cannot use [] for reading")
        base = self.expr(node.var)
        index = self.expr(node.dim)
        return _known_element(base, index) or core.Dim(node.line, base, index)

    def prop(self, node: ast.PropertyFetch) -> core.Expr:
        """`e->p` of an enum case."""
        return core.Prop(node.line, self.expr(node.var), self._member(node.name))

    def nullsafe_prop(self, node: ast.NullsafePropertyFetch) -> core.Expr:
        """`e?->p`."""
        fetch = core.Prop(node.line, self.expr(node.var), self._member(node.name), nullsafe=True)
        return core.NullsafeChain(node.line, fetch)

    def _member(self, node: ast.Identifier | ast.Expr) -> str | core.Expr:
        if isinstance(node, ast.Identifier):
            return node.name
        name = self.expr(node)
        return name.value if isinstance(name, core.Const) and isinstance(name.value, str) else name

    def array(self, node: ast.Array_) -> core.Expr:
        """An array literal."""
        items: list[core.ArrayItem] = []
        for item in node.items:
            if item is None:
                self.lw.error("Cannot use empty array elements in arrays")
            if item.by_ref:
                self.lw.error(_INVALID)
            value = self.expr(item.value)
            key = self.expr(item.key) if item.key is not None else None
            items.append(core.ArrayItem(value, key, spread=item.unpack))
        return array_literal(self.lw, node.line, items)

    def class_const(self, node: ast.ClassConstFetch) -> core.Expr:
        """`C::X` and `C::class`."""
        lw = self.lw
        if node.name.name.lower() == "class":
            if not isinstance(node.class_, ast.Name):
                lw.error("(expression)::class cannot be used in constant expressions")
            known = classrefs.known_class_name(lw, node.class_)
            if isinstance(known, str):
                return core.Const(node.line, known)
            if node.class_.name.lower() == "static":
                lw.error("static::class cannot be used for compile-time class name resolution")
            return core.ClassConst(node.line, self._class_ref(node.class_), "class")
        if not isinstance(node.class_, ast.Name):
            lw.error("Dynamic class names are not allowed in compile-time class constant references")
        if node.class_.name.lower() == "static" and node.class_.kind != ast.FULLY_QUALIFIED:
            lw.error('"static::" is not allowed in compile-time constants')
        return core.ClassConst(node.line, self._class_ref(node.class_), node.name.name)

    def _class_ref(self, node: ast.Name) -> core.ClassRef:
        keyword = node.name.lower()
        if keyword in CLASS_KEYWORDS and node.kind == ast.UNQUALIFIED:
            kind = core.ClassRefKind.SELF if keyword == "self" else core.ClassRefKind.PARENT
            return core.ClassRef(node.line, kind)
        return core.ClassRef(node.line, core.ClassRefKind.NAME, self.lw.names.class_name(node))

    def new(self, node: ast.New) -> core.Expr:
        """`new C(args)`, where a value is made anew each time."""
        lw = self.lw
        if not self.dynamic:
            lw.error("New expressions are not supported in this context")
        if isinstance(node.class_, ast.Class_):
            lw.error("Cannot use anonymous class in constant expression")
        if not isinstance(node.class_, ast.Name):
            lw.error("Cannot use dynamic class name in constant expression")
        if node.class_.name.lower() == "static" and node.class_.kind == ast.UNQUALIFIED:
            lw.error('"static" is not allowed in compile-time constants')
        if is_callable_syntax(node.args):
            lw.error(_INVALID)
        cls = self._class_ref(node.class_)
        return core.New(node.line, cls, self.args(node.args))

    def args(self, nodes: ast.Args) -> tuple[core.Arg, ...]:
        """The arguments of `new`."""
        args: list[core.Arg] = []
        named = False
        for arg in nodes:
            assert isinstance(arg, ast.Arg)
            if arg.unpack:
                self.lw.error("Argument unpacking in constant expressions is not supported")
            if arg.name is not None:
                named = True
            elif named:
                self.lw.error("Cannot use positional argument after named argument")
            args.append(core.Arg(self.expr(arg.value), name=arg.name.name if arg.name is not None else None))
        return tuple(args)


def _known_element(base: core.Expr, index: core.Expr) -> core.Expr | None:
    """The element of a literal string or of a literal list at a literal position."""
    if not isinstance(index, core.Const) or type(index.value) is not int:
        return None
    position = index.value
    if isinstance(base, core.Const) and isinstance(base.value, str) and 0 <= position < len(base.value):
        return core.Const(base.line, base.value[position])
    if (isinstance(base, core.ArrayLiteral) and is_constant(base) and 0 <= position < len(base.items)
            and all(item.key is None and not item.spread for item in base.items)):
        return base.items[position].value
    return None


_HANDLERS: Final[dict[type, Callable[..., core.Expr]]] = {
    ast.Int_: ConstantLowering.scalar,
    ast.Float_: ConstantLowering.scalar,
    ast.String_: ConstantLowering.scalar,
    ast.MagicConst: ConstantLowering.magic,
    ast.ConstFetch: ConstantLowering.named,
    ast.BinaryOp: ConstantLowering.binary,
    ast.UnaryOp: ConstantLowering.unary,
    ast.Ternary: ConstantLowering.ternary,
    ast.ArrayDimFetch: ConstantLowering.element,
    ast.PropertyFetch: ConstantLowering.prop,
    ast.NullsafePropertyFetch: ConstantLowering.nullsafe_prop,
    ast.Array_: ConstantLowering.array,
    ast.ClassConstFetch: ConstantLowering.class_const,
    ast.New: ConstantLowering.new,
}


def constant_expr(lw: Lowering, node: ast.Expr, dynamic: bool = False, fold_names: bool = True) -> core.Expr:
    """Lower a constant expression; `dynamic` allows `new`, `fold_names` off keeps names for reflection."""
    return ConstantLowering(lw, dynamic, fold_names).expr(node)
