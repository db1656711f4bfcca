"""Taking strings apart and putting them together: substr, explode, implode, str_split, wordwrap, str_pad, strtok."""
from __future__ import annotations

from typing import Any, Final, Literal, TypeAlias

from phpjit.builtin import PURE, Effects, builtin
from phpjit.runtime.convert import to_int, to_str
from phpjit.runtime.current import current
from phpjit.runtime.ext.standard.string.ascii import argument_error, argument_type_error
from phpjit.runtime.memory import check_allocation
from phpjit.runtime.values.array import PhpArray

PhpValue: TypeAlias = Any

STR_PAD_LEFT: Final = 0
STR_PAD_RIGHT: Final = 1
STR_PAD_BOTH: Final = 2

CONSTANTS: Final[dict[str, PhpValue]] = {
    "STR_PAD_LEFT": STR_PAD_LEFT, "STR_PAD_RIGHT": STR_PAD_RIGHT, "STR_PAD_BOTH": STR_PAD_BOTH}



@builtin("substr(string $string, int $offset, ?int $length = null): string", effects=PURE, fold=True)
def substr(string: str, offset: int, length: int | None) -> str:
    if length is None:
        return string[offset:]
    if offset < 0:
        offset += len(string)
        offset = max(offset, 0)
    if length < 0:
        return string[offset:length]
    return string[offset:offset + length]


def _replace_part(string: str, replace: str, offset: int, length: int) -> str:
    size = len(string)
    if offset < 0:
        offset = max(0, offset + size)
    else:
        offset = min(offset, size)
    if length < 0:
        length = max(0, size - offset + length)
    return string[:offset] + replace + string[offset + length:]


@builtin("substr_replace(array|string $string, array|string $replace, array|int $offset, "
         "array|int|null $length = null): string|array", effects=Effects.THROWS | Effects.WARNS | Effects.CALLS_USER)
def substr_replace(string: PhpValue, replace: PhpValue, offset: PhpValue, length: PhpValue) -> PhpValue:
    if isinstance(string, str):
        if isinstance(offset, PhpArray):
            argument_type_error("substr_replace", 3, "offset", "cannot be an array when working on a single string")
        if isinstance(length, PhpArray):
            argument_type_error("substr_replace", 4, "length", "cannot be an array when working on a single string")
        if isinstance(replace, PhpArray):
            replace = next((to_str(v) for v in replace.values()), "")
        return _replace_part(string, replace, offset, len(string) if length is None else length)
    replaces = iter(list(replace.values())) if isinstance(replace, PhpArray) else None
    offsets = iter(list(offset.values())) if isinstance(offset, PhpArray) else None
    lengths = iter(list(length.values())) if isinstance(length, PhpArray) else None
    result = PhpArray()
    for key, value in list(string.items()):
        text = to_str(value)
        begin = offset if offsets is None else to_int(next(offsets, 0))
        if lengths is not None:
            extent = next(lengths, None)
            count = len(text) if extent is None else to_int(extent)
        else:
            count = len(text) if length is None else length
        by = replace if replaces is None else to_str(next(replaces, ""))
        result.set(key, _replace_part(text, by, begin, count))
    return result


@builtin("explode(string $separator, string $string, int $limit = PHP_INT_MAX): array", effects=Effects.THROWS,
         fold=True)
def explode(separator: str, string: str, limit: int) -> PhpArray:
    if not separator:
        argument_error("explode", 1, "separator", "cannot be empty")
    if limit > 1:
        return PhpArray.from_list(string.split(separator, limit - 1 if limit < 1 << 62 else -1))
    if limit < 0:
        return PhpArray.from_list(string.split(separator)[:limit])
    return PhpArray.from_list([string])


def join_values(glue: str, values: list[PhpValue]) -> str:
    """Join PHP values with `glue`, each converted to string in order."""
    try:
        return glue.join(values)
    except TypeError:
        return glue.join([v if type(v) is str else str(v) if type(v) is int else to_str(v) for v in values])


@builtin("implode(string|array $separator, ?array $array = null): string",
         effects=Effects.THROWS | Effects.WARNS | Effects.CALLS_USER)
def implode(separator: PhpValue, array: PhpArray | None) -> str:
    return _implode("implode", separator, array)


@builtin("join(string|array $separator, ?array $array = null): string",
         effects=Effects.THROWS | Effects.WARNS | Effects.CALLS_USER)
def join(separator: PhpValue, array: PhpArray | None) -> str:
    return _implode("join", separator, array)


def _implode(function: str, separator: PhpValue, array: PhpArray | None) -> str:
    if array is None:
        if isinstance(separator, str):
            argument_type_error(function, 1, "array", "must be of type array, string given")
        separator, array = "", separator
    elif not isinstance(separator, str):
        argument_type_error(function, 1, "separator", "must be of type string, array given")
    return join_values(separator, list(array.values()))


