"""How each expression of the core tree changes the state of the inference, and its fact (see `infer`)."""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis import transfer
from phpjit.analysis.facts import Fact
from phpjit.core import nodes as c

if TYPE_CHECKING:
    from phpjit.analysis.infer import Walk


def _local(w: Walk, node: c.Local) -> Fact:
    return w.read(node.name)


def _this(w: Walk, node: c.This) -> Fact:
    return f.F_OBJECT


def _unknown_place(w: Walk, node: Any) -> Fact:
    w.place(node)
    return f.UNKNOWN


def _dim(w: Walk, node: c.Dim) -> Fact:
    base = w.expr(node.base)
    if node.index is not None:
        w.expr(node.index)
    if base.only(f.ARRAY | f.NULL | f.UNDEF | f.BOOL | f.NUMBER):
        return f.UNKNOWN if base.elem is None and base.may(f.ARRAY) else f.join(base.elem or f.NOTHING, f.F_NULL)
    return Fact(f.STRING) if base.only(f.STRING) else f.UNKNOWN


def _prop(w: Walk, node: c.Prop) -> Fact:
    w.expr(node.base)
    if not isinstance(node.name, str):
        w.expr(node.name)
    return f.UNKNOWN


def _const(w: Walk, node: c.Const) -> Fact:
    return f.of_constant(node.value)


def _array(w: Walk, node: c.ArrayLiteral) -> Fact:
    elem: Fact | None = f.NOTHING
    for item in node.items:
        late = isinstance(item.key, c.Local) and not item.by_ref        # read when the value is there
        if item.key is not None and not late:
            w.expr(item.key)
        if item.by_ref:
            w.place(item.value)
            elem = None
            continue
        value = w.expr(item.value)
        if late:
            w.expr(item.key)
        if item.spread:
            value = value.elem if value.only(f.ARRAY) and value.elem is not None else f.UNKNOWN
        if elem is not None:
            elem = f.join(elem, _value(value))
    return Fact(f.ARRAY, elem=elem)


def _value(fact: Fact) -> Fact:
    """Return the fact of a read value: an unset variable reads as null."""
    return f.join(fact.without(f.UNDEF), f.F_NULL) if fact.may(f.UNDEF) else fact


def _concat(w: Walk, node: c.Concat) -> Fact:
    for part in node.parts:
        w.expr(part)
    return f.F_STRING


def _binary(w: Walk, node: c.Binary) -> Fact:
    operators: list[c.Binary] = []
    left: Any = node
    while isinstance(left, c.Binary):       # left-deep chains may be long
        operators.append(left)
        left = left.left
    fact = w.expr(left)
    for operator in reversed(operators):
        right = w.expr(operator.right)
        fact = transfer.binary(operator.op, fact, right)
        w.facts.by_node[id(operator)] = fact
    return fact


def _branches(w: Walk, cond: Any, then: Any, otherwise: Any) -> tuple[Fact, Fact]:
    """Walk two alternatives that a condition (already walked) chooses between; None is no code."""
    from phpjit.analysis.infer import join_envs
    before = dict(w.env or {})
    w.condition(cond, True)
    first = w.expr(then) if then is not None else f.NOTHING
    after_then = w.env
    w.env = before
    w.condition(cond, False)
    second = w.expr(otherwise) if otherwise is not None else f.NOTHING
    w.env = join_envs((after_then, w.env))
    return first, second


def _logical(w: Walk, node: c.Logical) -> Fact:
    w.expr(node.left)
    if node.op == "&&":
        _branches(w, node.left, node.right, None)
    else:
        _branches(w, node.left, None, node.right)
    return f.F_BOOL


def _unary(w: Walk, node: c.Unary) -> Fact:
    return transfer.unary(node.op, w.expr(node.operand))


def _cast(w: Walk, node: c.Cast) -> Fact:
    return transfer.cast(node.kind, w.expr(node.operand))


def _ternary(w: Walk, node: c.Ternary) -> Fact:
    cond = w.expr(node.cond)
    then, otherwise = _branches(w, node.cond, node.then, node.otherwise)
    if node.then is None:
        then = cond.without(f.UNDEF | f.NULL | f.FALSE)
    return f.join(_value(then), _value(otherwise))


