"""`phpjit run --stats`: the metrics in a few lines for people, on standard error when the program has ended."""
from __future__ import annotations

import sys
from collections.abc import Iterator
from typing import TYPE_CHECKING, Final

from phpjit.metrics import Distribution
from phpjit.tiering.parallel import duration

if TYPE_CHECKING:
    from phpjit.engine import Engine
    from phpjit.metrics import Family, Metrics


def write_stats(engine: Engine) -> None:
    """Write them; as a table on a terminal."""
    lines = list(rows(engine.metrics()))
    if sys.stderr.isatty():
        from rich.console import Console
        from rich.table import Table

        table = Table(title="phpjit", title_justify="left", show_header=False)
        for head, text in lines:
            table.add_row(head, text, style="" if text else "dim")
        Console(stderr=True).print(table)
        return
    sys.stderr.write("phpjit statistics\n" + "".join(f"  {head:<14}{text}\n" for head, text in lines))


def rows(metrics: Metrics) -> Iterator[tuple[str, str]]:
    """Yield (head, text)."""
    reader = Reader(metrics)
    number, seconds = reader.number, reader.seconds
    for kind in ("functions", "loops"):
        yield kind, f"{number(kind, tier='1')} native, {number(kind, tier='0')} in Python"
    compiled = reader.distribution("compile_seconds")
    yield "compiles", (f"{number('versions_total', **{'from': 'compiler'})} in {duration(compiled.total)}, "
                       f"{number('versions_total', **{'from': 'cache'})} from the cache")
    for name in ("bailouts_total", "refusals"):
        found = reader.by_label(name)
        if found:
            head = "bail-outs" if name == "bailouts_total" else "stay slow"
            yield head, ", ".join(f"{label} {count}" for label, count in found)
    for cache in ("code", "native"):
        hits, misses = (number("cache_requests_total", cache=cache, result=result) for result in ("hit", "miss"))
        if hits or misses:
            yield f"{cache} cache", f"{hits} found, {misses} not"
    if number("parallel_sites"):
        split = number("parallel_decisions_total", arm="split")
        yield "parallel", (
            f"{number('parallel_decisions_total', arm='parallel') + split} calls on all cores ({split} of them begun "
            f"serially) in {seconds('parallel_seconds_total', arm='parallel')}, "
            f"{number('parallel_decisions_total', arm='serial')} serial")
        yield "", (f"{number('parallel_elements_total', arm='parallel')} elements in {number('parallel_chunks_total')} "
                   f"chunks, {number('parallel_elements_total', arm='serial')} serial, "
                   f"{number('parallel_bailouts_total')} bail-outs")
        yield "", (f"saved {seconds('parallel_saved_seconds_total')}, regret "
                   f"{seconds('parallel_regret_seconds_total')} (worst {seconds('parallel_regret_seconds_max')})")
    if number("pool_ready"):
        busy = " + ".join(duration(float(seconds)) for _, seconds in reader.by_label("pool_busy_seconds_total"))
        yield "pool", (f"{number('pool_jobs_total')} jobs, busy {busy or '0 s'}, imbalance "
                       f"{reader.value('pool_imbalance_ratio'):.2f}, F {seconds('pool_price_seconds', state='idle')}, "
                       f"loaded in {seconds('pool_load_seconds')}")
    refused = reader.by_label("pool_refused_total")
    if refused:
        yield "no threads", ", ".join(f"{label} {count}" for label, count in refused)
    waited = [f"{duration(float(value))} for the {WAITED.get(label, label)}"
              for label, value in reader.by_label("wait_seconds_total")]
    if waited:
        yield "waited", ", ".join(waited)


WAITED: Final = {"gil": "GIL"}


class Reader:
    """Reads metrics that may not be there."""

    def __init__(self, metrics: Metrics) -> None:
        self.metrics = metrics

    def family(self, name: str) -> Family | None:
        """Return a family by its name without the prefix."""
        return self.metrics.get("phpjit_" + name)

    def value(self, name: str, **labels: str) -> float:
        """Return a sum."""
        family = self.family(name)
        return 0.0 if family is None else float(family.value(**labels))

    def number(self, name: str, **labels: str) -> int:
        """Return a sum of counts."""
        return int(self.value(name, **labels))

    def seconds(self, name: str, **labels: str) -> str:
        """Return a sum of times, in words."""
        return duration(self.value(name, **labels))

    def by_label(self, name: str) -> list[tuple[str, float | int]]:
        """Return (the labels' texts, value) of a family, zeros left out."""
        family = self.family(name)
        return [] if family is None else [
            (" ".join(sample.labels.values()), sample.value) for sample in family.samples
            if not isinstance(sample.value, Distribution) and sample.value]

    def distribution(self, name: str) -> Distribution:
        """Return a histogram without labels."""
        family = self.family(name)
        found = family.samples[0].value if family is not None and family.samples else None
        return found if isinstance(found, Distribution) else Distribution()
