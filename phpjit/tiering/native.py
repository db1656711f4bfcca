"""The real compiler behind tiering.backend: codegen.native, loaded at the first compile."""
from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import TYPE_CHECKING, Any

from phpjit.builtin import PhpValue
from phpjit.tiering.cores import Cores
from phpjit.tiering.records import BULK, HEAVY, WHOLE

if TYPE_CHECKING:
    from phpjit.options import Options
    from phpjit.tiering.backend import Assumed, Code, Seeds, Target, Thrower, View

MethodMaker = Callable[[Callable[..., PhpValue]], Callable[..., PhpValue]]


class NativeBackend:
    """See tiering.backend.Backend."""

    def __init__(self, options: Options) -> None:
        self.cores = Cores(options)
        self._library: Any = None
        self._method: MethodMaker | None = None
        self._compiler: Any = None

    @property
    def library(self) -> Any:
        """The C library's Python module; raises Unavailable."""
        if self._library is None:
            from phpjit.codegen.native.library import load

            self._library = load().module
        return self._library

    def available(self) -> str | None:
        """See Backend."""
        from phpjit.codegen.native.library import Unavailable
        from phpjit.codegen.native.linking import check

        try:
            check()
        except (Unavailable, ImportError, OSError, RuntimeError) as e:
            return str(e)
        return None

    def version(self) -> str:
        """See Backend."""
        from phpjit.codegen.native.linking import identity

        kind = self.cores.options.parallel if self.cores.enabled else "off"
        return f"{identity()} parallel={kind}"

    @property
    def parallel(self) -> bool:
        """See Backend."""
        return self.cores.enabled

    @property
    def always_parallel(self) -> bool:
        """See Backend."""
        return self.cores.options.parallel == "force"

    def prepare(self, view: View) -> None:
        """See Backend."""
        from phpjit.codegen.native.library import Unavailable
        from phpjit.runtime.ini import parse_quantity

        try:
            configure = self.library.configure
        except Unavailable:
            return                       # the first compile will say so
        configure(parse_quantity(view.setting("memory_limit") or "-1"), _number(view.setting("precision"), 14),
                  _number(view.setting("serialize_precision"), -1))
        self.cores.prepare(self.library)

    # -- types

    def observe(self, values: Sequence[PhpValue], shared: Mapping[str, PhpValue] | None = None,
                thorough: bool = False, most: int | None = None) -> Seeds | None:
        """See Backend."""
        from phpjit.codegen.native.typing.seeds import Look, Unobservable, Unpaid
        from phpjit.reasons import Reason, Refused
        from phpjit.runtime.values.sentinels import UNDEF
        from phpjit.tiering.codes import Layouts, Shared

        layouts: dict[str, dict[str, Any]] = {}
        look = Look(layouts, thorough, most)
        try:
            seeds: list[Any] = [look.at(value) for value in values]
            if shared:
                seeds.append(Shared({key: None if value is UNDEF else look.at(value) for key, value in shared.items()}))
        except Unobservable as e:
            raise Refused(Reason.UNTYPED, 0, str(e)) from None
        except Unpaid:
            return None
        return (*seeds, Layouts(layouts)) if layouts else tuple(seeds)

    def seeing(self, seeds: Seeds, shared: Mapping[str, PhpValue]) -> Seeds:
        """See Backend."""
        types, before, _ = split(seeds)
        known = {} if before is None else before.types
        extra = self.observe((), {key: value for key, value in shared.items() if key not in known}) or ()
        joined = self.join(seeds, (*types, *extra))
        return seeds if joined is None else joined

    def join(self, one: Seeds, other: Seeds) -> Seeds | None:
        """See Backend."""
        from phpjit.codegen.native.typing.seeds import Unobservable, join_seeds
        from phpjit.tiering.codes import Layouts, Shared

        first, held, layouts = split(one)
        second, others, more = split(other)
        if len(first) != len(second):
            return None
        try:
            joined: list[Any] = [join_seeds(a, b) for a, b in zip(first, second, strict=True)]
            if held is not None or others is not None:
                joined.append((held or Shared({})).joined(others or Shared({}), join_seeds))
            both = (layouts or Layouts({})).joined(more or Layouts({}), join_seeds)
        except Unobservable:
            return None
        return (*joined, both) if both.classes else tuple(joined)

    # -- code

    def compile(self, target: Target, seeds: Seeds, assumed: Assumed, view: View,
                formats: tuple[str, ...] | None = None) -> Code:
        """See Backend."""
        from phpjit.reasons import Refused

        self.compiler()
        world = view.world()
        try:
            return self.compile_in(world, target, seeds, assumed, view, formats)
        except Refused as refused:
            refused.asked = frozenset(world.asked)
            raise

    def compile_in(self, world: Any, target: Target, seeds: Seeds, assumed: Assumed, view: View,
                   formats: tuple[str, ...] | None) -> Code:
        """Compile with a World."""
        compiler = self.compiler()
        from phpjit.codegen.native.typing.program import Assumptions

        unit, numbering = view.core(target[0])
        assumptions = Assumptions(
            frozenset((file, fn, node) for kind, file, fn, node in assumed if kind == "widened"),
            frozenset((file, fn, node) for kind, file, fn, node in assumed if kind == "maps"))
        fn = numbering.functions[target[1]]
        kinds, shared, layouts = split(seeds)
        context: dict[str, Any] = {}
        if shared is not None:
            context["shared"] = shared.types
        if layouts is not None:
            context["layouts"] = layouts.classes
        decl, static = class_of(numbering, fn)
        if decl is not None:
            context["scope"] = decl.name
        elif fn.captures or not fn.name or fn.name == "{closure}":
            from phpjit.tiering.world import scope_of

            context["scope"] = scope_of(numbering, fn)
        # forms for several cores wait until code has run for a while, but not where programs wait for code
        if self.parallel and not self.always_parallel and target[2] >= BULK and formats is None \
                and not self.cores.options.synchronous and not any(kind == HEAVY for kind, *_ in assumed):
            world.parallel, world.light = False, True
        if formats is not None:
            over: Code = compiler.compile_buffers(world, unit, fn, list(kinds), formats, assumptions, **context)
            return over
        if target[2] in (WHOLE, BULK):
            if decl is not None and not static:
                context["this"], kinds = kinds[0].cls, kinds[1:]
            whole: Code = compiler.compile_function(world, unit, fn, list(kinds), assumptions, **context)
            return whole
        loop = numbering.loop(target[1], target[2])
        from phpjit.codegen.native.types import Object
        from phpjit.core.regions import region_shape

        if region_shape(loop, fn).this:
            if not isinstance(kinds[-1], Object):
                from phpjit.reasons import Reason, Refused

                raise Refused(Reason.UNTYPED, loop.line, "$this")
            context["this"], kinds = kinds[-1].cls, kinds[:-1]
        region: Code = compiler.compile_loop(world, unit, fn, loop, list(kinds), assumptions, **context)
        return region

    def warm_up(self) -> None:
        """See Backend."""
        from importlib import import_module

        self.compiler()
        import_module("phpjit.tiering.world")

    def compiler(self) -> Any:
        """Return codegen.native.compile, ready to work: the first compile need not pay for the imports."""
        from phpjit.codegen.native.forked import check
        from phpjit.codegen.native.library import Unavailable

        try:
            check()
            if self._compiler is None:
                from phpjit.codegen.native.warming import warm_up

                warm_up()
                from phpjit.codegen.native import compile as compiler

                self._compiler = compiler
        except (Unavailable, ImportError, OSError, RuntimeError) as e:
            from phpjit.reasons import Reason, Refused

            raise Refused(Reason.UNAVAILABLE, 0, str(e)) from e
        return self._compiler

    def link(self, code: Code) -> Any:
        """See Backend."""
        from phpjit.codegen.native.emit.symbols import cases_symbol
        from phpjit.codegen.native.linking import link

        tables = [cases_symbol(number) for number, row in enumerate(code.meta.get("layouts", ())) if row[3]]
        return link(code.object_bytes, code.entry_symbol, tables)

    # -- in a request

    def make_function(self, linked: Any, code: Code, name: str, fallback: Callable[..., PhpValue],
                      view: View, room: int = -1, thrower: Thrower | None = None,
                      weighed: bool = True) -> Callable[..., PhpValue]:
        """See Backend."""
        made: Callable[..., PhpValue] = self.library.make_function(
            linked.address, name, fallback, class_layouts(linked, code, view, weighed), linked,
            hidden_rows(code, view, room), thrower, code.meta.get("call"))
        return made

    def make_region(self, linked: Any, code: Code, view: View) -> Callable[..., tuple[PhpValue, ...] | None]:
        """See Backend."""
        from phpjit.codegen.native.linking import region_inputs

        meta, returned = code.meta, code.meta["returned"]
        made: Callable[..., tuple[PhpValue, ...] | None] = self.library.make_region(
            linked.address, region_inputs(meta), meta["slots"],
            tuple([(slot, text.encode("latin-1")) for slot, text in meta["results"]]),
            None if returned is None else (returned[0], returned[1].encode("latin-1")),
            class_layouts(linked, code, view), linked, hidden_rows(code, view, -1), meta["thrown"])
        return made

    def blocks(self) -> Any:
        """See Backend."""
        return None if self.available() else self.library

    def parallel_site(self, place: str) -> int:
        """See Backend."""
        site: int = self.library.parallel_site(place.encode("latin-1", "replace"))
        return site

    def run_buffers(self, linked: Any, words: bytes, count: int, site: int, flat: bool) -> int:
        """See Backend."""
        bail: int = self.library.run_buffers(linked.address, words, count, site, flat)
        return bail

    def limited(self, function: Callable[..., PhpValue], otherwise: Callable[..., PhpValue],
                room: int) -> Callable[..., PhpValue]:
        """See Backend."""
        made: Callable[..., PhpValue] = self.library.make_limited(function, otherwise, room)
        return made

    def as_method(self, function: Callable[..., PhpValue]) -> Callable[..., PhpValue]:
        """See Backend."""
        if isinstance(function, type(split)):
            return function
        if self._method is None:
            from ctypes import PYFUNCTYPE, py_object, pythonapi

            self._method = PYFUNCTYPE(py_object, py_object)(("PyInstanceMethod_New", pythonapi))
        return self._method(function)

    def wait_busy(self, seconds: float, heard: int) -> tuple[list[int], int]:
        """See Backend."""
        found: tuple[list[int], int] = self.library.wait_busy(seconds, heard)
        return found

    def last_cost(self) -> tuple[float, float]:
        """See Backend."""
        cost: tuple[float, float] = self._library.last_cost()
        return cost

    def last_job(self) -> float:
        """See Backend."""
        seconds: float = self._library.last_job()
        return seconds

    def last_bail(self) -> int:
        """See Backend."""
        code: int = self._library.last_bail()[0]
        return code


