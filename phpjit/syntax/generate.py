"""Builds the parse table from php.lark with lark's LALR analysis.

Run as `python -m phpjit.syntax.generate` after a change of the grammar or of the precedence table; it writes
`php.bin`, which is shipped, so that no run ever waits for the analysis or imports lark.  A test checks that the
shipped table is the one that the grammar yields.
"""

from __future__ import annotations

import hashlib
import marshal
import os
import sys
import tempfile
from pathlib import Path
from typing import Any

from phpjit.syntax.parser import TABLE
from phpjit.syntax.precedence import analyse

HERE = Path(__file__).parent
GRAMMAR = HERE / "php.lark"

Table = dict[str, Any]


def fingerprint() -> str:
    """Identifies what the table is made from."""
    sources = (GRAMMAR, HERE / "precedence.py", HERE / "generate.py")
    return hashlib.sha256(b"\0".join(path.read_bytes() for path in sources)).hexdigest()


def build() -> Table:
    """Analyse the grammar: states {kind: action}, gotos and the rules.

    An action is the state to shift to, ~rule to reduce, or None where an operator does not associate.
    """
    from lark.load_grammar import load_grammar
    from lark.parsers.lalr_analysis import Shift

    grammar, _ = load_grammar(  # type: ignore[no-untyped-call]  # lark has no types here
        GRAMMAR.read_text(), GRAMMAR.name, [], False)
    terminals, rules, _ = grammar.compile(["start"], "*")
    kind_of = {terminal.name: terminal.pattern.value for terminal in terminals if terminal.pattern is not None}
    for rule in rules:
        for symbol in rule.expansion:
            if symbol.is_term:
                kind_of.setdefault(symbol.name, symbol.name)
    parse_table = analyse(rules, kind_of)

    # The analysis works on sets: number rules and states anew, so that equal grammars give equal tables.
    numbers = {rule: index for index, rule in enumerate(rules)}
    order = [parse_table.start_states["start"]]
    known = {order[0]: 0}
    for state in order:
        for _name, (action, target) in sorted(parse_table.states[state].items()):
            if action is Shift and target not in known:
                known[target] = len(order)
                order.append(target)
    actions: list[dict[str, int | None]] = []
    gotos: list[dict[str, int]] = []
    for state in order:
        row: dict[str, int | None] = {}
        goto: dict[str, int] = {}
        for name, (action, target) in sorted(parse_table.states[state].items()):
            if action is None:
                row[sys.intern(kind_of[name])] = None
            elif action is not Shift:
                row[sys.intern(kind_of.get(name, name))] = ~numbers[target]
            elif name in kind_of:
                row[sys.intern(kind_of[name])] = known[target]
            else:
                goto[sys.intern(name)] = known[target]
        actions.append(row)
        gotos.append(goto)
    shapes = [(sys.intern(str(rule.origin.name)), len(rule.expansion), rule.alias,
               tuple(index - len(rule.expansion) for index, symbol in enumerate(rule.expansion)
                     if not (symbol.is_term and symbol.filter_out)))
              for rule in rules]
    return {"fingerprint": fingerprint(), "actions": actions, "gotos": gotos, "rules": shapes,
            "start": 0, "end": known[parse_table.end_states["start"]]}


def write(path: Path = Path(TABLE)) -> None:
    """Build and store the table, atomically."""
    data = marshal.dumps(build())
    handle, name = tempfile.mkstemp(dir=path.parent, prefix=path.name)
    with os.fdopen(handle, "wb") as stream:
        stream.write(data)
    os.chmod(name, 0o644)
    os.replace(name, path)


if __name__ == "__main__":
    write()
