"""Functions over buffers: the kernels behind `f.map(array, …)`, compiled when they are asked for.

    kernel = kernels.get(tiers, info, (FLOAT, INT), ("<f8", "=i8"))     a BufferKernel, or why there is none
    kernel.run(words, n)                                               0, or the code of a bail-out
"""
from __future__ import annotations

from typing import TYPE_CHECKING, Any

from phpjit.reasons import Reason, Refused, Unseen
from phpjit.tiering.records import BUFFERS, Record, Stuck, Version

if TYPE_CHECKING:
    from phpjit.runtime.values.functions import FunctionInfo
    from phpjit.tiering.backend import Code, Seeds
    from phpjit.tiering.requests import RequestTiers


class BufferKernel:
    """A function compiled for buffers of given formats."""

    __slots__ = ("flat", "record", "result", "site", "tiers", "version")

    def __init__(self, tiers: RequestTiers, record: Record, version: Version) -> None:
        self.tiers = tiers
        self.record = record
        self.version = version
        self.result: str = version.code.meta["format"]
        self.flat: bool = version.code.meta["flat"]
        self.site = tiers.backend.parallel_site(f"map|{record.line}|{record.file}")

    def run(self, words: bytes, count: int) -> int:
        """Run over `count` elements; a bail-out is noted in the record."""
        if not self.tiers.prepared:
            self.tiers.prepare()
        bail = self.tiers.backend.run_buffers(self.version.linked, words, count, self.site, self.flat)
        if bail:
            name, line, *_ = self.version.site(bail)
            self.version.bails += 1
            self.record.bailouts[name, line] = self.record.bailouts.get((name, line), 0) + 1
        return bail


class BufferKernels:
    """The kernels of one Engine."""

    def __init__(self) -> None:
        self._made: dict[tuple[Any, ...], Version | Stuck] = {}

    def get(self, tiers: RequestTiers, info: FunctionInfo, seeds: Seeds, formats: tuple[str, ...]) -> (
            BufferKernel | Stuck):
        """Return the kernel of a function, or why there is none; compiled on the calling thread at the first time."""
        if info.ident is None:
            return Stuck.because(Reason.UNKNOWN_BUILTIN, info.line, info.display)
        record = tiers.manager.record((*info.ident, BUFFERS))
        record.name, record.file, record.line = info.display, info.file, info.line
        key = (info.ident, tuple([t.code for t in seeds]), formats)
        found = self._made.get(key)
        if isinstance(found, Version) and not tiers.admits(found):
            found = None                 # what it calls is another declaration in this request
        if found is None:
            found = self._made[key] = self._make(tiers, record, seeds, formats)
        if isinstance(found, Stuck):
            record.stuck = record.stuck if record.versions else found
            return found
        if found not in record.versions:
            record.versions = [*record.versions, found]
            record.stuck = None
        return BufferKernel(tiers, record, found)

    def _make(self, tiers: RequestTiers, record: Record, seeds: Seeds, formats: tuple[str, ...]) -> Version | Stuck:
        manager = tiers.manager
        why = manager.unavailable()
        if why is not None:
            return Stuck.because(Reason.UNAVAILABLE, record.line, why)
        codes = (*[t.code for t in seeds], *formats)
        store = manager.store
        key = store.key(record.target, codes, record.assumed) if store is not None else ""
        stored = store.load(key) if store is not None else None
        code: Code
        try:
            if stored is not None and all(tiers.identity(n) == i for n, i in stored.identities.items()):
                code, identities = stored, stored.identities
            else:
                stored = None
                code = manager.backend.compile(record.target, seeds, record.assumed, tiers, formats)
                manager.compiles += 1
                identities = {name: found for name in code.meta.get("depends", ())
                              if (found := tiers.identity(name)) is not None}
                if store is not None:
                    store.keep(key, record.target, codes, record.assumed, code, identities)
        except Unseen:
            return Stuck.because(Reason.EFFECT, record.line, "it uses global or static variables")
        except Refused as refused:
            return Stuck.of(refused, record.line)
        except Exception as e:           # a fault of the compiler is never the program's problem
            return manager.failure(record, e)
        return Version(seeds, codes, record.assumed, code, manager.backend.link(code), identities, stored is not None)
