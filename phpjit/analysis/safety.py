"""Safety reports: what each function of a file does besides computing its result, with the proof.

    function total(array $xs) { global $log; $log[] = 'total'; return array_sum($xs); }

gives a report that is not safe, with `globals_written` = [`$log` at line 1].  A safe function can be discarded and run
again, run natively, and run on several threads at once.  Exceptions, warnings and reads of objects do not make a
function unsafe; `OBJECT_HOOKS` and calls of a parameter do, but only for some arguments: the report is `conditional`.
"""
from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import TYPE_CHECKING, Any, Final

from phpjit.analysis.builtins import IF_FLOAT, Builtins, is_housekeeping
from phpjit.analysis.effects import FunctionEffects, UnitEffects, Witness, chain
from phpjit.analysis.program import Declared
from phpjit.core import nodes as c
from phpjit.effects import NEVER_UNSAFE, Effects
from phpjit.records import dataclass, field

if TYPE_CHECKING:
    from phpjit.analysis.infer import Facts

SCHEMA: Final = "phpjit.analyze/1"

FIELDS: Final = (
    "globals_read", "globals_written", "static_state", "settings_read", "file_io", "network_io", "database", "process",
    "output", "by_reference", "object_reads", "object_writes", "nondeterminism", "exceptions", "warnings", "user_code",
    "callbacks", "suspends", "unresolved")
"""The fields of a report that list findings, in the order in which they are printed."""

TITLES: Final = {
    "globals_read": "globals read", "globals_written": "globals written", "static_state": "static state",
    "settings_read": "settings read", "file_io": "file I/O", "network_io": "network I/O", "database": "database access",
    "process": "process control", "output": "output", "by_reference": "by-reference mutation",
    "object_reads": "objects read", "object_writes": "objects written", "nondeterminism": "non-determinism",
    "exceptions": "exceptions", "warnings": "warnings", "user_code": "user code", "callbacks": "calls its parameter",
    "suspends": "suspends", "unresolved": "calls not resolved",
}

_FIELD_OF: Final = {
    Effects.READS_GLOBAL: "globals_read", Effects.WRITES_GLOBAL: "globals_written", Effects.READS_INI: "settings_read",
    Effects.MUTATES_ARG: "by_reference", Effects.OUTPUT: "output", Effects.FILE_IO: "file_io",
    Effects.NETWORK_IO: "network_io", Effects.DATABASE: "database", Effects.PROCESS: "process",
    Effects.THROWS: "exceptions", Effects.WARNS: "warnings", Effects.NONDET: "nondeterminism",
    Effects.CALLS_BACK: "callbacks", Effects.CALLS_USER: "user_code", Effects.UNKNOWN: "unresolved",
    Effects.READS_OBJECT: "object_reads", Effects.WRITES_OBJECT: "object_writes", Effects.WRITES_THIS: "object_writes",
    Effects.OBJECT_HOOKS: "user_code", Effects.SUSPENDS: "suspends",
}
_CONDITIONAL: Final = Effects.OBJECT_HOOKS | Effects.CALLS_BACK
_DISPROVES: Final = (
    Effects.READS_GLOBAL | Effects.WRITES_GLOBAL | Effects.READS_INI | Effects.MUTATES_ARG | Effects.OUTPUT
    | Effects.FILE_IO | Effects.NETWORK_IO | Effects.DATABASE | Effects.PROCESS | Effects.NONDET
    | Effects.WRITES_OBJECT | Effects.WRITES_THIS)
_PURE_TAG: Final = re.compile(r"@(?:phpstan-|psalm-)?pure(?![\w-])")


@dataclass(frozen=True, slots=True)
class Step:
    """One link of a witness: what happens in `function` at `line`."""

    function: str
    line: int
    text: str


@dataclass(frozen=True, slots=True)
class Finding:
    """One effect on one subject, with its witness: the chain of calls that ends at the cause."""

    effect: str
    subject: str
    line: int
    text: str
    witness: tuple[Step, ...]

    def spell(self) -> str:
        """Return the witness in one line."""
        first, *rest = self.witness
        return " -> ".join([first.text, *(f"{step.text} at line {step.line}" for step in rest)])


