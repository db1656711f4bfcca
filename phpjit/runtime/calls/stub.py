"""Reads the stubs of builtins.

    "str_pad(string $string, int $length, string $pad_string = ' ', int $pad_type = STR_PAD_RIGHT): string"
 -> FunctionInfo("str_pad", (ParamInfo("string", Named("string")), ...), return_type=Named("string"))

A default is a value when it is a literal, else a Thunk that evaluates the constant expression.
"""
from __future__ import annotations

import re
from typing import Any, Final

from phpjit.builtin import Builtin
from phpjit.phptypes import BUILTIN_TYPES, Intersection, Named, Type, Union
from phpjit.records import dataclass
from phpjit.runtime.values.functions import FunctionInfo, ParamInfo, Thunk
from phpjit.runtime.values.sentinels import MISSING

SIGNATURE_ATTRIBUTE: Final = "__phpjit_signature__"
_TOKEN: Final = re.compile(
    r"\s*(?:(?P<var>\$\w+)|(?P<num>\d+\.\d+|0x[0-9a-fA-F]+|\d+)|(?P<str>'(?:[^'\\]|\\.)*'|\"(?:[^\"\\]|\\.)*\")"
    r"|(?P<word>[\\\w]+)|(?P<op>\.\.\.|::|[-+&|=,:?()\[\]]))")
_MODIFIERS: Final = frozenset(("public", "protected", "private", "static", "abstract", "final", "readonly"))
_LITERALS: Final[dict[str, Any]] = {"true": True, "false": False, "null": None}
_ESCAPES: Final = {"n": "\n", "t": "\t", "r": "\r", "v": "\v", "f": "\f", "e": "\x1b", "0": "\0", "\\": "\\",
                   '"': '"', "$": "$"}


class _Tokens:
    """The tokens of a stub with a cursor."""

    def __init__(self, text: str) -> None:
        self.text = text
        self.items: list[tuple[str, str]] = []
        at = 0
        while at < len(text.rstrip()):
            match = _TOKEN.match(text, at)
            if match is None:
                raise ValueError(f"bad stub {text!r} at {text[at:at + 20]!r}")
            self.items.append((match.lastgroup or "", match.group(match.lastgroup or 0)))
            at = match.end()
        self.at = 0

    def peek(self) -> str:
        return self.items[self.at][1] if self.at < len(self.items) else ""

    def kind(self) -> str:
        return self.items[self.at][0] if self.at < len(self.items) else ""

    def next(self) -> str:
        text = self.peek()
        self.at += 1
        return text

    def accept(self, text: str) -> bool:
        if self.peek() == text:
            self.at += 1
            return True
        return False

    def expect(self, text: str) -> None:
        if not self.accept(text):
            raise ValueError(f"bad stub {self.text!r}: expected {text!r}, found {self.peek()!r}")


def named(word: str) -> Type:
    """Return the type that one word names; `iterable` is Traversable|array as in PHP 8.2."""
    lower = word.lower()
    if lower in BUILTIN_TYPES:
        return Named(lower)
    return Named(word.lstrip("\\"))


def _type(tokens: _Tokens) -> Type:
    if tokens.accept("?"):
        return Union((named(tokens.next()), Named("null")), nullable_syntax=True)
    members = [_type_part(tokens)]
    while tokens.accept("|"):
        members.append(_type_part(tokens))
    return members[0] if len(members) == 1 else Union(tuple(members))


def _type_part(tokens: _Tokens) -> Type:
    grouped = tokens.accept("(")
    words = [named(tokens.next())]
    while tokens.peek() == "&" and tokens.items[tokens.at + 1][0] == "word" and not _param_follows(tokens):
        tokens.next()
        words.append(named(tokens.next()))
    if grouped:
        tokens.expect(")")
    if len(words) == 1:
        return words[0]
    return Intersection(tuple(word for word in words if isinstance(word, Named)))


def _param_follows(tokens: _Tokens) -> bool:
    return tokens.items[tokens.at + 1][0] == "var"


