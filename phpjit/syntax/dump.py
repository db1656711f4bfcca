"""Prints an AST as stable text, for `phpjit dump --emit=ast` and the golden tests.

    $x = 1;   becomes   Expression L1
                          expr: Assign
                            var: Variable 'x'
                            expr: Int_ 1

Scalars stand on the line of their node (in field order, names shown when there are several), nodes and lists are
indented below it.  The line number is printed where it differs from the parent's.  Absent (None, False, empty)
and usual (flags 0, unqualified, short) subnodes are not printed.  The printer keeps its own stack: depth of the tree
is no limit.
"""

from __future__ import annotations

from phpjit.syntax import nodes
from phpjit.syntax.nodes import Node, fields_of

_DEEPEST = 100  # beyond, the depth is written as a number: a chain of 30,000 must not take a gigabyte of blanks
_USUAL = frozenset((("flags", 0), ("kind", nodes.UNQUALIFIED), ("kind", "short")))


def dump_node(node: Node) -> str:
    """`node` and everything below it as text, lines separated by newlines, no trailing newline."""
    out: list[str] = []
    stack: list[tuple[int, str, object, int]] = [(0, "", node, 0)]
    while stack:
        depth, label, value, parent_line = stack.pop()
        pad = "  " * depth if depth <= _DEEPEST else "  " * _DEEPEST + f"({depth}) "
        if isinstance(value, list):
            out.append(f"{pad}{label}".rstrip())
            for item in reversed(value):
                stack.append((depth + 1, "- ", item, parent_line))
            continue
        if not isinstance(value, Node):
            out.append(f"{pad}{label}{value!r}")
            continue
        names = fields_of(value)
        scalars: list[tuple[str, object]] = []
        below: list[tuple[str, object]] = []
        for name in names[1:]:
            sub = getattr(value, name)
            if isinstance(sub, (Node, list)):
                if sub != []:
                    below.append((name, sub))
            elif sub is not None and sub is not False and (name, sub) not in _USUAL:
                scalars.append((name, sub))
        head = type(value).__name__
        if value.line != parent_line:
            head += f" L{value.line}"
        if len(scalars) == 1 and scalars[0][0] == names[1]:
            head += " " + repr(scalars[0][1])
        else:
            for name, sub in scalars:
                head += f" {name}={sub!r}"
        out.append(f"{pad}{label}{head}")
        for name, sub in reversed(below):
            stack.append((depth + 1, name + ": ", sub, value.line))
    return "\n".join(out)


def dump(ast: Node) -> str:
    """Stable text of a whole tree, ending in a newline."""
    return dump_node(ast) + "\n"
