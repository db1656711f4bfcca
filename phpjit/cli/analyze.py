"""`phpjit analyze FILE [--json]`: which functions of a program are safe, and why the others are not.

Exit status: 0 fine, 1 an annotation such as `@phpstan-pure` is false, 2 wrong usage, 255 the file is no PHP.
"""
from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from phpjit.errors import CompileError

if TYPE_CHECKING:
    from phpjit.analysis.safety import SafetyReports

USAGE = "usage: phpjit analyze FILE [--json]\n"


def main(argv: list[str]) -> int:
    """Analyse a file and print the reports; return the exit status."""
    files = [word for word in argv if not word.startswith("-") or word == "-"]
    options = {word for word in argv if word not in files}
    if options & {"-h", "--help"}:
        sys.stdout.write(USAGE)
        return 0
    if len(files) != 1 or options - {"--json"}:
        for word in sorted(options - {"--json"}):
            sys.stderr.write(f"phpjit analyze: unknown option {word}\n")
        sys.stderr.write(USAGE)
        return 2
    from phpjit.engine import Engine, tune_process

    tune_process()
    try:
        if files[0] == "-":
            reports = Engine(cache=None).analyze(sys.stdin.buffer.read(), filename="Standard input code")
        else:
            with open(files[0], "rb") as f:
                reports = Engine(cache=None).analyze(f.read(), filename=files[0])
    except OSError as e:
        sys.stderr.write(f"phpjit analyze: {files[0]}: {e.strerror}\n")
        return 2
    except CompileError as e:
        from phpjit.analysis.safety import readable

        sys.stderr.write(f"PHP {e.kind}:  {readable(e.message)} in {files[0]} on line {e.line}\n")
        return 255
    if "--json" in options:
        sys.stdout.write(json.dumps(reports.to_dict(), indent=2) + "\n")
    elif not (sys.stdout.isatty() and _rich(reports)):
        sys.stdout.write(f"{reports}\n")
    return 1 if reports.false_annotations else 0


def _rich(reports: SafetyReports) -> bool:
    """Print with rich; return whether it is installed."""
    try:
        from rich.console import Console
        from rich.markup import escape
        from rich.tree import Tree
    except ImportError:
        return False
    console = Console()
    colours = {"safe": "green", "conditional": "yellow", "unsafe": "red", "true": "green", "unproved": "yellow",
               "false": "red"}
    for report in reports:
        verdict = report.verdict
        tree: Any = Tree(f"[bold]{escape(report.name)}[/] [dim]line {report.line}[/] [{colours[verdict]}]{verdict}[/]")
        fields: dict[str, Any] = {}
        for title, subject, line, text in report.rows():
            branch = fields.get(title)
            if branch is None:
                fields[title] = branch = tree.add(f"[cyan]{title}[/]")
            branch.add(f"[bold]{escape(subject)}[/] [dim]line {line}[/] {escape(text)}")
        if report.annotation is not None:
            note = report.annotation
            branch = tree.add(f"{escape(note.tag)} is [{colours[note.verdict]}]{note.verdict}[/]")
            for one in note.against:
                branch.add(f"[dim]line {one.line}[/] {escape(one.spell())}")
        console.print(tree)
    console.print(escape(reports.summary()))
    return True
