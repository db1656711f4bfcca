"""The real compiler behind tiering.backend: codegen.native, loaded at the first compile."""
from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING, Any

from phpjit.builtin import PhpValue
from phpjit.tiering.records import WHOLE

if TYPE_CHECKING:
    from types import FunctionType

    from phpjit.tiering.backend import Assumed, Code, Seeds, Target, View


class NativeBackend:
    """See tiering.backend.Backend."""

    def __init__(self) -> None:
        self._library: Any = None
        self._observe: Callable[[PhpValue], Any] | None = None

    def available(self) -> str | None:
        """See Backend."""
        try:
            from phpjit.codegen.native import compile as compiler
            from phpjit.codegen.native.library import Unavailable, load
        except ImportError as e:
            return str(e)
        try:
            self._library = load().module
            reason: str | None = compiler.unavailable()
        except Unavailable as e:
            return str(e)
        return reason

    def version(self) -> str:
        """See Backend."""
        from phpjit.codegen.native import compile as compiler

        return str(compiler.version())

    def observe(self, value: PhpValue) -> Any:
        """See Backend."""
        if self._observe is None:
            from phpjit.codegen.native.typing.seeds import observe

            self._observe = observe
        return self._observe(value)

    def join(self, one: Seeds, other: Seeds) -> Seeds | None:
        """See Backend."""
        from phpjit.codegen.native.typing.seeds import join_seeds
        from phpjit.reasons import Refused

        try:
            joined = [join_seeds(a, b) for a, b in zip(one, other, strict=True)]
        except (Refused, ValueError):
            return None
        return None if None in joined else tuple(joined)

    def compile(self, target: Target, seeds: Seeds, assumed: Assumed, view: View) -> Code:
        """See Backend."""
        from phpjit.codegen.native import compile as compiler
        from phpjit.codegen.native.typing.program import Assumptions

        unit, numbering = view.core(target[0])
        assumptions = Assumptions(
            frozenset((file, fn, node) for kind, file, fn, node in assumed if kind == "widened"),
            frozenset((file, fn, node) for kind, file, fn, node in assumed if kind == "maps"))
        fn = numbering.functions[target[1]]
        code: Code
        if target[2] == WHOLE:
            code = compiler.compile_function(view.world(), unit, fn, list(seeds), assumptions)
        else:
            loop = numbering.loop(target[1], target[2])
            code = compiler.compile_loop(view.world(), unit, fn, loop, list(seeds), assumptions)
        return code

    def link(self, code: Code) -> Any:
        """See Backend."""
        from phpjit.codegen.native import compile as compiler

        return compiler.link(code)

    def make_function(self, linked: Any, name: str, fallback: Callable[..., PhpValue]) -> Callable[..., PhpValue]:
        """See Backend."""
        made: Callable[..., PhpValue] = self._library.make_function(linked.address, name, fallback)
        return made

    def run_region(self, linked: Any, values: Sequence[PhpValue]) -> tuple[PhpValue, ...] | None:
        """See Backend."""
        done: tuple[PhpValue, ...] | None = linked.region(*values)
        return done

    def as_method(self, function: Callable[..., PhpValue]) -> Callable[..., PhpValue]:
        """See Backend."""
        if isinstance(function, _python_function()):
            return function
        from ctypes import py_object, pythonapi

        make = pythonapi.PyInstanceMethod_New
        make.restype, make.argtypes = py_object, [py_object]
        made: Callable[..., PhpValue] = make(function)
        return made

    def last_bail(self) -> int:
        """See Backend."""
        code: int = self._library.last_bail()[0]
        return code


def _python_function() -> type[FunctionType]:
    return type(_python_function)  # type: ignore[return-value]