def _coalesce(w: Walk, node: c.Coalesce) -> Fact:
    from phpjit.analysis.infer import join_envs
    left = w.expr(node.left).without(f.NULL | f.UNDEF)
    before = dict(w.env or {})
    right = w.expr(node.right)
    w.env = join_envs((before, w.env))
    return f.join(left, _value(right))


def _assign(w: Walk, node: c.Assign) -> Fact:
    if not isinstance(node.target, c.ListPattern):
        w.place(node.target)
    value = _value(w.expr(node.value))
    w.keys_read_late(node.target)
    w.assign(node.target, value)
    if isinstance(node.target, (c.Local, c.ListPattern)):
        return value
    return f.UNKNOWN if not isinstance(node.target, c.Dim) else f.join(value, f.Fact(f.STRING | f.NULL))


def _assign_ref(w: Walk, node: c.AssignRef) -> Fact:
    w.place(node.target)
    w.place(node.source)
    return f.UNKNOWN


def _assign_op(w: Walk, node: c.AssignOp) -> Fact:
    w.place(node.target)
    before = _value(w.read(node.target.name)) if isinstance(node.target, c.Local) else f.UNKNOWN
    value = w.expr(node.value)
    w.keys_read_late(node.target)
    if isinstance(node.target, c.Local):
        before = _value(w.read(node.target.name))
    result = transfer.binary(node.op, before, _value(value))
    w.assign(node.target, result)
    return result if isinstance(node.target, c.Local) else f.UNKNOWN


def _assign_coalesce(w: Walk, node: c.AssignCoalesce) -> Fact:
    from phpjit.analysis.infer import join_envs
    w.place(node.target)
    old = w.read(node.target.name).without(f.NULL | f.UNDEF) if isinstance(node.target, c.Local) else f.UNKNOWN
    before = dict(w.env or {})
    value = _value(w.expr(node.value))
    w.assign(node.target, value)
    kept = old
    if isinstance(node.target, c.Local) and node.target.name in w.tracked:
        before[node.target.name] = kept
    w.env = join_envs((before, w.env))
    return f.join(kept, value)


def _inc_dec(w: Walk, node: c.IncDec) -> Fact:
    w.place(node.target)
    w.keys_read_late(node.target)
    if not isinstance(node.target, c.Local):
        w.assign(node.target, f.UNKNOWN)
        return f.UNKNOWN
    before = w.read(node.target.name)
    after = transfer.increment(before, 1 if node.increment else -1)
    w.assign(node.target, after)
    return after if node.prefix else _value(before)


def _isset(w: Walk, node: c.Isset) -> Fact:
    for place in node.places:
        w.expr(place)
    return f.F_BOOL


def _empty(w: Walk, node: c.Empty) -> Fact:
    w.expr(node.operand)
    return f.F_BOOL


def _args(w: Walk, args: tuple[c.Arg, ...]) -> None:
    for arg in args:
        w.expr(arg.value)
        if isinstance(arg.value, c.Dim):     # if it is by reference, the element comes to exist
            w.assign(arg.value, f.UNKNOWN)


def _call(w: Walk, node: c.Call) -> Fact:
    name = (node.fallback or node.name).lower()
    mask = w._ref_params(name)
    for index, arg in enumerate(node.args):
        w.expr(arg.value)
        if isinstance(arg.value, c.Dim) and mask >> min(index, 62) & 1:
            w.assign(arg.value, f.UNKNOWN)
    if node.callable_syntax:
        return f.F_OBJECT
    if node.name.lower() in w.functions:
        return w.facts.returns.get(node.name.lower(), f.UNKNOWN)
    fact = w.knowledge.builtin_fact(name)
    return f.UNKNOWN if fact is None else fact


def _call_dynamic(w: Walk, node: c.CallDynamic) -> Fact:
    w.expr(node.callee)
    _args(w, node.args)
    return f.UNKNOWN


def _method_call(w: Walk, node: c.MethodCall) -> Fact:
    w.expr(node.base)
    if not isinstance(node.name, str):
        w.expr(node.name)
    _args(w, node.args)
    return f.UNKNOWN


def _chain(w: Walk, node: c.NullsafeChain) -> Fact:
    from phpjit.analysis.infer import join_envs
    before = dict(w.env or {})
    fact = w.expr(node.chain)
    w.env = join_envs((before, w.env))
    return f.join(fact, f.F_NULL)


