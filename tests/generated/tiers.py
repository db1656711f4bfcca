"""Run a batch of generated programs in forks of this process: in tier 0, with tier 1 forced, on several threads.

Everything that both need is imported once; what a fork does (native code, crashes, endless loops) ends with it.
"""
from __future__ import annotations

import os
import resource
import signal
import tempfile
from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Any

from phpjit import Engine, Options
from phpjit.cli.run import run_source
from phpjit.engine import tune_process
from phpjit.errors import CompileError

if __package__:
    from .batch import PHP, SECONDS, TIMED_OUT, Difference, endless, gathered, have_php, normal, run, source, watched
    from .programs import Program
else:
    from batch import PHP, SECONDS, TIMED_OUT, Difference, endless, gathered, have_php, normal, run, source, watched
    from programs import Program

MEMORY = 4 << 30                # a fork may have so many bytes of addresses more than it begins with
Mode = dict[str, Any]           # options of the engine
TIERS: dict[str, Mode] = {"tier 0": {"tier": 0}, "tier 1": {"tier": 1}}
FORCED: Mode = {"tier": 1, "parallel": "force"}
THREADS: dict[str, Mode] = {"tier 0": {"tier": 0}, "tier 1": {"tier": 1, "parallel": "off"},
                            **{f"{threads} threads": {**FORCED, "threads": threads, "shuffle": shuffle}
                               for threads, shuffle in ((1, 0), (2, 3), (3, 5), (7, 11))}}
"""With a cache what the first of the forced modes has compiled serves the others."""
INI = {"error_reporting": "-1", "memory_limit": "512M"}


def warm(quick: bool = False) -> None:
    """Import what running a program needs, so that forks have it (no native code: its threads would not be copied).

    `quick`: native code without LLVM's optimisations, which are most of the time.
    """
    tune_process()
    run_source(Engine(Options(tier=0, cache=None)),
               b"<?php function f() { foreach ([1] as $x) { echo strlen('x'); } } f(); var_dump(1);",
               "/warm.php", ["/warm.php"], sink=lambda data: None)
    import phpjit.codegen.native.compile
    import phpjit.tiering.native  # noqa: F401
    if quick:
        unoptimised()


def unoptimised() -> None:
    """Have LLVM compile as fast as it can."""
    from phpjit.codegen.native import machine

    class Quick(machine.Machine):
        """Translates without any passes."""

        def __init__(self) -> None:
            super().__init__()
            target = machine.llvm.Target.from_default_triple()
            self.target = target.create_target_machine(
                cpu=machine.llvm.get_host_cpu_name(), features=self.features, opt=0, reloc="pic", codemodel="default",
                jit=True)

        def optimise(self, text: str, light: bool = False) -> Any:
            module = machine.llvm.parse_assembly(text)
            module.triple = machine.llvm.get_default_triple()
            module.data_layout = str(self.target.target_data)
            module.verify()
            return module
    machine.Machine = Quick  # type: ignore[misc]  # a double


def differences(programs: Sequence[Program], modes: Mapping[str, Mode] = TIERS,
                cache: str | None = None) -> list[Difference]:
    """(index, php's output, the mode's) of programs that some mode runs otherwise; without php, tier 0 is right."""
    count = len(programs)
    with tempfile.TemporaryDirectory() as folder:
        script = Path(folder) / "batch.php"
        script.write_text(source(programs))
        wanted = gathered(lambda start: run(PHP, script, str(start)), count) if have_php() else outputs(
            {"tier": 0}, script, count)
        found: dict[int, Difference] = {}
        compiled = translated(script)
        for name, mode in modes.items():
            got = outputs({**mode, "cache": cache}, script, count, compiled)
            for i, (w, g) in enumerate(zip(wanted, got, strict=True)):
                if normal(w) != normal(g) and not endless(w):    # one without end says nothing
                    found.setdefault(i, (i, w, f"{name}:\n{g}"))
    return [found[i] for i in sorted(found)]


def translated(script: Path) -> Engine | None:
    """Return an engine that has translated the script, which the forks for each tier take over; None: it is no PHP."""
    engine = Engine(Options(tier=0, cache=None))
    try:
        unit = engine.compile(script.read_bytes(), os.fsencode(str(script)).decode("latin-1"))
    except CompileError:
        return None
    lower = engine.core_of
    cores = {unit.unit_key: lower(unit.unit_key)}
    engine.core_of = lambda key: cores.get(key) or lower(key)  # type: ignore[method-assign]  # a double
    return engine


def outputs(mode: Mode, script: Path, count: int, compiled: Engine | None = None) -> list[str | None]:
    """Return what each program of a batch prints in a mode."""
    return gathered(lambda start: run_mode(mode, script, start, compiled), count)


def run_mode(mode: Mode, script: Path, start: int = 0, compiled: Engine | None = None) -> str:
    """Return what the script prints in a mode, latin-1; a note behind it when the process crashed or took too long."""
    read, write = os.pipe()
    pid = os.fork()
    if pid == 0:
        status = 70
        try:
            os.close(read)
            os.dup2(write, 2)
            limit_memory()
            engine = Engine(Options(**mode, debug=True))     # an internal error of the compiler is a difference, too
            if compiled is not None:
                engine._units, engine._sources, engine._made = compiled._units, compiled._sources, compiled._made
                engine.core_of = compiled.core_of  # type: ignore[method-assign]  # a double
            name = os.fsencode(str(script)).decode("latin-1")
            run_source(engine, script.read_bytes(), name, [name, str(start)], sink=lambda data: send(write, data),
                       ini=INI)
            status = 0
        except BaseException:
            import traceback
            os.write(write, traceback.format_exc().encode())
        finally:
            os._exit(status)
    os.close(write)
    output, ended = watched(read, SECONDS)
    if not ended:
        os.kill(pid, signal.SIGKILL)
    os.close(read)
    _, status = os.waitpid(pid, 0)
    if not ended:
        return output + TIMED_OUT
    return f"{output}\n(ended with {os.waitstatus_to_exitcode(status)})" if status else output


def limit_memory() -> None:
    """Let this process fail before it fills the machine."""
    used = int(Path("/proc/self/statm").read_text().split()[0]) * resource.getpagesize()
    resource.setrlimit(resource.RLIMIT_AS, (used + MEMORY, resource.getrlimit(resource.RLIMIT_AS)[1]))


def send(pipe: int, data: bytes) -> None:
    """Write all of the data."""
    view = memoryview(data)
    while view:
        view = view[os.write(pipe, view):]
