"""How each statement of the core tree changes the state of the inference (see `infer`)."""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis import loops
from phpjit.analysis.facts import Fact
from phpjit.core import nodes as c

if TYPE_CHECKING:
    from phpjit.analysis.infer import Env, Walk


def _expression(w: Walk, node: c.ExprStmt) -> None:
    w.expr(node.expr)
    if isinstance(node.expr, (c.Throw, c.Exit)):
        w.env = None


def _echo(w: Walk, node: c.Echo) -> None:
    w.expr(node.operand)


def _if(w: Walk, node: c.If) -> None:
    from phpjit.analysis.infer import join_envs
    ends: list[Env | None] = []
    while True:     # iterate along `elseif`
        w.expr(node.cond)
        before = dict(w.env or {})
        w.condition(node.cond, True)
        w.block(node.then)
        ends.append(w.env)
        w.env = before
        w.condition(node.cond, False)
        if len(node.otherwise) == 1 and isinstance(node.otherwise[0], c.If):
            node = node.otherwise[0]
            continue
        w.block(node.otherwise)
        ends.append(w.env)
        break
    w.env = join_envs(ends)


def _while(w: Walk, node: c.While) -> None:
    from phpjit.analysis.infer import join_envs
    entry = dict(w.env or {})
    shape = w.counted(node, entry)
    exits: list[Env | None] = []

    def once() -> Env | None:
        exits.clear()
        for cond in node.cond:
            w.expr(cond)
        if node.cond:
            exits.append(_refined(w, node.cond[-1], False))
            w.condition(node.cond[-1], True)
        if shape is not None and w.env is not None:
            bound = w.facts.type_of(shape.bound)
            w.env[shape.variable] = loops.body_range(shape, entry[shape.variable], bound)
        w.block(node.body)
        w.env = join_envs((w.env, *w.frames[-1].continues))
        if w.env is not None:
            for step in node.step:
                w.expr(step)
        return w.env

    frame = w.loop(node, entry, once)
    w.env = join_envs((*exits, *frame.breaks))


def _refined(w: Walk, cond: Any, truth: bool) -> Env | None:
    """Return a copy of the state narrowed by a condition's outcome, leaving the state itself alone."""
    before = w.env
    w.env = dict(before) if before is not None else None
    w.condition(cond, truth)
    result, w.env = w.env, before
    return result


def _do_while(w: Walk, node: c.DoWhile) -> None:
    from phpjit.analysis.infer import join_envs
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

    frame = w.loop(node, dict(w.env or {}), once)
    w.env = join_envs((*exits, *frame.breaks))


def _foreach(w: Walk, node: c.Foreach) -> None:
    from phpjit.analysis.infer import join_envs
    if node.by_ref:
        w.place(node.subject)
        subject = f.UNKNOWN
    else:
        subject = w.expr(node.subject)
    entry = dict(w.env or {})
    heads: list[Env | None] = []
    only_array = subject.only(f.ARRAY)
    element = subject.elem if only_array and subject.elem is not None else f.UNKNOWN
    key_fact = Fact(f.INT | f.STRING) if only_array else f.UNKNOWN

    def once() -> Env | None:
        heads.clear()
        heads.append(dict(w.env) if w.env is not None else None)
        w.place(node.value)
        w.assign(node.value, element)
        if node.key is not None:
            w.place(node.key)
            w.assign(node.key, key_fact)
        w.block(node.body)
        return join_envs((w.env, *w.frames[-1].continues))

    frame = w.loop(node, entry, once)
    w.env = join_envs((*heads, *frame.breaks))


def _switch(w: Walk, node: c.Switch) -> None:
    from phpjit.analysis.infer import _Breakable, join_envs
    w.expr(node.subject)
    for case in node.cases:
        if case.test is not None:
            w.expr(case.test)
    entry = dict(w.env or {})
    frame = _Breakable()
    w.frames.append(frame)
    w.env = None
    for case in node.cases:
        w.env = join_envs((w.env, dict(entry)))
        w.block(case.body)
    w.frames.pop()
    ends = [w.env, *frame.breaks, *frame.continues]
    if all(case.test is not None for case in node.cases):
        ends.append(entry)
    w.env = join_envs(ends)


def _break(w: Walk, node: c.Break) -> None:
    if w.env is not None and len(w.frames) >= node.depth:
        w.frames[-node.depth].breaks.append(w.env)
    w.env = None


def _continue(w: Walk, node: c.Continue) -> None:
    if w.env is not None and len(w.frames) >= node.depth:
        w.frames[-node.depth].continues.append(w.env)
    w.env = None


def _return(w: Walk, node: c.Return) -> None:
    fact = f.F_NULL if node.value is None else w.expr(node.value)
    if fact.may(f.UNDEF):
        fact = f.join(fact.without(f.UNDEF), f.F_NULL)
    w.returned = f.join(w.returned, fact)
    w.env = None


def _try(w: Walk, node: c.Try) -> None:
    from phpjit.analysis.infer import join_envs
    handler = dict(w.env or {})
    w.handlers.append(handler)
    w.block(node.body)
    w.handlers.pop()
    ends = [w.env]
    thrown = dict(handler)
    if node.final is not None:
        w.handlers.append(thrown)
    for catch in node.catches:
        w.env = dict(handler)
        if catch.variable is not None:
            w.store(catch.variable, f.F_OBJECT)
        w.block(catch.body)
        ends.append(w.env)
    if node.final is None:
        w.env = join_envs(ends)
        return
    w.handlers.pop()
    normal = join_envs(ends)
    w.env = join_envs((normal, thrown))
    w.block(node.final)
    if normal is None:
        w.env = None


def _unset(w: Walk, node: c.Unset) -> None:
    match node.place:
        case c.Local(name=name):
            w.store(name, f.F_UNDEF)
        case place:
            w.place(place)


def _global(w: Walk, node: c.GlobalDecl) -> None:
    if not isinstance(node.name, str):
        w.expr(node.name)


def _static(w: Walk, node: c.StaticDecl) -> None:
    """A static variable is a cell: not tracked."""


def _const(w: Walk, node: c.ConstDecl) -> None:
    w.expr(node.value)


def _nothing(w: Walk, node: Any) -> None:
    """Declarations and markers change no variable."""


def _goto(w: Walk, node: c.Goto) -> None:
    w.env = None


def _label(w: Walk, node: c.Label) -> None:
    if w.env is None:
        w.env = {}


STATEMENTS: Final[dict[type, Callable[[Walk, Any], None]]] = {
    c.ExprStmt: _expression, c.Echo: _echo, c.If: _if, c.While: _while, c.DoWhile: _do_while, c.Foreach: _foreach,
    c.Switch: _switch, c.Break: _break, c.Continue: _continue, c.Return: _return, c.Try: _try, c.Unset: _unset,
    c.GlobalDecl: _global, c.StaticDecl: _static, c.ConstDecl: _const, c.FunctionDecl: _nothing,
    c.ClassDeclStmt: _nothing, c.Label: _label, c.Goto: _goto, c.Ticks: _nothing,
}