def _unquote(text: str) -> str:
    body = text[1:-1]
    if text[0] == "'":
        return re.sub(r"\\([\\'])", r"\1", body)

    def escape(match: re.Match[str]) -> str:
        code = match.group(1)
        return chr(int(code[1:], 16)) if code[0] == "x" else _ESCAPES.get(code, "\\" + code)
    return re.sub(r"\\(x[0-9a-fA-F]{1,2}|.)", escape, body)


def _default(tokens: _Tokens) -> tuple[Any, str]:
    """Return (value or Thunk, text)."""
    start = tokens.at
    value = _constant(tokens)
    parts = [value]
    while tokens.accept("|"):
        parts.append(_constant(tokens))
    text = " ".join(word for _, word in tokens.items[start:tokens.at]).replace(" :: ", "::").replace("- ", "-")
    text = text.replace("[ ]", "[]")
    if all(not isinstance(part, Thunk) for part in parts) and len(parts) == 1:
        return value, text

    def evaluate() -> Any:
        total: Any = None
        for part in parts:
            one = part() if isinstance(part, Thunk) else part
            total = one if total is None else total | one
        return total
    return Thunk(evaluate, text), text


def _constant(tokens: _Tokens) -> Any:
    kind, text = tokens.kind(), tokens.next()
    if text == "-":
        value = _constant(tokens)
        return Thunk(lambda: -value()) if isinstance(value, Thunk) else -value
    if text == "[":
        tokens.expect("]")
        return Thunk(_empty_array, "[]")
    if kind == "num":
        return float(text) if "." in text else int(text, 0)
    if kind == "str":
        return _unquote(text)
    lower = text.lower()
    if lower in _LITERALS:
        return _LITERALS[lower]
    if tokens.accept("::"):
        member = tokens.next()
        return Thunk(lambda: _class_constant(text, member), f"{text}::{member}")
    return Thunk(lambda: _global_constant(text), text)


def _empty_array() -> Any:
    from phpjit.runtime.values.array import PhpArray
    return PhpArray()


def _global_constant(name: str) -> Any:
    from phpjit.runtime.calls.registry import find_constant
    from phpjit.runtime.current import current
    return find_constant(current(), name)


def _declared_constant(class_name: str, name: str) -> Any:
    """Return a constant of a builtin class from its Python source, MISSING when it has none: the class may be just
    being linked, with this very default."""
    from phpjit.builtin import CLASS_ATTRIBUTE
    from phpjit.runtime.calls.registry import load_member
    from phpjit.runtime.ext._index import CLASSES
    place = CLASSES.get(class_name.lower())
    if place is None:
        return MISSING
    source = load_member(place)
    found = vars(source).get("CONSTS", {}).get(name, MISSING)
    parent = parse_class(getattr(source, CLASS_ATTRIBUTE).stub).parent
    return _declared_constant(parent, name) if found is MISSING and parent is not None else found


def _class_constant(class_name: str, name: str) -> Any:
    if name == "class":
        return class_name
    found = _declared_constant(class_name, name)
    if found is not MISSING:
        return found
    from phpjit.runtime.classes.members import class_const
    from phpjit.runtime.classes.registry import need_class
    from phpjit.runtime.current import current
    return class_const(need_class(current(), class_name), name)


def _param(tokens: _Tokens) -> ParamInfo:
    param_type = None
    if tokens.peek() not in {"&", "..."} and tokens.kind() != "var":
        param_type = _type(tokens)
    by_ref = tokens.accept("&")
    variadic = tokens.accept("...")
    name = tokens.next()[1:]
    default: Any = MISSING
    unknown = False
    if tokens.accept("="):
        if tokens.peek() == "UNKNOWN":
            tokens.next()
            unknown = True
        else:
            default, text = _default(tokens)
            if param_type is not None and default is None and text == "null":
                param_type = _nullable(param_type)
    return ParamInfo(name, param_type, default, by_ref, variadic, unknown_default=unknown)


