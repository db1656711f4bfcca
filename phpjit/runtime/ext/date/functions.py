"""The functions of ext/date on timestamps: time, date, mktime, strtotime, getdate …"""
from __future__ import annotations

from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.diagnostics import notice, warning
from phpjit.runtime.ext.date.calendar import days_in_month, iso_week, wall_to_timestamp
from phpjit.runtime.ext.date.format import DAYS, MONTHS, Moment, format_time
from phpjit.runtime.ext.date.parse import parse_time
from phpjit.runtime.ext.date.zones import fixed, load_zone, now, zone_state
from phpjit.runtime.values.array import PhpArray

CONSTANTS: Final[dict[str, PhpValue]] = {
    "DATE_ATOM": "Y-m-d\\TH:i:sP", "DATE_COOKIE": "l, d-M-Y H:i:s T", "DATE_ISO8601": "Y-m-d\\TH:i:sO",
    "DATE_ISO8601_EXPANDED": "X-m-d\\TH:i:sP", "DATE_RFC822": "D, d M y H:i:s O", "DATE_RFC850": "l, d-M-y H:i:s T",
    "DATE_RFC1036": "D, d M y H:i:s O", "DATE_RFC1123": "D, d M Y H:i:s O", "DATE_RFC7231": "D, d M Y H:i:s \\G\\M\\T",
    "DATE_RFC2822": "D, d M Y H:i:s O", "DATE_RFC3339": "Y-m-d\\TH:i:sP",
    "DATE_RFC3339_EXTENDED": "Y-m-d\\TH:i:s.vP", "DATE_RSS": "D, d M Y H:i:s O", "DATE_W3C": "Y-m-d\\TH:i:sP",
    "SUNFUNCS_RET_TIMESTAMP": 0, "SUNFUNCS_RET_STRING": 1, "SUNFUNCS_RET_DOUBLE": 2,
}
_CLOCK: Final = Effects.NONDET | Effects.READS_INI


def moment(timestamp: int | None) -> Moment:
    """A timestamp (None: now) in the request's zone."""
    state = zone_state()
    return Moment(now() if timestamp is None else timestamp, state.zone, state.name)


@builtin("time(): int", effects=Effects.NONDET)
def time() -> int:
    return now()


@builtin("date(string $format, ?int $timestamp = null): string", effects=_CLOCK)
def date(format: str, timestamp: int | None) -> str:
    return format_time(format, moment(timestamp))


@builtin("gmdate(string $format, ?int $timestamp = null): string", effects=Effects.NONDET)
def gmdate(format: str, timestamp: int | None) -> str:
    return format_time(format, Moment(now() if timestamp is None else timestamp, fixed(0)))


@builtin("idate(string $format, ?int $timestamp = null): int|false", effects=_CLOCK | Effects.THROWS)
def idate(format: str, timestamp: int | None) -> PhpValue:
    if len(format) != 1:
        warning("idate(): idate format is one char")
        return False
    m = moment(timestamp)
    values = {"B": int((m.timestamp + 3600) % 86400 / 86.4), "d": m.day, "h": m.hour % 12 or 12, "H": m.hour,
              "i": m.minute, "I": int(m.is_dst()), "L": int(format_time("L", m)), "m": m.month, "s": m.second,
              "t": days_in_month(m.year, m.month), "U": m.timestamp, "w": m.weekday,
              "W": iso_week(m.year, m.month, m.day)[1], "y": m.year % 100, "Y": m.year, "z": m.yearday, "Z": m.offset,
              "N": m.weekday or 7, "o": iso_week(m.year, m.month, m.day)[0]}
    if format not in values:
        warning("idate(): Unrecognized date format token")
        return False
    return values[format]


@builtin("mktime(int $hour, ?int $minute = null, ?int $second = null, ?int $month = null, ?int $day = null,"
         " ?int $year = null): int|false", effects=_CLOCK)
def mktime(hour: int, minute: int | None, second: int | None, month: int | None, day: int | None,
           year: int | None) -> PhpValue:
    return _make(moment(None), hour, minute, second, month, day, year)


@builtin("gmmktime(int $hour, ?int $minute = null, ?int $second = null, ?int $month = null, ?int $day = null,"
         " ?int $year = null): int|false", effects=Effects.NONDET)
def gmmktime(hour: int, minute: int | None, second: int | None, month: int | None, day: int | None,
             year: int | None) -> PhpValue:
    return _make(Moment(now(), fixed(0)), hour, minute, second, month, day, year)


def _make(m: Moment, hour: int, minute: int | None, second: int | None, month: int | None, day: int | None,
          year: int | None) -> PhpValue:
    if year is not None and 0 <= year <= 100:
        year += 2000 if year < 70 else 1900
    stamp = wall_to_timestamp(m.year if year is None else year, m.month if month is None else month,
                              m.day if day is None else day, hour, m.minute if minute is None else minute,
                              m.second if second is None else second, m.zone)
    return stamp if -2 ** 63 <= stamp < 2 ** 63 else False


@builtin("checkdate(int $month, int $day, int $year): bool", effects=Effects(0), fold=True)
def checkdate(month: int, day: int, year: int) -> bool:
    return 1 <= year <= 32767 and 1 <= month <= 12 and 1 <= day <= days_in_month(year, month)


