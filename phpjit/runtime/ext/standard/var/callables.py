"""is_callable."""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue, builtin
from phpjit.effects import Effects
from phpjit.runtime.calls.resolve import callable_name, resolve_callable
from phpjit.runtime.values.array import PhpArray, assign_ref
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING


def _has_form(value: PhpValue) -> bool:
    """Tell whether the value looks like a callable."""
    if type(value) is str:
        return True
    if type(value) is PhpArray:
        target = value.get(0)
        return len(value) == 2 and type(value.get(1)) is str and (type(target) is str or isinstance(target, PhpObject))
    return False


@builtin("is_callable(mixed $value, bool $syntax_only = false, &$callable_name = null): bool",
         effects=Effects.READS_GLOBAL | Effects.CALLS_USER | Effects.MUTATES_ARG)
def is_callable(value: PhpValue, syntax_only: bool = False, name: Any = MISSING) -> bool:
    if type(name) is Ref:
        assign_ref(name, callable_name(value))
    if syntax_only and not isinstance(value, PhpObject):
        return _has_form(value)
    return isinstance(resolve_callable(value), Callback)
