"""Variables by name: undefined ones, symbol tables, superglobals, `$this`.

A symbol table is a `dict[str, Ref]`; generated code keeps the Refs of the names it mentions in Python locals, and binds
them again (`scope_cell`) after statements that may change the table.
"""
from __future__ import annotations

from typing import Any

from phpjit.builtin import PhpValue
from phpjit.runtime.convert import to_str
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.array_keys import string_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.rest import NamedRest
from phpjit.runtime.values.sentinels import UNDEF

Table = dict[str, Ref]


def undefined_variable(name: str) -> None:
    """Warn that a variable is not set; its value is null."""
    warning(f"Undefined variable ${name.partition(chr(0))[0]}")


def make_ref(ref: Ref) -> Ref:
    """Return the cell of a variable that a reference is taken of: unset becomes null."""
    if ref.v is UNDEF:
        ref.v = None
    ref.bound = True
    return ref


def deref(ref: Ref) -> PhpValue:
    """Return the content of a Ref, null when unset."""
    return None if ref.v is UNDEF else ref.v


def _name(name: PhpValue) -> str:
    return name if type(name) is str else to_str(name)


def scope_cell(table: Table, name: str) -> Ref:
    """Return the cell of a variable, making one that is unset."""
    ref = table.get(name)
    if ref is None:
        ref = table[name] = Ref()
    return ref


def read_variable(table: Table, name: PhpValue, this: Any) -> PhpValue:
    """`$$name`."""
    key = _name(name)
    ref = table.get(key)
    if ref is None or ref.v is UNDEF:
        if key == "this":
            if isinstance(this, PhpObject):
                return this
        elif key == "GLOBALS":
            return globals_array()
        elif key[:1] == "_" and key in current().globals and key in SUPERGLOBALS:
            return current().globals[key].v
        undefined_variable(key)
        return None
    return ref.v


def quiet_variable(table: Table, name: PhpValue, this: Any) -> PhpValue:
    """`$$name ?? null`."""
    key = _name(name)
    ref = table.get(key)
    if ref is None or ref.v is UNDEF:
        return this if key == "this" and isinstance(this, PhpObject) else None
    return ref.v


SUPERGLOBALS = frozenset(("_GET", "_POST", "_COOKIE", "_REQUEST", "_SERVER", "_ENV", "_FILES", "_SESSION"))


def variable_cell(table: Table, name: PhpValue) -> Ref:
    """Return the cell of `$$name` for assigning to it."""
    key = _name(name)
    if key == "this":
        throw_error("Error", "Cannot re-assign $this")
    return scope_cell(table, key)


def variable_ref(table: Table, name: PhpValue) -> Ref:
    """Return the cell of `$$name` for a reference to it: unset becomes null."""
    return make_ref(variable_cell(table, name))


def bind_variable(table: Table, name: str, ref: Ref) -> Ref:
    """Make a variable stand for a Ref."""
    if name == "this":
        throw_error("Error", "Cannot re-assign $this")
    table[name] = ref
    return ref


def unset_variable(table: Table, name: str) -> Ref:
    """`unset($name)` in a symbol table; returns the new, unset cell."""
    if name == "this":
        throw_error("Error", "Cannot unset $this")
    ref = Ref()
    table.pop(name, None)
    table[name] = ref
    return ref


def globals_table() -> Table:
    """Return the symbol table of the top level."""
    return current().globals


def globals_array() -> PhpArray:
    """Return `$GLOBALS` as an array: a copy."""
    return PhpArray.from_items([(string_key(name), ref.v) for name,
                                ref in current().globals.items() if ref.v is not UNDEF])


def read_global(name: PhpValue) -> PhpValue:
    """`$GLOBALS[name]`."""
    ref = current().globals.get(_name(name))
    if ref is None or ref.v is UNDEF:
        warning(f'Undefined global variable ${_name(name)}')
        return None
    return ref.v


def global_ref(name: PhpValue) -> Ref:
    """Return the cell of `$GLOBALS[name]` for writing."""
    return scope_cell(current().globals, _name(name))