@dataclass(frozen=True, slots=True)
class Annotation:
    """A `@pure` annotation and what became of it: `true`, `false` (with the findings against it) or `unproved`."""

    tag: str
    verdict: str
    against: tuple[Finding, ...] = ()


@dataclass(slots=True)
class SafetyReport:
    """What one function, method, closure or the top level does besides computing its result."""

    name: str
    kind: str                   # "function", "method", "closure", "main"
    line: int
    end_line: int
    safe: bool = True
    conditional: bool = False   # not safe only for arguments that are objects, or by what its callback does
    reasons: list[Finding] = field(default_factory=list)
    findings: dict[str, list[Finding]] = field(default_factory=dict)
    annotation: Annotation | None = None

    def __getattr__(self, name: str) -> list[Finding]:
        if name in FIELDS:
            return self.findings.get(name, [])
        raise AttributeError(name)

    @property
    def verdict(self) -> str:
        """`safe`, `conditional` or `unsafe`."""
        return "safe" if self.safe else "conditional" if self.conditional else "unsafe"

    def rows(self) -> list[tuple[str, str, int, str]]:
        """Return (title of the field, subject, line, witness) of every finding."""
        return [(TITLES[name], one.subject, one.line, one.spell()) for name in FIELDS
                for one in self.findings.get(name, ())]

    def __str__(self) -> str:
        lines = [f"{self.name} (line {self.line}): {self.verdict}"]
        for title, subject, line, text in self.rows():
            lines.append(f"    {title}: line {line}: {text if subject in text else f'{subject}: {text}'}")
        if self.annotation is not None:
            lines.append(f"    {self.annotation.tag} is {self.annotation.verdict}")
            lines += [f"        line {one.line}: {one.spell()}" for one in self.annotation.against]
        return "\n".join(lines)

    def to_dict(self) -> dict[str, Any]:
        """Return the report as JSON data; see docs/analyze.md."""
        data: dict[str, Any] = {
            "name": self.name, "kind": self.kind, "line": self.line, "end_line": self.end_line, "safe": self.safe,
            "conditional": self.conditional, "reasons": [_finding(one) for one in self.reasons]}
        for name in FIELDS:
            data[name] = [_finding(one) for one in self.findings.get(name, ())]
        data["annotation"] = None if self.annotation is None else {
            "tag": self.annotation.tag, "verdict": self.annotation.verdict,
            "against": [_finding(one) for one in self.annotation.against]}
        return data


def _finding(one: Finding) -> dict[str, Any]:
    return {"effect": one.effect, "subject": one.subject, "line": one.line, "text": one.text,
            "witness": [{"function": step.function, "line": step.line, "text": step.text} for step in one.witness]}


@dataclass(slots=True)
class SafetyReports:
    """The reports of a file, by line; `reports["f"]`, `reports["Class::method"]`, `reports["{main}"]`."""

    filename: str
    reports: list[SafetyReport]

    def __iter__(self) -> Iterator[SafetyReport]:
        return iter(self.reports)

    def __len__(self) -> int:
        return len(self.reports)

    def __getitem__(self, name: str) -> SafetyReport:
        lower = name.lower()
        for report in self.reports:
            if report.name.lower() == lower:
                return report
        raise KeyError(name)

    @property
    def false_annotations(self) -> list[SafetyReport]:
        """The reports of functions that are annotated as pure and are not."""
        return [report for report in self.reports
                if report.annotation is not None and report.annotation.verdict == "false"]

    def counts(self) -> dict[str, int]:
        """Return how many functions are safe and so on: `summary` of `to_dict`."""
        safe = sum(report.safe for report in self.reports)
        conditional = sum(report.conditional for report in self.reports)
        return {"functions": len(self.reports), "safe": safe, "conditional": conditional,
                "unsafe": len(self.reports) - safe - conditional, "false_annotations": len(self.false_annotations)}

    def summary(self) -> str:
        """Return how many functions are safe, and how many annotations false, in one line."""
        data = self.counts()
        text = (f"{data['functions']} functions: {data['safe']} safe, {data['conditional']} conditional,"
                f" {data['unsafe']} unsafe")
        wrong = data["false_annotations"]
        return text + (f"; {wrong} false annotation{'s' if wrong > 1 else ''}" if wrong else "")

    def __str__(self) -> str:
        return "\n".join([*map(str, self.reports), self.summary()])

    def to_dict(self) -> dict[str, Any]:
        """Return all reports as JSON data; see docs/analyze.md."""
        return {"schema": SCHEMA, "file": self.filename, "summary": self.counts(),
                "functions": [report.to_dict() for report in self.reports]}


