"""phpjit_status(): the metrics and decisions of the engine that runs the program."""
from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.values.array import PhpArray, normalize_key


@builtin("phpjit_status(): array", effects=Effects.READS_GLOBAL | Effects.NONDET)
def phpjit_status() -> PhpArray:
    status = current().status
    return PhpArray() if status is None else array_of(status())


def array_of(value: Mapping[str, Any]) -> PhpArray:
    """Return a PHP array of what Python counts in dicts and lists."""
    return PhpArray.from_items((normalize_key(text_of(key)), value_of(one)) for key, one in value.items())


def value_of(value: Any) -> PhpValue:
    """Return one value of such a dict."""
    if isinstance(value, Mapping):
        return array_of(value)
    if isinstance(value, list | tuple):
        return PhpArray.from_list([value_of(one) for one in value])
    return text_of(value) if isinstance(value, str) else value


def text_of(text: str) -> str:
    """Return a text as PHP holds it: one character for each byte."""
    try:
        text.encode("latin-1")
    except UnicodeEncodeError:
        return text.encode("utf-8", "surrogateescape").decode("latin-1")
    return text
