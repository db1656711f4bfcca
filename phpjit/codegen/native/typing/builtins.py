"""Calls of builtins: effects decide whether they can be in a region, tables say what they give.

    abs(int[-5..3]) -> int[0..5]        array_map(fn($x) => $x / 2, $list) -> a list of int|float
    mt_rand()       -> refused: it draws random numbers

What has no entry in the tables has its stub's return type, if that is scalar.
"""
from __future__ import annotations

from typing import Any, Final

from phpjit.analysis import facts as f
from phpjit.codegen.native.typing import builtin_arrays, builtin_facts, consts
from phpjit.codegen.native.typing.domain import NOTHING, V_NULL, Val, of_fact
from phpjit.codegen.native.typing.program import BuiltinCallee, ConstantCallee
from phpjit.codegen.native.typing.walk import Walk
from phpjit.core import nodes as c
from phpjit.effects import EXCLUDES_REGION, Effects
from phpjit.reasons import Reason

_BY_NAME: Final = frozenset(("compact", "extract", "get_defined_vars", "func_get_args", "func_get_arg", "func_num_args",
                             "parse_str", "call_user_func_array", "assert"))
_ONLY_WITH_OBJECTS: Final = Effects.CALLS_USER | Effects.OBJECT_HOOKS | Effects.CALLS_BACK
_NO_OPS: Final = frozenset(("flush",))
_PHRASES: Final = (
    (Effects.NONDET, "depends on time or chance"), (Effects.FILE_IO, "works on files"),
    (Effects.NETWORK_IO, "uses the network"), (Effects.PROCESS, "acts on processes"),
    (Effects.WRITES_GLOBAL, "changes global state"), (Effects.READS_GLOBAL, "reads global state"),
)


def call(w: Walk, node: Any, name: str, args: tuple[c.Arg, ...]) -> Val:
    """Type a call of a builtin by its lower-case name, and record it."""
    from phpjit.runtime.calls.registry import builtin_record
    name = name.lstrip("\\")
    record = builtin_record(name)
    if record is None:
        raise w.refuse(Reason.UNKNOWN_CALL, node, f"{name}()")
    if name in _NO_OPS:
        w.version.calls[id(node)] = ConstantCallee(None)
        return V_NULL
    if name in _BY_NAME:
        raise w.refuse(Reason.SYNTAX, node, f"{name}()")
    if name == "get_class" and len(args) == 1 and args[0].name is None and not args[0].spread:
        return consts.class_of_object(w, node, args[0].value)
    if any(arg.spread for arg in args) and not (name == "array_map" and builtin_arrays.is_transposing(args)):
        raise w.refuse(Reason.SYNTAX, node, f"`...` for {name}()")
    if any(arg.name is not None for arg in args):
        plain = w.state.positional.get(id(node))
        if plain is None:
            plain = w.state.positional[id(node)] = c.Call(node.line, name, positional(w, node, name, args))
        w.version.substitutes[id(node)] = plain
        val = call(w, plain, name, plain.args)
        w.note(plain, val)
        return val
    if not w.typing.world.natively(name):
        raise w.refuse(Reason.UNKNOWN_BUILTIN, node, name)
    fits(w, node, name, len(args))
    w.version.calls[id(node)] = BuiltinCallee(name)
    special = builtin_arrays.SPECIAL.get(name)
    if special is not None:
        return special(w, node, args)
    by_value(w, node, name, len(args))
    return typed(w, node, name, [w.expr(arg.value) for arg in args])


def fits(w: Walk, node: Any, name: str, count: int) -> None:
    """Refuse a call with fewer or more arguments than a builtin takes: that is an ArgumentCountError."""
    from phpjit.runtime.calls.registry import builtin_record
    from phpjit.runtime.calls.stub import signature_of
    record = builtin_record(name)
    assert record is not None
    stub = signature_of(record)
    if count < stub.required:
        raise w.refuse(Reason.SYNTAX, node, f"{name}() with too few arguments")
    if count > len(stub.params) and not (stub.params and stub.params[-1].variadic):
        raise w.refuse(Reason.SYNTAX, node, f"{name}() with too many arguments")


def by_value(w: Walk, node: Any, name: str, count: int) -> None:
    """Refuse a builtin that gets some of its arguments by reference; those that are left out change nothing."""
    from phpjit.runtime.ext._index import REFS
    if REFS.get(name, 0) & (1 << count) - 1:
        raise w.refuse(Reason.UNKNOWN_BUILTIN, node, name)


def positional(w: Walk, node: Any, name: str, args: tuple[c.Arg, ...]) -> tuple[c.Arg, ...]:
    """Return the arguments of a builtin in the order of its parameters, with the defaults of those left out."""
    from phpjit.runtime.calls.registry import builtin_record
    from phpjit.runtime.calls.stub import signature_of
    record = builtin_record(name)
    assert record is not None
    params = signature_of(record).params
    numbers = {param.name: number for number, param in enumerate(params) if not param.variadic}
    given: dict[int, c.Arg] = {}
    for number, arg in enumerate(args):
        place = number if arg.name is None else numbers.get(arg.name, -1)
        if place < 0 or place in given:
            raise w.refuse(Reason.SYNTAX, node, f"the named argument ${arg.name} of {name}()")
        given[place] = c.Arg(arg.value)
    if list(given) != sorted(given) and not all(isinstance(arg.value, c.Const | c.Local) for arg in args):
        raise w.refuse(Reason.SYNTAX, node, f"named arguments of {name}() in another order", "pass them in its order")
    for number in range(max(given)):
        if number not in given:
            default = params[number].default
            if type(default) not in (bool, int, float, str, type(None)):
                raise w.refuse(Reason.SYNTAX, node, f"the default of ${params[number].name} of {name}()", "pass it")
            given[number] = c.Arg(c.Const(node.line, default))
    return tuple(given[number] for number in sorted(given))


def typed(w: Walk, node: Any, name: str, vals: list[Val]) -> Val:
    """Return the result of a builtin for these arguments."""
    from phpjit.runtime.calls.registry import builtin_record
    from phpjit.runtime.calls.stub import signature_of
    record = builtin_record(name)
    assert record is not None
    effects = record.effects
    if not any(val.kinds & f.OBJECT for val in vals):
        effects &= ~_ONLY_WITH_OBJECTS
    if effects & EXCLUDES_REGION:
        why = next((text for effect, text in _PHRASES if effects & effect), "has effects that are not known")
        raise w.refuse(Reason.EFFECT, node, f"{name}() {why}")
    if effects & Effects.OUTPUT:
        w.version.prints = True
    if any(not val.kinds for val in vals):
        return NOTHING
    entry = builtin_facts.TABLE.get(name)
    if entry is not None:
        return entry(w, node, vals)
    declared = signature_of(record).return_type
    fact = f.of_type(declared) if declared is not None else f.UNKNOWN
    if fact.kinds & (f.ARRAY | f.OBJECT | f.RESOURCE):
        raise w.refuse(Reason.UNKNOWN_BUILTIN, node, name)
    if not fact.kinds:
        w.env = None
    return of_fact(fact)

