"""sscanf: the scanner that fscanf shares."""
from __future__ import annotations

import re
from collections.abc import Sequence
from typing import Any, Final, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.records import dataclass
from phpjit.runtime.ext.standard.string.ascii import WHITESPACE
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref

PhpValue: TypeAlias = Any

_MAX_ARGS: Final = 255
_INT: Final = {
    0: re.compile(r"[+-]?(?:0[xX][0-9a-fA-F]*|0[0-7]*|[1-9][0-9]*)"), 8: re.compile("[+-]?[0-7]+"),
    10: re.compile("[+-]?[0-9]+"), 16: re.compile("[+-]?(?:0[xX])?[0-9a-fA-F]*")}
_FLOAT: Final = re.compile(r"[+-]?(?:[0-9]+\.?[0-9]*|\.[0-9]+)(?:[eE][+-]?[0-9]+)?")
_BASES: Final = {"d": 10, "D": 10, "i": 0, "o": 8, "x": 16, "X": 16, "u": 10}
_I64_MAX: Final = (1 << 63) - 1


@dataclass(frozen=True, slots=True)
class _Spec:
    """One conversion; `target` is the index of the result, None when suppressed."""

    kind: str
    width: int
    target: int | None
    chars: str = ""
    exclude: bool = False


_SPEC: Final = re.compile(r"(\*|\d+\$)?(\d+)?([lLh])?(.)?", re.DOTALL)


def _char_set(text: str, pos: int) -> tuple[str, bool, int]:
    """Parse a `[...]` set that begins at pos; return its members, whether it excludes, and where it ends."""
    exclude = text[pos:pos + 1] == "^"
    if exclude:
        pos += 1
    end = text.find("]", pos + 1 if text[pos:pos + 1] == "]" else pos)
    if end < 0:
        throw_error("ValueError", "Unmatched [ in format string")
    body = text[pos:end]
    members: list[str] = []
    i = 0
    while i < len(body):
        if i + 2 < len(body) and body[i + 1] == "-":
            low, high = sorted((ord(body[i]), ord(body[i + 2])))
            members.extend(map(chr, range(low, high + 1)))
            i += 3
        else:
            members.append(body[i])
            i += 1
    return "".join(members), exclude, end + 1


def _parse(text: str, count: int) -> tuple[list[str | _Spec], int]:
    """Return the format's literal characters and conversions, and how many results it fills."""
    items: list[str | _Spec] = []
    assigned: dict[int, int] = {}
    pos = index = highest = 0
    positional = sequential = False
    while pos < len(text):
        c = text[pos]
        pos += 1
        if c != "%":
            items.append(c)
            continue
        if text[pos:pos + 1] == "%":
            items.append("%%")
            pos += 1
            continue
        found = _SPEC.match(text, pos)
        assert found is not None
        flag, width, _, kind = found.groups()
        pos = found.end()
        suppress = flag == "*"
        if flag and not suppress:
            positional = True
            if sequential:
                throw_error("ValueError", 'cannot mix "%" and "%n$" conversion specifiers')
            value = int(flag[:-1])
            if value < 1 or (count and value > count) or value > _MAX_ARGS:
                throw_error("ValueError", '"%n$" argument index out of range')
            highest = max(highest, value)
            index = value - 1
        elif not suppress:
            sequential = True
            if positional:
                throw_error("ValueError", 'cannot mix "%" and "%n$" conversion specifiers')
        if not suppress and count and index >= count:
            throw_error("ValueError", '"%n$" argument index out of range' if positional else
                        "Different numbers of variable names and field specifiers")
        chars, exclude = "", False
        if kind == "[":
            chars, exclude, pos = _char_set(text, pos)
        elif kind is None or kind not in "ndDioxXufeEgsc":
            throw_error("ValueError", f'Bad scan conversion character "{kind}"' if kind else
                        'Bad scan conversion character "')   # C's string ends at the NUL
        items.append(_Spec(kind, int(width or 0), None if suppress else index, chars, exclude))
        if not suppress:
            assigned[index] = assigned.get(index, 0) + 1
            index += 1
    total = count or highest or index
    for i in range(total):
        if assigned.get(i, 0) > 1:
            throw_error("ValueError", 'Variable is assigned by multiple "%n$" conversion specifiers')
        if not highest and i not in assigned:
            throw_error("ValueError", "Variable is not assigned by any conversion specifiers")
    return items, total


