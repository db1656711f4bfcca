"""Builtins in native code: one table of forms; a builtin without a form is refused by its name."""
from __future__ import annotations

import functools
from collections.abc import Callable, Mapping
from typing import Any, TypeAlias

from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.typing.program import BuiltinCallee
from phpjit.reasons import Reason, Refused

Form: TypeAlias = Callable[[FunctionEmitter, Any, BuiltinCallee], Value]


def emit_builtin(e: FunctionEmitter, node: Any, callee: BuiltinCallee) -> Value:
    """Emit a call of a builtin."""
    form = forms().get(callee.name)
    if form is None:
        raise Refused(Reason.UNKNOWN_BUILTIN, node.line, callee.name)
    return form(e, node, callee)


@functools.cache
def forms() -> Mapping[str, Form]:
    """Return all native forms by lower-case name."""
    from phpjit.codegen.native.emit.builtins import (
        array_fills,
        array_sets,
        array_values,
        array_writes,
        callbacks,
        math,
        rows,
        sorting,
        strings,
        walks,
    )
    return {**strings.FORMS, **math.FORMS, **array_values.FORMS, **array_sets.FORMS, **array_fills.FORMS,
            **array_writes.FORMS, **callbacks.FORMS, **rows.FORMS, **sorting.FORMS, **walks.FORMS}


def natively(name: str) -> bool:
    """Tell whether a builtin has a native form."""
    return name in forms()
