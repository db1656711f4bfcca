"""The engine: wires syntax, lowering, analysis, code generation and runtime together; the only place that knows all.

    source -> parse -> lower -> infer -> compile_unit -> CompiledUnit    (Engine.compile; cached on disk and in memory)
    CompiledUnit + Request -> the file's main function, ready to be called (Engine.load_unit)

An Engine is a process's worth of options and compiled code; it holds no PHP state.  Every run has a Request of its own.
"""
from __future__ import annotations

import os
import sys
from _thread import RLock
from collections.abc import Callable, Mapping, Sequence
from functools import cache
from typing import TYPE_CHECKING, Any, Final

from phpjit.cache import CodeCache
from phpjit.clock import Clock
from phpjit.errors import CompileError
from phpjit.options import Options

if TYPE_CHECKING:
    from phpjit.analysis.safety import SafetyReports
    from phpjit.embedding.api import LoadedFile
    from phpjit.metrics import Metrics, Registry
    from phpjit.runtime.request import Request
    from phpjit.tiering.explain import Explanation
    from phpjit.tiering.manager import Tiering
    from phpjit.tiering.requests import RequestTiers

Main = Callable[..., Any]

KEPT: Final = 1 << 19            # bytes of source whose core trees are kept: what runs first is what becomes hot


class Result:
    """What a run gave: `value` (what the file returned), `output` (bytes, when captured) and `status`."""

    __slots__ = ("output", "status", "value")

    def __init__(self, value: Any, output: bytes, status: int) -> None:
        self.value = value
        self.output = output
        self.status = status

    @property
    def text(self) -> str:
        """The captured output as text; bytes that are no UTF-8 are kept as surrogates."""
        return self.output.decode("utf-8", "surrogateescape")


