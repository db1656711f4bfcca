"""preg_match, preg_match_all, preg_grep, preg_quote, preg_last_error."""
from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.convert import to_str
from phpjit.runtime.diagnostics import warning
from phpjit.runtime.ext.pcre.library import LIBRARY, NO_UTF_CHECK, NOMATCH, UNSET
from phpjit.runtime.ext.pcre.pattern import (
    PREG_BACKTRACK_LIMIT_ERROR,
    PREG_BAD_UTF8_ERROR,
    PREG_BAD_UTF8_OFFSET_ERROR,
    PREG_INTERNAL_ERROR,
    PREG_JIT_STACKLIMIT_ERROR,
    PREG_NO_ERROR,
    PREG_RECURSION_LIMIT_ERROR,
    Regex,
    pcre,
)
from phpjit.runtime.throwables import throw_error
from phpjit.runtime.values.array import PhpArray, assign_ref
from phpjit.runtime.values.ref import Ref

PhpValue: TypeAlias = Any

PREG_PATTERN_ORDER: Final = 1
PREG_SET_ORDER: Final = 2
PREG_OFFSET_CAPTURE: Final = 256
PREG_UNMATCHED_AS_NULL: Final = 512
PREG_GREP_INVERT: Final = 1

_VERSION: Final = LIBRARY.version

CONSTANTS: Final[dict[str, PhpValue]] = {
    "PREG_PATTERN_ORDER": PREG_PATTERN_ORDER, "PREG_SET_ORDER": PREG_SET_ORDER,
    "PREG_OFFSET_CAPTURE": PREG_OFFSET_CAPTURE, "PREG_UNMATCHED_AS_NULL": PREG_UNMATCHED_AS_NULL,
    "PREG_SPLIT_NO_EMPTY": 1, "PREG_SPLIT_DELIM_CAPTURE": 2, "PREG_SPLIT_OFFSET_CAPTURE": 4,
    "PREG_GREP_INVERT": PREG_GREP_INVERT, "PREG_NO_ERROR": PREG_NO_ERROR, "PREG_INTERNAL_ERROR": PREG_INTERNAL_ERROR,
    "PREG_BACKTRACK_LIMIT_ERROR": PREG_BACKTRACK_LIMIT_ERROR, "PREG_RECURSION_LIMIT_ERROR": PREG_RECURSION_LIMIT_ERROR,
    "PREG_BAD_UTF8_ERROR": PREG_BAD_UTF8_ERROR, "PREG_BAD_UTF8_OFFSET_ERROR": PREG_BAD_UTF8_OFFSET_ERROR,
    "PREG_JIT_STACKLIMIT_ERROR": PREG_JIT_STACKLIMIT_ERROR, "PCRE_VERSION": _VERSION,
    "PCRE_VERSION_MAJOR": int(_VERSION.split(".")[0]), "PCRE_VERSION_MINOR": int(_VERSION.split(".")[1].split(" ")[0]),
    "PCRE_JIT_SUPPORT": LIBRARY.has_jit()}

_MESSAGES: Final = {
    PREG_NO_ERROR: "No error", PREG_INTERNAL_ERROR: "Internal error",
    PREG_BACKTRACK_LIMIT_ERROR: "Backtrack limit exhausted", PREG_RECURSION_LIMIT_ERROR: "Recursion limit exhausted",
    PREG_BAD_UTF8_ERROR: "Malformed UTF-8 characters, possibly incorrectly encoded",
    PREG_BAD_UTF8_OFFSET_ERROR: "The offset did not correspond to the beginning of a valid UTF-8 code point",
    PREG_JIT_STACKLIMIT_ERROR: "JIT stack exhausted"}

_INT_MIN: Final = -(1 << 63)
_EFFECTS: Final = Effects.READS_INI | Effects.WRITES_GLOBAL | Effects.WARNS
_QUOTED: Final = {**{c: "\\" + c for c in ".\\+*?[^]$(){}=!><|:-#"}, "\0": "\\000"}
_QUOTE: Final = str.maketrans(_QUOTED)


