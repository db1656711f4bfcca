"""What a user may choose about an Engine; frozen, so that compiled code can rely on it.

    Options(tier="auto", hot_calls=100)        phpjit run --tier=1 -d phpjit.hot_loop=2ms x.php

Plain slots rather than a dataclass: this module is on the path of every start, and `dataclasses` costs 10 ms.
"""
from __future__ import annotations

import os
from collections.abc import Mapping

from phpjit.errors import OptionError

TIERS = (0, 1, 2, "auto")
"""0: Python only; 1: native code at the first call and loop entry; 2: parallel too; auto: native where it is hot."""
PARALLEL = ("auto", "off", "force")
"""auto: array work goes to all cores where that pays; off: never; force: always, for tests."""
HOT_CALLS = 300
HOT_CALL_SECONDS = 0.0005       # a compile takes some twenty times that
HOT_LOOP = "1ms"
MAX_VERSIONS = 4
NATIVE_CACHE_SIZE = 256 << 20
_SIZES = {"k": 1 << 10, "m": 1 << 20, "g": 1 << 30}
_TIMES = (("us", 1e-6), ("ms", 1e-3), ("s", 1.0))


class Options:
    """Options of an Engine.

    `tier` says where code may run (see TIERS; `auto` decides by heat), `ini` overrides php.ini values (`-d name=text`),
    `cache` is the folder of the code cache (None: no cache), `debug` shows Python tracebacks of phpjit's own errors,
    `own_process` says that the process runs one script and may be changed by it (working directory, environment,
    memory limit).

    Of tier 1: `hot_calls` calls make a function hot (unless a number is chosen, they must also have taken
    `hot_call_seconds`), `hot_loop` (a time such as "1ms", or a number of rounds) a loop; `max_versions` bounds the
    combinations of types that one function or loop is compiled for, `native_cache_size` the bytes of native code on
    disk.  Of the parallel tier: `parallel` (see PARALLEL), and `threads`, how many it may use (0: as many as there are
    cores; also $PHPJIT_THREADS; never more than there are, unless `parallel` is "force").  `shuffle` is for tests: a
    seed (not 0) for the order in which chunks of array work run.
    Each can also be given as an ini setting: `-d phpjit.hot_calls=100`.
    """

    __slots__ = ("cache", "compile_threads", "debug", "hot_call_seconds", "hot_calls", "hot_rounds",
                 "hot_seconds", "ini", "max_versions", "native_cache_size", "own_process", "parallel", "sapi",
                 "shuffle", "threads", "tier")

    def __init__(self, *, tier: int | str | None = None, ini: Mapping[str, str] | None = None, cache: str | None = "",
                 debug: bool | None = None, sapi: str = "cli", own_process: bool = False, hot_calls: int | None = None,
                 hot_loop: str | int | None = None, max_versions: int | None = None,
                 compile_threads: int | None = None, native_cache_size: int | str | None = None,
                 parallel: str | None = None, threads: int | str | None = None, shuffle: int | None = None) -> None:
        self.ini: dict[str, str] = dict(ini or {})
        self.tier: int | str = tier_of(self._chosen("tier", tier, "auto"))
        self.hot_calls = count_of("hot_calls", self._chosen("hot_calls", hot_calls, HOT_CALLS), 1)
        chosen = hot_calls is not None or "phpjit.hot_calls" in self.ini
        self.hot_call_seconds = 0.0 if chosen else HOT_CALL_SECONDS
        self.hot_seconds, self.hot_rounds = heat_of(self._chosen("hot_loop", hot_loop, HOT_LOOP))
        self.max_versions = count_of("max_versions", self._chosen("max_versions", max_versions, MAX_VERSIONS), 1)
        self.compile_threads = count_of("compile_threads", self._chosen("compile_threads", compile_threads, 1), 0)
        self.native_cache_size = size_of("native_cache_size", self._chosen(
            "native_cache_size", native_cache_size, NATIVE_CACHE_SIZE))
        self.parallel = parallel_of(self._chosen("parallel", parallel, "auto"))
        if threads is None and "phpjit.threads" not in self.ini:
            threads = count_of("$PHPJIT_THREADS", os.environ.get("PHPJIT_THREADS") or 0, 0)
        self.threads = count_of("threads", self._chosen("threads", threads, 0), 0)
        self.shuffle = count_of("shuffle", self._chosen("shuffle", shuffle, 0), 0)
        self.cache = default_cache_dir() if cache == "" else cache
        self.debug = bool(os.environ.get("PHPJIT_DEBUG")) if debug is None else debug
        self.sapi = sapi
        self.own_process = own_process

    @property
    def synchronous(self) -> bool:
        """Whether programs wait for the native compiler."""
        return self.tier == 1 or self.compile_threads == 0

    def _chosen(self, name: str, given: int | str | None, default: int | str) -> int | str:
        """An argument, else the ini setting `phpjit.<name>`, else the default."""
        if given is not None:
            return given
        return self.ini.get("phpjit." + name, default) if self.ini else default


def tier_of(value: int | str) -> int | str:
    """Read a tier; OptionError names the choices."""
    for tier in TIERS:
        if value is not True and value is not False and (value == tier or value == str(tier)):
            return tier
    raise OptionError(f"unknown tier {value!r}; use one of {', '.join(map(str, TIERS))}")


def parallel_of(value: int | str) -> str:
    """Read whether array work may go to all cores; OptionError names the choices."""
    if value in PARALLEL:
        return str(value)
    if value == "":         # what php.ini makes of `off`
        return "off"
    raise OptionError(f"unknown parallel {value!r}; use one of {', '.join(PARALLEL)}")


def count_of(name: str, value: int | str, least: int) -> int:
    """Read a whole number that is at least `least`."""
    text = str(value).strip()
    if text.isascii() and text.isdigit() and int(text) >= least:
        return int(text)
    shown = name if name.startswith("$") else f"phpjit.{name}"
    raise OptionError(f"{shown} is {value!r}; use a whole number of at least {least}")


def heat_of(value: int | str) -> tuple[float, int]:
    """Read when a loop is hot: (seconds, 0) for "1ms", (0, rounds) for a number."""
    text = str(value).strip().lower()
    if text.isascii() and text.isdigit():
        return 0.0, max(int(text), 1)
    for unit, factor in _TIMES:
        number = text.removesuffix(unit)
        if number != text:
            try:
                seconds = float(number) * factor
            except ValueError:
                break
            if 0 <= seconds < float("inf"):
                return seconds, 0
            break
    raise OptionError(f"phpjit.hot_loop is {value!r}; use a time (500us, 1ms, 0.1s) or a number of rounds")


def size_of(name: str, value: int | str) -> int:
    """Read a number of bytes: 1048576, 64M, 1G."""
    text = str(value).strip().lower()
    factor = _SIZES.get(text[-1:], 1)
    digits = text[:-1] if factor > 1 else text
    if digits.isascii() and digits.isdigit():
        return int(digits) * factor
    raise OptionError(f"phpjit.{name} is {value!r}; use a number of bytes such as 64M or 1G")


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
