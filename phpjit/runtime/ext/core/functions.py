"""Functions about functions: call_user_func, function_exists, func_get_args, register_shutdown_function and kin."""
from __future__ import annotations

from typing import Any, NoReturn

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime import backtrace
from phpjit.runtime.calls.named import call_with_names
from phpjit.runtime.calls.registry import find_function
from phpjit.runtime.classes.scopes import called_class
from phpjit.runtime.current import current
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.functions import info_of
from phpjit.runtime.values.objects import PhpClass, is_subclass

_CALLS = Effects.CALLS_BACK | Effects.WARNS | Effects.THROWS


def _dynamically(name: str) -> NoReturn:
    throw_error("Error", f"Cannot call {name}() dynamically")


@builtin("func_num_args(): int", effects=Effects.READS_GLOBAL | Effects.THROWS)
def func_num_args() -> int:
    _dynamically("func_num_args")


@builtin("func_get_arg(int $position): mixed", effects=Effects.READS_GLOBAL | Effects.THROWS)
def func_get_arg(position: int) -> PhpValue:
    _dynamically("func_get_arg")


@builtin("func_get_args(): array", effects=Effects.READS_GLOBAL | Effects.THROWS)
def func_get_args() -> PhpArray:
    _dynamically("func_get_args")


@builtin("get_defined_vars(): array", effects=Effects.READS_GLOBAL | Effects.THROWS)
def get_defined_vars() -> PhpArray:
    _dynamically("get_defined_vars")


@builtin("function_exists(string $function): bool", effects=Effects.READS_GLOBAL)
def function_exists(function: str) -> bool:
    name = function[1:] if function[:1] == "\\" else function
    return find_function(current(), name.lower()) is not None


@builtin("call_user_func(callable $callback, mixed ...$args): mixed", effects=_CALLS)
def call_user_func(callback: Callback, *args: PhpValue, **names: PhpValue) -> PhpValue:
    if names:
        return call_with_names(callback, list(args), names)
    return callback.bind(len(args))(*args)


@builtin("call_user_func_array(callable $callback, array $args): mixed", effects=_CALLS)
def call_user_func_array(callback: Callback, args: PhpArray) -> PhpValue:
    return call_with_names(callback, *split_arguments(args))


def split_arguments(args: PhpArray) -> tuple[list[PhpValue], dict[str, PhpValue]]:
    """Split an array into positional and named arguments; elements that are references stay so."""
    if args.d is None:
        return list(args.l), {}
    positional: list[PhpValue] = []
    named: dict[str, PhpValue] = {}
    for key, value in args.raw_items():
        if type(key) is str:
            named[key] = value
        elif named:
            throw_error("Error", "Cannot use positional argument after named argument")
        else:
            positional.append(value)
    return positional, named


def _forwarded(callback: Callback) -> Callback:
    """Let a static call keep the caller's late static binding class."""
    called = called_class(backtrace.calling_frame())
    if called is not None and isinstance(callback.this, PhpClass) and is_subclass(called, callback.this):
        return Callback(callback.value, callback.function, callback.info, called, callback.takes_this, callback.magic)
    return callback


@builtin("forward_static_call(callable $callback, mixed ...$args): mixed", effects=_CALLS)
def forward_static_call(callback: Callback, *args: PhpValue) -> PhpValue:
    if backtrace.calling_scope() is None:
        throw_error("Error", "Cannot call forward_static_call() when no class scope is active")
    return _forwarded(callback).bind(len(args))(*args)


@builtin("forward_static_call_array(callable $callback, array $args): mixed", effects=_CALLS)
def forward_static_call_array(callback: Callback, args: PhpArray) -> PhpValue:
    values = [value for _, value in args.raw_items()]       # php looks neither at names nor for a scope
    return call_with_names(_forwarded(callback), values, {})


@builtin("register_shutdown_function(callable $callback, mixed ...$args): void", effects=Effects.WRITES_GLOBAL)
def register_shutdown_function(callback: Callback, *args: PhpValue) -> None:
    current().shutdown.append(lambda: callback.bind(len(args))(*args))


class TickState:
    """The tick functions of a request."""

    def __init__(self) -> None:
        self.functions: list[tuple[Callback, tuple[PhpValue, ...]]] = []
        self.running: set[int] = set()


@builtin("register_tick_function(callable $callback, mixed ...$args): bool", effects=Effects.WRITES_GLOBAL)
def register_tick_function(callback: Callback, *args: PhpValue) -> bool:
    current().state("ticks", TickState).functions.append((callback, args))
    return True


@builtin("unregister_tick_function(callable $callback): void", effects=Effects.WRITES_GLOBAL)
def unregister_tick_function(callback: Callback) -> None:
    state = current().state("ticks", TickState)
    state.functions = [row for row in state.functions if row[0].function is not callback.function]


def run_ticks() -> None:
    """Run the tick functions (a statement below `declare(ticks=1)` has ended)."""
    state = current().state("ticks", TickState)
    for callback, args in list(state.functions):
        if id(callback) in state.running:       # its own statements do not tick for it
            continue
        state.running.add(id(callback))
        try:
            callback.bind(len(args))(*args)
        finally:
            state.running.discard(id(callback))


@builtin("get_defined_functions(bool $exclude_disabled = true): array", effects=Effects.READS_GLOBAL)
def get_defined_functions(exclude_disabled: bool) -> PhpArray:
    from phpjit.runtime.ext._index import FUNCTIONS
    user: list[Any] = [name for name, function in current().functions.items()
                       if not info_of(function).internal]
    table: dict[Any, Any] = {"internal": PhpArray(list(FUNCTIONS)), "user": PhpArray(user)}
    return PhpArray.from_dict(table)
