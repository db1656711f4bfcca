"""`phpjit run`: one script, as php-cli runs it.

`main` takes the words behind `run` and returns the exit status.  The order of things follows php: options, source,
compile, `$argv`, run, shutdown functions, destructors, flush.
"""
from __future__ import annotations

import _signal as signal  # type: ignore[import-not-found]  # `signal` has enums: 1 ms
import gc
import os
import sys
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING

from phpjit.cli.arguments import RunArguments, UsageError, parse_run
from phpjit.engine import Engine, tune_process
from phpjit.errors import OptionError
from phpjit.options import Options
from phpjit.runtime.current import enter, leave
from phpjit.runtime.ini import given_value, parse_quantity
from phpjit.runtime.memory import limit_memory
from phpjit.runtime.throwables import PhpThrow

if TYPE_CHECKING:
    from phpjit.runtime.output import OutputStack

Sink = Callable[[bytes], object]

CODE_NAME = "Command line code"
STDIN_NAME = "Standard input code"


def main(argv: list[str]) -> int:
    """Run a script; return the exit status."""
    try:
        args = parse_run(argv)
    except UsageError as e:
        sys.stderr.write(f"phpjit run: {e}; see phpjit --help\n")
        return 1
    if args.mode in ("help", "version", "modules", "info"):
        from phpjit.cli.about import show

        return show(args)
    try:
        engine = prepare(args)
    except OptionError as e:
        sys.stderr.write(f"phpjit run: {e}\n")
        return 1
    if args.mode in ("lint", "strip", "highlight"):
        from phpjit.cli.check import check

        return check(engine, args)
    found = read_source(args)
    if found is None:
        sys.stdout.write(f"Could not open input file: {args.file}\n")
        return 1
    source, filename, shown = found
    if args.profile is not None or args.explain is not None or args.stats:
        engine.compile_early()
    if args.profile is not None:
        from phpjit.cli.profile import run_profiled

        status = run_profiled(engine, source, filename, [shown, *args.args], args.profile)
    else:
        status = run_source(engine, source, filename, [shown, *args.args])
    sys.stdout.flush()
    if args.explain is not None:
        from phpjit.cli.explain import write_json

        write_json(engine, args.explain)
    if args.stats:
        from phpjit.cli.stats import write_stats

        write_stats(engine)
    engine.ended(filename)
    engine.keep_decisions(filename)
    return status


def prepare(args: RunArguments) -> Engine:
    """Set the process up for one script and make its engine; raises OptionError."""
    # As in php, an interrupt ends the process at once and a closed pipe is an error of the write, not a signal.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    args.ini = {name: given_value(value) for name, value in args.ini.items()}
    options = Options(tier=args.tier, parallel=args.parallel, threads=args.threads, ini=args.ini, own_process=True)
    tune_process()
    limit_memory(parse_quantity(args.ini.get("memory_limit", "128M")))
    return Engine(options)


def read_source(args: RunArguments) -> tuple[bytes, str, str] | None:
    """(source, `__FILE__`, `$argv[0]`) of what is to be run; None when it cannot be read."""
    if args.mode == "code" or (args.mode == "lint" and args.file is None and args.code is not None):
        return b"<?php " + os.fsencode(args.code or ""), CODE_NAME, STDIN_NAME
    if args.file is None:
        return skip_shebang(sys.stdin.buffer.read()), STDIN_NAME, STDIN_NAME if not args.file else args.file
    try:
        with open(args.file, "rb", buffering=0) as f:
            source = f.read()
    except (OSError, ValueError):
        return None
    return skip_shebang(source), os.fsencode(os.path.realpath(args.file)).decode("latin-1"), args.file


def flush_in_time(output: OutputStack) -> None:
    """Let nothing that was printed wait longer than a tenth of a second, however long the program computes."""
    timer, which = signal.setitimer, signal.ITIMER_REAL

    def on_alarm(number: int, frame: object) -> None:
        output.flush_sink()

    signal.signal(signal.SIGALRM, on_alarm)
    output.arm = lambda: timer(which, 0.1)


def skip_shebang(source: bytes) -> bytes:
    """A first line `#!…` is not printed; the count of lines stays."""
    if source.startswith(b"#!"):
        end = source.find(b"\n")
        return b"<?php ?>\n" + source[end + 1:] if end >= 0 else b""
    return source


def run_source(engine: Engine, source: bytes, filename: str, argv: list[str], *, sink: Sink | None = None,
               ini: Mapping[str, str] | None = None) -> int:
    """Compile and run as the main script of a new request; the exit status.  `sink` takes the output's bytes."""
    from phpjit.runtime.outcome import report_compile_error, run_guarded
    from phpjit.runtime.shutdown import end_request
    from phpjit.runtime.superglobals import set_server_variables

    request = engine.new_request(ini)
    former = enter(request)
    if sink is not None:
        from phpjit.runtime.output import OutputStack

        request.output = OutputStack(sink)
    elif engine.options.own_process:
        flush_in_time(request.output)
    request.script = filename
    request.argv = argv
    request.standard_streams = filename != STDIN_NAME
    set_server_variables(request, argv, filename not in (CODE_NAME, STDIN_NAME))

    def body() -> None:
        from phpjit.errors import CompileError
        from phpjit.runtime.classes.destruct import safe_point
        from phpjit.runtime.include import run_main

        try:
            main_function = engine.main_of(request, source, filename)
        except CompileError as e:
            report_compile_error(request, e, filename)
            return
        limit = request.ini.get("max_execution_time") or "0"
        if limit != "0" and engine.options.own_process:
            from phpjit.runtime.time_limit import limit_time

            limit_time(int(limit) if limit.isdigit() else 0)
        gc.freeze()      # what the start made is never garbage
        run_main(request, main_function, filename)
        safe_point()     # what a destructor of the returned value threw

    try:
        run_guarded(request, body)
        try:
            run_guarded(request, lambda: end_request(request))
        except PhpThrow as late:     # a destructor's exception, raised just before the guard stood
            error = late

            def rethrow() -> None:
                raise error
            run_guarded(request, rethrow)
            run_guarded(request, lambda: end_request(request))
        if request.output.before_first is not None:     # nothing was printed: the headers go out now
            run_guarded(request, request.output.send_headers)
    finally:
        if engine.options.own_process:
            signal.signal(signal.SIGPROF, signal.SIG_IGN)
            signal.signal(signal.SIGALRM, signal.SIG_IGN)   # one that is still due must not end the dying interpreter
            request.output.flush_sink()
        leave(former)
    return request.exit_status & 255
