"""Which keys a comparison of the program's compares, one after the other.

    $a[0] <=> $b[0] ?: $a[1] <=> $b[1]                              [0], [1]
    [$a->x, $b->y] <=> [$b->x, $a->y]                               x, y descending
    if ($a[0] == $b[0]) return $b[1] - $a[1];  return $a[0] < $b[0] ? -1 : 1;       [0], [1] descending
    $c = strcmp($a, $b); if ($c !== 0) return $c; …

What is found is right where each key has an order by itself: the library looks (NaN, strings that may be numbers).
"""
from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from typing import Any, Final, TypeAlias

from phpjit.core import nodes as c
from phpjit.core.printer import print_expr
from phpjit.records import dataclass

Side: TypeAlias = "tuple[Any, Any, bool]"       # left <=> right; by bytes
Sides: TypeAlias = "tuple[Side, ...]"

EQUAL: Final = {"==": True, "===": True, "!=": False, "!==": False}
STEPS: Final = 100

# What is no comparison, but may be a part of one: the variable that was asked for, -1, 1.
RESULT: Final[Sides] = ((None, "result", False),)
BEFORE: Final[Sides] = ((None, "before", False),)
AFTER: Final[Sides] = ((None, "after", False),)


@dataclass(frozen=True, slots=True)
class Asked:
    """What a condition has told of two values: they differ, or (with what was returned otherwise) left is not less."""

    left: Any
    right: Any
    otherwise: Sides | None = None


Way: TypeAlias = "Callable[[Asked | None], Sides | None]"


