"""A callable argument of a builtin, resolved: what `callable $callback` parameters arrive as.

    array_map('strtoupper', $a)   ->  body gets Callback; f = callback.bind(1); [f(x) for x in ...]
"""
from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Final

from phpjit.builtin import PhpValue

if TYPE_CHECKING:
    from phpjit.runtime.values.functions import FunctionInfo
    from phpjit.runtime.values.objects import PhpClass, PhpObject


class Callback:
    """A resolved callable.

    `value` is the PHP value it came from; `function` the Python function; `this` its first argument (object, or
    called class) when `takes_this`; `magic` the method name when it goes through __call or __callStatic.
    """

    __slots__ = ("bound", "direct", "function", "info", "magic", "ref_params", "takes_this", "this", "value")

    def __init__(self, value: PhpValue, function: Callable[..., PhpValue], info: FunctionInfo,
                 this: PhpObject | PhpClass | None = None, takes_this: bool = False, magic: str | None = None) -> None:
        self.bound: dict[int, Callable[..., PhpValue]] | None = None
        self.direct: dict[int, Callable[..., PhpValue]] | None = None
        self.value: Final = value
        self.function: Final = function
        self.info: Final = info
        self.this: Final = this
        self.takes_this: Final = takes_this
        self.magic: Final = magic
        mask = 0
        if magic is None:
            mask = info.ref_mask
            if info.variadic and info.params[-1].by_ref:
                mask |= -1 << (len(info.params) - 1)
        self.ref_params: Final = mask

    def bind(self, count: int) -> Callable[..., PhpValue]:
        """Return a Python callable of exactly `count` positional arguments, for use in a loop.

        Arguments at positions in `ref_params` are to be given as Ref; a plain value there is wrapped, and a Ref
        elsewhere is read where there are such positions at all.
        """
        bound = self.bound
        if bound is None:
            bound = self.bound = {}
        elif count in bound:
            return bound[count]
        from phpjit.runtime.calls.adapt import bind_callback
        made = bound[count] = bind_callback(self, count)
        return made

    def callee(self, count: int) -> Callable[..., PhpValue]:
        """Return a Python callable for a call that the program itself makes: PHP throws for a plain value there."""
        if not self.ref_params & ((1 << count) - 1):
            return self.bind(count)
        direct = self.direct
        if direct is None:
            direct = self.direct = {}
        elif count in direct:
            return direct[count]
        from phpjit.runtime.calls.adapt import direct_callee
        made = direct[count] = direct_callee(self, count)
        return made

    def __call__(self, *args: PhpValue) -> PhpValue:
        """Call it with positional arguments."""
        return self.bind(len(args))(*args)

    def call_named(self, args: list[PhpValue], named: dict[str, PhpValue]) -> PhpValue:
        """Call it with positional and named arguments."""
        from phpjit.runtime.calls.named import call_with_names
        return call_with_names(self, args, named)

    @property
    def name(self) -> str:
        """The callable's display name, as is_callable's third argument gives it."""
        from phpjit.runtime.calls.resolve import callable_name
        return callable_name(self.value)
