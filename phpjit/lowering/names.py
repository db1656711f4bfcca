"""Names: the current namespace, imports, and what a written name means.

    namespace A; use B\\C as D; D\\e();  new D;  f();

resolves to the function `B\\C\\e`, the class `B\\C`, and the function `A\\f` with the fallback `f`.
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Final, NoReturn

from phpjit.syntax import nodes as ast

CLASS_KEYWORDS: Final = frozenset(("self", "parent", "static"))
RESERVED_CLASS_NAMES: Final = frozenset((
    "bool", "false", "float", "int", "null", "parent", "self", "static", "string", "true", "void", "never", "iterable",
    "object", "mixed"))
_SPECIAL_CONSTANTS: Final = frozenset(("true", "false", "null"))


def last_part(name: str) -> str:
    """`A\\B\\c` -> `c`."""
    return name.rpartition("\\")[2]


def is_reserved_class(name: str) -> bool:
    """Whether no class may have this name."""
    return last_part(name).lower() in RESERVED_CLASS_NAMES


def is_special_constant(name: str) -> bool:
    """Whether this is `true`, `false` or `null`."""
    return name.lower() in _SPECIAL_CONSTANTS


class Names:
    """The naming context of the statement being lowered."""

    __slots__ = ("bracketed", "classes", "constants", "error", "functions", "in_namespace", "namespace", "seen")

    def __init__(self, error: Callable[[str], NoReturn]) -> None:
        self.error = error
        self.namespace = ""
        self.in_namespace = False
        self.bracketed = False
        self.classes: dict[str, str] = {}           # lower-case alias -> full name
        self.functions: dict[str, str] = {}
        self.constants: dict[str, str] = {}         # exact alias -> full name
        self.seen: set[tuple[str, str]] = set()     # (kind, key) declared in this file

    def enter(self, namespace: str) -> None:
        """Start a namespace: its imports are empty."""
        self.namespace = namespace
        self.classes = {}
        self.functions = {}
        self.constants = {}

    def qualify(self, name: str) -> str:
        """Put the current namespace before a name that is declared here."""
        return f"{self.namespace}\\{name}" if self.namespace else name

    def class_name(self, node: ast.Name) -> str:
        """Resolve a class name (not `self`, `parent` or `static`, which come back as they are)."""
        name, kind = node.name, node.kind
        if name.lower() in CLASS_KEYWORDS:
            if kind == ast.FULLY_QUALIFIED:
                self.error(f"'\\{name}' is an invalid class name")
            if kind == ast.RELATIVE:
                self.error(f"'namespace\\{name}' is an invalid class name")
            return name
        if kind == ast.RELATIVE:
            return self.qualify(name)
        if kind == ast.FULLY_QUALIFIED:
            return name
        if self.classes:
            first, backslash, rest = name.partition("\\")
            imported = self.classes.get(first.lower())
            if imported is not None:
                return imported + backslash + rest
        return self.qualify(name)

    def reserved_class_name(self, node: ast.Name, role: str) -> str:
        """Resolve a class name where `self`, `parent` and `static` make no sense (`extends`, `implements`, traits)."""
        if node.kind != ast.FULLY_QUALIFIED and node.name.lower() in CLASS_KEYWORDS:
            self.error(f"Cannot use '{node.name}' as {role}, as it is reserved")
        return self.class_name(node)

    def function_name(self, node: ast.Name) -> tuple[str, str | None]:
        """Resolve a called function: the full name, and the global name to try second."""
        return self._other(node, self.functions.get(node.name.lower()))

    def constant_name(self, node: ast.Name) -> tuple[str, str | None]:
        """Resolve a constant: the full name, and the global name to try second."""
        return self._other(node, self.constants.get(node.name))

    def _other(self, node: ast.Name, imported: str | None) -> tuple[str, str | None]:
        name, kind = node.name, node.kind
        if kind == ast.FULLY_QUALIFIED:
            return name, None
        if kind == ast.RELATIVE:
            return self.qualify(name), None
        first, backslash, rest = name.partition("\\")
        if not backslash:
            if imported is not None:
                return imported, None
            return (self.qualify(name), name) if self.namespace else (name, None)
        prefix = self.classes.get(first.lower())
        if prefix is not None:
            return f"{prefix}\\{rest}", None
        return self.qualify(name), None
