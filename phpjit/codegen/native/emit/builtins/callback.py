"""The callable that a builtin calls: its version is known, so LLVM may inline it."""
from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from llvmlite import ir

from phpjit.codegen.native.emit import calls, harmless
from phpjit.codegen.native.emit.builtins.given import call_builtin
from phpjit.codegen.native.emit.closures import closure, holding
from phpjit.codegen.native.emit.function import FunctionEmitter
from phpjit.codegen.native.emit.values import Value
from phpjit.codegen.native.types import NULL, Closure, NativeType, Object
from phpjit.codegen.native.typing.program import BuiltinCallee, Given, UserCallee
from phpjit.core import nodes as c
from phpjit.reasons import Reason

BUILTIN_WEIGHT = 10


class Callback:
    """The callable of a call, evaluated once; `record`: the captures of its closure, None where it has none."""

    def __init__(self, e: FunctionEmitter, node: Any, callee: BuiltinCallee, wanted: NativeType = NULL) -> None:
        self.e, self.node, self.callee, self.wanted = e, node, callee, wanted
        user = callee.callback
        self.record = None if user is None or user.closure is None else self._closure(user)

    def _closure(self, user: UserCallee) -> Value:
        """Return the closure: of a method with its object, one is made around it."""
        if isinstance(user.closure, c.ArrayLiteral):
            return closure(self.e, user.closure)
        value = self.e.own(self.e.expr(user.closure))
        if not isinstance(value.type, Object):
            return value
        kind = Closure("", tuple(user.version.captures))
        return holding(self.e, [value], kind, self.node)

    @property
    def known(self) -> bool:
        """Whether the typing saw a call at all: not for arrays that are always empty."""
        return self.callee.callback is not None or bool(self.callee.callback_builtin)

    @property
    def by_ref(self) -> bool:
        """Whether its first parameter is a reference."""
        user = self.callee.callback
        return user is not None and bool(user.version.params) and user.version.params[0][2]

    def call(self, given: Sequence[Value], e: FunctionEmitter | None = None, record: ir.Value | None = None,
             room: ir.Value | None = None) -> Value:
        """Emit a call with borrowed values, in the kernel `e` with the closure's captures in `record`.

        `room`: the pj_value that a first parameter by reference is.
        """
        e = self.e if e is None else e
        user = self.callee.callback
        if user is None:
            return call_builtin(e, self.callee.callback_builtin, given, self.wanted, self.node)
        version = user.version
        values = {index: Value(value.type, value.ir, value.tag) for index, value in enumerate(given)}
        arguments: list[ir.Value] = [e.ctx]
        temporaries = []
        for (_, kind, by_ref), source in zip(version.params, user.sources, strict=True):
            if by_ref:
                assert room is not None
                arguments.append(room)
                continue
            value = calls.sourced(e, source, values, kind, version, self.node)
            if not isinstance(source, Given):
                temporaries.append(value)
            arguments += calls.words(value)
        if self.record is not None:
            captures = self.record.ir if record is None else record
            for number, (_, kind) in enumerate(version.captures):
                arguments += calls.words(e.get(calls.capture_cell(e, captures, number, kind)))
        result = calls.invoke(e, version, arguments)
        for value in temporaries:
            e.done(value)
        return result

    def close(self) -> None:
        """Release the closure."""
        if self.record is not None:
            self.e.done(self.record)

    @property
    def weight(self) -> int:
        """About how many nodes a call works through (harmless.weight)."""
        user = self.callee.callback
        return BUILTIN_WEIGHT if user is None else harmless.weight(user.version)


def trouble_of(callee: BuiltinCallee) -> tuple[Reason, str] | None:
    """Return why the callback of a builtin must be called in order and on one thread; None when it need not."""
    if callee.callback is not None:
        return harmless.trouble(callee.callback.version)
    if callee.callback_builtin and harmless.prints(callee.callback_builtin):
        return Reason.ORDERED_EFFECT, "a callback that prints"
    return None


__all__ = ["Callback", "trouble_of"]
