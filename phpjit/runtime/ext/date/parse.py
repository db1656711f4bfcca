"""strtotime(): texts that people write for moments.

    parse_time("tomorrow noon", base, zone)   ->   a timestamp, or None for a text that PHP refuses
"""
from __future__ import annotations

import re
from datetime import tzinfo
from typing import Final

from phpjit.runtime.ext.date.calendar import days_from_civil, days_in_month, offset_at_wall
from phpjit.runtime.ext.date.format import DAYS, MONTHS, Moment
from phpjit.runtime.ext.date.zones import ABBREVIATIONS, fixed, load_zone

_MONTH: Final = ("(?P<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?"
                 "|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\b\\.?")
_DAY: Final = ("(?:sun(?:days?)?|mon(?:days?)?|tue(?:sdays?)?|wed(?:nesdays?)?|thu(?:rsdays?)?|fri(?:days?)?"
               "|sat(?:urdays?)?)")
_TIME: Final = r"t?(?P<hour>[01]?\d|2[0-4]):(?P<minute>[0-5]?\d)(?::(?P<second>[0-5]?\d|60)(?:[.,](?P<frac>\d+))?)?"
_RULES: Final = tuple((name, re.compile(text, re.I)) for name, text in (
    ("stamp", r"@(?P<stamp>-?\d+)(?:\.(?P<frac>\d+))?"),
    ("isoweek", r"(?P<year>\d{4})-?W(?P<week>\d{2})(?:-?(?P<wday>[0-7]))?"),
    ("ymd", r"(?P<year>[+-]?\d{4})-(?P<m>\d{1,2})-(?P<day>\d{1,2})(?=$|[\sT]|t|[+-]|Z)"),
    ("ymd", r"(?P<year>\d{4})/(?P<m>\d{1,2})/(?P<day>\d{1,2})(?!\d)"),
    ("ymd", r"(?P<m>1[0-2]|0?[1-9])/(?P<day>3[01]|[0-2]?\d)/(?P<year>\d{4}|\d{2})(?!\d)"),
    ("ymd", r"(?P<day>3[01]|[0-2]?\d)[-.](?P<m>1[0-2]|0?[1-9])[-.](?P<year>\d{4})(?!\d)"),
    ("ymd", r"(?P<m>1[0-2]|0?[1-9])/(?P<day>3[01]|[0-2]?\d)(?!\d)"),
    ("compact", r"(?P<year>\d{4})(?P<m>\d{2})(?P<day>\d{2})(?:t?(?P<hour>\d{2}):?(?P<minute>\d{2})"
                r"(?::?(?P<second>\d{2}))?)?(?!\d)"),
    ("ym", r"(?P<year>\d{4})-(?P<m>\d{1,2})(?!\d)"),
    ("time12", r"(?P<hour>1[0-2]|0?[1-9])(?::(?P<minute>[0-5]\d)(?::(?P<second>[0-5]\d))?)?\s*(?P<ap>[ap])\.?m\b\.?"),
    ("time", _TIME),
    ("time", r"(?P<hour>[01]?\d|2[0-4])\.(?P<minute>[0-5]\d)(?:\.(?P<second>[0-5]\d))?(?P<frac>)(?![\d.])"),
    ("mdy", _MONTH + r"-(?P<day>3[01]|[0-2]?\d)-(?P<year>\d{4}|\d{2})(?!\d)"),
    ("mdy", r"(?P<year>\d{4}|\d{2})-" + _MONTH + r"-(?P<day>3[01]|[0-2]?\d)(?!\d)"),
    ("ymd", r"(?P<year>\d{2})-(?P<m>1[0-2]|0?[1-9])-(?P<day>3[01]|[0-2]?\d)(?!\d)"),
    ("of", r"(?P<side>back|front) of (?P<hour>[01]?\d|2[0-4])\s*(?:(?P<ap>[ap])\.?m\b\.?)?"),
    ("dmy", r"(?P<day>3[01]|[0-2]?\d)(?:st|nd|rd|th)?[ \t.-]*" + _MONTH + r"[ \t.-]*(?P<year>\d{4})(?!\d|:)"),
    ("mdy", _MONTH + r"[ \t.-]*(?P<day>3[01]|[0-2]?\d)(?:st|nd|rd|th)?[, \t.-]+(?P<year>\d{4})(?!\d|:)"),
    ("dmy", r"(?P<day>3[01]|[0-2]?\d)(?:st|nd|rd|th)?[ \t.-]*" + _MONTH),
    ("my", _MONTH + r"[ \t.-]*(?P<year>\d{4})(?!\d|:)"),
    ("mdy", _MONTH + r"[ \t.-]*(?P<day>3[01]|[0-2]?\d)(?:st|nd|rd|th)?(?!\d|:)"),
    ("my", _MONTH),
    ("firstlast", r"(?P<which>first|last) day of"),
    ("word", r"(?P<word>now|today|midnight|noon|tomorrow|yesterday)\b"),
    ("ordinal_of", r"(?P<num>first|second|third|fourth|fifth|sixth|last)\s+(?P<wname>" + _DAY + r")\s+of"),
    ("relative", r"(?P<sign>[+-][-+\s]*)?(?P<n>\d+)\s*(?P<unit>(?:ms(?:ec)?s?|millisecond|sec(?:ond)?|min(?:ute)?"
                 r"|hour|day|fortnight|forthnight|week|weekday|month|year)s?|weekdays?|" + _DAY
                 + r")\b(?P<ago>(?:\s+ago)*)"),
    ("reltext", r"(?P<num>next|last|previous|this|first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|tenth"
                r"|eleventh|twelfth)\s+(?P<unit>(?:sec(?:ond)?|min(?:ute)?|hour|day|fortnight|week|weekday"
                r"|month|year)s?|" + _DAY + r")\b(?P<ago>(?:\s+ago)*)"),
    ("weekday", r"(?P<wname>" + _DAY + r")\b\.?"),
    ("offset", r"(?:GMT|UTC)?(?P<osign>[+-])(?P<oh>\d{1,2}):?(?P<om>\d{2})?(?::?(?P<os>\d{2}))?(?!\d)"),
    ("zone", r"\(?(?P<zone>[a-z]+(?:[/_][a-z_]+(?:[-+]\d+)?)+|[a-z]{1,6})\)?(?![a-z])"),
    ("year4", r"(?P<year>\d{4})(?!\d)"),
))
_ORDINALS: Final = {"last": -1, "previous": -1, "this": 0, "next": 1, "first": 1, "second": 2, "third": 3, "fourth": 4,
                    "fifth": 5, "sixth": 6, "seventh": 7, "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11,
                    "twelfth": 12}
