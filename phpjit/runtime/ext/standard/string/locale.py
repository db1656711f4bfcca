"""Locales: there is only "C" (also called "POSIX" and "C.UTF-8")."""
from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.convert import to_str
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

_CATEGORIES: Final = {"LC_CTYPE": 0, "LC_NUMERIC": 1, "LC_TIME": 2, "LC_COLLATE": 3, "LC_MONETARY": 4,
                      "LC_MESSAGES": 5, "LC_ALL": 6}
_DAYS: Final = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
_MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                  "November", "December")
_TIME: Final = 0x20000
_INFO: Final[dict[int, tuple[str, str]]] = {
    **{_TIME + i: (f"ABDAY_{i + 1}", day[:3]) for i, day in enumerate(_DAYS)},
    **{_TIME + 7 + i: (f"DAY_{i + 1}", day) for i, day in enumerate(_DAYS)},
    **{_TIME + 14 + i: (f"ABMON_{i + 1}", month[:3]) for i, month in enumerate(_MONTHS)},
    **{_TIME + 26 + i: (f"MON_{i + 1}", month) for i, month in enumerate(_MONTHS)},
    _TIME + 38: ("AM_STR", "AM"), _TIME + 39: ("PM_STR", "PM"), _TIME + 40: ("D_T_FMT", "%a %b %e %H:%M:%S %Y"),
    _TIME + 41: ("D_FMT", "%m/%d/%y"), _TIME + 42: ("T_FMT", "%H:%M:%S"), _TIME + 43: ("T_FMT_AMPM", "%I:%M:%S %p"),
    _TIME + 44: ("ERA", ""), _TIME + 46: ("ERA_D_FMT", ""), _TIME + 47: ("ALT_DIGITS", ""),
    _TIME + 48: ("ERA_D_T_FMT", ""), _TIME + 49: ("ERA_T_FMT", ""),
    14: ("CODESET", "ANSI_X3.4-1968"), 0x4000F: ("CRNCYSTR", "-"), 0x10000: ("RADIXCHAR", "."),
    0x10001: ("THOUSEP", ""), 0x50000: ("YESEXPR", "^[yY]"), 0x50001: ("NOEXPR", "^[nN]")}

CONSTANTS: Final[dict[str, PhpValue]] = {**_CATEGORIES, **{name: item for item, (name, _) in _INFO.items()}}

_KNOWN: Final = {"C": "C", "POSIX": "C", "": "C", "C.UTF-8": "C.UTF-8", "C.utf8": "C.utf8"}
_NUMERIC: Final = ("int_frac_digits", "frac_digits", "p_cs_precedes", "p_sep_by_space", "n_cs_precedes",
                   "n_sep_by_space", "p_sign_posn", "n_sign_posn")


class _Locale:
    """The name of the locale of each category."""

    def __init__(self) -> None:
        self.names = ["C"] * 6

    def show(self, category: int) -> str:
        """Return what setlocale(category, 0) returns."""
        if category != 6:
            return self.names[category]
        if len(set(self.names)) == 1:
            return self.names[0]
        labels = [name for name in _CATEGORIES if name != "LC_ALL"]
        rest = ("LC_PAPER", "LC_NAME", "LC_ADDRESS", "LC_TELEPHONE", "LC_MEASUREMENT", "LC_IDENTIFICATION")
        return ";".join([f"{label}={name}" for label, name in zip(labels, self.names, strict=True)]
                        + [f"{label}=C" for label in rest])


@builtin("setlocale(int $category, $locales, ...$rest): string|false",
         effects=Effects.WRITES_GLOBAL | Effects.READS_GLOBAL | Effects.WARNS | Effects.CALLS_USER)
def setlocale(category: int, locales: PhpValue, *rest: PhpValue) -> str | Literal[False]:
    state: _Locale = current().state("locale", _Locale)
    names: list[PhpValue] = []
    for value in (locales, *rest):
        names.extend(value.values() if isinstance(value, PhpArray) else (value,))
    for value in names:
        name = to_str(value)
        if not 0 <= category <= 6:
            return False
        if name == "0":
            return state.show(category)
        if len(name) >= 255:
            warning("setlocale(): Specified locale name is too long")
            continue
        known = _KNOWN.get(name)
        if known is not None:
            for i in range(6) if category == 6 else (category,):
                state.names[i] = known
            return known
    return False


@builtin("localeconv(): array", effects=Effects.READS_INI)
def localeconv() -> PhpArray:
    found: dict[int | str, PhpValue] = {
        "decimal_point": ".", "thousands_sep": "", "int_curr_symbol": "", "currency_symbol": "",
        "mon_decimal_point": "", "mon_thousands_sep": "", "positive_sign": "", "negative_sign": ""}
    found.update(dict.fromkeys(_NUMERIC, 127))
    found["grouping"] = PhpArray()
    found["mon_grouping"] = PhpArray()
    return PhpArray.from_dict(found)


@builtin("nl_langinfo(int $item): string|false", effects=Effects.READS_INI | Effects.WARNS)
def nl_langinfo(item: int) -> str | Literal[False]:
    if item not in _INFO:
        warning(f"nl_langinfo(): Item '{item}' is not valid")
        return False
    return _INFO[item][1]
