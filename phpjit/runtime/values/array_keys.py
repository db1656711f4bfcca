"""What an array key becomes: the rules by which PHP turns any value into an int or a string key.

    "12" -> 12    "012" -> "012"    1.5 -> 1 (deprecated)    true -> 1    null -> ""
"""
from __future__ import annotations

from typing import Any, Final, TypeAlias, final

from phpjit.runtime.values.resource import Resource
from phpjit.runtime.values.sentinels import UNDEF

Key: TypeAlias = int | str

INT_MAX: Final = 0x7FFF_FFFF_FFFF_FFFF
INT_MIN: Final = -0x8000_0000_0000_0000
_LONGEST: Final = 20  # characters of "-9223372036854775808"


def string_key(k: str) -> Key:
    """Return the int that a decimal string key stands for, or the string itself."""
    if not k or k > ":" or len(k) > _LONGEST:   # ":" follows "9": most names end here
        return k
    if k.isdecimal():
        if k[0] == "0":
            return 0 if len(k) == 1 else k
        n = int(k)
        return n if n <= INT_MAX else k
    if k[0] == "-" and k[1:].isdecimal() and k[1] != "0":
        n = int(k)
        return n if n >= INT_MIN else k
    return k


def normalize_key(k: Any, use: str = "") -> Key:
    """Return the array key that `k` stands for; throw TypeError "Illegal offset type" where PHP does.

    `use` completes that text: "isset or empty", "unset".
    """
    t = type(k)
    if t is int:
        return k  # type: ignore[no-any-return]  # a key already
    if t is str:
        return string_key(k)
    if k is None:
        return ""
    if t is bool:
        return 1 if k else 0
    return _other_key(k, use)


@final
class Unset:
    """The key `$name` of an element that is written, where the variable is unset: whoever uses the key says so."""

    __slots__ = ("name",)

    def __init__(self, name: str) -> None:
        self.name = name


def known_key(k: Any) -> Any:
    """Return a key that is given to an object or a string: an unset variable is announced, and is null."""
    if type(k) is Unset:
        from phpjit.runtime.access.variables import undefined_variable
        undefined_variable(k.name)
        return None
    return k


def _other_key(k: Any, use: str) -> Key:
    if type(k) is Unset:
        known_key(k)
        return ""
    if type(k) is float:
        from phpjit.runtime.convert import float_to_int_key
        return float_to_int_key(k)
    if k is UNDEF:
        return ""
    if isinstance(k, Resource):
        from phpjit.runtime.diagnostics import warning
        warning(f"Resource ID#{k.id} used as offset, casting to integer ({k.id})")
        return k.id
    from phpjit.runtime.throwables import throw_error
    throw_error("TypeError", f"Illegal offset type in {use}" if use else "Illegal offset type")
