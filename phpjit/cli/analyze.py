"""`phpjit analyze FILE [--json]`: which functions of a program are safe, and why the others are not.

Exit status: 0 fine, 1 an annotation such as `@phpstan-pure` is false, 2 wrong usage, 255 the file is no PHP.
"""
from __future__ import annotations

import json
import sys
from typing import TYPE_CHECKING, Any

from phpjit.errors import CompileError

if TYPE_CHECKING:
    from phpjit.analysis.safety import SafetyReport, SafetyReports

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
        sys.stdout.write(plain(reports))
    return 1 if reports.false_annotations else 0


def verdict_of(report: SafetyReport) -> str:
    """Return `safe`, `conditional` or `unsafe`."""
    return "safe" if report.safe else "conditional" if report.conditional else "unsafe"


def rows_of(report: SafetyReport) -> list[tuple[str, str, int, str]]:
    """Return (field, subject, line, witness) of every finding of a report."""
    from phpjit.analysis.safety import FIELDS, TITLES

    return [(TITLES[name], one.subject, one.line, one.spell()) for name in FIELDS
            for one in report.findings.get(name, ())]


def plain(reports: SafetyReports) -> str:
    """Return the report as plain text."""
    lines = []
    for report in reports:
        lines.append(f"{report.name} (line {report.line}): {verdict_of(report)}")
        for title, subject, line, text in rows_of(report):
            shown = text if subject in text else f"{subject}: {text}"
            lines.append(f"    {title}: line {line}: {shown}")
        if report.annotation is not None:
            lines.append(f"    {report.annotation.tag} is {report.annotation.verdict}")
            lines += [f"        line {one.line}: {one.spell()}" for one in report.annotation.against]
    lines.append(_summary(reports))
    return "\n".join(lines) + "\n"


def _summary(reports: SafetyReports) -> str:
    data = reports.to_dict()["summary"]
    text = (f"{data['functions']} functions: {data['safe']} safe, {data['conditional']} conditional,"
            f" {data['unsafe']} unsafe")
    return text + (f"; {data['false_annotations']} false annotations" if data["false_annotations"] else "")


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
        verdict = verdict_of(report)
        tree: Any = Tree(f"[bold]{escape(report.name)}[/] [dim]line {report.line}[/] [{colours[verdict]}]{verdict}[/]")
        fields: dict[str, Any] = {}
        for title, subject, line, text in rows_of(report):
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
    console.print(escape(_summary(reports)))
    return True
