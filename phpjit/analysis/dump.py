"""The stable text of `phpjit dump --emit=types`: per function and line, what is known of each variable read there.

    function f(): int[0..max]|float
        2: $i int[0..far], $n any
        2: for counts $i < $n by 1
"""
from __future__ import annotations

from phpjit.analysis import facts as f
from phpjit.analysis.effects import functions_of
from phpjit.analysis.infer import Facts
from phpjit.core import nodes as c
from phpjit.core.walk import descendants


def dump_types(facts: Facts) -> str:
    """Return the text."""
    lines = []
    for key, fn in sorted(functions_of(facts.unit), key=lambda item: (item[1].line, item[0])):
        returns = facts.returns.get(key)
        lines.append(f"function {key}" + (f": {returns.show()}" if returns is not None else ""))
        reads: dict[int, dict[str, f.Fact]] = {}
        loops: dict[int, list[str]] = {}
        for node in descendants(fn.body):
            if isinstance(node, c.Local) and id(node) in facts.by_node:
                at_line = reads.setdefault(node.line, {})
                at_line[node.name] = f.join(at_line.get(node.name, f.NOTHING), facts.type_of(node))
            elif isinstance(node, c.While) and (loop := facts.counted_loop(node)) is not None:
                loops.setdefault(node.line, []).append(f"for counts ${loop.variable} by {loop.step}")
        for line in sorted(reads.keys() | loops.keys()):
            if line in reads:
                known = ", ".join(f"${name} {fact.show()}" for name, fact in sorted(reads[line].items()))
                lines.append(f"    {line}: {known}")
            lines += [f"    {line}: {text}" for text in loops.get(line, ())]
    return "\n".join(lines) + "\n"