def _nullable(param_type: Type) -> Type:
    if isinstance(param_type, Named):
        if param_type.name in {"mixed", "null"}:
            return param_type
        return Union((param_type, Named("null")), nullable_syntax=True)
    if isinstance(param_type, Union) and not any(m == Named("null") for m in param_type.members):
        return Union((*param_type.members, Named("null")))
    return param_type


def _params(tokens: _Tokens) -> tuple[ParamInfo, ...]:
    tokens.expect("(")
    rows: list[ParamInfo] = []
    while not tokens.accept(")"):
        rows.append(_param(tokens))
        if not tokens.accept(","):
            tokens.expect(")")
            break
    return tuple(rows)


def parse_function(stub: str) -> FunctionInfo:
    """Parse `name(params): type`; a leading `&` says it returns by reference."""
    tokens = _Tokens(stub)
    by_ref = tokens.accept("&")
    name = tokens.next().lstrip("\\")
    params = _params(tokens)
    result = _type(tokens) if tokens.accept(":") else None
    return FunctionInfo(name, params, result, by_ref_return=by_ref, internal=True)


def signature_of(record: Builtin) -> FunctionInfo:
    """Return what the stub of a builtin function says: parsed once, kept on the body, and changed by nobody."""
    body = record.body
    found: FunctionInfo | None = getattr(body, SIGNATURE_ATTRIBUTE, None)
    if found is None:
        found = parse_function(record.stub)
        setattr(body, SIGNATURE_ATTRIBUTE, found)
    return found


def parse_method(stub: str) -> FunctionInfo:
    """Parse `public static function name(params): type`; `modifiers` is filled."""
    tokens = _Tokens(stub)
    modifiers: set[str] = set()
    while tokens.peek() in _MODIFIERS:
        modifiers.add(tokens.next())
    tokens.expect("function")
    by_ref = tokens.accept("&")
    name = tokens.next()
    params = _params(tokens)
    result = _type(tokens) if tokens.accept(":") else None
    if not modifiers & {"public", "protected", "private"}:
        modifiers.add("public")
    return FunctionInfo(name, params, result, by_ref_return=by_ref, static="static" in modifiers, internal=True,
                        modifiers=frozenset(modifiers))


@dataclass(frozen=True, slots=True)
class ClassStub:
    """The declaration line of a builtin class."""

    name: str
    kind: str
    modifiers: frozenset[str]
    parent: str | None
    interfaces: tuple[str, ...]
    backing: Type | None = None


def parse_class(stub: str) -> ClassStub:
    """Parse `[abstract|final] class Name extends P implements A, B`, `interface X extends A, B`, `enum E: string`."""
    tokens = _Tokens(stub)
    modifiers: set[str] = set()
    while tokens.peek() in _MODIFIERS:
        modifiers.add(tokens.next())
    kind = tokens.next()
    name = tokens.next().lstrip("\\")
    backing = _type(tokens) if tokens.accept(":") else None
    lists: dict[str, list[str]] = {"extends": [], "implements": []}
    while tokens.peek() in lists:
        rows = lists[tokens.next()]
        rows.append(tokens.next().lstrip("\\"))
        while tokens.accept(","):
            rows.append(tokens.next().lstrip("\\"))
    if kind == "interface":
        return ClassStub(name, kind, frozenset(modifiers), None, tuple(lists["extends"]))
    parent = lists["extends"][0] if lists["extends"] else None
    return ClassStub(name, kind, frozenset(modifiers), parent, tuple(lists["implements"]), backing)


@dataclass(frozen=True, slots=True)
class PropStub:
    """A property of a builtin class."""

    name: str
    type: Type | None
    modifiers: frozenset[str]
    default: Any


def parse_prop(stub: str) -> PropStub:
    """Parse `public string $name = ''`."""
    tokens = _Tokens(stub)
    modifiers: set[str] = set()
    while tokens.peek() in _MODIFIERS:
        modifiers.add(tokens.next())
    prop_type = _type(tokens) if tokens.kind() != "var" else None
    name = tokens.next()[1:]
    default: Any = None if prop_type is None else MISSING
    if tokens.accept("="):
        default, _ = _default(tokens)
    return PropStub(name, prop_type, frozenset(modifiers), default)
