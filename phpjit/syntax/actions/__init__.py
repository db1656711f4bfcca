"""What the grammar's alternatives build: one function per `-> name` of php.lark.

Each gets the values of the symbols that are not plain literals, in order.  Tokens arrive as the scanner made them:
nodes, Identifiers for keywords, line numbers for punctuation.  ACTIONS maps the names to the functions.

Raises ActionError for what PHP refuses while it parses (doubled modifiers); the driver adds the line.
"""

from __future__ import annotations

from collections.abc import Callable
from types import FunctionType, ModuleType
from typing import Any

from phpjit.syntax.actions import basics, declarations, expressions, statements
from phpjit.syntax.actions.basics import ActionError

__all__ = ["ACTIONS", "REFUSALS", "ActionError"]

def _functions(module: ModuleType) -> dict[str, Callable[..., Any]]:
    return {name: value for name, value in vars(module).items()
            if isinstance(value, FunctionType) and value.__module__ == module.__name__ and name[0] != "_"}


ACTIONS: dict[str, Callable[..., Any]] = {
    **_functions(basics), **_functions(statements), **_functions(declarations), **_functions(expressions),
    **declarations.MODIFIERS, **expressions.OPERATIONS, "none_token": basics.none,
}

# Actions that return (node, message or None).  What PHP's compiler refuses although the tree has no place for it: the
# first such message is the error if the whole file parses.
REFUSALS = frozenset(("curly_offset", "foreach_key"))
