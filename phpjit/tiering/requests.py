"""Tier 1 of one request: the seams that tier 0 asks, and what the compiler asks about the request.

    request.loop_site(unit, 3, 0)       the site of a loop                 -> sites.NativeLoop
    request.hot_function("f/1", f, 1)   what to put under the link name    -> functions.FunctionSite
    identity("f")                       which declaration `f` is here: native code that relies on another one waits
"""
from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from typing import TYPE_CHECKING, Any

from phpjit.builtin import PhpValue
from phpjit.runtime.values.functions import info_of
from phpjit.runtime.values.ref import Ref
from phpjit.tiering.records import WHOLE, Record, Version

if TYPE_CHECKING:
    from phpjit.runtime.request import Request
    from phpjit.runtime.values.array import PhpArray
    from phpjit.runtime.values.callback import Callback
    from phpjit.runtime.values.functions import FunctionInfo
    from phpjit.runtime.values.objects import PhpClass
    from phpjit.tiering.backend import Backend, Seeds
    from phpjit.tiering.bulk import BulkSite
    from phpjit.tiering.functions import FunctionSite
    from phpjit.tiering.manager import Tiering

PyFunction = Callable[..., PhpValue]


class RequestTiers:
    """A request's functions and loops, as tier 1 sees them."""

    def __init__(self, manager: Tiering, request: Request) -> None:
        self.manager = manager
        self.request = request
        self.clock = manager.clock
        self.functions: dict[tuple[str, int], FunctionSite] = {}
        self.loops: dict[tuple[str, int, int], Any] = {}
        self.bulks: dict[Any, BulkSite] = {}
        self.serials: dict[Any, tuple[FunctionInfo, Record | None]] = {}
        self.tables: dict[int, Any] = {}         # of classes, by linked code; see native.class_layouts
        self.admitted: dict[int, bool] = {}
        self.prepared = False
        options = manager.options
        self.forced = options.tier == 1
        self.hot_calls = options.hot_calls
        self.hot_call_seconds = 0.0 if self.forced else options.hot_call_seconds
        self.hot_seconds = options.hot_seconds
        self.hot_rounds = options.hot_rounds

    @property
    def backend(self) -> Backend:
        """The native compiler."""
        return self.manager.backend

    # -- what tier 0 asks

    def loop_site(self, unit: Any, function_id: int, index: int) -> Any:
        """Return the site of a loop."""
        from phpjit.tiering.sites import NativeLoop

        target = (unit.unit_key, function_id, index)
        site = self.loops.get(target)
        if site is None:
            record = self.manager.record(target)
            if not record.line:
                for row in unit.loops:
                    if row[:2] == (function_id, index):
                        record.line, record.name, record.file = row[2], row[3], unit.filename
            site = self.loops[target] = NativeLoop(self, record)
        return site

    def hot_function(self, link: str, made: PyFunction, count: int) -> PyFunction:
        """Return what to install under the link name of a user function."""
        from phpjit.runtime.calls.registry import find_function

        request = self.request
        for name in link.rpartition("/")[0].split("|"):
            function = find_function(request, name.lower())
            if function is not None:
                break
        else:
            return made
        info = info_of(function)
        if info.ident is None or count < info.required:
            return made
        namespace = request.namespace

        def rouse() -> None:
            if namespace.get(link) is made:
                namespace[link] = self.hot_function(link, made, count)
        if self.asleep(info, rouse):
            return made
        site = self.site(info, 0, False)
        shown: list[Any] = [None]

        def put(new: PyFunction) -> bool:
            if shown[0] is not None and namespace.get(link) is not shown[0]:
                return False             # a namespaced function of that name was declared meanwhile
            namespace[link] = shown[0] = new
            return True
        shown[0] = site.add(link, made, count, put)
        return site.made(site.places[link]) if shown[0] is None else shown[0]

    def hot_method(self, owner: PhpClass, name: str, made: PyFunction) -> PyFunction:
        """Return what to install as a method's function on its Python class."""
        key, _, count = name.lstrip(":>").rpartition("/")
        method = owner.info.methods.get(key.partition("@")[0])
        if method is None or not count.isdigit():
            return made
        info: FunctionInfo = method.info
        if info.ident is None or int(count) < info.required:
            return made
        instance = not method.is_static

        def rouse() -> None:
            held = owner.__dict__.get(name)
            if (held.__func__ if type(held) is classmethod else held) is made:
                found: Any = self.hot_method(owner, name, made)
                type.__setattr__(owner, name, classmethod(found) if type(held) is classmethod else found)
        if self.asleep(info, rouse):
            return made
        site = self.site(info, 1, instance)
        as_method = self.backend.as_method
        shown: list[Any] = [None]

        def put(new: PyFunction) -> bool:
            held = owner.__dict__.get(name)
            inner = held.__func__ if type(held) is classmethod else held
            if shown[0] is not None and inner is not shown[0]:
                return False
            made: Any = as_method(new)
            shown[0] = made
            type.__setattr__(owner, name, classmethod(made) if type(held) is classmethod else made)
            return True
        shown[0] = as_method(site.add((owner, name), made, int(count), put))
        found: PyFunction = shown[0]
        return found

    def hot_callback(self, made: PyFunction) -> PyFunction:
        """Return what a builtin is to call for a callback."""
        info: FunctionInfo | None = getattr(made, "php", None)
        if info is None or info.ident is None:
            return made
        if self.asleep(info):
            return self.later_hot(made)
        extra: tuple[PhpValue, ...] = ()
        if info.capture_names:
            defaults = made.__defaults__ or ()
            extra = defaults[-len(info.capture_names):]
            if len(extra) != len(info.capture_names) or any(type(v).__name__ == "Ref" for v in extra):
                return made              # captured by reference
        if info.closure:
            if info.uses_this:
                return made
            return self.site(info, 1, False).passing(made, len(info.params), extra)
        if info.declaring_class is None:
            return self.site(info, 0, False).passing(made, len(info.params), ())
        return self.site(info, 1, not info.static).passing(made, len(info.params), ())

    def asleep(self, info: FunctionInfo, rouse: Callable[[], None] | None = None) -> bool:
        """Whether a function is not counted for now, because the program rests; `rouse` is called afterwards."""
        rest, ident = self.manager.rest, info.ident
        if ident is None or not rest.goes_on():
            return False
        record = self.manager.records.get((*ident, WHOLE))
        if record is not None and (record.versions or record.stuck is not None):
            return False
        return rouse is None or rest.add(ident, rouse)

    def later_hot(self, made: PyFunction) -> PyFunction:
        """Return a callback that is counted when the program's rest is over, for somebody who keeps it that long."""
        hot: PyFunction | None = None

        def call(*args: PhpValue) -> PhpValue:
            nonlocal hot
            if hot is None:
                if not self.manager.rest.over:
                    return made(*args)
                hot = self.hot_callback(made)
            return hot(*args)
        return call

    def pack(self, values: list[PhpValue]) -> Any:
        """Return ints, floats or bools as a block (library/packed.c); None: they are few, or others."""
        library = self.backend.blocks()
        return None if library is None else library.pack(values)

    def joined(self, lists: list[list[PhpValue]]) -> Any:
        """Return all elements of lists and blocks as one block; None: they are few, or not of one kind."""
        library = self.backend.blocks()
        return None if library is None else library.joined(lists)

    def steps(self, first: int, step: int, count: int) -> Any:
        """Return `first`, `first + step` … as a block; None: tier 0 has to."""
        library = self.backend.blocks()
        return None if library is None else library.steps(first, step, count)

    def bulk_rows(self, name: str, callback: Callback, columns: Sequence[list[PhpValue]],
                  first: list[PhpValue] | None = None, spent: float = 0.0) -> list[PhpValue] | None:
        """Return a callback's results for each row of lists; None: tier 0 has to.

        `first`: those that are there already; tier 0 took `spent` seconds for them.
        """
        from phpjit.tiering.bulk_work import Rows

        found = self.bulk(name, callback, len(columns), len(columns[0]))
        if found is None:
            return None
        work = Rows(callback.bind(len(columns)), found[1], columns, self.joined, first)
        found[0].run(work, len(columns[0]), len(first or ()), spent)
        return work.results

    def bulk_fold(self, name: str, callback: Callback, values: list[PhpValue], initial: PhpValue, done: int = 0,
                  spent: float = 0.0) -> tuple[PhpValue] | None:
        """Return (what array_reduce gives,); None: tier 0 has to.

        `done` elements are in `initial` already: tier 0 took `spent` seconds for them.
        """
        from phpjit.tiering.bulk_work import Fold

        found = self.bulk(name, callback, 1, len(values))
        if found is None:
            return None
        work = Fold(callback.bind(2), found[1], values, initial)
        found[0].run(work, len(values), done, spent)
        return (work.result,)

    def bulk_sort(self, name: str, callback: Callback, array: PhpArray, estimate: float) -> PhpArray | None:
        """Return a sorted array; None: tier 0 has to, which takes `estimate` seconds."""
        from phpjit.tiering.bulk_work import Sort

        if not callback.ref_params and not array.collapse():
            self.serial(name, callback, reason="REFERENCE")
            return None
        found = self.bulk(name, callback, 1, len(array))
        if found is None:
            return None
        work = Sort(found[1], array)
        return work.array if found[0].run_whole(work, len(array), estimate) else None

    def bulk_walk(self, callback: Callback, array: PhpArray, extra: tuple[PhpValue, ...], estimate: float,
                  walked: Ref) -> PhpValue:
        """Walk an array: return it afterwards, or what is no array where the callback gets no references.

        None: tier 0 has to do it, which takes `estimate` seconds.  `walked`: the variable that holds it, or what it is
        the end of.
        """
        from phpjit.tiering.bulk_work import Walk, is_end

        if not array.collapse():
            self.serial("array_walk", callback, reason="REFERENCE")
            return None
        if any(type(one) is Ref for one in getattr(callback.function, "__defaults__", None) or ()):
            return self.bulk_inlined(callback, array, extra, estimate, walked)
        references = callback.ref_params & 1
        name = "array_walk" + " &"[:2 * references] + (" +"[references:] if extra else "")
        found = self.bulk(name, callback, 1, len(array))
        if found is None:
            return None
        work = Walk(found[1], array, extra, found[0].record)
        again = is_end(array, walked)
        return work.made if found[0].run_whole(work, len(array), estimate, again) else None

    def bulk_inlined(self, callback: Callback, array: PhpArray, extra: tuple[PhpValue, ...],
                     estimate: float, walked: Ref) -> PhpValue:
        """Walk an array with a callback that writes what it captured by reference; None: tier 0 has to do it."""
        from phpjit.tiering import inlined
        from phpjit.tiering.bulk_work import is_end

        captures = inlined.captures_of(callback)
        if captures is None:
            return None
        key = ("array_walk *", callback.info.ident, len(extra), None)
        site: Any = self.bulks.get(key)
        if site is None:
            site = self.bulks[key] = inlined.site_of(self, callback, len(extra))
        work = None if site.record.stuck is not None else inlined.work_of(
            site, array, captures, extra, walked)
        again = is_end(array, walked)
        return True if work is not None and site.run_whole(work, len(array), estimate, again) else None

    def bulk(self, name: str, callback: Callback, arity: int, count: int) -> (
            tuple[BulkSite, tuple[PhpValue, ...]] | None):
        """Return (site, what it passes before the arrays) of an array builtin with a callback; None: tier 0 only.

        `count`: the elements.  Builtins take so little for one that a few of them are better off in tier 0.
        """
        from phpjit.runtime.values.closure import native_this
        from phpjit.tiering.bulk import MANY_FOR_BUILTINS, lead_of, place_of, site_of

        if count < MANY_FOR_BUILTINS and callback.info.internal and not self.forced:
            return None
        lead = lead_of(callback, int("&" in name))
        if lead is None or (name.startswith("array_walk") and lead and native_this(lead[0]) is not None):
            self.serial(name.partition(" ")[0], callback, int("&" in name))
            return None
        info = callback.info
        place = place_of(info)
        key = (name, info.ident or (info.name, place), arity)
        site = self.bulks.get(key)
        if site is None:
            site = self.bulks[key] = site_of(self, name, callback, arity, place)
        return site, lead

    def serial(self, name: str, callback: Callback, references: int = 0, reason: str = "") -> None:
        """Note that tier 0 calls a callback element by element, for `reason` or because of what it is."""
        from phpjit.tiering.serial import record_of

        key = (name, id(callback.info), reason)
        known = self.serials.get(key)
        if known is None:
            made = record_of(self.manager, name, callback, references, reason)
            known = self.serials[key] = callback.info, made      # its id stays its own
        if known[1] is not None:
            known[1].calls += 1

    def site(self, info: FunctionInfo, lead: int, passes_this: bool) -> FunctionSite:
        """Return the site of a function."""
        from phpjit.tiering.functions import FunctionSite

        ident = info.ident
        assert ident is not None
        site = self.functions.get(ident)
        if site is None:
            record = self.manager.record((*ident, WHOLE))
            if not record.line:
                record.name, record.file, record.line = info.display, info.file, info.line
            site = self.functions[ident] = FunctionSite(self, record, info, lead, passes_this)
        return site

    # -- what the sites ask

    def ask(self, record: Record, seeds: Seeds, heat: float, replaced: Version | None = None) -> bool:
        """Ask for a version; see Tiering.request."""
        return self.manager.request(record, seeds, heat, self, replaced)

    def observe(self, record: Record, values: Sequence[PhpValue], thorough: bool = False,
                most: int | None = None) -> Seeds | None:
        """Return the types of values; None, noted in the record, when native code cannot hold one of them.

        None, too, when there are more than `most` to look at.
        """
        from phpjit.reasons import Refused

        if not self.prepared:
            self.prepare()
        from phpjit.tiering.records import Stuck

        try:
            if record.hidden:
                return self.backend.observe(values, self.shared(record.hidden), thorough, most)
            return self.backend.observe(values, None, thorough, most)
        except Refused as refused:
            record.refused.setdefault(("",), Stuck.of(refused, record.line))
        except Exception as e:           # never the program's problem
            record.stuck = self.manager.failure(record, e)
        return None

    def prepare(self) -> None:
        """Tell native code this request's settings; on the request's own thread."""
        self.prepared = True
        try:
            self.backend.prepare(self)
        except Exception as e:
            self.manager.broken(e)

    def adopt(self, site: Any, record: Record) -> None:
        """Let a new site take over what there is of its record already."""
        if not self.prepared:
            self.prepare()
        try:
            site.changed()
        except Exception as e:           # never the program's problem: the record stays in tier 0
            record.stuck = self.manager.failure(record, e)
            site.changed()

    def widen(self, record: Record, version: Version, seeds: Seeds | None) -> bool:
        """Ask for a version that takes what `version` takes, and these types."""
        if seeds is None:
            return False
        joined = self.backend.join(version.seeds, seeds)
        if joined is None or tuple([t.code for t in joined]) == version.codes:
            return False
        return self.manager.request(record, joined, heat=record.seconds, view=self, replaced=version)

    def admits(self, version: Version) -> bool:
        """Whether everything that a version was compiled against is the same in this request."""
        if self.admitted.get(id(version)):
            return True
        if all(self.identity(name) == found for name, found in version.depends.items()):
            self.admitted[id(version)] = True      # functions and classes never change again
            return True
        return False

    # -- what the compiler asks

    @property
    def script(self) -> str:
        """See backend.View."""
        return self.request.script

    def identity(self, name: str) -> str | None:
        """See backend.View."""
        from phpjit.tiering.world import identity

        return identity(self.request, name)

    def world(self) -> Any:
        """See backend.View."""
        from phpjit.tiering.world import world_of

        return world_of(self)

    def core(self, unit_key: str) -> Any:
        """See backend.View."""
        return self.manager.core(unit_key)

    def setting(self, name: str) -> str | None:
        """See backend.View."""
        return self.request.ini.get(name)

    def cls(self, name: str) -> Any:
        """See backend.View."""
        return self.request.classes.get(name)

    def cell(self, key: str) -> tuple[Any, Any]:
        """See backend.View."""
        kind, _, name = key.partition(":")
        if kind == "g":
            return self.request.globals, name
        name, _, slot = name.rpartition(":")
        info = self.declared(name)
        return (() if info is None else info.statics), int(slot)

    def declared(self, name: str) -> FunctionInfo | None:
        """Return a function, or the method "class::name" of the class that declares it."""
        owner, _, method = name.rpartition("::")
        if not owner:
            function = self.request.functions.get(name)
            return None if function is None else info_of(function)
        cls = self.request.classes.get(owner)
        found = None if cls is None else cls.info.methods.get(method)
        return None if found is None else found.info

    def shared(self, keys: Iterable[str]) -> dict[str, PhpValue]:
        """See backend.View."""
        from phpjit.runtime.values.sentinels import UNDEF

        found = {}
        for key in keys:
            place, name = self.cell(key)
            ref = place.get(name) if type(place) is dict else place[name] if name < len(place) else None
            if ref is not None:
                found[key] = ref.v
            elif key[0] == "s":          # what the first call will give it
                found[key] = initial(self.declared(key[2:].rpartition(":")[0]), name)
            else:
                found[key] = UNDEF
        return found


def initial(info: FunctionInfo | None, slot: int) -> Any:
    """Return what a static variable begins with; UNDEF when that is not known before the first call."""
    from phpjit.runtime.values.array import PhpArray
    from phpjit.runtime.values.functions import Thunk
    from phpjit.runtime.values.sentinels import UNDEF

    if info is None:
        return UNDEF
    value = info.static_initials[slot]
    if isinstance(value, Thunk):
        return PhpArray() if value.text == "[]" else UNDEF
    return value
