"""Loop shapes: which `while`/`for` loops count.

    for ($i = 0; $i < $n; $i++) BODY       ->  CountedLoop(variable='i', bound=Local n, step=1, op='<')

when BODY and the bound leave `$i` and the bound alone.  What a counted loop is good for: tier 0 runs it as a Python
`range`, tier 1 drops its overflow checks, the parallel tier splits it.
"""
from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Any, TypeAlias

from phpjit.analysis import facts as f
from phpjit.analysis.facts import Fact
from phpjit.core import nodes as c
from phpjit.core.tails import counting_tail
from phpjit.core.walk import assigned, descendants
from phpjit.records import dataclass


@dataclass(frozen=True, slots=True)
class CountedLoop:
    """`for (; variable op bound; variable += step)`; the bound's value cannot change while the loop runs.

    `op` is one of `< <= > >=` and fits the sign of `step`.
    """

    variable: str
    op: str
    bound: c.Expr
    step: int


_MIRROR = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


Lasting: TypeAlias = "Callable[[c.Prop], bool]"


def counted(loop: c.While, variables: dict[str, c.Storage], sizes: bool = False,
            lasting: Lasting | None = None) -> CountedLoop | None:
    """Recognise a counted loop by its shape; the caller checks that the variable is an int at entry.

    `sizes`: the bound may be `count($a)` or `strlen($s)` of a variable that the loop leaves alone.  `lasting`: tells
    whether a property of `$this`, or of a variable that the loop leaves alone, keeps its value while the loop runs.
    """
    if len(loop.cond) != 1 or len(loop.step) != 1 or not isinstance(loop.cond[0], c.Binary):
        return None
    step = _step(loop.step[0])
    if step is None or variables.get(step[0]) is not c.Storage.LOCAL:
        return None
    name, amount = step
    cond = loop.cond[0]
    op, left, right = cond.op, cond.left, cond.right
    if isinstance(right, c.Local) and right.name == name and op in _MIRROR:
        op, left, right = _MIRROR[op], right, left
    if not (isinstance(left, c.Local) and left.name == name) or op not in (("<", "<=") if amount > 0 else (">", ">=")):
        return None
    changed = assigned(loop.body)
    if name in changed or not _fixed(right, name, changed, variables, sizes, lasting):
        return None
    if any(isinstance(node, (c.Label, c.Goto)) for node in descendants(loop.body)):
        return None
    return CountedLoop(name, op, right, amount)


def as_while(loop: Any) -> c.While | None:
    """Return `do { BODY; $i++; } while (COND);` as `for (; COND; $i++) BODY`: the same where COND holds at first.

    A `while` or `for` is what it is.
    """
    if not isinstance(loop, c.DoWhile):
        return loop if isinstance(loop, c.While) else None
    step = counting_tail(loop.body)
    if not step or not isinstance(step[0], c.ExprStmt):
        return None
    return c.While(loop.line, (loop.cond,), loop.body[:-1], (step[0].expr,))


def likely(loop: Any) -> CountedLoop | None:
    """Return the shape of a loop that most likely counts: other code may see and change its variable and its bound.

    That is for guesses: how many rounds are left.
    """
    shape = as_while(loop)
    if shape is not None and not shape.step:
        tail = counting_tail(shape.body)
        if tail and isinstance(tail[0], c.ExprStmt):
            shape = c.While(shape.line, shape.cond, shape.body[:-1], (tail[0].expr,))
    if shape is None:
        return None
    names = [node.name for node in descendants((*shape.cond, *shape.step)) if isinstance(node, c.Local)]
    return counted(shape, dict.fromkeys(names, c.Storage.LOCAL))


def _step(step: c.Expr) -> tuple[str, int] | None:
    match step:
        case c.IncDec(target=c.Local(name=name), increment=increment):
            return name, 1 if increment else -1
        case c.AssignOp(op="+" | "-" as op, target=c.Local(name=name), value=c.Const(value=int() as amount)) \
                if not isinstance(amount, bool) and 0 < amount <= f.STEP:
            return name, amount if op == "+" else -amount
        case _:
            return None


def parts(bound: c.Expr) -> Iterator[c.Expr]:
    """Yield a bound and what it is computed from."""
    yield bound
    match bound:
        case c.Binary(left=left, right=right):
            yield from parts(left)
            yield from parts(right)
        case c.Call(args=args):
            for arg in args:
                yield arg.value
        case c.Prop(base=base):
            yield base


def _fixed(bound: c.Expr, variable: str, changed: set[str], variables: dict[str, c.Storage], sizes: bool,
           lasting: Lasting | None) -> bool:
    """Tell whether evaluating `bound` gives the same value, without any effect, on each round of the loop."""
    match bound:
        case c.Const(value=value):
            return isinstance(value, (int, float)) and not isinstance(value, bool)
        case c.Local(name=name):
            return name != variable and name not in changed and variables.get(name) is c.Storage.LOCAL
        case c.Binary(op="+" | "-" | "*", left=left, right=right):
            return _fixed(left, variable, changed, variables, sizes, lasting) \
                and _fixed(right, variable, changed, variables, sizes, lasting)
        case c.Call(name=name, args=(c.Arg(value=c.Local() as local, spread=False, name=None),), fallback=fallback,
                    callable_syntax=False) if sizes and (fallback or name).lower() in ("count", "sizeof", "strlen"):
            return _fixed(local, variable, changed, variables, sizes, lasting)
        case c.Prop(base=c.This() | c.Local() as base, name=str()) if lasting is not None:
            return (isinstance(base, c.This) or _fixed(base, variable, changed, variables, sizes, lasting)) \
                and lasting(bound)
        case _:
            return False


def far(loop: CountedLoop, entry: Fact) -> bool:
    """Tell whether a loop surely begins or ends so near the limit of ints that its variable may become a float."""
    bound = f.of_constant(loop.bound.value) if isinstance(loop.bound, c.Const) else f.F_INT
    if loop.step > 0:
        return max(entry.lo, bound.lo if loop.op == "<=" else 0) > f.FAR
    return min(entry.hi, bound.hi if loop.op == ">=" else 0) < -f.FAR


def body_range(loop: CountedLoop, entry: Fact, bound: Fact) -> Fact:
    """Return the range of the variable inside the body, from its fact at entry and the bound's."""
    beyond = 1 if loop.op in ("<", ">") else 0
    if loop.step > 0:
        top = bound.hi - beyond if bound.kinds == f.INT else f.FAR
        return f.int_range(entry.lo, max(entry.lo, min(top, max(f.FAR, entry.hi))))
    bottom = bound.lo + beyond if bound.kinds == f.INT else -f.FAR
    return f.int_range(min(entry.hi, max(bottom, min(-f.FAR, entry.lo))), entry.hi)
