"""A walk whose callback writes variables that it captures by reference, as one loop: no calls, and no references.

    array_walk($a, function ($v, $k) use (&$sum, $c) { if ($k) return; $sum += $v * $c; })

        function ($a, $sum, $c) { foreach ($a as $k => $v) { if ($k) continue; $sum += $v * $c; } return $sum; }

The loop is made of the callback's own core tree, and compiled like any other: it runs on all cores where it reduces.
"""
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any, Final

from phpjit.builtin import PhpValue
from phpjit.core import nodes as c
from phpjit.core.numbering import Numbering
from phpjit.core.walk import assigned, descendants
from phpjit.phptypes import Named
from phpjit.reasons import Reason
from phpjit.records import fields, replace
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF
from phpjit.tiering import policy
from phpjit.tiering.bulk import PATIENCE, TRIES, BulkSite
from phpjit.tiering.bulk_work import Missed, PyFunction, Work, uses_hidden
from phpjit.tiering.records import BULK, Record, Stuck
from phpjit.tiering.written import FORMS

if TYPE_CHECKING:
    from phpjit.runtime.values.array import PhpArray
    from phpjit.runtime.values.callback import Callback
    from phpjit.runtime.values.functions import FunctionInfo
    from phpjit.tiering.manager import Tiering
    from phpjit.tiering.requests import RequestTiers

EXACT: Final = {"int": "vi", "float": "vf", "bool": "vb", "string": "vs"}
"""Declared types of an element that need no conversion, and the only arrays that are taken then."""
FRAMES: Final = frozenset(("compact", "get_defined_vars", "extract", "parse_str", "debug_backtrace",
                           "debug_print_backtrace", "func_get_args", "func_get_arg", "func_num_args"))
"""Builtins that see the function that calls them."""
KINDS: Final = frozenset((
    "Arg", "ArrayItem", "ArrayLiteral", "Assign", "AssignCoalesce", "AssignOp", "Binary", "Break", "Call", "Case",
    "Cast", "Coalesce", "Concat", "Const", "Continue", "Dim", "DoWhile", "Echo", "Empty", "ExprStmt", "Foreach", "If",
    "IncDec", "Isset", "Local", "Logical", "Match", "MatchArm", "Print", "Return", "Switch", "Ternary", "Unary",
    "Unset", "While"))
"""What may stand in a loop as it stands in the callback: nothing that asks for a class, a frame or a reference."""
LOOPS: Final = (c.While, c.DoWhile, c.Foreach, c.Switch)


class Inlined:
    """What is known of a callback that can be a loop: the names of its variables."""

    def __init__(self, fn: c.Function, extra: int) -> None:
        self.fn = fn
        self.params = [param.name for param in fn.params]
        self.inputs = [*self.params[2:2 + extra], *(one.name for one in fn.captures if not one.by_ref)]
        self.outputs = [one.name for one in fn.captures if one.by_ref]
        self.order = [*self.params[2:2 + extra], *(one.name for one in fn.captures)]
        written = assigned(fn.body)
        self.written = [name for name in self.inputs if name in written]
        known = {*self.params, *self.order}
        self.locals = [name for name in fn.variables if name not in known]
        first = fn.params[0].type if fn.params else None
        self.wanted = None if first is None or shown(first) == "mixed" else EXACT.get(shown(first), "")

    def source(self) -> str:
        """Return PHP source of the loop around the callback's body."""
        array, taken = self.unused("walked"), {name: self.unused(f"given_{name}") for name in self.written}
        params = ", ".join(f"${name}" for name in (array, *(taken.get(name, name) for name in self.order)))
        key = f"${self.params[1]} => " if len(self.params) > 1 else ""
        value = self.params[0] if self.params else self.unused("value")
        head = "".join([f"unset(${name}); " for name in self.locals]
                       + [f"${name} = ${given}; " for name, given in taken.items()])
        left = ", ".join(f"${name}" for name in self.outputs)
        left = left if len(self.outputs) == 1 else f"[{left}]"
        lines = "\n" * max(self.fn.line - 1, 0)
        body = FORMS["array_walk *"].body.format(a=f"${array}", each=f"{key}${value}", head=head, left=left)
        return f"<?php{lines} return static function ({params}) {{ {body} }};"

    def unused(self, name: str) -> str:
        """Return a name that no variable of the callback has."""
        while name in self.fn.variables:
            name += "_"
        return name

    def trouble(self, extra: int) -> tuple[int, str] | None:
        """Return (line, what) of what keeps the callback from being a loop."""
        fn = self.fn
        if fn.is_generator or fn.by_ref_return or fn.uses_this or fn.uses_args or fn.symbol_table or fn.static_slots:
            return fn.line, "it is more than a plain function"
        if fn.return_type is not None and shown(fn.return_type) != "void":
            return fn.line, "it declares what it returns"
        if len(fn.params) > 2 + extra or any(one.variadic or one.by_ref for one in fn.params):
            return fn.line, "its parameters are not those of a walk by value"
        others = [one.type for one in fn.params[1:] if one.type is not None and shown(one.type) != "mixed"]
        if self.wanted == "" or [shown(one) for one in others] not in ([], ["int"]) or (
                others and fn.params[1].type is None):
            return fn.line, "the declared types of its parameters may convert"
        if any(kept is not c.Storage.LOCAL for name, kept in fn.variables.items() if name not in self.outputs):
            return fn.line, "it makes references"
        for node in descendants(fn.body):
            kind = type(node).__name__
            if kind not in KINDS or (isinstance(node, c.Local) and node.name not in fn.variables) or (
                    isinstance(node, c.Foreach) and node.by_ref) or (isinstance(node, c.ArrayItem) and node.by_ref) or (
                    isinstance(node, c.Call) and str(getattr(node, "name", "")).lower().lstrip("\\") in FRAMES):
                return getattr(node, "line", fn.line), f"{kind} in it"
        return None