_UNITS: Final = {"sec": "second", "min": "minute", "hou": "hour", "day": "day", "wee": "week", "for": "fortnight",
                 "mon": "month", "yea": "year"}


class _Fields:
    """What the text said so far; None: nothing."""

    def __init__(self) -> None:
        self.year: int | None = None
        self.month: int | None = None
        self.day: int | None = None
        self.hour: int | None = None
        self.timed = False
        self.minute = 0
        self.second = 0
        self.usec: int | None = None
        self.zone: tzinfo | None = None
        self.stamp: int | None = None
        self.relative = dict.fromkeys(("year", "month", "day", "hour", "minute", "second"), 0)
        self.weekday: tuple[int, int] | None = None      # (weekday, behaviour count)
        self.weekdays = 0
        self.in_week = False                             # "next week": the weekday is one of that week
        self.special: str | None = None                  # "first" or "last" day of
        self.nth: tuple[int, int] | None = None          # (n, weekday) of the month


def parse_time(text: str, base: int, zone: tzinfo) -> int | None:
    """The timestamp that `text` means, seen from `base`; None when it means nothing."""
    f = _Fields()
    rest = text.strip(" \t\n\r")
    if not rest:
        return None
    at = 0
    while at < len(rest):
        if rest[at] in " \t,;\n\r":
            at += 1
            continue
        for name, rule in _RULES:
            match = rule.match(rest, at)
            if match is not None and _apply(name, match, f):
                at = match.end()
                break
        else:
            return None
    return _resolve(f, base, zone)


