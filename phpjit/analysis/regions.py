"""Which loops can be regions: a cheap look at their syntax and at what their calls are known to do.

    while (…) { $s += f($x); }          may be one: f is pure, or not known
    while (…) { fwrite($h, $s); }       no: FILE_IO

A loop that can never be a region gets no hook in tier 0; everything else is decided when it is hot, by typing it.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final

from phpjit.analysis.references import obstacle as reference_obstacle
from phpjit.core import nodes as c
from phpjit.core.numbering import Loop, Numbering, preorder
from phpjit.core.regions import region_parts
from phpjit.core.walk import children, targets
from phpjit.effects import Effects

BuiltinEffects = Callable[[str], "Effects | None"]

BLOCKING: Final = (Effects.FILE_IO | Effects.NETWORK_IO | Effects.DATABASE | Effects.PROCESS | Effects.NONDET
                   | Effects.READS_GLOBAL | Effects.WRITES_GLOBAL | Effects.UNKNOWN)
FRAME_CALLS: Final = frozenset({"extract", "compact", "get_defined_vars", "func_get_args", "func_get_arg",
                                "func_num_args", "parse_str"})
TINY: Final = 64        # rounds of a counted loop that is not worth a hook

_NEVER: Final = frozenset({c.Yield, c.YieldFrom, c.Include, c.GlobalDecl, c.StaticDecl, c.AssignRef, c.Try, c.Goto,
                           c.Label, c.DynamicVar, c.Superglobal, c.FunctionDecl, c.ClassDeclStmt, c.Ticks, c.ShellExec,
                           c.ConstDecl})


_NEVER_IN_FUNCTIONS: Final = frozenset({c.Include, c.DynamicVar, c.Superglobal, c.FunctionDecl, c.ClassDeclStmt,
                                        c.Ticks, c.ShellExec, c.ConstDecl})


_OF_CALLEES: Final = frozenset({c.Try, c.Label, c.Goto, c.GlobalDecl, c.StaticDecl})
"""What the typing decides in the body of a function that is called."""


class Candidates:
    """The loops of a unit that can be regions."""

    def __init__(self, numbering: Numbering, builtin_effects: BuiltinEffects) -> None:
        self.numbering = numbering
        self.builtin_effects = builtin_effects
        self.named = {fn.name.lower(): fn for fn in numbering.unit.functions}
        self.found: dict[int, tuple[int, int]] = {}
        self._calls: dict[str, bool] = {}
        self._hopeless: dict[int, tuple[Any]] = {}
        self._made: set[str] = set()
        for fn in numbering.functions:
            loops = numbering.loops(fn)
            if loops and not (fn.symbol_table and fn is not numbering.unit.main) and not numbering.has_labels(fn):
                self._function(fn, loops)

    def hopeless(self, fn: c.Function) -> Any:
        """Return the node that keeps a function from ever being native, None where the typing decides."""
        known = self._hopeless.get(id(fn))
        if known is not None:
            return known[0]
        self._hopeless[id(fn)] = (None,)        # recursion: decided by the rest
        found = next((node for node in preorder(fn.body) if self._never(node)), None)
        self._hopeless[id(fn)] = (found,)
        return found

    def _never(self, node: Any) -> bool:
        kind = node.__class__
        if kind is not c.Call:
            return kind in _NEVER_IN_FUNCTIONS
        fn = self.named.get(node.name.lower()) or self.named.get((node.fallback or node.name).lower())
        return self.call_blocks(node) if fn is None else self.hopeless(fn) is not None

    def look_at(self, fn: c.Function) -> None:
        """Make ready for questions about a function's body."""
        self._made = made_objects(fn)

    def obstacle(self, loop: Loop, fn: c.Function) -> Any:
        """Return the first node that keeps a loop from being a region; see `look_at`."""
        if loop.__class__ is c.Foreach and (loop.by_ref or self.blocks(loop, fn)):
            return loop
        return next((node for node in preorder(tuple(region_parts(loop))) if self.blocks(node, fn)), None)

    def blocks(self, node: Any, fn: c.Function) -> bool:
        """Tell whether a node keeps the loops around it from being regions."""
        return self._blocks(node, node.__class__, fn)

    def _function(self, fn: c.Function, loops: list[Loop]) -> None:
        """Look at the outermost loops of a function and at those inside of them."""
        self._made = made_objects(fn)
        seen: set[int] = set()
        for loop in loops:
            if id(loop) in seen:
                continue
            blocked: dict[int, bool] = {}
            tiny: list[int] = []
            above: dict[int, int] = {}
            order: list[Loop] = []
            stack: list[tuple[Any, int]] = [(loop, 0)]
            while stack:
                node, around = stack.pop()
                kind = node.__class__
                if kind is c.While or kind is c.DoWhile or kind is c.Foreach:
                    key = id(node)
                    seen.add(key)
                    order.append(node)
                    above[key], blocked[key] = around, False
                    if kind is c.Foreach:
                        if self._blocks(node, kind, fn):
                            _block(key, blocked, above)
                        stack.append((node.subject, around))
                    elif kind is c.While and is_tiny(node) and (around or not has_work(node)):
                        tiny.append(key)
                    stack += [(part, key) for part in region_parts(node)]
                    continue
                if around and self._blocks(node, kind, fn):
                    _block(around, blocked, above)
                if kind is c.Closure or kind is c.Function or kind is c.ClassDecl:
                    continue
                stack += [(below, around) for below in children(node)]
            for inner in order:
                by_ref = inner.__class__ is c.Foreach and inner.by_ref      # part of a region at most
                if not blocked[id(inner)] and id(inner) not in tiny and not by_ref:
                    self.found[id(inner)] = self.numbering.loop_id(inner)

    def _blocks(self, node: Any, kind: type, fn: c.Function) -> bool:
        """Tell whether a node keeps the loops around it from being regions."""
        if kind is c.Local or kind is c.Const or kind is c.Binary:
            return False
        if kind in _NEVER:
            return True
        if kind is c.Assign or kind is c.AssignOp or kind is c.AssignCoalesce or kind is c.IncDec:
            return self._writes(node.target)
        if kind is c.Call:
            return self.call_blocks(node)
        if kind is c.Unset:
            return self._writes(node.place)
        if kind is c.Foreach:
            return ((node.by_ref and bool(reference_obstacle(fn, node))) or self._writes(node.value)
                    or (node.key is not None and self._writes(node.key)))
        if kind is c.ArrayItem or kind is c.ListItem:
            return bool(node.by_ref)
        if kind is c.Closure:
            return any(capture.by_ref for capture in node.function.captures)
        if kind is c.New:
            return node.anonymous is not None
        if kind is c.Return:
            return fn.by_ref_return
        return False

    def _writes(self, place: Any) -> bool:
        """Tell whether a write goes to something that others may see: a property, a static property."""
        for target in targets(place):
            prop = False
            while target.__class__ is c.Dim or target.__class__ is c.Prop:
                prop = prop or target.__class__ is c.Prop
                target = target.base
            if target.__class__ is c.Local:
                if prop and target.name not in self._made:
                    return True
            else:
                return True
        return False

    def call_blocks(self, node: c.Call) -> bool:
        """Tell whether a call of a named function is known to do what no region may."""
        name = node.name.lower()
        if name in self.named:
            return self._user_blocks(name)
        name = (node.fallback or name).lower()
        if name in self.named:
            return self._user_blocks(name)
        if name in FRAME_CALLS:
            return True
        known = self._calls.get(name)
        if known is None:
            stated = self.builtin_effects(name)
            known = self._calls[name] = stated is not None and bool(stated & BLOCKING)
        return known

    def _user_blocks(self, name: str) -> bool:
        """Tell whether a function of the unit, or one that it calls, does what no region may."""
        known = self._calls.get(name)
        if known is not None:
            return known
        self._calls[name] = False       # recursion: decided by the rest
        fn = self.named[name]
        saved, self._made = self._made, made_objects(fn)
        blocks = fn.is_generator or fn.symbol_table or any(
            self._blocks(node, node.__class__, fn) for node in preorder(fn.body)
            if node.__class__ not in _OF_CALLEES)
        self._made = saved
        self._calls[name] = blocks
        return blocks


def _block(key: int, blocked: dict[int, bool], above: dict[int, int]) -> None:
    while key and not blocked[key]:
        blocked[key] = True
        key = above[key]


def made_objects(fn: c.Function) -> set[str]:
    """Return the variables that a function gives a new object."""
    return {node.target.name for node in preorder(fn.body)
            if node.__class__ is c.Assign and node.value.__class__ is c.New and node.target.__class__ is c.Local}


def is_tiny(loop: c.While) -> bool:
    """Tell whether a loop surely counts up to a small constant."""
    if len(loop.cond) != 1 or len(loop.step) != 1:
        return False
    cond = loop.cond[0]
    return (isinstance(cond, c.Binary) and cond.op in ("<", "<=") and isinstance(cond.right, c.Const)
            and type(cond.right.value) is int and 0 <= cond.right.value <= TINY
            and isinstance(loop.step[0], c.IncDec))


def has_work(loop: c.While) -> bool:
    """Tell whether the rounds of a loop may take long: there are loops or calls in it."""
    return any(isinstance(node, (c.While, c.DoWhile, c.Foreach, c.Call, c.CallDynamic, c.MethodCall, c.StaticCall,
                                 c.New)) for node in preorder(loop.body))
