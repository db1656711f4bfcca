"""How each statement changes the state of the typing (see `walk`)."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis import loops
from phpjit.codegen.native.typing import places
from phpjit.codegen.native.typing.domain import NOTHING, V_NULL, V_UNDEF, Val, int_range
from phpjit.codegen.native.typing.walk import Env, Frame, Walk, join_envs
from phpjit.core import nodes as c
from phpjit.core.walk import descendants
from phpjit.reasons import Reason

_STEPS: Final = 1 << 52


def _expression(w: Walk, node: c.ExprStmt) -> None:
    w.expr(node.expr)


def _echo(w: Walk, node: c.Echo) -> None:
    w.version.prints = True
    w.expr(node.operand)


def _if(w: Walk, node: c.If) -> None:
    ends: list[Env | None] = []
    w.branches += 1
    while True:     # iterate along `elseif`
        w.expr(node.cond)
        before = None if w.env is None else dict(w.env)
        w.condition(node.cond, True)
        w.block(node.then)
        ends.append(w.env)
        w.env = before
        w.condition(node.cond, False)
        if len(node.otherwise) == 1 and isinstance(node.otherwise[0], c.If) and w.env is not None:
            node = node.otherwise[0]
            w.state.vals.setdefault(id(node), NOTHING)
            continue
        w.block(node.otherwise)
        ends.append(w.env)
        break
    w.branches -= 1
    w.env = join_envs(ends)


def _refined(w: Walk, cond: Any, truth: bool) -> Env | None:
    """Return a copy of the state narrowed by a condition's outcome, leaving the state itself alone."""
    before = w.env
    w.env = dict(before) if before is not None else None
    w.condition(cond, truth)
    result, w.env = w.env, before
    return result


def _while(w: Walk, node: c.While) -> None:
    w.version.has_loops = True
    shape = w.counted(node)
    entry = NOTHING if shape is None else w.read(shape.variable)
    exits: list[Env | None] = []

    def once() -> Env | None:
        exits.clear()
        for cond in node.cond:
            w.expr(cond)
        if node.cond and w.env is not None:
            exits.append(_refined(w, node.cond[-1], False))
            w.condition(node.cond[-1], True)
        if shape is not None and w.env is not None:
            bound = w.state.vals.get(id(shape.bound), NOTHING) if not isinstance(shape.bound, c.Const) \
                else places.constant(shape.bound.value)
            w.env[shape.variable] = _body_range(shape, entry, bound)
        w.block(node.body)
        w.env = join_envs((w.env, *w.frames[-1].continues))
        for step in node.step:
            w.expr(step)
        return w.env

    frame = w.loop(node, once)
    w.env = join_envs((*exits, *frame.breaks))


def _body_range(shape: loops.CountedLoop, entry: Val, bound: Val) -> Val:
    """Return the range of a counted variable in the body: between entry and bound, and no run takes `_STEPS` steps."""
    beyond = 1 if shape.op in ("<", ">") else 0
    reach = abs(shape.step) * _STEPS
    if shape.step > 0:
        top = bound.hi - beyond if bound.kinds == f.INT else f.INT_MAX
        return int_range(entry.lo, max(entry.lo, min(top, entry.hi + reach)))
    bottom = bound.lo + beyond if bound.kinds == f.INT else f.INT_MIN
    return int_range(min(entry.hi, max(bottom, entry.lo - reach)), entry.hi)


def _do_while(w: Walk, node: c.DoWhile) -> None:
    w.version.has_loops = True
    w.counted(node)
    exits: list[Env | None] = []

    def once() -> Env | None:
        exits.clear()
        w.block(node.body)
        w.env = join_envs((w.env, *w.frames[-1].continues))
        if w.env is None:
            return None
        w.expr(node.cond)
        exits.append(_refined(w, node.cond, False))
        w.condition(node.cond, True)
        return w.env

    frame = w.loop(node, once)
    w.env = join_envs((*exits, *frame.breaks))


def _foreach(w: Walk, node: c.Foreach) -> None:
    foreach_rounds(w, node, w.expr(node.subject))


def foreach_rounds(w: Walk, node: c.Foreach, subject: Val) -> None:
    """Walk the rounds of a foreach over `subject`."""
    w.version.has_loops = True
    if node.by_ref:
        alias(w, node)
    if subject.kinds & f.OBJECT:
        raise w.refuse(Reason.SYNTAX, node, "foreach over an object")
    heads: list[Env | None] = []

    def once() -> Env | None:
        heads.clear()
        heads.append(dict(w.env) if w.env is not None else None)
        shape = subject.shape
        elem = NOTHING if shape is None else shape.elem.val
        if not elem.kinds or shape is None:
            w.env = None        # no round
            return None
        w.note_place(node, elem)
        places.assign(w, node.value, elem)
        if node.key is not None:
            places.assign(w, node.key, shape.key_val)
        w.block(node.body)
        if node.by_ref and isinstance(node.value, c.Local):
            held = w.state.storage.get(node.value.name, NOTHING).without(f.UNDEF)
            shape.elem.add(held._replace(lo=f.INT_MIN, hi=f.INT_MAX))
        return join_envs((w.env, *w.frames[-1].continues))

    frame = w.loop(node, once)
    w.env = join_envs((*heads, *frame.breaks))


