"""date()'s formats.

    format_time("D, d M Y", Moment(0, UTC))   ->   "Thu, 01 Jan 1970"
"""
from __future__ import annotations

from datetime import datetime, tzinfo
from typing import Final

from phpjit.runtime.ext.date.calendar import (
    civil_from_days,
    days_from_civil,
    days_in_month,
    is_leap,
    iso_week,
    offset_at,
)

DAYS: Final = ("Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday")
MONTHS: Final = ("January", "February", "March", "April", "May", "June", "July", "August", "September", "October",
                 "November", "December")


class Moment:
    """A timestamp taken apart in a zone."""

    __slots__ = ("day", "hour", "minute", "month", "offset", "second", "timestamp", "usec", "weekday", "year",
                 "yearday", "zone", "zone_name")

    def __init__(self, timestamp: int, zone: tzinfo, zone_name: str = "UTC", usec: int = 0) -> None:
        self.timestamp = timestamp
        self.zone = zone
        self.zone_name = zone_name
        self.usec = usec
        self.offset = offset_at(timestamp, zone)
        days, seconds = divmod(timestamp + self.offset, 86400)
        self.year, self.month, self.day = civil_from_days(days)
        self.hour, rest = divmod(seconds, 3600)
        self.minute, self.second = divmod(rest, 60)
        self.weekday = (days + 4) % 7
        self.yearday = days - days_from_civil(self.year, 1, 1)

    def is_dst(self) -> bool:
        """Whether daylight saving time is in force."""
        try:
            dst = datetime.fromtimestamp(self.timestamp, self.zone).dst()
        except (OverflowError, ValueError, OSError):
            return False
        return bool(dst)

    def abbreviation(self) -> str:
        """CET, UTC, +02:00 …"""
        try:
            name = datetime.fromtimestamp(self.timestamp, self.zone).tzname() or ""
        except (OverflowError, ValueError, OSError):
            name = ""
        if name.startswith("UTC") and len(name) > 3:
            return offset_text(self.offset, ":")
        if name[:1] in "+-" and name:
            return offset_text(self.offset, ":")
        return name


def offset_text(seconds: int, colon: str) -> str:
    """+02:00 or +0200."""
    sign = "-" if seconds < 0 else "+"
    hours, rest = divmod(abs(seconds), 3600)
    return f"{sign}{hours:02d}{colon}{rest // 60:02d}"


def _suffix(day: int) -> str:
    if 10 <= day % 100 <= 19:
        return "th"
    return {1: "st", 2: "nd", 3: "rd"}.get(day % 10, "th")


def format_time(pattern: str, m: Moment) -> str:
    """date() of a moment."""
    out: list[str] = []
    i = 0
    while i < len(pattern):
        c = pattern[i]
        i += 1
        if c == "\\":
            out.append(pattern[i:i + 1])
            i += 1
        else:
            out.append(_one(c, m))
    return "".join(out)


def _one(c: str, m: Moment) -> str:
    hour12 = m.hour % 12 or 12
    if c == "d":
        return f"{m.day:02d}"
    if c == "D":
        return DAYS[m.weekday][:3]
    if c == "j":
        return str(m.day)
    if c == "l":
        return DAYS[m.weekday]
    if c == "S":
        return _suffix(m.day)
    if c == "w":
        return str(m.weekday)
    if c == "N":
        return str(m.weekday or 7)
    if c == "z":
        return str(m.yearday)
    if c == "W":
        return f"{iso_week(m.year, m.month, m.day)[1]:02d}"
    if c == "o":
        return str(iso_week(m.year, m.month, m.day)[0])
    if c == "F":
        return MONTHS[m.month - 1]
    if c == "m":
        return f"{m.month:02d}"
    if c == "M":
        return MONTHS[m.month - 1][:3]
    if c == "n":
        return str(m.month)
    if c == "t":
        return str(days_in_month(m.year, m.month))
    if c == "L":
        return "1" if is_leap(m.year) else "0"
    if c == "y":
        return f"{m.year % 100:02d}"
    if c == "Y":
        return f"{'-' if m.year < 0 else ''}{abs(m.year):04d}"
    if c == "x":
        return f"{'-' if m.year < 0 else '+' if m.year > 9999 else ''}{abs(m.year):04d}"
    if c == "X":
        return f"{'-' if m.year < 0 else '+'}{abs(m.year):04d}"
    if c == "a":
        return "pm" if m.hour >= 12 else "am"
    if c == "A":
        return "PM" if m.hour >= 12 else "AM"
    if c == "B":
        return f"{int((m.timestamp + 3600) % 86400 / 86.4):03d}"
    if c == "g":
        return str(hour12)
    if c == "G":
        return str(m.hour)
    if c == "h":
        return f"{hour12:02d}"
    if c == "H":
        return f"{m.hour:02d}"
    if c == "i":
        return f"{m.minute:02d}"
    if c == "s":
        return f"{m.second:02d}"
    if c == "u":
        return f"{m.usec:06d}"
    if c == "v":
        return f"{m.usec // 1000:03d}"
    if c == "I":
        return "1" if m.is_dst() else "0"
    if c == "P":
        return offset_text(m.offset, ":")
    if c == "p":
        return "Z" if m.offset == 0 else offset_text(m.offset, ":")
    if c == "O":
        return offset_text(m.offset, "")
    if c == "T":
        return m.abbreviation()
    if c == "e":
        return m.zone_name
    if c == "Z":
        return str(m.offset)
    if c == "c":
        return format_time("Y-m-d\\TH:i:sP", m)
    if c == "r":
        return format_time("D, d M Y H:i:s O", m)
    if c == "U":
        return str(m.timestamp)
    return c


__all__ = ["DAYS", "MONTHS", "Moment", "format_time", "offset_text"]