def split(seeds: Seeds) -> tuple[Any, Any, Any]:
    """Return (types, Shared or None, Layouts or None)."""
    from phpjit.tiering.codes import Layouts, Shared

    layouts = shared = None
    if seeds and isinstance(seeds[-1], Layouts):
        seeds, layouts = seeds[:-1], seeds[-1]
    if seeds and isinstance(seeds[-1], Shared):
        seeds, shared = seeds[:-1], seeds[-1]
    return seeds, shared, layouts


def hidden_rows(code: Code, view: View, room: int) -> Any:
    """Return what the library needs of the global and static variables that a version uses in a request, or None."""
    found = code.meta.get("hidden")
    if not found:
        return None
    return tuple([(*view.cell(key), room) if number < 0 else (*view.cell(key), room, number)
                  for key, _, number in found])


def class_of(numbering: Any, fn: Any) -> tuple[Any, bool]:
    """Return (class declaration that has a method, whether it is static); (None, False) for other functions."""
    for decl in numbering.classes:
        for method in decl.methods:
            if method.function is fn:
                return decl, bool(fn.is_static)
    return None, False


def class_layouts(linked: Any, code: Code, view: View, weighed: bool = True) -> Any:
    """Return what the library needs of a version's classes in a request, or None."""
    found = code.meta.get("layouts")
    if not found:
        return None
    from phpjit.codegen.native.emit.layouts import table
    from phpjit.codegen.native.emit.symbols import cases_symbol

    made = view.tables.get(id(linked))
    if made is None:                # once in a request: the tables also keep account of what copying costs
        made = view.tables[id(linked)] = (
            table(found, view.cls, lambda number: linked.tables[cases_symbol(number)], weighed), linked)
    return made[0]


def _number(text: str | None, default: int) -> int:
    try:
        return int(text or "")
    except ValueError:
        return default