def alias(w: Walk, node: c.Foreach) -> None:
    """Note that the variable of a foreach by reference stands for the element, and nothing else."""
    from phpjit.analysis.references import obstacle, unset_follows
    why = obstacle(w.fn, node)
    if not why and w.version.loop is not None and not unset_follows(w.fn, node):    # tier 0 goes on with the variable
        why = " without unset() right after it"
    names = {place.name for place in (node.subject, node.value) if isinstance(place, c.Local)}
    if not why and names & w.state.shared.keys():
        why = " with global or static variables"
    if why:
        raise w.refuse(Reason.SYNTAX, node, f"foreach by reference{why}", "write `$array[$key] = …` in the loop")
    if isinstance(node.value, c.Local):
        w.version.aliases.add(node.value.name)
    w.state.by_ref_locals |= names


def _switch(w: Walk, node: c.Switch) -> None:
    w.expr(node.subject)
    for case in node.cases:
        if case.test is not None:
            w.expr(case.test)
    if w.env is None:
        return
    entry = dict(w.env)
    frame = Frame()
    w.frames.append(frame)
    w.env = None
    w.branches += 1
    for case in node.cases:
        w.env = join_envs((w.env, dict(entry)))
        w.block(case.body)
    w.frames.pop()
    w.branches -= 1
    ends = [w.env, *frame.breaks, *frame.continues]
    if all(case.test is not None for case in node.cases):
        ends.append(entry)
    w.env = join_envs(ends)


def _break(w: Walk, node: c.Break) -> None:
    if w.env is not None:
        if len(w.frames) >= node.depth:
            w.frames[-node.depth].breaks.append(w.env)
        else:
            w.leave_region()
    w.env = None


def _continue(w: Walk, node: c.Continue) -> None:
    if w.env is not None:
        if len(w.frames) >= node.depth:
            w.frames[-node.depth].continues.append(w.env)
        else:
            w.leave_region()
    w.env = None


def _return(w: Walk, node: c.Return) -> None:
    val = V_NULL if node.value is None else w.expr(node.value)
    if w.env is not None:
        w.returns(val, node)
        if w.version.loop is not None:
            w.leave_region()
    w.env = None


def _try(w: Walk, node: c.Try) -> None:
    """Type the body and `finally`: an exception bails out, so that `catch` runs in tier 0 only."""
    leaves = any(isinstance(part, (c.Return, c.Break, c.Continue)) for part in descendants(node.body))
    if node.final is not None and leaves:
        raise w.refuse(Reason.SYNTAX, node, "return, break or continue in a try with finally")
    w.tries += 1
    w.block(node.body)
    w.tries -= 1
    if node.final is not None:
        w.block(node.final)


def _unset(w: Walk, node: c.Unset) -> None:
    place = node.place
    if isinstance(place, c.Local):
        if place.name in w.state.shared:
            raise w.refuse(Reason.SYNTAX, node, "unset() of a global or static variable", "assign null")
        if w.version.loop is None:
            if place.name in w.version.aliases:
                return      # nobody looks
            if any(param.by_ref and param.name == place.name for param in w.fn.params):
                raise w.refuse(Reason.SYNTAX, node, f"unset() of ${place.name}, which is by reference,", "assign null")
        w.store(place.name, V_UNDEF)
        w.typing.need_undef(w.state, place.name)
    elif isinstance(place, c.Dim):
        places.unset_element(w, place)
    else:
        raise w.refuse(Reason.SYNTAX, node, "unset() of a property")


def _declaration(w: Walk, node: c.GlobalDecl | c.StaticDecl) -> None:
    from phpjit.codegen.native.typing.shared import declare
    declare(w, node)


def _refused(what: str) -> Callable[[Walk, Any], None]:
    def refuse(w: Walk, node: Any) -> None:
        raise w.refuse(Reason.SYNTAX, node, what)
    return refuse


def _nothing(w: Walk, node: Any) -> None:
    """Markers change no variable."""


STATEMENTS: Final[dict[type, Callable[[Walk, Any], None]]] = {
    c.ExprStmt: _expression, c.Echo: _echo, c.If: _if, c.While: _while, c.DoWhile: _do_while, c.Foreach: _foreach,
    c.Switch: _switch, c.Break: _break, c.Continue: _continue, c.Return: _return, c.Unset: _unset,
    c.Try: _try, c.GlobalDecl: _declaration, c.StaticDecl: _declaration,
    c.ConstDecl: _refused("`const`"), c.FunctionDecl: _refused("a nested function declaration"),
    c.ClassDeclStmt: _refused("a nested class declaration"), c.Label: _refused("goto"), c.Goto: _refused("goto"),
    c.Ticks: _refused("declare(ticks)"),
}