class Engine:
    """Compiles and runs PHP programs."""

    def __init__(self, options: Options | None = None, **settings: Any) -> None:
        self.options = Options(**settings) if options is None else options
        self.cache = CodeCache(self.options.cache) if self.options.cache else None
        self._units: dict[tuple[str, bytes, bool], Any] = {}
        self._sources: dict[str, tuple[bytes, str, bool]] = {}
        self._made: dict[str, tuple[bytes, str, bool]] = {}      # sources that tier 1 makes
        self._kept: dict[str, tuple[Any, int]] = {}              # units just lowered, and the bytes of their source
        self._tiering: Tiering | None = None
        self.clock = Clock()
        self.lock = RLock()              # for making what all its requests share
        self._registry: Registry | None = None
        if self.options.tier != 0 and self.options.parallel != "off" and not self.options.own_process:
            be_ready_to_fork()
            from phpjit.forks import holders

            holders().add(self)

    # -- compiling

    def compile(self, source: bytes, filename: str, short_tags: bool = True) -> Any:
        """Compile a PHP file's bytes; `filename` is what `__FILE__` says.  Raises CompileError.

        `short_tags`: whether `<?` alone begins PHP code (ini setting short_open_tag).
        """
        key = (filename, source, short_tags)
        unit = self._units.get(key)
        if unit is None:
            unit = self._compile(source, filename, short_tags)
            if len(self._units) >= 4096:     # a server that evals generated code must not grow for ever
                self._units.clear()
                self._sources.clear()
            self._units[key] = unit
            self._sources[unit.unit_key] = (source, filename, short_tags)
        return unit

    def _compile(self, source: bytes, filename: str, short_tags: bool) -> Any:
        from phpjit.codegen.python.compiled import from_parts, to_parts

        cache = self.cache
        cache_key = ""
        if cache is not None:
            cache_key = cache.key(source, filename, b"" if short_tags else b"no short tags")
            parts = cache.load(cache_key)
            if parts is not None:
                return from_parts(parts)
        unit = self.translate(source, filename, short_tags)
        if cache is not None:
            cache.store(cache_key, to_parts(unit))
        return unit

    def translate(self, source: bytes, filename: str, short_tags: bool = True) -> Any:
        """Go through all stages, without any cache."""
        from phpjit.codegen.python.unit import compile_unit
        from phpjit.syntax import parse

        try:
            file = parse(source.decode("latin-1"), filename, short_open_tag=short_tags)
            core = lowered(file, filename)
            key = unit_key(source, filename, short_tags)
            if self.options.tier != 0 and len(source) <= KEPT:
                self._keep(key, core, len(source))
            return compile_unit(core, infer_facts(core), key)
        except (RecursionError, MemoryError):
            raise CompileError("Maximum nesting level of the source reached", 1, "Fatal error") from None

    def analyze(self, path_or_source: str | bytes | os.PathLike[str], *, filename: str | None = None) -> SafetyReports:
        """Report what each function of a file does besides computing its result, with the proof.

        Bytes, and a str that holds `<?`, are the source itself.  Raises CompileError.
        """
        from phpjit.analysis.safety import reports_of
        from phpjit.lowering import lower
        from phpjit.syntax import parse

        if isinstance(path_or_source, bytes) or (isinstance(path_or_source, str) and "<?" in path_or_source):
            source, filename = path_or_source, filename or "source"
        else:
            filename = os.fspath(path_or_source)
            with open(filename, "rb") as file:
                source = file.read()
        text = source.decode("latin-1") if isinstance(source, bytes) else source.encode().decode("latin-1")
        try:
            core = lower(parse(text, filename), filename, references_of)
            return reports_of(core, infer_facts(core))
        except (RecursionError, MemoryError):
            raise CompileError("Maximum nesting level of the source reached", 1, "Fatal error") from None

    # -- requests

    def new_request(self, ini: Mapping[str, str] | None = None) -> Request:
        """Make a Request that this engine serves."""
        from phpjit.runtime.ini import Ini, parse_error_level
        from phpjit.runtime.request import Request

        request = Request(self.options)
        table = Ini({**self.options.ini, **(ini or {})})
        request.ini = table
        request.errors.level = parse_error_level(table.get("error_reporting"))
        request.compile_file = lambda path, source: self.main_of(request, source, path)
        request.compile_string = lambda code, filename: self.main_of(request, b"<?php " + code, filename)
        request.status = self.status
        if self.options.tier != 0:       # nothing of tier 1 is imported before a function is called or a loop loaded
            request.loop_site = lambda unit, function, loop: self.tiers_of(request).loop_site(unit, function, loop)
            request.hot_function = lambda link, made, count: self.tiers_of(request).hot_function(link, made, count)
            request.hot_method = lambda cls, name, made: self.tiers_of(request).hot_method(cls, name, made)
            request.hot_callback = lambda made: self.tiers_of(request).hot_callback(made)
            request.bulk = lambda: self.tiers_of(request)
        return request

    # -- tier 1

    @property
    def tiering(self) -> Tiering:
        """What this engine knows and does about native code."""
        if self._tiering is None:
            with self.lock:              # threads that share the engine ask for it at the same time
                if self._tiering is None:
                    from phpjit.tiering.manager import Tiering

                    self._tiering = Tiering(self.options, self.core_of, made=self.made_source, clock=self.clock)
        return self._tiering

    def tiers_of(self, request: Request) -> RequestTiers:
        """The tier 1 of a request, attached at the first question."""
        tiers: RequestTiers | None = request.tiering
        return tiers if tiers is not None else self.tiering.attach(request)

    def core_of(self, key: str) -> Any:
        """(core tree, Numbering) of a unit that was compiled here, made again from its source."""
        from phpjit.core.numbering import Numbering
        from phpjit.syntax import parse

        with self.lock:
            kept = self._kept.pop(key, None)
        if kept is not None:
            return kept[0], Numbering(kept[0])
        source, filename, short_tags = self._sources.get(key) or self._made[key]
        core = lowered(parse(source.decode("latin-1"), filename, short_open_tag=short_tags), filename)
        return core, Numbering(core)

    def _keep(self, key: str, core: Any, size: int) -> None:
        """Keep a unit that was just lowered for the native compiler, the last ones only."""
        with self.lock:
            self._kept[key] = core, size
            while sum(size for _, size in self._kept.values()) > KEPT:
                self._kept.pop(next(iter(self._kept)))

    def made_source(self, source: bytes, filename: str) -> str:
        """Enter PHP source that tier 1 has made; its unit key."""
        key = unit_key(source, filename)
        self._made[key] = (source, filename, True)
        return key

    def source_of(self, key: str) -> tuple[bytes, str]:
        """(source, file name) of a unit that was compiled here."""
        return self._sources[key][:2]

    def unit_of(self, file: str) -> str | None:
        """The key of what was compiled last from a file; None: nothing was."""
        return next((key for key, row in reversed(list(self._sources.items())) if row[1] == file), None)

    def explain(self) -> Explanation:
        """What became native code in the runs so far, what did not, and why."""
        from phpjit.tiering.explain import explain

        return explain(self.tiering, {key: row[1] for key, row in list(self._sources.items())})

    # -- monitoring

    @property
    def registry(self) -> Registry:
        """Where metrics are asked for; other parts of a program may add theirs."""
        if self._registry is None:
            from phpjit.metrics import Registry

            self._registry = Registry()
            self._registry.collect(self._families)
        return self._registry

    def metrics(self) -> Metrics:
        """Read all metrics now: a mapping of names; `.as_dict()` and `.prometheus()` give other forms."""
        return self.registry.read()

    def _families(self) -> Any:
        from phpjit.tiering.monitor import families

        return families(self._tiering, self.cache, len(self._units))

    @property
    def native_code(self) -> list[tuple[int, Any]]:
        """(address, record of the function or loop) of all native code, for the profiler."""
        versions = [] if self._tiering is None else self._tiering.versions()
        return [(version.linked.address, record) for record, version in versions]

    def status(self) -> dict[str, Any]:
        """What `phpjit_status()` tells a PHP program: options, metrics, and the decisions of the parallel tier."""
        from phpjit.tiering.monitor import status

        return status(self.options, self._tiering, self.metrics())

    def compile_early(self) -> None:
        """Let no program rest or wait for its native code: somebody will look at what became of it."""
        if self.options.tier != 0:
            self.tiering.hurry()

    def ended(self, script: str) -> None:
        """Note that the main script of this process has ended."""
        if self._tiering is not None:
            self._tiering.ended(script)

    def keep_decisions(self, program: str) -> None:
        """Enter in the ledger on disk what the parallel tier of this process has decided since the last time.

        Processes that end without this do it by themselves, under the name of the Python program.
        """
        if self.options.cache and self._tiering is not None and "phpjit.codegen.native._library" in sys.modules:
            from phpjit.tiering.ledger import keep

            keep(self.options.cache, program)

    # -- requests' code

    def main_of(self, request: Request, source: bytes, filename: str) -> Main:
        """Compile and load a file into `request`; its main function."""
        start = self.clock.now()
        try:
            return self.load_unit(request, self.compile(source, filename, request.flag("short_open_tag")))
        finally:
            self.clock.skip(start)

    def load_unit(self, request: Request, unit: Any) -> Main:
        """Make a compiled unit's main function for `request`, filling the link names that it needs."""
        from phpjit.codegen.python.compiled import load

        if self.options.tier != 0:
            request.state("units", dict)[unit.filename] = unit.unit_key
            folder, key = self.options.cache, unit.unit_key
            if folder is not None and os.path.exists(f"{folder}/native/{key[:2]}/{key}.phpc"):
                self.tiering.loaded(key, self.tiers_of(request))     # earlier runs have made native code of it
        return load(unit, request)

    # -- the library's front door

    def run(self, path: str | os.PathLike[str], args: Sequence[str] = (), *, capture: bool = True,
            ini: Mapping[str, str] | None = None) -> Result:
        """Run a PHP file; PHP's uncaught exceptions and fatal errors are raised as PhpError."""
        from phpjit.embedding.api import run_file

        return run_file(self, os.fspath(path), list(args), capture, ini)

    def eval(self, code: str | bytes, *, capture: bool = True, ini: Mapping[str, str] | None = None,
             **variables: Any) -> Any:
        """Run PHP code (no `<?php`) with `variables` set; what it returns, as a Python value."""
        from phpjit.embedding.api import eval_code

        return eval_code(self, code, variables, capture, ini).value

    def load(self, path: str | os.PathLike[str], *, ini: Mapping[str, str] | None = None) -> LoadedFile:
        """Run a PHP file once and keep its request open, to call its functions from Python."""
        from phpjit.embedding.api import LoadedFile

        return LoadedFile(self, os.fspath(path), ini)