def unset_global(name: str) -> None:
    """`unset($GLOBALS[name])`: the cell is emptied, for the top level holds it in a Python local."""
    table = current().globals
    ref = table.pop(name, None)
    if ref is not None:
        from sys import getrefcount
        if getrefcount(ref) <= 3:
            ref.v = UNDEF
            table[name] = ref


def compact(names: list[PhpValue], table: dict[str, Any], this: Any) -> PhpArray:
    """`compact(...)`: names may be arrays of names."""
    result: dict[Any, PhpValue] = {}

    def add(name: PhpValue, inside: list[PhpArray], argument: int) -> None:
        if type(name) is str:
            found = table.get(name, UNDEF)
            value = found.v if type(found) is Ref else found
            if value is not UNDEF:
                result[string_key(name)] = value
            elif name == "this" and isinstance(this, PhpObject):
                result["this"] = this
            else:
                warning(f"compact(): Undefined variable ${name}")
        elif type(name) is PhpArray:
            if any(name is outer for outer in inside):
                throw_error("Error", "Recursion detected")
            for item in list(name.values()):
                add(item, [*inside, name], argument)
        else:
            from phpjit.runtime.convert import type_name
            warning(f"compact(): Argument #{argument} must be string or array of strings, {type_name(name)} given")
    for number, name in enumerate(names):
        add(name, [], number + 1)
    return PhpArray.from_dict(result)


def defined_vars(table: dict[str, Any]) -> PhpArray:
    """`get_defined_vars()`."""
    rows = []
    for name, found in table.items():
        value = found.v if type(found) is Ref else found
        if value is not UNDEF and name != "this":
            rows.append((string_key(name), value))
    return PhpArray.from_items(rows)


# ---------------------------------------------------------------- $this

def no_this() -> None:
    """`$this` where there is none."""
    throw_error("Error", "Using $this when not in object context")


def this_object(this: Any) -> PhpObject:
    """Return `$this` of code that may run without one."""
    if not isinstance(this, PhpObject):
        no_this()
    return this  # type: ignore[no-any-return]  # an object


def this_or_null(this: Any) -> PhpObject | None:
    """Return `$this`, or null without one."""
    return this if isinstance(this, PhpObject) else None


def cannot_assign_this() -> None:
    """`$this = ...`."""
    throw_error("Error", "Cannot re-assign $this")


def cannot_unset_this() -> None:
    """`unset($this)`."""
    throw_error("Error", "Cannot unset $this")


# ---------------------------------------------------------------- func_get_args

def func_get_args(params: tuple[Any, ...], given: tuple[Any, ...]) -> PhpArray:
    """Return the arguments: parameters with their present values, then the surplus ones."""
    return PhpArray(_arguments(params, given))


def _arguments(params: tuple[Any, ...], given: tuple[Any, ...]) -> list[PhpValue]:
    values: list[PhpValue] = []
    for number, passed in enumerate(given[:_count(given)]):
        value = params[number] if number < len(params) else passed
        if type(value) is Ref:
            value = value.v
        values.append(None if value is UNDEF else value)
    return values


def func_num_args(params: tuple[Any, ...], given: tuple[Any, ...]) -> int:
    """Return the number of arguments."""
    return _count(given)


def _count(given: tuple[Any, ...]) -> int:
    """Return how many arguments have no names."""
    return len(given) - 1 if given and type(given[-1]) is NamedRest else len(given)


def func_get_arg(params: tuple[Any, ...], given: tuple[Any, ...], position: PhpValue = 0) -> PhpValue:
    """Return one argument."""
    from phpjit.runtime.convert import to_int
    at = to_int(position)
    if at < 0:
        throw_error("ValueError", "func_get_arg(): Argument #1 ($position) must be greater than or equal to 0")
    if at >= _count(given):
        throw_error("ValueError",
                    "func_get_arg(): Argument #1 ($position) must be less than the number of the arguments "
                                  "passed to the currently executed function")
    return _arguments(params, given)[at]


def no_arguments(name: str) -> None:
    """func_get_args and kin at the top level."""
    if name == "func_get_args":
        throw_error("Error", "func_get_args() cannot be called from the global scope")
    throw_error("Error", f"{name}() must be called from a function context" if name == "func_num_args" else
                f"{name}() cannot be called from the global scope")
