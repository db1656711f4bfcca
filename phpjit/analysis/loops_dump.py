"""`phpjit dump --emit=loops`: which loops of a file could run on several cores, as far as the text tells.

Tier 1 asks again with the types that it saw (codegen/native/emit/candidates.py).
"""
from __future__ import annotations

from typing import Any

from phpjit.analysis import facts as f
from phpjit.analysis.afterwards import shared_variables, used_outside
from phpjit.analysis.effects import UnitEffects
from phpjit.analysis.independence import Known, judge, show
from phpjit.analysis.infer import Facts
from phpjit.analysis.loops import CountedLoop, as_while, counted
from phpjit.analysis.program import declared_functions
from phpjit.core import nodes as c
from phpjit.core.numbering import LOOPS, preorder
from phpjit.core.walk import descendants
from phpjit.effects import EXCLUDES_REGION, Effects


def dump_loops(facts: Facts, without: str = "") -> str:
    """Return the verdicts over all loops of a unit; `without`: a rule that is left out."""
    effects = UnitEffects(facts.unit)
    lines: list[str] = []
    for item in sorted(declared_functions(facts.unit), key=lambda item: item.fn.line):
        found = [node for node in preorder(item.fn.body) if isinstance(node, LOOPS)]
        if found:
            lines.append(f"{item.key}:")
        for loop in found:
            lines += ["  " + line for line in show(judge(loop, known(item.fn, loop, facts, effects), without))]
    return "\n".join(lines) + "\n"


def known(fn: c.Function, loop: Any, facts: Facts, effects: UnitEffects) -> Known:
    """Return what the text says of a loop."""
    kinds: dict[str, int] = {}
    for node in descendants(loop):
        if isinstance(node, c.Local):
            kinds[node.name] = kinds.get(node.name, 0) | facts.type_of(node).kinds & f.VALUE
    shared = shared_variables(fn, loop)
    variables = {name: c.Storage.CELL if name in shared else c.Storage.LOCAL for name in fn.variables}

    def counted_loop(node: Any) -> CountedLoop | None:
        shape = as_while(node)
        return None if shape is None else counted(shape, variables, sizes=True)

    def certain(found: int) -> int:
        return found if found in (f.INT, f.FLOAT, f.STRING) or found == f.ARRAY else 0

    def call(node: Any) -> tuple[str, str] | None:
        own = effects.block(fn, node)
        wrong = own.effects & (EXCLUDES_REGION | Effects.OUTPUT)
        if not wrong:
            return None
        witness = own.witnesses[next(iter(wrong))]
        return "call", f"it {witness.cause}" if witness.cause.startswith("calls") else f"it calls {witness.cause}"

    def by_ref(node: Any, index: int) -> bool:
        if not isinstance(node, c.Call):
            return False
        for name in (node.name.lower(), (node.fallback or node.name).lower()):
            for item in effects.program.declared:
                if item.fn.name.lower() == name and item.key == name:
                    return index < len(item.fn.params) and item.fn.params[index].by_ref
        mask = effects.program.builtins.references((node.fallback or node.name).lower())
        return mask < 0 or bool(mask >> index & 1)

    return Known(
        counted=counted_loop,
        kinds=lambda name: certain(kinds.get(name, 0)),
        operand=lambda node: certain(facts.type_of(node).kinds),
        live=used_outside(fn, loop),
        outer=lambda name: name in shared,
        by_ref=by_ref, call=call)
