"""What each expression gives (see `walk`)."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.analysis import transfer
from phpjit.codegen.native.typing import calls, closures, consts, objects, places, throws
from phpjit.codegen.native.typing.domain import (
    NOTHING,
    V_BOOL,
    V_FLOAT,
    V_INT,
    V_STRING,
    Val,
    int_range,
    join,
    of_constant,
    of_fact,
)
from phpjit.codegen.native.typing.refine import divisible_key
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.core.walk import in_order, late_read
from phpjit.reasons import Reason

_SPECULATIVE: Final = frozenset(("+", "-", "*", "**"))


def _local(w: Walk, node: c.Local) -> Val:
    return places.local(w, node)


def _const(w: Walk, node: c.Const) -> Val:
    return of_constant(node.value)


def _array(w: Walk, node: c.ArrayLiteral) -> Val:
    w.version.allocates = True
    shape = w.shape(node)
    position: int | None = 0
    keyed = False
    for item in node.items:
        if item.by_ref:
            raise w.refuse(Reason.SYNTAX, node, "a reference in an array")
        if item.spread:
            val = w.expr(item.value)
            position = None
            if val.shape is not None:
                if val.shape.mapped:
                    shape.make_map("keys of a spread array")
                    shape.add_keys(val.shape.key_val.kinds)
                shape.use_elem(val.shape.elem)
            continue
        value = w.expr(item.value) if isinstance(item.key, c.Local) else None       # the key is read after it
        if item.key is not None:
            key = w.expr(item.key)
            kinds = places.key_kinds(item.key, key)
            keyed = True
            if key.kinds == f.INT and key.lo == key.hi == position:
                shape.add_keys(f.INT)
            else:
                shape.make_map("a literal with keys")
                shape.add_keys(kinds)
        else:
            shape.add_keys(f.INT)
        if position is not None:
            position += 1
        shape.elem.add(w.expr(item.value) if value is None else value)
    if node.items:
        shape.note_filled()
        if not keyed:
            shape.add_keys(f.INT)
    return Val(f.ARRAY, shape=shape.find()) if w.env is not None else NOTHING


def _concat(w: Walk, node: c.Concat) -> Val:
    w.version.allocates = True
    alive = True
    for part in in_order(node.parts):
        val = w.expr(part)
        alive = alive and bool(val.kinds)
        if val.kinds & f.OBJECT:
            raise w.refuse(Reason.SYNTAX, node, "an object as a string")
    return V_STRING if alive else NOTHING


COMPARISONS: Final = ("==", "!=", "===", "!==", "<", ">", "<=", ">=", "<=>", "xor")


def arithmetic(w: Walk, node: Any, op: str, left: Val, right: Val) -> Val:
    """Return the result of `left op right`; optimistic: ints stay ints, with a check where that may fail."""
    if not left.kinds or not right.kinds:
        return NOTHING
    if (left.kinds | right.kinds) & f.OBJECT and op in transfer.BINARY and op not in COMPARISONS:
        left, right = left.without(f.OBJECT), right.without(f.OBJECT)       # that throws
        if not left.kinds or not right.kinds:
            w.env = None
            return NOTHING
    if left.obj is not None and right.obj is not None and left.obj.closure and right.obj.closure \
            and op in ("===", "!==", "==", "!="):       # natively, those that capture nothing are one object
        raise w.refuse(Reason.SYNTAX, node, "a comparison of closures")
    if (left.kinds | right.kinds) & f.OBJECT and op not in ("===", "!==", "==", "!="):
        raise w.refuse(Reason.SYNTAX, node, f"`{op}` of objects")
    if op == "+" and left.only(f.ARRAY) and right.only(f.ARRAY):
        return _union(w, node, left, right)
    if op in transfer.BINARY and op not in COMPARISONS:
        left, right = left.without(f.ARRAY), right.without(f.ARRAY)
        if not left.kinds or not right.kinds:
            return NOTHING
    if op == "/" and left.kinds == right.kinds == f.INT and _exact(w, node):
        if right.lo <= -1 <= right.hi and left.lo == f.INT_MIN:
            w.version.overflows.add(id(node))
        return int_range(*_quotients(left, right))
    if op == "**" and left.kinds == right.kinds == f.INT and right.hi < 0:
        return V_FLOAT
    fact = transfer.binary(op, left.fact(), right.fact())
    val = of_fact(fact)
    if op in _SPECULATIVE and left.kinds == f.INT and right.kinds == f.INT and fact.kinds & f.FLOAT:
        if w.typing.site(w.state, node) in w.typing.assumptions.widened:
            return val
        w.version.overflows.add(id(node))
        return val.without(f.FLOAT) if val.kinds & f.INT else V_INT
    return val


def _exact(w: Walk, node: Any) -> bool:
    """Tell whether a division was tested to have no remainder, so that its result is an int."""
    key = None
    if isinstance(node, c.Binary):
        key = divisible_key(node.left, node.right)
    elif isinstance(node, c.AssignOp):
        key = divisible_key(node.target, node.value)
    return key is not None and w.env is not None and w.env.get(key, NOTHING).kinds == f.TRUE


def _quotients(left: Val, right: Val) -> tuple[int, int]:
    if right.lo <= 0:
        return f.INT_MIN, f.INT_MAX
    corners = [abs(a) // b * (1 if a >= 0 else -1) for a in (left.lo, left.hi) for b in (right.lo, right.hi)]
    return min(corners), max(corners)


def _union(w: Walk, node: Any, left: Val, right: Val) -> Val:
    assert left.shape is not None and right.shape is not None
    shape = w.shape(node)
    shape.note_filled()
    if left.shape.mapped or right.shape.mapped:
        shape.make_map("a union of maps")
    shape.add_keys(left.shape.key_val.kinds | right.shape.key_val.kinds)
    shape.use_elem(left.shape.elem)
    shape.use_elem(right.shape.elem)
    return Val(f.ARRAY, shape=shape.find())


def _binary(w: Walk, node: c.Binary) -> Val:
    operators: list[c.Binary] = []
    left: Any = node
    while isinstance(left, c.Binary):       # left-deep chains may be long
        operators.append(left)
        left = left.left
    late = late_read(left, operators[-1].right)
    val = NOTHING if late else w.expr(left)
    for operator in reversed(operators):
        right = w.expr(operator.right)
        if late:
            val, late = w.expr(left), False
        val = arithmetic(w, operator, operator.op, val, right)
        if operator is not node:
            w.note(operator, val)
    return val


def _logical(w: Walk, node: c.Logical) -> Val:
    left = w.expr(node.left)
    if not left.kinds:
        return NOTHING
    if node.op == "&&":
        w.branch(node.left, lambda: w.expr(node.right), lambda: NOTHING)
    else:
        w.branch(node.left, lambda: NOTHING, lambda: w.expr(node.right))
    return V_BOOL


def _unary(w: Walk, node: c.Unary) -> Val:
    val = w.expr(node.operand)
    if not val.kinds:
        return NOTHING
    if node.op == "-":
        return arithmetic(w, node, "*", val, of_constant(-1))
    if val.kinds & (f.ARRAY | f.OBJECT) and node.op != "!":
        raise w.refuse(Reason.SYNTAX, node, f"`{node.op}` of an array or object")
    if node.op == "~" and val.kinds & ~(f.INT | f.FLOAT):       # of strings it is a string, of others an error
        raise w.refuse(Reason.SYNTAX, node, "`~` of what may be no number")
    return of_fact(transfer.unary(node.op, val.fact()))


def _cast(w: Walk, node: c.Cast) -> Val:
    val = w.expr(node.operand)
    if not val.kinds:
        return NOTHING
    if node.kind == "array":
        if val.only(f.ARRAY):
            return val
        if val.kinds & f.OBJECT:
            raise w.refuse(Reason.SYNTAX, node, "(array) of an object")
        made = w.array(node, val.without(f.ARRAY | f.NULL))
        return join(made, val.keep(f.ARRAY))
    if node.kind in ("object", "unset"):
        raise w.refuse(Reason.SYNTAX, node, f"({node.kind})")
    if val.kinds & f.OBJECT and node.kind != "bool":
        raise w.refuse(Reason.SYNTAX, node, f"({node.kind}) of an object")
    return of_fact(transfer.cast(node.kind, val.fact()))


def _ternary(w: Walk, node: c.Ternary) -> Val:
    cond = w.expr(node.cond)
    then_node = node.then
    if then_node is None:
        first, second = w.branch(node.cond, lambda: cond.without(f.UNDEF | f.NULL | f.FALSE),
                                 lambda: w.expr(node.otherwise))
    else:
        first, second = w.branch(node.cond, lambda: w.expr(then_node), lambda: w.expr(node.otherwise))
    return join(first, second)


def _coalesce(w: Walk, node: c.Coalesce) -> Val:
    left = w.quiet(node.left)
    if w.env is None:
        return NOTHING
    if not left.kinds & f.NULL and left.kinds:
        return left
    before = dict(w.env)
    right = w.expr(node.right)
    from phpjit.codegen.native.typing.walk import join_envs
    w.env = join_envs((before if left.kinds & ~f.NULL else None, w.env))
    return join(left.without(f.NULL), right)


def _assign(w: Walk, node: c.Assign) -> Val:
    places.prepare(w, node.target)
    val = w.expr(node.value)
    places.fixed_keys(w, node.target, node.value)
    if isinstance(node.target, c.Prop):
        return objects.write_prop(w, node.target, val) if val.kinds else NOTHING
    if val.kinds:
        places.write(w, node.target, val)
    elif w.env is not None and isinstance(node.target, c.Local):
        w.env[node.target.name] = NOTHING
    return val


def _assign_op(w: Walk, node: c.AssignOp) -> Val:
    places.prepare(w, node.target)
    if not isinstance(node.target, c.Local):
        value = w.expr(node.value)
        places.fixed_keys(w, node.target, node.value)
        before = places.fetch(w, node.target)
    else:
        value = w.expr(node.value)
        before = places.fetch(w, node.target)
    if node.op == "." and before.kinds and value.kinds:
        w.version.allocates = True
        if (before.kinds | value.kinds) & f.OBJECT:
            raise w.refuse(Reason.SYNTAX, node, "an object as a string")
        result = V_STRING
    else:
        result = arithmetic(w, node, node.op, before, value)
    if result.kinds:
        places.write(w, node.target, result)
    return result


def _assign_coalesce(w: Walk, node: c.AssignCoalesce) -> Val:
    from phpjit.codegen.native.typing.walk import join_envs
    old = w.quiet(node.target)
    if w.env is None:
        return NOTHING
    before = dict(w.env)
    if isinstance(node.target, c.Local):
        before[node.target.name] = old.without(f.NULL)
    value = w.expr(node.value)
    if value.kinds:
        places.write(w, node.target, value)
    w.env = join_envs((before if old.kinds & ~f.NULL else None, w.env))
    return join(old.without(f.NULL), value)


def _inc_dec(w: Walk, node: c.IncDec) -> Val:
    places.prepare(w, node.target)
    places.fixed_keys(w, node.target)
    before = places.fetch(w, node.target)
    if not before.kinds:
        return NOTHING
    if before.kinds & (f.OBJECT | f.ARRAY):
        raise w.refuse(Reason.SYNTAX, node, "`++` or `--` of an array or object")
    if before.kinds == f.INT:
        after = arithmetic(w, node, "+", before, of_constant(1 if node.increment else -1))
    else:
        after = of_fact(transfer.increment(before.fact(), 1 if node.increment else -1))
    places.write(w, node.target, after)
    return after if node.prefix else before


def _isset(w: Walk, node: c.Isset) -> Val:
    alive = True
    for place in node.places:
        alive = bool(w.quiet(place).kinds) and alive
    return V_BOOL if alive else NOTHING


def _empty(w: Walk, node: c.Empty) -> Val:
    return V_BOOL if w.quiet(node.operand).kinds else NOTHING


def _print(w: Walk, node: c.Print) -> Val:
    w.version.prints = True
    return of_constant(1) if w.expr(node.operand).kinds else NOTHING


def _ends(w: Walk, node: Any) -> Val:
    """Bail out: tier 0 repeats the work and exits."""
    w.note(node, NOTHING)
    w.env = None
    return NOTHING


def _silence(w: Walk, node: c.Silence) -> Val:
    return w.expr(node.operand)


def _match(w: Walk, node: c.Match) -> Val:
    from phpjit.codegen.native.typing.walk import join_envs
    w.expr(node.subject)
    for arm in node.arms:
        for condition in arm.conditions or ():
            w.expr(condition)
    if w.env is None:
        return NOTHING
    entry = dict(w.env)
    val, ends = NOTHING, []
    constant_true = isinstance(node.subject, c.Const) and node.subject.value is True
    for arm in node.arms:
        w.env = dict(entry)
        if constant_true and arm.conditions is not None and len(arm.conditions) == 1:
            w.condition(arm.conditions[0], True)
        elif arm.conditions is not None and len(arm.conditions) == 1:
            w.condition(c.Binary(node.line, "===", node.subject, arm.conditions[0]), True)
        val = join(val, w.expr(arm.body))
        ends.append(w.env)
    w.env = join_envs(ends)
    return val


def _instance_of(w: Walk, node: c.InstanceOf) -> Val:
    val = w.expr(node.operand)
    if not val.kinds:
        return NOTHING
    w.version.instances.discard(id(node))
    if val.kinds & f.OBJECT and objects.is_instance(w, val, node):
        w.version.instances.add(id(node))
    return V_BOOL


def _refused(reason: Reason, what: str) -> Callable[[Walk, Any], Val]:
    def refuse(w: Walk, node: Any) -> Val:
        raise w.refuse(reason, node, what)
    return refuse


_EFFECT: Final = _refused(Reason.EFFECT, "it uses a static property or a superglobal")

EXPRESSIONS: Final[dict[type, Callable[[Walk, Any], Val]]] = {
    c.Local: _local, c.This: objects.this, c.DynamicVar: _refused(Reason.SYNTAX, "a variable variable"),
    c.Superglobal: _EFFECT, c.Dim: places.dim, c.Prop: objects.prop, c.StaticProp: _EFFECT, c.Const: _const,
    c.ArrayLiteral: _array, c.Concat: _concat, c.Binary: _binary, c.Logical: _logical, c.Unary: _unary, c.Cast: _cast,
    c.Ternary: _ternary, c.Coalesce: _coalesce, c.Assign: _assign,
    c.AssignRef: _refused(Reason.SYNTAX, "an assignment by reference"), c.AssignOp: _assign_op,
    c.AssignCoalesce: _assign_coalesce, c.IncDec: _inc_dec, c.Isset: _isset, c.Empty: _empty, c.Call: calls.call,
    c.CallDynamic: closures.call_dynamic, c.MethodCall: objects.method_call, c.NullsafeChain: objects.chain,
    c.StaticCall: objects.static_call, c.New: objects.new, c.Closure: closures.closure,
    c.ConstFetch: consts.constant, c.ClassConst: consts.class_constant, c.MagicConst: consts.magic,
    c.InstanceOf: _instance_of, c.Clone: objects.clone, c.Include: _refused(Reason.EFFECT, "it includes a file"),
    c.Exit: _ends, c.Print: _print, c.Throw: throws.throw, c.Silence: _silence,
    c.Yield: _refused(Reason.SYNTAX, "yield"), c.YieldFrom: _refused(Reason.SYNTAX, "yield from"), c.Match: _match,
    c.ShellExec: _refused(Reason.EFFECT, "it runs a shell command"),
}