def group_values(subject: str, offsets: list[int], total: int, flags: int) -> list[PhpValue]:
    """Return the values of the groups of one match; `total` of them when unmatched ones are shown as null."""
    each = iter(offsets)
    pairs = zip(each, each, strict=False)
    if not flags:
        return [subject[i:j] if i != UNSET else "" for i, j in pairs]
    as_null = flags & PREG_UNMATCHED_AS_NULL
    empty = None if as_null else ""
    if flags & PREG_OFFSET_CAPTURE:
        values: list[PhpValue] = [
            PhpArray.from_list([subject[i:j], i] if i != UNSET else [empty, -1]) for i, j in pairs]
        if as_null:
            values.extend(PhpArray.from_list([None, -1]) for _ in range(total - len(values)))
        return values
    values = [subject[i:j] if i != UNSET else empty for i, j in pairs]
    if as_null:
        values.extend([None] * (total - len(values)))
    return values


def match_array(regex: Regex, subject: str, offsets: list[int], mark: str | None, flags: int) -> PhpArray:
    """Return what preg_match() puts into its third parameter: groups by name and number."""
    if not flags and regex.names is None and mark is None:
        each = iter(offsets)
        return PhpArray.from_list([subject[i:j] if i != UNSET else "" for i, j in zip(each, each, strict=False)])
    values = group_values(subject, offsets, regex.groups, flags)
    if regex.names is None and mark is None:
        return PhpArray.from_list(values)
    found: dict[int | str, PhpValue] = {}
    names = regex.names or [None] * regex.groups
    for i, value in enumerate(values):
        name = names[i]
        # Of several groups with one name, the one that took part counts.
        if name is not None and (name not in found or (2 * i < len(offsets) and offsets[2 * i] != UNSET)):
            found[name] = value
        found[i] = value
    if mark is not None:
        found["MARK"] = mark
    return PhpArray.from_dict(found)


def _offset(function: str, subject: str, offset: int) -> int:
    if offset == _INT_MIN:
        throw_error("ValueError", f"{function}(): Argument #5 ($offset) must be greater than {_INT_MIN}")
    return max(0, len(subject) + offset) if offset < 0 else offset


@builtin("preg_match(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): int|false",
         effects=_EFFECTS | Effects.MUTATES_ARG | Effects.THROWS)
def preg_match(pattern: str, subject: str, matches: PhpValue, flags: int, offset: int) -> int | Literal[False]:
    state = pcre()
    regex = state.regex("preg_match", pattern)
    if regex is None:
        return False
    wanted = type(matches) is Ref
    if flags & 255:
        if wanted:
            assign_ref(matches, PhpArray())
        throw_error("ValueError", "preg_match(): Argument #4 ($flags) must be a PREG_* constant")
    if offset:
        offset = _offset("preg_match", subject, offset)
        if offset > len(subject):
            if wanted:
                assign_ref(matches, PhpArray())
            state.error = PREG_INTERNAL_ERROR
            return False
    state.error = PREG_NO_ERROR
    data = state.bytes_of(subject)
    options = NO_UTF_CHECK
    if regex.utf and not state.is_checked(subject, offset):
        options = 0
    count = state.search(regex, data, offset, options)
    if not options and not offset and count >= NOMATCH:
        state.note_checked(subject)
    if count > 0:
        if wanted:
            if regex.ovector[1] < regex.ovector[0]:
                warning("preg_match(): Get subpatterns list failed")
                assign_ref(matches, PhpArray())
                return False
            assign_ref(matches, match_array(regex, subject, regex.ovector[:2 * count], regex.mark(), flags))
        return 1
    if wanted:
        assign_ref(matches, PhpArray())
    if count == NOMATCH:
        return 0
    state.fail(count)
    return False


def _column(subject: str, found: list[list[int]], group: int) -> list[PhpValue]:
    """Return the text of one group in all matches."""
    if group == 0:
        return [subject[offsets[0]:offsets[1]] for offsets in found]
    i = 2 * group
    return [subject[offsets[i]:offsets[i + 1]] if i < len(offsets) and offsets[i] != UNSET else ""
            for offsets in found]


def _named_columns(regex: Regex, columns: list[list[PhpValue]]) -> dict[int | str, PhpValue]:
    result: dict[int | str, PhpValue] = {}
    for i, column in enumerate(columns):
        values = PhpArray.from_list(column)
        if regex.names is not None and (name := regex.names[i]) is not None:
            result[name] = values
        result[i] = values
    return result


