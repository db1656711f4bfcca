"""The parse driver: a flat loop over the LALR table, and the words of PHP's syntax errors.

The table is `php.bin`, which `phpjit.syntax.generate` makes and a test keeps fresh.  Where the file is missing or was
written by another marshal format, lark is imported and the table is built in memory.
"""

from __future__ import annotations

import functools
import marshal
import operator
import os
from collections.abc import Callable
from typing import Any, NamedTuple

from phpjit.errors import CompileError
from phpjit.syntax import messages, nodes
from phpjit.syntax.actions import ACTIONS, REFUSALS, ActionError
from phpjit.syntax.lexer import Lexer
from phpjit.syntax.templates import END, ERROR

TABLE = os.path.join(os.path.dirname(__file__), "php.bin")

# What the driver does to build the value of a rule.
UNIT, NONE, ONE, MANY, DOC, REFUSED, LINE = range(7)


class Table(NamedTuple):
    """The parse table, ready to run."""

    actions: list[dict[str, int | None]]
    gotos: list[dict[str, int]]
    rules: list[tuple[int, str, int, Any, Callable[..., Any] | None]]  # (how, origin, length, picker, action)
    shapes: list[tuple[str, int, str | None, tuple[int, ...]]]
    start: int
    end: int


def _load() -> dict[str, Any]:
    try:
        with open(TABLE, "rb", 0) as file:
            return marshal.loads(file.read())  # type: ignore[no-any-return]  # a dict, as generate.py wrote it
    except (OSError, ValueError, EOFError, TypeError):
        from phpjit.syntax import generate
        return generate.build()


@functools.cache
def table() -> Table:
    """The table with its actions bound; read once per process."""
    raw = _load()
    rules: list[tuple[int, str, int, Any, Callable[..., Any] | None]] = []
    for origin, length, alias, kept in raw["rules"]:
        if alias == "doc_comment":
            rules.append((DOC, origin, length, None, None))
        elif alias == "next_line":
            rules.append((LINE, origin, length, None, None))
        elif alias in REFUSALS:
            rules.append((REFUSED, origin, length, operator.itemgetter(*kept), ACTIONS[alias]))
        elif alias is None or alias in ("pass_on", "if_end"):
            assert len(kept) == 1, (origin, kept)
            if length == 1:
                rules.append((UNIT, origin, 1, None, None))
            else:
                rules.append((ONE, origin, length, kept[0], _same))
        elif not kept:
            rules.append((NONE, origin, length, None, ACTIONS[alias]))
        elif len(kept) == 1:
            rules.append((ONE, origin, length, kept[0], ACTIONS[alias]))
        else:
            rules.append((MANY, origin, length, operator.itemgetter(*kept), ACTIONS[alias]))
    return Table(raw["actions"], raw["gotos"], rules, raw["rules"], raw["start"], raw["end"])


def _same(value: Any) -> Any:
    return value


class _Docs:
    """Hands out doc comments as Zend does: the last one before a declaration, once, unless a `}` came between."""

    def __init__(self, events: list[tuple[int, str | None]]) -> None:
        self._events = events
        self._next = 0

    def take(self, index: int) -> str | None:
        """The doc comment in force before token `index`."""
        doc: str | None = None
        events = self._events
        position = self._next
        while position < len(events) and events[position][0] <= index:
            doc = events[position][1]
            position += 1
        self._next = position
        return doc


def parse_tokens(lexer: Lexer) -> nodes.File:
    """Parse what `lexer` scanned; CompileError for the first error."""
    tables = table()
    actions = tables.actions
    gotos = tables.gotos
    rules = tables.rules
    end_state = tables.end
    kinds = lexer.kinds
    token_values = lexer.values
    take_doc = _Docs(lexer.docs).take

    refused: list[tuple[str, int]] = []
    index = 0
    kind = kinds[0]
    state = tables.start
    states = [state]
    values: list[Any] = []
    push_state = states.append
    push_value = values.append
    try:
        while True:
            action = actions[state].get(kind)
            if action is None:
                if kind is END and state == end_state:
                    break
                raise _error(lexer, index, states, values, tables)
            if action >= 0:
                push_value(token_values[index])
                state = action
                push_state(state)
                index += 1
                kind = kinds[index]
                continue
            how, origin, length, picker, build = rules[~action]
            if how == 0:  # UNIT
                state = gotos[states[-2]][origin]
                states[-1] = state
                continue
            if how == 3:  # MANY
                value = build(*picker(values))  # type: ignore[misc]  # what `how` says it is
                del values[-length:]
                del states[-length:]
            elif how == 2:  # ONE
                value = build(values[picker])  # type: ignore[misc]  # what `how` says it is
                if length == 1:
                    values[-1] = value
                    state = gotos[states[-2]][origin]
                    states[-1] = state
                    continue
                del values[-length:]
                del states[-length:]
            else:
                if how == 4:  # DOC
                    value = take_doc(index)
                elif how == 5:  # REFUSED
                    value, message = build(*picker(values))  # type: ignore[misc]  # what `how` says it is
                    if message:
                        refused.append((message, value.line))
                elif how == 6:  # LINE
                    value = token_values[index]
                else:
                    value = build()  # type: ignore[misc]  # what `how` says it is
                if length:
                    del values[-length:]
                    del states[-length:]
            push_value(value)
            state = gotos[states[-1]][origin]
            push_state(state)
    except ActionError as error:
        last = max(index - 1, 0)
        refusal = CompileError(str(error), lexer.line_at(lexer.ends[last]), error.kind)
        refusal.thrown = True
        raise refusal from None
    if refused:
        raise CompileError(*refused[0], "Fatal error")
    tree: nodes.File = values[0]
    return tree


def _error(lexer: Lexer, index: int, states: list[int], values: list[Any], tables: Table) -> CompileError:
    kind = lexer.kinds[index]
    value = lexer.values[index]
    # Zend reduces where there is no choice before it looks at the next token; that may raise an error of its own.
    while states[-1] != tables.end:
        row = tables.actions[states[-1]]
        reduction = messages.default_reduction(row)
        if reduction is None or any(action != reduction for action in row.values()):
            break
        how, origin, length, picker, build = tables.rules[~reduction]
        value_of: Any = values[-1] if length else None
        if how == ONE and build is not None:
            value_of = build(values[picker])
        elif how in (MANY, REFUSED) and build is not None:
            value_of = build(*picker(values))
        elif how == NONE and build is not None:
            value_of = build()
        if length:
            del states[-length:]
            del values[-length:]
        values.append(value_of)
        states.append(tables.gotos[states[-1]][origin])
    if kind == ERROR:
        assert isinstance(value, CompileError)
        return value
    text = lexer.text[lexer.starts[index]:lexer.ends[index]]
    # Zend's line is that where the token ends, but a `?>` does not count its newline, nor an endless string its body.
    at_start = text[:2] == "?>" or (kind == "ENCAPSED_AND_WHITESPACE" and value is None)
    line = lexer.line_at(lexer.starts[index] if at_start else lexer.ends[index])
    return CompileError(messages.syntax_error(kind, text, messages.expected_tokens(kind, states, tables)), line)
