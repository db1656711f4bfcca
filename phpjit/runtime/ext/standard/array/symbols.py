"""compact() and extract(): arrays to and from the caller's variables."""
from __future__ import annotations

import re
from types import FrameType
from typing import Any, Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.backtrace import calling_frame, frame_local, frame_this
from phpjit.runtime.convert import type_name
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.standard.array.elements import argument_error
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref, own_ref
from phpjit.runtime.values.array_keys import string_key
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING, UNDEF

EXTR_OVERWRITE: Final = 0
EXTR_SKIP: Final = 1
EXTR_PREFIX_SAME: Final = 2
EXTR_PREFIX_ALL: Final = 3
EXTR_PREFIX_INVALID: Final = 4
EXTR_PREFIX_IF_EXISTS: Final = 5
EXTR_IF_EXISTS: Final = 6
EXTR_REFS: Final = 256
CONSTANTS: Final[dict[str, PhpValue]] = {
    "EXTR_OVERWRITE": EXTR_OVERWRITE, "EXTR_SKIP": EXTR_SKIP, "EXTR_PREFIX_SAME": EXTR_PREFIX_SAME,
    "EXTR_PREFIX_ALL": EXTR_PREFIX_ALL, "EXTR_PREFIX_INVALID": EXTR_PREFIX_INVALID,
    "EXTR_PREFIX_IF_EXISTS": EXTR_PREFIX_IF_EXISTS, "EXTR_IF_EXISTS": EXTR_IF_EXISTS, "EXTR_REFS": EXTR_REFS,
}

_NAME: Final = re.compile(r"[a-zA-Z_\x7f-\xff][a-zA-Z0-9_\x7f-\xff]*\Z")


def symbol_table(name: str, frame: FrameType | None) -> dict[str, Ref]:
    """Return the variables of the calling code; there are none to see when the call was a dynamic one."""
    table: dict[str, Ref] | None = frame_local(frame, "scope.") if frame is not None else None
    if table is None:
        throw_error("Error", f"Cannot call {name}() dynamically")
    return table


@builtin("compact($var_name, ...$var_names): array", effects=Effects.READS_GLOBAL | Effects.WARNS | Effects.THROWS)
def compact(var_name: PhpValue, *var_names: PhpValue) -> PhpArray:
    frame = calling_frame()
    table = symbol_table("compact", frame)
    out: dict[int | str, Any] = {}

    def collect(entry: PhpValue, number: int, inside: set[int]) -> None:
        if type(entry) is str:
            cell = table.get(entry)
            value = cell.v if type(cell) is Ref else UNDEF
            if value is not UNDEF:
                out[string_key(entry)] = value
                return
            this = frame_this(frame) if frame is not None and entry == "this" else None
            if this is not None:
                out["this"] = this
            elif entry != "this":
                warning(f"compact(): Undefined variable ${entry}")
        elif type(entry) is PhpArray:
            if id(entry) in inside:
                throw_error("Error", "Recursion detected")
            inside.add(id(entry))
            for v in list(entry.values()):
                collect(v, number, inside)
            inside.discard(id(entry))
        else:
            warning(f"compact(): Argument #{number} must be string or array of strings, {type_name(entry)} given")
    for number, entry in enumerate((var_name, *var_names), 1):
        collect(entry, number, set())
    return PhpArray.from_dict(out)


@builtin('extract(array &$array, int $flags = EXTR_OVERWRITE, string $prefix = UNKNOWN): int',
         effects=Effects.WRITES_GLOBAL | Effects.MUTATES_ARG | Effects.THROWS)
def extract(array: Ref, flags: int, prefix: PhpValue) -> int:
    kind = flags & 0xFF
    if kind > EXTR_IF_EXISTS:
        argument_error("extract", 2, "flags", "must be a valid extract type")
    if EXTR_SKIP < kind <= EXTR_PREFIX_IF_EXISTS and prefix is MISSING:
        argument_error("extract", 3, "prefix", "is required when using this extract type")
    prefix = "" if prefix is MISSING else prefix
    if prefix and not _NAME.match(prefix):
        argument_error("extract", 3, "prefix", "must be a valid identifier")
    frame = calling_frame()
    table = symbol_table("extract", frame)
    a = array.v
    by_reference = bool(flags & EXTR_REFS)
    if by_reference:
        a = own_ref(array)
    count = 0
    for k in list(a.keys()):
        name = _target(k, kind, prefix, table)
        if name is None:
            continue
        if by_reference:
            _bind(table, name, a.ref(k))
        else:
            cell = table.get(name)
            if type(cell) is Ref:
                assign_ref(cell, a.get(k))
            else:
                table[name] = Ref(a.get(k))
        count += 1
    return count


def _bind(table: dict[str, Ref], name: str, ref: Ref) -> None:
    table[name] = ref


def _target(k: int | str, kind: int, prefix: str, table: dict[str, Ref]) -> str | None:
    """Return the variable that element `k` goes to, None for nowhere."""
    if type(k) is int:
        if kind in (EXTR_PREFIX_ALL, EXTR_PREFIX_INVALID):
            return _usable(f"{prefix}_{k}")
        return None
    cell = table.get(k)  # type: ignore[arg-type]  # a str here
    exists = type(cell) is Ref and cell.v is not UNDEF
    name = str(k)
    if kind == EXTR_PREFIX_ALL:
        return _usable(f"{prefix}_{name}") if name else None
    if kind == EXTR_PREFIX_SAME:
        if name == "":
            return None
        if exists or name == "this":
            return _usable(f"{prefix}_{name}")
        return _usable(name)
    if kind == EXTR_PREFIX_INVALID:
        if not _NAME.match(name) or name == "this":
            return _usable(f"{prefix}_{name}")
        return _usable(name)
    if kind == EXTR_PREFIX_IF_EXISTS:
        return _usable(f"{prefix}_{name}") if exists else None
    if kind == EXTR_IF_EXISTS:
        return _usable(name) if exists else None
    if kind == EXTR_SKIP:
        return None if exists or name == "this" else _usable(name)
    return _usable(name)


def _usable(name: str) -> str | None:
    if not _NAME.match(name):
        return None
    if name == "this":
        throw_error("Error", "Cannot re-assign $this")
    return name
