"""The command `phpjit`: picks the sub-command; each lives in a module of its own, imported when asked for."""
from __future__ import annotations

import sys

TYPE_CHECKING = False
if TYPE_CHECKING:
    from typing import NoReturn

HELP = """\
Usage: phpjit run [OPTIONS] FILE [ARGS...]      run a PHP program
       phpjit run [OPTIONS] -r CODE [ARGS...]   run PHP code (without <?php)
       phpjit run [OPTIONS] - [ARGS...]         run a program from standard input
       phpjit explain [--json] FILE [ARGS...]   run it, then tell what became native code, and what not and why
       phpjit explain --ledger [--json]         what using all cores saved and lost, over all runs of all programs
       phpjit dump --emit=STAGE FILE            print a stage: ast, core, types, effects or py
       phpjit analyze FILE [--json]             which functions are safe, and why the others are not
       phpjit cache info|clear                  show or empty the cache of compiled code
       phpjit --version | --help

Options of run:
  -d NAME[=VALUE]   define an ini setting
  -l                check the syntax only
  -f FILE           the file to run
  -i, -m, -v        information, modules, version (as php)
  --tier=N          0 Python only, 1 native code from the first call on, auto native code where it is hot (default)
  --parallel=MODE   off: array work stays on one core, force: it never does, auto: where several pay (default)
  --threads=N       how many threads array work may use (default: as many as there are cores)
  --explain=FILE    write what became native code, and what not and why, as JSON (see docs/explain.md)
  --profile=FILE    write a sampling profile for https://www.speedscope.app
  --stats           print compiles, bail-outs, caches and decisions of the parallel tier at the end

Environment: PHPJIT_CACHE=FOLDER (empty: no cache), PHPJIT_DEBUG=1 (Python tracebacks of internal errors),
             PHPJIT_THREADS=N (as --threads)
"""


def keep_bytecode() -> None:
    """Where Python may not write .pyc files beside phpjit's sources, keep them in phpjit's own cache folder.

    Without them every start would compile some 60 modules: 100 ms instead of 10.
    """
    if not sys.dont_write_bytecode or sys.pycache_prefix is not None:
        return
    import os

    if os.path.isdir(os.path.join(os.path.dirname(__file__), "__pycache__")):
        return
    from phpjit.options import default_cache_dir

    folder = default_cache_dir()
    if folder is not None:
        sys.pycache_prefix = os.path.join(folder, "pyc")
        sys.dont_write_bytecode = False


def main(argv: list[str] | None = None) -> int:
    """Run the command line; return the exit status."""
    keep_bytecode()
    words = sys.argv[1:] if argv is None else argv
    command = words[0] if words else "--help"
    if command == "run":
        from phpjit.cli.run import main as run

        return run(words[1:])
    if command in ("-h", "--help", "help"):
        sys.stdout.write(HELP)
        return 0
    if command in ("-V", "-v", "--version"):
        from phpjit import __version__

        sys.stdout.write(f"phpjit {__version__} (PHP 8.2) on Python {sys.version.split()[0]}\n")
        return 0
    if command == "explain":
        from phpjit.cli.explain import main as explain

        return explain(words[1:])
    if command == "cache":
        from phpjit.cli.cache import main as cache

        return cache(words[1:])
    if command == "analyze":
        from phpjit.cli.analyze import main as analyze

        return analyze(words[1:])
    if command == "dump":
        from phpjit.cli.dump import main as dump

        return dump(words[1:])
    import os

    if command.endswith(".php") or os.path.isfile(command):
        from phpjit.cli.run import main as run

        return run(words)
    sys.stderr.write(f"phpjit: unknown command '{command}'; see phpjit --help\n")
    return 2


def entry() -> NoReturn:
    """The command itself: as `main`, but the process ends at once, without taking the interpreter apart first."""
    try:
        status = main()
    except BrokenPipeError:         # a report's reader wanted no more (`phpjit explain FILE | head`)
        status = 255
    try:
        sys.stdout.flush()
        sys.stderr.flush()
    except OSError:
        status = status or 255
    import os

    os._exit(status)
