"""`phpjit run`: one script, as php-cli runs it.

`main` takes the words behind `run` and returns the exit status.  The order of things follows php: options, source,
compile, `$argv`, run, shutdown functions, destructors, flush.
"""
from __future__ import annotations

import os
import signal
import sys
import time
from typing import TYPE_CHECKING

from phpjit.cli.arguments import RunArguments, UsageError, parse_run
from phpjit.engine import Engine, tune_process
from phpjit.options import Options
from phpjit.runtime.current import enter

if TYPE_CHECKING:
    from phpjit.runtime.request import Request

CODE_NAME = "Command line code"
STDIN_NAME = "Standard input code"


def main(argv: list[str]) -> int:
    """Run a script; return the exit status."""
    try:
        args = parse_run(argv)
    except UsageError as e:
        sys.stderr.write(f"phpjit run: {e}; see phpjit --help\n")
        return 1
    # As in php, an interrupt ends the process at once and a closed pipe is an error of the write, not a signal.
    signal.signal(signal.SIGINT, signal.SIG_DFL)
    if args.mode in ("help", "version", "modules", "info"):
        from phpjit.cli.about import show

        return show(args)
    tune_process()
    engine = Engine(Options(tier=args.tier, ini=args.ini))
    if args.mode in ("lint", "strip", "highlight"):
        from phpjit.cli.check import check

        return check(engine, args)
    found = read_source(args)
    if found is None:
        sys.stdout.write(f"Could not open input file: {args.file}\n")
        return 1
    source, filename, shown = found
    status = run_source(engine, source, filename, [shown, *args.args])
    sys.stdout.flush()
    return status


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


def skip_shebang(source: bytes) -> bytes:
    """A first line `#!…` is not printed; the count of lines stays."""
    if source.startswith(b"#!"):
        end = source.find(b"\n")
        return b"<?php ?>\n" + source[end + 1:] if end >= 0 else b""
    return source


def run_source(engine: Engine, source: bytes, filename: str, argv: list[str]) -> int:
    """Compile and run as the main script of a new request."""
    from phpjit.runtime.outcome import report_compile_error, run_guarded
    from phpjit.runtime.shutdown import end_request

    request = engine.new_request()
    enter(request)
    request.script = filename
    request.argv = argv
    set_server_variables(request, argv)

    def body() -> None:
        from phpjit.errors import CompileError
        from phpjit.runtime.include import run_main

        try:
            main_function = engine.main_of(request, source, filename)
        except CompileError as e:
            report_compile_error(request, e, filename)
            return
        run_main(request, main_function, filename)

    run_guarded(request, body)
    run_guarded(request, lambda: end_request(request))
    return request.exit_status & 255


def set_server_variables(request: Request, argv: list[str]) -> None:
    """Fill `$argv`, `$argc`, `$_SERVER`, `$_ENV` and the empty ones of a command-line run."""
    from phpjit.runtime.values.array import PhpArray
    from phpjit.runtime.values.ref import Ref

    words = PhpArray.from_list([os.fsencode(word).decode("latin-1") for word in argv])
    name = os.fsencode(argv[0]).decode("latin-1")
    in_file = name if request.script not in (CODE_NAME, STDIN_NAME) else ""
    env: dict[int | str, object] = {}
    for key, value in os.environb.items():
        text = key.decode("latin-1")
        env[int(text) if text.isdigit() and str(int(text)) == text else text] = value.decode("latin-1")
    now = time.time()
    server = {**env, "PHP_SELF": name, "SCRIPT_NAME": name, "SCRIPT_FILENAME": in_file, "PATH_TRANSLATED": in_file,
              "DOCUMENT_ROOT": "", "REQUEST_TIME_FLOAT": now, "REQUEST_TIME": int(now), "argv": words,
              "argc": len(argv)}
    table = request.globals
    for superglobal in ("_GET", "_POST", "_COOKIE", "_FILES", "_REQUEST"):
        table[superglobal] = Ref(PhpArray())
    table["_SERVER"] = Ref(PhpArray.from_dict(server))
    table["_ENV"] = Ref(PhpArray.from_dict(env))
    table["argv"] = Ref(words)
    table["argc"] = Ref(len(argv))
