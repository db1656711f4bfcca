"""What a user may choose about an Engine; frozen, so that compiled code can rely on it.

Plain slots rather than a dataclass: this module is on the path of every start, and `dataclasses` costs 10 ms.
"""
from __future__ import annotations

import os
from collections.abc import Mapping

from phpjit.errors import OptionError

TIERS = (0, 1, 2)
"""0: Python only; 1: native regions too; 2: native and parallel."""


class Options:
    """Options of an Engine.

    `tier` is the highest tier that code may reach, `ini` overrides php.ini values (`-d name=value`), `cache` is the
    folder of the code cache (None: no cache), `debug` shows Python tracebacks of phpjit's own errors, `own_process`
    says that the process runs one script and may be changed by it (working directory, environment, memory limit).
    """

    __slots__ = ("cache", "debug", "ini", "own_process", "sapi", "tier")

    def __init__(self, *, tier: int = 2, ini: Mapping[str, str] | None = None, cache: str | None = "",
                 debug: bool | None = None, sapi: str = "cli", own_process: bool = False) -> None:
        if tier not in TIERS:
            raise OptionError(f"unknown tier {tier!r}; use one of {', '.join(map(str, TIERS))}")
        self.tier = tier
        self.ini: dict[str, str] = dict(ini or {})
        self.cache = default_cache_dir() if cache == "" else cache
        self.debug = bool(os.environ.get("PHPJIT_DEBUG")) if debug is None else debug
        self.sapi = sapi
        self.own_process = own_process


def default_cache_dir() -> str | None:
    """The user's cache folder: $PHPJIT_CACHE (empty: no cache), $XDG_CACHE_HOME/phpjit or ~/.cache/phpjit."""
    chosen = os.environ.get("PHPJIT_CACHE")
    if chosen is not None:
        return chosen or None
    base = os.environ.get("XDG_CACHE_HOME")
    if not base or not os.path.isabs(base):
        home = os.path.expanduser("~")
        if not os.path.isabs(home):
            return None
        base = os.path.join(home, ".cache")
    return os.path.join(base, "phpjit")