@builtin("str_split(string $string, int $length = 1): array", effects=Effects.THROWS, fold=True)
def str_split(string: str, length: int) -> PhpArray:
    if length <= 0:
        argument_error("str_split", 2, "length", "must be greater than 0")
    if length == 1:
        return PhpArray.from_list(list(string))
    return PhpArray.from_list([string[i:i + length] for i in range(0, len(string), length)])


@builtin(r'chunk_split(string $string, int $length = 76, string $separator = "\r\n"): string', effects=Effects.THROWS,
         fold=True)
def chunk_split(string: str, length: int, separator: str) -> str:
    if length <= 0:
        argument_error("chunk_split", 2, "length", "must be greater than 0")
    if length > len(string):
        return string + separator
    return "".join([string[i:i + length] + separator for i in range(0, len(string), length)])


@builtin(r'wordwrap(string $string, int $width = 75, string $break = "\n", bool $cut_long_words = false): string',
         effects=Effects.THROWS, fold=True)
def wordwrap(string: str, width: int, break_: str, cut_long_words: bool) -> str:
    if not string:
        return ""
    if not break_:
        argument_error("wordwrap", 3, "break", "cannot be empty")
    if width == 0 and cut_long_words:
        argument_error("wordwrap", 4, "cut_long_words", "cannot be true when argument #2 ($width) is 0")
    if len(break_) == 1 and not cut_long_words:
        return _wrap_in_place(string, width, break_)
    out: list[str] = []
    size, step = len(string), len(break_)
    start = space = i = 0
    while i < size:
        c = string[i]
        if c == break_[0] and i + step < size and string.startswith(break_, i):
            out.append(string[start:i + step])
            i += step - 1
            start = space = i + 1
        elif c == " ":
            if i - start >= width:
                out.append(string[start:i] + break_)
                start = i + 1
            space = i
        elif i - start >= width:
            if cut_long_words and start >= space:
                out.append(string[start:i] + break_)
                start = space = i
            elif start < space:
                out.append(string[start:space] + break_)
                start = space = space + 1
        i += 1
    out.append(string[start:])
    return "".join(out)


def _wrap_in_place(string: str, width: int, break_: str) -> str:
    """Wrap by turning spaces into a one-character break."""
    chars = list(string)
    start = space = 0
    for i, c in enumerate(string):
        if c == break_:
            start = space = i + 1
        elif c == " ":
            if i - start >= width:
                chars[i] = break_
                start = i + 1
            space = i
        elif i - start >= width and start != space:
            chars[space] = break_
            start = space + 1
    return "".join(chars)


@builtin('str_pad(string $string, int $length, string $pad_string = " ", int $pad_type = STR_PAD_RIGHT): string',
         effects=Effects.THROWS, fold=True)
def str_pad(string: str, length: int, pad_string: str, pad_type: int) -> str:
    missing = length - len(string)
    if length < 0 or missing <= 0:
        return string
    if not pad_string:
        argument_error("str_pad", 3, "pad_string", "must be a non-empty string")
    if pad_type == STR_PAD_RIGHT:
        left = 0
    elif pad_type == STR_PAD_LEFT:
        left = missing
    elif pad_type == STR_PAD_BOTH:
        left = missing // 2
    else:
        argument_error("str_pad", 4, "pad_type", "must be STR_PAD_LEFT, STR_PAD_RIGHT, or STR_PAD_BOTH")
    return _fill(pad_string, left) + string + _fill(pad_string, missing - left)


def _fill(pad: str, length: int) -> str:
    return (pad * (length // len(pad) + 1))[:length]


@builtin("str_repeat(string $string, int $times): string", effects=Effects.THROWS)
def str_repeat(string: str, times: int) -> str:
    if times < 0:
        argument_error("str_repeat", 2, "times", "must be greater than or equal to 0")
    check_allocation(len(string), times)
    return string * times


@builtin("strrev(string $string): string", effects=PURE, fold=True)
def strrev(string: str) -> str:
    return string[::-1]


@builtin("ord(string $character): int", effects=PURE, fold=True)
def ord_(character: str) -> int:
    return ord(character[0]) if character else 0


@builtin("chr(int $codepoint): string", effects=PURE, fold=True)
def chr_(codepoint: int) -> str:
    return chr(codepoint & 255)


class _Tokens:
    """What strtok() remembers between calls."""

    __slots__ = ("position", "string")

    def __init__(self) -> None:
        self.string: str | None = None
        self.position = 0


@builtin("strtok(string $string, ?string $token = null): string|false",
         effects=Effects.READS_GLOBAL | Effects.WRITES_GLOBAL)
def strtok(string: str, token: str | None) -> str | Literal[False]:
    state: _Tokens = current().state("strtok", _Tokens)
    if token is None:
        token = string
    else:
        state.string, state.position = string, 0
    text = state.string
    if text is None or state.position >= len(text):
        return False
    separators = frozenset(token)
    i, size = state.position, len(text)
    while i < size and text[i] in separators:
        i += 1
    if i >= size:
        state.string = None
        return False
    j = i + 1
    while j < size and text[j] not in separators:
        j += 1
    state.position = j + 1
    return text[i:j]
