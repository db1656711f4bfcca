"""Statements that reduce: what many rounds do to one variable, whatever order they come in.

    $s += $x;  $s = $s + $x;  $n++;           sums
    $p *= $x;  $m |= $x;                      products, bits
    if ($x > $best) { $best = $x; $at = $i; } the greatest, with what belongs to it; the first of equal ones stays
    $best = max($best, $x);                   the same
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.records import dataclass, fields

KINDS: Final = {"+": "+", "-": "+", "*": "*", "|": "|", "&": "&", "^": "^"}
_MIRROR: Final = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True, slots=True)
class Reduction:
    """A statement that reduces into variables.

    `kind`: + * | & ^ as operators; < <= > >= for `x kind best`; "max", "min" for calls.  `operation`: the node that
    computes the new value, and whose other operand is reduced.  `parts`: what else it evaluates each time; `names`:
    the variables with their nodes, the leader first; `follow`: what goes with a new best.
    """

    kind: str
    operation: Any
    parts: tuple[Any, ...]
    names: tuple[tuple[str, Any], ...]
    follow: tuple[tuple[str, Any], ...] = ()


def reduction_of(statement: Any) -> Reduction | None:
    """Return what a statement reduces."""
    match statement:
        case c.ExprStmt(expr=c.AssignOp(op=op, target=c.Local(name=name), value=value) as node) \
                if op in KINDS and not _uses(value, name):
            return Reduction(KINDS[op], node, (value,), ((name, node),))
        case c.ExprStmt(expr=c.IncDec(target=c.Local(name=name)) as node):
            return Reduction("+", node, (), ((name, node),))
        case c.ExprStmt(expr=c.Assign(target=c.Local(name=name), value=c.Binary(op=op, left=left, right=right)
                                      as node)) if op in KINDS:
            if _is(left, name) and not _uses(right, name):
                return Reduction(KINDS[op], node, (right,), ((name, node),))
            if _is(right, name) and op != "-" and not _uses(left, name):
                return Reduction(KINDS[op], node, (left,), ((name, node),))
            return None
        case c.ExprStmt(expr=c.Assign(target=c.Local(name=name), value=c.Call(
                args=(c.Arg(value=left, spread=False, name=None), c.Arg(value=right, spread=False, name=None)))
                as node)) if (node.fallback or node.name).lower() in ("max", "min") and not node.callable_syntax:
            other = right if _is(left, name) else left if _is(right, name) else None
            if other is None or _uses(other, name):
                return None
            return Reduction((node.fallback or node.name).lower(), node, (other,), ((name, node),))
        case c.If(cond=c.Binary(op=op, left=left, right=right), then=then, otherwise=()) if op in _MIRROR:
            return _best(statement, op, left, right, then)
        case _:
            return None


def _best(statement: c.If, op: str, left: Any, right: Any, then: tuple[Any, ...]) -> Reduction | None:
    """Return the reduction that an `if` around assignments is."""
    assigned: list[tuple[str, Any]] = []
    for one in then:
        match one:
            case c.ExprStmt(expr=c.Assign(target=c.Local(name=name), value=value)):
                assigned.append((name, value))
            case _:
                return None
    for best, value, kind in ((right, left, op), (left, right, _MIRROR[op])):
        if not isinstance(best, c.Local):
            continue
        name = best.name
        lead = [given for target, given in assigned if target == name]
        if len(lead) != 1 or not same(lead[0], value) or _uses(value, name) or not _still(value):
            continue
        follow = tuple((target, given) for target, given in assigned if target != name)
        names = [target for target, _ in follow]
        if len(set(names)) < len(names) or any(_uses(given, other) for _, given in follow for other in (name, *names)) \
                or any(_uses(value, other) for other in names):
            continue
        return Reduction(kind, statement, (value,), ((name, statement), *((target, statement) for target in names)),
                         follow)
    return None


def _is(node: Any, name: str) -> bool:
    return isinstance(node, c.Local) and node.name == name


def _uses(node: Any, name: str) -> bool:
    """Tell whether an expression looks at a variable."""
    return any((isinstance(part, c.Local) and part.name == name)
               or (isinstance(part, c.Closure) and any(capture.name == name for capture in part.function.captures))
               for part in descendants(node))


def _still(node: Any) -> bool:
    """Tell whether evaluating an expression twice is the same as once."""
    return all(isinstance(part, (c.Local, c.Const, c.Dim, c.Binary, c.Unary, c.Cast)) for part in descendants(node))


def same(a: Any, b: Any) -> bool:
    """Tell whether two nodes are the same but for their lines."""
    if a is b:
        return True
    if isinstance(a, tuple) and isinstance(b, tuple):
        return len(a) == len(b) and all(map(same, a, b))
    if type(a) is not type(b):
        return False
    if not isinstance(a, c.Node):
        return bool(a == b)
    return all(same(getattr(a, field.name), getattr(b, field.name)) for field in fields(a) if field.name != "line")
