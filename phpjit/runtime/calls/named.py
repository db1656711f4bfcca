"""Calls with named arguments or spread arrays: puts every argument in its place, then calls.

    f(1, c: 3)    with  function f($a, $b = 2, $c = 4)   ->   f(1, <default of b>, 3)
"""
from __future__ import annotations

from types import MappingProxyType
from typing import TYPE_CHECKING, Any, Final

from phpjit.builtin import PhpValue
from phpjit.runtime.backtrace import function_name
from phpjit.runtime.calls.adapt import as_reference, bound, check_given, fit, make_frame, missing_stub
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.functions import Thunk
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.rest import NamedRest
from phpjit.runtime.values.sentinels import MISSING

if TYPE_CHECKING:
    from phpjit.runtime.values.callback import Callback


_EMPTY: Final = MappingProxyType({"message": "", "code": 0})


def place_arguments(callback: Callback, args: list[PhpValue], named: dict[str, PhpValue]
                    ) -> tuple[list[PhpValue], dict[str, PhpValue]]:
    """Return (positional arguments, what a variadic parameter collects by name); throws PHP's Errors.

    Parameters left out in the middle are filled with their default (MISSING when that is an expression).
    """
    info = callback.info
    params = info.params
    limit = info.limit
    index_of = {param.name: number for number, param in enumerate(params[:limit])}
    placed: list[PhpValue] = list(args)
    filled = set(range(len(args)))
    extra: dict[str, PhpValue] = {}
    for name, value in named.items():
        number = index_of.get(name)
        if number is None:
            if not info.variadic:
                throw_error("Error", f"Unknown named parameter ${name}")
            extra[name] = value if type(value) is not Ref or params[-1].by_ref else value.v
            continue
        if number in filled:
            throw_error("Error", f"Named parameter ${name} overwrites previous argument")
        while len(placed) <= number:
            placed.append(MISSING)
        placed[number] = value
        filled.add(number)
    mask = callback.ref_params
    for number, value in enumerate(placed):
        if number not in filled:
            placed[number] = _left_out(callback, number, placed)
        elif mask >> number & 1:
            placed[number] = as_reference(value, callback.info, callback.function, number)
        elif type(value) is Ref:
            placed[number] = value.v
    return placed, extra


def _left_out(callback: Callback, number: int, placed: list[PhpValue]) -> PhpValue:
    info = callback.info
    param = info.params[number]
    if not param.optional:
        name = function_name(callback.function)
        cls = info.declaring_class
        shown_name = name.rpartition("::")[0] if cls is not None and "\0" in cls.info.name else name   # as C's %s does

        def complain(args: tuple[PhpValue, ...]) -> None:
            if number == len(args) and not info.internal:
                check_given(info, args)
            throw_error("ArgumentCountError", f"{shown_name}(): Argument #{number + 1} "
                                                  f"(${param.name}) not passed")
        shown = [None if value is MISSING else value for value in placed]
        leading = [callback.this] if callback.takes_this else []
        make_frame(info, callback.takes_this, complain, name)(*leading, *shown)
    if param.by_ref and not isinstance(param.default, Thunk):
        return Ref(param.default) if info.internal else MISSING
    if param.unknown_default and info.internal and info.name.lower() == "__construct" and param.name in _EMPTY:
        return _EMPTY[param.name]       # constructors of exceptions
    if param.unknown_default and info.internal:
        throw_error("ArgumentCountError", f"{info.display}(): Argument #{number + 1} (${param.name}) must be passed "
                                          "explicitly, because the default value is not known")
    if isinstance(param.default, Thunk):
        return param.default() if info.internal else MISSING
    return param.default


def call_with_names(callback: Callback, args: list[PhpValue], named: dict[str, PhpValue]) -> PhpValue:
    """Call a resolved callable with positional and named arguments; a Ref is one where a parameter wants it."""
    if not named:
        mask = callback.ref_params
        placed = [value.v if type(value) is Ref and not mask >> number & 1 else value
                  for number, value in enumerate(args)]
        return callback.bind(len(args))(*placed)
    if callback.magic is not None:
        from phpjit.runtime.values.objects import class_of, is_object
        closure = callback.value    # None: a call site's
        if closure is None or (is_object(closure) and class_of(closure).info.key == "closure"):
            throw_error("Error", f"Unknown named parameter ${next(iter(named))}")
        from phpjit.runtime.values.array import PhpArray
        table: dict[int | str, PhpValue] = dict(enumerate(args)) | named
        for key, value in table.items():
            if type(value) is Ref:
                table[key] = value.v
        return callback.function(callback.this, callback.magic, PhpArray.from_dict(table))
    placed, extra = place_arguments(callback, args, named)
    function = callback.function
    if extra:
        return call_with_extra(callback, placed, extra)
    made: Any = fit(function, len(placed), callback.takes_this)
    if callback.takes_this:
        made = bound(made, callback.this)
    return made(*placed)


def call_with_extra(callback: Callback, placed: list[PhpValue], extra: dict[str, PhpValue]) -> PhpValue:
    """Call a variadic function whose variadic parameter collects named arguments.

    A user function takes them as `NamedRest`, a list that remembers names, in its `*rest`; of the builtins only those
    take them whose body has `**names`.
    """
    function = callback.function
    info = callback.info
    leading = [callback.this] if callback.takes_this else []
    if len(placed) < info.required:
        return missing_stub(function, callback.takes_this)(*leading, *placed)
    if info.internal:
        if function.__code__.co_flags & 8:      # the body takes **names
            return function(*leading, *placed, **extra)
        throw_error("ArgumentCountError", f"{info.display}() does not accept unknown named parameters")
    while len(placed) < info.limit:
        placed.append(_left_out(callback, len(placed), placed))
    return function(*leading, *placed, NamedRest(extra))


def unpack(value: PhpValue, args: list[PhpValue], named: dict[str, PhpValue]) -> None:
    """Spread `...$value` into `args` and `named`; throws for what cannot be unpacked."""
    from phpjit.runtime.values.array import PhpArray
    from phpjit.runtime.values.objects import PhpObject
    here: dict[str, PhpValue] = {}      # only names of the same `...$value` forbid later positions
    if type(value) is PhpArray:
        for key, item in list(value.items()):
            _add(key, item, args, named, here)
        return
    if isinstance(value, PhpObject) and "traversable" in type(value).ancestors:
        from phpjit.runtime.classes.iteration import iterate_object
        for key, item in iterate_object(value):
            if type(key) is not int and type(key) is not str:
                throw_error("Error", "Keys must be of type int|string during argument unpacking")
            _add(key, item, args, named, here)
        return
    throw_error("TypeError", "Only arrays and Traversables can be unpacked")


def _add(key: Any, item: PhpValue, args: list[PhpValue], named: dict[str, PhpValue], here: dict[str, PhpValue]) -> None:
    if type(key) is str:
        if key in named:
            throw_error("Error", f"Named parameter ${key} overwrites previous argument")
        named[key] = here[key] = item
        return
    if here:
        throw_error("Error", "Cannot use positional argument after named argument during unpacking")
    args.append(item)
