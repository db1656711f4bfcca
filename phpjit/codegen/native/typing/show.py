"""The stable text of a typed program.

    f1_0 sum($a vi): i
        locals: $a vi, $s i, $x i
        2: $s i int, $x i int, `+` checked
"""
from __future__ import annotations

from typing import Any

from phpjit.codegen.native.typing.program import BuiltinCallee, NewCallee, Program, UserCallee, Version
from phpjit.core import nodes as c
from phpjit.core.walk import descendants


def show(program: Program) -> str:
    """Return the text."""
    lines: list[str] = []
    for version in program.versions:
        lines += _version(version)
    for name, layout in sorted(program.layouts.items()):
        lines.append(f"class {name}: " + ", ".join(f"${prop} {kind.code}" for prop, kind in layout.props))
    for key, closure in sorted(program.closures.items()):
        lines.append(f"callable {key}: {closure.code}")
    return "\n".join(lines) + "\n"


def _version(version: Version) -> list[str]:
    params = ", ".join(f"{'&' if by_ref else ''}${name} {kind.code}" for name, kind, by_ref in version.params)
    flags = "".join(f" {name}" for name in ("recursive", "prints") if getattr(version, name))
    title = version.fn.name or "{main}"
    lines = [f"{version.key} {title}({params}): {version.result.code}{flags}"]
    if version.this is not None:
        lines.append(f"    this: {version.this.code}")
    if version.captures:
        lines.append("    captures: " + ", ".join(f"${name} {kind.code}" for name, kind in version.captures))
    if version.foreach_array is not None:
        lines.append(f"    foreach: {version.foreach_array.code}")
    if version.locals:
        known = [f"${name} {kind.code}" for name, kind in sorted(version.locals.items())]
        lines.append("    locals: " + ", ".join(known))
    by_line: dict[int, dict[str, None]] = {}
    root: Any = version.fn.body if version.loop is None else version.loop
    for node in descendants(root):
        text = _node(version, node)
        if text:
            by_line.setdefault(node.line, {})[text] = None
    lines += [f"    {line}: {', '.join(texts)}" for line, texts in sorted(by_line.items())]
    return lines


def _node(version: Version, node: Any) -> str:
    if isinstance(node, c.While) and id(node) in version.counted:
        loop = version.counted[id(node)]
        return f"counts ${loop.variable} {loop.op} by {loop.step}"
    if isinstance(node, (c.If, c.While, c.ExprStmt, c.Return, c.Echo)):
        return "dead" if version.unreachable(node) else ""
    if isinstance(node, c.Local) and id(node) in version.facts:
        return f"${node.name} {version.type(node).code} {version.fact(node).show()}"
    if isinstance(node, c.Dim) and id(node) in version.places:
        return f"[] {version.places[id(node)].code}"
    callee = version.calls.get(id(node))
    if callee is not None:
        kind = version.type(node).code
        match callee:
            case UserCallee(version=target):
                return f"{target.key}() {kind}"
            case BuiltinCallee(name=name, callback=callback):
                return f"{name}({callback.version.key if callback is not None else ''}) {kind}"
            case NewCallee(cls=cls):
                return f"new {cls}"
            case _:
                return ""
    if id(node) in version.overflows:
        return f"`{getattr(node, 'op', '++')}` checked"
    return ""
