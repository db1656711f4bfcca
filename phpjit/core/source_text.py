"""The source text of a constant expression, as reflection shows defaults.

    ConstFetch("N\\K")   ->  N\\K        ClassConst(self, "X")  ->  self::X        Binary("+", a, b)  ->  a + b
"""
from __future__ import annotations

from phpjit.core import nodes as c


def source_text(node: c.Expr) -> str | None:
    """Return the text of a constant expression, None for one that has parts of another kind."""
    match node:
        case c.ConstFetch(name=name):
            return name
        case c.ClassConst(cls=cls, name=name) if cls.kind is not c.ClassRefKind.EXPR:
            return f"{_class_text(cls)}::{name}"
        case c.Const(value=value):
            return _scalar(value)
        case c.Unary(op=op, operand=operand):
            inner = source_text(operand)
            return None if inner is None else op + inner
        case c.Binary(op=op, left=left, right=right) | c.Logical(op=op, left=left, right=right):
            return _joined([source_text(left), source_text(right)], f" {op} ")
        case c.Concat(parts=parts, rope=False):
            return _joined([source_text(part) for part in parts], " . ")
        case c.ArrayLiteral(items=items):
            inner = _joined([_item(item) for item in items], ", ")
            return None if inner is None else f"[{inner}]"
        case c.New(cls=cls, args=args, anonymous=None) if cls.kind is not c.ClassRefKind.EXPR:
            inner = _joined([_argument(arg) for arg in args], ", ")
            return None if inner is None else f"new {_class_text(cls)}({inner})"
    return None


def _class_text(cls: c.ClassRef) -> str:
    return f"\\{cls.name}" if cls.kind is c.ClassRefKind.NAME else cls.kind.value


def _joined(parts: list[str | None], between: str) -> str | None:
    known = [part for part in parts if part is not None]
    return between.join(known) if len(known) == len(parts) else None


def _item(item: c.ArrayItem) -> str | None:
    if item.by_ref or item.spread:
        return None
    return source_text(item.value) if item.key is None else _joined(
        [source_text(item.key), source_text(item.value)], " => ")


def _argument(arg: c.Arg) -> str | None:
    text = source_text(arg.value)
    return None if text is None or arg.spread else text if arg.name is None else f"{arg.name}: {text}"


def _scalar(value: object) -> str | None:
    if value is None or isinstance(value, bool):
        return {None: "null", True: "true", False: "false"}[value]
    if isinstance(value, str):
        escaped = value.replace("\\", "\\\\").replace("'", "\\'")
        return f"'{escaped}'"
    return str(value) if isinstance(value, int) else None
