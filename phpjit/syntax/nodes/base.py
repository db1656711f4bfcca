"""The machinery of nodes, their base classes, names and types.

Part of `phpjit.syntax.nodes`, which documents the conventions.
"""

from __future__ import annotations

from typing import Any, Union, dataclass_transform


@dataclass_transform(eq_default=False)
class NodeType(type):
    """Turns the annotations of a node class into slots and a plain `__init__`.

    What dataclass(slots=True, eq=False) does at a tenth of its price: importing this module costs milliseconds, and
    a compiler is on the way of every first run.  `_fields` names the subnodes, `line` first, as in Python's ast.
    """

    _fields: tuple[str, ...]

    def __new__(mcs, name: str, bases: tuple[type, ...], namespace: dict[str, Any]) -> NodeType:
        own = list(namespace.get("__annotations__", ()))
        defaults = {field: namespace.pop(field) for field in own if field in namespace}
        inherited: tuple[str, ...] = getattr(bases[0], "_fields", ()) if bases else ()
        fields = (*inherited, *own)
        namespace["__slots__"] = tuple(own)
        namespace["_fields"] = namespace["__match_args__"] = fields
        if own:
            params = ", ".join(f"{field}={defaults[field]!r}" if field in defaults else field for field in fields)
            body = "; ".join(f"self.{field} = {field}" for field in fields)
            scope: dict[str, Any] = {}
            exec(f"def __init__(self, {params}): {body}", scope)
            namespace["__init__"] = scope["__init__"]
        return type.__new__(mcs, name, bases, namespace)


# Modifier bits of `flags` (PHP-Parser's Modifiers; the values are its values).
PUBLIC = 1
PROTECTED = 2
PRIVATE = 4
STATIC = 8
ABSTRACT = 16
FINAL = 32
READONLY = 64
VISIBILITY_MASK = PUBLIC | PROTECTED | PRIVATE

# Name.kind
UNQUALIFIED = "unqualified"          # foo
QUALIFIED = "qualified"              # foo\bar
FULLY_QUALIFIED = "fully_qualified"  # \foo\bar, `name` without the leading backslash
RELATIVE = "relative"                # namespace\foo, `name` without the `namespace\`

# Include.kind is one of 'include', 'include_once', 'require', 'require_once'.
# Cast.kind is one of 'int', 'float', 'string', 'array', 'object', 'bool', 'unset'.
# Use.kind / UseUse.kind:
USE_NORMAL = "class"
USE_FUNCTION = "function"
USE_CONSTANT = "const"


class Node(metaclass=NodeType):
    """Base of all nodes."""

    line: int

    def __repr__(self) -> str:
        from phpjit.syntax.dump import dump_node
        return dump_node(self)


class Expr(Node):
    """Base of expressions."""


class Stmt(Node):
    """Base of statements."""

def fields_of(node: Node) -> tuple[str, ...]:
    """Names of the subnodes and attributes of `node`, `line` first."""
    return type(node)._fields


# ---------------------------------------------------------------- names and types


class Name(Node):
    """A possibly qualified name; `name` is as written, without leading `\\` or `namespace\\` (see `kind`).

    Class references spelled `self`, `parent`, `static` are Names of kind unqualified.
    """

    name: str
    kind: str = UNQUALIFIED


class Identifier(Node):
    """A simple name that is not looked up through namespaces; built-in types too (those in lower case)."""

    name: str


class NullableType(Node):
    """`?T`."""

    type: Identifier | Name


class UnionType(Node):
    """`A|B|(C&D)`."""

    types: list[Identifier | Name | IntersectionType]


class IntersectionType(Node):
    """`A&B`."""

    types: list[Identifier | Name]


Type = Union[Identifier, Name, NullableType, UnionType, IntersectionType]  # noqa: UP007
ClassRef = Union[Name, Expr]  # noqa: UP007
