"""Query strings: parse_str and http_build_query."""
from __future__ import annotations

from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.convert import to_str
from phpjit.runtime.current import current
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.standard.string.ascii import WHITESPACE
from phpjit.runtime.ext.standard.string.url import rawurlencode, urldecode, urlencode
from phpjit.runtime.ext.standard.var.properties import value_rows
from phpjit.runtime.values.array import PhpArray, assign_ref
from phpjit.runtime.values.array_keys import normalize_key
from phpjit.runtime.values.objects import PhpObject
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.resource import Resource

PhpValue: TypeAlias = Any

_RFC3986: Final = 2
_NAME: Final = str.maketrans(" .", "__")
_NAME_REST: Final = str.maketrans(" .[", "___")


def register_variable(target: PhpArray, name: str, value: PhpValue, max_depth: int = 64) -> None:
    """Store a variable of a request in `target`: `a[b][]=1` makes nested arrays."""
    name = name.lstrip(" ").partition("\0")[0]
    bracket = name.find("[")
    base = name[:bracket] if bracket >= 0 else name
    base = base.translate(_NAME)
    if not base:
        return
    keys: list[str | None] = [base]
    pos = bracket
    while pos >= 0:
        if len(keys) > max_depth:
            target.remove(normalize_key(base))
            return
        begin = pos + 1
        close = begin + 1 if name[begin:begin + 1] in WHITESPACE and name[begin:begin + 1] else begin
        if name[close:close + 1] == "]":
            keys.append(None)
        else:
            close = name.find("]", close)
            if close < 0:
                # No index after all: the bracket becomes part of the name.
                if len(keys) == 1:
                    keys[0] = f"{base}_{name[begin:].translate(_NAME_REST)}"
                break
            keys.append(name[begin:close])
        pos = close + 1 if name[close + 1:close + 2] == "[" else -1
    place = target
    for key in keys[:-1]:
        if key is None:
            inner = PhpArray()
            place.append(inner)
        else:
            index = normalize_key(key)
            inner = place.get(index)
            if not isinstance(inner, PhpArray):
                inner = PhpArray()
                place.set(index, inner)
        place = inner
    if keys[-1] is None:
        place.append(value)
    else:
        place.set(normalize_key(keys[-1]), value)


def parse_query(text: str, separators: str, limit: int) -> PhpArray:
    """Return the variables of a query string."""
    result = PhpArray()
    count = 0
    text = text.partition("\0")[0]
    for other in separators[1:]:
        text = text.replace(other, separators[0])
    for part in text.split(separators[0]):
        if not part:
            continue
        count += 1
        if count > limit:
            warning(f"parse_str(): Input variables exceeded {limit}. "
                    "To increase the limit change max_input_vars in php.ini.")
            break
        name, _, value = part.partition("=")
        register_variable(result, urldecode(name), urldecode(value))
    return result


@builtin("parse_str(string $string, &$result): void", effects=Effects.MUTATES_ARG | Effects.WARNS | Effects.READS_INI)
def parse_str(string: str, result: Ref) -> None:
    ini = current().ini
    assign_ref(result, parse_query(string, ini.get("arg_separator.input") or "&",
                                   int(ini.get("max_input_vars") or 1000)))


class _Builder:
    def __init__(self, separator: str, encode: Any) -> None:
        self.separator = separator
        self.encode = encode
        self.out: list[str] = []
        self.active: set[int] = set()

    def add(self, value: PhpValue, number_prefix: str, prefix: str, suffix: str) -> None:
        """Append the elements of an array or the visible properties of an object."""
        if id(value) in self.active:
            return
        self.active.add(id(value))
        for key, element in _elements(value):
            if isinstance(key, int):
                name = f"{prefix}{number_prefix}{key}{suffix}"
            else:
                name = f"{prefix}{self.encode(key)}{suffix}"
            if isinstance(element, PhpArray | PhpObject):
                self.add(element, "", name + "%5B", "%5D")
            elif element is not None and not isinstance(element, Resource):
                text = ("1" if element else "0") if isinstance(element, bool) else to_str(element)
                self.out.append(f"{name}={self.encode(text)}")
        self.active.discard(id(value))


def _elements(value: PhpValue) -> list[tuple[int | str, PhpValue]]:
    if isinstance(value, PhpArray):
        return list(value.items())
    found: list[tuple[int | str, PhpValue]] = []
    for name, slot in value_rows(value):
        if not (isinstance(name, str) and name.startswith("\0")):
            found.append((name, slot.v if isinstance(slot, Ref) else slot))
    return found


@builtin("http_build_query(array|object $data, string $numeric_prefix = \"\", ?string $arg_separator = null, "
         "int $encoding_type = PHP_QUERY_RFC1738): string",
         effects=Effects.READS_INI | Effects.WARNS | Effects.CALLS_USER)
def http_build_query(data: PhpValue, numeric_prefix: str, arg_separator: str | None, encoding_type: int) -> str:
    if arg_separator is None:
        arg_separator = current().ini.get("arg_separator.output") or "&"
    builder = _Builder(arg_separator, rawurlencode if encoding_type == _RFC3986 else urlencode)
    builder.add(data, numeric_prefix, "", "")
    return arg_separator.join(builder.out)