@builtin("strtotime(string $datetime, ?int $baseTimestamp = null): int|false", effects=_CLOCK)
def strtotime(datetime: str, base: int | None) -> PhpValue:
    found = parse_time(datetime, now() if base is None else base, zone_state().zone)
    return False if found is None else found


@builtin("date_default_timezone_get(): string", effects=Effects.READS_INI)
def date_default_timezone_get() -> str:
    return zone_state().name


@builtin("date_default_timezone_set(string $timezoneId): bool", effects=Effects.WRITES_GLOBAL | Effects.WARNS)
def date_default_timezone_set(zone_id: str) -> bool:
    zone = load_zone(zone_id)
    if zone is None:
        notice(f"date_default_timezone_set(): Timezone ID '{zone_id}' is invalid")
        return False
    state = zone_state()
    state.zone, state.chosen = zone, True
    state.name = getattr(zone, "key", None) or "UTC"
    return True


@builtin("getdate(?int $timestamp = null): array", effects=_CLOCK)
def getdate(timestamp: int | None) -> PhpArray:
    m = moment(timestamp)
    return PhpArray.from_dict({
        "seconds": m.second, "minutes": m.minute, "hours": m.hour, "mday": m.day, "wday": m.weekday, "mon": m.month,
        "year": m.year, "yday": m.yearday, "weekday": DAYS[m.weekday], "month": MONTHS[m.month - 1], 0: m.timestamp})


@builtin("localtime(?int $timestamp = null, bool $associative = false): array", effects=_CLOCK)
def localtime(timestamp: int | None, associative: bool) -> PhpArray:
    m = moment(timestamp)
    values = [m.second, m.minute, m.hour, m.day, m.month - 1, m.year - 1900, m.weekday, m.yearday, int(m.is_dst())]
    if not associative:
        return PhpArray.from_list(list(values))
    names = ("tm_sec", "tm_min", "tm_hour", "tm_mday", "tm_mon", "tm_year", "tm_wday", "tm_yday", "tm_isdst")
    return PhpArray.from_dict(dict(zip(names, values, strict=True)))


@builtin("strftime(string $format, ?int $timestamp = null): string|false", effects=_CLOCK, deprecated=True)
def strftime(format: str, timestamp: int | None) -> PhpValue:
    return _strftime(format, moment(timestamp))


@builtin("gmstrftime(string $format, ?int $timestamp = null): string|false", effects=_CLOCK, deprecated=True)
def gmstrftime(format: str, timestamp: int | None) -> PhpValue:
    return _strftime(format, Moment(now() if timestamp is None else timestamp, fixed(0)))


_STRFTIME: Final = {
    "a": "D", "A": "l", "d": "d", "b": "M", "h": "M", "B": "F", "m": "m", "y": "y", "Y": "Y", "H": "H", "I": "h",
    "M": "i", "p": "A", "P": "a", "r": "h:i:s A", "R": "H:i", "S": "s", "T": "H:i:s", "D": "m/d/y", "F": "Y-m-d",
    "s": "U", "z": "O", "Z": "T", "u": "N", "w": "w", "V": "W", "G": "o", "X": "H:i:s", "x": "m/d/y", "k": "G",
    "c": "D M j H:i:s Y"}


def _strftime(pattern: str, m: Moment) -> PhpValue:
    if not pattern:
        return False
    out = []
    i = 0
    while i < len(pattern):
        c = pattern[i]
        i += 1
        if c != "%" or i >= len(pattern):
            out.append(c)
            continue
        c = pattern[i]
        i += 1
        if c in _STRFTIME:
            out.append(format_time(_STRFTIME[c], m))
        elif c == "e":
            out.append(f"{m.day:2d}")
        elif c == "l":
            out.append(f"{m.hour % 12 or 12:2d}")
        elif c == "j":
            out.append(f"{m.yearday + 1:03d}")
        elif c == "C":
            out.append(f"{m.year // 100:02d}")
        elif c == "g":
            out.append(f"{iso_week(m.year, m.month, m.day)[0] % 100:02d}")
        elif c == "U":
            out.append(f"{(m.yearday + 7 - m.weekday) // 7:02d}")
        elif c == "W":
            out.append(f"{(m.yearday + 7 - (m.weekday - 1) % 7) // 7:02d}")
        else:
            out.append({"n": "\n", "t": "\t", "%": "%"}.get(c, "%" + c))
    return "".join(out)


@builtin("timezone_identifiers_list(int $timezoneGroup = 2047, ?string $countryCode = null): array",
         effects=Effects.NONDET)
def timezone_identifiers_list(group: int, country: str | None) -> PhpArray:
    from zoneinfo import available_timezones

    areas = ("Africa", "America", "Antarctica", "Arctic", "Asia", "Atlantic", "Australia", "Europe", "Indian",
             "Pacific")
    names = [n for n in available_timezones() if n == "UTC" or n.partition("/")[0] in areas]
    return PhpArray.from_list(sorted(names))


@builtin("timezone_name_from_abbr(string $abbr, int $utcOffset = -1, int $isDST = -1): string|false",
         effects=Effects.NONDET)
def timezone_name_from_abbr(abbr: str, offset: int, is_dst: int) -> PhpValue:
    names = {"cet": "Europe/Berlin", "est": "America/New_York", "edt": "America/New_York", "cst": "America/Chicago",
             "mst": "America/Denver", "pst": "America/Los_Angeles", "utc": "UTC", "gmt": "UTC"}
    return names.get(abbr.lower(), False)

