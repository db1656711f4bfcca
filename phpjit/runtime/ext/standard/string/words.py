"""Counting and words: count_chars, str_word_count, hebrev."""
from __future__ import annotations

import re
from collections import Counter
from typing import Any, Final, TypeAlias

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.ext.standard.string.ascii import argument_error, expand_ranges
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

_WORD: Final = re.compile(r"[A-Za-z'-]+")
_MIRROR: Final = str.maketrans("()[]{}<>\\/", ")(][}{><" + "/\\")
_PUNCTUATION: Final = frozenset("!\"#$%&'()*+,-./:;<=>?@[\\]^_`{|}~")


@builtin("count_chars(string $string, int $mode = 0): array|string", effects=Effects.THROWS, fold=True)
def count_chars(string: str, mode: int) -> PhpValue:
    if not 0 <= mode <= 4:
        argument_error("count_chars", 2, "mode", "must be between 0 and 4 (inclusive)")
    counts = Counter(string)
    if mode == 0:
        return PhpArray.from_list([counts[chr(i)] for i in range(256)])
    if mode == 1:
        return PhpArray.from_dict({ord(c): counts[c] for c in sorted(counts)})
    if mode == 2:
        return PhpArray.from_dict({i: 0 for i in range(256) if chr(i) not in counts})
    if mode == 3:
        return "".join(sorted(counts))
    return "".join(c for c in map(chr, range(256)) if c not in counts)


@builtin("str_word_count(string $string, int $format = 0, ?string $characters = null): array|int",
         effects=Effects.THROWS | Effects.WARNS, fold=True)
def str_word_count(string: str, format_: int, characters: str | None) -> PhpValue:
    if format_ not in (0, 1, 2):
        argument_error("str_word_count", 2, "format", "must be a valid format value")
    if not string:
        return PhpArray() if format_ else 0
    extra = expand_ranges(characters, "str_word_count") if characters is not None else ""
    pattern = re.compile("[A-Za-z'" + re.escape(extra) + "-]+") if extra else _WORD
    start, end = 0, len(string)
    if (string[0] == "'" and "'" not in extra) or (string[0] == "-" and "-" not in extra):
        start = 1
    if string[-1] == "-" and "-" not in extra:
        end -= 1
    if format_ == 0:
        return len(pattern.findall(string, start, end))
    if format_ == 1:
        return PhpArray.from_list(pattern.findall(string, start, end))
    return PhpArray.from_dict({m.start(): m[0] for m in pattern.finditer(string, start, end)})


def _is_hebrew(c: str) -> bool:
    return "\xe0" <= c <= "\xfa"


def _reorder(string: str) -> str:
    """Return logical Hebrew (ISO 8859-8) in visual order, blocks from the end to the front."""
    size = len(string)
    at = string + "\0"
    blocks: list[str] = []
    start = end = pos = 0
    hebrew = _is_hebrew(string[0])
    while True:
        if hebrew:
            while end < size - 1 and (_is_hebrew(c := at[pos + 1]) or c in " \t\n"
                                      or c in _PUNCTUATION):
                pos += 1
                end += 1
            blocks.append(string[start:end + 1].translate(_MIRROR)[::-1])
            hebrew = False
        else:
            while end < size - 1 and not _is_hebrew(at[pos + 1]) and at[pos + 1] != "\n":
                pos += 1
                end += 1
            while end > start and (at[pos] in " \t" or at[pos] in _PUNCTUATION) and at[pos] not in "/-":
                pos -= 1
                end -= 1
            blocks.append(string[start:end + 1])
            hebrew = True
        start = end + 1
        if end >= size - 1:
            break
    return "".join(reversed(blocks))[-size:]


@builtin("hebrev(string $string, int $max_chars_per_line = 0): string", effects=PURE, fold=True)
def hebrev(string: str, max_chars_per_line: int) -> str:
    if not string:
        return ""
    width = max_chars_per_line
    text = list(_reorder(string))
    out: list[str] = []
    begin = end = len(text) - 1
    while True:
        count = 0
        while (not width or count < width) and begin > 0:
            count += 1
            begin -= 1
            if text[begin] in "\n\r":
                while begin > 0 and text[begin - 1] in "\n\r":
                    begin -= 1
                    count += 1
                break
        if width >= 0 and count == width:
            # Try not to break a word.
            left, place = count, begin
            while left > 0 and text[place] not in " \t\n\r":
                place += 1
                left -= 1
            if left > 0:
                begin = place
        line = begin
        if text[begin] in " \t":
            text[begin] = "\n"
        while begin <= end and text[begin] in "\n\r":
            begin += 1
        out.extend(text[begin:end + 1])
        i = line
        while i <= end and text[i] in "\n\r":
            out.append(text[i])
            i += 1
        begin = line
        if begin == 0:
            return "".join(out)
        begin -= 1
        end = begin
