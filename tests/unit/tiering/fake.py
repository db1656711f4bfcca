"""A native compiler that is none: its code calls a Python function, checks types as native code does, and can give up.

    backend.bodies["f"] = lambda n: n + 1        what the compiled f does; raise Bail(1) to give up at site 1
"""
from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from typing import Any

from phpjit.reasons import Reason, Refused
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.tiering.places import elements


class Bail(Exception):
    """The fake native code gives up."""

    def __init__(self, code: int) -> None:
        self.code = code


class Kind:
    def __init__(self, code: str) -> None:
        self.code = code


def observe(value: Any) -> Kind:
    if isinstance(value, Ref):
        value = value.v
    if isinstance(value, PhpArray):
        return Kind("v" + (observe(value.l[0]).code if len(value) else "e"))
    return Kind({int: "i", float: "f", bool: "b", str: "s", type(None): "n"}.get(type(value), "o1:X"))


class Code:
    def __init__(self, target: Any, codes: tuple[str, ...], meta: dict[str, Any]) -> None:
        self.object_bytes = repr(codes).encode()
        self.entry_symbol = "entry"
        self.meta = {"target": target, "codes": codes, **meta}
        self.seconds = 0.005


class FakeBackend:
    """See phpjit.tiering.backend.Backend."""

    def __init__(self) -> None:
        self.bodies: dict[str, Callable[..., Any]] = {}
        self.loops: dict[str, Callable[..., Any]] = {}
        self.sites: list[tuple[Any, ...]] = [("OVERFLOW", 3, "", 1, 7)]
        self.depends: list[str] = []
        self.refuse: Callable[[Any, tuple[str, ...]], Refused | None] = lambda name, codes: None
        self.crash: Exception | None = None
        self.reason: str | None = None
        self.compiled: list[tuple[str, tuple[str, ...], Any]] = []
        self.linked = 0
        self.native_calls = 0
        self.thread = ""
        self.bail = 0
        self.cost = (0.0, 1.0)           # seconds of copying and running that a loop region claims
        self.warm_ups = 0

    def available(self) -> str | None:
        return self.reason

    def version(self) -> str:
        return "fake 1"

    def prepare(self, view: Any) -> None:
        self.prepared = True

    def observe(self, values: Sequence[Any], shared: Any = None, thorough: bool = False, most: Any = None) -> Any:
        return tuple(observe(value) for value in values)

    def join(self, one: Sequence[Any], other: Sequence[Any]) -> Any:
        return tuple(a if a.code == b.code else Kind("?") for a, b in zip(one, other, strict=True))

    def warm_up(self) -> None:
        self.warm_ups += 1

    def compile(self, target: Any, seeds: Any, assumed: Any, view: Any) -> Code:
        self.thread = threading.current_thread().name
        numbering = view.core(target[0])[1]
        fn = numbering.functions[target[1]]
        name = fn.name or "main"
        if target[2] >= 0:
            name += f"#{target[2]}"
        codes = tuple(s.code for s in seeds)
        if self.crash is not None:
            raise self.crash
        refused = self.refuse(name, codes)
        if refused is None and name not in self.bodies and name not in self.loops:
            refused = Refused(Reason.SYNTAX, fn.line, name)
        if refused is not None:
            raise refused
        self.compiled.append((name, codes, assumed))
        return Code(target, codes, {"name": name, "sites": self.sites, "depends": self.depends})

    def link(self, code: Any) -> Any:
        self.linked += 1
        return code

    def fits(self, linked: Any, values: Sequence[Any]) -> bool:
        codes = linked.meta["codes"]
        return len(codes) == len(values) and all(
            c in ("?", observe(v).code) for c, v in zip(codes, values, strict=True))

    def make_function(self, linked: Any, code: Any, name: str, fallback: Callable[..., Any],
                      view: Any, room: int = -1, thrower: Any = None, weighed: bool = True) -> Callable[..., Any]:
        body = self.bodies[linked.meta["name"]]

        def native(*args: Any) -> Any:
            if not self.fits(linked, args):
                return fallback(*args)
            self.native_calls += 1
            try:
                return body(*args)
            except Bail as e:
                self.bail = e.code
                return fallback(*args)
        return native

    def make_region(self, linked: Any, code: Any, view: Any) -> Callable[..., Any]:
        def region(*values: Any) -> Any:
            if not self.fits(linked, values):
                return None
            self.native_calls += 1
            try:
                return self.loops[linked.meta["name"]](*values)
            except Bail as e:
                self.bail = e.code
                return None
        return region

    def limited(self, function: Callable[..., Any], otherwise: Callable[..., Any], room: int) -> Callable[..., Any]:
        return lambda *args: (otherwise if elements(args) > room else function)(*args)

    def blocks(self) -> None:
        return None

    def as_method(self, function: Callable[..., Any]) -> Callable[..., Any]:
        return function

    def last_bail(self) -> int:
        bail, self.bail = self.bail, 0
        return bail

    def last_job(self) -> float:
        return 0.0

    def last_cost(self) -> tuple[float, float]:
        return self.cost