def _all_by_group(regex: Regex, found: list[list[PhpValue]], marks: dict[int, str], flags: int) -> PhpArray:
    """Return the result of PREG_PATTERN_ORDER: for each group the values of all matches."""
    columns: list[list[PhpValue]] = [[] for _ in range(regex.groups)]
    empty: PhpValue = None if flags & PREG_UNMATCHED_AS_NULL else ""
    for row in found:
        for column, value in zip(columns, row, strict=False):
            column.append(value)
        for column in columns[len(row):]:
            column.append(PhpArray.from_list([empty, -1]) if flags & PREG_OFFSET_CAPTURE else empty)
    result = _named_columns(regex, columns)
    if marks:
        result["MARK"] = PhpArray.from_dict(dict(marks.items()))
    return PhpArray.from_dict(result)


@builtin("preg_match_all(string $pattern, string $subject, &$matches = null, int $flags = 0, int $offset = 0): "
         "int|false", effects=_EFFECTS | Effects.MUTATES_ARG | Effects.THROWS)
def preg_match_all(pattern: str, subject: str, matches: PhpValue, flags: int, offset: int) -> int | Literal[False]:
    state = pcre()
    regex = state.regex("preg_match_all", pattern)
    if regex is None:
        return False
    wanted = type(matches) is Ref
    if wanted:
        assign_ref(matches, PhpArray())
    order = flags & 255 or PREG_PATTERN_ORDER
    if order not in (PREG_PATTERN_ORDER, PREG_SET_ORDER):
        throw_error("ValueError", "preg_match_all(): Argument #4 ($flags) must be a PREG_* constant")
    offset = _offset("preg_match_all", subject, offset)
    if offset > len(subject):
        state.error = PREG_INTERNAL_ERROR
        return False
    state.error = PREG_NO_ERROR
    data = state.bytes_of(subject)
    each = state.matches(regex, data, offset, state.is_checked(subject, offset))
    count = 0
    if not wanted:
        for _ in each:
            count += 1
    elif order == PREG_SET_ORDER:
        sets: list[PhpValue] = [match_array(regex, subject, o, regex.mark(), flags) for o in each]
        count = len(sets)
        assign_ref(matches, PhpArray.from_list(sets))
    elif not regex.has_marks and not flags & (PREG_OFFSET_CAPTURE | PREG_UNMATCHED_AS_NULL):
        found = list(each)
        count = len(found)
        columns = [_column(subject, found, group) for group in range(regex.groups)]
        assign_ref(matches, PhpArray.from_dict(_named_columns(regex, columns)))
    else:
        rows: list[list[PhpValue]] = []
        marks: dict[int, str] = {}
        for o in each:
            rows.append(group_values(subject, o, regex.groups, flags))
            if (mark := regex.mark()) is not None:
                marks[len(rows) - 1] = mark
        count = len(rows)
        assign_ref(matches, _all_by_group(regex, rows, marks, flags))
    return count if state.error == PREG_NO_ERROR else False


@builtin("preg_grep(string $pattern, array $array, int $flags = 0): array|false",
         effects=_EFFECTS | Effects.CALLS_USER)
def preg_grep(pattern: str, array: PhpArray, flags: int) -> PhpArray | Literal[False]:
    state = pcre()
    regex = state.regex("preg_grep", pattern)
    if regex is None:
        return False
    state.error = PREG_NO_ERROR
    found = PhpArray()
    for key, slot in list(array.raw_items()):
        value = slot.v if type(slot) is Ref else slot
        text = value if type(value) is str else to_str(value)
        options = 0 if regex.utf and not text.isascii() else NO_UTF_CHECK
        count = state.search(regex, text.encode("latin-1"), 0, options)
        if count < NOMATCH:
            state.fail(count)
            break
        if (count >= 0) != bool(flags & PREG_GREP_INVERT):
            if type(slot) is Ref:
                found.set_ref(key, slot)
            else:
                found.set(key, value)
    return found


@builtin("preg_quote(string $str, ?string $delimiter = null): string", effects=PURE, fold=True)
def preg_quote(str_: str, delimiter: str | None) -> str:
    if delimiter and delimiter[0] not in _QUOTED:
        return str_.translate({**_QUOTE, ord(delimiter[0]): "\\" + delimiter[0]})
    return str_.translate(_QUOTE)


@builtin("preg_last_error(): int", effects=Effects.READS_GLOBAL)
def preg_last_error() -> int:
    return pcre().error


@builtin("preg_last_error_msg(): string", effects=Effects.READS_GLOBAL)
def preg_last_error_msg() -> str:
    return _MESSAGES[pcre().error]
