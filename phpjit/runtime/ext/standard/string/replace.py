"""Replacing: str_replace, str_ireplace, strtr, nl2br."""
from __future__ import annotations

import re
from typing import Any, Final, TypeAlias

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.convert import to_str
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.standard.string.ascii import argument_type_error, lower
from phpjit.runtime.values.array import PhpArray
from phpjit.runtime.values.ref import Ref
from phpjit.runtime.values.sentinels import MISSING

PhpValue: TypeAlias = Any

_CONVERTS: Final = Effects.THROWS | Effects.WARNS | Effects.CALLS_USER | Effects.MUTATES_ARG
_NEWLINE: Final = re.compile(r"\r\n|\n\r|\n|\r")


def _replace_one(subject: str, search: str, replace: str) -> tuple[str, int]:
    count = subject.count(search)
    return (subject.replace(search, replace), count) if count else (subject, 0)


def _replace_one_caseless(subject: str, search: str, replace: str) -> tuple[str, int]:
    folded, needle = lower(subject), lower(search)
    found = folded.find(needle)
    if found < 0:
        return subject, 0
    out: list[str] = []
    start, size = 0, len(needle)
    while found >= 0:
        out.append(subject[start:found])
        start = found + size
        found = folded.find(needle, start)
    count = len(out)
    out.append(subject[start:])
    return replace.join(out), count


def _pairs(search: PhpArray, replace: PhpValue) -> list[tuple[str, str]]:
    """Return what to replace by what; converted to strings in PHP's order."""
    if not isinstance(replace, PhpArray):
        return [(to_str(s), replace) for s in search.values()]
    values = iter(list(replace.values()))
    return [(to_str(s), to_str(next(values, ""))) for s in list(search.values())]


def _replace(name: str, search: PhpValue, replace: PhpValue, subject: PhpValue, count: Any, caseless: bool) -> PhpValue:
    step = _replace_one_caseless if caseless else _replace_one
    if isinstance(search, str):
        if isinstance(replace, PhpArray):
            argument_type_error(name, 2, "replace", "must be of type string when argument #1 ($search) is a string")
        pairs = [(search, replace)]
    elif isinstance(subject, str) and not subject:
        pairs = []
    else:
        pairs = _pairs(search, replace)
    total = 0

    def run(text: str) -> str:
        nonlocal total
        for old, new in pairs:
            if old and text:
                text, n = step(text, old, new)
                total += n
        return text

    if isinstance(subject, str):
        result: PhpValue = run(subject)
    else:
        result = PhpArray()
        for key, value in list(subject.items()):
            result.set(key, run(to_str(value)))
    if isinstance(count, Ref):
        count.v = total
    return result


@builtin("str_replace(array|string $search, array|string $replace, string|array $subject, &$count = null): "
         "string|array", effects=_CONVERTS)
def str_replace(search: PhpValue, replace: PhpValue, subject: PhpValue, count: PhpValue = MISSING) -> PhpValue:
    if type(search) is str and type(replace) is str and type(subject) is str and type(count) is not Ref:
        return subject.replace(search, replace) if search else subject
    return _replace("str_replace", search, replace, subject, count, False)


@builtin("str_ireplace(array|string $search, array|string $replace, string|array $subject, &$count = null): "
         "string|array", effects=_CONVERTS)
def str_ireplace(search: PhpValue, replace: PhpValue, subject: PhpValue, count: PhpValue = MISSING) -> PhpValue:
    return _replace("str_ireplace", search, replace, subject, count, True)


def _translate_pairs(string: str, pairs: PhpArray) -> str:
    if len(pairs) == 1:
        [(key, value)] = list(pairs.items())
        old, new = str(key), to_str(value)
        if not old:
            warning("strtr(): Ignoring replacement of empty string")
            return string
        return string.replace(old, new)
    table: dict[str, PhpValue] = {}
    for key, value in list(pairs.items()):
        old = str(key)
        if not old:
            warning("strtr(): Ignoring replacement of empty string")
        elif len(old) <= len(string):
            table[old] = value
    if not table:
        return string
    lengths = sorted({len(old) for old in table}, reverse=True)
    if lengths == [1] and all(type(v) is str for v in table.values()):
        return string.translate(str.maketrans(table))
    first = re.compile("[" + re.escape("".join({old[0] for old in table})) + "]", re.DOTALL)
    out: list[str] = []
    done = pos = 0
    while (found := first.search(string, pos)) is not None:
        start = found.start()
        for length in lengths:
            part = string[start:start + length]
            if part in table and len(part) == length:
                value = table[part]
                out.append(string[done:start])
                out.append(value if type(value) is str else to_str(value))
                pos = done = start + length
                break
        else:
            pos = start + 1
    out.append(string[done:])
    return "".join(out)


@builtin("strtr(string $string, string|array $from, ?string $to = null): string",
         effects=Effects.THROWS | Effects.WARNS | Effects.CALLS_USER)
def strtr(string: str, from_: PhpValue, to: str | None) -> str:
    if to is None:
        if isinstance(from_, str):
            argument_type_error("strtr", 2, "from", "must be of type array, string given")
        return _translate_pairs(string, from_) if string and len(from_) else string
    if not isinstance(from_, str):
        argument_type_error("strtr", 2, "from", "must be of type string, array given")
    size = min(len(from_), len(to))
    if size == 1:
        return string.replace(from_[0], to[0])
    return string.translate(str.maketrans(from_[:size], to[:size]))


@builtin("nl2br(string $string, bool $use_xhtml = true): string", effects=PURE, fold=True)
def nl2br(string: str, use_xhtml: bool) -> str:
    return _NEWLINE.sub(r"<br />\g<0>" if use_xhtml else r"<br>\g<0>", string)
