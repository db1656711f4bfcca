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

    def total(name: str) -> Any:
        return sum(getattr(site, name) for site in sites)

    split = total("split_calls")
    yield gauge("parallel_sites", "Places that may run in parallel and have run.", len(sites))
    yield counter("parallel_decisions_total", "Calls of these places; split: begun serially, then handed over.",
                  *arms(serial=total("serial_calls"), parallel=total("parallel_calls") - split, split=split))
    yield counter("parallel_elements_total", "Elements that they worked on, by arm.",
                  *arms(serial=total("serial_elements"), parallel=total("parallel_elements")))
    yield counter("parallel_chunks_total", "Chunks that went to the pool's threads.", total("chunks"))
    yield counter("parallel_seconds_total", "Time that they took; calls of a few microseconds are not timed.",
                  *arms(serial=float(total("serial_seconds")), parallel=float(total("parallel_seconds"))))
    yield counter("parallel_estimated_seconds_total", "Time that what went to the threads was expected to take.",
                  *arms(serial=float(total("serial_estimated")), parallel=float(total("parallel_estimated"))))
    yield counter("parallel_saved_seconds_total", "Time that the threads are estimated to have saved.",
                  float(total("saved")))
    yield counter("parallel_regret_seconds_total", "Time lost against the better arm.", float(total("regret")))
    yield gauge("parallel_regret_seconds_max", "The most that one decision lost.",
                float(max((site.worst_regret for site in sites), default=0.0)))
    yield counter("parallel_trials_total", "Parts that went to the threads to find out what they gain.",
                  total("trials"))
    yield counter("parallel_bailouts_total", "Parallel runs that were repeated by tier 0.", total("bailouts"))
    yield from of_pool()


def of_pool() -> Iterator[Family]:
    """Yield what the pool of threads says of itself, and who had to wait or to do without it."""
    found = decisions.totals()
    if not found:
        return
    layer = {"layer": found.get("layer", "")}
    yield gauge("pool_ready", "Whether there are threads now.", (layer, int(found["ready"])))
    yield gauge("pool_threads", "Threads that may work on one job; 0: no pool yet, or any number.", found["threads"])
    yield gauge("pool_load_seconds", "What loading the pool took, in the background.",
                float(found.get("load_seconds", 0.0)))
    prices = {"hot": "price_hot", "idle": "price", "cold": "price_cold"}
    yield gauge("pool_price_seconds", "Price of a parallel run (F): threads awake, asleep, or not loaded yet.", *(
        ({"state": state}, found[key]) for state, key in prices.items()))
    yield gauge("pool_imbalance_ratio", "Busiest thread against the average of all, of the jobs so far.",
                found["imbalance"])
    yield counter("pool_jobs_total", "Jobs that ran on the pool.", found["jobs"])
    yield counter("pool_chunks_total", "Chunks of these jobs.", found["chunks"])
    yield counter("pool_seconds_total", "Time from begin to end of these jobs.", found["wall_seconds"])
    yield counter("pool_sharing_seconds_total", "Time spent marking values that threads share.",
                  found["sharing_seconds"])
    yield counter("pool_busy_seconds_total", "Time that each thread worked.", *(
        ({"slot": str(slot)}, seconds) for slot, seconds in enumerate(found["busy"])))
    yield counter("pool_refused_total", "Jobs that ran serially: pool or cores were used by others; parts of jobs.",
                  ({"for": "busy"}, found["turned_away"]), ({"for": "cores"}, found["crowded"]),
                  ({"for": "nested"}, found["nested"]))
    yield counter("wait_seconds_total", "Loop regions waiting for the GIL; serial work without a pool or cores.",
                  ({"for": "gil"}, found["gil_seconds"]), ({"for": "pool"}, found["waited_seconds"]),
                  ({"for": "cores"}, found["crowded_seconds"]))
    yield counter("pool_left_total", "Threads that left a job because other processes needed their cores.",
                  found["left"])


def arms(**counts: Any) -> Iterator[tuple[dict[str, str], Any]]:
    """Yield rows by arm."""
    for arm, count in counts.items():
        yield {"arm": arm}, count


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
