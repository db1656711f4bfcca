"""Days since the epoch and back, for any year; normalising of out-of-range fields."""
from __future__ import annotations

from datetime import UTC, datetime, timedelta, tzinfo


def days_from_civil(year: int, month: int, day: int) -> int:
    """Days from 1970-01-01 in the proleptic Gregorian calendar; `month` and `day` may be out of range."""
    month -= 1
    year += month // 12
    month = month % 12 + 1
    y = year - (month <= 2)
    era = y // 400
    yoe = y - era * 400
    doy = (153 * (month + (-3 if month > 2 else 9)) + 2) // 5
    doe = yoe * 365 + yoe // 4 - yoe // 100 + doy
    return era * 146097 + doe - 719468 + day - 1


def civil_from_days(days: int) -> tuple[int, int, int]:
    """(year, month, day) of a day number."""
    z = days + 719468
    era = z // 146097
    doe = z - era * 146097
    yoe = (doe - doe // 1460 + doe // 36524 - doe // 146096) // 365
    doy = doe - (365 * yoe + yoe // 4 - yoe // 100)
    mp = (5 * doy + 2) // 153
    month = mp + (3 if mp < 10 else -9)
    return yoe + era * 400 + (month <= 2), month, doy - (153 * mp + 2) // 5 + 1


def is_leap(year: int) -> bool:
    """Whether the year has 366 days."""
    return year % 4 == 0 and (year % 100 != 0 or year % 400 == 0)


def days_in_month(year: int, month: int) -> int:
    """28 to 31."""
    return 31 - (month - 1) % 7 % 2 if month != 2 else 29 if is_leap(year) else 28


def wall_to_timestamp(year: int, month: int, day: int, hour: int, minute: int, second: int, zone: tzinfo) -> int:
    """The timestamp of a wall clock's time in `zone`; fields may be out of range."""
    wall = days_from_civil(year, month, day) * 86400 + hour * 3600 + minute * 60 + second
    return wall - offset_at_wall(wall, zone)


def offset_at_wall(wall: int, zone: tzinfo) -> int:
    """The zone's offset when its clocks show `wall` (seconds, as if in UTC); in a gap the offset before it."""
    try:
        naive = datetime(1970, 1, 1) + timedelta(seconds=wall)
    except OverflowError:
        naive = datetime(9000, 1, 1) if wall > 0 else datetime(2, 1, 1)
    moment = naive.replace(tzinfo=zone)
    offset = moment.utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


def offset_at(timestamp: int, zone: tzinfo) -> int:
    """The zone's offset at a timestamp."""
    try:
        moment = (datetime(1970, 1, 1, tzinfo=UTC) + timedelta(seconds=timestamp)).astimezone(zone)
    except OverflowError:
        moment = datetime(9000 if timestamp > 0 else 2, 1, 1, tzinfo=zone)
    offset = moment.utcoffset()
    return 0 if offset is None else int(offset.total_seconds())


def iso_week(year: int, month: int, day: int) -> tuple[int, int]:
    """(ISO year, ISO week)."""
    number = days_from_civil(year, month, day)
    weekday = (number + 3) % 7        # Monday is 0
    thursday = number - weekday + 3
    iso_year = civil_from_days(thursday)[0]
    first = days_from_civil(iso_year, 1, 1)
    return iso_year, (thursday - first) // 7 + 1
