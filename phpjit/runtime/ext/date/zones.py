"""Time zones: names, offsets, the request's default zone."""
from __future__ import annotations

import time
from datetime import UTC, datetime, timedelta, timezone, tzinfo
from typing import Final

from phpjit.runtime.current import current

_EPOCH: Final = datetime(1970, 1, 1, tzinfo=UTC)
ABBREVIATIONS: Final[dict[str, int]] = {
    "utc": 0, "gmt": 0, "z": 0, "est": -18000, "edt": -14400, "cst": -21600, "cdt": -18000, "mst": -25200,
    "mdt": -21600, "pst": -28800, "pdt": -25200, "cet": 3600, "cest": 7200, "eet": 7200, "eest": 10800, "wet": 0,
    "west": 3600, "bst": 3600, "ist": 7200, "msk": 10800, "jst": 32400}


def valid_zone(name: str) -> bool:
    """Whether PHP would take the name for date.timezone."""
    return load_zone(name) is not None


def load_zone(name: str) -> tzinfo | None:
    """The zone of that name (any case), or None."""
    if name.upper() == "UTC":
        return UTC
    from zoneinfo import ZoneInfo

    try:
        if name and not name.startswith(("/", ".")) and "\0" not in name:
            return ZoneInfo(name)
    except (OSError, ValueError, KeyError):
        pass     # perhaps another spelling
    return _other_spelling(name)


def _other_spelling(name: str) -> tzinfo | None:
    from zoneinfo import ZoneInfo, available_timezones

    lower = name.lower()
    for known in available_timezones():
        if known.lower() == lower:
            return ZoneInfo(known)
    return None


class ZoneState:
    """The request's default zone."""

    def __init__(self) -> None:
        self.name = "UTC"
        self.zone: tzinfo = UTC
        self.chosen = False

    def refresh(self) -> None:
        """Follow the ini setting unless date_default_timezone_set was called."""
        if self.chosen:
            return
        wanted = current().ini.get("date.timezone") or "UTC"
        if wanted != self.name:
            zone = load_zone(wanted)
            if zone is not None:
                self.name, self.zone = wanted, zone


def zone_state() -> ZoneState:
    """The request's zone, up to date."""
    state: ZoneState = current().state("date", ZoneState)
    state.refresh()
    return state


def local(timestamp: int, zone: tzinfo) -> datetime:
    """A timestamp in a zone; years beyond Python's are clamped."""
    try:
        return (_EPOCH + timedelta(seconds=timestamp)).astimezone(zone)
    except OverflowError:
        return (datetime.max if timestamp > 0 else datetime.min).replace(tzinfo=zone)


def fixed(seconds: int) -> tzinfo:
    """A zone of a fixed offset."""
    return timezone(timedelta(seconds=seconds))


def now() -> int:
    """The present timestamp."""
    return int(time.time())