def _weekday(name: str) -> int:
    key = name.lower()[:3]
    return next(i for i, day in enumerate(DAYS) if day.lower().startswith(key))


def _month(name: str) -> int:
    key = name.lower()[:3]
    return next(i for i, month in enumerate(MONTHS) if month.lower().startswith(key)) + 1


def _apply(name: str, match: re.Match[str], f: _Fields) -> bool:
    g = match.groupdict()
    if name == "stamp":
        f.stamp = int(g["stamp"])
    elif name in ("ymd", "compact", "ym"):
        month, day = int(g["m"]), int(g.get("day") or 1)
        if not 1 <= month <= 12 or not 0 <= day <= 31:
            return False
        if g.get("year"):
            f.year = _year(g["year"])
        f.month, f.day = month, day
        if g.get("hour"):
            f.hour, f.minute, f.second = int(g["hour"]), int(g["minute"]), int(g["second"] or 0)
    elif name in ("dmy", "mdy", "my"):
        f.month = _month(g["month"])
        if g.get("year"):
            f.year = _year(g["year"])
            if name == "my":
                f.day = 1
        if g.get("day"):
            f.day = int(g["day"])
    elif name == "isoweek":
        year, week, wday = int(g["year"]), int(g["week"]), int(g["wday"] or 1)
        jan4 = days_from_civil(year, 1, 4)
        monday = jan4 - (jan4 + 3) % 7
        f.year, f.month, f.day = year, 1, monday + (week - 1) * 7 + wday - 1 - days_from_civil(year, 1, 1) + 1
    elif name == "time":
        if f.timed:
            return False
        f.timed = True
        f.hour, f.minute, f.second = int(g["hour"]), int(g["minute"]), int(g["second"] or 0)
        f.usec = int((g["frac"] or "0")[:6].ljust(6, "0"))
    elif name == "time12":
        hour = int(g["hour"]) % 12 + (12 if g["ap"].lower() == "p" else 0)
        f.hour, f.minute, f.second = hour, int(g["minute"] or 0), int(g["second"] or 0)
    elif name == "of":
        hour = int(g["hour"])
        if g["ap"]:
            hour = hour % 12 + (12 if g["ap"].lower() == "p" else 0)
        f.hour, f.minute, f.second = (hour, 15, 0) if g["side"].lower() == "back" else (hour - 1, 45, 0)
    elif name == "firstlast":
        f.special = g["which"].lower()
    elif name == "word":
        word = g["word"].lower()
        if word != "now":
            f.hour, f.minute, f.second, f.usec = 12 if word == "noon" else 0, 0, 0, 0
        f.relative["day"] += {"tomorrow": 1, "yesterday": -1}.get(word, 0)
    elif name == "ordinal_of":
        f.nth = (_ORDINALS[g["num"].lower()], _weekday(g["wname"]))
        if f.hour is None:
            f.hour = 0
    elif name in ("relative", "reltext"):
        return _relative(name, g, f)
    elif name == "weekday":
        f.weekday = (_weekday(g["wname"]), 0)
        if f.hour is None:
            f.hour = 0
    elif name == "offset":
        hours = g["oh"]
        minutes = g["om"] or "0"
        seconds = int(hours) * 3600 + int(minutes) * 60 + int(g["os"] or 0)
        f.zone = fixed(-seconds if g["osign"] == "-" else seconds)
    elif name == "zone":
        key = g["zone"].lower()
        if key in ABBREVIATIONS:
            f.zone = fixed(ABBREVIATIONS[key])
            return True
        if "/" not in key:
            return False
        found = load_zone(g["zone"])
        if found is None:
            return False
        f.zone = found
    elif name == "year4":
        if f.year is not None and f.hour is None:
            number = int(g["year"])
            f.hour, f.minute = number // 100, number % 100
        else:
            number = int(g["year"])
            if f.hour is None and number // 100 <= 23 and number % 100 <= 59 and f.month is None:
                f.hour, f.minute = number // 100, number % 100
            else:
                f.year = number
    return True