def shown(declared: Any) -> str:
    """Return a declared type, one name in lower case; anything else as it is written."""
    return declared.name.lower() if isinstance(declared, Named) else str(declared.show())


def unit_of(template: tuple[c.Unit, Numbering], fn: c.Function) -> tuple[c.Unit, Numbering]:
    """Put a callback's body into the loop of a unit that `Inlined.source` has given."""
    unit, numbering = template
    made = numbering.functions[1]

    def filled(node: Any) -> Any:
        return replace(node, body=(*node.body, *continued(fn.body, 1))) if isinstance(node, c.Foreach) else node
    whole = replace(made, body=tuple(filled(node) for node in made.body),
                    variables={**dict.fromkeys(fn.variables, c.Storage.LOCAL), **made.variables})
    main = replace(unit.main, body=tuple(swapped(node, made, whole) for node in unit.main.body))
    unit = replace(unit, main=main)
    return unit, Numbering(unit)


def swapped(node: Any, old: Any, new: Any) -> Any:
    """Return a tree with another function in it."""
    if node is old:
        return new
    if isinstance(node, tuple):
        return tuple(swapped(one, old, new) for one in node)
    if not isinstance(node, c.Node):
        return node
    return rebuilt(node, lambda part: swapped(part, old, new))


def rebuilt(node: Any, change: Callable[[Any], Any]) -> Any:
    """Return a node with changed fields; itself where none is."""
    changes = {}
    for field in fields(type(node)):
        before = getattr(node, field.name)
        after = change(before)
        if after is not before and not (isinstance(before, tuple) and all(
                a is b for a, b in zip(before, after, strict=True)) and len(before) == len(after)):
            changes[field.name] = after
    return replace(node, **changes) if changes else node


def continued(block: tuple[Any, ...], depth: int) -> tuple[Any, ...]:
    """Return statements of a function as those of a loop, `depth` loops inside it; `return` is `continue`."""
    made: list[Any] = []
    for node in block:
        if isinstance(node, c.Return):
            if node.value is not None:
                made.append(c.ExprStmt(node.line, node.value))
            made.append(c.Continue(node.line, depth))
            continue
        deeper = depth + isinstance(node, LOOPS)

        def change(value: Any, deeper: int = deeper) -> Any:
            if isinstance(value, tuple) and value:
                if isinstance(value[0], c.Case):
                    return tuple(replace(case, body=continued(case.body, deeper)) for case in value)
                if any(is_statement(one) for one in value):
                    return continued(value, deeper)
            return value
        made.append(rebuilt(node, change))
    return tuple(made)


def is_statement(node: Any) -> bool:
    """Tell whether a node can stand in a block."""
    return isinstance(node, (c.ExprStmt, c.Return, c.If, c.Echo, c.Break, c.Continue, c.Unset, *LOOPS))


class InlinedWalk:
    """array_walk by such a loop: what it captured by reference is written when all is done."""

    def __init__(self, array: PhpArray, values: Sequence[PhpValue | Ref], refs: list[Ref], record: Record) -> None:
        self.array, self.values, self.refs, self.record = array, values, refs, record

    def arguments(self) -> tuple[PhpValue, ...]:
        """Return what the loop is given."""
        return (self.array, *[value.v if type(value) is Ref else value for value in self.values])

    def plain(self, start: int, stop: int) -> None:
        """See Work; the builtin does it."""

    def native(self, chain: PyFunction, start: int, stop: int) -> bool:
        """See Work."""
        if uses_hidden(self.record):
            return False
        made: Any = chain(*self.arguments())
        if made is Missed:
            return False
        if len(self.refs) == 1:
            self.refs[0].v = made
        else:
            for ref, value in zip(self.refs, list(made.l), strict=True):
                ref.v = value
        return True

    def sample(self, start: int) -> tuple[PhpValue, ...]:
        """See Work."""
        return self.arguments()


