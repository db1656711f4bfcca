"""Lists, constants, names and the errors of actions.  (Actions of the grammar, see `phpjit.syntax.actions`.)"""

from __future__ import annotations

from typing import Any

from phpjit.syntax.nodes import ArrayItem, Identifier, Name


class ActionError(Exception):
    """An error that PHP raises from within its parser."""

    def __init__(self, message: str, kind: str = "Fatal error") -> None:
        super().__init__(message)
        self.kind = kind


Items = list[ArrayItem | None]


def line_of(items: list[Any], default: int) -> int:
    return items[0].line if items and items[0] is not None else default



def new_list() -> list[Any]:
    return []


def list_of(item: Any) -> list[Any]:
    return [item]


def append(items: list[Any], item: Any) -> list[Any]:
    items.append(item)
    return items


def pair(first_item: Any, second_item: Any) -> list[Any]:
    return [first_item, second_item]


def first(items: Any, _comma: None) -> Any:
    return items


def pass_on(value: Any) -> Any:
    return value


def none() -> None:
    return None


def false() -> bool:
    return False


def true_none() -> bool:
    return True


def true_token(_line_number: int) -> bool:
    return True


def zero() -> int:
    return 0


def name_unqualified(word: Identifier) -> Name:
    return Name(word.line, word.name)


def semi_reserved(word: Identifier) -> Identifier:
    if word.name == "<?=":
        raise ActionError('Cannot use "<?=" as an identifier', "Parse error")
    return word