def _year(text: str) -> int:
    number = int(text)
    if len(text.lstrip("+-")) <= 2:
        number += 2000 if number < 70 else 1900
    return number


def _relative(name: str, g: dict[str, str | None], f: _Fields) -> bool:
    unit_text = str(g["unit"]).lower()
    if name == "relative":
        count = int(str(g["n"]))
        if g["sign"] and g["sign"].count("-") % 2:
            count = -count
    else:
        count = _ORDINALS[str(g["num"]).lower()]
    if g["ago"] and str(g["ago"]).lower().count("ago") % 2:
        count = -count
    if unit_text.startswith("weekday"):
        f.weekdays += count
        return True
    if unit_text.startswith(("ms", "milli")):
        return True
    unit = _UNITS.get(unit_text[:3])
    is_day_name = unit_text[:3] in {d.lower()[:3] for d in DAYS} and not unit_text.startswith("month") \
        and not unit_text.startswith("sec")
    if (is_day_name and unit_text not in ("mon",)) or unit_text in ("mon",) or unit is None:
        weekday = _weekday(unit_text)
        f.weekday = (weekday, count if count != 0 else 0)
        if f.hour is None:
            f.hour = 0
        return True
    if unit == "week" and name == "reltext":
        f.in_week = True
    if unit == "week":
        f.relative["day"] += 7 * count
    elif unit == "fortnight":
        f.relative["day"] += 14 * count
    else:
        f.relative[unit] += count
    return True


def _resolve(f: _Fields, base: int, zone: tzinfo) -> int:
    if f.stamp is not None:
        start = Moment(f.stamp, fixed(0))
        used: tzinfo = fixed(0)
    else:
        used = zone if f.zone is None else f.zone
        start = Moment(base, used)
    dated = f.year is not None or f.month is not None or f.day is not None
    year = start.year if f.year is None else f.year
    month = start.month if f.month is None else f.month
    day = start.day if f.day is None else f.day
    hour, minute, second = f.hour, f.minute, f.second
    if hour is None:
        hour, minute, second = (0, 0, 0) if dated and f.stamp is None else (start.hour, start.minute, start.second)
    r = f.relative
    year += r["year"]
    month += r["month"]
    if f.special is not None or f.nth is not None:
        year, month = year + (month - 1) // 12, (month - 1) % 12 + 1
        day = 1 if f.special != "last" else days_in_month(year, month)
    day += r["day"]
    number = days_from_civil(year, month, day)
    if f.nth is not None:
        n, weekday = f.nth
        if n < 0:
            number = days_from_civil(year, month, days_in_month(year, month))
            number -= ((number + 4) % 7 - weekday) % 7
        else:
            number += (weekday - (number + 4) % 7) % 7 + 7 * (n - 1)
    if f.in_week:
        today = (number + 4) % 7 or 7
        number += ((f.weekday[0] or 7) if f.weekday is not None else 1) - today
    elif f.weekday is not None:
        weekday, count = f.weekday
        today = (number + 4) % 7
        ahead = (weekday - today) % 7
        if count == 0:
            number += ahead
        elif count > 0:
            number += (ahead or 7) + 7 * (count - 1)
        else:
            number += (ahead - 7 if ahead else -7) + 7 * (count + 1)
    step = 1 if f.weekdays > 0 else -1
    for _ in range(abs(f.weekdays)):
        number += step
        while (number + 4) % 7 in (0, 6):
            number += step
    wall = number * 86400 + hour * 3600 + minute * 60 + second
    stamp = wall - offset_at_wall(wall, used)
    return stamp + r["hour"] * 3600 + r["minute"] * 60 + r["second"]