def _integer(digits: str, base: int, unsigned: bool) -> int | str:
    negative = digits[0] == "-"
    body = digits.lstrip("+-")
    if base == 0:
        base = 16 if body[:2] in ("0x", "0X") else 8 if body[0] == "0" and len(body) > 1 else 10
    if base == 16 and body[:2] in ("0x", "0X"):
        body = body[2:]
    value = int(body, base)
    if unsigned:
        value = min(value, (1 << 64) - 1)
        if negative:
            value = -value % (1 << 64)
        return value if value <= _I64_MAX else str(value)
    return max(-value, -_I64_MAX - 1) if negative else min(value, _I64_MAX)


class _Scanner:
    def __init__(self, string: str) -> None:
        self.string = string.partition("\0")[0]
        self.pos = 0
        self.underflow = False
        self.conversions = 0

    def run(self, items: list[str | _Spec], results: dict[int, PhpValue]) -> None:
        """Scan until the input or the format ends or they disagree."""
        string = self.string
        for item in items:
            if isinstance(item, str):
                if item in WHITESPACE:
                    self._skip()
                elif self.pos >= len(string):
                    self.underflow = True
                    return
                elif string[self.pos] != item[0]:
                    return
                else:
                    self.pos += 1
                continue
            if item.kind == "n":
                value: PhpValue = self.pos
            else:
                if self.pos < len(string) and item.kind not in "c[":
                    self._skip()
                if self.pos >= len(string):
                    self.underflow = True
                    return
                value = self._convert(item)
                if value is None:
                    return
            if item.target is not None:
                results[item.target] = value
            self.conversions += 1

    def _skip(self) -> None:
        while self.pos < len(self.string) and self.string[self.pos] in WHITESPACE:
            self.pos += 1

    def _convert(self, spec: _Spec) -> PhpValue:
        string, pos, kind = self.string, self.pos, spec.kind
        limit = min(len(string), pos + spec.width) if spec.width else len(string)
        if kind in "sc[":
            if kind == "c":
                limit = min(len(string), pos + (spec.width or 1))
            end = pos
            if kind == "[":
                while end < limit and (string[end] in spec.chars) != spec.exclude:
                    end += 1
                if end == pos:
                    return None
            else:
                while end < limit and string[end] not in WHITESPACE:
                    end += 1
            self.pos = end
            return string[pos:end]
        limit = min(limit, pos + 63)
        if kind in _BASES:
            found = _INT[_BASES[kind]].match(string, pos, limit)
            if not found or not found[0].lstrip("+-"):
                self.underflow = pos + len(found[0] if found else "") >= len(string)
                return None
            text = found[0]
            if text[-1] in "xX":
                text = text[:-1]
            self.pos = pos + len(text)
            return _integer(text, _BASES[kind], kind == "u")
        found = _FLOAT.match(string, pos, limit)
        if not found:
            self.underflow = string[pos:limit].strip("+-.") == "" and limit == len(string)
            return None
        self.pos = found.end()
        return float(found[0])


def scan(string: str, format_: str, variables: Sequence[Ref]) -> PhpValue:
    """Scan `string`; fill the variables and count them, or return an array when there are none."""
    items, total = _parse(format_.partition("\0")[0], len(variables))
    results: dict[int, PhpValue] = {}
    scanner = _Scanner(string)
    scanner.run(items, results)
    if variables:
        for i, value in results.items():
            variables[i].v = value
    if scanner.underflow and not scanner.conversions:
        return -1 if variables else None
    if variables:
        return scanner.conversions
    return PhpArray.from_list([results.get(i) for i in range(total)])


@builtin("sscanf(string $string, string $format, mixed &...$vars): array|int|null",
         effects=Effects.THROWS | Effects.MUTATES_ARG)
def sscanf(string: str, format_: str, *vars_: Ref) -> PhpValue:
    return scan(string, format_, vars_)
