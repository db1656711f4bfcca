"""preg_replace, preg_filter, preg_replace_callback, preg_replace_callback_array, preg_split."""
from __future__ import annotations

from collections.abc import Callable
from typing import Any, Final, Literal, TypeAlias

from phpjit.builtin import Effects, builtin
from phpjit.runtime.convert import to_str
from phpjit.runtime.ext.pcre.library import UNSET
from phpjit.runtime.ext.pcre.match import match_array
from phpjit.runtime.ext.pcre.pattern import PREG_NO_ERROR, PcreState, Regex, pcre
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref
from phpjit.runtime.values.callback import Callback
from phpjit.runtime.values.ref import Ref

PhpValue: TypeAlias = Any
_Replacer: TypeAlias = Callable[[str, list[int]], str]
"""(subject, offsets of the groups) -> what to put in place of the match."""

SPLIT_NO_EMPTY: Final = 1
SPLIT_DELIM_CAPTURE: Final = 2
SPLIT_OFFSET_CAPTURE: Final = 4

_EFFECTS: Final = (Effects.READS_INI | Effects.WRITES_GLOBAL | Effects.WARNS | Effects.CALLS_USER | Effects.THROWS
                   | Effects.MUTATES_ARG)


def _backref(text: str, pos: int) -> tuple[int, int] | None:
    r"""Parse `\1`, `$1` or `${1}` at `pos`; return the number and where it ends."""
    brace = text.startswith("${", pos)
    pos += 2 if brace else 1
    end = pos
    while end < len(text) and end < pos + 2 and "0" <= text[end] <= "9":
        end += 1
    if end == pos:
        return None
    number = int(text[pos:end])
    if brace:
        return (number, end + 1) if text[end:end + 1] == "}" else None
    return number, end


def parse_replacement(text: str) -> list[str | int]:
    """Return a replacement as literal parts and numbers of groups."""
    if "\\" not in text and "$" not in text:
        return [text] if text else []
    parts: list[str | int] = []
    literal: list[str] = []
    pos, last = 0, ""
    while pos < len(text):
        c = text[pos]
        if c in "\\$":
            if last == "\\":
                literal[-1] = c
                pos += 1
                last = ""
                continue
            reference = _backref(text, pos)
            if reference is not None:
                if literal:
                    parts.append("".join(literal))
                    literal = []
                parts.append(reference[0])
                pos = reference[1]
                continue
        literal.append(c)
        pos += 1
        last = c
    if literal:
        parts.append("".join(literal))
    return parts


def _by_template(parts: list[str | int]) -> _Replacer:
    if not parts:
        return lambda subject, offsets: ""
    if len(parts) == 1 and isinstance(parts[0], str):
        text = parts[0]
        return lambda subject, offsets: text

    def replace(subject: str, offsets: list[int]) -> str:
        out: list[str] = []
        for part in parts:
            if isinstance(part, str):
                out.append(part)
            elif 2 * part < len(offsets) and offsets[2 * part] != UNSET:
                out.append(subject[offsets[2 * part]:offsets[2 * part + 1]])
        return "".join(out)
    return replace


def _by_callback(regex: Regex, call: Callable[..., PhpValue], flags: int) -> _Replacer:
    def replace(subject: str, offsets: list[int]) -> str:
        value = call(match_array(regex, subject, offsets, regex.mark(), flags))
        return value if type(value) is str else to_str(value)
    return replace


class _Job:
    """One call of a preg_replace function: how often it may still replace in a subject, how often it did in all."""

    def __init__(self, function: str, limit: int) -> None:
        self.function = function
        self.limit = limit
        self.count = 0
        self.state: PcreState = pcre()

    def run(self, regex: Regex, subject: str, replace: _Replacer) -> str | None:
        """Replace in one subject with one pattern; None on an error."""
        state = self.state
        state.error = PREG_NO_ERROR
        out: list[str] = []
        done = 0
        left = self.limit
        if left:
            # Not state.bytes_of(): a callback may use this state for another subject meanwhile.
            for offsets in state.matches(regex, subject.encode("latin-1"), 0, subject.isascii()):
                self.count += 1
                out.append(subject[done:offsets[0]])
                done = offsets[1]
                out.append(replace(subject, offsets))
                left -= 1
                if not left:
                    break
        if state.error != PREG_NO_ERROR:
            return None
        if not out:
            return subject
        out.append(subject[done:])
        return "".join(out)

    def template(self, pattern: str, replacement: str, subject: str) -> str | None:
        """Replace by a replacement text."""
        regex = self.state.regex(self.function, pattern)
        return None if regex is None else self.run(regex, subject, _by_template(parse_replacement(replacement)))

    def callback(self, pattern: str, call: Callable[..., PhpValue], subject: str, flags: int) -> str | None:
        """Replace by what a callback returns."""
        regex = self.state.regex(self.function, pattern)
        return None if regex is None else self.run(regex, subject, _by_callback(regex, call, flags))


def _over_subjects(subject: PhpValue, one: Callable[[str], str | None]) -> PhpValue:
    """Apply `one` to a subject, or to every element of an array; elements for which it gives None are left out."""
    if isinstance(subject, str):
        return one(subject)
    found: dict[int | str, PhpValue] = {}
    for key, value in list(subject.items()):
        result = one(to_str(value))
        if result is not None:
            found[key] = result
    return PhpArray.from_dict(found)


