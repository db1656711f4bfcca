"""Compiles PHP functions to native code for tests, and calls them beside tier 0's.

    compiled = Compiled("function f(array $a) { return count($a); }", [[1, 2]])
    compiled.native([[1, 2, 3]])  ->  (3, None)          compiled.tier0([[1, 2, 3]])  ->  3
"""
from __future__ import annotations

import time
from pathlib import Path
from typing import Any

from phpjit.codegen.native.compile import compile_program, link
from phpjit.codegen.native.library import load
from phpjit.codegen.native.typing.entry import type_function
from phpjit.codegen.native.typing.program import Assumptions, ClassInfo, SiteKey, World
from phpjit.codegen.native.typing.seeds import observe
from phpjit.core import nodes as c
from phpjit.core.numbering import Numbering
from phpjit.embedding.values import to_php, to_python
from phpjit.engine import Engine, references_of
from phpjit.lowering import lower
from phpjit.syntax import parse


class Bailed(Exception):
    """Raised by the fallback: native code left the work to tier 0; the text says why."""


def world_of(unit: c.Unit) -> World:
    """Return a world in which only the functions and classes of one file are known."""
    numbering = Numbering(unit)
    functions = {fn.name.lower(): (unit, fn) for fn in unit.functions}
    classes = {decl.name.lower(): ClassInfo(decl, unit) for decl in unit.classes}
    return World(function=functions.get, cls=classes.get, function_id=lambda unit, fn: numbering.function_id(fn),
                 ordinal=lambda unit, fn, node: numbering.ordinal(fn, node))


class Compiled:
    """The function `name` of a source, compiled for the types of `sample`, and the same file in tier 0.

    `parallel`: "off", "auto" (forms for several cores beside the plain ones) or "force" (taken from two elements on).
    """

    def __init__(self, source: str, sample: list[Any], folder: Path, name: str = "f",
                 assumptions: Assumptions | None = None, parallel: str = "off") -> None:
        self.bailed: SiteKey | None = None
        path = folder / "t.php"
        path.write_text("<?php " + source, "latin-1")
        self.loaded = Engine(tier=0, cache=None).load(path)
        self.function = self.loaded.function(name)
        unit = lower(parse("<?php " + source, "t.php"), "t.php", references_of)
        world = world_of(unit)
        world.parallel, world.forced = parallel != "off", parallel == "force"
        found = world.function(name.lower())
        assert found is not None
        program = type_function(world, unit, found[1], [observe(to_php(value)) for value in sample],
                                assumptions=assumptions or Assumptions())
        self.compiled = compile_program(world, program, time.perf_counter())
        self.linked = link(self.compiled)
        self.callable = load().module.make_function(self.linked.address, name, self._fallback, None, self.linked, None,
                                                     None, self.compiled.meta.get("call"))

    def _fallback(self, *args: Any) -> Any:
        code = load().module.last_bail()
        number = code[0] if isinstance(code, tuple) else code
        sites = self.compiled.meta["sites"]
        if 0 < number <= len(sites):
            self.bailed = tuple(sites[number - 1][2:])
        raise Bailed(sites[number - 1][0] if 0 < number <= len(sites) else str(code))

    def native(self, args: list[Any]) -> Any:
        """Call the native code; raises Bailed."""
        with self.loaded.session.running():
            return to_python(self.callable(*[to_php(value) for value in args]), self.loaded.session)

    def tier0(self, args: list[Any]) -> Any:
        """Call tier 0's function."""
        return self.function(*args)
