"""Steps at the end of a loop's body: `while (…) { BODY; $i++; }` is `for (; …; $i++) BODY`."""
from __future__ import annotations

from typing import Any

from phpjit.core import nodes as c
from phpjit.core.walk import children


def counting_tail(body: c.Block) -> c.Block:
    """Return the `$i++` at the end of a body that nothing jumps over: then it may as well stand in a `for`."""
    match body[-1:]:
        case (c.ExprStmt(expr=c.IncDec(target=c.Local())),) | (c.ExprStmt(expr=c.AssignOp(
                op="+" | "-", target=c.Local(), value=c.Const(value=int()))),):
            return () if _jumps_to_the_test(body, 1) else body[-1:]
        case _:
            return ()


def _jumps_to_the_test(node: Any, depth: int) -> bool:
    """Tell whether there is a `continue` of the loop that is `depth` loops out, or a goto."""
    for part in node if isinstance(node, tuple) else children(node):
        if isinstance(part, (c.Goto, c.Label)) or (isinstance(part, c.Continue) and part.depth == depth):
            return True
        if not isinstance(part, (c.Function, c.ClassDecl)):
            inner = isinstance(part, (c.While, c.DoWhile, c.Foreach, c.Switch))
            if _jumps_to_the_test(part, depth + inner):
                return True
    return False