def lowered(file: Any, filename: str) -> Any:
    """The core tree that the code generators work on, of a parsed file."""
    from phpjit.analysis.runs import with_runs
    from phpjit.codegen.python.unit import builtin_effects
    from phpjit.lowering import lower

    return with_runs(lower(file, filename, references_of), builtin_effects)


def references_of(name: str) -> int | None:
    """Which parameters a builtin takes by reference, as a bit mask; None when there is no such builtin."""
    from phpjit.runtime.ext._index import FUNCTIONS, REFS

    return REFS.get(name, 0) if name in FUNCTIONS else None


def unit_key(source: bytes, filename: str, short_tags: bool = True) -> str:
    """The name of a compiled file, the same in every process: what tier 1 keeps its native code under."""
    from _blake2 import blake2b  # hashlib would load OpenSSL

    from phpjit import __version__

    h = blake2b(f"{__version__}\0{filename}\0{int(short_tags)}\0".encode("utf-8", "surrogateescape"), digest_size=32)
    h.update(source)
    return h.hexdigest()


def infer_facts(unit: Any) -> Any:
    """Types, ranges and effects of a lowered file, with what the builtins' stubs promise."""
    from phpjit.analysis.facts import of_type
    from phpjit.analysis.infer import Knowledge, infer
    from phpjit.runtime.calls.registry import builtin_record
    from phpjit.runtime.calls.stub import signature_of

    known: dict[str, Any] = {}

    def result_of(name: str) -> Any:
        if name not in known:
            known[name] = stated(name)
        return known[name]

    def stated(name: str) -> Any:
        record = builtin_record(name)
        if record is None:
            return None
        declared = signature_of(record).return_type
        return None if declared is None else of_type(declared)

    return infer(unit, Knowledge(result_of, references_of))