def _replace(function: str, pattern: PhpValue, replacement: PhpValue, subject: PhpValue, limit: int, count: PhpValue,
             only_changed: bool) -> PhpValue:
    if isinstance(replacement, PhpArray) and not isinstance(pattern, PhpArray):
        throw_error("TypeError", f"{function}(): Argument #1 ($pattern) must be of type array when argument #2 "
                                 "($replacement) is an array, string given")
    job = _Job(function, limit)

    def one(text: str) -> str | None:
        before = job.count
        result: str | None = text
        if isinstance(pattern, str):
            result = job.template(pattern, replacement, text)
        else:
            values = iter(list(replacement.values())) if isinstance(replacement, PhpArray) else None
            for entry in list(pattern.values()):
                regex = to_str(entry)
                by = replacement if values is None else to_str(next(values, ""))
                result = job.template(regex, by, text)
                if result is None:
                    break
                text = result
        return None if only_changed and job.count == before else result

    result = _over_subjects(subject, one)
    if type(count) is Ref:
        assign_ref(count, job.count)
    return result


@builtin("preg_replace(string|array $pattern, string|array $replacement, string|array $subject, int $limit = -1, "
         "&$count = null): string|array|null", effects=_EFFECTS)
def preg_replace(pattern: PhpValue, replacement: PhpValue, subject: PhpValue, limit: int, count: PhpValue) -> PhpValue:
    return _replace("preg_replace", pattern, replacement, subject, limit, count, False)


@builtin("preg_filter(string|array $pattern, string|array $replacement, string|array $subject, int $limit = -1, "
         "&$count = null): string|array|null", effects=_EFFECTS)
def preg_filter(pattern: PhpValue, replacement: PhpValue, subject: PhpValue, limit: int, count: PhpValue) -> PhpValue:
    return _replace("preg_filter", pattern, replacement, subject, limit, count, True)


def _callback(job: _Job, pattern: PhpValue, call: Callable[..., PhpValue], subject: PhpValue, flags: int) -> PhpValue:
    def one(text: str) -> str | None:
        if isinstance(pattern, str):
            return job.callback(pattern, call, text, flags)
        for entry in list(pattern.values()):
            result = job.callback(to_str(entry), call, text, flags)
            if result is None:
                return None
            text = result
        return text
    return _over_subjects(subject, one)


@builtin("preg_replace_callback(string|array $pattern, callable $callback, string|array $subject, int $limit = -1, "
         "&$count = null, int $flags = 0): string|array|null", effects=_EFFECTS | Effects.CALLS_BACK)
def preg_replace_callback(pattern: PhpValue, callback: Callback, subject: PhpValue, limit: int, count: PhpValue,
                          flags: int) -> PhpValue:
    job = _Job("preg_replace_callback", limit)
    result = _callback(job, pattern, callback.bind(1), subject, flags)
    if type(count) is Ref:
        assign_ref(count, job.count)
    return result


@builtin("preg_replace_callback_array(array $pattern, string|array $subject, int $limit = -1, &$count = null, "
         "int $flags = 0): string|array|null", effects=_EFFECTS | Effects.CALLS_BACK)
def preg_replace_callback_array(pattern: PhpArray, subject: PhpValue, limit: int, count: PhpValue,
                                flags: int) -> PhpValue:
    from phpjit.runtime.calls.resolve import resolve_callable
    job = _Job("preg_replace_callback_array", limit)
    for regex, value in list(pattern.items()):
        callback = resolve_callable(value, quiet=True)
        if isinstance(callback, str):
            throw_error("TypeError",
                        "preg_replace_callback_array(): Argument #1 ($pattern) must contain only valid callbacks")
        if not isinstance(regex, str):
            throw_error("TypeError", "preg_replace_callback_array(): Argument #1 ($pattern) must contain only string "
                                     "patterns as keys")
        subject = _callback(job, regex, callback.bind(1), subject, flags)
        if subject is None:
            return None
    if type(count) is Ref:
        assign_ref(count, job.count)
    return subject


@builtin("preg_split(string $pattern, string $subject, int $limit = -1, int $flags = 0): array|false",
         effects=Effects.READS_INI | Effects.WRITES_GLOBAL | Effects.WARNS)
def preg_split(pattern: str, subject: str, limit: int, flags: int) -> PhpArray | Literal[False]:
    state = pcre()
    regex = state.regex("preg_split", pattern)
    if regex is None:
        return False
    state.error = PREG_NO_ERROR
    no_empty, with_offset = flags & SPLIT_NO_EMPTY, flags & SPLIT_OFFSET_CAPTURE
    out: list[PhpValue] = []

    def add(start: int, end: int) -> None:
        text = subject[start:end]
        out.append(PhpArray.from_list([text, start]) if with_offset else text)

    done = 0
    left = -1 if limit == 0 else limit
    if left == -1 or left > 1:
        for offsets in state.matches(regex, state.bytes_of(subject), 0, subject.isascii()):
            if not no_empty or offsets[0] != done:
                add(done, offsets[0])
                if left != -1:
                    left -= 1
            if flags & SPLIT_DELIM_CAPTURE:
                for i in range(2, len(offsets), 2):
                    if not no_empty or offsets[i] != offsets[i + 1]:
                        if offsets[i] == UNSET:
                            out.append(PhpArray.from_list(["", -1]) if with_offset else "")
                        else:
                            add(offsets[i], offsets[i + 1])
            done = offsets[1]
            if left != -1 and left <= 1:
                break
        if state.error != PREG_NO_ERROR:
            return False
    if not no_empty or done < len(subject):
        add(done, len(subject))
    return PhpArray.from_list(out)
