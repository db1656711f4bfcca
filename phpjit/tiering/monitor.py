"""The metrics of an Engine, read from where they are counted: tiers, compiles, bail-outs, caches, the parallel tier.

    families(tiering, code_cache)      what Engine.metrics() shows; docs/monitoring.md lists them
"""
from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any

from phpjit import __version__
from phpjit.metrics import Distribution, Family, counter, gauge, histogram
from phpjit.tiering import decisions

if TYPE_CHECKING:
    from phpjit.cache import CodeCache
    from phpjit.metrics import Metrics
    from phpjit.options import Options
    from phpjit.tiering.manager import Tiering


def families(tiering: Tiering | None, cache: CodeCache | None, units: int) -> Iterator[Family]:
    """Yield everything; an engine that has not needed tier 1 yet has no `tiering`."""
    yield gauge("info", "What runs here; always 1.", (
        {"version": __version__, "python": sys.version.split()[0],
         "tier": str(tiering.options.tier) if tiering is not None else ""}, 1))
    yield gauge("files", "PHP files that the engine has compiled or loaded.", units)
    yield from of_caches(tiering, cache)
    if tiering is not None:
        yield from of_tiers(tiering)
    yield from of_parallel()


def of_caches(tiering: Tiering | None, cache: CodeCache | None) -> Iterator[Family]:
    """Yield what the caches on disk were asked for."""
    rows = []
    store = tiering.known_store if tiering is not None else None
    for name, found in (("code", cache), ("native", store)):
        if found is not None:
            rows.append(({"cache": name, "result": "hit"}, found.hits))
            rows.append(({"cache": name, "result": "miss"}, found.misses))
    yield counter("cache_requests_total", "Look-ups in the caches on disk: compiled files, native code.", *rows)


def of_tiers(tiering: Tiering) -> Iterator[Family]:
    """Yield what became native code, what it cost, and what it gave back to tier 0."""
    tiers: Counter[tuple[str, str]] = Counter()
    bailouts: Counter[str] = Counter()
    refusals: Counter[str] = Counter()
    seconds = Distribution()
    cached = 0
    for record in list(tiering.records.values()):
        tiers[record.kind, "1" if record.versions and record.stuck is None else "0"] += 1
        for (reason, _), count in list(record.bailouts.items()):
            bailouts[reason] += count
        if record.stuck is not None:
            refusals[record.stuck.reason.name] += 1
    for _, version in tiering.versions():
        cached += version.cached
        if not version.cached:
            seconds.add(version.seconds)
    for kind, text in (("function", "Functions that were"), ("loop", "Loops that were"),
                       ("map", "Functions over Python's arrays that were"),
                       ("builtin", "Builtins that call back, with long arrays, that were")):
        yield gauge(f"{kind}s", f"{text} looked at, by the tier that they run in.", *(
            ({"tier": tier}, tiers[kind, tier]) for tier in ("0", "1")))
    yield counter("versions_total", "Native versions: compiled here, or loaded from the cache.",
                  ({"from": "compiler"}, tiering.compiles), ({"from": "cache"}, cached))
    yield histogram("compile_seconds", "CPU time of the compile thread for each version.", seconds)
    yield gauge("compile_queue", "Compiles that wait or run.", tiering.waiting)
    yield counter("bailouts_total", "Calls and rounds that native code gave back to tier 0, by reason.", *(
        ({"reason": reason}, count) for reason, count in sorted(bailouts.items())))
    yield gauge("refusals", "Functions and loops that stay in tier 0, by reason.", *(
        ({"reason": reason}, count) for reason, count in sorted(refusals.items())))


def of_parallel() -> Iterator[Family]:
    """Yield what the parallel tier of this process has done."""
    sites = decisions.sites()
    yield gauge("parallel_sites", "Places that may run in parallel and have run.", len(sites))
    yield counter("parallel_decisions_total", "Calls of these places, by the arm that was chosen.",
                  ({"arm": "serial"}, sum(site.serial_calls for site in sites)),
                  ({"arm": "parallel"}, sum(site.parallel_calls for site in sites)))
    yield counter("parallel_elements_total", "Elements that they worked on.", sum(site.elements for site in sites))
    yield counter("parallel_chunks_total", "Chunks that went to the pool's threads.",
                  sum(site.chunks for site in sites))
    yield counter("parallel_seconds_total", "Time that they took, by arm.",
                  ({"arm": "serial"}, sum(site.serial_seconds for site in sites)),
                  ({"arm": "parallel"}, sum(site.parallel_seconds for site in sites)))
    yield counter("parallel_estimated_seconds_total", "Time that was expected of them, by arm.",
                  ({"arm": "serial"}, sum(site.serial_estimated for site in sites)),
                  ({"arm": "parallel"}, sum(site.parallel_estimated for site in sites)))
    yield counter("parallel_saved_seconds_total", "Time that the parallel arm is estimated to have saved.",
                  float(sum(site.saved for site in sites)))
    yield counter("parallel_regret_seconds_total", "Time lost against the better arm.",
                  float(sum(site.regret for site in sites)))
    yield gauge("parallel_regret_seconds_max", "The most that one decision lost.",
                float(max((site.worst_regret for site in sites), default=0.0)))
    yield counter("parallel_bailouts_total", "Parallel runs that were repeated by tier 0.",
                  sum(site.bailouts for site in sites))
    yield from of_pool()


def of_pool() -> Iterator[Family]:
    """Yield what the pool of threads says of itself, and how long anybody waited for it."""
    found = decisions.totals()
    if not found:
        return
    for key, name, text in (
            ("threads", "pool_threads", "Threads that may work on one job; 0 while there is no pool."),
            ("price", "pool_price_seconds", "Price of a parallel run (F): what the detector weighs a call against."),
            ("imbalance", "pool_imbalance_ratio", "Busiest thread against the average of all, of the jobs so far."),
            ("queue", "pool_queue", "Chunks that wait for a thread.")):
        if key in found:
            yield gauge(name, text, found[key])
    if "jobs" in found:
        yield counter("pool_jobs_total", "Jobs that ran on the pool.", found["jobs"])
    if "busy" in found:
        yield counter("pool_busy_seconds_total", "Time that each thread worked.", *(
            ({"slot": str(slot)}, seconds) for slot, seconds in enumerate(found["busy"])))
    yield counter("wait_seconds_total", "Time waiting: for the lock of the pool, for cores of the budget.", *(
        ({"for": what}, found[key]) for key, what in (("lock_seconds", "pool"), ("budget_seconds", "budget"))
        if key in found))


def status(options: Options, tiering: Tiering | None, metrics: Metrics) -> dict[str, Any]:
    """Return what `phpjit_status()` tells a program; docs/monitoring.md describes it."""
    unavailable = tiering.known_unavailable if tiering is not None else None
    return {
        "version": __version__, "python": sys.version.split()[0], "tier": str(options.tier),
        "native_code": options.tier != 0 and unavailable is None, "unavailable": unavailable or "",
        "metrics": {name: values(family) for name, family in metrics.items()},
        "parallel": {
            "mode": options.parallel, "pool": {key: list(value) if isinstance(value, tuple) else value
                                               for key, value in decisions.totals().items()},
            "sites": [site.as_dict() for site in decisions.sites()]},
    }


def values(family: Family) -> Any:
    """Return a family as a program likes to read it: a number, or label texts (joined by ",") and their numbers."""
    found = {",".join(sample.labels.values()):
             sample.value.as_dict() if isinstance(sample.value, Distribution) else sample.value
             for sample in family.samples}
    return found[""] if list(found) == [""] else found