class InlinedSite(BulkSite):
    """array_walk with a callback that is made a loop."""

    def __init__(self, tiers: RequestTiers, record: Record, plan: Inlined, info: FunctionInfo) -> None:
        self.plan = plan
        super().__init__(tiers, record, info)

    def ask(self, work: Work, done: int, left: float = 0.0) -> None:
        """Have it compiled for the types at hand."""
        if self.plan.wanted is not None:
            seeds = self.tiers.observe(self.record, work.sample(done))
            if seeds is None or seeds[0].code != self.plan.wanted:
                self.asked = TRIES
                self.record.refused.setdefault(("",), Stuck.because(
                    Reason.CAPTURED, self.record.line, "an element is not of the declared type"))
                return
        super().ask(work, done, left)

    def bailed(self, version: Any, bail: int, args: tuple[PhpValue, ...]) -> None:
        """Native code gave up; elements of a declared type are never taken to be of others."""
        if self.plan.wanted is None:
            super().bailed(version, bail, args)
            return
        self.bails += 1
        if policy.on_bail(self.record, version, bail, PATIENCE) == policy.RECOMPILE:
            self.tiers.ask(self.record, version.seeds, self.record.seconds, version)
        elif self.bails >= PATIENCE:
            self.stop(policy.gave_up(self.record))


def site_of(tiers: RequestTiers, callback: Callback, extra: int) -> InlinedSite:
    """Make the site of a walk with a callback that captures by reference; one that is stuck says why."""
    info, manager = callback.info, tiers.manager
    assert info.ident is not None and manager.made is not None
    unit_key, number = info.ident
    fn = manager.core(unit_key)[1].functions[number]
    plan = Inlined(fn, extra)
    trouble = plan.trouble(extra)
    made = f"array_walk 1 {extra} inlines {number}@{unit_key}|{info.file}"
    key = manager.made(plan.source().encode("latin-1"), made)
    manager.inlined[key] = info.ident
    record = manager.record((key, 1, BULK))
    record.name, record.file, record.line = f"array_walk({info.display})", info.file, info.line
    record.made = made
    if trouble is not None:
        record.stuck = Stuck.because(Reason.CAPTURED, *trouble)
    else:
        manager.loaded(key, tiers)
    return InlinedSite(tiers, record, plan, info)


def captures_of(callback: Callback) -> tuple[Any, ...] | None:
    """Return what a closure captured, a Ref where by reference; None where that is nothing by reference."""
    info, function = callback.info, callback.function
    names = info.capture_names
    if not names or not info.closure or callback.magic is not None or info.ident is None:
        return None
    found = (getattr(function, "__defaults__", None) or ())[-len(names):]
    return found if len(found) == len(names) and any(type(one) is Ref for one in found) else None


def work_of(site: InlinedSite, array: PhpArray, captures: tuple[Any, ...], extra: tuple[PhpValue, ...],
            walked: Ref) -> InlinedWalk | None:
    """Return one walk over what the variable `walked` holds, or its end.

    None, and a reason in the record, when its variables are not its own.
    """
    refs = [one for one in captures if type(one) is Ref]
    reason = None
    if len({id(ref) for ref in refs}) < len(refs) or any(ref is walked or ref.v is walked.v for ref in refs) or (
            len(refs) != len(site.plan.outputs)):
        reason = Reason.ALIAS
    elif any(ref.v is UNDEF for ref in refs) or any(one is UNDEF for one in captures):
        reason = Reason.UNDEFINED_VARIABLE
    elif any(ref.types is not None for ref in refs):
        reason = Reason.TYPED_REFERENCE
    if reason is not None:
        site.record.calls += 1
        site.record.refused.setdefault(("",), Stuck.because(reason, site.record.line))
        return None
    taken = extra[:max(len(site.plan.params) - 2, 0)]
    return InlinedWalk(array, (*taken, *captures), refs, site.record)


def core_of(manager: Tiering, ident: tuple[str, int], template: Any) -> Any:
    """Return (core unit, Numbering) of a loop that is made of a callback."""
    unit_key, number = ident
    return unit_of(template, manager.core(unit_key)[1].functions[number])
