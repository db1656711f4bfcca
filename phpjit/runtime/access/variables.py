"""Variables by name: undefined ones, `$this`, `$$x`, superglobals, `$GLOBALS`."""
from __future__ import annotations

from typing import Any, NoReturn

from phpjit.builtin import PhpValue
from phpjit.runtime.convert import to_str
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, string_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import UNDEF

SymbolTable = dict[str, Ref]


def undefined_variable(name: str) -> None:
    """Warn that a variable is not set; its value is null."""
    warning(f"Undefined variable ${name}")


def no_this() -> NoReturn:
    """Throw what `$this` gives outside of an object."""
    throw_error("Error", "Using $this when not in object context")


def this_object(this: Any) -> PhpObject:
    """Return `$this` where the code may run without one (closures, included files)."""
    if not isinstance(this, PhpObject):
        no_this()
    return this


def this_or_null(this: Any) -> PhpValue:
    """Return `$this`, or null when there is none."""
    return this if isinstance(this, PhpObject) else None


def cannot_assign_this() -> NoReturn:
    """Throw what assigning `$this` at run time gives (`$$x` with $x = "this")."""
    throw_error("Error", "Cannot re-assign $this")


def cannot_read_append() -> NoReturn:
    """Throw what reading `$a[]` gives."""
    throw_error("Error", "Cannot use [] for reading")


def read_variable(scope: SymbolTable, name: PhpValue, this: PhpValue) -> PhpValue:
    """Read `$$name`; warn when it is not set."""
    key = name if type(name) is str else to_str(name)
    ref = scope.get(key)
    if ref is not None and ref.v is not UNDEF:
        return ref.v
    if key == "this":
        return this_object(this)
    if key == "GLOBALS":
        return globals_array()
    undefined_variable(key)
    return None


def quiet_variable(scope: SymbolTable, name: PhpValue, this: PhpValue) -> PhpValue:
    """Read `$$name`; null when it is not set."""
    key = name if type(name) is str else to_str(name)
    ref = scope.get(key)
    if ref is None:
        return this_or_null(this) if key == "this" else None
    return None if ref.v is UNDEF else ref.v


def variable_ref(scope: SymbolTable, name: PhpValue) -> Ref:
    """Return the cell of `$$name`, made when there is none."""
    key = name if type(name) is str else to_str(name)
    ref = scope.get(key)
    if ref is None:
        if key == "this":
            cannot_assign_this()
        ref = scope[key] = Ref()
    return ref


def globals_table() -> SymbolTable:
    """Return the symbol table of the global scope."""
    return current().globals


def globals_array() -> PhpArray:
    """Return `$GLOBALS` as a value: an array of all set global variables; shared references stay references."""
    rows: dict[int | str, PhpValue] = {string_key(name): ref.v for name, ref in current().globals.items()
                                       if ref.v is not UNDEF}
    return PhpArray.from_dict(rows)


def read_global(name: PhpValue) -> PhpValue:
    """Read `$GLOBALS[name]`; warn when it is not set."""
    key = name if type(name) is str else to_str(name)
    ref = current().globals.get(key)
    if ref is None or ref.v is UNDEF:
        warning(f"Undefined global variable ${key}")
        return None
    return ref.v


def global_ref(name: PhpValue) -> Ref:
    """Return the cell of `$GLOBALS[name]`, made when there is none."""
    return variable_ref(current().globals, name)