def reports_of(unit: c.Unit, facts: Facts | None = None, builtins: Builtins | None = None) -> SafetyReports:
    """Analyse a lowered file: one report for each function, method, closure, and the top level."""
    effects = UnitEffects(unit, builtins=builtins, facts=facts)
    names = effects.program.names
    reports = [_report(item, effects.functions, names) for item in effects.program.declared
               if not item.fn.is_abstract]
    reports.sort(key=lambda report: (report.kind != "main", report.line))
    return SafetyReports(unit.filename, reports)


def readable(text: str) -> str:
    """Return a PHP string (one character per byte) as the text that a UTF-8 source means by it."""
    try:
        return text if text.isascii() else text.encode("latin-1").decode("utf-8", "backslashreplace")
    except UnicodeEncodeError:
        return text


def _report(item: Declared, result: Mapping[str, FunctionEffects], names: Mapping[str, str]) -> SafetyReport:
    fn, own = item.fn, result[item.key]
    kind = "main" if item.key == "{main}" else "closure" if fn.is_closure or fn.is_arrow else \
        "method" if item.cls is not None else "function"
    report = SafetyReport(readable(names[item.key]), kind, fn.line, fn.end_line or fn.line)
    conditional = True
    for (effect, subject), witness in own.details.items():
        finding = _found(effect, witness, own, result, names)
        report.findings.setdefault(_field(effect, subject), []).append(finding)
        if effect & NEVER_UNSAFE or (effect is Effects.WRITES_THIS and fn.name.lower() == "__construct"):
            continue
        report.reasons.append(finding)
        conditional = conditional and bool(effect & _CONDITIONAL or subject.endswith(IF_FLOAT))
    report.safe = not report.reasons
    report.conditional = conditional and not report.safe
    report.annotation = _annotation(fn, report, own, result, names)
    return report


def _field(effect: Effects, subject: str) -> str:
    if effect & (Effects.READS_GLOBAL | Effects.WRITES_GLOBAL) and (subject.startswith("static ") or "::$" in subject):
        return "static_state"
    return _FIELD_OF[effect]


def _found(effect: Effects, witness: Witness, own: FunctionEffects, result: Mapping[str, FunctionEffects],
           names: Mapping[str, str]) -> Finding:
    steps, function = [], own.name
    for link in chain(result, witness):
        steps.append(Step(readable(names[function]), link.line, readable(link.cause)))
        function = link.callee or function
    return Finding(effect.name or "", readable(witness.subject), witness.line, steps[-1].text, tuple(steps))


def _annotation(fn: c.Function, report: SafetyReport, own: FunctionEffects, result: Mapping[str, FunctionEffects],
                names: Mapping[str, str]) -> Annotation | None:
    tag = _PURE_TAG.search(fn.doc or "")
    if tag is None:
        return None
    against = tuple(
        _found(effect, witness, own, result, names) for (effect, subject), witness in own.details.items()
        if effect & _DISPROVES and not is_housekeeping(subject)
        and not (effect is Effects.WRITES_THIS and fn.name.lower() == "__construct"))
    verdict = "false" if against else "true" if report.safe else "unproved"
    return Annotation(tag.group(0), verdict, against)
