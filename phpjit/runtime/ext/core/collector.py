"""gc_*: CPython's collector stands in for Zend's."""
from __future__ import annotations

import gc

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.current import current
from phpjit.runtime.values.array import PhpArray


class CollectorState:
    """What a request has asked of the collector."""

    def __init__(self) -> None:
        self.enabled = True
        self.runs = 0
        self.collected = 0


def _state() -> CollectorState:
    return current().state("gc", CollectorState)


@builtin("gc_collect_cycles(): int", effects=Effects.WRITES_GLOBAL | Effects.CALLS_USER)
def gc_collect_cycles() -> int:
    request = current()
    before = len(request.ids.free)
    gc.collect()
    found = max(len(request.ids.free) - before, 0)
    state = _state()
    if found:
        state.runs += 1
        state.collected += found
    return found


@builtin("gc_enabled(): bool", effects=Effects.READS_GLOBAL)
def gc_enabled() -> bool:
    return current().flag("zend.enable_gc")


@builtin("gc_enable(): void", effects=Effects.WRITES_GLOBAL)
def gc_enable() -> None:
    current().ini.set("zend.enable_gc", "1")


@builtin("gc_disable(): void", effects=Effects.WRITES_GLOBAL)
def gc_disable() -> None:
    current().ini.set("zend.enable_gc", "0")


@builtin("gc_mem_caches(): int", effects=Effects.WRITES_GLOBAL)
def gc_mem_caches() -> int:
    return 0


@builtin("gc_status(): array", effects=Effects.READS_GLOBAL)
def gc_status() -> PhpArray:
    state = _state()
    table: dict[int | str, PhpValue] = {"runs": state.runs, "collected": state.collected, "threshold": 10001,
                                        "roots": 0}
    return PhpArray.from_dict(table)