@cache
def be_ready_to_fork() -> None:
    """Have forks wait for imports and LLVM, and load the native library: children shall have one budget of cores."""
    from phpjit.codegen.native.forked import lock_of_llvm
    from phpjit.family import offer_page
    from phpjit.forks import at_fork, guard_imports, holders

    def load_library() -> None:
        from phpjit.codegen.native.library import Unavailable, load

        try:
            load()
        except Unavailable:
            return       # then there is no array work on several cores either

    offer_page()
    lock_of_llvm().watch()      # the last one to be taken: who waits for it may hold others
    holders()                   # before there are threads: a lock that came while a fork began would not be waited for
    guard_imports()
    at_fork(before=load_library)


def tune_process() -> None:
    """Settings of CPython for a process that runs PHP: deep recursion, a cyclic collector that stays out of the way."""
    import gc

    gc.set_threshold(100_000, 50, 100)
    sys.setrecursionlimit(RECURSION_LIMIT)
    try:
        import resource

        soft, hard = resource.getrlimit(resource.RLIMIT_STACK)
        wanted = STACK_BYTES if hard == resource.RLIM_INFINITY else min(STACK_BYTES, hard)
        if soft != resource.RLIM_INFINITY and soft < wanted:
            resource.setrlimit(resource.RLIMIT_STACK, (wanted, hard))
    except (ImportError, ValueError, OSError):
        return      # a platform without limits: recursion is as deep as its stack


RECURSION_LIMIT = 230_000
STACK_BYTES = 1 << 30
