"""`phpjit run -v|-m|-i|-h`: what php says of itself."""
from __future__ import annotations

import sys

from phpjit.cli.arguments import RunArguments


def show(args: RunArguments) -> int:
    """Print the text; return the exit status."""
    if args.mode == "help":
        from phpjit.cli.main import HELP

        sys.stdout.write(HELP)
        return 0
    from phpjit.runtime.ext.standard.info import EXTENSIONS, PHP_VERSION, php_info_text

    if args.mode == "version":
        from phpjit import __version__

        sys.stdout.write(f"PHP {PHP_VERSION} (cli) (phpjit {__version__}, Python {sys.version.split()[0]})\n")
    elif args.mode == "modules":
        sys.stdout.write("[PHP Modules]\n" + "".join(f"{e}\n" for e in sorted(EXTENSIONS, key=str.lower))
                         + "\n[Zend Modules]\n\n")
    else:
        from phpjit.engine import Engine
        from phpjit.options import Options
        from phpjit.runtime.current import enter

        enter(Engine(Options(ini=args.ini)).new_request())
        sys.stdout.write(php_info_text())
    return 0
