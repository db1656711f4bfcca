"""Short names for extensions: functions and methods by name as Callbacks."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.calls.resolve import resolve_callable
from phpjit.runtime.current import current
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import MethodInfo


def find_function(name: str) -> Callable[..., PhpValue] | None:
    """Return the Python function of a PHP function by its lower-case full name."""
    from phpjit.runtime.calls.registry import find_function as find
    return find(current(), name)


def method_callback(method: MethodInfo, receiver: Any) -> Callback:
    """Return the Callback of a method on an object (or called class)."""
    return Callback(receiver, method.function, method.info, receiver, True)


__all__ = ["find_function", "method_callback", "resolve_callable"]
