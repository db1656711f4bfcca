"""Runs: statements of an impure function that can be one native region together.

    function report($n) {
        define('LIMIT', 9);                             impure: the function as a whole stays in tier 0
        for (…) { $a[$i] = random($i); }                do {
        sorted($n, $a);                                     the three statements
        printf("%d\n", $a[$n]);                ->       } while (false);
    }

A loop of one round is what tier 0 counts and tier 1 compiles already; inside of it an array goes from statement to
statement without becoming a Python value in between.  A run is worth it where two of its statements may take long.
"""
from __future__ import annotations

from typing import Any

from phpjit.analysis.regions import BuiltinEffects, Candidates, has_work, is_tiny
from phpjit.core import nodes as c
from phpjit.core.numbering import LOOPS, Numbering, preorder
from phpjit.core.regions import one_round
from phpjit.records import replace


class Runs:
    """Finds the runs of one unit and puts them into loops of one round."""

    def __init__(self, unit: c.Unit, builtin_effects: BuiltinEffects) -> None:
        self.unit = unit
        self.builtin_effects = builtin_effects
        self.known: Candidates | None = None
        self.named = {fn.name.lower(): fn for fn in unit.functions}
        self.looping: dict[str, bool] = {}

    def applied(self) -> c.Unit:
        """Return the unit with its runs marked."""
        unit = self.unit
        functions = tuple(self.function(fn) for fn in unit.functions)
        classes = tuple(self.cls(decl) for decl in unit.classes)
        if all(new is old for new, old in zip((*functions, *classes), (*unit.functions, *unit.classes), strict=True)):
            return unit
        changed = {id(old): new for old, new in zip(unit.classes, classes, strict=True) if new is not old}
        main = replace(unit.main, body=tuple(
            replace(node, decl=changed[id(node.decl)])
            if isinstance(node, c.ClassDeclStmt) and id(node.decl) in changed else node for node in unit.main.body))
        return replace(unit, main=main if changed else unit.main, functions=functions, classes=classes)

    def cls(self, decl: c.ClassDecl) -> c.ClassDecl:
        """Return a class with the runs of its methods."""
        methods = tuple(method if (fn := self.function(method.function)) is method.function
                        else replace(method, function=fn) for method in decl.methods)
        return decl if all(a is b for a, b in zip(methods, decl.methods, strict=True)) \
            else replace(decl, methods=methods)

    def function(self, fn: c.Function) -> c.Function:
        """Return a function with its runs, the function itself where it has none."""
        if fn.is_abstract or fn.is_generator or fn.symbol_table or fn.by_ref_return \
                or sum(map(self.heavy, fn.body)) < 2:
            return fn
        if self.known is None:
            self.known = Candidates(Numbering(self.unit), self.builtin_effects)
        candidates = self.known
        if candidates.hopeless(fn) is None or candidates.numbering.has_labels(fn):
            return fn
        candidates.look_at(fn)
        body: list[Any] = []
        run: list[Any] = []
        for statement in (*fn.body, None):
            if statement is not None and not any(candidates.blocks(node, fn) for node in preorder((statement,))):
                run.append(statement)
                continue
            body += self.together(run)
            run = []
            if statement is not None:
                body.append(statement)
        return fn if len(body) == len(fn.body) else replace(fn, body=tuple(body))

    def together(self, run: list[Any]) -> list[Any]:
        """Return statements that may be one region as one loop, or as they are."""
        if sum(map(self.heavy, run)) < 2 or not any(isinstance(node, LOOPS) for node in run):
            return run
        return [one_round(run)]

    def heavy(self, statement: Any) -> bool:
        """Tell whether a statement may take long: a loop, or a call of a function with one."""
        for node in preorder((statement,)):
            if isinstance(node, LOOPS):
                if not isinstance(node, c.While) or not is_tiny(node) or has_work(node):
                    return True
            elif isinstance(node, c.Call) and self.loops((node.fallback or node.name).lower()):
                return True
        return False

    def loops(self, name: str) -> bool:
        """Tell whether a function of the unit has loops of its own."""
        if name not in self.looping:
            fn = self.named.get(name)
            self.looping[name] = fn is not None and any(isinstance(node, LOOPS) for node in preorder(fn.body))
        return self.looping[name]


def with_runs(unit: c.Unit, builtin_effects: BuiltinEffects) -> c.Unit:
    """Return a unit whose runs are loops of one round: the same in every process for the same source."""
    return Runs(unit, builtin_effects).applied()
