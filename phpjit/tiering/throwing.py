"""Of which functions native code may throw by itself: those whose call can be shown in a trace without a frame."""
from __future__ import annotations

from collections.abc import Callable
from types import FunctionType
from typing import TYPE_CHECKING

from phpjit.builtin import PhpValue
from phpjit.runtime.backtrace import mark_of

if TYPE_CHECKING:
    from phpjit.runtime.values.functions import FunctionInfo


def traceable(plain: Callable[..., PhpValue], info: FunctionInfo) -> bool:
    """Tell whether tier 0's function says what a trace shows of its call."""
    return (type(plain) is FunctionType and mark_of(plain.__code__) is not None and not info.variadic
            and not any(param.attributes for param in info.params))
