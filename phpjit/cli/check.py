"""`phpjit run -l|-w|-s FILE`: the syntax check, the source without comments, the source in colours."""
from __future__ import annotations

import sys

from phpjit.cli.arguments import RunArguments
from phpjit.engine import Engine
from phpjit.errors import CompileError
from phpjit.runtime.current import enter


def check(engine: Engine, args: RunArguments) -> int:
    """Check (or print) a file; the exit status is 255 when PHP would refuse it."""
    from phpjit.cli.run import read_source

    found = read_source(args)
    if found is None:
        sys.stdout.write(f"Could not open input file: {args.file}\n")
        return 1
    source, filename, shown = found
    request = engine.new_request()
    enter(request)
    request.script = filename
    if args.mode != "lint":
        return _print_source(args.mode, source)
    try:
        engine.translate(source, filename)
    except CompileError as e:
        from phpjit.runtime.outcome import report_compile_error

        report_compile_error(request, e, shown if args.file else filename)
        request.output.flush_sink()
        sys.stdout.write(f"Errors parsing {shown}\n")
        sys.stdout.flush()
        return 255
    request.output.flush_sink()
    sys.stdout.write(f"No syntax errors detected in {shown}\n")
    return 0


def _print_source(mode: str, source: bytes) -> int:
    from phpjit.runtime.ext.standard.highlight import highlight, strip_whitespace

    text = source.decode("latin-1")
    sys.stdout.flush()
    sys.stdout.buffer.write((strip_whitespace(text) if mode == "strip" else highlight(text) + "\n").encode("latin-1"))
    return 0
