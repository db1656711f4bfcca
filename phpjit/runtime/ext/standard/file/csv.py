"""Comma-separated values: fgetcsv, fputcsv, str_getcsv.

    fputcsv($f, ['a b', 'c"d'])   ->   "a b","c""d"
"""
from __future__ import annotations

from collections.abc import Callable
from typing import Final

from phpjit.builtin import Effects, PhpValue, builtin
from phpjit.runtime.streams.arguments import need_stream, text_of
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray

_IO: Final = Effects.FILE_IO | Effects.WARNS | Effects.THROWS
_SPACE: Final = " \t\n\r\v\f"
More = Callable[[], "str | None"]


def _check(function: str, first: int, separator: str, enclosure: str, escape: str) -> None:
    if len(separator) != 1:
        throw_error("ValueError", f"{function}(): Argument #{first} ($separator) must be a single character")
    if len(enclosure) != 1:
        throw_error("ValueError", f"{function}(): Argument #{first + 1} ($enclosure) must be a single character")
    if len(escape) > 1:
        throw_error("ValueError", f"{function}(): Argument #{first + 2} ($escape) must be empty or a single character")


@builtin("fgetcsv($stream, ?int $length = null, string $separator = \",\", string $enclosure = '\"',"
         " string $escape = \"\\\\\"): array|false", effects=_IO)
def fgetcsv(stream: PhpValue, length: int | None, separator: str, enclosure: str, escape: str) -> PhpValue:
    _check("fgetcsv", 3, separator, enclosure, escape)
    if length is not None and length < 0:
        throw_error("ValueError", f"fgetcsv(): Argument #2 ($length) must be between 0 and {2 ** 63 - 1}")
    s = need_stream("fgetcsv", stream)
    limit = length or None

    def more() -> str | None:
        data = s.line(None, "fgetcsv")
        return None if data is None else data.decode("latin-1")

    data = s.line(limit, "fgetcsv")
    if data is None:
        return False
    return PhpArray.from_list(parse_csv(data.decode("latin-1"), separator, enclosure, escape, more))


@builtin("str_getcsv(string $string, string $separator = \",\", string $enclosure = '\"',"
         " string $escape = \"\\\\\"): array", effects=Effects.THROWS)
def str_getcsv(string: str, separator: str, enclosure: str, escape: str) -> PhpArray:
    _check("str_getcsv", 2, separator, enclosure, escape)
    return PhpArray.from_list(parse_csv(string, separator, enclosure, escape, None))


def parse_csv(line: str, separator: str, enclosure: str, escape: str, more: More | None) -> list[PhpValue]:
    """The fields of a record; `more` gives further lines when an enclosed field goes on."""
    end = len(line)
    while end > 0 and line[end - 1] in "\r\n" and end > len(line) - 2:
        if line[end - 1] == "\r" and end < len(line) and line[end] != "\n":
            break
        end -= 1
    if end == 0:
        return [None]
    fields: list[PhpValue] = []
    i = 0
    while True:
        start = i
        while i < end and line[i] in _SPACE and line[i] != separator:
            i += 1
        if i < end and line[i] == enclosure:
            text, line, i, end = _enclosed(line, i + 1, end, separator, enclosure, escape, more)
            fields.append(text)
        else:
            at = line.find(separator, start, end)
            stop = end if at < 0 else at
            text = line[start:stop]
            if at < 0:
                text = text.rstrip("\r\n") if text.endswith(("\r", "\n")) and more is not None else text
            fields.append(text)
            i = stop
        if i >= end:
            return fields
        i += 1                      # behind the separator
        if i >= end:
            fields.append("")
            return fields


def _enclosed(line: str, i: int, end: int, separator: str, enclosure: str, escape: str,
              more: More | None) -> tuple[str, str, int, int]:
    out: list[str] = []
    full = len(line)
    while True:
        if i >= full:
            following = more() if more is not None else None
            if following is None:
                text = "".join(out)
                if more is not None and full > end and text.endswith(line[end:full]):
                    text = text[:len(text) - (full - end)]
                return text, line, end, end
            line, i, full = following, 0, len(following)
            end = full
            while end > 0 and line[end - 1] in "\r\n" and end > full - 2:
                end -= 1
            continue
        c = line[i]
        if escape and c == escape and c != enclosure and i + 1 < full:
            out.append(line[i:i + 2])
            i += 2
            continue
        if c == enclosure:
            if i + 1 < full and line[i + 1] == enclosure:
                out.append(enclosure)
                i += 2
                continue
            i += 1
            at = line.find(separator, i, end)
            stop = end if at < 0 else at
            out.append(line[i:stop])
            return "".join(out), line, stop, end
        out.append(c)
        i += 1


@builtin("fputcsv($stream, array $fields, string $separator = \",\", string $enclosure = '\"',"
         " string $escape = \"\\\\\", string $eol = \"\\n\"): int|false", effects=_IO)
def fputcsv(stream: PhpValue, fields: PhpArray, separator: str, enclosure: str, escape: str, eol: str) -> PhpValue:
    _check("fputcsv", 3, separator, enclosure, escape)
    s = need_stream("fputcsv", stream)
    done = s.write(csv_line(fields, separator, enclosure, escape, eol).encode("latin-1"), "fputcsv")
    return False if done < 0 else done


def csv_line(fields: PhpArray, separator: str, enclosure: str, escape: str, eol: str) -> str:
    """The record of `fields`."""
    special = frozenset((separator, enclosure, "\n", "\r", "\t", " ", *((escape,) if escape else ())))
    out = []
    for value in fields.values():
        text = text_of(value)
        if special.isdisjoint(text):
            out.append(text)
            continue
        quoted = [enclosure]
        escaped = False
        for c in text:
            if escape and c == escape and escape != enclosure:
                escaped = True
            elif not escaped and c == enclosure:
                quoted.append(enclosure)
            else:
                escaped = False
            quoted.append(c)
        quoted.append(enclosure)
        out.append("".join(quoted))
    return separator.join(out) + eol