def _class(w: Walk, cls: c.ClassRef) -> None:
    if cls.expr is not None:
        w.expr(cls.expr)


def _static_call(w: Walk, node: c.StaticCall) -> Fact:
    _class(w, node.cls)
    if not isinstance(node.name, str):
        w.expr(node.name)
    _args(w, node.args)
    return f.UNKNOWN


def _new(w: Walk, node: c.New) -> Fact:
    _class(w, node.cls)
    _args(w, node.args)
    return f.F_OBJECT


def _object(w: Walk, node: Any) -> Fact:
    return f.F_OBJECT


def _unknown(w: Walk, node: Any) -> Fact:
    return f.UNKNOWN


def _class_const(w: Walk, node: c.ClassConst) -> Fact:
    _class(w, node.cls)
    return f.F_STRING if node.name == "class" else f.UNKNOWN


def _magic(w: Walk, node: c.MagicConst) -> Fact:
    return f.F_STRING


def _instance_of(w: Walk, node: c.InstanceOf) -> Fact:
    w.expr(node.operand)
    _class(w, node.cls)
    return f.F_BOOL


def _clone(w: Walk, node: c.Clone) -> Fact:
    w.expr(node.operand)
    return f.F_OBJECT


def _operand(w: Walk, node: Any) -> Fact:
    w.expr(node.operand)
    return f.UNKNOWN


def _exit(w: Walk, node: c.Exit) -> Fact:
    if node.operand is not None:
        w.expr(node.operand)
    return f.NOTHING


def _print(w: Walk, node: c.Print) -> Fact:
    w.expr(node.operand)
    return f.of_constant(1)


def _throw(w: Walk, node: c.Throw) -> Fact:
    w.expr(node.operand)
    return f.NOTHING


def _silence(w: Walk, node: c.Silence) -> Fact:
    return w.expr(node.operand)


def _yield(w: Walk, node: c.Yield) -> Fact:
    for part in (node.key, node.value):
        if part is not None:
            w.expr(part)
    return f.UNKNOWN


def _match(w: Walk, node: c.Match) -> Fact:
    from phpjit.analysis.infer import join_envs
    w.expr(node.subject)
    for arm in node.arms:
        for condition in arm.conditions or ():
            w.expr(condition)
    entry = dict(w.env or {})
    fact, ends = f.NOTHING, []
    for arm in node.arms:
        w.env = dict(entry)
        fact = f.join(fact, _value(w.expr(arm.body)))
        ends.append(w.env)
    w.env = join_envs(ends) if ends else entry
    return fact


def _shell(w: Walk, node: c.ShellExec) -> Fact:
    w.expr(node.command)
    return f.UNKNOWN


EXPRESSIONS: Final[dict[type, Callable[[Walk, Any], Fact]]] = {
    c.Local: _local, c.This: _this, c.DynamicVar: _unknown_place, c.Superglobal: _unknown_place, c.Dim: _dim,
    c.Prop: _prop, c.StaticProp: _unknown_place, c.Const: _const, c.ArrayLiteral: _array, c.Concat: _concat,
    c.Binary: _binary, c.Logical: _logical, c.Unary: _unary, c.Cast: _cast, c.Ternary: _ternary,
    c.Coalesce: _coalesce, c.Assign: _assign, c.AssignRef: _assign_ref, c.AssignOp: _assign_op,
    c.AssignCoalesce: _assign_coalesce, c.IncDec: _inc_dec, c.Isset: _isset, c.Empty: _empty, c.Call: _call,
    c.CallDynamic: _call_dynamic, c.MethodCall: _method_call, c.NullsafeChain: _chain, c.StaticCall: _static_call,
    c.New: _new, c.Closure: _object, c.ConstFetch: _unknown, c.ClassConst: _class_const, c.MagicConst: _magic,
    c.InstanceOf: _instance_of, c.Clone: _clone, c.Include: _operand, c.Exit: _exit, c.Print: _print,
    c.Throw: _throw, c.Silence: _silence, c.Yield: _yield, c.YieldFrom: _operand, c.Match: _match,
    c.ShellExec: _shell,
}