class Reader:
    """Reads one comparison.

    `plain` gives the sides of a comparison in one expression, `same` tells whether two expressions mirror each other;
    `fixed`: the variables that comparisons read.
    """

    def __init__(self, plain: Callable[[Any], Side | None], same: Callable[[Any, Any], bool],
                 fixed: Collection[str]) -> None:
        self.plain, self.same, self.fixed = plain, same, fixed
        self.known: dict[str, Sides] = {}       # variables that hold the result of a comparison
        self.steps = 0

    def read(self, statements: Sequence[Any]) -> Sides | None:
        """Return the sides that a body compares, in order; None: it is no such comparison."""
        found = self.body(statements, None)
        return found if found and all(left is not None for left, _, _ in found) else None

    def body(self, statements: Sequence[Any], asked: Asked | None) -> Sides | None:
        """Read statements up to the return."""
        self.steps += 1
        if not statements or self.steps > STEPS:
            return None
        rest = statements[1:]
        match statements[0]:
            case c.Return(value=value) if value is not None:
                return self.value(value, asked)
            case c.ExprStmt(expr=c.Assign(target=c.Local(name=name), value=value)) if name not in self.fixed:
                found = self.value(value, asked)
                if found is None:
                    return None
                self.known[name] = found
                return self.body(rest, asked)
            case c.If(cond=cond, then=then, otherwise=otherwise):
                return self.choice(cond, lambda known: self.body((*then, *rest), known),
                                   lambda known: self.body((*otherwise, *rest), known), asked)
            case _:
                return None

    def value(self, expr: Any, asked: Asked | None) -> Sides | None:
        """Read an expression."""
        match expr:
            case c.Const(value=value) if type(value) is int and value in (-1, 0, 1):
                return AFTER if value > 0 else BEFORE if value < 0 else ()
            case c.Local(name=name) if name in self.known:
                return self.known[name]
            case c.Ternary(cond=cond, then=None, otherwise=otherwise):
                first, second = self.value(cond, asked), self.value(otherwise, None)
                return None if first is None or second is None else first + second
            case c.Ternary(cond=cond, then=then, otherwise=otherwise):
                return self.choice(cond, lambda known: self.value(then, known),
                                   lambda known: self.value(otherwise, known), asked)
            case c.Binary(op="<=>", left=c.ArrayLiteral(items=left), right=c.ArrayLiteral(items=right)):
                if len(left) != len(right) or any(item.key is not None or item.by_ref or item.spread
                                                  for item in (*left, *right)):
                    return None
                return tuple((a.value, b.value, False) for a, b in zip(left, right, strict=True))
            case _:
                side = self.plain(expr)
                return None if side is None else (side,)

    # ---- conditions

    def choice(self, cond: Any, then: Way, otherwise: Way, asked: Asked | None) -> Sides | None:
        """Read the two ways of a condition."""
        match cond:
            case c.Unary(op="!", operand=operand):
                return self.choice(operand, otherwise, then, asked)
            case c.Local() | c.Assign():
                return self.decided(cond, otherwise, then, asked)
            case c.Binary(op=op, left=left, right=right) if op in EQUAL:
                if not EQUAL[op]:
                    then, otherwise = otherwise, then
                if isinstance(left, c.Local | c.Assign) and isinstance(right, c.Const) and type(right.value) is int \
                        and right.value == 0:
                    return self.decided(left, then, otherwise, asked)
                return self.equal(left, right, then, otherwise, asked)
            case c.Binary(op="<", left=left, right=right):
                return self.less(left, right, then, otherwise, asked)
            case c.Binary(op=">", left=left, right=right):
                return self.less(right, left, then, otherwise, asked)
            case _:
                return None

    def on(self, way: Way, asked: Asked | None) -> Sides | None:
        """Read one way; what it assigns, the other has not."""
        before = dict(self.known)
        found = way(asked)
        self.known = before
        return found

    def decided(self, result: Any, zero: Way, other: Way, asked: Asked | None) -> Sides | None:
        """Read the ways of a result that is 0, or is what they return."""
        if isinstance(result, c.Assign):
            if not isinstance(result.target, c.Local) or result.target.name in self.fixed:
                return None
            name, first = result.target.name, self.value(result.value, asked)
        else:
            name, first = result.name, self.known.get(result.name)
        if not first:
            return None
        self.known[name] = RESULT
        if self.on(other, None) is not RESULT:
            return None
        self.known[name] = ()
        rest = self.on(zero, None)
        return None if rest is None else first + rest

    def equal(self, left: Any, right: Any, then: Way, otherwise: Way, asked: Asked | None) -> Sides | None:
        """Read the ways of two values that are equal, or differ."""
        if not self.same(left, right):
            return None
        if asked is not None and asked.otherwise is not None and are(left, right, asked.left, asked.right):
            differ = self.on(otherwise, None)
            if differ is None or (differ, asked.otherwise) not in ((BEFORE, AFTER), (AFTER, BEFORE)):
                return None
            side = directed(asked.left, asked.right, asked.otherwise)
        else:
            differ = self.on(otherwise, Asked(left, right))
            if not differ or not are(*differ[0][:2], left, right):
                return None
            side = (*differ[0][:2], False)
        rest = self.on(then, None)
        return None if rest is None else (side, *rest)

    def less(self, left: Any, right: Any, then: Way, otherwise: Way, asked: Asked | None) -> Sides | None:
        """Read the ways of one value that is less than the other, or not."""
        first = self.on(then, None)
        if first not in (BEFORE, AFTER) or not self.same(left, right):
            return None
        side = directed(left, right, first)
        opposite = AFTER if first == BEFORE else BEFORE
        if asked is None or not are(left, right, asked.left, asked.right):
            rest = self.on(otherwise, Asked(left, right, first))
            return rest if rest and are(*rest[0][:2], *side[:2], swapped=False) else None
        if asked.otherwise is None:
            return (side,) if self.on(otherwise, None) == opposite else None
        if asked.otherwise != opposite or not are(left, right, asked.right, asked.left, swapped=False):
            return None
        rest = self.on(otherwise, None)
        return None if rest is None else (side, *rest)


def directed(left: Any, right: Any, when_less: Sides) -> Side:
    """Return the comparison that gives this when left is less than right."""
    return (left, right, False) if when_less == BEFORE else (right, left, False)


def are(left: Any, right: Any, first: Any, second: Any, swapped: bool = True) -> bool:
    """Tell whether two pairs of expressions are the same, perhaps in the other order."""
    if left is None or first is None:
        return False
    one, other = (print_expr(left), print_expr(right)), (print_expr(first), print_expr(second))
    return one == other or (swapped and one == other[::-1])
