"""`phpjit explain [OPTIONS OF run] [--json] FILE [ARGS...]`: run a program, then say what became of its functions.

The program's own output comes first, as `phpjit run` prints it, then the report, both on standard output.
"""
from __future__ import annotations

import sys
from typing import TYPE_CHECKING, Final

from phpjit.engine import Engine

if TYPE_CHECKING:
    from phpjit.tiering.explain import Explanation

COLOURS: Final = {"native": "32", "slow": "33", "dim": "2", "place": "36"}


def main(argv: list[str]) -> int:
    """Run and report; the exit status is the program's."""
    from phpjit.cli.arguments import UsageError, parse_run
    from phpjit.cli.run import prepare, read_source, run_source
    from phpjit.errors import OptionError

    own = argv[:_script(argv)]
    as_json = "--json" in own
    words = [word for word in own if word not in ("--json", "--ledger")] + argv[len(own):]
    if "--ledger" in own:
        from phpjit.cli.ledger import show_ledger

        return show_ledger(words, as_json)
    try:
        args = parse_run(words)
        if args.mode not in ("file", "code", "stdin"):
            raise UsageError("explain runs a program: give a file")
        engine = prepare(args)
    except (UsageError, OptionError) as e:
        sys.stderr.write(f"phpjit explain: {e}; see phpjit --help\n")
        return 1
    found = read_source(args)
    if found is None:
        sys.stdout.write(f"Could not open input file: {args.file}\n")
        return 1
    source, filename, shown = found
    engine.compile_early()
    status = run_source(engine, source, filename, [shown, *args.args])
    engine.keep_decisions(filename)
    sys.stdout.flush()
    if as_json:
        sys.stdout.write(report(engine))
    else:
        sys.stdout.write("\n")
        show(engine)
    sys.stdout.flush()
    return status


def _script(argv: list[str]) -> int:
    """Return where the words of the program begin: `--json` behind the file is the program's own."""
    for number, word in enumerate(argv):
        if not word.startswith("-") and (number == 0 or argv[number - 1] not in VALUED):
            return number
    return len(argv)


VALUED = ("-d", "--tier", "--parallel", "--threads", "-f", "-r", "-c")      # options whose value is the next word


def report(engine: Engine) -> str:
    """Return the report as JSON."""
    import json

    return json.dumps(engine.explain().as_dict(), indent=2, ensure_ascii=True) + "\n"


def write_json(engine: Engine, path: str) -> None:
    """Write the report to a file; `-` is standard error."""
    text = report(engine)
    if path == "-":
        sys.stderr.write(text)
        return
    try:
        with open(path, "w", encoding="ascii") as file:
            file.write(text)
    except OSError as e:
        sys.stderr.write(f"phpjit run: {path}: {e.strerror}\n")


def show(engine: Engine) -> None:
    """Print the report for people: trees on a terminal, plain text elsewhere."""
    explanation = engine.explain()
    if sys.stdout.isatty() and _rich(explanation):
        return
    for line in explanation.lines(lambda text, style: text):
        sys.stdout.write(_shown(line))


def _shown(text: str) -> str:
    """Return a text that can be written: names of files may be no UTF-8."""
    return text.encode("utf-8", "replace").decode("utf-8")


def _rich(explanation: Explanation) -> bool:
    """Print with rich; return whether it is installed."""
    try:
        from rich.console import Console
        from rich.text import Text
        from rich.tree import Tree
    except ImportError:
        return False
    from phpjit.tiering.explain import HEADS

    console = Console(highlight=False)
    for tier, head in HEADS:
        rows = [row for row in explanation.rows if row.tier == tier]
        if not rows:
            continue
        tree = Tree(Text(head, "bold"))
        for row in rows:
            colour = "green" if tier else "yellow"
            place = _shown(f"{row.file}:{row.line}")
            branch = tree.add(Text.assemble((_shown(row.title), colour), "  ", (place, "cyan"), (row.counted, "dim")))
            for text, remark in row.details():
                branch.add(Text.assemble(_shown(text), (_shown(remark), "dim")))
        console.print(tree)
    for line in explanation.remarks(lambda text, style: f"\x1b[{COLOURS[style]}m{text}\x1b[0m" if text else text):
        console.print(Text.from_ansi(_shown(line.rstrip("\n"))))
    return True
